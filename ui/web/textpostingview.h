// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/closedbrowser.h"

#include <QUrl>

namespace Shortlist {

/// The same content where the engine cannot run, or does not run yet: in the same column. Loads nothing, whatever the
/// text says.
class TextPostingView : public ClosedBrowser
{
    Q_OBJECT

public:
    explicit TextPostingView(QWidget *parent = nullptr);

    void showBody(const QString &html, const QString &styleSheet, const QFont &font);
    void scrollTo(const QString &fragment);
    struct Found
    {
        int matches = 0;
        int current = 0; ///< from 1
    };
    /// Selects the next or previous occurrence, starting over at the end; the answer counts all of them.
    Found findText(const QString &text, QTextDocument::FindFlags flags);

Q_SIGNALS:
    void linkClicked(const QUrl &url);
    void linkHovered(const QUrl &url);
    void scrolled(int fromTop, int toEnd);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutColumn();
};

} // namespace Shortlist
