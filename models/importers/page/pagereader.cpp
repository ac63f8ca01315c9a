// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/pagereader.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/page/headerlines.h"
#include "models/importers/page/headerreader.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BodyBeforeTail = 300; ///< characters without which nothing is "behind" the posting
constexpr size_t AdvertLines = 6;         ///< between the last fact and the first sure line of the tail
constexpr size_t LongestTrailer = 24;     ///< lines
constexpr size_t LongestNotice = 40;      ///< lines of a site above the title's label
constexpr size_t LongestHead = 15;        ///< lines of a description that may name its title
constexpr size_t LongestFoot = 6;         ///< lines below it that name whose it is
constexpr qsizetype LongestName = 100;
constexpr int Repeated = 3;

std::vector<NumberedLine> filledLines(const std::vector<PageLine> &lines)
{
    std::vector<NumberedLine> filled;
    bool isAfterGap = true;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text.isEmpty()) {
            isAfterGap = true;
            continue;
        }
        filled.push_back({i, lines[i], isAfterGap || lines[i].isAfterGap});
        isAfterGap = false;
    }
    return filled;
}

/// An aggregator's template: the only place where some of its pages name title and employer.
bool takeQuestion(const QString &line, std::vector<RawField> &fields)
{
    static const QRegularExpression question(
        u"^what (?:are|is) the (?:responsibilities|job description|duties|requirements)[\\w ]{0,40} (?:for|of) "
        u"(?:the|an?) "
        u"(?<title>.{2,200}?) (?:position|job|role) (?:at|with|for) (?<employer>.{1,100}?)\\s*\\?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (line.size() > 400)
        return false;
    const auto match = question.match(line);
    if (!match.hasMatch())
        return false;
    fields.push_back({FieldName::Title, match.captured(u"title"_s), OriginKind::PageText, 0});
    fields.push_back({FieldName::Employer, match.captured(u"employer"_s), OriginKind::PageText, 0});
    return true;
}

/// Names are another's as often, further down; an address is the posting's where it is one and nothing else.
bool mayStandInBody(const LabelledLine &label, bool isAtEdge)
{
    if (label.field == FieldName::Department)
        return false;
    if (label.field == FieldName::Title || label.field == FieldName::Employer)
        return isAtEdge && label.value.size() <= LongestName;
    return label.field != FieldName::Url || (label.value.startsWith("http"_L1) && !label.value.contains(u' '));
}

QString withoutColon(const QString &text)
{
    return text.endsWith(u':') || text.endsWith(u'：') ? text.chopped(1) : text;
}

class Reader
{
public:
    explicit Reader(const std::vector<PageLine> &lines)
        : m_lines(filledLines(lines))
    { }

    PageReading read();

private:
    void takeQuestions();
    void cutAboveTitle();
    void dropMailHead();
    void dropPageName();
    void dropFurniture();
    void cutTail();
    size_t tailStart() const;
    bool takeTrailingPairs();
    void takeTrailingLabels();
    void noteLabelsInBody();
    std::optional<LabelledLine> labelAbove(size_t at) const;
    bool endsBlock(size_t at) const;
    bool has(const QString &name) const;
    int evidence() const;
    bool isFaq() const;
    bool isHitList() const;

    std::vector<NumberedLine> m_lines;
    size_t m_bodyStart = 0;
    PageReading m_reading;
};

void Reader::takeQuestions()
{
    for (size_t i = 0; i < std::min<size_t>(m_lines.size(), 8); ++i) {
        if (takeQuestion(m_lines[i].line.text, m_reading.fields)) {
            m_lines.erase(m_lines.begin(),
                          m_lines.begin() + std::ptrdiff_t(i) + 1); // above it is the site's navigation
            return;
        }
    }
}

/// A label of the title that a notice keeps the header from reaching ("Please enable JavaScript … Job Title: Baker"):
/// what stands above it is the site's, unless it says facts or has headings of its own.
void Reader::cutAboveTitle()
{
    qsizetype above = 0;
    bool hasProse = false;
    for (size_t i = 0; i < std::min(m_lines.size(), LongestNotice); ++i) {
        const PageLine &line = m_lines[i].line;
        const auto label = labelledLine(line.text);
        const bool isTitle = label && label->field == FieldName::Title && !label->value.isEmpty();
        if (isTitle && hasProse)
            m_lines.erase(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(i));
        above += line.text.size();
        const bool isMain = line.kind == PageLine::Kind::Heading && line.level == 1;
        if (label || isMain || above > BodyBeforeTail)
            return;
        hasProse = hasProse || LineWords::isProse(line.text) || LineWords::namesPage(line.text);
    }
}

/// The lines above a mail that was copied.
void Reader::dropMailHead()
{
    static const QRegularExpression head(
        u"^(?:from|to|cc|sent|subject|date|von|an|gesendet|betreff|datum|de|à|envoyé|objet|para|enviado|asunto|fecha|"
        u"fra|til|"
        u"emne|dato|från|till|ämne|od|komu|předmět|发件人|收件人|主题|日期|差出人|宛先|件名|보낸 ?사람|받는 ?사람|제목)\\s*[:：]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    size_t end = 0;
    while (end < m_lines.size() && head.match(m_lines[end].line.text.left(60)).hasMatch())
        ++end;
    const auto address = [](const NumberedLine &line) { return line.line.text.contains(u'@'); };
    const bool isMail = end > 1 && std::any_of(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(end), address);
    static const QRegularExpression subject(
        u"^(?:subject|betreff|objet|asunto|emne|ämne|předmět|主题|件名|제목)\\s*[:：]"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (isMail || (end == 1 && subject.match(m_lines.front().line.text.left(60)).hasMatch()))
        m_lines.erase(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(end));
}

/// "Stellenausschreibung", "求人票" above a header; above text it is a heading of the description.
void Reader::dropPageName()
{
    if (m_lines.size() < 2 || !LineWords::namesPage(m_lines.front().line.text))
        return;
    const PageLine &next = m_lines[1].line;
    const bool isHeader = labelledLine(next.text) || LineWords::namesJob(next.text);
    if (isHeader && !LineWords::isProse(next.text) && !HeaderLines::isListItem(next))
        m_lines.erase(m_lines.begin());
}

/// Buttons and notices, and short lines that a template repeats.
void Reader::dropFurniture()
{
    QHash<QString, int> counts;
    for (const NumberedLine &line : m_lines)
        if (line.line.text.size() <= 40)
            ++counts[line.line.text];
    std::erase_if(m_lines, [&counts](const NumberedLine &line) {
        const bool isRepeated =
            counts.value(line.line.text) >= Repeated && !LineWords::isSectionHeading(line.line.text);
        return LineWords::isFurniture(line.line.text) || isRepeated;
    });
}

/// The first line behind the posting, or the number of lines.
size_t Reader::tailStart() const
{
    const auto isHeading = [](const NumberedLine &line) { return LineWords::isSectionHeading(line.line.text); };
    const auto last = std::find_if(m_lines.rbegin(), m_lines.rend(), isHeading);
    const size_t lastHeading = size_t(std::distance(last, m_lines.rend())); // behind it; 0 where there is none
    qsizetype characters = 0;
    bool hasHeading = false;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QString &text = m_lines[i].line.text;
        // Other jobs above the posting are navigation: its headings are still to come.
        const bool isBehind = characters >= BodyBeforeTail && (hasHeading || i >= lastHeading);
        if (isBehind && LineWords::startsTail(text))
            return i;
        characters += text.size();
        hasHeading = hasHeading || (i < lastHeading && isHeading(m_lines[i]));
    }
    return m_lines.size();
}

/// A label on its own shortly before the tail closes the posting; what stands between is the site's advertising.
void Reader::cutTail()
{
    const size_t tail = tailStart();
    if (tail == m_lines.size())
        return;
    size_t end = tail;
    for (size_t back = 1; back <= AdvertLines && back < tail; ++back) {
        const auto label = labelledLine(m_lines[tail - back].line.text);
        if (label && !label->value.isEmpty()) {
            end = tail - back + 1;
            break;
        }
    }
    m_lines.resize(end);
}

bool Reader::has(const QString &name) const
{
    return std::any_of(m_reading.fields.begin(), m_reading.fields.end(),
                       [&name](const RawField &field) { return field.name == name; });
}

/// From the first line behind which everything is a label or its value: "Seniority level / Entry level / Industries /
/// …".
bool Reader::takeTrailingPairs()
{
    const size_t nearEnd = m_lines.size() > LongestTrailer ? m_lines.size() - LongestTrailer : 0;
    for (size_t start = std::max(m_bodyStart, nearEnd); start < m_lines.size(); ++start) {
        std::vector<RawField> fields = m_reading.fields;
        size_t at = start;
        while (at < m_lines.size() && HeaderLines::takeLabelled(m_lines, at, fields)) { }
        if (at < m_lines.size())
            continue;
        m_reading.fields = std::move(fields);
        m_lines.resize(start);
        return true;
    }
    return false;
}

void Reader::takeTrailingLabels()
{
    if (takeTrailingPairs())
        return;
    std::vector<RawField> fields;
    while (m_lines.size() > m_bodyStart) {
        const auto label = labelledLine(m_lines.back().line.text);
        if (!label || label->value.isEmpty())
            break;
        fields.push_back({label->field, label->value, OriginKind::PageText, 0});
        m_lines.pop_back();
    }
    m_reading.fields.insert(m_reading.fields.end(), fields.rbegin(), fields.rend());
}

/// Facts that the description itself states with a label; they stay in it.
void Reader::noteLabelsInBody()
{
    for (size_t i = m_bodyStart; i < m_lines.size(); ++i) {
        auto label = labelledLine(m_lines[i].line.text);
        if (!label || label->value.isEmpty())
            label = labelAbove(i);
        const bool isAtEnd = i + LongestFoot >= m_lines.size() && label && label->field == FieldName::Employer;
        const bool isAtEdge = i - m_bodyStart < LongestHead || isAtEnd;
        if (label && mayStandInBody(*label, isAtEdge) && !has(label->field))
            m_reading.fields.push_back({label->field, label->value, OriginKind::PageText, 0});
    }
}

/// "Location" as a heading or a line of its own, and below it one short line or item that is such a thing.
std::optional<LabelledLine> Reader::labelAbove(size_t at) const
{
    static const QRegularExpression bullet(u"^[-*•·‣▪◦–]\\s+"_s);
    const QString &text = m_lines[at].line.text;
    const auto field =
        text.size() <= LongestName && at + 1 < m_lines.size() ? fieldOfLabel(withoutColon(text)) : std::nullopt;
    if (!field)
        return std::nullopt;
    const QString value = QString(m_lines[at + 1].line.text).remove(bullet);
    const bool isBlock = !m_lines[at + 1].isAfterGap && endsBlock(at + 1);
    const bool isPlace = *field == FieldName::Location && (LineWords::isPlaceLike(value) || isBlock);
    const bool isKind = *field == FieldName::EmploymentType ? LineWords::isBadges(value)
        : *field == FieldName::Salary                       ? LineWords::isMoney(value)
                                                            : isPlace;
    if (!isKind || value.contains(u'|') || value.size() > LongestName || LineWords::isProse(value)
        || fieldOfLabel(value))
        return std::nullopt;
    return LabelledLine{*field, value};
}

/// The last line before a gap.
bool Reader::endsBlock(size_t at) const
{
    return at + 1 >= m_lines.size() || m_lines[at + 1].isAfterGap;
}

bool Reader::isFaq() const
{
    const auto isQuestion = [](const NumberedLine &line) {
        return line.line.text.size() < 200 && (line.line.text.endsWith(u'?') || line.line.text.endsWith(u'？'));
    };
    const auto questions = std::count_if(m_lines.begin(), m_lines.end(), isQuestion);
    return questions >= 5 && size_t(questions) * 5 >= m_lines.size();
}

/// The hits of a search: headings that each name another job.
bool Reader::isHitList() const
{
    const auto isHeading = [](const NumberedLine &line) { return line.line.kind == PageLine::Kind::Heading; };
    const auto headings = std::count_if(m_lines.begin(), m_lines.end(), isHeading);
    const auto jobs = std::count_if(m_lines.begin(), m_lines.end(), [&isHeading](const NumberedLine &line) {
        return isHeading(line) && LineWords::namesJob(line.line.text) && !LineWords::isSectionHeading(line.line.text);
    });
    return jobs >= 5 && jobs * 2 >= headings;
}

/// What speaks for a posting: a title, headings that postings have, facts, and the phrases by which people are sought.
int Reader::evidence() const
{
    static const QRegularExpression phrase(
        u"\\b(?:we(?:'|’)?(?:re| are) (?:looking for|hiring|seeking|recruiting)|join (?:our|the|us)\\b|in this "
        u"role|this "
        u"(?:role|position|internship)|years?(?:’|')? (?:of )?(?:\\w+ )?experience|responsib|qualification|"
        u"(?:successful|ideal) candidates?|job description|salary|hiring|employees|wir "
        u"suchen|bewerb|kenntnisse|such(?:en|t) (?:wir|ab|zum|zur|eine?n?)\\b|berufserfahrung|stunden pro woche|"
        u"nous recherchons|vous êtes|buscamos|ofrecemos|requisitos|oferecemos|vi søger|vi tilbyder|vi söker|vi "
        u"erbjuder|"
        u"hledáme|nabízíme|požadujeme|zkušenost|oferujemy|wymagania|обязанности|требования|опыт работы)|招聘|应聘|投递|岗位|职位|徵才|應徵|職缺|학력|채용|募集"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto isJob = [](const RawField &field) {
        return field.name == FieldName::Title && LineWords::namesJob(field.value);
    };
    int found = has(FieldName::Title) ? 1 : 0;
    found += std::any_of(m_reading.fields.begin(), m_reading.fields.end(), isJob) ? 1 : 0;
    found += has(FieldName::Employer) ? 1 : 0;
    found += has(FieldName::Salary) || has(FieldName::EmploymentType) || has(FieldName::ApplyBy) ? 1 : 0;
    for (const NumberedLine &line : m_lines) {
        found += LineWords::isSectionHeading(line.line.text) || exactHeadingKind(line.line.text) ? 1 : 0;
        for (auto match = phrase.globalMatch(line.line.text.left(20'000)); match.hasNext() && found < 8; match.next())
            ++found;
    }
    return found;
}

PageReading Reader::read()
{
    dropMailHead();
    takeQuestions();
    cutTail();
    dropFurniture();
    cutAboveTitle();
    dropPageName();
    const PageHeader header = readHeader(m_lines);
    const bool isNamed = has(FieldName::Title);
    for (const RawField &field : header.fields)
        if (!isNamed || (field.name != FieldName::Title && field.name != FieldName::Employer))
            m_reading.fields.push_back(field);
    m_bodyStart = header.bodyStart;
    takeTrailingLabels();
    noteLabelsInBody();
    m_reading.isPosting = evidence() >= 2 && !isFaq() && !isHitList();
    for (const size_t i : header.unread)
        m_reading.body.push_back(m_lines[i].index);
    for (size_t i = m_bodyStart; i < m_lines.size(); ++i)
        m_reading.body.push_back(m_lines[i].index);
    return std::move(m_reading);
}

} // namespace

PageReading readPage(const std::vector<PageLine> &lines)
{
    return Reader(lines).read();
}

} // namespace Shortlist
