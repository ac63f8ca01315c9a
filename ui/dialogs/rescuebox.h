// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/backup.h"
#include "models/domain/result.h"

#include <QMessageBox>

#include <optional>

namespace Shortlist {

/// Asked at the start, where the database cannot be opened: what now? No answer overwrites anything.
class RescueBox : public QMessageBox
{
    Q_OBJECT

public:
    enum class Answer : quint8 { GoBack, OpenAnother, Quit };

    /// `database` is its path, `copy` the newest that can be read.
    RescueBox(const Error &error, const QString &database, const std::optional<BackupFile> &copy,
              QWidget *parent = nullptr);

    /// Blocks until the user has chosen.
    Answer ask();

private:
    QPushButton *m_goBack = nullptr; ///< where there is a copy
    QPushButton *m_openAnother;
};

} // namespace Shortlist
