// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/reminderwords.h"

#include "models/domain/text.h"
#include "ui/common/datewords.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 5;
constexpr int MostChars = 120;
constexpr int SoonMinutes = 120;
constexpr int SecondsOfAMinute = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
};

QString shortened(const QString &foreign)
{
    QString line = Text::collapsed(foreign);
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return line.size() > MostChars ? line.left(MostChars - 1) + u'…' : line;
}

QString nameOf(RemindedDate::Kind kind)
{
    switch (kind) {
    case RemindedDate::Kind::Deadline:
        return Words::tr("Apply by");
    case RemindedDate::Kind::Interview:
        return DateWords::nameOf(Appointment::Kind::Interview);
    case RemindedDate::Kind::Assessment:
        return Words::tr("Hand in the assessment");
    case RemindedDate::Kind::Offer:
        return Words::tr("Answer the offer");
    case RemindedDate::Kind::FollowUp:
        break;
    }
    return DateWords::nameOf(Appointment::Kind::FollowUp);
}

Appointment whenOf(const RemindedDate &date)
{
    Appointment when;
    when.day = date.day;
    when.time = date.time;
    when.zone = date.zone;
    return when;
}

/// "Interview in 10 minutes", "Apply by tomorrow", "Missed: Interview 24 Nov, 15:30".
QString headingOf(const Announcement &announcement, const QDateTime &now, const QTimeZone &own)
{
    const RemindedDate &date = announcement.date;
    const QDate today = now.toTimeZone(own).date();
    const Appointment when = whenOf(date);
    if (announcement.isMissed)
        //: What was missed, and when it was
        return Words::tr("Missed: %1 %2").arg(nameOf(date.kind), DateWords::whenOf(when, today, own));
    const qint64 minutes = (now.secsTo(announcement.target) + SecondsOfAMinute - 1) / SecondsOfAMinute;
    if (date.time.isValid() && minutes > 0 && minutes <= SoonMinutes)
        return Words::tr("%1 in %n minutes", nullptr, int(minutes)).arg(nameOf(date.kind));
    const QString day = Formats::relativeDay(ownDayOf(when, own), today);
    const QTime time = ownTimeOf(when, own);
    return time.isValid()
        //: What, on which day, at what time
        ? Words::tr("%1 %2, %3").arg(nameOf(date.kind), day, QLocale().toString(time, QLocale::ShortFormat))
        : Words::tr("%1 %2").arg(nameOf(date.kind), day);
}

QString subjectOf(const RemindedDate &date)
{
    return Formats::joined({shortened(date.title), shortened(date.employer)});
}

} // namespace

QString ReminderAction::open()
{
    return Notifier::defaultAction();
}

QString ReminderAction::snooze()
{
    return u"snooze"_s;
}

QString ReminderAction::done()
{
    return u"done"_s;
}

Notification reminderNotification(int id, const std::vector<Announcement> &announcements, const QDateTime &now,
                                  const QTimeZone &own)
{
    Notification notification;
    notification.id = id;
    notification.actions = {{ReminderAction::open(), Words::tr("Open")},
                            {ReminderAction::snooze(), Words::tr("Snooze")}};
    if (announcements.size() == 1) {
        const Announcement &only = announcements.front();
        notification.summary = headingOf(only, now, own);
        QStringList lines{subjectOf(only.date), shortened(only.date.place)};
        lines.removeAll(QString());
        notification.body = lines.join(u'\n');
        notification.actions.push_back({ReminderAction::done(), Words::tr("Done")});
        notification.isUrgent = only.date.kind == RemindedDate::Kind::Interview && !only.isMissed;
        return notification;
    }
    notification.summary = Words::tr("%n reminders", nullptr, int(announcements.size()));
    QStringList lines;
    for (const Announcement &announcement : announcements)
        //: What is when, and of which posting
        lines.append(Words::tr("%1: %2").arg(headingOf(announcement, now, own), subjectOf(announcement.date)));
    const int more = int(lines.size()) - MostLines;
    if (more > 0) {
        lines = lines.first(MostLines);
        lines.append(Words::tr("and %n more", nullptr, more));
    }
    notification.body = lines.join(u'\n');
    return notification;
}

} // namespace Shortlist
