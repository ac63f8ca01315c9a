// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Shortlist {

/// A note at the foot of its parent that says what was done and offers to take it back; it goes by itself.
class Toast : public QFrame
{
    Q_OBJECT

public:
    enum class Offer : quint8 { None, Undo };

    explicit Toast(QWidget *parent);

    void show(const QString &text, Offer offer);

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer m_timer;
};

} // namespace Shortlist
