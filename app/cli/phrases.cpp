// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/phrases.h"

#include "models/domain/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

QString symbol(const QString &currency)
{
    static const QHash<QString, QString> symbols{
        {u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"¥"_s}, {u"INR"_s, u"₹"_s}};
    return symbols.value(currency, currency + u' ');
}

QString amount(qint64 minor, const QString &currency)
{
    const double major = Salary::toMajor(minor, currency);
    const bool isWhole = major == double(qint64(major));
    return english().toString(major, 'f', isWhole ? 0 : Salary::minorDigits(currency));
}

QString sentenceCase(QString word)
{
    word.replace(u'_', u' ');
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString per(Salary::Unit unit)
{
    return unit == Salary::Unit::Hour ? u"an hour"_s : u"a "_s + wordOf(unit);
}

} // namespace

QString inWords(QDate day)
{
    return day.isValid() ? english().toString(day, u"d MMM yyyy"_s) : QString();
}

QString inWords(const Salary &salary)
{
    const QString unit =
        salary.kind == Salary::Kind::Estimated ? per(salary.unit) + u" (estimated)"_s : per(salary.unit);
    const QString sign = symbol(salary.currency);
    if (!salary.minMinor || !salary.maxMinor) {
        const qint64 only = salary.minMinor ? *salary.minMinor : salary.maxMinor.value_or(0);
        return u"%1 %2%3 %4"_s.arg(salary.minMinor ? u"from"_s : u"up to"_s, sign, amount(only, salary.currency), unit);
    }
    const QString min = amount(*salary.minMinor, salary.currency);
    const QString max = amount(*salary.maxMinor, salary.currency);
    return sign + (min == max ? min : min + u'–' + max) + u' ' + unit;
}

QString inWords(const ExperienceYears &years)
{
    const auto number = [](double value) { return QString::number(value); };
    if (years.min && years.max)
        return *years.min == *years.max ? number(*years.min) + u" years"_s
                                        : u"%1–%2 years"_s.arg(number(*years.min), number(*years.max));
    if (years.max)
        return u"up to %1 years"_s.arg(number(*years.max));
    return years.min ? number(*years.min) + u"+ years"_s : QString();
}

QString inWords(Education education)
{
    switch (education) {
    case Education::Unknown:
        break;
    case Education::HighSchool:
        return u"high school"_s;
    case Education::Associate:
        return u"associate degree"_s;
    case Education::Bachelor:
        return u"bachelor's degree"_s;
    case Education::Master:
        return u"master's degree"_s;
    case Education::Doctorate:
        return u"doctorate"_s;
    case Education::Professional:
        return u"professional degree"_s;
    }
    return {};
}

QString inWords(EmploymentType type)
{
    return wordOf(type).replace(u'_', u'-');
}

QString inWords(Workplace workplace)
{
    return workplace == Workplace::Onsite ? u"on site"_s : wordOf(workplace);
}

QString inWords(SectionKind kind)
{
    return sentenceCase(wordOf(kind));
}

QString nameOf(const Stage &stage)
{
    return stage.name.isEmpty() ? stage.key : stage.name;
}

QString stageName(const std::vector<Stage> &stages, StageId id)
{
    const Stage *stage = findStage(stages, id);
    return stage == nullptr ? u"saved"_s : nameOf(*stage);
}

QString counted(qint64 number, const QString &one, const QString &many)
{
    return english().toString(number) + u' ' + (number == 1 ? one : many);
}

} // namespace Shortlist::Cli
