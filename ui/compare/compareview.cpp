// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareview.h"

#include "models/domain/wholefile.h"
#include "models/items/comparisonmodel.h"
#include "models/items/postinglistmodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/look.h"
#include "ui/common/paper.h"
#include "ui/common/printing.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compare/comparisonhtml.h"
#include "ui/compare/comparisonrows.h"
#include "ui/compare/comparisontable.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

CompareView::CompareView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_subject{{}, {}, QDate::currentDate()}
    , m_model(new ComparisonModel(this))
    , m_table(new ComparisonTable(*m_model, theme))
    , m_views(new QStackedLayout)
    , m_empty(new EmptyState(IconName::Compare, theme))
{
    setLook(*this, Look::Pane);
    setAcceptDrops(true);
    setFocusProxy(m_table);
    m_views->addWidget(makePage());
    m_views->addWidget(m_empty);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(Space::Triple, Space::Double, Space::Triple, Space::Double);
    frame->addLayout(m_views);
    connectTable();
    rebuild();
}

QWidget *CompareView::makePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Unit);
    m_note = makeLabel(tr("Lines side by side mean the same, the words that differ are underlined; lines in the accent "
                          "colour stand in one posting only; tinted cells differ."),
                       Look::SmallDim);
    m_hint = makeLabel(tr("Say under “Your skills” what you can do: the skills that a posting asks for are then held "
                          "against yours."),
                       Look::SmallDim);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(m_note);
    return page;
}

QWidget *CompareView::makeBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Unit);
    line->addWidget(makeLabel(tr("Compare"), Look::Title));
    line->addStretch();
    auto *buttons = new QWidget;
    line->addWidget(buttons);
    auto *flow = new FlowLayout(buttons, Space::Unit, FlowLayout::Wish::OneLine);
    const auto add = [flow](const QString &text) {
        QPushButton *button = makeButton(text, Look::Default);
        flow->addWidget(button);
        return button;
    };
    m_onlyDifferences = add(tr("Only &differences"));
    m_onlyDifferences->setCheckable(true);
    m_origins = add(tr("&Origins"));
    m_origins->setCheckable(true);
    m_origins->setChecked(true);
    m_origins->setToolTip(tr("Where each fact comes from, and how a score was reckoned"));
    QPushButton *skills = add(tr("Your s&kills…"));
    QPushButton *weights = add(tr("&Weights…"));
    auto *ways = new QMenu(this);
    ways->addAction(tr("&Web page (HTML)…"), this, &CompareView::exportHtml);
    ways->addAction(tr("&Document (PDF)…"), this, &CompareView::exportPdf);
    ways->addAction(tr("&Print…"), this, &CompareView::print);
    add(tr("&Export ▾"))->setMenu(ways);
    connect(m_onlyDifferences, &QPushButton::toggled, this, [this](bool isOn) {
        m_model->setFilter(isOn ? ComparisonModel::Filter::OnlyDifferences : ComparisonModel::Filter::Everything);
    });
    connect(m_origins, &QPushButton::toggled, this, [this](bool isOn) {
        m_table->setOrigins(isOn ? ComparisonTable::Origins::Shown : ComparisonTable::Origins::Hidden);
        Q_EMIT originsShown(isOn);
    });
    connect(skills, &QPushButton::clicked, this, &CompareView::skillsRequested);
    connect(weights, &QPushButton::clicked, this, &CompareView::weightsRequested);
    return bar;
}

void CompareView::connectTable()
{
    connect(m_table, &ComparisonTable::moveRequested, this, &CompareView::move);
    connect(m_table, &ComparisonTable::swapRequested, this, &CompareView::swap);
    connect(m_table, &ComparisonTable::openRequested, this, [this](int at) { Q_EMIT openRequested(idAt(at)); });
    connect(m_table, &ComparisonTable::removeRequested, this, [this](int at) { Q_EMIT removeRequested(idAt(at)); });
    connect(m_table, &ComparisonTable::recordRequested, this, [this](int at) { Q_EMIT recordRequested(idAt(at)); });
    connect(m_table, &ComparisonTable::skillToggled, this, &CompareView::skillToggled);
}

void CompareView::setPostings(const std::vector<PostingDetails> &postings)
{
    std::vector<ComparedItem> items;
    for (const PostingDetails &details : postings)
        items.push_back({details});
    setItems(std::move(items));
}

void CompareView::setItems(std::vector<ComparedItem> items)
{
    m_subject.items = std::move(items);
    if (m_subject.items.size() > MostPostings)
        m_subject.items.resize(MostPostings);
    rebuild();
}

void CompareView::setProfile(const Profile &profile)
{
    m_subject.profile = profile;
    rebuild();
}

void CompareView::setToday(const QDate &today)
{
    m_subject.today = today;
    rebuild();
}

QString CompareView::toHtml() const
{
    return comparisonHtml(*m_model);
}

PaperPage CompareView::toPaper() const
{
    return comparisonPaper(*m_model);
}

void CompareView::showOrigins(bool areShown)
{
    m_origins->setChecked(areShown);
}

/// The button in a slot's cell; none where the posting holds a slot or could not take one.
QString CompareView::slotAction(const ComparedItem &item) const
{
    const PostingVerdict &limits = item.details.limits;
    const bool isTaken = limits.mark.kind == SlotMark::Kind::Holds;
    if (item.version > 0 || isTaken || limits.verdict.verdict == VerdictKind::Refused || !limits.verdict.slot)
        return {};
    return tr("Use slot %1…").arg(QLocale().toString(*limits.verdict.slot));
}

/// What is looked at stays in view.
void CompareView::rebuild()
{
    const QModelIndex current = m_table->currentIndex();
    const int sideways = m_table->horizontalScrollBar()->value();
    const bool isComparable = m_subject.items.size() >= 2;
    m_views->setCurrentIndex(isComparable ? 0 : 1);
    m_hint->setVisible(m_subject.profile.skills.isEmpty());
    if (!isComparable) {
        m_model->setComparison({}, {});
        return sayWhatIsMissing();
    }
    const int row = current.row();
    const int column = current.column();
    QStringList actions;
    for (const ComparedItem &item : m_subject.items)
        actions.append(slotAction(item));
    m_table->setSlotActions(actions);
    m_model->setComparison(comparisonHeads(m_subject), comparisonRows(m_subject));
    m_table->setAutoScroll(false); // the table keeps its place by itself
    m_table->setCurrentIndex(
        m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), std::clamp(column, 0, m_model->columnCount() - 1)));
    m_table->setAutoScroll(true);
    m_table->horizontalScrollBar()->setValue(sideways);
}

void CompareView::sayWhatIsMissing()
{
    if (m_subject.items.empty())
        m_empty->setWords(tr("Nothing to compare yet"),
                          tr("Select a posting in the list and press C, or drag it onto “Compare”. Two to four can "
                             "stand side by side."));
    else
        m_empty->setWords(tr("One posting waits for another"),
                          tr("“%1” is in the comparison. Select another posting in the list and press C.")
                              .arg(m_subject.items.front().details.posting.title));
}

PostingId CompareView::idAt(int column) const
{
    return m_model->postings()[size_t(column)].id;
}

void CompareView::move(int column, int offset)
{
    auto &items = m_subject.items;
    const int target = column + offset;
    if (column < 0 || target < 0 || std::max(column, target) >= int(items.size()))
        return;
    const int row = m_table->currentIndex().row();
    const auto from = items.begin() + column;
    const auto to = items.begin() + target;
    if (offset > 0)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    showOrder(row, target);
}

void CompareView::swap(int column, int other)
{
    auto &items = m_subject.items;
    if (column == other || std::min(column, other) < 0 || std::max(column, other) >= int(items.size()))
        return;
    const int row = m_table->currentIndex().row();
    std::swap(items[size_t(column)], items[size_t(other)]);
    showOrder(row, other);
}

void CompareView::showOrder(int row, int column)
{
    rebuild();
    m_table->setCurrentIndex(m_model->index(std::max(row, 0), column));
    std::vector<PostingId> order;
    for (const ComparedItem &item : m_subject.items)
        order.push_back(item.details.posting.id);
    Q_EMIT orderChanged(order);
}

void CompareView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(PostingListModel::mimeType()))
        event->acceptProposedAction();
}

void CompareView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT postingsDropped(PostingListModel::idsOf(*event->mimeData()));
}

QString CompareView::chooseFile(const QString &name, const QString &filter)
{
    return QFileDialog::getSaveFileName(this, tr("Export the comparison"), name, filter);
}

void CompareView::exportHtml()
{
    if (const QString path = chooseFile(tr("comparison.html"), tr("Web page (*.html)")); !path.isEmpty())
        sayExported(writeWholeFile(path, toHtml().toUtf8()), path);
}

void CompareView::exportPdf()
{
    if (m_subject.items.size() < 2)
        return;
    if (const QString path = chooseFile(tr("comparison.pdf"), tr("Document (*.pdf)")); !path.isEmpty())
        sayExported(writePdf(toPaper(), path), path);
}

void CompareView::print()
{
    if (m_subject.items.size() < 2)
        return;
    askToPrint(toPaper(), tr("comparison"), *window(),
               [this](const Error &error) { m_note->setText(errorText(error)); });
}

void CompareView::sayExported(const Result<> &written, const QString &path)
{
    m_note->setText(written ? tr("Exported to %1.").arg(QDir::toNativeSeparators(path)) : errorText(written.error()));
}

} // namespace Shortlist
