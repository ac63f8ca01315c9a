// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/columnheads.h"

#include "models/items/comparisonmodel.h"
#include "ui/common/icons.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleLines = 2;
constexpr int IconSize = 14;
constexpr int ButtonsHeight = 26;

/// `text` in at most TitleLines lines, the last one cut with an ellipsis; returns the height used.
qreal drawTitle(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QFontMetrics metrics(font);
    qreal top = rect.top();
    for (int number = 1; number <= TitleLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isLast = number == TitleLines;
        const QString words = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        painter.drawText(QRectF(rect.left(), top, rect.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, int(rect.width())));
        top += metrics.height();
    }
    layout.endLayout();
    return top - rect.top();
}

} // namespace

ColumnHeads::ColumnHeads(const ComparisonModel &model, const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_theme(theme)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setMinimumSectionSize(1);
    connect(&model, &QAbstractItemModel::modelReset, this, &ColumnHeads::makeButtons);
    connect(&theme, &Theme::changed, this, &ColumnHeads::makeButtons);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeads::placeButtons);
}

QSize ColumnHeads::sizeHint() const
{
    const int title = QFontMetrics(m_theme.font(TextStyle::Heading)).height() * TitleLines;
    const int employer = QFontMetrics(m_theme.font(TextStyle::Body)).height();
    return {0, Space::Unit + title + Space::Quarter + employer + m_theme.scaled(ButtonsHeight) + Space::Unit};
}

void ColumnHeads::makeButtons()
{
    endDrag();
    for (QWidget *old : m_buttons) {
        old->hide();
        old->deleteLater(); // one of them may be the sender
    }
    m_buttons.clear();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_buttons.push_back(makeButtonsOf(column));
    placeButtons();
}

QWidget *ColumnHeads::makeButtonsOf(int column)
{
    auto *row = new QWidget(viewport());
    row->setStyleSheet(u"QToolButton { padding: 3px; }"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const QString title = m_model.postings()[size_t(column)].title;
    const auto add = [&](IconName name, const QString &what, int turn) {
        auto *button = new QToolButton(row);
        const int size = m_theme.scaled(IconSize);
        const QPixmap pixmap = iconPixmap(name, m_theme.tokens().dim, size, devicePixelRatioF());
        button->setIconSize({size, size});
        button->setIcon(pixmap.transformed(QTransform().rotate(turn)));
        button->setToolTip(plainToolTip(what));
        button->setAccessibleName(what);
        button->setCursor(Qt::PointingHandCursor);
        line->addWidget(button);
        return button;
    };
    auto *left = add(IconName::ChevronRight, tr("Move %1 to the left").arg(title), 180);
    auto *right = add(IconName::ChevronRight, tr("Move %1 to the right").arg(title), 0);
    auto *open = add(IconName::External, tr("Open %1").arg(title), 0);
    auto *remove = add(IconName::Close, tr("Take %1 out of the comparison").arg(title), 0);
    left->setEnabled(column > 0);
    right->setEnabled(column + 1 < m_model.columnCount());
    connect(left, &QToolButton::clicked, this, [this, column] { Q_EMIT moveRequested(column, -1); });
    connect(right, &QToolButton::clicked, this, [this, column] { Q_EMIT moveRequested(column, 1); });
    connect(open, &QToolButton::clicked, this, [this, column] { Q_EMIT openRequested(column); });
    connect(remove, &QToolButton::clicked, this, [this, column] { Q_EMIT removeRequested(column); });
    row->show();
    return row;
}

void ColumnHeads::placeButtons()
{
    for (int column = 0; column < int(m_buttons.size()) && column < count(); ++column) {
        QWidget *row = m_buttons[size_t(column)];
        const QSize size = row->sizeHint();
        const int right = sectionViewportPosition(column) + sectionSize(column);
        row->setGeometry(right - size.width() - Space::Half, height() - size.height() - Space::Half, size.width(),
                         size.height());
    }
}

void ColumnHeads::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeButtons();
}

void ColumnHeads::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QHeaderView::mousePressEvent(event);
    m_pressedAt = event->position().toPoint();
    m_pressed = logicalIndexAt(m_pressedAt);
}

void ColumnHeads::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool isFar = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed < 0 || (m_target < 0 && !isFar))
        return QHeaderView::mouseMoveEvent(event);
    m_target = logicalIndexAt(std::clamp(at.x(), 0, viewport()->width() - 1));
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void ColumnHeads::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = m_pressed;
    const int to = m_target;
    endDrag();
    if (from < 0 || to < 0 || from == to)
        return;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT swapRequested(from, to);
    else
        Q_EMIT moveRequested(from, to - from);
}

void ColumnHeads::endDrag()
{
    m_pressed = m_target = -1;
    viewport()->unsetCursor();
    viewport()->update();
}

/// A bar where the dragged column would come to stand.
void ColumnHeads::paintDrop(QPainter &painter, const QRect &rect, int column) const
{
    if (m_target != column || m_target == m_pressed)
        return;
    constexpr int BarWidth = 3;
    const int left = m_target < m_pressed ? rect.left() : rect.right() - BarWidth + 1;
    painter.fillRect(left, rect.top(), BarWidth, rect.height(), m_theme.tokens().accent);
}

void ColumnHeads::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->fillRect(rect, tokens.pane);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line);
    if (column >= m_model.columnCount())
        return;
    paintDrop(*painter, rect, column);
    const ComparedPosting &posting = m_model.postings()[size_t(column)];
    const QRect words = rect.adjusted(Space::OneHalf, Space::Unit, -Space::OneHalf, -Space::Unit);
    painter->setFont(m_theme.font(TextStyle::Heading));
    painter->setPen(tokens.text);
    const qreal used = drawTitle(*painter, words, posting.title, m_theme.font(TextStyle::Heading));
    const QFont body = m_theme.font(TextStyle::Body);
    const int top = words.top() + int(used) + Space::Quarter;
    painter->setFont(body);
    painter->setPen(tokens.dim);
    const QRect employer(words.left(), top, words.width(), QFontMetrics(body).height());
    painter->drawText(mirrored(*painter, rect, employer), leading(*painter, posting.employer),
                      QFontMetrics(body).elidedText(posting.employer, Qt::ElideRight, words.width()));
}

} // namespace Shortlist
