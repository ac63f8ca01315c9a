// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace Shortlist {

class Theme;

/// Says why a limit refuses a change, and asks for the reason to make it all the same.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    ReasonDialog(const QString &what, const Theme &theme, QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

} // namespace Shortlist
