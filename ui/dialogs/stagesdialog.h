// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/stageservice.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class Theme;

/// The user's stages in their order: added, named, coloured, typed, moved by drag or Alt+Up/Down, hidden, removed. Says
/// what is wanted; what was done comes back by setStages().
class StagesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit StagesDialog(const Theme &theme, QWidget *parent = nullptr);
    ~StagesDialog() override;

    /// Keeps the chosen one.
    void setStages(std::vector<StageEntry> entries);
    void choose(StageId stage);
    /// Why the last wish was not fulfilled; empty takes the words away.
    void setError(const QString &words);

Q_SIGNALS:
    void addRequested(const QString &name, Shortlist::StageType type);
    void renameRequested(Shortlist::StageId stage, const QString &name);
    void colourRequested(Shortlist::StageId stage, const QString &colour);
    void typeRequested(Shortlist::StageId stage, Shortlist::StageType type);
    void hideRequested(Shortlist::StageId stage, bool isHidden);
    void removeRequested(Shortlist::StageId stage);
    void orderRequested(const std::vector<Shortlist::StageId> &order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createList();
    QWidget *createForm();
    QWidget *createNew();
    const StageEntry *current() const;
    void showCurrent();
    void offerColours();
    void moveCurrent(int steps);
    std::vector<StageId> shownOrder() const;

    const Theme &m_theme;
    std::vector<StageEntry> m_entries;
    QListWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_type = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_colour = nullptr;
    QCheckBox *m_offered = nullptr;
    QLabel *m_use = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_newName = nullptr;
    QComboBox *m_newType = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace Shortlist
