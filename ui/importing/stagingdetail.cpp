// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingdetail.h"

#include "models/items/importstagingmodel.h"
#include "ui/common/facteditor.h"
#include "ui/common/fieldtext.h"
#include "ui/common/look.h"
#include "ui/common/sectionseditor.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/importing/conflictcard.h"
#include "ui/importing/matchcard.h"
#include "ui/importing/readingnotes.h"
#include "ui/importing/sourceview.h"
#include "ui/importing/stagedwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Longer words are the description itself.
constexpr qsizetype LongestCompany = 120;

/// Of bytes that hold no text there is nothing to show but how many they are.
QString rawText(const SourceDocument &document)
{
    constexpr qsizetype ShownBytes = 200'000;
    const QByteArray head = document.bytes.left(ShownBytes);
    if (head.contains('\0'))
        return StagingDetail::tr("This is no text: %1.").arg(QLocale().formattedDataSize(document.bytes.size()));
    return QString::fromUtf8(head);
}

/// The fields whose words tell a posting from the others in its source.
SourceView::Anchor anchorOf(const ImportStagingModel &model, int row)
{
    const StagedItem &item = model.item(row);
    SourceView::Anchor anchor;
    if (!item.posting)
        return anchor;
    const QMap<QString, Origin> &origins = item.posting->origins;
    const auto &[kind, title] = origins.value(u"title"_s);
    // A structured source says it in quotation marks.
    const bool isStructured = !title.isEmpty() && (kind == OriginKind::JsonLd || kind == OriginKind::AtsField);
    anchor.words = {isStructured ? u"\"%1\""_s.arg(title) : QString(), title.isEmpty() ? item.posting->title : title,
                    item.posting->requisitionId, item.posting->sourceUrl};
    anchor.words.removeAll(QString());
    for (auto origin = origins.cbegin(); origin != origins.cend(); ++origin)
        if (origin.key() != "title"_L1 && origin->kind == kind && origin->quote.size() <= LongestCompany)
            anchor.company.append(origin->quote);
    for (int other = row - 1; other >= 0 && model.item(other).source == item.source; --other)
        if (model.item(other).posting && model.item(other).posting->title == item.posting->title)
            ++anchor.before;
    return anchor;
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
    // The rows that follow are others; the page says which of them is to be shown.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_row = -1;
        m_group.clear();
    });
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
    column->addWidget(makeTop());
    m_cards = new QWidget;
    m_cardColumn = new QVBoxLayout(m_cards);
    m_cardColumn->setContentsMargins(0, 0, 0, Space::Unit);
    m_cardColumn->setSpacing(Space::Unit);
    column->addWidget(m_cards);
    addFactRows(*column);
    m_sections = new SectionsEditor(m_theme);
    connect(m_sections, &SectionsEditor::entered, this, [this](const QString &quote) { m_source->mark(quote); });
    connect(m_sections, &SectionsEditor::edited, this, [this](const SectionKinds &kinds) {
        if (m_row >= 0)
            m_model.correctSections(m_row, kinds);
    });
    column->addWidget(m_sections);
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

QWidget *StagingDetail::makeTop()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, Space::Half);
    column->setSpacing(Space::Half);
    m_factsTitle = makeLabel({}, Look::Heading);
    m_words = makeLabel({}, Look::Default);
    m_words->setWordWrap(true);
    m_retry = makeButton(tr("Try again"), Look::Default);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { Q_EMIT retryRequested(m_row >= 0 ? std::vector{m_row} : m_group); });
    column->addWidget(m_factsTitle);
    column->addWidget(m_words);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    return top;
}

void StagingDetail::addFactRows(QVBoxLayout &column)
{
    for (const QString &field : FieldText::fields()) {
        auto *row = new FactEditor(field, m_theme);
        connect(row, &FactEditor::edited, this, &StagingDetail::edit);
        connect(row, &FactEditor::entered, this, [this](const QString &entered) {
            m_field = entered;
            markField(entered);
        });
        row->installEventFilter(this);
        m_rows.push_back(row);
        column.addWidget(row);
    }
}

QWidget *StagingDetail::makeSource()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Unit);
    m_columns = makeButton(tr("What the columns mean…"), Look::Link);
    connect(m_columns, &QPushButton::clicked, this, [this] { Q_EMIT columnsRequested(shownRow()); });
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("In the source"), Look::Heading), 1);
    head->addWidget(m_columns);
    column->addLayout(head);
    m_source = new SourceView(m_theme);
    column->addWidget(m_source, 1);
    return side;
}

/// Pointing at a fact shows its place; going away shows that of the fact that is being edited again.
bool StagingDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        const auto row = std::ranges::find(m_rows, watched);
        if (row != m_rows.end())
            markField(event->type() == QEvent::Enter ? (*row)->field() : m_field);
    }
    return QWidget::eventFilter(watched, event);
}

void StagingDetail::setRow(int row)
{
    m_row = row < m_model.rowCount() ? row : -1;
    m_group.clear();
    m_showsAll = false;
    refresh();
}

void StagingDetail::setGroup(const std::vector<int> &rows)
{
    m_row = -1;
    m_group = rows;
    refresh();
}

void StagingDetail::refresh()
{
    setVisible(m_row >= 0 || !m_group.empty());
    if (m_row < 0 && m_group.empty())
        return;
    const bool hasPosting = m_row >= 0 && m_model.item(m_row).posting;
    const auto count = [this](StagedFilter filter) {
        return int(std::ranges::count_if(m_group, [&](int row) { return m_model.matches(row, filter); }));
    };
    m_words->setVisible(!hasPosting);
    setLook(*m_words, m_row >= 0 ? Look::Refused : Look::Dim);
    if (hasPosting) {
        m_factsTitle->setText(tr("Understood"));
    } else if (m_row >= 0) {
        m_factsTitle->setText(tr("No posting"));
        m_words->setText(StagedWords::failure(m_model.item(m_row)));
    } else if (const int failures = count(StagedFilter::Unreadable); failures == int(m_group.size())) {
        m_factsTitle->setText(tr("%Ln documents without a posting", nullptr, failures));
        m_words->setText(tr("Choose one to see why and what is in it. They are not stored."));
    } else {
        m_factsTitle->setText(tr("%Ln postings in one document", nullptr, int(m_group.size())));
        m_words->setText(tr("Choose one to see what was understood. A tick on the document ticks all of them."));
    }
    m_retry->setVisible(mayRetry());
    m_retry->setText(m_row < 0 ? tr("Try all again") : tr("Try again"));
    refreshSource();
    refreshRows();
    refreshCards();
    m_field =
        hasPosting && m_model.item(m_row).posting->applicationLimit() != nullptr ? u"application_limit"_s : u"title"_s;
    markField(m_field);
}

/// A posting that fails within a document that gave others fails again; a document that failed as a whole may have been
/// repaired, or have taken too long once.
bool StagingDetail::mayRetry() const
{
    const std::vector<int> rows = m_row >= 0 ? std::vector{m_row} : m_group;
    return std::ranges::all_of(rows, [this](int row) {
        const int source = m_model.item(row).source;
        const auto isSame = [&](int other) {
            return other >= 0 && other < m_model.rowCount() && source >= 0 && m_model.item(other).source == source;
        };
        return !m_model.item(row).posting && !isSame(row - 1) && !isSame(row + 1);
    });
}

/// The chosen one, or the first of the chosen group.
int StagingDetail::shownRow() const
{
    return m_row >= 0 ? m_row : m_group.front();
}

void StagingDetail::refreshSource()
{
    const int row = shownRow();
    const bool isFailures = m_row < 0 && mayRetry();
    const StagedItem &item = m_model.item(row);
    const SourceDocument *document = m_model.document(row);
    m_source->parentWidget()->setVisible(!isFailures);
    m_columns->setVisible(item.format == "csv"_L1 && document != nullptr);
    if (isFailures)
        m_source->setSource({});
    else if (!item.sourceText.isEmpty() || document == nullptr)
        m_source->setSource(item.sourceText, m_row >= 0 ? anchorOf(m_model, row) : SourceView::Anchor());
    else
        m_source->setSource(rawText(*document));
}

void StagingDetail::refreshRows()
{
    const Posting *posting = m_row >= 0 && m_model.item(m_row).posting ? &*m_model.item(m_row).posting : nullptr;
    bool hidesSome = false;
    for (FactEditor *row : m_rows) {
        const QString &field = row->field();
        if (posting != nullptr)
            row->setFact(*posting, m_source->lineOf(quoteOf(*posting, field)));
        const bool isNeeded = posting != nullptr
            && (FieldText::isAlwaysShown(field) || posting->missing.contains(field)
                || !FieldText::of(*posting, field).isEmpty());
        const bool isEditable = field != "application_limit"_L1;
        row->setVisible(isNeeded || (posting != nullptr && m_showsAll && isEditable));
        hidesSome = hidesSome || (posting != nullptr && row->isHidden() && isEditable);
    }
    m_more->setVisible(hidesSome);
    if (posting != nullptr)
        m_sections->setSections(m_model.sections(m_row), m_model.sectionKinds(m_row));
    else
        m_sections->hide();
}

void StagingDetail::refreshCards()
{
    const auto old = m_cards->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *card : old) {
        card->hide();
        card->deleteLater(); // it may be the sender
    }
    if (m_row < 0)
        return;
    if (m_model.item(m_row).posting) {
        addMatchCard();
        addConflictCards();
    }
    for (const QString &warning : m_model.item(m_row).warnings) {
        QLabel *note = makeLabel(ReadingNotes::shown(warning), Look::SmallDim);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        m_cardColumn->addWidget(note);
    }
}

void StagingDetail::addMatchCard()
{
    const StagedMatch &match = m_model.item(m_row).match;
    if (match.kind == StagedMatch::Kind::New && match.similar == PostingId{})
        return;
    auto *card = new MatchCard(match, m_theme);
    connect(card, &MatchCard::openRequested, this, &StagingDetail::openRequested);
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
