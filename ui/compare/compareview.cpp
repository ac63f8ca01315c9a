// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareview.h"

#include "models/items/comparisonmodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compare/comparisonhtml.h"
#include "ui/compare/comparisonrows.h"
#include "ui/compare/comparisontable.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// The button in a slot's cell; none where the posting holds a slot or could not take one.
QString slotAction(const PostingVerdict &limits)
{
    if (limits.mark.kind == SlotMark::Kind::Holds || limits.verdict.verdict == VerdictKind::Refused)
        return {};
    if (!limits.verdict.slot)
        return {};
    return CompareView::tr("Use slot %1…").arg(QLocale().toString(*limits.verdict.slot));
}

Error writeError(const QSaveFile &file)
{
    return {Error::Code::Storage, file.errorString(), file.fileName()};
}

} // namespace

CompareView::CompareView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
    , m_model(new ComparisonModel(this))
    , m_table(new ComparisonTable(*m_model, theme))
    , m_views(new QStackedLayout)
{
    setLook(*this, Look::Pane);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Unit);
    m_note = makeLabel(tr("Lines side by side mean the same; lines in the accent colour stand in one posting only; "
                          "tinted cells differ."),
                       Look::SmallDim);
    setFocusProxy(m_table);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    auto *empty = new EmptyState(IconName::Compare, theme);
    empty->setWords(tr("Nothing to compare yet"),
                    tr("Select a posting in the list and press C, or choose “Add to comparison” from its menu. "
                       "Two to four can stand side by side."));
    m_views->addWidget(page);
    m_views->addWidget(empty);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(Space::Triple, Space::Double, Space::Triple, Space::Double);
    frame->addLayout(m_views);
    connect(m_table, &ComparisonTable::moveRequested, this, &CompareView::move);
    connect(m_table, &ComparisonTable::openRequested, this, [this](int at) { Q_EMIT openRequested(idAt(at)); });
    connect(m_table, &ComparisonTable::removeRequested, this, [this](int at) { Q_EMIT removeRequested(idAt(at)); });
    connect(m_table, &ComparisonTable::recordRequested, this, [this](int at) { Q_EMIT recordRequested(idAt(at)); });
    rebuild();
}

QWidget *CompareView::makeBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Unit);
    m_onlyDifferences = makeButton(tr("Only &differences"), Look::Default);
    m_onlyDifferences->setCheckable(true);
    m_export = makeButton(tr("&Export…"), Look::Default);
    connect(m_onlyDifferences, &QPushButton::toggled, this, [this](bool isOn) {
        m_model->setFilter(isOn ? ComparisonModel::Filter::OnlyDifferences : ComparisonModel::Filter::Everything);
    });
    connect(m_export, &QPushButton::clicked, this, &CompareView::exportHtml);
    line->addWidget(makeLabel(tr("Compare"), Look::Title));
    line->addStretch();
    line->addWidget(m_onlyDifferences);
    line->addWidget(m_export);
    return bar;
}

void CompareView::setPostings(std::vector<PostingDetails> postings)
{
    m_postings = std::move(postings);
    if (m_postings.size() > MostPostings)
        m_postings.resize(MostPostings);
    rebuild();
}

void CompareView::setToday(const QDate &today)
{
    m_today = today;
    rebuild();
}

QString CompareView::toHtml() const
{
    return comparisonHtml(*m_model);
}

void CompareView::rebuild()
{
    const bool isComparable = m_postings.size() >= 2;
    m_views->setCurrentIndex(isComparable ? 0 : 1);
    std::vector<ComparedPosting> heads;
    QStringList actions;
    for (const PostingDetails &details : m_postings) {
        heads.push_back({details.posting.id, details.posting.title, details.posting.employer});
        actions.append(slotAction(details.limits));
    }
    if (!isComparable) {
        m_model->setComparison({}, {});
        return;
    }
    m_model->setComparison(std::move(heads), comparisonRows(m_postings, m_today));
    m_table->setSlotActions(actions);
}

PostingId CompareView::idAt(int column) const
{
    return m_model->postings()[size_t(column)].id;
}

void CompareView::move(int column, int offset)
{
    const int target = column + offset;
    if (column < 0 || target < 0 || target >= int(m_postings.size()))
        return;
    const int row = m_table->currentIndex().row();
    std::swap(m_postings[size_t(column)], m_postings[size_t(target)]);
    rebuild();
    m_table->setCurrentIndex(m_model->index(row, target));
    std::vector<PostingId> order;
    for (const PostingDetails &details : m_postings)
        order.push_back(details.posting.id);
    Q_EMIT orderChanged(order);
}

void CompareView::exportHtml()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the comparison"), tr("comparison.html"), tr("Web page (*.html)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray html = toHtml().toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && file.commit();
    m_note->setText(isWritten ? tr("Exported to %1.").arg(path) : errorText(writeError(file)));
}

} // namespace Shortlist
