// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/labels.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/worldcities.h"
#include "models/importers/page/labelwords.h"
#include "models/importers/page/linewords.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabelledLine = 220;
constexpr qsizetype LongestValue = 160;
constexpr qsizetype LongestLabel = 50;
constexpr qsizetype LongestWrittenLabel = 80; ///< with its marks
constexpr int MostLabelWords = 5;
constexpr qsizetype LongestDay = 40;
constexpr qsizetype LongestDegree = 40;
constexpr qsizetype LongestPay = 60;
constexpr qsizetype LongestTown = 34; ///< with its label
constexpr char16_t FirstWide = 0x3000;

const QHash<QString, QString> &fieldsByLabel()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> hash;
        for (const Labels &labels : AllLabels)
            for (const QString &word : QString::fromUtf16(labels.words).split(u'|'))
                hash.insert(Text::folded(word), labels.field);
        return hash;
    }();
    return table;
}

/// Whether a label begins with this word: of most lines none does.
bool beginsLabel(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> first;
        for (auto it = fieldsByLabel().cbegin(); it != fieldsByLabel().cend(); ++it)
            first.insert(it.key().section(u' ', 0, 0));
        return first;
    }();
    return words.contains(Text::folded(word));
}

QString withoutMarkdown(const QString &line)
{
    static const Pattern marks(
        u"\\*\\*|__|^#{1,6}\\s+|^\\|\\s*|\\s*\\|$|^[-*•\\p{So}\\p{Cn}\\x{FE0F}\\x{200D}\\x{1F3FB}-\\x{1F3FF}]+\\s*"_s);
    const QString plain = marks.removedFrom(line);
    const qsizetype tab = plain.indexOf(u'\t'); // between two cells of a table that was copied
    return tab < 0 ? Text::collapsed(plain)
                   : Text::collapsed(plain.left(tab)) + u'\t' + Text::collapsed(plain.mid(tab));
}

bool isDateField(const QString &field)
{
    return field == FieldName::PostedOn || field == FieldName::ApplyBy;
}

/// A field whose values are told by their figures.
bool isFigure(const QString &field)
{
    return isDateField(field) || field == FieldName::Salary || field == FieldName::RequisitionId;
}

/// A label needs a value of its own kind: "Posted" may be followed by a day or an age, never by prose.
bool suits(const QString &field, const QString &value)
{
    static const Pattern digit(u"\\d|today|yesterday|just now|heute|gestern"_s, Expression::IgnoreCase);
    if (value.size() > LongestValue)
        return false;
    if (isDateField(field) || field == FieldName::RequisitionId)
        return digit.isIn(value) && value.size() <= 60;
    if (field == FieldName::Salary)
        return digit.isIn(value);
    if (field == FieldName::Education && value.size() > LongestDegree)
        return false;                                                                 // belongs to the description
    const bool isAddressList = field == FieldName::Location && value.count(u',') > 1; // "12, Rope Street, Ward 3, …"
    const bool isSentence = value.endsWith(u'.') && value.count(u' ') > 6 && !isAddressList;
    const bool isAddress = field == FieldName::Location && (value.contains("://"_L1) || value.startsWith("www."_L1));
    return !isSentence && !isAddress;
}

/// "POSTED ON 2/24/2025", "Ansök senast 1 mars 2027".
std::optional<LabelledLine> dateWithoutColon(const QString &line)
{
    static const Pattern english(
        u"^(posted on|posted|published on|available before|apply by|apply before|closes on|closes|closing|expires on|"
        u"expires|deadline|application deadline)\\s+((?:on\\s+)?[\\p{L}.,]{0,12}\\s*\\d[^!?]{0,30})$"_s,
        Expression::IgnoreCase);
    static const Pattern day(
        u"^\\p{L}{0,12}\\.?,?\\s*(?=.{0,60}(?:\\d{4}|\\d[./]\\s?\\d))\\d[^!?:]{3,24}\\d\\.?"
        u"(?:,?\\s*(?:kl\\.?|um|à|at|v|ve|a las|o)?\\s*\\d{1,2}[:.h]\\d{2}(?:\\s*(?:uhr|hod\\.?|h))?)?$"_s,
        Expression::UnicodeWords);
    static const Pattern dayOnly( // "Ansök senast 23 mars (om 12 dagar)"
        u"^\\d{1,2}\\.? \\p{L}{3,10}(?:\\s\\([^()]{1,24}\\))?$"_s, Expression::UnicodeWords);
    if (const auto match = english.match(line); match.hasMatch()) {
        const QString field = fieldsByLabel().value(Text::folded(match.captured(1)), FieldName::ApplyBy);
        return LabelledLine{field, match.captured(2).trimmed()};
    }
    qsizetype space = line.indexOf(u' ');
    for (int words = 1; words <= MostLabelWords && space > 0; ++words, space = line.indexOf(u' ', space + 1)) {
        const QString field = fieldsByLabel().value(Text::folded(line.left(space)));
        const QString value = line.mid(space + 1).trimmed();
        if (!isDateField(field) || value.size() > LongestDay)
            continue;
        if (day.match(value).hasMatch() || (words > 1 && dayOnly.match(value).hasMatch()))
            return LabelledLine{field, value};
    }
    return std::nullopt;
}

/// "근무지역 경기 성남시", "마감일 2025.04.09", "勤務地 宮城県仙台市", "公司名称 某某有限公司": as boards of the East
/// put a label and its value side by side.
std::optional<LabelledLine> easternWithoutColon(const QString &line)
{
    static const Pattern pair(u"^([가-힣]{2,6}|[一-鿿ぁ-ゖァ-ヺー]{2,8})[\\s　]+(\\S.{1,60})$"_s);
    if (line.isEmpty() || line.size() > LongestDay + LongestLabel || line.front().unicode() < FirstWide)
        return std::nullopt;
    const auto match = pair.match(line);
    const QString field = match.hasMatch() ? fieldsByLabel().value(Text::folded(match.captured(1))) : QString();
    const bool isWide = line.contains(u'　'); // as forms have it: "職種　図書館司書"
    const bool isName = (field == FieldName::Title && !isWide) || field == FieldName::Department
        || (field == FieldName::Employer && !LineWords::isCompany(match.captured(2)));
    if (field.isEmpty() || isName || !suits(field, match.captured(2)) || LineWords::isProse(match.captured(2)))
        return std::nullopt;
    return LabelledLine{field, spokenValue(field, match.captured(1), match.captured(2))};
}

/// "Standort Coburg"
std::optional<LabelledLine> townWithoutColon(const QString &line)
{
    static const QStringList labels{u"Standort "_s,  u"Arbeitsort "_s, u"Einsatzort "_s,
                                    u"Dienstort "_s, u"Location "_s,   u"Lieu "_s,
                                    u"Lugar "_s,     u"Ubicación "_s,  u"Arbejdssted "_s};
    if (line.isEmpty() || line.size() > LongestTown)
        return std::nullopt;
    for (const QString &label : labels)
        if (label.front() == line.front() && line.startsWith(label)
            && !countryOfCity(line.sliced(label.size())).isEmpty())
            return LabelledLine{FieldName::Location, line.sliced(label.size())};
    return std::nullopt;
}

/// "Mzda 29 000 Kč čistého", "Løn 165 kr. i timen"
std::optional<LabelledLine> payWithoutColon(const QString &line)
{
    static const QStringList labels{u"Mzda "_s,    u"Plat "_s,   u"Lön "_s,         u"Løn "_s,
                                    u"Gehalt "_s,  u"Lohn "_s,   u"Stundenlohn "_s, u"Salaire "_s,
                                    u"Salario "_s, u"Sueldo "_s, u"Salary "_s,      u"Pay "_s};
    if (line.isEmpty() || line.size() > LongestPay)
        return std::nullopt;
    for (const QString &label : labels)
        if (label.front() == line.front() && line.startsWith(label) && LineWords::isMoney(line.sliced(label.size())))
            return LabelledLine{FieldName::Salary, line}; // its word says whose crowns
    return std::nullopt;
}

/// "POSTED ON 2/24/2025", "Job ID 7781": labels that sites put before a day or a number without a colon.
std::optional<LabelledLine> withoutColon(const QString &line)
{
    static const Pattern id(
        u"^([\\p{L}][\\p{L}. -]{1,24}[\\p{L}.°º])\\s*(?<=[\\s°º])(#?(?=[\\w/.-]*\\d)[A-Z0-9][\\w/.-]{2,20})$"_s,
        Expression::UnicodeWords);
    if (auto labelled = dateWithoutColon(line))
        return labelled;
    if (auto labelled = easternWithoutColon(line))
        return labelled;
    if (auto labelled = townWithoutColon(line))
        return labelled;
    if (auto labelled = payWithoutColon(line))
        return labelled;
    const auto match = id.match(line);
    if (match.hasMatch() && fieldsByLabel().value(Text::folded(match.captured(1))) == FieldName::RequisitionId)
        return LabelledLine{FieldName::RequisitionId, match.captured(2)};
    return std::nullopt;
}

/// The field of a label as it is written: "Gehalt (brutto)", "Standort*", "Where/Place".
std::optional<QString> fieldAt(const QString &label)
{
    static const Pattern remark(u"\\s*(?:\\([^()]{1,40}\\)|\\*+)\\s*$"_s);
    const auto find = [](const QString &text) {
        const auto field = fieldsByLabel().constFind(text);
        return field == fieldsByLabel().cend() ? std::nullopt : std::optional(*field);
    };
    const QString folded = Text::folded(label);
    if (folded.size() > LongestLabel)
        return std::nullopt;
    if (const auto field = find(folded))
        return field;
    QString plain = folded;
    plain = remark.removedFrom(plain);
    if (const auto field = find(plain))
        return field;
    return find(plain.section(u'/', 0, 0).trimmed());
}

/// Where a label ends and how long what separates it from its value is: a colon, a tab, or a dash or a bar behind a
/// label that is nothing else.
std::pair<qsizetype, qsizetype> separatorIn(const QString &line)
{
    static const Pattern mark(u"\\s*[:：\\t]\\s*"_s);
    static const Pattern dash(u"\\s[-–—|]\\s"_s);
    if (const auto match = mark.match(line); match.hasMatch())
        return {match.capturedStart(), match.capturedLength()};
    const auto match = dash.match(line);
    if (!match.hasMatch())
        return {-1, 0};
    const QString label = line.left(match.capturedStart());
    const auto field = fieldAt(label);
    const bool isLabel =
        lonelyLabel(label) || (field && isFigure(*field) && suits(*field, line.mid(match.capturedEnd())));
    return isLabel ? std::pair{match.capturedStart(), match.capturedLength()} : std::pair<qsizetype, qsizetype>{-1, 0};
}

/// "📍 Nantes": pictures that everybody reads as labels.
std::optional<LabelledLine> markedByPicture(const QString &line)
{
    static const Pattern picture(u"^([\\x{1F4CD}\\x{1F5FA}\\x{1F30D}-\\x{1F30F}])\\x{FE0F}?\\s*(\\S[^:：]{1,60})$"_s,
                                 Expression::UnicodeWords);
    const auto match = picture.match(line);
    const bool isPlace = match.hasMatch() && !fieldAt(match.captured(2).trimmed());
    return isPlace ? std::optional(LabelledLine{FieldName::Location, match.captured(2).trimmed()}) : std::nullopt;
}

} // namespace

QString spokenValue(const QString &field, const QString &label, const QString &value)
{
    static const Pattern days(u"remote|tele|télé|home.?office|práce z domova|distans|hjemme|リモート|在宅|재택"_s,
                              Expression::IgnoreCase);
    static const Pattern times(u"^(?:jornada|temps|tempo)\\b"_s, Expression::IgnoreCase);
    if (field == FieldName::EmploymentType && !value.isEmpty() && times.isIn(label))
        return label.section(u' ', 0, 0) + u' ' + value; // "Jornada: completa"
    if (label.startsWith(u"是否"_s) && !value.isEmpty()) // "是否全职：是"
        return value.startsWith(u'是') ? label.mid(2) : value.startsWith(u'否') ? QString() : value;
    static const Pattern hours(u"úvazek|úvazku"_s, Expression::IgnoreCase);
    static const Pattern share(u"\\b(?:plný|částečný|zkrácený|poloviční)\\b\\K(?!\\s+(?:pracovní\\s+)?úvazek)"_s,
                               Expression::IgnoreCase | Expression::UnicodeWords);
    if (field == FieldName::EmploymentType && hours.isIn(label))
        return share.replacedIn(value, u" úvazek"_s); // "Úvazek: plný i částečný"
    const bool isEastern = !label.isEmpty() && label.front().unicode() >= FirstWide;
    static const Pattern tenThousands(u"(?<=\\d)\\s?[wW](?![A-Za-z])"_s); // "40W-65W"
    if (field == FieldName::Salary && !value.isEmpty() && isEastern)
        return label + u' '
            + tenThousands.replacedIn(value, u"万"_s); // "薪资：30-45K" says of which money by its label
    const bool isDays = field == FieldName::Workplace && !value.isEmpty() && days.isIn(label);
    return isDays ? label.trimmed() + u": "_s + value : value;
}

std::optional<LabelledLine> labelledLine(const QString &line)
{
    if (line.size() > LongestLabelledLine)
        return std::nullopt;
    if (auto marked = markedByPicture(line))
        return marked;
    static const Pattern enumerator(
        u"^(?:\\d{1,2}\\s?[.)、．]|[1-9１-９]\\d?[ 　](?=[一-鿿]{2,6}[ 　])|[一二三四五六七八九十]{1,2}、|[①-⑳])\\s*(?=\\p{L})"_s);
    QString plain = enumerator.removedFrom(withoutMarkdown(line));
    if (plain.startsWith(u'【')) // 【工作地点】长沙、上海
        plain = plain.mid(1).replace(u'】', u'：');
    const auto [start, length] = separatorIn(plain);
    if (start <= 0)
        return withoutColon(plain);
    const auto field = fieldAt(plain.left(start));
    if (!field)
        return withoutColon(plain);
    QString value = plain.mid(start + length).trimmed();
    if (value.startsWith(": "_L1)) // a cell of a table that repeats the colon
        value = value.mid(2).trimmed();
    if (value.startsWith(u'(') && value.indexOf(u')') == value.size() - 1)
        value = value.mid(1, value.size() - 2);
    static const QSet<QString> ofSeveral{u"岗位"_s, u"招聘岗位"_s, u"需求岗位"_s,
                                         u"招募岗位"_s}; // "芯片类、软件类" as often as a title
    const bool isOther = ofSeveral.contains(plain.left(start)) && !LineWords::namesJob(value);
    if (!value.isEmpty() && (isOther || !suits(*field, value)))
        return std::nullopt;
    if (*field == FieldName::Title && !LineWords::namesJob(value)) {
        static const Pattern begin(
            u"^(?:dès|à partir|immédiat|asap|ab sofort|sofort|zum \\d|le \\d|snarest|hurtigst|lo antes|inmediat|ihned|\\d{1,2}[./])"_s,
            Expression::IgnoreCase);
        if (begin.isIn(value))
            return std::nullopt; // "Poste à pourvoir : dès que possible"
        if (!value.isEmpty() && LineWords::startsWithBadge(value))
            return LabelledLine{FieldName::EmploymentType, value}; // "Poste : CDI, temps plein, statut cadre"
    }
    const bool isWorkplace = *field == FieldName::Location && !value.isEmpty() && LineWords::isBadges(value);
    return LabelledLine{isWorkplace ? QString(FieldName::Workplace) : *field,
                        spokenValue(*field, plain.left(start), value)};
}

std::optional<LabelledLine> spacedLabel(const QString &line)
{
    const QString plain = line.size() <= LongestValue ? withoutMarkdown(line) : QString();
    std::optional<LabelledLine> longest;
    qsizetype space = plain.indexOf(u' ');
    if (space <= 0 || !beginsLabel(plain.left(space)))
        return longest;
    for (int words = 1; words <= MostLabelWords && space > 0; ++words, space = plain.indexOf(u' ', space + 1)) {
        const auto field = fieldsByLabel().constFind(Text::folded(plain.left(space)));
        const QString value = plain.mid(space + 1).trimmed();
        const bool isValue = !value.isEmpty() && !value.front().isLower() && !value.front().isPunct();
        if (field != fieldsByLabel().cend() && isValue && suits(*field, value))
            longest = LabelledLine{*field, value};
    }
    return longest;
}

std::optional<QString> fieldOfLabel(const QString &label)
{
    if (label.size() > LongestWrittenLabel)
        return std::nullopt;
    const auto field = fieldsByLabel().constFind(Text::folded(withoutMarkdown(label)));
    return field == fieldsByLabel().cend() ? std::nullopt : std::optional(*field);
}

std::optional<QString> lonelyLabel(const QString &line)
{
    static const QSet<QString> ambiguous = [] {
        const QStringList words = QString::fromUtf16(AmbiguousLabels).split(u'|');
        return QSet<QString>(words.begin(), words.end());
    }();
    if (line.size() > LongestWrittenLabel)
        return std::nullopt;
    const QString folded = Text::folded(withoutMarkdown(line));
    return ambiguous.contains(folded) ? std::nullopt : fieldOfLabel(folded);
}

} // namespace Shortlist
