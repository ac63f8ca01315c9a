// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/remarks.h"
#include "models/importers/normalise/startdates.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int MostYearsOpen = 3;
constexpr qsizetype SearchedText = 2000; ///< characters
constexpr qsizetype FewestWords = 3;

/// A text in a language whose people all put the day first.
bool isWrittenDayFirst(const QString &text)
{
    static const QSet<QString> words = [] {
        const QStringList all = u"de|la|le|du|et|el|y|del|les|des|une|pour|vous|avec|est|dans|und|der|die|mit|für|wir|"
                                u"los|las|para|con|una|och|"
                                u"för|att|som|det|og|til|"
                                "på|med|vi|pro|je|práce|jsme|nebo"_s.split(u'|');
        return QSet<QString>(all.begin(), all.end());
    }();
    static const Pattern space(u"[\\s,.;:()]+"_s);
    const QStringList tokens = space.split(text.left(SearchedText).toLower(), Qt::SkipEmptyParts);
    const auto hits =
        std::count_if(tokens.begin(), tokens.end(), [](const QString &word) { return words.contains(word); });
    return hits >= FewestWords && hits * 12 >= tokens.size();
}

/// Which comes first in "4/6/2025": what another date proves, else what is usual where the job is.
DateOrder orderOf(const Draft &draft)
{
    if (const QString proven = draft.fields.value(FieldName::DateOrder); !proven.isEmpty())
        return proven == "day"_L1 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    QString all = draft.prose();
    for (const auto name : {"datePosted"_L1, "validThrough"_L1, "jobStartDate"_L1}) {
        for (const RawField &field : draft.fields.all(name))
            all += u'\n' + field.value;
    }
    if (const DateOrder proven = provenOrder(all); proven != DateOrder::Unknown)
        return proven;
    const auto &places = draft.posting.places;
    const bool isAmerican = !places.empty()
        && std::all_of(places.begin(), places.end(), [](const Place &place) { return place.country == u"US"; });
    if (isAmerican)
        return DateOrder::MonthFirst;
    const bool isElsewhere = !places.empty() && places.front().country.size() == 2 && places.front().country != u"CA";
    return isElsewhere || isWrittenDayFirst(draft.prose()) ? DateOrder::DayFirst : DateOrder::Unknown;
}

/// "1 February - 15 March 2027": of the days between which applications are taken, the last counts.
QString lastOfPeriod(const QString &value)
{
    static const auto period = pattern(
        uR"(^[^~～〜–—至到]*\d[^~～〜–—至到]*(?:[~～〜–—至到]|\s-\s|(?<=日)\s?-\s?|(?<=일)\s?-\s?|から|부터|\s(?:to|until|bis|au|al|až|do|til|till)\s)\s*(?=.*\d))"_s);
    return period.removedFrom(value);
}

QDate dateField(Draft *draft, QLatin1StringView property, QLatin1StringView name)
{
    for (const RawField &field : draft->fields.all(property)) {
        static const auto time = pattern(u"\\s(?:do|um|à|at|kl\\.?|v|a las)?\\s?\\d{1,2}[:.h]\\d{2}.{0,6}$"_s);
        const QString value = property == FieldName::ApplyBy ? lastOfPeriod(field.value) : field.value;
        auto date = readDate(value, draft->dates);
        if (!date && value != field.value && time.match(field.value).hasMatch() && !field.value.contains(u'~'))
            date = readDate(time.removedFrom(field.value), draft->dates); // "14. 12. 2026 do 12:00" is no period
        if (date) {
            draft->setOrigin(name, field.origin, field.value);
            return *date;
        }
    }
    return {};
}

/// When the posting came out, as far as it is known.
QDate outSince(const Draft &draft)
{
    return draft.posting.postedOn.isValid() ? draft.posting.postedOn
        : draft.dates.isFresh               ? draft.dates.capturedOn
                                            : QDate();
}

/// "Ansök senast 23 mars", "4月30日締切": the next such day on or after `from`; nothing where nobody knows when.
std::optional<QDate> nextSuchDay(const QString &value, const QDate &from, const Draft &draft)
{
    static const auto yearless = pattern(
        uR"(^(?!.*\d{4})[^\d]{0,24}(\d{1,2}\s?(?:月\s?\d{1,2}\s?日|월\s?\d{1,2}\s?일|(?:st|nd|rd|th|\.)?\s?(?:de\s)?\p{L}{3,10}\.?|\.\s?\d{1,2}\.?)|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?)(?![\d\p{L}])(?!\s?%))"_s);
    const auto match = from.isValid() ? yearless.match(value) : PatternMatch();
    if (!match.hasMatch())
        return {};
    QString day = match.captured(1);
    while (day.endsWith(u'.'))
        day.chop(1);
    const bool isEastern = day.contains(u'月') || day.contains(u'월');
    const QString sign = day.contains(u'月') ? u"年"_s : u"년 "_s;
    const bool isNumeric = !isEastern && day.count(u'.') == 1 && day.back().isDigit();
    for (int year = from.year(); year <= from.year() + 1; ++year) {
        const QString text = isEastern ? QString::number(year) + sign + day
                                       : day + (isNumeric ? u"."_s : u" "_s) + QString::number(year);
        const auto date = readDate(text, draft.dates);
        if (date && *date >= from)
            return date;
    }
    return {};
}

/// The last day that words name; `whole` is what they stand in: "2027年2月20日—4月10日" says the year once.
std::optional<QDate> lastDay(const QString &value, const QString &whole, const Draft &draft)
{
    static const auto clock = pattern(uR"(\s\d{1,2}[:：]\d{2}(?!\d).{0,8}$)"_s); // "12. 4. 18:00까지"
    if (const QString day = clock.removedFrom(value); day.size() < value.size())
        return lastDay(day, whole, draft);
    if (const auto date = readDate(value, draft.dates))
        return date;
    const auto opening = readDate(whole, draft.dates);
    static const auto yearFirst = pattern(uR"((20\d\d)\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}(?!\d))"_s);
    static const auto monthFirst = pattern(uR"(^\D{0,6}(\d{1,2})\s?[./-]\s?(\d{1,2})(?!\d|\s?[./-]\s?\d))"_s);
    const auto first = opening ? yearFirst.match(whole) : PatternMatch();
    if (const auto rest = first.hasMatch() ? monthFirst.match(value) : PatternMatch(); rest.hasMatch()) {
        QDate last(opening->year(), rest.captured(1).toInt(), rest.captured(2).toInt()); // "2026. 12. 1. ~ 12. 11."
        if (last.isValid())
            return last < *opening ? last.addYears(1) : last;
    }
    const QDate from = opening ? *opening : outSince(draft);
    if (const auto day = nextSuchDay(value, from, draft))
        return day;
    const auto end = readMonthEnd(value, from);
    return end ? end : readAhead(value, outSince(draft));
}

/// The first day that the text itself names, and the words in which it does.
std::optional<std::pair<QDate, QString>> deadlineInProse(const Draft &draft)
{
    for (const FoundRemark &found : deadlinesIn(draft.prose())) {
        const auto ofPeriod = lastDay(lastOfPeriod(found.value), found.quote, draft);
        if (const auto date = ofPeriod ? ofPeriod : lastDay(found.value, found.quote, draft))
            return std::pair{*date, found.quote};
    }
    return {};
}

void fillDeadline(Draft *draft)
{
    Posting &posting = draft->posting;
    posting.applyBy = dateField(draft, "validThrough"_L1, "apply_by"_L1);
    const bool isEndless = posting.applyBy.isValid() && posting.postedOn.isValid()
        && posting.applyBy > posting.postedOn.addYears(MostYearsOpen);
    if (isEndless) {
        posting.applyBy = {};
        posting.origins.remove(u"apply_by"_s);
    }
    for (const RawField &field : draft->fields.all(FieldName::ApplyBy)) {
        const QString last = lastOfPeriod(field.value);
        const bool isRead = posting.applyBy.isValid() || readDate(last, draft->dates); // or endless
        const auto date = isRead ? std::nullopt : lastDay(last, field.value, *draft);
        if (!date)
            continue;
        posting.applyBy = *date;
        draft->setOrigin("apply_by"_L1, field.origin, field.value);
    }
    const auto said = deadlineInProse(*draft);
    if (!said)
        return;
    const auto &[day, quote] = *said;
    if (posting.applyBy.isValid()) // which of them holds is the user's to say
        return draft->addConflict("apply_by"_L1, posting.applyBy.toString(Qt::ISODate), day.toString(Qt::ISODate),
                                  {OriginKind::Prose, quote});
    posting.applyBy = day;
    draft->setProse("apply_by"_L1, quote);
}

void fillStart(Draft *draft)
{
    Posting &posting = draft->posting;
    const QString title = posting.titleOrigin == TitleOrigin::Stated ? posting.title : QString();
    if (const auto found = startIn(title, draft->prose())) {
        posting.start = found->text;
        posting.startFrom = found->from;
        posting.startBy = found->by;
        draft->setProse("start"_L1, found->quote);
    }
    if (const RawField field = draft->fields.first("jobStartDate"_L1); !field.value.isEmpty()) {
        const auto day = readDate(field.value, draft->dates);
        posting.startFrom = day ? *day : readMonth(field.value).value_or(QDate());
        const bool isInstant = posting.startFrom.isValid() && field.value.indexOf(u'T') == 10;
        posting.start = isInstant ? posting.startFrom.toString(Qt::ISODate) : field.value;
        draft->setOrigin("start"_L1, field.origin, field.value);
    }
    if (const auto months = graduatedWithin(draft->prose())) {
        posting.graduatedWithinMonths = months->months;
        draft->setProse("graduated_within_months"_L1, months->quote);
    }
}

} // namespace

void fillDates(Draft *draft)
{
    draft->dates.order = orderOf(*draft);
    draft->posting.postedOn = dateField(draft, "datePosted"_L1, "posted_on"_L1);
    fillDeadline(draft);
    fillStart(draft);
}

} // namespace Shortlist
