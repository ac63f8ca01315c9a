// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingdelegate.h"

#include "models/items/importstagingmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QFileInfo>
#include <QMouseEvent>
#include <QPainter>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 56;
constexpr int TickSize = 16;
constexpr int CellPadding = Space::Unit;

QString formatName(const QString &format)
{
    if (format == "json-ld"_L1)
        return StagingDelegate::tr("JSON-LD");
    if (format == "html"_L1)
        return StagingDelegate::tr("web page");
    if (format == "text"_L1)
        return StagingDelegate::tr("page text");
    return format;
}

QString titleOf(const Posting &posting)
{
    switch (posting.titleOrigin) {
    case TitleOrigin::Stated:
        break;
    case TitleOrigin::Inferred:
        return StagingDelegate::tr("%1 (inferred)").arg(posting.title);
    case TitleOrigin::Placeholder:
        return posting.title.isEmpty() ? StagingDelegate::tr("no title")
                                       : StagingDelegate::tr("%1 (no title)").arg(posting.title);
    }
    return posting.title;
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

std::vector<Chip> stagedChips(const ImportStagingModel &model, int row)
{
    const StagedItem &item = model.item(row);
    if (!item.posting)
        return {{StagingDelegate::tr("not readable"), Tone::Refused, {}}};
    std::vector<Chip> chips;
    if (model.state(row) == StagedState::Known)
        chips.push_back({StagingDelegate::tr("known already"), Tone::Neutral, {}});
    if (model.state(row) == StagedState::Update)
        chips.push_back({StagingDelegate::tr("update"), Tone::Accent, {}});
    if (const LimitClause *limit = item.posting->applicationLimit(); limit != nullptr && limit->max)
        chips.push_back(
            {StagingDelegate::tr("limit found: %1").arg(QLocale().toString(*limit->max)), Tone::Accent, {}});
    if (!item.posting->missing.isEmpty())
        chips.push_back(
            {StagingDelegate::tr("incomplete: %1").arg(Formats::fieldName(item.posting->missing.constFirst())),
             Tone::Soon,
             {}});
    if (chips.empty())
        chips.push_back({StagingDelegate::tr("new"), Tone::Neutral, {}});
    return chips;
}

StagingDelegate::StagingDelegate(const ImportStagingModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{ }

QSize StagingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(120), m_theme.scaled(RowHeight)};
}

QRect StagingDelegate::tickRect(const QRect &cell) const
{
    const int size = m_theme.scaled(TickSize);
    return {cell.left() + Space::Double, cell.center().y() - size / 2, size, size};
}

void StagingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.pane);
    if (index.row() + 1 < m_model.rowCount())
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    const QRect cell = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    if (index.column() == ImportStagingModel::TitleColumn)
        paintTitle(*painter, option.rect, index);
    else if (index.column() == ImportStagingModel::StateColumn)
        paintChips(*painter, cell, stagedChips(m_model, index.row()), m_theme);
    else
        paintFact(*painter, cell, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && isSelected)
        painter->fillRect(option.rect.left(), option.rect.top(), index.column() == 0 ? 3 : 0, option.rect.height(),
                          tokens.accent);
    painter->restore();
}

void StagingDelegate::paintTick(QPainter &painter, const QRect &rect, Qt::CheckState state) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isTicked = state == Qt::Checked;
    painter.setPen(QPen(isTicked ? tokens.accent : tokens.dim, 1));
    painter.setBrush(isTicked ? tokens.accent : tokens.control);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Chip, Radius::Chip);
    if (isTicked)
        painter.drawPixmap(
            rect.topLeft(),
            iconPixmap(IconName::Check, tokens.onAccent, rect.width(), painter.device()->devicePixelRatioF()));
}

QString StagingDelegate::secondLine(int row) const
{
    const StagedItem &item = m_model.item(row);
    if (!item.posting)
        return errorText(item.error);
    return Formats::joined({QFileInfo(item.file).fileName(), formatName(item.format)});
}

void StagingDelegate::paintTitle(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const StagedItem &item = m_model.item(index.row());
    const QRect tick = tickRect(cell);
    if (item.posting)
        paintTick(painter, tick, index.data(Qt::CheckStateRole).value<Qt::CheckState>());
    else
        painter.drawPixmap(
            tick.topLeft(),
            iconPixmap(IconName::Warning, tokens.refused, tick.width(), painter.device()->devicePixelRatioF()));
    const QRect words = cell.adjusted(tick.right() - cell.left() + Space::Double, 0, -Space::Unit, 0);
    const int middle = words.center().y();
    const int lineHeight = m_theme.scaled(20);
    const QColor title = item.posting && !item.accepted ? tokens.dim : tokens.text;
    drawLine(painter, {words.left(), middle - lineHeight, words.width(), lineHeight},
             item.posting ? titleOf(*item.posting) : QFileInfo(item.file).fileName(), m_theme.font(TextStyle::Strong),
             title);
    drawLine(painter, {words.left(), middle, words.width(), lineHeight}, secondLine(index.row()),
             m_theme.font(TextStyle::Small), item.posting ? tokens.dim : tokens.refused);
}

void StagingDelegate::paintFact(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const auto &posting = m_model.item(index.row()).posting;
    if (!posting)
        return;
    const Tokens &tokens = m_theme.tokens();
    QString text = index.data().toString();
    QColor colour = tokens.text;
    if (index.column() == ImportStagingModel::PlaceColumn)
        text = Formats::places(posting->places);
    if (index.column() == ImportStagingModel::ApplyByColumn) {
        const Formats::Urgency urgency = Formats::urgency(posting->applyBy, m_today);
        text = urgency == Formats::Urgency::Past ? Formats::deadline(posting->applyBy, m_today)
                                                 : Formats::shortDay(posting->applyBy, m_today);
        colour = urgency == Formats::Urgency::Soon ? tokens.soon : colour;
    }
    const bool isAbsent = text.isEmpty();
    drawLine(painter, cell, isAbsent ? tr("not stated") : text, m_theme.font(TextStyle::Body),
             isAbsent ? tokens.dim : colour);
}

bool StagingDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (index.column() != ImportStagingModel::TitleColumn || event->type() != QEvent::MouseButtonRelease)
        return false;
    const QRect target = tickRect(option.rect).adjusted(-Space::Unit, -Space::Unit, Space::Unit, Space::Unit);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Shortlist
