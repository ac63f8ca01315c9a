// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDialog;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace Shortlist {

enum class Look : quint8;

/// The column that a dialog consists of, with the margins that all of them have.
QVBoxLayout *makeDialogColumn(QDialog &dialog);

/// What the dialog is about: `title`, which may be a posting's and long, and a line below it.
void addDialogHead(QVBoxLayout &column, const QString &title, const QString &about);

/// "Cancel" and `action`, at the right of the column's last row; `beside`, where given, takes what is left of it. Wired
/// to reject() and accept(). Returns the button of `action`.
QPushButton *addDialogButtons(QDialog &dialog, QVBoxLayout &column, const QString &action, Look look,
                              QWidget *beside = nullptr);

} // namespace Shortlist
