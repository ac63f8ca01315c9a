// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Shortlist {

/// What stands above a page: as high as it needs to be where there is room for that, else it scrolls, so that large
/// text in a small window is neither cut off nor takes the page its room.
class HeadPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit HeadPane(QWidget *parent = nullptr);

    /// Becomes a child. Call it once, before this is shown.
    void setContent(QWidget *content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int neededHeight() const;
    void showBarWhereNeeded();
};

} // namespace Shortlist
