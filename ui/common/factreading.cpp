// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fieldtext.h"

#include <QLocale>
#include <QRegularExpression>

namespace Shortlist::FieldText {

using namespace Qt::StringLiterals;

std::optional<QDate> readDay(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid())
        return iso;
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        for (const QString &pattern :
             {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"d. MMMM yyyy"_s, u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s, u"d.M.yyyy"_s,
              locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat)}) {
            const QDate day = locale.toDate(text, pattern);
            if (day.isValid())
                return day.year() < 1970 ? day.addYears(100) : day; // "26" is read as 1926
        }
    }
    return {};
}

std::optional<ExperienceYears> readExperience(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d+(?:[.,]\\d+)?)\\s*(?:(\\+)|(?:[-–]|to|bis)\\s*(\\d+(?:[.,]\\d+)?))?\\b\\D*$"_s);
    static const QRegularExpression upper(u"^\\D+(\\d+(?:[.,]\\d+)?)\\D*$"_s);
    const auto number = [](QString digits) { return digits.replace(u',', u'.').toDouble(); };
    if (const auto match = upper.match(text); match.hasMatch())
        return ExperienceYears{{}, number(match.captured(1))};
    QString tidy = text;
    const bool isOpen = tidy.contains(u'+');
    const auto match = pattern.match(tidy.replace(u'+', u' '));
    if (!match.hasMatch())
        return {};
    const double min = number(match.captured(1));
    if (!match.captured(3).isEmpty())
        return ExperienceYears{min, number(match.captured(3))};
    return isOpen ? ExperienceYears{min, {}} : ExperienceYears{min, min};
}

} // namespace Shortlist::FieldText
