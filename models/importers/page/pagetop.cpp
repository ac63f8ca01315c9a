// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/pagetop.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/calls.h"
#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/inferredlabels.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/sitewords.h"
#include "models/importers/page/titleline.h"

#include <algorithm>
#include <functional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t FirstLines = 6;  ///< among which a board's name is the board's
constexpr size_t NoticeLines = 3; ///< among which a notice has its headline
constexpr size_t CallLines = 12;  ///< among which it says whom it seeks
constexpr size_t HeadLines = 30;  ///< in which logos stand
constexpr size_t MenuLines = 16;  ///< in which a site has its menu
constexpr int FewestMenus = 2;
constexpr qsizetype LongestLink = 32;
constexpr qsizetype LongestName = 80;
constexpr qsizetype LongestPart = 12;

} // namespace

QString dropMailHead(std::vector<NumberedLine> &lines)
{
    static const Pattern head(
        u"^(?:from|to|cc|sent|subject|date|von|an|gesendet|betreff|datum|de|à|envoyé|objet|para|enviado|asunto|fecha|"
        u"fra|til|"
        u"emne|dato|från|till|ämne|od|komu|předmět|发件人|收件人|主题|日期|差出人|宛先|件名|보낸 ?사람|받는 ?사람|제목)\\s*[:：]"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    size_t end = 0;
    while (end < lines.size() && head.match(lines[end].line.text.left(60)).hasMatch())
        ++end;
    const auto address = [](const NumberedLine &line) { return line.line.text.contains(u'@'); };
    QString about;
    static const Pattern subject(u"^(?:subject|betreff|objet|asunto|emne|ämne|předmět|主题|件名|제목)\\s*[:：]\\s*"_s,
                                 Expression::IgnoreCase);
    for (size_t i = 0; i < end; ++i)
        if (subject.isIn(lines[i].line.text.left(60)))
            about = subject.removedFrom(lines[i].line.text);
    const bool isMail = end > 1 && std::any_of(lines.begin(), lines.begin() + std::ptrdiff_t(end), address);
    if (isMail || (end == 1 && subject.match(lines.front().line.text.left(60)).hasMatch()))
        lines.erase(lines.begin(), lines.begin() + std::ptrdiff_t(end));
    else
        about.clear();
    return about;
}

void dropNavigation(std::vector<NumberedLine> &lines)
{
    size_t end = 0;
    int menus = 0;
    for (size_t i = 0; i < std::min(lines.size(), MenuLines); ++i) {
        const PageLine &line = lines[i].line;
        const bool isMenu = LineWords::isMenu(line.text);
        const bool isShort = line.text.size() <= LongestLink && line.text.count(u' ') < 4;
        if (line.kind == PageLine::Kind::Heading || (!isMenu && !isShort) || LineWords::isCompany(line.text)
            || factLine(line.text) || TitleLine::seeks(line.text))
            break;
        menus += isMenu ? 1 : 0;
        end = isMenu ? i + 1 : end;
    }
    const auto last = lines.begin() + std::ptrdiff_t(end);
    const auto isOfEmployer = [](const NumberedLine &line) { return !LineWords::careersOf(line.line.text).isEmpty(); };
    if (menus >= FewestMenus) // "Careers at Initech" says whose they are
        lines.erase(std::remove_if(lines.begin(), last, std::not_fn(isOfEmployer)), last);
}

QString dropAuthor(std::vector<NumberedLine> &lines)
{
    static const Pattern role(
        u"^[^.!?\\n]{3,90}?(?: (?:at|bei|chez|en|hos|på|v|ve)| @) ?(\\p{Lu}[^|·•,\\n]{1,60}?)(?:\\s*[|·•,].*)?$"_s,
        Expression::UnicodeWords);
    static const Pattern age(u"^(?:\\d{1,2}\\s?(?:min|h|hr|hrs|d|w|mo|y|std|tg|tage?|wo|j|sem|jours?|días?|t|u|v|tim|"
                             u"dny?)\\.?(?: ago)?|edited)"
                             u"(?:\\s*[•·].*)?$"_s,
                             Expression::IgnoreCase);
    static const Pattern person(u"^\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*){1,3}$"_s, Expression::UnicodeWords);
    if (lines.size() < 4 || !person.match(lines.front().line.text.left(LongestName)).hasMatch()
        || LineWords::namesJob(lines.front().line.text))
        return {};
    for (size_t i = 1; i < 4; ++i) {
        const auto match = i > 1 && lines[i].line.text.size() <= LongestLink && age.match(lines[i].line.text).hasMatch()
            ? role.match(lines[i - 1].line.text.left(LongestName * 2))
            : PatternMatch();
        if (!match.hasMatch())
            continue;
        lines.erase(lines.begin(), lines.begin() + std::ptrdiff_t(i) + 1);
        return match.captured(1).trimmed();
    }
    return {};
}

/// "Stellenausschreibung", "求人票" above a header; above text it is a heading of the description.
void dropPageName(std::vector<NumberedLine> &lines)
{
    if (lines.size() < 2 || !LineWords::namesPage(lines.front().line.text))
        return;
    const PageLine &next = lines[1].line;
    const bool isHeader = labelledLine(next.text) || LineWords::namesJob(next.text);
    if (isHeader && !LineWords::isProse(next.text) && !HeaderLines::isListItem(next))
        lines.erase(lines.begin());
}

QString dropSite(std::vector<NumberedLine> &lines)
{
    const auto begin = lines.begin();
    const auto first = begin + std::ptrdiff_t(std::min(lines.size(), FirstLines));
    const bool hasButton = std::any_of(begin, first, [](const NumberedLine &line) {
        return LineWords::isFurniture(line.line.text) || LineWords::namesPage(line.line.text);
    });
    if (hasButton)
        lines.erase(std::remove_if(begin, first,
                                   [](const NumberedLine &line) { return LineWords::isSiteName(line.line.text); }),
                    first);
    QString name;
    for (size_t i = 0; i < std::min(lines.size(), HeadLines); ++i) {
        const QString logo = LineWords::nameOfLogo(lines[i].line.text);
        if (!logo.isEmpty())
            name = logo;
        // The picture's words and the name beside it: one line said twice, which is no button that is repeated.
        const QString &text = lines[i].line.text;
        const bool isDoubled = i > 0 && text.size() <= LongestName && text == lines[i - 1].line.text;
        if (!logo.isEmpty() || isDoubled)
            lines.erase(lines.begin() + std::ptrdiff_t(i--));
    }
    return name;
}

QString campusEmployer(const std::vector<NumberedLine> &lines)
{
    for (size_t i = 0; i < std::min(lines.size(), FirstLines); ++i)
        if (const QString name = LineWords::campusOf(lines[i].line.text); !name.isEmpty())
            return name;
    return {};
}

QString employerThatSeeks(const std::vector<NumberedLine> &lines)
{
    for (size_t i = 0; i < std::min(lines.size(), NoticeLines); ++i)
        if (TitleLine::seeks(lines[i].line.text)) {
            const QString name = TitleLine::parts(lines[i].line.text).employer;
            const bool isName = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
            return isName && !name.contains(u'届') ? name : QString();
        }
    return {};
}

void unwrapBold(std::vector<NumberedLine> &lines)
{
    for (size_t i = 0; i < std::min(lines.size(), NoticeLines); ++i) {
        QString &text = lines[i].line.text;
        const bool isBold = text.size() > 6 && text.startsWith("**"_L1) && text.endsWith("**"_L1);
        if (isBold && !text.sliced(2, text.size() - 4).contains("**"_L1))
            text = text.sliced(2, text.size() - 4).trimmed();
    }
}

QString noticeOnTop(const std::vector<NumberedLine> &lines)
{
    for (size_t i = 0; i < std::min(lines.size(), NoticeLines); ++i)
        if (!noticeOf(lines[i].line.text).employer.isEmpty())
            return lines[i].line.text;
    return {};
}

Notice takeNotice(const QString &headline, const std::vector<NumberedLine> &lines, std::vector<RawField> &fields)
{
    Notice found = noticeOf(headline);
    if (found.employer.isEmpty())
        return found;
    const auto isOfHeadline = [&headline](const RawField &field) {
        const bool isName = field.name == FieldName::Title || field.name == FieldName::Employer;
        return isName && headline.contains(field.value);
    };
    const auto title = std::find_if(fields.begin(), fields.end(), [&](const RawField &field) {
        return field.name == FieldName::Title && isOfHeadline(field);
    });
    QString call; // "…公开招聘古籍修复员2名"
    for (size_t i = 0; i < std::min(lines.size(), CallLines) && found.title.isEmpty() && call.isEmpty(); ++i)
        if (const auto said = callIn(lines[i].line.text))
            call = said->title;
    if (found.title.isEmpty())
        found.title = !call.isEmpty() ? call : title != fields.end() ? title->value : QString();
    std::erase_if(fields, isOfHeadline);
    const auto isType = [](const RawField &field) { return field.name == FieldName::EmploymentType; };
    if (std::none_of(fields.begin(), fields.end(), isType) && !employmentTypesOf(headline).empty())
        fields.push_back({FieldName::EmploymentType, headline, OriginKind::PageText, 0}); // "직원(계약직) 채용 공고"
    return found;
}

void dropLabelsOfParts(std::vector<NumberedLine> &lines)
{
    static const Pattern opening(u"^시작일(?=\\s*[:：]?\\s*\\d)"_s);
    for (size_t i = 0; i + 1 < lines.size(); ++i) // "접수기간 / 시작일 2026.11.10 / 마감일 2026.12.08"
        if (lines[i].line.text.size() <= LongestName && lines[i + 1].line.text.startsWith(u"마감일"_s)
            && opening.match(lines[i].line.text).hasMatch())
            lines[i].line.text.replace(0, 3, u"게시일"_s);
    static const Pattern part(
        u"^(?:住所|所在地|勤務先住所|勤務地住所|주소|地址|详细地址|[Aa]dresse?|[Aa]ddress|[Dd]irección|[Aa]dresa|[Aa]dress)[:：]?$"_s);
    for (size_t i = 1; i + 1 < lines.size(); ++i) {
        const QString &text = lines[i].line.text;
        const bool isPart = text.size() <= LongestPart && part.match(text).hasMatch();
        if (isPart && fieldOfLabel(lines[i - 1].line.text) == QString(FieldName::Location))
            lines.erase(lines.begin() + std::ptrdiff_t(i));
    }
}

} // namespace Shortlist
