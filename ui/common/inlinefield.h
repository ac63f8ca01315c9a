// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Shortlist {

/// A name that is written anew where it stands: Enter or going elsewhere takes it, Escape leaves it as it was. Removes
/// itself.
class InlineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit InlineField(const QString &text, QWidget *parent);

Q_SIGNALS:
    /// Another text than before, and not an empty one.
    void changed(const QString &text);
    /// Whatever came of it; before changed().
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void end(const QString &text);

    QString m_before;
    bool m_hasEnded = false;
};

} // namespace Shortlist
