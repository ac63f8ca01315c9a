// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/workbar.h"

#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Step = LongWork::Step;

constexpr int RefreshMs = 100;
constexpr int PatienceMs = 400; ///< what is done sooner needs no bar
constexpr int LeastBarWidth = 120;
constexpr int Parts = 1000;

QString wordsOf(Step step)
{
    switch (step) {
    case Step::Waiting:
        return WorkBar::tr("Waiting for what is being saved…");
    case Step::CopyingPages:
        return WorkBar::tr("Copying the database…");
    case Step::CheckingPages:
        return WorkBar::tr("Checking the database, page by page…");
    case Step::CheckingPostings:
        return WorkBar::tr("Checking the postings…");
    case Step::CheckingFiles:
        return WorkBar::tr("Comparing what is stored with its checksums…");
    case Step::CollectingFiles:
        return WorkBar::tr("Collecting sources and documents…");
    case Step::CollectingPostings:
        return WorkBar::tr("Collecting the postings…");
    case Step::Writing:
        return WorkBar::tr("Writing the file…");
    case Step::Replacing:
        return WorkBar::tr("Putting the copy in place…");
    }
    return {};
}

} // namespace

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent)
    , m_words(makeLabel({}, Look::Dim, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), Look::Quiet, this))
{
    m_words->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(LeastBarWidth);
    m_bar->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::Unit);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_clock.setInterval(RefreshMs);
    m_patience.setInterval(PatienceMs);
    m_patience.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &WorkBar::refresh);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_work->cancel();
        refresh();
    });
    hide();
}

void WorkBar::follow(const SharedWork &work, Showing showing)
{
    m_work = work;
    m_clock.start();
    refresh();
    if (showing == Showing::AtOnce)
        show();
    else
        m_patience.start();
}

void WorkBar::clear()
{
    m_clock.stop();
    m_patience.stop();
    m_work.reset();
    hide();
}

void WorkBar::refresh()
{
    const LongWork::Progress progress = m_work->progress();
    m_cancel->setEnabled(!m_work->isCancelled() && progress.step != Step::Replacing);
    m_words->setText(m_work->isCancelled() ? tr("Stopping…") : wordsOf(progress.step));
    if (progress.total <= 0) {
        m_bar->setRange(0, 0); // how long it takes is not known
        return;
    }
    m_bar->setRange(0, Parts);
    m_bar->setValue(int(std::min(progress.done, progress.total) * Parts / progress.total));
}

} // namespace Shortlist
