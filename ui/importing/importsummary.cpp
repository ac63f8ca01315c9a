// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importsummary.h"

#include "ui/common/errortext.h"
#include "ui/common/formats.h"
#include "ui/common/linesdelegate.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/importing/stagedwords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Status = ImportOutcome::Status;

enum Role { RowRole = Qt::UserRole, PostingRole };

/// The user did not tick it.
bool isLeftOut(const ImportOutcome &outcome)
{
    return outcome.status == Status::Rejected && outcome.error.code == Error::Code::Cancelled;
}

bool isStored(const ImportOutcome &outcome)
{
    return outcome.status == Status::New || outcome.status == Status::Updated;
}

int countOf(const std::vector<ImportOutcome> &outcomes, Status status)
{
    return int(std::ranges::count_if(
        outcomes, [status](const auto &outcome) { return outcome.status == status && !isLeftOut(outcome); }));
}

QString headlineOf(const std::vector<ImportOutcome> &outcomes)
{
    QStringList parts;
    if (const int count = countOf(outcomes, Status::New); count > 0)
        parts.append(ImportSummary::tr("%Ln new", nullptr, count));
    if (const int count = countOf(outcomes, Status::Updated); count > 0)
        parts.append(ImportSummary::tr("%Ln updated", nullptr, count));
    if (const int count = countOf(outcomes, Status::Duplicate); count > 0)
        parts.append(ImportSummary::tr("%Ln known already", nullptr, count));
    if (const int count = countOf(outcomes, Status::Rejected); count > 0)
        parts.append(ImportSummary::tr("%Ln without a posting", nullptr, count));
    if (const auto count = std::ranges::count_if(outcomes, isLeftOut); count > 0)
        parts.append(ImportSummary::tr("%Ln left out", nullptr, int(count)));
    return parts.isEmpty() ? ImportSummary::tr("Nothing was stored") : Formats::clauses(parts);
}

/// What of the stored ones wants a look.
QString attentionOf(const Staging &staging, const std::vector<ImportOutcome> &outcomes)
{
    int incomplete = 0;
    int contradictions = 0;
    int limits = 0;
    for (size_t row = 0; row < outcomes.size(); ++row) {
        const auto &posting = staging.items[row].posting;
        if (!posting || !isStored(outcomes[row]))
            continue;
        incomplete += posting->missing.isEmpty() ? 0 : 1;
        contradictions += posting->conflicts.empty() ? 0 : 1;
        limits += posting->limitClauses.empty() ? 0 : 1;
    }
    QStringList parts;
    if (incomplete > 0)
        parts.append(ImportSummary::tr("%Ln are incomplete", nullptr, incomplete));
    if (contradictions > 0)
        parts.append(ImportSummary::tr("%Ln contradict themselves", nullptr, contradictions));
    if (limits > 0)
        parts.append(ImportSummary::tr("%Ln state an application limit", nullptr, limits));
    //: %1 is a list such as "2 are incomplete, 1 contradict themselves"
    return parts.isEmpty() ? QString() : ImportSummary::tr("Of those stored, %1.").arg(Formats::clauses(parts));
}

/// Why that outcome stands in the list; empty where it need not.
QString fieldNames(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields)
        names.append(Formats::fieldName(field));
    return Formats::listed(names);
}

QString reasonOf(const StagedItem &item, const ImportOutcome &outcome)
{
    if (isLeftOut(outcome))
        return {};
    if (!outcome.unrecorded.empty())
        return ImportSummary::tr("%Ln steps of its history were not recorded; they are in the notes. %1", nullptr,
                                 int(outcome.unrecorded.size()))
            .arg(errorText(outcome.unrecorded.front()));
    if (!outcome.changed.isEmpty())
        return ImportSummary::tr("The employer changed: %1.").arg(fieldNames(outcome.changed));
    if (outcome.status == Status::Rejected)
        return item.posting ? errorText(outcome.error) : StagedWords::failure(item);
    if (outcome.status == Status::Duplicate)
        return ImportSummary::tr("Known already; nothing was changed.");
    if (item.posting && !item.posting->missing.isEmpty())
        return ImportSummary::tr("Stored, but incomplete: %1.").arg(fieldNames(item.posting->missing));
    if (item.posting && !item.posting->conflicts.empty())
        return ImportSummary::tr("Stored with a contradiction about the %1.")
            .arg(Formats::fieldName(item.posting->conflicts.front().field));
    return {};
}

} // namespace

ImportSummary::ImportSummary(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, Look::Title))
    , m_attention(makeLabel({}, Look::Dim))
    , m_list(new QListWidget)
    , m_done(makeButton({}, Look::Primary))
    , m_undo(makeButton(tr("Undo the import"), Look::Default))
    , m_back(makeButton(tr("Back to what was read"), Look::Default))
{
    setFocusProxy(m_done);
    m_title->setWordWrap(true);
    m_attention->setWordWrap(true);
    makeList(theme);
    auto *card = new Card(theme);
    auto *frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, Space::Half, 1, Space::Half);
    frame->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Unit);
    for (QPushButton *button : {m_done, m_undo, m_back}) {
        button->setAutoDefault(true); // Return presses the one that has the focus
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Unit);
    column->addWidget(m_title);
    column->addWidget(m_attention);
    column->addSpacing(Space::Unit);
    column->addLayout(buttons);
    column->addSpacing(Space::Double);
    column->addWidget(card, 1);
    column->addStretch(0);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT finished(m_stored); });
    connect(m_undo, &QPushButton::clicked, this, &ImportSummary::undoRequested);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT lookRequested(-1); });
}

void ImportSummary::makeList(const Theme &theme)
{
    m_list->setItemDelegate(new LinesDelegate(theme, m_list, LinesDelegate::LongLines::Wrap));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What wants a look"));
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *row) { open(*row); });
}

QString ImportSummary::headline() const
{
    return m_title->text();
}

void ImportSummary::setOutcomes(const Staging &staging, const std::vector<ImportOutcome> &outcomes)
{
    Q_ASSERT(staging.items.size() == outcomes.size());
    m_stored.clear();
    for (const ImportOutcome &outcome : outcomes)
        if (isStored(outcome))
            m_stored.push_back(outcome.id);
    m_title->setText(headlineOf(outcomes));
    m_attention->setText(attentionOf(staging, outcomes));
    m_attention->setVisible(!m_attention->text().isEmpty());
    m_done->setText(m_stored.empty() ? tr("Back to the list") : tr("Show what was stored"));
    m_undo->setVisible(!m_stored.empty());
    m_back->setVisible(m_stored.size() < outcomes.size());
    addRows(staging, outcomes);
    m_list->parentWidget()->setVisible(m_list->count() > 0);
}

void ImportSummary::addRows(const Staging &staging, const std::vector<ImportOutcome> &outcomes)
{
    m_list->clear();
    for (size_t row = 0; row < outcomes.size(); ++row) {
        const StagedItem &item = staging.items[row];
        const QString reason = reasonOf(item, outcomes[row]);
        if (reason.isEmpty())
            continue;
        const QString name = item.posting ? StagedWords::title(*item.posting) : QFileInfo(item.file).fileName();
        auto *shown = new QListWidgetItem(name + u'\n' + reason, m_list);
        shown->setData(RowRole, int(row));
        shown->setData(PostingRole, qint64(outcomes[row].id));
    }
}

/// What is stored is shown in the list, anything else where it was read.
void ImportSummary::open(const QListWidgetItem &row)
{
    const auto posting = PostingId(row.data(PostingRole).toLongLong());
    if (posting != PostingId{})
        Q_EMIT openRequested(posting);
    else
        Q_EMIT lookRequested(row.data(RowRole).toInt());
}

} // namespace Shortlist
