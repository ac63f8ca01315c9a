// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/headerlines.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/places.h"
#include "models/importers/normalise/worldcities.h"
#include "models/importers/page/inferredlabels.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <algorithm>
#include <optional>

namespace Shortlist::HeaderLines {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 80; ///< of a label, on a line of its own

/// What stands below a label that stands alone, if that is no label or heading of its own.
std::optional<QString> valueAt(const std::vector<NumberedLine> &lines, size_t at)
{
    if (at >= lines.size())
        return std::nullopt;
    const PageLine &line = lines[at].line;
    const bool isValue = line.text.size() <= LongestValue && !labelledLine(line.text) && !lonelyLabel(line.text)
        && !LineWords::isSectionHeading(line.text) && !isListItem(line) && !LineWords::isProse(line.text);
    return isValue ? std::optional(line.text) : std::nullopt;
}

using LineReader = std::optional<LabelledLine> (*)(const QString &);

std::optional<LabelledLine> labelAt(const QString &line, LineReader read)
{
    if (auto labelled = read(line))
        return labelled;
    if (const auto lonely = lonelyLabel(line))
        return LabelledLine{*lonely, {}};
    return std::nullopt;
}

void append(const QString &name, const QString &value, std::vector<RawField> &fields)
{
    const auto index =
        std::count_if(fields.begin(), fields.end(), [&name](const RawField &field) { return field.name == name; });
    fields.push_back({name, value, OriginKind::PageText, int(index)});
}

/// "End Date: 8 May 2027" may be the job's own, but beside the day of posting it is the posting's.
std::optional<LabelledLine> endOfPosting(const QString &line)
{
    static const Pattern end(u"^end date\\W*((?=.*\\d).{6,30})$"_s, Expression::IgnoreCase);
    const auto match = end.match(line);
    return match.hasMatch() ? std::optional(LabelledLine{FieldName::ApplyBy, match.captured(1)}) : std::nullopt;
}

/// "ab sofort", "from March 2027".
bool isStart(const QString &line)
{
    static const Pattern start(
        u"^(?:ab|per|from|starting|starts|dès|à partir d[ue]|desde|fra|från|od|ihned|immediately|asap)\\b[^!?]{0,40}$"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    static const Pattern day(u"\\d|sofort|now|immediately|asap|maintenant|ihned|nu$|\\p{Lu}\\p{Ll}{2,9}$"_s,
                             Expression::UnicodeWords);
    return line.size() <= 50 && start.match(line).hasMatch() && day.match(line).hasMatch();
}

/// "3-5年", "2+ years", "5 Jahre Erfahrung": how much experience, as sites show it in a header.
bool isYears(const QString &line)
{
    static const Pattern years(
        u"^(?:경력\\s*|经验\\s*|Exp\\.?\\s*)?\\d{1,2}\\s*(?:(?:[-–~]|à)\\s*\\d{1,2}\\s*|\\+\\s*)?(?:年(?:以上|经验|"
        u"工作经验)?|(?"
        u":years?|yrs?)(?: "
        u"of)?(?: "
        u"experience| exp)?|"
        u"Jahre Erfahrung|ans|ans d(?:'|’)expérience|años de experiencia|års erfaring|års erfarenhet|let praxe|년(?: 이상)?)$"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    return line.size() <= 40 && years.match(line).hasMatch();
}

/// "本科及以上": a degree and nothing else.
bool isDegree(const QString &line)
{
    static const Pattern degree(
        u"^(?:(?:统招|全日制)?(?:大专|本科|硕士|博士|高中|中专)(?:及以上|以上)?(?:学历)?|大卒以上|(?:학력\\s?)?(?:학사|석사|박사|대졸|초대졸|고졸)\\s?(?:이상|↑)(?:\\s?\\(\\d년\\))?)$"_s);
    return degree.match(line).hasMatch();
}

} // namespace

/// "=== JOB DETAILS ===": a rule with or without words.
bool isRule(const QString &text)
{
    static const Pattern rule(u"^([=*_#~-])\\1{2,}(?!\\1)[^=*_#~]{0,40}\\1*$"_s);
    return text.size() <= 100 && rule.match(text).hasMatch();
}

/// "五险一金 补充医疗保险 定期体检": names of scripts without spaces hold none.
bool isListOfWords(const QString &line)
{
    const bool isSlogan = line.endsWith(u'！') || line.endsWith(u'!') || line.contains(u"募集"_s);
    return line.front().unicode() >= 0x3000 && (isSlogan || line.count(u' ') > 1) && !LineWords::isCompany(line);
}

bool beginsName(const QString &text)
{
    return text.front().isUpper() || text.front().category() == QChar::Letter_Other;
}

bool saysName(const QString &line, const QString &name)
{
    static const QString particles = u"은는이가을를의에와과도로"_s;
    const qsizetype found = line.indexOf(name);
    const qsizetype end = found + name.size();
    const bool isKorean = name.back().script() == QChar::Script_Hangul;
    const auto isEdge = [&](QChar next) { return !next.isLetterOrNumber() || (isKorean && particles.contains(next)); };
    return found >= 0 && (found == 0 || !line.at(found - 1).isLetterOrNumber())
        && (end == line.size() || isEdge(line.at(end)));
}

bool isRequisition(const QString &text)
{
    static const Pattern id(u"^(?:[A-Z]{1,5}[-_]?\\d[\\dA-Z-]{3,14}|#\\d{4,12})$"_s);
    return text.size() <= 20 && id.match(text).hasMatch();
}

bool isListItem(const PageLine &line)
{
    static const Pattern bullet(u"^(?:[-*•·‣▪◦–]\\s*|\\d{1,2}(?:[.)]\\s+|、))\\S"_s);
    static const Pattern day(u"^\\d{1,2}\\. \\p{L}{3,10}\\.?(?: \\d{4})?$"_s);
    const bool isDay = line.text.size() <= 24 && day.match(line.text).hasMatch(); // "12. marts 2027"
    return line.kind == PageLine::Kind::Item || (bullet.match(line.text.left(20)).hasMatch() && !isDay);
}

/// "3 weeks ago30 applicants" is "3 weeks ago".
QString ageOf(const QString &line)
{
    const qsizetype end = line.indexOf("ago"_L1, 0, Qt::CaseInsensitive);
    return end < 0 ? line : line.left(end + 3);
}

const Pattern &atName()
{
    static const Pattern expression(u"^(?:at|@|bei|chez|hos|ved)\\s*(\\p{Lu}[^,.!?:]{1,60})$"_s,
                                    Expression::UnicodeWords);
    return expression;
}

bool isAtName(const QString &line)
{
    return line.size() <= LongestValue && atName().match(line).hasMatch();
}

bool isShownFact(const QString &line)
{
    return LineWords::isBadges(line) || LineWords::isMoney(line) || LineWords::isAge(line) || factLine(line)
        || (LineWords::isPlaceLike(line) && line.contains(u','));
}

/// "Northwind Cloud | Remote (North America)": names side by side.
QStringList cells(const QString &line)
{
    static const Pattern bar(u"\\s+[|·•・∙—]\\s+|^∙\\s+|(?<=\\S)∙(?=\\S)|\\s*[｜\\t]\\s*"_s);
    static const Pattern slash(u"(?:^|\\s)/\\s"_s); // "Gävle / Helt på distans"
    const QStringList parts = bar.split(line, Qt::SkipEmptyParts);
    QStringList slashed = slash.split(line, Qt::SkipEmptyParts);
    if (parts.size() == 1 && slashed.size() == 2
        && (LineWords::isBadges(slashed.front()) || LineWords::isBadges(slashed.back())
            || (LineWords::isCompany(slashed.front()) && LineWords::isPlaceLike(slashed.back()))))
        return slashed;
    const auto isShort = [](const QString &part) {
        return isYears(part) || isDegree(part) || LineWords::isBadges(part) || LineWords::isMoney(part);
    };
    if (parts.size() == 1 && slashed.size() > 2 && std::count_if(slashed.begin(), slashed.end(), isShort) > 1)
        return slashed;           // "武汉 / 经验3-5年 / 本科及以上 / 全职"
    static const Pattern eastern( // "深圳·南山区 1-3年 本科": where, how long done, what studied
        u"^\\p{Han}{2,6}(?:[·・-]\\p{Han}{2,8}){0,2}(?:[\\s|｜]+(?:\\d{1,2}\\s?-\\s?\\d{1,2}年|\\d{1,2}年(?:以上|以下|"
        u"以内)?|"
        u"经验不限|应届(?:毕业)?生?|"
        u"在校生?|\\d天/周|\\d{1,2}个月|大专|本科|硕士|博士|学历不限|高中|中专(?:/中技)?|初中及?以下|招(?:聘?\\d{1,3}|若干)人)){1,4}$"_s);
    static const Pattern gap(u"[\\s|｜]+"_s);
    if (eastern.isIn(line))
        return gap.split(line, Qt::SkipEmptyParts);
    static const Pattern dash(u"\\s+[-–]\\s+"_s); // "Initech SAS - Lyon"
    static const Pattern address(
        u"^(.{3,60}?), ((?:[^,]{3,40} \\d{1,4} ?\\p{L}?, )?(?:\\p{Lu}{1,2}-)?\\d{4,5} \\p{Lu}[^,\\d]{1,40})$"_s,
        Expression::UnicodeWords);
    if (const auto match = address.match(line); match.hasMatch()) // "Initech GmbH, 3011 Bern"
        return {match.captured(1), match.captured(2)};
    static const Pattern inTown(u"^(\\p{Lu}[^,]{3,60}?) en (\\p{Lu}[\\p{L} ]{2,30}, \\p{Lu}[\\p{L}. ]{1,14})$"_s,
                                Expression::UnicodeWords);
    if (const auto match = inTown.match(line); match.hasMatch() && !LineWords::namesJob(match.captured(1)))
        return {match.captured(1), match.captured(2)}; // "Grupo Pescador en Ensenada, B.C."
    if (const auto [house, place] = LineWords::houseAndPlace(line); parts.size() == 1 && !house.isEmpty())
        return {house, place};
    const qsizetype at = dash.lastPlaceIn(line);
    const QString behind = at > 0 ? dash.removedFrom(line.mid(at)) : QString();
    const bool isBehindCompany = at > 0 && behind.size() <= 40 && behind.front().isUpper()
        && LineWords::isCompany(line.left(at).trimmed()) && !LineWords::isCompany(behind) && !LineWords::namesJob(line);
    return parts.size() == 1 && (LineWords::isPlaceLike(behind) || isBehindCompany) && !LineWords::isPlaceLike(line)
        ? QStringList{line.left(at), behind}
        : parts;
}

/// "Tarn InstrumentsToronto, Ontario, Canada": two columns of a page run together where it was copied.
QStringList unglued(const QString &line)
{
    static const Pattern glue(
        u"^([^,]{2,60}?\\p{Ll})(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)*, [^,]{2,40}(?:, [^,]{2,40})?)$"_s,
        Expression::UnicodeWords);
    const auto match = glue.match(line);
    const bool isGlued = match.hasMatch() && LineWords::isPlaceLike(match.captured(2)); // "SmartNews, Inc." is not
    return isGlued ? QStringList{match.captured(1), match.captured(2)} : QStringList{line};
}

/// "(Glassdoor est.)" is the site's guess, "(Employer est.)" is not.
bool isGuess(const QString &pay)
{
    return (pay.contains("est"_L1, Qt::CaseInsensitive) && !pay.contains("employer"_L1, Qt::CaseInsensitive))
        || pay.contains("median"_L1, Qt::CaseInsensitive);
}

/// "Hybrid - Pune, Hyderabad", "Remote (Berlin)": how one works and where.
bool takeBadgedPlace(const QString &line, std::vector<RawField> &fields)
{
    static const Pattern badged(
        u"^(\\p{L}[\\p{L} -]{3,14}?)(?:\\s+[-–—|]\\s+|:\\s+|,\\s+|\\s*\\()(\\p{Lu}.{2,60}?)\\)?$"_s,
        Expression::UnicodeWords);
    const auto match = line.size() <= LongestValue ? badged.match(line) : PatternMatch();
    if (!match.hasMatch() || !LineWords::startsWithBadge(line) || LineWords::namesJob(line))
        return false;
    const LineWords::Badges badge = LineWords::badges(match.captured(1));
    const QString place = match.captured(2);
    const QString town = place.section(u',', 0, 0).section(u'(', 0, 0).trimmed();
    if (badge.workplace.isEmpty() || !badge.rest.isEmpty()
        || (countryOfCity(town).isEmpty() && !LineWords::isPlaceLike(place)))
        return false;
    append(FieldName::Workplace, badge.workplace, fields);
    append(FieldName::Location, place, fields);
    return true;
}

bool takeFact(const QString &line, std::vector<RawField> &fields)
{
    const auto add = [&fields](QLatin1String name, const QString &value) { append(name, value, fields); };
    if (takeBadgedPlace(line, fields))
        return true;
    if (line == "FT"_L1 || line == "PT"_L1)
        return add(FieldName::EmploymentType, line == "FT"_L1 ? u"Full-time"_s : u"Part-time"_s), true;
    static const Pattern counted(u"^\\d{1,2} (?=(?:CDI|CDD|stage|alternance|intérim)\\b)"_s); // "1 CDI"
    if (counted.match(line).hasMatch())
        return takeFact(counted.removedFrom(line), fields);
    static const Pattern out(
        u"^(20\\d\\d[/.年-]\\d{1,2}[/.月-]\\d{1,2}日?)\\s?(?:に?(?:公開|掲載|投稿|更新なし)|发布|게시|등록)$"_s);
    if (const auto day = line.size() <= LongestValue ? out.match(line) : PatternMatch(); day.hasMatch())
        add(FieldName::PostedOn, day.captured(1)); // "2026/11/15に公開"
    else if (LineWords::isAge(line))
        add(FieldName::PostedOn, ageOf(line));
    else if (LineWords::isMoney(line)) {
        add(isGuess(line) ? FieldName::EstimatedSalary : FieldName::Salary, line);
        if (line.contains(u',') && !employmentTypesOf(line).empty())
            add(FieldName::EmploymentType, line); // "£13.90 per hour, part-time (24 hours)"
    } else if (isRequisition(line))
        add(FieldName::RequisitionId, line);
    else if (line.size() <= LongestValue && !LineWords::namesJob(line) && saysHowMuchAtHome(line)) {
        add(FieldName::Workplace, line);
        if (!employmentTypesOf(line).empty())
            add(FieldName::EmploymentType, line);
    } else if (const LineWords::Badges badges = LineWords::badges(line); badges.rest.isEmpty()) {
        if (!badges.workplace.isEmpty())
            add(FieldName::Workplace, badges.workplace);
        for (const QString &employment : badges.employment)
            add(FieldName::EmploymentType, employment);
    } else if (LineWords::isBadges(line))
        add(FieldName::EmploymentType, line); // "Deltid 28 timer · Hybrid": read for the work place as well
    else if (const auto at = atName().match(line); at.hasMatch() && isAtName(line))
        add(FieldName::Employer, at.captured(1));
    else if (const QString recruiter = LineWords::recruiterOf(line); !recruiter.isEmpty())
        add(FieldName::Employer, recruiter);
    else if (isStart(line))
        add(FieldName::StartsOn, line);
    else if (isYears(line))
        add(FieldName::Experience, line);
    else if (isDegree(line))
        add(FieldName::Education, line);
    else
        return LineWords::isRating(line) || isRule(line) || LineWords::isFurniture(line);
    return true;
}

namespace {

/// "Updated on November 18, 2026", beside the day of posting.
bool isUpdate(const QString &part)
{
    static const Pattern update(
        u"^(?:last )?(?:updated|modified|aktualisiert|mise? à jour|actualizad[oa]|opdateret|uppdaterad|aktualizováno|更新)\\b[^!?]{2,40}$|^(?:更新|수정)[^!?]{2,30}$"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    return part.size() <= LongestValue && update.match(part).hasMatch();
}

/// "Standort: Köln | Umfang: Vollzeit": nothing where one of the cells has no label.
std::vector<LabelledLine> labelledCells(const QString &line, LineReader read)
{
    static const Pattern dash(u"\\s+[-–—]\\s+"_s);
    std::vector<LabelledLine> found;
    QStringList parts = cells(line);
    if (parts.size() == 1 && line.size() <= 2 * LongestValue)
        parts = dash.split(line, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto labelled = parts.size() > 1 ? read(part) : std::nullopt;
        if (!labelled && parts.size() > 1 && isUpdate(part))
            continue;
        if (!labelled || labelled->value.isEmpty())
            return {};
        found.push_back(*labelled);
    }
    return found;
}

bool takeBy(LineReader read, const std::vector<NumberedLine> &lines, size_t &at, std::vector<RawField> &fields)
{
    if (const auto several = labelledCells(lines[at].line.text, read); !several.empty()) {
        for (const LabelledLine &one : several)
            append(one.field, one.value, fields);
        ++at;
        return true;
    }
    std::optional<LabelledLine> labelled = labelAt(lines[at].line.text, read);
    if (!labelled && !fields.empty() && fields.back().name == FieldName::PostedOn)
        labelled = endOfPosting(lines[at].line.text);
    if (!labelled)
        return false;
    size_t next = at + 1;
    if (labelled->value.isEmpty()) {
        const auto value = valueAt(lines, next);
        if (!value)
            return false;
        static const Pattern days(u"tele|télé|home.?office|distans|hjemme|リモート|在宅|재택"_s,
                                  Expression::IgnoreCase);
        const bool isDays = labelled->field == FieldName::Workplace && days.isIn(lines[at].line.text);
        labelled->value = isDays ? lines[at].line.text + u": "_s + *value : *value; // "Télétravail" / "Partiel"
        ++next;
    }
    const auto isPlace = [](const RawField &field) { return field.name == FieldName::Location; };
    const bool isKnown = labelledLine(lines[at].line.text) || lonelyLabel(lines[at].line.text);
    if (!isKnown && labelled->field == FieldName::Location && std::any_of(fields.begin(), fields.end(), isPlace))
        return false; // beside a place that is said to be one, another is the office's
    append(labelled->field, labelled->value, fields);
    at = next;
    return true;
}

} // namespace

bool takeLabelled(const std::vector<NumberedLine> &lines, size_t &at, std::vector<RawField> &fields)
{
    return takeBy(factLine, lines, at, fields);
}

bool takeKnownLabel(const std::vector<NumberedLine> &lines, size_t &at, std::vector<RawField> &fields)
{
    return takeBy(labelledLine, lines, at, fields);
}

/// Where a label names the place, a line that only looks like one is a name: "Kanton Uri, Amt für Umwelt".
void dropGuessedPlaces(std::vector<RawField> &fields, const QStringList &guessed)
{
    const auto isPlace = [](const RawField &field) { return field.name == FieldName::Location; };
    const auto isGuessed = [&](const RawField &field) { return isPlace(field) && guessed.contains(field.value); };
    const auto places = std::count_if(fields.begin(), fields.end(), isPlace);
    if (std::count_if(fields.begin(), fields.end(), isGuessed) < places)
        std::erase_if(fields, isGuessed);
    // Behind a town that is known, "E-commerce, Alimentation" is none.
    const auto isTown = [&](const RawField &field) {
        return isPlace(field) && !countryOfCity(field.value.section(u',', 0, 0)).isEmpty();
    };
    const auto town = std::find_if(fields.begin(), fields.end(), isTown);
    fields.erase(std::remove_if(town, fields.end(),
                                [&](const RawField &field) {
                                    return isGuessed(field) && !isTown(field) && !isSurelyPlace(field.value);
                                }),
                 fields.end());
}

} // namespace Shortlist::HeaderLines
