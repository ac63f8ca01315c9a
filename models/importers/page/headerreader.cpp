// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/headerreader.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/page/headerlines.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using namespace HeaderLines;

constexpr size_t LongestHeader = 18;  ///< lines
constexpr qsizetype LongestName = 80; ///< of an employer or a place
constexpr qsizetype LongText = 140;   ///< of a paragraph
constexpr int SureTitle = 3;
constexpr qsizetype LongestTitle = 250;

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

class HeaderReader
{
public:
    explicit HeaderReader(const std::vector<NumberedLine> &lines)
        : m_lines(lines)
    {
        while (m_end < lines.size() && m_end < LongestHeader && !endsHeader(m_end))
            ++m_end;
    }

    PageHeader read();

private:
    const QString &text(size_t at) const { return m_lines[at].line.text; }
    bool endsHeader(size_t at) const;
    bool isFragment(size_t at) const;
    bool isPlain(size_t at) const;
    int titleScore(size_t at) const;
    bool hasFactBelow(size_t at) const;
    bool isAboveText(size_t at) const;
    std::optional<size_t> titleAt() const;
    void add(QLatin1String name, const QString &value);
    bool has(QLatin1String name) const;
    void take(size_t at) { m_header.bodyStart = std::max(m_header.bodyStart, at + 1); }

    void readTitle(const QString &line);
    void readBelowTitle(size_t at);
    void readFacts(size_t from);
    bool readFact(size_t at);
    bool readEmployer(size_t at, const QString &name);
    bool readPlace(const QString &line, bool isSure);
    void skipLeftovers();
    size_t behindBanner() const;

    const std::vector<NumberedLine> &m_lines;
    size_t m_end = 0;
    std::optional<size_t> m_title;
    PageHeader m_header;
};

bool HeaderReader::endsHeader(size_t at) const
{
    const PageLine &line = m_lines[at].line;
    if (labelledLine(line.text) || isRule(line.text))
        return false;
    if (line.kind == PageLine::Kind::Heading && line.level == 1 && line.text.size() <= LongestTitle)
        return false; // a title however long
    return (isListItem(line) && !LineWords::namesJob(line.text)) || LineWords::isProse(line.text)
        || (LineWords::isSectionHeading(line.text) && !lonelyLabel(line.text));
}

/// A line that runs on in the next one is prose cut by the page's width: a banner, no name of anything.
bool HeaderReader::isFragment(size_t at) const
{
    const auto startsLower = [this](size_t i) {
        return i < m_end && !m_lines[i].isAfterGap && text(i).at(0).isLower()
            && !LineWords::badges(text(i)).rest.isEmpty();
    };
    return startsLower(at) || startsLower(at + 1);
}

/// Not yet anything else: may be a title, an employer or a place.
bool HeaderReader::isPlain(size_t at) const
{
    const QString &line = text(at);
    const LineWords::Badges badges = LineWords::badges(line);
    return !labelledLine(line) && !lonelyLabel(line) && !isRule(line) && !LineWords::isRating(line)
        && !LineWords::isAge(line) && !LineWords::isMoney(line) && !isRequisition(line) && !badges.rest.isEmpty()
        && !isFragment(at) && line.size() <= LongestTitle;
}

int HeaderReader::titleScore(size_t at) const
{
    static const QRegularExpression slogan = insensitive(
        u"^(?:join|welcome|careers?|jobs|life at|we\\b|we(?:'|’)re|our\\b|about\\b|your\\b|dein(?:e|er)? (?:platz|zukunft)|found\\b)"_s);
    static const QRegularExpression clause(u"[，。；！？：【]"_s);
    const QString &line = text(at);
    if (!isPlain(at) || LineWords::startsTail(line) || line.contains(clause))
        return 0;
    const LineWords::Badges badges = LineWords::badges(line);
    if (badges.rest != line && LineWords::isPlaceLike(badges.rest))
        return 0; // "San Jose, CA Remote Intern"
    int score = LineWords::namesJob(line) ? 4 : 0;
    score += m_lines[at].line.kind == PageLine::Kind::Heading && m_lines[at].line.level == 1 ? 4 : 0;
    score += at == 0 ? 1 : 0;
    const bool isFollowed = at + 1 < m_end && !m_lines[at + 1].isAfterGap && !isFragment(at + 1);
    score += !hasFactBelow(at) ? 0 : isFollowed ? 2 : 1;
    score += isAboveText(at) ? 2 : 0;
    score -= line.size() > 120 ? 2 : 0;
    static const QRegularExpression abbreviation(u"\\s\\p{Lu}\\p{L}{1,4}\\.$"_s); // "Mgr.", "Exp."
    const bool isSentence = line.endsWith(u'.') && !line.contains(abbreviation);
    score -= isSentence || line.endsWith(u'!') || line.endsWith(u'?') ? 3 : 0;
    score -= slogan.match(line).hasMatch() ? 4 : 0;
    score -= LineWords::isPlaceLike(line) && !LineWords::namesJob(line) ? 2 : 0;
    return score;
}

/// Whether a place, a badge, a day or another fact stands below, as in a header.
bool HeaderReader::hasFactBelow(size_t at) const
{
    for (size_t below = at + 1; below < m_end; ++below)
        if (!isFragment(below) && (!isPlain(below) || LineWords::isPlaceLike(LineWords::badges(text(below)).rest)))
            return true;
    return false;
}

/// The only line of the header, set apart from running text: what a text is called, by place alone.
bool HeaderReader::isAboveText(size_t at) const
{
    return at == 0 && m_end == 1 && m_lines.size() > 1 && m_lines[1].isAfterGap && text(1).size() > LongText
        && text(0).size() <= LongestName && !LineWords::isSectionHeading(text(0)) && !text(0).endsWith(u':');
}

std::optional<size_t> HeaderReader::titleAt() const
{
    std::optional<size_t> best;
    int bestScore = SureTitle - 1;
    for (size_t at = 0; at < m_end; ++at) {
        if (const int score = titleScore(at); score > bestScore) {
            best = at;
            bestScore = score;
        }
    }
    return best;
}

void HeaderReader::add(QLatin1String name, const QString &value)
{
    if (value.isEmpty())
        return;
    const auto index = std::count_if(m_header.fields.begin(), m_header.fields.end(),
                                     [name](const RawField &field) { return field.name == name; });
    m_header.fields.push_back({name, value, OriginKind::PageText, int(index)});
}

bool HeaderReader::has(QLatin1String name) const
{
    return std::any_of(m_header.fields.begin(), m_header.fields.end(),
                       [name](const RawField &field) { return field.name == name; });
}

/// "Senior Designer at Vantage Loop" names the employer too where nothing else does.
void HeaderReader::readTitle(const QString &line)
{
    static const QRegularExpression atEmployer(u"^(.{4,90}?) (?:at|@|bei) (\\p{Lu}[^,()]{1,50})$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    const auto match = atEmployer.match(line);
    const bool hasEmployer = match.hasMatch() && LineWords::namesJob(match.captured(1));
    add(FieldName::Title, hasEmployer ? match.captured(1) : line);
    if (hasEmployer)
        add(FieldName::Employer, match.captured(2));
}

bool HeaderReader::readPlace(const QString &line, bool isSure)
{
    static const QRegularExpression inside =
        insensitive(u"[\\s(]*\\b(remote|hybrid|on-?site|homeoffice|home office)\\b[\\s)]*(?:or\\s)?"_s);
    static const QRegularExpression brackets(u"^\\((.*)\\)$"_s);
    const LineWords::Badges badges = LineWords::badges(line);
    QString place = QString(badges.rest).replace(brackets, u"\\1"_s);
    if (const auto match = inside.match(place); match.hasMatch() && badges.workplace.isEmpty()) {
        add(FieldName::Workplace, match.captured(1));
        place = Text::collapsed(place.replace(match.capturedStart(), match.capturedLength(), u" "_s));
        if (place.startsWith(u'(') && place.endsWith(u')'))
            place = place.mid(1, place.size() - 2);
        else if (place.endsWith(u')') && !place.contains(u'('))
            place.chop(1);
    } else if (!isSure && !LineWords::isPlaceLike(place)) {
        return false;
    }
    add(FieldName::Workplace, badges.workplace);
    for (const QString &employment : badges.employment)
        add(FieldName::EmploymentType, employment);
    add(FieldName::Location, place);
    return true;
}

/// The line below the title is the employer where it touches the title, or where facts follow that only a header has.
bool HeaderReader::readEmployer(size_t at, const QString &name)
{
    const bool isName = name.size() <= LongestName && !name.contains(": "_L1) && !LineWords::isPlaceLike(name)
        && !name.endsWith(u':') && !name.contains("http"_L1);
    bool isBeforeFact = false;
    for (size_t next = at + 1; next < std::min(m_end, at + 4); ++next)
        isBeforeFact = isBeforeFact || !isPlain(next) || LineWords::isPlaceLike(text(next))
            || !LineWords::badges(text(next)).employment.isEmpty();
    if (!isName || (m_lines[at].isAfterGap && !isBeforeFact))
        return false;
    add(FieldName::Employer, name);
    return true;
}

void HeaderReader::readBelowTitle(size_t at)
{
    QStringList parts = cells(text(at));
    if (parts.size() == 1)
        parts = unglued(parts.front());
    if (parts.isEmpty())
        return;
    bool isTaken = false;
    if (!has(FieldName::Employer) && readEmployer(at, parts.front())) {
        parts.removeFirst();
        isTaken = true;
    }
    for (const QString &part : std::as_const(parts))
        isTaken = readPlace(part, isTaken) || isTaken;
    if (isTaken)
        take(at);
}

/// Rating, age, pay, badges, labels: what is a fact wherever it stands in a header.
bool HeaderReader::readFact(size_t at)
{
    const QString &line = text(at);
    const LineWords::Badges badges = LineWords::badges(line);
    if (LineWords::isAge(line))
        add(FieldName::PostedOn, ageOf(line));
    else if (LineWords::isMoney(line))
        add(line.contains("est"_L1, Qt::CaseInsensitive) ? FieldName::EstimatedSalary : FieldName::Salary, line);
    else if (isRequisition(line))
        add(FieldName::RequisitionId, line);
    else if (badges.rest.isEmpty()) {
        add(FieldName::Workplace, badges.workplace);
        for (const QString &employment : badges.employment)
            add(FieldName::EmploymentType, employment);
    } else if (!LineWords::isRating(line) && !isRule(line)) {
        return false;
    }
    return true;
}

void HeaderReader::readFacts(size_t from)
{
    bool mayBePlace = has(FieldName::Employer);
    for (size_t at = from; at < m_end;) {
        size_t next = at;
        if (takeLabelled(m_lines, next, m_header.fields) || readFact(at)) {
            next = std::max(next, at + 1);
            take(next - 1);
        } else if (m_title && at == *m_title + 1) {
            readBelowTitle(at);
            mayBePlace = has(FieldName::Employer);
        } else if (m_title && at > *m_title && !isFragment(at)) {
            const bool isShort = text(at).size() <= 40 && text(at).count(u' ') <= 3
                && (text(at).at(0).isUpper() || text(at).at(0).isDigit());
            const bool touches = !m_lines[at].isAfterGap || at + 1 < m_end;
            if (readPlace(text(at), mayBePlace && !has(FieldName::Location) && isShort && touches))
                take(at);
        }
        at = std::max(next, at + 1);
    }
}

/// Short lines that touch the last fact of a header and end it ("Entertainment Providers") belong to the site.
void HeaderReader::skipLeftovers()
{
    size_t &at = m_header.bodyStart;
    if (!m_title || at <= *m_title + 1)
        return;
    while (at < m_end && !m_lines[at].isAfterGap && isPlain(at) && text(at).size() <= 40)
        ++at;
}

/// Without a title, the short lines above the first heading are the site's where they run into each other.
size_t HeaderReader::behindBanner() const
{
    const bool isBeforeHeading = m_end < m_lines.size() && LineWords::isSectionHeading(text(m_end));
    bool hasFragment = false;
    for (size_t at = 0; at < m_end; ++at)
        hasFragment = hasFragment || isFragment(at);
    return isBeforeHeading && hasFragment ? m_end : 0;
}

PageHeader HeaderReader::read()
{
    m_title = titleAt();
    if (m_title) {
        readTitle(text(*m_title));
        take(*m_title);
    }
    readFacts(m_title ? *m_title + 1 : 0);
    skipLeftovers();
    if (m_title) { // labels above the title count too
        std::vector<RawField> above;
        for (size_t at = 0; at < *m_title; ++at)
            takeLabelled(m_lines, at, above);
        m_header.fields.insert(m_header.fields.end(), above.begin(), above.end());
    } else {
        m_header.bodyStart = std::max(m_header.bodyStart, behindBanner());
    }
    return std::move(m_header);
}

} // namespace

PageHeader readHeader(const std::vector<NumberedLine> &lines)
{
    return HeaderReader(lines).read();
}

} // namespace Shortlist
