// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/queryparser.h"

#include <QLineEdit>

#include <optional>

namespace Shortlist {

class SearchAssist;
class Theme;

/// The search field: field words are coloured, what is wrong is underlined, Escape clears, Down goes to the list.
class SearchBar : public QLineEdit
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit SearchBar(const Theme &theme, QWidget *parent = nullptr);

    /// Without searchEdited().
    void setQueryText(const QString &text);
    void setProblem(const std::optional<QueryProblem> &problem);
    /// Gets the keys first. It must outlive this.
    void setAssist(SearchAssist *assist) { m_assist = assist; }

Q_SIGNALS:
    /// The user typed, pasted or cleared.
    void searchEdited(const QString &text);
    /// The user is done: Enter or Down.
    void listWanted();
    /// Ctrl+Space, or the user came to an empty line.
    void helpWanted();
    void left();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colourFields();
    void updateIcon();

    const Theme &m_theme;
    QAction *m_icon;
    std::optional<QueryProblem> m_problem;
    SearchAssist *m_assist = nullptr;
};

} // namespace Shortlist
