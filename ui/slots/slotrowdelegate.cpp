// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/slotrowdelegate.h"

#include "models/items/slotsmodel.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/slots/slotwords.h"

#include <QPainter>

namespace Shortlist {

namespace {

constexpr int RowHeight = 58;
constexpr int GripSize = 14;
constexpr int NumberWidth = 22;

} // namespace

SlotRowDelegate::SlotRowDelegate(const SlotsModel &model, Numbers numbers, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_numbers(numbers)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{ }

QSize SlotRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(240), m_theme.scaled(RowHeight)};
}

void SlotRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active)
        && option.state.testFlag(QStyle::State_HasFocus);
    painter->fillRect(option.rect, isCurrent ? tokens.selection : tokens.pane);
    if (index.row() + 1 < m_model.rowCount())
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    QRect rest = option.rect.adjusted(Space::Double, 0, -Space::Double - m_reserved, 0);
    if (m_numbers == Numbers::Shown)
        rest = paintNumber(*painter, option.rect, rest, m_model.position(index.row()));
    paintWords(*painter, option.rect, rest, index.row());
    painter->restore();
}

QRect SlotRowDelegate::paintNumber(QPainter &painter, const QRect &row, const QRect &rect, int number) const
{
    const QColor dim = m_theme.tokens().dim;
    const int size = m_theme.scaled(GripSize);
    const QRect grip(rect.left(), rect.center().y() - size / 2, size, size);
    painter.drawPixmap(mirrored(painter, row, grip).topLeft(),
                       iconPixmap(IconName::Grip, dim, size, painter.device()->devicePixelRatioF()));
    const QRect place(rect.left() + size, rect.top(), m_theme.scaled(NumberWidth), rect.height());
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(dim);
    painter.drawText(mirrored(painter, row, place), Qt::AlignCenter, QLocale().toString(number));
    return rect.adjusted(size + place.width() + Space::Half, 0, 0, 0);
}

void SlotRowDelegate::paintWords(QPainter &painter, const QRect &within, const QRect &rect, int row) const
{
    const Tokens &tokens = m_theme.tokens();
    const SlotEntry &entry = m_model.entries()[size_t(row)];
    const bool isPlan = m_numbers == Numbers::Shown;
    const QString verdict = SlotWords::verdict(entry);
    const QString warning = isPlan ? SlotWords::warning(m_model.entries(), size_t(row), m_today) : QString();
    const int verdictWidth = verdict.isEmpty() ? 0 : rect.width() / 3;
    const QRect words = rect.adjusted(0, 0, -verdictWidth - (verdictWidth > 0 ? Space::Double : 0), 0);
    const int lineHeight = m_theme.scaled(20);
    const int middle = rect.center().y();
    const QRect title(words.left(), middle - lineHeight, words.width(), lineHeight);
    const QRect second(words.left(), middle, words.width(), lineHeight);
    paintLine(painter, mirrored(painter, within, title), entry.title, m_theme.font(TextStyle::Strong), tokens.text);
    paintSecond(painter, mirrored(painter, within, second), SlotWords::about(entry, m_today), warning);
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(textOf(SlotWords::verdictTone(entry), tokens));
    const QRect told(rect.right() - verdictWidth, rect.top(), verdictWidth, rect.height());
    painter.drawText(mirrored(painter, within, told), leading(painter, verdict) | Qt::AlignVCenter | Qt::TextWordWrap,
                     verdict);
}

void SlotRowDelegate::paintSecond(QPainter &painter, const QRect &rect, const QString &about,
                                  const QString &warning) const
{
    const Tokens &tokens = m_theme.tokens();
    const QFont plain = m_theme.font(TextStyle::Small);
    const QFont strong = m_theme.font(TextStyle::SmallStrong);
    const int aboutWidth = QFontMetrics(plain).horizontalAdvance(about) + Space::Unit;
    const int warningWidth = QFontMetrics(strong).horizontalAdvance(warning);
    // What needs acting on goes first where there is no room for both.
    const bool fits = warning.isEmpty() || aboutWidth + warningWidth <= rect.width();
    if (fits)
        paintLine(painter, rect, about, plain, tokens.dim);
    paintLine(painter, mirrored(painter, rect, rect.adjusted(fits ? aboutWidth : 0, 0, 0, 0)), warning, strong,
              tokens.soon);
}

} // namespace Shortlist
