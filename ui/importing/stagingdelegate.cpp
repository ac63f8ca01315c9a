// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingdelegate.h"

#include "models/items/stagingtreemodel.h"
#include "ui/common/chip.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/paintedline.h"
#include "ui/common/theme.h"
#include "ui/importing/stagedwords.h"

#include <QFileInfo>
#include <QMouseEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 56;
constexpr int TickSize = 16;
constexpr int LineHeight = 20;
constexpr int ChipsWidth = 160;
constexpr int CellPadding = Space::Unit;

} // namespace

StagingDelegate::StagingDelegate(const StagingTreeModel &model, const Theme &theme, QObject *parent)
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

bool StagingDelegate::takesWholeRow(const QModelIndex &index) const
{
    const int row = m_model.itemRow(index);
    return row < 0 || !m_model.items().item(row).posting;
}

void StagingDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isFirst) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, isSelected ? tokens.selection : tokens.pane);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    if (isFirst && isSelected && option.widget != nullptr && option.widget->hasFocus())
        painter.fillRect(mirrored(painter, option.rect, {option.rect.topLeft(), QSize(3, option.rect.height())}),
                         tokens.accent);
}

void StagingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index.column() == ImportStagingModel::TitleColumn);
    const QRect cell = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    if (index.column() == ImportStagingModel::TitleColumn)
        paintTitle(*painter, option.rect, index);
    else if (index.column() == ImportStagingModel::StateColumn)
        paintChips(*painter, cell, StagedWords::chips(m_model.items(), m_model.itemRow(index)), m_theme);
    else
        paintFact(*painter, cell, index);
    painter->restore();
}

void StagingDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.save();
    paintGround(painter, option, true);
    const QRect tick = mirrored(painter, option.rect, tickRect(option.rect));
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid())
        paintTick(painter, tick, state.value<Qt::CheckState>());
    else
        paintWarning(painter, tick);
    const int row = m_model.itemRow(index);
    if (row < 0) {
        paintLines(painter, option.rect, index.data().toString(), groupLine(index), tokens.text, tokens.dim);
    } else {
        const StagedItem &item = m_model.items().item(row);
        const std::vector<Chip> chips = StagedWords::chips(m_model.items(), row);
        const QRect words = option.rect.adjusted(0, 0, -m_theme.scaled(ChipsWidth), 0);
        const bool isDamaged = chips.front().tone == Tone::Refused;
        paintLines(painter, mirrored(painter, option.rect, words), QFileInfo(item.file).fileName(),
                   StagedWords::failure(item), tokens.text, isDamaged ? tokens.refused : tokens.dim);
        const QRect rest = option.rect.adjusted(words.width() + CellPadding, 0, -CellPadding, 0);
        paintChips(painter, mirrored(painter, option.rect, rest), chips, m_theme);
    }
    painter.restore();
}

void StagingDelegate::paintTick(QPainter &painter, const QRect &rect, Qt::CheckState state) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFilled = state != Qt::Unchecked;
    painter.setPen(QPen(isFilled ? tokens.accent : tokens.dim, 1));
    painter.setBrush(isFilled ? tokens.accent : tokens.control);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Chip, Radius::Chip);
    if (state == Qt::Checked)
        painter.drawPixmap(
            rect.topLeft(),
            iconPixmap(IconName::Check, tokens.onAccent, rect.width(), painter.device()->devicePixelRatioF()));
    if (state == Qt::PartiallyChecked)
        painter.fillRect(rect.left() + rect.width() / 4, rect.center().y(), rect.width() / 2, 2, tokens.onAccent);
}

void StagingDelegate::paintWarning(QPainter &painter, const QRect &rect) const
{
    painter.drawPixmap(
        rect.topLeft(),
        iconPixmap(IconName::Warning, m_theme.tokens().dim, rect.width(), painter.device()->devicePixelRatioF()));
}

void StagingDelegate::paintLines(QPainter &painter, const QRect &cell, const QString &first, const QString &second,
                                 const QColor &firstColour, const QColor &secondColour) const
{
    const int indent = tickRect(cell).right() - cell.left() + Space::Double;
    const QRect words = mirrored(painter, cell, cell.adjusted(indent, 0, -Space::Unit, 0));
    const int middle = words.center().y();
    const int height = m_theme.scaled(LineHeight);
    paintLine(painter, {words.left(), middle - height, words.width(), height}, first, m_theme.font(TextStyle::Strong),
              firstColour);
    paintLine(painter, {words.left(), middle, words.width(), height}, second, m_theme.font(TextStyle::Small),
              secondColour);
}

/// Below a document its name says nothing new: what tells its postings apart is worth more.
QString StagingDelegate::secondLine(const QModelIndex &index) const
{
    const int row = m_model.itemRow(index);
    const StagedItem &item = m_model.items().item(row);
    const bool isInGroup = index.parent().isValid();
    const Posting &posting = *item.posting;
    QStringList parts;
    if (isInGroup)
        parts = {posting.department, posting.salary ? Formats::salaryShort(*posting.salary) : QString(),
                 posting.requisitionId};
    else
        parts = {QFileInfo(item.file).fileName(), StagedWords::formatName(item.format)};
    if (m_model.items().state(row) == StagedState::Known)
        parts.prepend(StagedWords::knownWords(item.match));
    return Formats::joined(parts);
}

QString StagingDelegate::groupLine(const QModelIndex &index) const
{
    const ImportStagingModel &items = m_model.items();
    const std::vector<int> rows = m_model.itemsUnder(index);
    if (m_model.kind(index) == StagingTreeModel::RowKind::Failures)
        return tr("Nothing of them is lost: see why, look at the source, or try again.");
    const auto count = [&](auto matches) { return int(std::ranges::count_if(rows, matches)); };
    const int ticked = count([&](int row) { return items.item(row).accepted; });
    const int known = count([&](int row) { return items.matches(row, StagedFilter::Known); });
    const int failed = count([&](int row) { return items.matches(row, StagedFilter::Unreadable); });
    const QLocale locale;
    return Formats::joined({StagedWords::formatName(items.item(rows.front()).format),
                            tr("%1 of %Ln postings ticked", nullptr, int(rows.size())).arg(locale.toString(ticked)),
                            known > 0 ? tr("%Ln known already", nullptr, known) : QString(),
                            failed > 0 ? tr("%Ln not readable", nullptr, failed) : QString()});
}

void StagingDelegate::paintTitle(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const StagedItem &item = m_model.items().item(m_model.itemRow(index));
    paintTick(painter, mirrored(painter, cell, tickRect(cell)), item.accepted ? Qt::Checked : Qt::Unchecked);
    paintLines(painter, cell, StagedWords::title(*item.posting), secondLine(index),
               item.accepted ? tokens.text : tokens.dim, tokens.dim);
}

void StagingDelegate::paintFact(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Posting &posting = *m_model.items().item(m_model.itemRow(index)).posting;
    const Tokens &tokens = m_theme.tokens();
    QString text = index.data().toString();
    QColor colour = tokens.text;
    if (index.column() == ImportStagingModel::PlaceColumn)
        text = Formats::places(posting.places);
    if (index.column() == ImportStagingModel::ApplyByColumn) {
        const Formats::Urgency urgency = Formats::urgency(posting.applyBy, m_today);
        text = urgency == Formats::Urgency::Past ? Formats::deadline(posting.applyBy, m_today)
                                                 : Formats::shortDay(posting.applyBy, m_today);
        colour = urgency == Formats::Urgency::Soon ? tokens.soon : colour;
    }
    const bool isAbsent = text.isEmpty();
    paintLine(painter, cell, isAbsent ? tr("not stated") : text, m_theme.font(TextStyle::Body),
              isAbsent ? tokens.dim : colour);
}

bool StagingDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (index.column() != ImportStagingModel::TitleColumn || event->type() != QEvent::MouseButtonRelease)
        return false;
    const QRect target = QStyle::visualRect(option.direction, option.rect, tickRect(option.rect))
                             .adjusted(-Space::Unit, -Space::Unit, Space::Unit, Space::Unit);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Shortlist
