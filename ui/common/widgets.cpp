// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/widgets.h"

#include "ui/common/look.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QStyleOption>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarWidth = 4;

bool wraps(Look look)
{
    return look == Look::Default || look == Look::Dim || look == Look::SmallDim || look == Look::Posting
        || look == Look::Refused || look == Look::Soon;
}

} // namespace

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

Card::Card(Tone bar, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
{
    m_bar = bar;
}

void Card::setBar(std::optional<Tone> bar)
{
    m_bar = bar;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Card, Radius::Card);
    painter.fillPath(outline, tokens.pane);
    painter.strokePath(outline, QPen(tokens.line, 1));
    if (m_bar) {
        QPainterPath bar;
        bar.addRect(mirrored(painter, rect(), {0, 0, BarWidth, height()}));
        painter.fillPath(outline.intersected(bar), barOf(*m_bar, tokens));
    }
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text, const QString &shorter)
{
    m_shorter = shorter;
    QLabel::setText(text);
    update(); // the longer text may be the same
    updateToolTip();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QRect room = contentsRect();
    const QString words = isCut() && !m_shorter.isEmpty() ? m_shorter : text();
    style()->drawItemText(&painter, room, int(alignment()), option.palette, isEnabled(),
                          fontMetrics().elidedText(words, Qt::ElideRight, room.width()), foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::updateToolTip()
{
    setToolTip(isCut() ? plainToolTip(text()) : QString());
}

LineLabel::LineLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize LineLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * margin() + 1, QLabel::sizeHint().height()};
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style=\"white-space:pre-wrap\">%1</p>"_s.arg(text.toHtmlEscaped());
}

bool holdsFocus(const QWidget &place)
{
    const QWidget *focused = place.window()->focusWidget();
    return focused != nullptr && (focused == &place || place.isAncestorOf(focused));
}

QLabel *makeLabel(const QString &text, Look look, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps(look));
    // A posting's words in another script would begin at the other side.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setLook(*label, look);
    return label;
}

QLabel *makeSectionLabel(const QString &text, QWidget *parent)
{
    return makeLabel(text, Look::Caption, parent);
}

QPushButton *makeButton(const QString &text, Look look, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    setLook(*button, look);
    return button;
}

QFrame *makeHairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hairline"));
    line->setAttribute(Qt::WA_StyledBackground);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace Shortlist
