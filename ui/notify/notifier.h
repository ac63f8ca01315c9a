// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace Shortlist {

/// A word to the user, outside the window where the desktop can show it.
struct Notification
{
    /// What a click can ask for.
    struct Action
    {
        QString key;
        QString name;
    };

    int id = 0;      ///< the sender's own
    QString summary; ///< plain text
    QString body;    ///< plain text, with line breaks
    std::vector<Action> actions;
    bool isUrgent = false;
};

/// Shows notifications. Foreign words in them are shown as they are, never as markup.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;

    /// The key of a click on the notification itself.
    static QString defaultAction();

Q_SIGNALS:
    void activated(int id, const QString &action);
    /// It could not be shown here.
    void failed(const Shortlist::Notification &notification);
};

} // namespace Shortlist
