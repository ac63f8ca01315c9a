// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace Shortlist {

class PostingView;
class Theme;

/// The buttons of a description: its sections to go to, and what can be done with it. Beside it, wherever there is
/// room.
class ReadingTools : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ReadingTools(PostingView &view, const Theme &theme, QWidget *parent = nullptr);

    /// Opens the list of sections, for the keyboard.
    void openSections();

Q_SIGNALS:
    void printRequested();
    void pdfRequested();
    void sourceRequested();

private:
    QToolButton *addButton();
    void fillSections();
    void fillMore();
    void drawIcons();

    PostingView &m_view;
    const Theme &m_theme;
    QToolButton *m_sections;
    QToolButton *m_more;
    QMenu *m_list;
};

} // namespace Shortlist
