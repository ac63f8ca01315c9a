// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/statistics/picture.h"

#include <QTransform>
#include <QWidget>

#include <memory>

namespace Shortlist {

class Theme;

/// Shows a picture. Its parts are reached by arrow keys, and asked for by a click or Enter.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this. `title` says what the picture shows.
    ChartView(QString title, const Theme &theme, QWidget *parent = nullptr);

    void setPicture(std::unique_ptr<Picture> picture);
    const Picture *picture() const { return m_picture.get(); }
    int marked() const { return m_marked; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChosen(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<PicturePart> parts() const;
    QTransform placing() const;
    int partAt(const QPointF &position) const;
    void mark(int part);

    QString m_title;
    const Theme &m_theme;
    std::unique_ptr<Picture> m_picture;
    int m_marked = -1;
};

} // namespace Shortlist
