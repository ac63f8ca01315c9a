// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/headerreader.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/calls.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/headerlines.h"
#include "models/importers/page/headernames.h"
#include "models/importers/page/headershape.h"
#include "models/importers/page/inferredlabels.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/sitewords.h"
#include "models/importers/page/titleline.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using namespace HeaderLines;

constexpr qsizetype LongestTown = 24;
constexpr size_t NearTitle = 3;  ///< lines
constexpr size_t NearPlace = 5;  ///< lines between the title and a place that only its position tells
constexpr size_t BelowFacts = 7; ///< lines between the title and an employer, all of them facts

class HeaderReader
{
public:
    explicit HeaderReader(const std::vector<NumberedLine> &lines)
        : m_lines(lines)
        , m_shape(lines)
        , m_isTaken(lines.size())
    { }

    PageHeader read();

private:
    const QString &text(size_t at) const { return m_shape.text(at); }
    void add(QLatin1String name, const QString &value);
    bool has(QLatin1String name) const;
    void take(size_t at)
    {
        m_isTaken[at] = true;
        m_header.bodyStart = std::max(m_header.bodyStart, at + 1);
    }

    void readTitle(const QString &line);
    void readAbove();
    void readCall();
    void readNameAbove();
    void readBelowTitle(size_t at);
    bool readNameAndTown(size_t at);
    bool readCells(size_t at);
    bool isNearTitle(size_t at) const;
    void readFacts(size_t from);
    bool readEmployer(size_t at, const QString &name, bool isBesideFact);
    bool readPlace(const QString &line, bool isSure);
    void skipLeftovers();
    size_t behindBanner() const;
    void noteUnread();

    const std::vector<NumberedLine> &m_lines;
    HeaderShape m_shape;
    std::vector<bool> m_isTaken; ///< understood, line by line
    std::optional<size_t> m_title;
    PageHeader m_header;
    QStringList m_guessed; ///< places by their shape alone
};

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

void HeaderReader::readTitle(const QString &line)
{
    const TitleLine::Parts parts = TitleLine::parts(line);
    static const Pattern bar(u"\\s+[|｜]\\s+"_s);
    static const Pattern colon(u"^([^:：]{2,40}):\\s+(.{3,})$"_s);
    QStringList halves = bar.split(parts.title);
    if (const auto match = colon.match(parts.title); match.hasMatch()) // "Initech: Baker"
        halves = {match.captured(2), match.captured(1)};
    const bool isBeside = halves.size() == 2 && LineWords::namesJob(halves.front())
        && !LineWords::namesJob(halves.back()) && parts.employer.isEmpty()
        && m_shape.isSaidAgain(halves.back(), *m_title);
    add(FieldName::Title, isBeside ? halves.front() : parts.title);
    add(FieldName::Employer, isBeside ? halves.back() : parts.employer);
    add(FieldName::EmploymentType, parts.employment);
    add(FieldName::RequisitionId, parts.code);
    for (const QString &fact : parts.facts) {
        if (takeFact(fact, m_header.fields))
            continue;
        const bool isBadge = LineWords::startsWithBadge(fact);
        if (isBadge || !readPlace(fact, TitleLine::isPlaceOrRemote(fact))) {
            const auto other = fact.startsWith("http"_L1) ? FieldName::Url : FieldName::Salary;
            add(isBadge ? LineWords::fieldOfBadge(fact) : other, fact);
        }
    }
    const bool isSure = parts.facts.size() > 1 || LineWords::isCompany(parts.name);
    if (!has(FieldName::Employer) && !parts.name.isEmpty() && (isSure || m_shape.isSaidAgain(parts.name, *m_title)))
        add(FieldName::Employer, parts.name);
}

/// Labels above the title, and whose page it is: "Jobs at Initech", "Initech GmbH · Bern".
void HeaderReader::readAbove()
{
    for (size_t at = 0; at < *m_title; ++at) {
        if (const QString name = LineWords::campusOf(text(at)); !name.isEmpty()) {
            add(FieldName::Employer, name);
            m_header.unread.push_back(at);
            continue;
        }
        if (LineWords::isCohort(text(at)) || (at + NearTitle >= *m_title && LineWords::isBadges(text(at))))
            add(FieldName::EmploymentType, text(at));
        if (callIn(text(at))
            || LineWords::leadsToTitle(text(at))) // "An der Hochschule … ist folgende Stelle zu besetzen:"
            m_header.unread.push_back(at);
        size_t next = at;
        const auto label = factLine(text(at)); // a label alone is the site's navigation here
        if (label && !label->value.isEmpty() && takeLabelled(m_lines, next, m_header.fields))
            continue;
        if (has(FieldName::Employer))
            continue;
        if (const QString recruiter = LineWords::recruiterOf(text(at)); !recruiter.isEmpty()) {
            add(FieldName::Employer, recruiter);
            if (m_header.unread.empty() || m_header.unread.back() != at)
                m_header.unread.push_back(at); // says since when, and how much
        }
        if (!m_shape.isPlain(at) || has(FieldName::Employer))
            continue;
        const QStringList parts = cells(text(at));
        const QString career = LineWords::careersOf(text(at));
        const auto [name, town] = at + 1 == *m_title ? LineWords::nameAndTown(text(at)) : std::pair<QString, QString>();
        if (!name.isEmpty()) {
            add(FieldName::Employer, name);
            add(FieldName::Location, town);
        } else if (!parts.isEmpty() && parts.size() <= 2 && LineWords::isCompany(parts.front())) {
            add(FieldName::Employer, parts.front());
            readPlace(parts.value(1), true);
        } else if (!career.isEmpty() && m_shape.isSaidAgain(career, at)) {
            add(FieldName::Employer, career);
        }
    }
}

/// A name alone above the title is the employer's where the text says it again.
void HeaderReader::readNameAbove()
{
    size_t at = *m_title;
    const auto isFact = [this](size_t above) { // "그린웨이브 / ∙ / 서울 성동구 / ∙ / 경력 3-6년"
        std::vector<RawField> unused;
        return !m_shape.isPlain(above) || text(above).size() < 2 || LineWords::isPlaceLike(text(above))
            || takeFact(text(above), unused);
    };
    while (at > 0 && isFact(at - 1))
        --at;
    if (at == 0 || has(FieldName::Employer))
        return;
    const QString &name = text(--at);
    const bool isRated = at + 1 < m_lines.size() && LineWords::isRating(text(at + 1));
    const bool hasLogo =
        at > 0 && text(at - 1).startsWith(name) && text(at - 1).endsWith("logo"_L1, Qt::CaseInsensitive);
    if (mayBeNameAbove(name) && (isRated || hasLogo || m_shape.isSaidAgain(name, at)))
        add(FieldName::Employer, name);
}

bool HeaderReader::readPlace(const QString &line, bool isSure)
{
    static const Pattern inside =
        pattern(u"[\\s(]*\\b(remote|hybrid|on-?site|homeoffice|home office)\\b[\\s)]*(?:or\\s)?"_s);
    static const Pattern brackets(u"^\\((.*)\\)$"_s);
    if (line.contains("://"_L1))
        return false;
    const LineWords::Badges badges = LineWords::badges(line);
    QString place = brackets.reducedIn(badges.rest, 1);
    if (const auto match = inside.match(place); match.hasMatch() && badges.workplace.isEmpty()) {
        add(FieldName::Workplace, match.captured(1));
        place = Text::collapsed(place.replace(match.capturedStart(), match.capturedLength(), u" "_s));
        if (place.startsWith(u'(') && place.endsWith(u')'))
            place = place.mid(1, place.size() - 2);
        else if (place.endsWith(u')') && !place.contains(u'('))
            place.chop(1);
    } else if ((LineWords::isCompany(place) && !place.contains(u',')) || (!isSure && !LineWords::isPlaceLike(place))) {
        return false;
    }
    add(FieldName::Workplace, badges.workplace);
    for (const QString &employment : badges.employment)
        add(FieldName::EmploymentType, employment);
    add(FieldName::Location, place);
    m_guessed.append(place);
    return true;
}

/// The line below the title is the employer where it touches the title, or where facts follow that only a header has.
bool HeaderReader::readEmployer(size_t at, const QString &name, bool isBesideFact)
{
    bool isBeforeFact = isBesideFact || LineWords::isHouse(name);
    for (size_t next = at + 1; next < std::min(m_shape.end(), at + 4); ++next)
        isBeforeFact = isBeforeFact || !m_shape.isPlain(next) || LineWords::isPlaceLike(text(next))
            || !LineWords::badges(text(next)).employment.isEmpty();
    if (!mayBeEmployer(name) || (m_lines[at].isAfterGap && !isBeforeFact))
        return false;
    add(FieldName::Employer, name);
    return true;
}

/// The cells of one line: facts, the employer first, places behind.
bool HeaderReader::readCells(size_t at)
{
    QStringList parts = cells(text(at));
    if (parts.size() == 1)
        parts = unglued(parts.front());
    bool isTaken = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        if (const auto label = parts.size() > 2 ? factLine(part) : std::nullopt; label && !label->value.isEmpty()) {
            add(QLatin1String(label->field.toLatin1()), label->value);
            isTaken = true;
            continue;
        }
        const bool isFact = parts.size() > 1 && takeFact(part, m_header.fields);
        const bool isBesideFact = i == 0 && parts.size() > 2
            && std::any_of(parts.begin() + 1, parts.end(), [](const QString &other) { return isShownFact(other); });
        const bool isEmployer = !isFact && i == 0 && !has(FieldName::Employer) && readEmployer(at, part, isBesideFact);
        isTaken = isFact || isEmployer
            || readPlace(part, isTaken && !has(FieldName::Location) && !part.front().isLower()) || isTaken;
    }
    return isTaken;
}

/// "Initech Systems, Cape Town": not a part of the town where the words or the text say whose name it is.
bool HeaderReader::readNameAndTown(size_t at)
{
    const auto [name, town] = LineWords::nameAndTown(text(at));
    if (name.isEmpty() || has(FieldName::Employer) || !(LineWords::isTrade(name) || m_shape.isSaidAgain(name, at)))
        return false;
    add(FieldName::Employer, name);
    readPlace(town, true);
    return true;
}

void HeaderReader::readBelowTitle(size_t at)
{
    const bool isPlaceless = has(FieldName::Employer) && !has(FieldName::Location);
    if (readNameAndTown(at) || readCells(at))
        return take(at);
    const QString &line = text(at);
    const bool isBeforeFact = at + 1 < m_shape.end() && !m_shape.isPlain(at + 1);
    const bool mayBe = isPlaceless && isBeforeFact && !m_lines[at].isAfterGap && line.front().isUpper();
    if (mayBe && line.size() <= LongestTown && line.count(u' ') < 2 && !line.contains(u':') && readPlace(line, true))
        take(at);
}

/// Directly below the title but for facts.
bool HeaderReader::isNearTitle(size_t at) const
{
    const bool isNameless = !has(FieldName::Employer);
    if (!m_title || at <= *m_title || at > *m_title + (isNameless ? BelowFacts : NearTitle))
        return false;
    bool isBehindPlace = false;
    for (size_t between = *m_title + 1; between < at; ++between) {
        if (m_shape.isPlain(between) && !(isNameless && m_isTaken[between]))
            return false;
        isBehindPlace = isBehindPlace || m_shape.isPlain(between);
    }
    const bool isWide = text(at).front().unicode() >= 0x3000; // "美团" below place and pay, as boards of the East do
    return !isBehindPlace || isWide || LineWords::isCompany(text(at));
}

void HeaderReader::readFacts(size_t from)
{
    bool mayBePlace = has(FieldName::Employer);
    for (size_t at = from; at < m_shape.end();) {
        size_t next = at;
        const bool isOneCell = cells(text(at)).size() == 1;
        if (takeLabelled(m_lines, next, m_header.fields) || (isOneCell && takeFact(text(at), m_header.fields))) {
            next = std::max(next, at + 1);
            for (size_t line = at; line < next; ++line)
                take(line);
        } else if (m_title && at > *m_title && LineWords::opensWithBadge(text(at))) {
            add(FieldName::EmploymentType, text(at)); // "in Voll- oder Teilzeit gesucht"
        } else if (isNearTitle(at)) {
            readBelowTitle(at);
            mayBePlace = has(FieldName::Employer);
        } else if (m_title && at > *m_title && cells(text(at)).size() > 1) {
            readBelowTitle(at);
        } else if (m_title && at > *m_title && LineWords::startsWithBadge(text(at))) {
            add(FieldName::EmploymentType, text(at)); // and more, which stays in the text
        } else if (m_title && at > *m_title && !m_shape.isFragment(at)) {
            const bool isShort = text(at).size() <= 40 && text(at).count(u' ') <= 3
                && (text(at).at(0).isUpper() || text(at).at(0).isDigit());
            const bool touches = !m_lines[at].isAfterGap || at + 1 < m_shape.end();
            const bool isGuess = mayBePlace && !has(FieldName::Location) && isShort && touches
                && (text(at).contains(u',') || !LineWords::namesJob(text(at))); // "Baker, NV" is a town
            if (readPlace(text(at), isGuess && at <= *m_title + NearPlace))
                take(at);
        }
        at = std::max(next, at + 1);
    }
}

/// Short lines that touch the last fact of a header and end it ("Entertainment Providers") belong to the site.
void HeaderReader::skipLeftovers()
{
    static const Pattern figure(u"\\d"_s);
    size_t &at = m_header.bodyStart;
    if (!m_title || at <= *m_title + 1)
        return;
    while (at < m_shape.end() && !m_lines[at].isAfterGap && m_shape.isPlain(at) && text(at).size() <= 40
           && !figure.isIn(text(at)))
        ++at;
}

/// Without a title, the short lines above the first heading are the site's where they run into each other.
size_t HeaderReader::behindBanner() const
{
    const size_t end = m_shape.end();
    const bool isBeforeHeading = end < m_lines.size() && LineWords::isSectionHeading(text(end));
    bool hasFragment = false;
    for (size_t at = 0; at < end; ++at)
        hasFragment = hasFragment || m_shape.isFragment(at);
    return isBeforeHeading && hasFragment ? end : 0;
}

/// What nobody understood below the title, or in a header without one: no word of a posting is lost.
void HeaderReader::noteUnread()
{
    for (size_t at = m_title.value_or(0); at < m_header.bodyStart; ++at)
        if (!m_isTaken[at] && (m_title || !m_shape.isFragment(at))) // without a title, banners stand above
            m_header.unread.push_back(at);
}

/// "Vi söker en snickare till Gotland!" on top: a sentence in the title's place, which stays in the text.
void HeaderReader::readCall()
{
    for (size_t at = 0; at + 1 < m_shape.end() && at < 2; ++at) {
        const auto call = isCall(text(at)) ? callIn(text(at)) : std::nullopt;
        if (!call || call->title.isEmpty())
            continue;
        m_title = at;
        add(FieldName::Title, call->title);
        add(FieldName::Employer, call->employer);
        m_header.unread.push_back(at);
        return take(at);
    }
}

PageHeader HeaderReader::read()
{
    m_title = m_shape.title();
    if (m_title) {
        readTitle(text(*m_title));
        take(*m_title);
        readAbove();
    } else if (!m_lines.empty() && takeHeadline(text(0), m_header.fields)) {
        take(0);
    } else {
        readCall();
    }
    readFacts(m_title ? *m_title + 1 : 0);
    dropGuessedPlaces(m_header.fields, m_guessed);
    skipLeftovers();
    if (m_title)
        readNameAbove();
    else
        m_header.bodyStart = std::max(m_header.bodyStart, behindBanner());
    noteUnread();
    return std::move(m_header);
}

} // namespace

PageHeader readHeader(const std::vector<NumberedLine> &lines)
{
    return HeaderReader(lines).read();
}

} // namespace Shortlist
