// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/notices.h"

#include "models/importers/normalise/pattern.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeadline = 80;
constexpr char16_t FirstWide = 0x3000;

/// Staff of no particular kind.
bool isAnybody(const QString &title)
{
    static const Pattern anybody(
        u"^(?:(?:直接雇用)?(?:常勤|非常勤|正規|臨時|一般|嘱託)?(?:職員|社員|スタッフ)|(?:编外|编制外|合同制|事业编|"
        u"高层次|专业技术|急需紧缺|见习|辅助|劳务派遣|工作|公益性岗位)*"
        u"(?:工作人员|人员|人才|教师和工作人员|教职工|员工|毕业生|若干名?)|(?:신규|정규|일반|경력|신입|기간제|계약|무기계약|공개)*\\s?(?:직원|사원|인력|근로자|직)?)$"_s);
    return anybody.match(title).hasMatch();
}

Notice japanese(const QString &line)
{
    static const Pattern headline(
        u"^[【「]?(?:(?:令和\\s?[\\d０-９元]{1,2}|20\\d\\d)\\s?年度?\\s?(?:採用|第\\S{1,3}回)?[\\s　]*)?(?<employer>["
        u"\\p{"
        u"Han}\\p{Hiragana}\\p{Katakana}ー]{1,14}?"
        u"(?:市(?!場)|町|村|区|県|府(?!立)|都(?!市)|大学|病院|機構|協会|財団|センター|委員会|研究所|学校|図書館|博物館|"
        u"組合|連合会|事務所|保育園|こども園|消防本部|社会福祉協議会))"
        u"[\\s　]*(?:の)?(?<title>[^　\\n]{0,40}?)[\\s　]*(?:の)?(?:採用|公募|職員)?(?:の)?(?:募集|採用|公募)(?:要項|案内|要領|情報|試験|について|のお知らせ|試験案内|選考)*(?:（[^）]{1,20}）)?[】」]?$"_s);
    const auto match = headline.match(line);
    if (!match.hasMatch())
        return {};
    const QString title = match.captured(u"title"_s);
    return {match.captured(u"employer"_s), isAnybody(title) ? QString() : title};
}

Notice korean(const QString &line)
{
    static const Pattern headline(
        u"^[\\[【]?(?:20\\d\\d(?:학년도|년도?)\\s*(?:제?\\d+[차회]\\s*|상반기\\s*|하반기\\s*)?)?(?<employer>(?:(?:"
        u"재단법인|"
        u"사단법인|사회복지법인|의료법인|학교법인|\\(재\\)|\\(사\\))\\s?)?"
        u"[가-힣A-Za-z·]{1,14}(?:\\s[가-힣]{2,10})?(?:시청|군청|구청|도청|시|군|구|재단|공단|공사|협회|센터|대학교|"
        u"대학|병원|의료원|연구원|진흥원|도서관|복지관|박물관|미술관|교육청|교육지원청|학교|유치원|은행|조합|"
        u"법인|연합회|위원회|과학관|관리원|보건소))\\s(?<title>[^\\n]{0,40}?)\\s?(?:공개\\s?)?(?:채용|모집)\\s?(?:시험\\s?)?(?:재\\s?)?(?:공고|계획|안내|요강)문?[\\]】]?$"_s);
    const auto match = headline.match(line);
    if (!match.hasMatch())
        return {};
    static const Pattern around(
        u"^(?:20\\d\\d년도?\\s*|제?\\s?\\d+[차회]\\s*|상반기\\s*|하반기\\s*|신규\\s*)+|\\s*[(（][^()（）]{1,12}[)）]$"_s);
    const QString title = around.removedFrom(match.captured(u"title"_s)).trimmed();
    return {match.captured(u"employer"_s), isAnybody(title) ? QString() : title};
}

Notice chinese(const QString &line)
{
    static const Pattern headline(
        u"^(?:关于)?(?<employer>[\\p{Han}（）()]{3,26}?)\\s*(?:关于)?(?:20\\d\\d\\s?年(?:度|上半年|下半年|春季|秋季|第."
        u"{1,2}批)?)?(?:第.{1,2}[批次])?\\s*(?:面向(?:社会|全国|海内外))?(?:公开)?(?:招聘|招募|诚聘|选聘)"
        u"(?<title>[\\p{Han}A-Za-z/（）()、]{0,24}?)(?:若干名|[\\d一二两三四五六七八九十]{1,3}[名人])?(?:的)?(?:公告|启事|简章|通知|通告|信息)(?:（[^）]{1,12}）)?$"_s);
    const auto match = headline.match(line);
    if (!match.hasMatch())
        return {};
    const QString title = match.captured(u"title"_s);
    return {match.captured(u"employer"_s), isAnybody(title) ? QString() : title};
}

} // namespace

Notice noticeOf(const QString &line)
{
    const bool isEastern = std::any_of(line.begin(), line.end(), [](QChar c) { return c.unicode() >= FirstWide; });
    if (line.size() > LongestHeadline || !isEastern)
        return {};
    for (const auto read : {japanese, korean, chinese})
        if (Notice notice = read(line); !notice.employer.isEmpty())
            return notice;
    return {};
}

} // namespace Shortlist
