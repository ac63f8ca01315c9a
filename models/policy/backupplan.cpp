// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/backupplan.h"

#include <algorithm>
#include <set>

namespace Shortlist {

namespace {

constexpr int AlwaysKept = 2;

int dayOf(const QDate &day)
{
    return int(day.toJulianDay());
}

int weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    constexpr int WeeksBound = 100;
    return year * WeeksBound + week;
}

int monthOf(const QDate &day)
{
    constexpr int Months = 12;
    return day.year() * Months + day.month();
}

/// Takes the newest of each of so many periods.
class Periods
{
public:
    Periods(int (*of)(const QDate &), int count)
        : m_of(of)
        , m_count(count)
    { }

    bool wants(const QDate &day) { return int(m_taken.size()) < m_count && m_taken.insert(m_of(day)).second; }

private:
    int (*m_of)(const QDate &);
    int m_count;
    std::set<int> m_taken;
};

/// Newer than another: what bears a moment that has not come yet was made before everything else.
class Newer
{
public:
    explicit Newer(const QDateTime &now)
        : m_now(now)
    { }

    bool operator()(const BackupFile &a, const BackupFile &b) const
    {
        const bool isAhead = a.at > m_now;
        return isAhead != (b.at > m_now) ? !isAhead : a.at > b.at;
    }

private:
    QDateTime m_now;
};

} // namespace

std::vector<BackupFile> superfluousBackups(std::vector<BackupFile> backups, const BackupRules &rules,
                                           const QDateTime &now)
{
    std::erase_if(backups, [](const BackupFile &file) { return file.reason != BackupFile::Reason::Automatic; });
    std::sort(backups.begin(), backups.end(), Newer(now));
    Periods days(dayOf, rules.days);
    Periods weeks(weekOf, rules.weeks);
    Periods months(monthOf, rules.months);
    std::vector<BackupFile> superfluous;
    qint64 kept = 0;
    int count = 0;
    for (const BackupFile &backup : backups) {
        const QDate day = backup.at.date();
        const bool isDaily = days.wants(day);
        const bool isWeekly = weeks.wants(day);
        const bool isMonthly = months.wants(day);
        const bool fits = kept + backup.bytes <= rules.budgetBytes;
        if (count < AlwaysKept || ((isDaily || isWeekly || isMonthly) && fits)) {
            kept += backup.bytes;
            ++count;
        } else {
            superfluous.push_back(backup);
        }
    }
    return superfluous;
}

std::optional<BackupFile> newestBackup(const std::vector<BackupFile> &backups, const QDateTime &now)
{
    const auto newest = std::min_element(backups.begin(), backups.end(), Newer(now));
    return newest == backups.end() ? std::nullopt : std::optional(*newest);
}

} // namespace Shortlist
