// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Shortlist {

class Theme;

/// Covers its parent while something that can be imported is dragged over it.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    DropOverlay(const Theme &theme, QWidget *parent);

    void cover();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Shortlist
