// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTextLayout;

namespace Shortlist {

class Theme;

/// Words of a posting, quoted: serif, on the highlight's ground, wrapped.
class QuoteLabel : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    QuoteLabel(const QString &quote, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the lines out at `width` and returns their height.
    qreal arrange(QTextLayout &layout, int width) const;

    QString m_text;
    const Theme &m_theme;
};

} // namespace Shortlist
