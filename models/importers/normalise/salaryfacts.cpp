// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/draft.h"
#include "models/importers/normalise/salaries.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

QString firstOf(const Draft &draft, QLatin1StringView property, std::initializer_list<QLatin1StringView> parts)
{
    for (const auto part : parts) {
        const QString name = QString(property) + part;
        const QString value = draft.fields.value(QLatin1StringView(name.toLatin1()));
        if (!value.isEmpty())
            return value;
    }
    return {};
}

/// The parts of a MonetaryAmount: the inner unit wins, the outer is the fallback.
std::optional<Salary> structured(const Draft &draft, QLatin1StringView property)
{
    const QString min = firstOf(draft, property, {".value.minValue"_L1, ".minValue"_L1, ".percentile10"_L1});
    const QString max = firstOf(draft, property, {".value.maxValue"_L1, ".maxValue"_L1, ".percentile90"_L1});
    const QString single = firstOf(draft, property, {".value.value"_L1, ".value"_L1, ".median"_L1});
    const QString unit = firstOf(
        draft, property, {".value.unitText"_L1, ".value.unitCode"_L1, ".unitText"_L1, ".unitCode"_L1, ".duration"_L1});
    QString currency = firstOf(draft, property, {".currency"_L1, ".value.currency"_L1});
    if (currency.isEmpty())
        currency = draft.fields.value("salaryCurrency"_L1);
    if (!min.isEmpty() || !max.isEmpty())
        return salaryOf(min, max, currency, unit);
    return single.isEmpty() ? std::nullopt : salaryOf(single, single, currency, unit);
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
        const auto found = chosenSalary(salariesIn(u"Salary: "_s + field.value + u' ' + currency));
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
    if (const auto found = chosenSalary(salariesIn(draft->prose()))) {
        draft->posting.salary = found->salary;
        return draft->setProse("salary"_L1, found->quote);
    }
    fillFrom(draft, "estimatedSalary"_L1, Salary::Kind::Estimated);
}

} // namespace Shortlist
