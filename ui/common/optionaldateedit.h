// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QTime;
class QTimeEdit;

namespace Shortlist {

/// A field for a day, with a calendar, that writes years in full.
QDateEdit *makeDateEdit(const QDate &date);
/// A time of the day, typed or changed by the arrow keys.
QTimeEdit *makeTimeEdit(const QTime &time);

/// A day that may be unknown: the day, and a tick.
class OptionalDateEdit : public QWidget
{
    Q_OBJECT

public:
    explicit OptionalDateEdit(QWidget *parent = nullptr);

    void setDate(const QDate &date);
    /// Invalid where it is not known.
    QDate date() const;
    /// The words beside the tick, "stated" unless set.
    void setTickText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_isKnown = nullptr;
    QDateEdit *m_date = nullptr;
};

} // namespace Shortlist
