// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Shortlist {

class Theme;

/// The search field: field words are coloured, Escape clears, Down goes to the list.
class SearchBar : public QLineEdit
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit SearchBar(const Theme &theme, QWidget *parent = nullptr);

    /// Without searchEdited().
    void setQueryText(const QString &text);

Q_SIGNALS:
    /// The user typed, pasted or cleared.
    void searchEdited(const QString &text);
    /// The user is done: Enter or Down.
    void listWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colourFields();
    void updateIcon();

    const Theme &m_theme;
    QAction *m_icon;
};

} // namespace Shortlist
