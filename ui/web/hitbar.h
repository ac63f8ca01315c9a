// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace Shortlist {

class Theme;

/// Says which of the places that were searched for stands in view, and goes to the next and previous one. Lies over the
/// foot of what it is a child of.
class HitBar : public QFrame
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    HitBar(const Theme &theme, QWidget *parent);

    /// Hidden where there is none. Starts before the first.
    void setCount(int count);
    int count() const { return m_count; }
    /// From 1; 0 before step() was called.
    int current() const { return m_current; }
    /// Round and round.
    void step(int by);
    void place();

Q_SIGNALS:
    void wanted(int number);

private:
    void say();

    QLabel *m_words;
    int m_count = 0;
    int m_current = 0;
};

} // namespace Shortlist
