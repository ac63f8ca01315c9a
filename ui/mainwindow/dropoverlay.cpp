// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/dropoverlay.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace Shortlist {

namespace {

constexpr int IconSize = 40;

} // namespace

DropOverlay::DropOverlay(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop to import"));
    hide();
}

void DropOverlay::cover()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tokens.accentGround;
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(tokens.accent, 2, Qt::DashLine));
    const QRectF frame = QRectF(rect()).adjusted(Space::Double, Space::Double, -Space::Double, -Space::Double);
    painter.drawRoundedRect(frame, Radius::Card, Radius::Card);

    const int size = m_theme.scaled(IconSize);
    const QPoint middle = rect().center();
    painter.drawPixmap(middle - QPoint(size / 2, size),
                       iconPixmap(IconName::Import, tokens.accentText, size, devicePixelRatioF()));
    painter.setPen(tokens.accentText);
    int top = middle.y() + Space::Unit;
    const auto write = [&](TextStyle style, const QString &text) {
        painter.setFont(m_theme.font(style));
        const QRect room(Space::Quadruple, top, width() - 2 * Space::Quadruple, height() - top);
        QRect written;
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text, &written);
        top = written.bottom() + Space::Unit;
    };
    write(TextStyle::Title, tr("Drop to import"));
    write(TextStyle::Body, tr("Nothing is stored before you have looked at it"));
}

} // namespace Shortlist
