// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/salaries.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

using Parts = std::initializer_list<QLatin1StringView>;

/// The value of the first part that is there among the fields of the index, or of any index.
QString firstOf(const std::vector<RawField> &fields, QLatin1StringView property, Parts parts, std::optional<int> index)
{
    for (const auto part : parts) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const RawField &field) {
            return field.name.size() == property.size() + part.size() && field.name.endsWith(part)
                && (!index || field.index == *index);
        });
        if (found != fields.end())
            return found->value;
    }
    return {};
}

/// The same with any index where the index has none: one currency serves several amounts.
QString nearestOf(const std::vector<RawField> &fields, QLatin1StringView property, Parts parts, int index)
{
    const QString own = firstOf(fields, property, parts, index);
    return own.isEmpty() ? firstOf(fields, property, parts, {}) : own;
}

/// The parts of the n-th MonetaryAmount: the inner unit wins, the outer is the fallback.
std::optional<Salary> structured(const Draft &draft, QLatin1StringView property, int index)
{
    const std::vector<RawField> fields = draft.fields.below(property);
    const QString min = firstOf(fields, property, {".value.minValue"_L1, ".minValue"_L1, ".percentile10"_L1}, index);
    const QString max = firstOf(fields, property, {".value.maxValue"_L1, ".maxValue"_L1, ".percentile90"_L1}, index);
    const QString single = firstOf(fields, property, {".value.value"_L1, ".value"_L1, ".median"_L1}, index);
    const QString unit =
        nearestOf(fields, property,
                  {".value.unitText"_L1, ".value.unitCode"_L1, ".unitText"_L1, ".unitCode"_L1, ".duration"_L1}, index);
    QString currency = nearestOf(fields, property, {".currency"_L1, ".value.currency"_L1}, index);
    if (currency.isEmpty())
        currency = draft.fields.value("salaryCurrency"_L1);
    static const auto sign = pattern(u"^\\s*([^\\d\\s.,-]{1,4})\\s?\\d"_s);
    if (currency.isEmpty())
        currency = sign.match(max.isEmpty() ? min : max).captured(1);             // "$112,000"
    const QString words = max.isEmpty() || max == min ? min + single : QString(); // "8-12 Lacs" where a number is due
    if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); }))
        if (const auto found = chosenSalary(salariesIn(u"Salary: %1 %2 %3"_s.arg(words, currency, unit))))
            return found->salary;
    if (!min.isEmpty() || !max.isEmpty())
        return salaryOf(min, max, currency, unit);
    return single.isEmpty() ? std::nullopt : salaryOf(single, single, currency, unit);
}

/// Of several ranges (by zone, by level) the one to show.
std::optional<Salary> structured(const Draft &draft, QLatin1StringView property)
{
    std::set<int> indices;
    for (const RawField &field : draft.fields.below(property))
        indices.insert(field.index);
    std::vector<FoundSalary> found;
    for (const int index : indices)
        if (auto salary = structured(draft, property, index))
            found.push_back({*salary, {}, 0});
    const auto chosen = chosenSalary(found);
    return chosen ? std::optional(chosen->salary) : std::nullopt;
}

/// "jobs@seaview.ca", "www.seaview.co.nz": where no place is said, the only country that hosts are of.
QString countryOfHosts(const QString &text)
{
    static const auto host = pattern(
        u"(?:@|://|\\bwww\\.)(?:[\\p{L}\\d-]{1,40}\\.){1,4}(ca|au|nz|sg|hk|mx|cl|dk|se|no)(?![\\p{L}\\d-]|\\.\\p{L})"_s);
    QString country;
    for (auto it = host.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured(1).toUpper();
        if (!country.isEmpty() && found != country)
            return {};
        country = found;
    }
    return country;
}

/// Where the job is, if that is one country: there "$" and "kr" are its own.
QString countryOf(const Draft &draft)
{
    static const auto superannuation = pattern(u"\\+\\s?super\\b|\\bsuperannuation\\b|\\bplus super\\b"_s);
    const QString pay = draft.fields.value("baseSalary"_L1);
    if (pay.contains("super"_L1, Qt::CaseInsensitive) && superannuation.isIn(pay))
        return u"AU"_s;
    static const auto mexican = pattern(uR"(\bde C\.? ?V\b)"_s);
    if (mexican.isIn(draft.posting.employerAsWritten))
        return u"MX"_s;
    const auto &places = draft.posting.places;
    const bool isOne = !places.empty() && std::all_of(places.begin(), places.end(), [&](const Place &place) {
        return place.country == places.front().country;
    });
    if (isOne && !places.front().country.isEmpty())
        return places.front().country;
    if (places.empty())
        if (const QString country = countryOfHosts(draft.prose() + draft.posting.sourceUrl); !country.isEmpty())
            return country;
    // The same 元 is another money where these words are used.
    static const Pattern taiwan(u"職缺|徵才|薪資|[縣鄉]"_s);
    const bool mayBe = isOne || places.empty();
    return mayBe && taiwan.isIn(draft.prose()) ? u"TW"_s : QString();
}

bool fillFrom(Draft *draft, QLatin1StringView property, Salary::Kind kind)
{
    if (auto salary = structured(*draft, property)) {
        salary->kind = kind;
        draft->posting.salary = salary;
        const auto fields = draft->fields.below(property);
        draft->setOrigin("salary"_L1, fields.front().origin, fields.front().value);
        return true;
    }
    for (const RawField &field : draft->fields.all(property)) {
        const QString currency = currencyOf(draft->fields.value("salaryCurrency"_L1));
        const auto found = chosenSalary(salariesIn(u"Salary: "_s + field.value + u' ' + currency, countryOf(*draft)));
        if (!found)
            continue;
        draft->posting.salary = found->salary;
        if (kind == Salary::Kind::Estimated)
            draft->posting.salary->kind = kind;
        draft->setOrigin("salary"_L1, field.origin, field.value);
        return true;
    }
    return false;
}

} // namespace

void fillSalary(Draft *draft)
{
    if (fillFrom(draft, "baseSalary"_L1, Salary::Kind::Stated))
        return;
    if (const auto found = chosenSalary(salariesIn(draft->prose(), countryOf(*draft)))) {
        draft->posting.salary = found->salary;
        return draft->setProse("salary"_L1, found->quote);
    }
    fillFrom(draft, "estimatedSalary"_L1, Salary::Kind::Estimated);
}

} // namespace Shortlist
