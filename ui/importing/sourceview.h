// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Shortlist {

class Theme;

/// The source as it came, read only, with the place of one fact marked.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit SourceView(const Theme &theme, QWidget *parent = nullptr);

    void setSource(const QString &text);
    /// Marks `quote` and scrolls to it; white space may differ. An empty or unknown one marks nothing.
    void mark(const QString &quote);
    /// The line, from 1, on which `quote` starts; 0 where it does not stand there.
    int lineOf(const QString &quote) const;
    QString marked() const;

private:
    struct Span
    {
        int start = -1;
        int length = 0;
    };
    Span find(const QString &quote) const;
    void updateLook();

    const Theme &m_theme;
    QString m_text;
    QString m_quote;
};

} // namespace Shortlist
