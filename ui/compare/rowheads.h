// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Shortlist {

class ComparisonModel;
class Theme;

/// The labels left of a comparison's rows; they stay while the columns scroll.
class RowHeads : public QHeaderView
{
    Q_OBJECT

public:
    /// Both must outlive this.
    RowHeads(const ComparisonModel &model, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// What the label of a row needs.
    int heightFor(int row) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    QString labelOf(int row) const;

    const ComparisonModel &m_model;
    const Theme &m_theme;
};

} // namespace Shortlist
