// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingdetail.h"

#include "models/items/importstagingmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/facteditor.h"
#include "ui/common/fieldtext.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/importing/conflictcard.h"
#include "ui/importing/sourceview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QString matchReason(const StagedMatch &match)
{
    if (match.reason == "same source"_L1)
        return StagingDetail::tr("The same file was imported before.");
    if (match.reason == "same requisition id"_L1)
        return StagingDetail::tr("It has the same requisition number.");
    if (match.reason == "same address"_L1)
        return StagingDetail::tr("It comes from the same address.");
    if (match.reason == "same text"_L1)
        return StagingDetail::tr("It says the same.");
    return {};
}

QString quoteOf(const Posting &posting, const QString &field)
{
    const LimitClause *limit = posting.applicationLimit();
    if (field == "application_limit"_L1)
        return limit == nullptr ? QString() : limit->quote;
    return posting.origins.value(field).quote;
}

} // namespace

StagingDetail::StagingDetail(ImportStagingModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
{
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(Space::Triple);
    halves->addWidget(makeFacts(), 1);
    halves->addWidget(makeSource(), 1);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_row >= first.row() && m_row <= last.row())
            refreshRows();
    });
}

QWidget *StagingDetail::makeFacts()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, Space::Unit, 0);
    column->setSpacing(Space::Quarter);
    m_factsTitle = makeLabel(tr("Understood"), Look::Heading);
    m_error = makeLabel({}, Look::Refused);
    column->addWidget(m_factsTitle);
    column->addSpacing(Space::Half);
    column->addWidget(m_error);
    m_cards = new QWidget;
    m_cardColumn = new QVBoxLayout(m_cards);
    m_cardColumn->setContentsMargins(0, 0, 0, Space::Unit);
    m_cardColumn->setSpacing(Space::Unit);
    column->addWidget(m_cards);
    for (const QString &field : FieldText::fields()) {
        auto *row = new FactEditor(field, m_theme);
        connect(row, &FactEditor::edited, this, &StagingDetail::edit);
        connect(row, &FactEditor::entered, this, &StagingDetail::markField);
        m_rows.push_back(row);
        column->addWidget(row);
    }
    m_more = makeButton(tr("What the source does not say…"), Look::Link);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        refreshRows();
    });
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setLook(*inner, Look::Pane);
    return scroll;
}

QWidget *StagingDetail::makeSource()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Unit);
    column->addWidget(makeLabel(tr("In the source"), Look::Heading));
    m_source = new SourceView(m_theme);
    column->addWidget(m_source, 1);
    return side;
}

void StagingDetail::setRow(int row)
{
    m_row = row < m_model.rowCount() ? row : -1;
    m_showsAll = false;
    refresh();
}

void StagingDetail::refresh()
{
    setVisible(m_row >= 0);
    if (m_row < 0)
        return;
    const StagedItem &item = m_model.item(m_row);
    m_source->setSource(item.sourceText);
    m_error->setVisible(!item.posting);
    m_error->setText(item.posting ? QString() : errorText(item.error));
    m_factsTitle->setText(item.posting ? tr("Understood") : tr("Not readable"));
    refreshRows();
    refreshCards();
    if (item.posting)
        markField(item.posting->applicationLimit() != nullptr ? u"application_limit"_s : u"title"_s);
}

void StagingDetail::refreshRows()
{
    const auto &posting = m_model.item(m_row).posting;
    bool hidesSome = false;
    for (FactEditor *row : m_rows) {
        if (posting)
            row->setFact(*posting, m_source->lineOf(quoteOf(*posting, row->field())));
        const bool isEmpty = !posting || FieldText::of(*posting, row->field()).isEmpty();
        const bool isNeeded =
            posting && (FieldText::isAlwaysShown(row->field()) || !isEmpty || posting->missing.contains(row->field()));
        const bool isEditable = row->field() != "application_limit"_L1;
        row->setVisible(isNeeded || (posting && m_showsAll && isEditable));
        hidesSome = hidesSome || (posting && !row->isVisibleTo(this) && isEditable);
    }
    m_more->setVisible(hidesSome);
}

void StagingDetail::refreshCards()
{
    const auto old = m_cards->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *card : old) {
        card->hide();
        card->deleteLater(); // it may be the sender
    }
    if (!m_model.item(m_row).posting)
        return;
    addMatchCard();
    addConflictCards();
    for (const QString &warning : m_model.item(m_row).warnings)
        m_cardColumn->addWidget(makeLabel(warning, Look::SmallDim));
}

void StagingDetail::addMatchCard()
{
    const StagedMatch &match = m_model.item(m_row).match;
    if (match.kind == StagedMatch::Kind::New)
        return;
    const bool isSame = match.kind == StagedMatch::Kind::SameAs;
    auto *card = new Card(isSame ? Tone::Neutral : Tone::Accent, m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Double + Space::Half, Space::OneHalf, Space::Double, Space::OneHalf);
    column->addWidget(
        makeLabel(isSame ? tr("You have this posting already") : tr("A newer version of one you have"), Look::Strong));
    column->addWidget(makeLabel(match.knownTitle, Look::Default));
    if (const QString reason = matchReason(match); !reason.isEmpty())
        column->addWidget(makeLabel(reason, Look::Dim));
    auto *open = makeButton(tr("Show it"), Look::Default);
    connect(open, &QPushButton::clicked, this, [this, known = match.known] { Q_EMIT openRequested(known); });
    column->addWidget(open, 0, Qt::AlignLeft);
    m_cardColumn->addWidget(card);
}

void StagingDetail::addConflictCards()
{
    for (const FieldConflict &conflict : m_model.conflicts(m_row)) {
        auto *card = new ConflictCard(conflict, m_model.choice(m_row, conflict.field), m_theme);
        connect(card, &ConflictCard::entered, m_source, &SourceView::mark);
        connect(card, &ConflictCard::chosen, this, &StagingDetail::choose);
        m_cardColumn->addWidget(card);
    }
}

void StagingDetail::edit(const QString &field, const QString &text)
{
    if (m_row < 0 || !m_model.item(m_row).posting)
        return;
    const auto changed = FieldText::applied(*m_model.item(m_row).posting, field, text);
    if (changed) {
        m_model.correct(m_row, field, *changed);
        return;
    }
    const auto row = std::ranges::find(m_rows, field, &FactEditor::field);
    if (row != m_rows.end())
        (*row)->setRefused(FieldText::hint(field));
}

void StagingDetail::choose(const QString &field, std::optional<int> value)
{
    const auto &conflicts = m_model.conflicts(m_row);
    const auto conflict = std::ranges::find(conflicts, field, &FieldConflict::field);
    const auto &posting = m_model.item(m_row).posting;
    if (conflict == conflicts.end() || !posting)
        return;
    // The importer's own choice stands first.
    const auto decided = FieldText::applied(*posting, field, conflict->values.value(value.value_or(0)));
    if (decided)
        m_model.choose(m_row, field, value, *decided);
}

void StagingDetail::markField(const QString &field)
{
    if (m_row >= 0 && m_model.item(m_row).posting)
        m_source->mark(quoteOf(*m_model.item(m_row).posting, field));
}

} // namespace Shortlist
