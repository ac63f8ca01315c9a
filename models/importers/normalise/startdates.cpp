// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/startdates.h"

#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/numberwords.h"
#include "models/importers/normalise/pattern.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

/// A start in a season of hiring: "join us in 2026", "graduates for 2026", "internship in 2026".
QString yearInText(const QString &text, QString *quote)
{
    static const auto season = pattern(
        uR"(\b(?:join (?:us|our team|the team)(?: as [\w ]{1,30})?(?: for an? \w+)? in|internships? (?:in|for)|graduates (?:for|in)|for an internship in|start(?:ing)? in|onboarding in|programme in|offers? an?) (20[2-4]\d)\b(?: internship)?)"_s);
    const auto match = season.match(text);
    if (!match.hasMatch())
        return {};
    *quote = match.captured();
    return match.captured(1);
}

QString yearInTitle(const QString &title, QString *quote)
{
    static const auto start = pattern(
        uR"(\b(?:(20[2-4]\d)(?:\s+(?:Summer|Spring|Fall|Autumn|Winter))?\s+(?:Start|Intake)|(?:Start|Class of|Summer|Spring|Fall|Autumn|Winter)\s+(20[2-4]\d)|(20[2-4]\d)\s+(?:Summer|Spring|Fall|Autumn|Winter))\b|(20[2-4]\d)\s*届)"_s);
    const auto match = start.match(title);
    if (!match.hasMatch())
        return {};
    *quote = match.captured();
    for (const int group : {1, 2, 3, 4}) {
        if (!match.captured(group).isEmpty())
            return match.captured(group);
    }
    return {};
}

void readLatest(const QString &text, FoundStart *found)
{
    static const auto byEnd = pattern(
        uR"(\b(?:by|before|until)\s+(?:the\s+)?end\s+of\s+(?:the\s+)?(?:year\s+)?(?:(\p{L}{3,9})\s+)?(20[2-4]\d)\b)"_s);
    static const auto onboarding = pattern(uR"(\b(?:onboard\w*|start\w*|begin|join|commit)\b)"_s);
    for (auto it = byEnd.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 80);
        if (!onboarding.match(text.mid(from, match.capturedStart() - from)).hasMatch())
            continue;
        const int month = match.captured(1).isEmpty() ? 12 : monthOf(match.captured(1));
        if (month == 0)
            continue;
        const QDate last(numberOf(match.captured(2)).value_or(0), month, 1);
        found->by = last.addDays(last.daysInMonth() - 1);
        found->quote = match.captured();
        found->text = found->text.isEmpty() ? match.captured() : found->text;
        return;
    }
}

void readEarliest(const QString &text, FoundStart *found)
{
    static const auto earliest = pattern(
        uR"((20[2-4]\d)\s*\(?\s*(?:with (?:the )?)?earliest\s+start(?:ing|s)?(?: date)?\s+(?:is |in |from )*(\p{L}{3,12})\b\s*\)?)"_s);
    static const auto fromMonth =
        pattern(uR"(\bstart(?:ing)?\s+(?:date\s*:?\s*)?(?:in|from)\s+(\p{L}{3,12})\s+(20[2-4]\d)\b)"_s);
    if (const auto match = earliest.match(text); match.hasMatch() && monthOf(match.captured(2)) > 0) {
        found->from = QDate(numberOf(match.captured(1)).value_or(0), monthOf(match.captured(2)), 1);
        found->text = match.captured(1);
        found->quote = match.captured();
    } else if (const auto other = fromMonth.match(text); other.hasMatch() && monthOf(other.captured(1)) > 0) {
        found->from = QDate(numberOf(other.captured(2)).value_or(0), monthOf(other.captured(1)), 1);
        found->text = other.captured();
        found->quote = other.captured();
    }
}

/// The day that words begin with: "01.03.2027 folgende Stelle zu besetzen".
std::optional<QDate> dayAhead(const QString &words)
{
    constexpr int MostWords = 3;
    if (const auto day = readDate(words))
        return day;
    qsizetype end = words.indexOf(u' ');
    for (int count = 1; count <= MostWords && end > 0; ++count, end = words.indexOf(u' ', end + 1))
        if (const auto day = readDate(words.left(end)))
            return day;
    return {};
}

/// Of a sentence that goes on, the words that name the day.
QString wordsOf(QDate day, const QString &sentence)
{
    for (qsizetype end = sentence.indexOf(u' '); end > 0; end = sentence.indexOf(u' ', end + 1)) {
        const QString words = sentence.left(end);
        if (readDate(words) == day || readMonth(words) == day)
            return words;
    }
    return sentence;
}

/// "Start date: September 2025", "Eintrittsdatum: ab sofort", "Tillträde: 1 september 2025": a label and its day, its
/// month or the word for "at once".
void readLabelled(const QString &text, FoundStart *found)
{
    static const auto label = pattern(
        uR"((?:\b(?:start(?:ing)? ?(?:date|datum)?(?=\s*:)|starting(?= \d| on)|start(?:ing)? date(?: is)?|eintritts?(?:datum|termin)|beginn|arbeitsbeginn|frühester? eintritt|(?<!bis )zum(?= \d)|date de (?:début|démarrage)|prise de poste|(?:poste )?à pourvoir|à partir du|fecha de (?:inicio|incorporación)|incorporación|tiltrædelse(?:sdato)?|startdato|tillträde|startdatum|(?:termín )?nástupu?|datum nástupu)\b|入职时间|到岗时间|入社(?:時期|日)|勤務開始日?|입사 ?(?:예정일|시기|일)|근무 ?시작일?)\s*[:：]?\s*([^\n;]{2,40}))"_s);
    static const auto calling = pattern(
        uR"(\b(?:(?:[Pp]er|[Aa]b|[Zz]um)(?: dem)?(?= \d{1,2}\. ?\p{L}{3,9} 20\d\d[^.\n]{0,40} (?:suchen|sucht)\b)|(?:suchen|sucht|gesucht|besetzen|einzustellen|starten)\b[^.\n]{0,40}?\b(?:ab|per|zum)(?: dem)?|ab(?: dem)?(?= \d{1,2}\. ?(?:\p{L}{3,9} 20\d\d|\d{1,2}\. ?20\d\d))|to start(?: on| in)?|start(?:s|ing)? (?:on|in|from)|start(?=: ?\p{L}+ \d{4}| ?: ?\d)|à compter du|dès le|från och med(?: den)?|pr\.?(?= \d{1,2}\. ?\p{L}{3,9} 20\d\d)|a partir del|(?:incorpora\w*|empez\w*|comenz\w*)[^.\n]{0,25}? (?:el|en|del)|(?:tiltræd\w*|opstart\w*|starte?r?|begynd\w*|besat)[^.\n]{0,25}?(?: den| per| pr\.)?(?= \d)|(?:tillträd\w*|start\w*|börja\w*)[^.\n]{0,30}?(?: den)?(?= \d{1,2} \p{L})|nástup\w*[^.\n]{0,20}?(?= \d))\s*:?\s+(?=[^\n;]{0,16}\d)([^\n;]{2,40}))"_s);
    static const auto joining = pattern(uR"((\d{4}年\d{1,2}月(?:\d{1,2}日)?)(?:入社|スタート|開始|から勤務|採用))"_s);
    static const auto atOnce = pattern(
        uR"(^(?:immediate(?:ly)?|as soon as possible|asap|ab sofort|sofort|(?:zum )?(?:nächst|frühest)möglich\w*(?: zeitpunkt)?|dès que possible|immédiate(?:ment)?|asap|inmediata|lo antes posible|hurtigst muligt|snarest|omgående|snarast(?: möjligt)?|ihned|co nejdříve|立即|随时|即日|随時|즉시|협의)(?![\p{L}]))"_s);
    static const auto possible = pattern(
        uR"(\b(?:zum nächstmöglichen (?:zeitpunkt|termin)|ab sofort|incorporación inmediata|hurtigst muligt|dès que possible)\b)"_s);
    for (const Pattern *expression : {&label, &joining, &calling}) {
        for (auto it = expression->globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            static const auto sentenceEnd =
                pattern(uR"((?<=\p{L}{3}|\d{4})[.,]\s.*$|\s+\p{Ll}{3,}\s+(?:wir|we|nous)\b.*$)"_s);
            const QString value = sentenceEnd.removedFrom(match.captured(1).trimmed());
            const auto day = dayAhead(value);
            const auto date = day ? day : readMonth(value);
            const auto now = atOnce.match(value);
            if (!date && !now.hasMatch())
                continue;
            found->from = date.value_or(QDate());
            found->text = now.hasMatch() ? now.captured() : wordsOf(*date, value);
            found->quote = match.captured().trimmed();
            return;
        }
    }
    if (const auto match = possible.match(text); match.hasMatch()) {
        found->text = match.captured();
        found->quote = match.captured();
    }
}

} // namespace

std::optional<FoundStart> startIn(const QString &title, const QString &text)
{
    FoundStart found;
    found.text = yearInTitle(title, &found.quote);
    if (found.text.isEmpty())
        found.text = yearInText(text, &found.quote);
    readEarliest(text, &found);
    if (!found.from.isValid())
        readLabelled(text, &found);
    readLatest(text, &found);
    return found.text.isEmpty() ? std::nullopt : std::optional(found);
}

std::optional<FoundMonths> graduatedWithin(const QString &text)
{
    static const auto words = pattern(
        u"\\bgraduated\\b[^.;\\n]{0,30}?\\bwithin\\s+(?:the\\s+)?(?:last|past|previous)?\\s*(%1)\\s+(month|year)s?\\b"_s
            .arg(numberAlternation()));
    const auto match = words.match(text);
    if (!match.hasMatch())
        return {};
    const int count = numberOf(match.captured(1)).value_or(0);
    return FoundMonths{match.captured(2).startsWith(u'y', Qt::CaseInsensitive) ? count * 12 : count, match.captured()};
}

} // namespace Shortlist
