// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/chip.h"

#include <QFrame>
#include <QLabel>

#include <optional>

class QPushButton;

namespace Shortlist {

class Theme;
enum class Look : quint8;

/// A bordered, rounded frame; with a tone it has a bar of that colour on its left. Give it any layout.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit Card(const Theme &theme, QWidget *parent = nullptr);
    Card(Tone bar, const Theme &theme, QWidget *parent = nullptr);

    void setBar(std::optional<Tone> bar);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<Tone> m_bar;
};

/// One line of text that ends in "…" where there is no room; the whole text is its tool tip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// `shorter` stands where there is no room for the whole of `text`, which its tool tip says.
    void setText(const QString &text, const QString &shorter = {});
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isCut() const;
    void updateToolTip();

    QString m_shorter;
};

/// A sentence that stands on one line where there is room, and wraps where not; QLabel's own wish is a square.
class LineLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LineLabel(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
};

/// Whether the keyboard's focus is on `place` or in it, or comes back to it once what stands before its window is
/// closed.
bool holdsFocus(const QWidget &place);

/// Rich text that shows `text` as it is: foreign words must never be taken for markup, nor show as "&amp;".
QString plainToolTip(const QString &text);

/// A label with a look; wraps where the look is for running text.
QLabel *makeLabel(const QString &text, Look look, QWidget *parent = nullptr);
/// The small bold label above a group.
QLabel *makeSectionLabel(const QString &text, QWidget *parent = nullptr);
QPushButton *makeButton(const QString &text, Look look, QWidget *parent = nullptr);
/// A line of one pixel in the line's colour.
QFrame *makeHairline(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace Shortlist
