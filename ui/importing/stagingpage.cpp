// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/stagingpage.h"

#include "models/items/importstagingmodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/importing/importsummary.h"
#include "ui/importing/stagingdetail.h"
#include "ui/importing/stagingtable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressWidth = 320;

QString titleText(int postings, int files)
{
    const QString found =
        postings == 1 ? StagingPage::tr("1 posting") : StagingPage::tr("%n postings", nullptr, postings);
    const QString sources = files == 1 ? StagingPage::tr("1 file") : StagingPage::tr("%n files", nullptr, files);
    //: %1 is "5 postings", %2 is "5 files"
    return StagingPage::tr("Import: %1 from %2").arg(found, sources);
}

} // namespace

StagingPage::StagingPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ImportStagingModel(this))
    , m_views(new QStackedLayout)
    , m_summary(new ImportSummary(theme))
{
    setLook(*this, Look::Pane);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(Space::Triple + Space::Half, Space::Triple, Space::Triple + Space::Half, Space::Double);
    frame->addLayout(m_views);
    // In the order of View.
    m_views->addWidget(makeReading());
    m_views->addWidget(makeStaging());
    m_views->addWidget(makeEmpty());
    m_views->addWidget(m_summary);
    connect(m_model, &ImportStagingModel::acceptedChanged, this, &StagingPage::updateWords);
    connect(m_summary, &ImportSummary::finished, this, &StagingPage::finished);
    showReading(0, 0);
}

QWidget *StagingPage::makeReading()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Space::OneHalf);
    m_progressText = makeLabel({}, Look::Heading);
    m_progressText->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setAccessibleName(tr("Reading"));
    auto *stop = makeButton(tr("Cancel"), Look::Default);
    connect(stop, &QPushButton::clicked, this, &StagingPage::cancelled);
    column->addStretch(2);
    column->addWidget(m_progressText);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addSpacing(Space::Half);
    column->addWidget(stop, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *StagingPage::makeStaging()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Half);
    m_title = makeLabel({}, Look::Title);
    m_error = makeLabel({}, Look::Refused);
    m_detail = new StagingDetail(*m_model, m_theme);
    connect(m_detail, &StagingDetail::openRequested, this, &StagingPage::openRequested);
    m_tickAll = makeButton({}, Look::Link);
    connect(m_tickAll, &QPushButton::clicked, this, &StagingPage::tickAll);
    auto *subtitle = new QHBoxLayout;
    subtitle->addWidget(makeLabel(tr("Nothing is stored yet. Tick what to keep, correct what is wrong."), Look::Dim),
                        1);
    subtitle->addWidget(m_tickAll);
    column->addWidget(m_title);
    column->addLayout(subtitle);
    column->addSpacing(Space::Unit);
    column->addWidget(makeTable(), 2);
    column->addSpacing(Space::Double);
    column->addWidget(m_detail, 3);
    column->addWidget(m_error);
    column->addSpacing(Space::Unit);
    column->addWidget(makeButtons());
    return page;
}

QWidget *StagingPage::makeTable()
{
    auto *card = new Card(m_theme);
    auto *frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, Space::Half, 1, Space::Half);
    m_table = new StagingTable(*m_model, m_theme);
    frame->addWidget(m_table);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_table, &StagingTable::currentRowChanged, m_detail, &StagingDetail::setRow);
    return card;
}

QWidget *StagingPage::makeEmpty()
{
    m_empty = new EmptyState(IconName::Inbox, m_theme);
    connect(m_empty->addButton(tr("Choose files…")), &QPushButton::clicked, this, &StagingPage::importRequested);
    connect(m_empty->addButton(tr("Back to the list")), &QPushButton::clicked, this, &StagingPage::cancelled);
    return m_empty;
}

QWidget *StagingPage::makeButtons()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Unit);
    auto *cancel = makeButton(tr("Cancel"), Look::Default);
    cancel->setToolTip(tr("Esc"));
    m_import = makeButton({}, Look::Primary);
    m_import->setToolTip(tr("Ctrl+Enter"));
    connect(cancel, &QPushButton::clicked, this, &StagingPage::cancelled);
    connect(m_import, &QPushButton::clicked, this, &StagingPage::commit);
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_import);
    return row;
}

void StagingPage::showView(View view)
{
    m_views->setCurrentIndex(int(view));
}

StagingPage::View StagingPage::view() const
{
    return View(m_views->currentIndex());
}

void StagingPage::showReading(int done, int total)
{
    if (view() != View::Reading)
        m_model->setStaging({}); // of the import before
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    const QLocale locale;
    m_progressText->setText(total > 1 ? tr("Reading %1 of %2 files…").arg(locale.toString(done), locale.toString(total))
                                      : tr("Reading…"));
    showView(View::Reading);
}

void StagingPage::setStaging(Staging staging)
{
    m_error->hide();
    m_model->setStaging(std::move(staging));
    updateWords();
    if (m_model->rowCount() == 0) {
        m_empty->setWords(tr("No posting was found"),
                          tr("Choose files, folders or a saved page, or copy a posting and "
                             "paste it here with Ctrl+V."));
        showView(View::Empty);
        return;
    }
    showView(View::Staging);
    const int row = m_model->firstReadable();
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_detail->setRow(row);
    m_table->setFocus();
}

void StagingPage::showError(const Error &error)
{
    if (m_model->rowCount() == 0) {
        m_empty->setWords(tr("Nothing was read"), errorText(error));
        showView(View::Empty);
        return;
    }
    m_error->setText(errorText(error));
    m_error->show();
    showView(View::Staging);
    updateWords();
}

void StagingPage::showOutcomes(const std::vector<ImportOutcome> &outcomes)
{
    m_summary->setOutcomes(outcomes);
    showView(View::Summary);
}

void StagingPage::setToday(const QDate &today)
{
    m_table->setToday(today);
}

void StagingPage::updateWords()
{
    const int accepted = m_model->acceptedCount();
    m_title->setText(titleText(m_model->readableCount(), m_model->sourceCount()));
    m_import->setText(accepted == 1 ? tr("Import 1 posting") : tr("Import %n postings", nullptr, accepted));
    m_import->setEnabled(accepted > 0);
    m_tickAll->setText(accepted == m_model->readableCount() ? tr("Tick none") : tr("Tick all"));
    m_tickAll->setVisible(m_model->readableCount() > 1);
}

void StagingPage::tickAll()
{
    const bool isFull = m_model->acceptedCount() == m_model->readableCount();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setData(m_model->index(row, 0), isFull ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void StagingPage::commit()
{
    if (view() != View::Staging || !m_import->isEnabled())
        return;
    // A field that is still being typed in gives its value when it loses the focus.
    m_import->setFocus();
    m_error->hide();
    m_import->setEnabled(false);
    Q_EMIT commitRequested(m_model->staging());
}

void StagingPage::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        commit();
    else if (event->key() == Qt::Key_Escape && view() == View::Summary)
        Q_EMIT finished(m_summary->stored());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Shortlist
