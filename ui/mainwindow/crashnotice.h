// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow/services.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

namespace Shortlist {

class LineLabel;
class Theme;

/// A bar that says that an earlier run ended by a mistake of the program's, and what the user may do with what was
/// written of it. In nobody's way, and hidden where there was none.
class CrashNotice : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit CrashNotice(const Theme &theme, QWidget *parent = nullptr);

    void tellOf(const LastCrash &crash);

private:
    void showReport();
    void forget();

    const Theme &m_theme;
    LastCrash m_crash;
    LineLabel *m_text;
    QPointer<QDialog> m_report;
};

} // namespace Shortlist
