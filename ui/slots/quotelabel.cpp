// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/quotelabel.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace Shortlist {

namespace {

/// About 70 characters of the serif face: longer lines are hard to read.
constexpr int Measure = 620;

} // namespace

QuoteLabel::QuoteLabel(const QString &quote, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(tr("“%1”").arg(quote))
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

qreal QuoteLabel::arrange(QTextLayout &layout, int width) const
{
    const int lineWidth = std::min(width, m_theme.scaled(Measure));
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lineWidth);
        line.setPosition({0, height});
        height += line.height() + Space::Half;
    }
    layout.endLayout();
    return height;
}

QSize QuoteLabel::sizeHint() const
{
    const int width = m_theme.scaled(Measure);
    return {width, heightForWidth(width)};
}

int QuoteLabel::heightForWidth(int width) const
{
    QTextLayout layout(m_text, m_theme.font(TextStyle::Posting));
    return int(std::ceil(arrange(layout, width)));
}

void QuoteLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QTextLayout layout(m_text, m_theme.font(TextStyle::Posting));
    arrange(layout, width());
    QPainter painter(this);
    painter.setPen(tokens.text);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QRectF ground = line.naturalTextRect().adjusted(-Space::Quarter, -1, Space::Quarter, 1);
        painter.fillRect(ground, tokens.highlight);
        line.draw(&painter, {0, 0});
    }
}

} // namespace Shortlist
