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
#include "ui/importing/readingpage.h"
#include "ui/importing/stagingdesk.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownAddressChars = 120;

QString titleText(int postings, int files)
{
    const QString found =
        postings == 1 ? StagingPage::tr("1 posting") : StagingPage::tr("%Ln postings", nullptr, postings);
    const QString sources = files == 1 ? StagingPage::tr("1 file") : StagingPage::tr("%Ln files", nullptr, files);
    //: %1 is "5 postings", %2 is "5 files"
    return StagingPage::tr("Import: %1 from %2").arg(found, sources);
}

/// "Import 12 of 14", or how many where it is all of them.
QString importText(int accepted, int readable)
{
    if (accepted < readable)
        return StagingPage::tr("Import %1 of %2").arg(QLocale().toString(accepted), QLocale().toString(readable));
    return accepted == 1 ? StagingPage::tr("Import 1 posting")
                         : StagingPage::tr("Import %Ln postings", nullptr, accepted);
}

} // namespace

StagingPage::StagingPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ImportStagingModel(this))
    , m_views(new QStackedLayout)
    , m_staging(new QWidget(this))
{
    setLook(*this, Look::Pane);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(Space::Triple + Space::Half, Space::Triple, Space::Triple + Space::Half, Space::Double);
    frame->addLayout(m_views);
    // In the order of View.
    m_views->addWidget(makeReading());
    m_views->addWidget(m_staging);
    m_views->addWidget(makeEmpty());
    m_views->addWidget(makeOffer());
    m_views->addWidget(makeSummary());
    connect(m_model, &ImportStagingModel::acceptedChanged, this, &StagingPage::updateWords);
}

QWidget *StagingPage::makeReading()
{
    m_reading = new ReadingPage;
    connect(m_reading, &ReadingPage::cancelled, this, &StagingPage::cancelled);
    connect(m_reading, &ReadingPage::stopRequested, this, &StagingPage::stopRequested);
    return m_reading;
}

void StagingPage::makeStaging()
{
    auto *column = new QVBoxLayout(m_staging);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Half);
    m_title = makeLabel({}, Look::Title);
    m_error = makeLabel({}, Look::Refused);
    m_desk = new StagingDesk(*m_model, m_theme);
    connect(m_desk, &StagingDesk::openRequested, this, &StagingPage::openRequested);
    connect(m_desk, &StagingDesk::retryRequested, this, &StagingPage::retryRequested);
    connect(m_desk, &StagingDesk::columnsRequested, this, &StagingPage::columnsRequested);
    column->addWidget(m_title);
    column->addWidget(makeLabel(tr("Nothing is stored yet. Tick what to keep, correct what is wrong."), Look::Dim));
    column->addSpacing(Space::Unit);
    column->addWidget(m_desk, 1);
    column->addWidget(m_error);
    column->addSpacing(Space::Unit);
    column->addWidget(makeButtons());
    if (m_today.isValid())
        m_desk->setToday(m_today);
}

QWidget *StagingPage::makeEmpty()
{
    m_empty = new EmptyState(IconName::Inbox, m_theme);
    connect(m_empty->addButton(tr("Choose files…")), &QPushButton::clicked, this, &StagingPage::importRequested);
    connect(m_empty->addButton(tr("Back to the list")), &QPushButton::clicked, this, &StagingPage::cancelled);
    return m_empty;
}

QWidget *StagingPage::makeOffer()
{
    m_offer = new EmptyState(IconName::Link, m_theme);
    connect(m_offer->addButton(tr("Fetch the page")), &QPushButton::clicked, this,
            [this] { Q_EMIT fetchRequested(m_offered); });
    connect(m_offer->addButton(tr("Not now")), &QPushButton::clicked, this, &StagingPage::cancelled);
    return m_offer;
}

QWidget *StagingPage::makeSummary()
{
    m_summary = new ImportSummary(m_theme);
    connect(m_summary, &ImportSummary::finished, this, &StagingPage::finished);
    connect(m_summary, &ImportSummary::undoRequested, this, &StagingPage::undoRequested);
    connect(m_summary, &ImportSummary::openRequested, this, &StagingPage::openRequested);
    connect(m_summary, &ImportSummary::lookRequested, this, [this](int row) {
        m_desk->reset();
        showView(View::Staging);
        m_desk->showItem(row >= 0 ? row : m_model->firstReadable());
    });
    return m_summary;
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

bool StagingPage::isStoring() const
{
    return view() == View::Reading && m_reading->isStoring();
}

bool StagingPage::isTaken() const
{
    return view() == View::Summary || isStoring();
}

/// What a summary told of is done with. False while something is being stored: that goes on.
bool StagingPage::begin()
{
    if (view() == View::Summary)
        forget();
    return !isStoring();
}

void StagingPage::startReading()
{
    if (!begin())
        return;
    m_reading->start();
    showView(View::Reading);
}

void StagingPage::forget()
{
    m_model->setStaging({});
    if (m_error != nullptr)
        m_error->hide();
}

bool StagingPage::goBackToStaged()
{
    if (view() == View::Staging || isTaken() || m_model->rowCount() == 0)
        return false;
    showView(View::Staging);
    m_desk->showItem(m_model->firstReadable());
    return true;
}

void StagingPage::setProgress(const ImportProgress &progress)
{
    if (view() == View::Reading)
        m_reading->setProgress(progress);
}

void StagingPage::offerFetch(const QUrl &url)
{
    if (!begin())
        return;
    m_offered = url;
    const QString address = url.toDisplayString(QUrl::EncodeUnicode).left(ShownAddressChars);
    m_offer->setWords(tr("Fetch this page?"),
                      tr("%1\n\nShortlist asks %2 for this one page, without cookies, and loads nothing that the page "
                         "names. The site sees that somebody asked.")
                          .arg(address, url.host(QUrl::EncodeUnicode)));
    showView(View::Offer);
    m_offer->setFocus();
}

void StagingPage::startFetching(const QUrl &url)
{
    if (!begin())
        return;
    m_reading->startFetching(url.host(QUrl::EncodeUnicode));
    showView(View::Reading);
}

void StagingPage::addStaging(Staging staging)
{
    if (m_desk == nullptr)
        makeStaging();
    const int firstNew = m_model->rowCount();
    m_error->hide();
    m_desk->reset();
    m_model->retake({}, std::move(staging));
    updateWords();
    if (m_model->rowCount() == 0) {
        m_empty->setWords(tr("No posting was found"),
                          tr("Choose files, folders or a saved page, or copy a posting and "
                             "paste it here with Ctrl+V."));
        showView(View::Empty);
        m_empty->setFocus();
        return;
    }
    showView(View::Staging);
    m_desk->fitTable();
    m_desk->showItem(m_model->firstReadable(firstNew));
}

void StagingPage::setRetaken(const std::vector<int> &rows, Staging found)
{
    if (isTaken())
        return;
    const int firstNew = m_model->rowCount() - int(rows.size());
    m_model->retake(rows, std::move(found));
    updateWords();
    if (view() == View::Staging)
        m_desk->showItem(std::min(firstNew, m_model->rowCount() - 1));
}

void StagingPage::showError(const Error &error)
{
    if (m_model->rowCount() == 0) {
        m_empty->setWords(tr("Nothing was read"), errorText(error));
        showView(View::Empty);
        m_empty->setFocus();
        return;
    }
    m_error->setText(errorText(error));
    m_error->show();
    showView(View::Staging);
    updateWords();
}

void StagingPage::showOutcomes(const std::vector<ImportOutcome> &outcomes)
{
    m_summary->setOutcomes(m_model->staging(), outcomes);
    m_model->setOutcomes(outcomes);
    showView(View::Summary);
    m_summary->setFocus();
}

void StagingPage::showUndone()
{
    m_model->forgetOutcomes();
    showView(View::Staging);
    m_desk->showItem(m_model->firstReadable());
}

void StagingPage::setToday(const QDate &today)
{
    m_today = today;
    if (m_desk != nullptr)
        m_desk->setToday(today);
}

void StagingPage::updateWords()
{
    if (m_desk == nullptr)
        return;
    const int accepted = m_model->acceptedCount();
    const int readable = m_model->readableCount();
    m_title->setText(titleText(readable, m_model->sourceCount()));
    m_import->setText(importText(accepted, readable));
    m_import->setEnabled(accepted > 0);
    m_desk->followCount();
}

void StagingPage::commit()
{
    if (view() != View::Staging || !m_import->isEnabled())
        return;
    // A field that is still being typed in gives its value when it loses the focus.
    m_import->setFocus();
    m_error->hide();
    m_reading->startStoring(m_model->acceptedCount());
    showView(View::Reading);
    Q_EMIT commitRequested();
}

void StagingPage::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        commit();
    else if (isEscape && view() == View::Summary)
        Q_EMIT finished(m_summary->stored());
    else if (isEscape && !m_reading->isStoring())
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Shortlist
