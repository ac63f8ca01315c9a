// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/importing/sourcetext.h"

#include <QPlainTextEdit>
#include <QStringList>

#include <vector>

namespace Shortlist {

class Theme;

/// The source as it came, read only, with the place of one fact marked. Of a long source it shows the part around that
/// place.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Where in its source a posting stands.
    struct Anchor
    {
        QStringList words;   ///< that name it, the most telling first
        QStringList company; ///< words near it: a page also says its title in its head and its breadcrumbs
        int before = 0;      ///< how many postings of the same name stand before it
    };

    /// `theme` must outlive this.
    explicit SourceView(const Theme &theme, QWidget *parent = nullptr);

    void setSource(const QString &text, const Anchor &anchor);
    void setSource(const QString &text) { setSource(text, Anchor()); }
    /// Marks the place of `quote` that is nearest to the anchor and scrolls to it; white space, escapes and mark-up may
    /// differ. An empty or unknown one marks nothing.
    void mark(const QString &quote);
    /// The line, from 1, on which `quote` starts; 0 where it does not stand in what is shown.
    int lineOf(const QString &quote) const;
    QString marked() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPartAround(qsizetype place);
    SourceText::Span find(const QString &quote) const;
    void scrollToMark();
    void updateLook();

    const Theme &m_theme;
    QString m_whole;
    qsizetype m_anchor = 0;      ///< in the whole
    qsizetype m_partStart = 0;   ///< of what is shown, in the whole
    qsizetype m_partLength = 0;  ///< in the whole
    SourceText m_text;           ///< what is shown: long lines are broken
    qsizetype m_shownAnchor = 0; ///< in what is shown
    std::vector<int> m_lines;    ///< of each shown line, its number in the whole, from 1
    QString m_quote;
};

} // namespace Shortlist
