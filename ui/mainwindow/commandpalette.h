// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace Shortlist {

class Theme;

/// Every command by name: type some of its letters, Enter runs it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `actions` and `theme` must outlive this; those that are switched off are left out.
    CommandPalette(std::vector<QAction *> actions, const Theme &theme, QWidget *parent);

    /// The names that are offered, best first.
    QStringList offered() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &pattern);
    void run();

    std::vector<QAction *> m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
};

/// The text of an action without its mnemonic and dots.
QString plainText(const QAction &action);

} // namespace Shortlist
