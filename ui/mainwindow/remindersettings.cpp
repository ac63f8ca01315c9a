// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/remindersettings.h"

#include "models/policy/reminders.h"

#include <QSettings>
#include <QStringList>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMinutes = 60 * 24 * 60;

QString keyOf(RemindedDate::Kind kind)
{
    switch (kind) {
    case RemindedDate::Kind::Deadline:
        return u"reminders/deadline"_s;
    case RemindedDate::Kind::Interview:
        return u"reminders/interview"_s;
    case RemindedDate::Kind::Assessment:
        return u"reminders/assessment"_s;
    case RemindedDate::Kind::Offer:
        return u"reminders/offer"_s;
    case RemindedDate::Kind::FollowUp:
        break;
    }
    return u"reminders/followUp"_s;
}

/// What a hand-edited file says wrongly is left out.
std::vector<int> leadsFrom(const QStringList &words)
{
    std::vector<int> leads;
    for (const QString &word : words) {
        bool isNumber = false;
        const int minutes = word.toInt(&isNumber);
        if (isNumber && minutes >= 0 && minutes <= MostMinutes)
            leads.push_back(minutes);
    }
    return leads;
}

QTime timeAt(const QSettings &settings, const QString &key, const QTime &usual)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), u"HH:mm"_s);
    return time.isValid() ? time : usual;
}

} // namespace

ReminderRules readReminderRules(const QSettings &settings)
{
    ReminderRules rules = usualReminderRules();
    for (auto &[kind, leads] : rules.leads)
        if (settings.contains(keyOf(kind)))
            leads = leadsFrom(settings.value(keyOf(kind)).toStringList());
    rules.morning = timeAt(settings, u"reminders/morning"_s, rules.morning);
    rules.quiet.from = timeAt(settings, u"reminders/quietFrom"_s, rules.quiet.from);
    rules.quiet.to = timeAt(settings, u"reminders/quietTo"_s, rules.quiet.to);
    return rules;
}

void writeReminderRules(QSettings &settings, const ReminderRules &rules)
{
    for (const auto &[kind, leads] : rules.leads) {
        QStringList words;
        for (const int lead : leads)
            words.append(QString::number(lead));
        settings.setValue(keyOf(kind), words);
    }
    settings.setValue(u"reminders/morning"_s, rules.morning.toString(u"HH:mm"_s));
    settings.setValue(u"reminders/quietFrom"_s, rules.quiet.from.toString(u"HH:mm"_s));
    settings.setValue(u"reminders/quietTo"_s, rules.quiet.to.toString(u"HH:mm"_s));
}

} // namespace Shortlist
