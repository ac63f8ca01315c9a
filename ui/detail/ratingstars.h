// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>

namespace Shortlist {

class Theme;

/// One to five stars, or none; a slider for the keyboard and for screen readers.
class RatingStars : public QAbstractSlider
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit RatingStars(const Theme &theme, QWidget *parent = nullptr);

    /// Shows `rating` without saying that the user chose it.
    void setRating(int rating);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int rating);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int starAt(const QPoint &position) const;
    int starSize() const;
    void choose(int rating);

    const Theme &m_theme;
    int m_hovered = 0;
};

} // namespace Shortlist
