// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QRect>

#include <memory>
#include <vector>

namespace Shortlist {

/// Items in lines from left to right (right to left where the locale says so), wrapping at the width.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// What it would like to have: as little as it needs, or room for all in one line.
    enum class Wish : quint8 { Least, OneLine };

    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 4, Wish wish = Wish::Least);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass : quint8 { Measure, Place };
    struct Placed
    {
        QLayoutItem *item;
        QRect place;
    };
    int arrange(const QRect &rect, Pass pass) const;
    void placeLine(const std::vector<Placed> &line, int height, const QRect &inner) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    Wish m_wish;
};

} // namespace Shortlist
