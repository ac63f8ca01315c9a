// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/closedbrowser.h"

class QTextDocument;

namespace Shortlist {

class Theme;

/// Gives `document` the text that `markdown` stands for: no HTML, nothing loaded, in the theme's font and colours.
void setMarkdown(QTextDocument &document, const QString &markdown, const Theme &theme);

/// Markdown of the user's as it is meant. Loads nothing, follows nothing: a clicked link is said.
class MarkdownView : public ClosedBrowser
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit MarkdownView(const Theme &theme, QWidget *parent = nullptr);

    void setText(const QString &markdown);

Q_SIGNALS:
    /// Open it by the program's policy.
    void linkActivated(const QUrl &url);
    /// Enter or a double click.
    void editRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void render();

    const Theme &m_theme;
    QString m_markdown;
};

} // namespace Shortlist
