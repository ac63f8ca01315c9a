// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>
#include <QUrl>

namespace Shortlist {

/// The same content where the engine cannot run. Loads nothing, whatever the text says.
class TextPostingView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TextPostingView(QWidget *parent = nullptr);

    void showBody(const QString &html, const QString &styleSheet, const QFont &font);
    void scrollTo(const QString &fragment);
    /// Selects the next or previous occurrence, starting over at the end; the answer counts all of them.
    int findText(const QString &text, QTextDocument::FindFlags flags);

Q_SIGNALS:
    void linkClicked(const QUrl &url);
    void linkHovered(const QUrl &url);

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override { }
};

} // namespace Shortlist
