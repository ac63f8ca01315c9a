// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace Shortlist {

class Theme;

/// A field for finding words in the page below it. Lies over the head of what it is a child of while it is open.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    FindBar(const Theme &theme, QWidget *parent);

    /// Shows it, with what was looked for last selected.
    void open();
    void close();
    QString text() const;
    /// How many there are, and which of them stands in view; 0 where that is not known.
    void setFound(int matches, int current);
    void place();

Q_SIGNALS:
    /// The next one from the page's current place; the first where the text is new.
    void nextWanted(const QString &text);
    void previousWanted(const QString &text);
    /// It was closed: the marks go, the page has the focus.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_words;
};

} // namespace Shortlist
