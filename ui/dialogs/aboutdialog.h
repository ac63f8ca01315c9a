// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Shortlist {

class Theme;

/// Version, licence, where the data lies, and that nothing leaves the machine.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &databasePath, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Shortlist
