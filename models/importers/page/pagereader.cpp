// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/pagereader.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/employers.h"
#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/agencies.h"
#include "models/importers/page/announcements.h"
#include "models/importers/page/bodylabels.h"
#include "models/importers/page/factblocks.h"
#include "models/importers/page/headerlines.h"
#include "models/importers/page/headerreader.h"
#include "models/importers/page/inferredlabels.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/pagetop.h"
#include "models/importers/page/postingsigns.h"
#include "models/importers/page/settledtitle.h"
#include "models/importers/page/sitequestion.h"
#include "models/importers/page/titleline.h"

#include <QHash>

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
constexpr qsizetype LongestPart = 40; ///< of an address
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

/// Names are another's as often, further down; an address is the posting's where it is one and nothing else.
bool mayStandInBody(const LabelledLine &label, bool isAtEdge)
{
    if (label.field == FieldName::Department)
        return false;
    if (label.field == FieldName::Title || label.field == FieldName::Employer)
        return isAtEdge && label.value.size() <= LongestName;
    return label.field != FieldName::Url || (label.value.startsWith("http"_L1) && !label.value.contains(u' '));
}

/// "1 950 € brut. Candidature avant le 15 mai": more than the value of a label.
bool isSeveralSentences(const QString &text)
{
    static const Pattern end(u"\\p{L}{3}[.!?]\\s+\\p{Lu}\\p{Ll}+ \\p{Ll}"_s);
    return end.isIn(text);
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
    void takeFactBlock();
    void dropFurniture();
    void cutTail();
    size_t tailStart() const;
    bool takeTrailingPairs();
    void takeTrailingLabels();
    bool isFurtherType(const LabelledLine &label) const;
    void noteLabelsInBody();
    void dropTitleOfEmployer();
    void noteDayOfIssue();
    void noteLoneCompany();
    bool has(const QString &name) const;

    std::vector<NumberedLine> m_lines;
    std::vector<LabelledLine> m_labels; ///< of all lines
    std::vector<size_t> m_beside;       ///< lines of the page between its facts that stay in the description
    size_t m_bodyStart = 0;
    QString m_above; ///< prose that stood above the title's label
    PageReading m_reading;
};

void Reader::takeQuestions()
{
    for (size_t i = 0; i < std::min<size_t>(m_lines.size(), 8); ++i) {
        if (takeSiteQuestion(m_lines[i].line.text, m_reading.fields)) {
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
        for (size_t at = 0; isTitle && hasProse && at < i; ++at)
            m_above += m_lines[at].line.text + u'\n';
        if (isTitle && hasProse)
            m_lines.erase(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(i));
        above += line.text.size();
        const bool isMain = line.kind == PageLine::Kind::Heading && line.level == 1;
        if (label || isMain || above > BodyBeforeTail)
            return;
        const bool isName =
            i > 1 && LineWords::namesPage(line.text); // above it stand names of the site, not of a payer
        hasProse = hasProse || LineWords::isProse(line.text) || isName;
    }
}

/// The table of facts is read on its own: what stands around it would not know its labels' values from names.
void Reader::takeFactBlock()
{
    FactBlock block = factBlock(m_lines);
    if (block.begin == block.end)
        return;
    m_reading.fields.insert(m_reading.fields.end(), block.fields.begin(), block.fields.end());
    for (const size_t at : block.unread)
        m_beside.push_back(m_lines[at].index);
    m_lines.erase(m_lines.begin() + std::ptrdiff_t(block.begin), m_lines.begin() + std::ptrdiff_t(block.end));
    if (block.begin < m_lines.size())
        m_lines[block.begin].isAfterGap = true;
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
    for (size_t at = end; at < std::min(m_lines.size(), end + AdvertLines); ++at) // "… your career at Initech? Get …"
        if (m_lines[at].line.text.contains(" career at "_L1))
            m_above += m_lines[at].line.text + u'\n';
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
    if (!m_lines.empty() && isSeveralSentences(m_lines.back().line.text))
        return false;
    const size_t nearEnd = m_lines.size() > LongestTrailer ? m_lines.size() - LongestTrailer : 0;
    for (size_t start = std::max(m_bodyStart, nearEnd); start < m_lines.size(); ++start) {
        std::vector<RawField> fields = m_reading.fields;
        size_t at = start;
        while (at < m_lines.size() && HeaderLines::takeKnownLabel(m_lines, at, fields)) { }
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
        if (!label || label->value.isEmpty() || isSeveralSentences(label->value))
            break;
        fields.push_back({label->field, label->value, OriginKind::PageText, 0});
        m_lines.pop_back();
    }
    m_reading.fields.insert(m_reading.fields.end(), fields.rbegin(), fields.rend());
}

/// "Contract: fixed term" and, further down, "Working pattern: part-time": a post is of both.
bool Reader::isFurtherType(const LabelledLine &label) const
{
    if (label.field != FieldName::EmploymentType || label.value.size() > LongestName)
        return false;
    const auto types = employmentTypesOf(label.value);
    return !types.empty() && std::none_of(m_reading.fields.begin(), m_reading.fields.end(), [&](const RawField &field) {
        return field.name == FieldName::EmploymentType && employmentTypesOf(field.value) == types;
    });
}

/// Facts that the description itself states with a label; they stay in it.
void Reader::noteLabelsInBody()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto label = labelInBody(m_lines, i);
        if (label)
            m_labels.push_back(*label);
        const bool isAtEnd = i + LongestFoot >= m_lines.size() && label && label->field == FieldName::Employer;
        const bool isAtEdge = i - m_bodyStart < LongestHead || isAtEnd;
        if (!label || i < m_bodyStart || !mayStandInBody(*label, isAtEdge)
            || (has(label->field) && !isFurtherType(*label)))
            continue;
        const bool isTitle = label->field == FieldName::Title;
        const TitleLine::Parts parts = TitleLine::parts(isTitle ? label->value : QString());
        m_reading.fields.push_back({label->field, isTitle ? parts.title : label->value, OriginKind::PageText, 0});
        for (const QString &fact : parts.facts)
            if (LineWords::isPlaceLike(fact.section(u'、', 0, 0)) && !has(FieldName::Location))
                m_reading.fields.push_back({FieldName::Location, fact, OriginKind::PageText, 0});
    }
}

/// A name with a legal form that was taken for the title, above a label that says another.
void Reader::dropTitleOfEmployer()
{
    const auto isOther = [](const NumberedLine &line) {
        const auto label = labelledLine(line.line.text);
        return label && label->field == FieldName::Title && LineWords::namesJob(label->value);
    };
    std::erase_if(m_reading.fields, [&](const RawField &field) {
        return field.name == FieldName::Title && !LineWords::namesJob(field.value)
            && (LineWords::isCompany(field.value) || std::any_of(m_lines.begin(), m_lines.end(), isOther));
    });
}

/// A notice of the East ends with who issued it, and the day.
void Reader::noteDayOfIssue()
{
    static const Pattern day(
        u"^(?:20\\d\\d\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|20\\d\\d\\s?[년.]\\s?\\d{1,2}\\s?[월.]\\s?\\d{1,2}\\s?[일.]?)$"_s);
    if (has(FieldName::PostedOn) || m_lines.size() < 3)
        return;
    QString last = m_lines.back().line.text;
    QString issuer = m_lines[m_lines.size() - 2].line.text;
    if (day.isIn(issuer)) // in Korea the day stands first
        std::swap(last, issuer);
    if (day.isIn(last) && issuer.size() <= LongestPart && !LineWords::isProse(issuer))
        m_reading.fields.push_back({FieldName::PostedOn, last, OriginKind::PageText, 0});
}

/// The only name with a legal form that has a line of its own is the employer's, where nothing else is.
void Reader::noteLoneCompany()
{
    if (has(FieldName::Employer))
        return;
    static const Pattern unnamed(u"[®™【：:]|[\\x{3000}-\\x{FFEF}] "_s); // more than a name
    QString name;
    static const Pattern asked(
        u"\\s*[·|｜]\\s*(?:人事\\S{0,3}|HR\\w{0,3}|招聘\\S{0,3}|人力\\S{0,4}|经理|总监|负责人)$"_s);
    for (const NumberedLine &line : m_lines) {
        const QString text = line.line.text.size() > LongestName ? line.line.text : asked.removedFrom(line.line.text);
        if (text.size() > LongestName || HeaderLines::isListItem(line.line) || !LineWords::isCompany(text)
            || LineWords::isProse(text) || text == name || unnamed.isIn(text))
            continue;
        if (!name.isEmpty())
            return;
        name = text;
    }
    const auto recruits = [](const NumberedLine &line) { return isOfAgency(line.line.text); };
    if (std::any_of(m_lines.begin(), m_lines.end(), recruits))
        return; // who signs recruits for another
    if (!name.isEmpty() && !name.front().isLower() && !LineWords::namesJob(name) && name.count(u' ') < 8)
        m_reading.fields.push_back({FieldName::Employer, name, OriginKind::PageText, 0});
}

PageReading Reader::read()
{
    const QString subject = dropMailHead(m_lines);
    dropNavigation(m_lines);
    const QString author = dropAuthor(m_lines);
    takeQuestions();
    cutTail();
    const QString logo = dropSite(m_lines);
    const QString campus = campusEmployer(m_lines);
    unwrapBold(m_lines);
    const QString headline = noticeOnTop(m_lines);
    dropFurniture();
    cutAboveTitle();
    dropPageName(m_lines);
    dropLabelsOfParts(m_lines);
    markSpacedLabels(m_lines);
    takeFactBlock();
    PageHeader header = readHeader(m_lines);
    const Notice notice = takeNotice(headline, m_lines, header.fields);
    const bool isNamed = has(FieldName::Title);
    for (const RawField &field : header.fields)
        if (!isNamed || (field.name != FieldName::Title && field.name != FieldName::Employer))
            m_reading.fields.push_back(field);
    dropTitleOfEmployer();
    m_bodyStart = header.bodyStart;
    takeTrailingLabels();
    noteLabelsInBody();
    noteDayOfIssue();
    if (!has(FieldName::Title) && !notice.title.isEmpty())
        m_reading.fields.push_back({FieldName::Title, notice.title, OriginKind::PageText, 0});
    if (const QString title = titleOfSubject(subject); !has(FieldName::Title) && !title.isEmpty())
        m_reading.fields.push_back({FieldName::Title, title, OriginKind::PageText, 0});
    noteLoneCompany();
    const auto above = m_above.isEmpty() ? std::nullopt : employerInProse(m_above);
    const QString seeker = above ? above->name : employerThatSeeks(m_lines);
    for (const QString &name : {logo, campus, notice.employer, seeker, author})
        if (!name.isEmpty() && !has(FieldName::Employer))
            m_reading.fields.push_back({FieldName::Employer, name, OriginKind::PageText, 0});
    settleTitle(m_lines, m_labels, m_reading.fields);
    m_reading.isPosting = isPosting(m_lines, m_reading.fields);
    for (const size_t i : header.unread)
        m_reading.body.push_back(m_lines[i].index);
    for (size_t i = m_bodyStart; i < m_lines.size(); ++i)
        m_reading.body.push_back(m_lines[i].index);
    m_reading.body.insert(m_reading.body.end(), m_beside.begin(), m_beside.end());
    std::sort(m_reading.body.begin(), m_reading.body.end());
    return std::move(m_reading);
}

} // namespace

PageReading readPage(const std::vector<PageLine> &lines)
{
    return Reader(lines).read();
}

} // namespace Shortlist
