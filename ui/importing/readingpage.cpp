// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/readingpage.h"

#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

using Phase = ImportProgress::Phase;

namespace {

constexpr int Width = 420;
/// Before that an estimate jumps about.
constexpr qint64 LeastMs = 2000;
constexpr int LeastDone = 10;
constexpr qint64 MsPerMinute = 60'000;

} // namespace

ReadingPage::ReadingPage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, Look::Heading, this))
    , m_bar(new QProgressBar(this))
    , m_file(new ElidedLabel({}, this))
    , m_found(makeLabel({}, Look::Dim, this))
    , m_stop(makeButton(tr("Stop and show these"), Look::Default, this))
    , m_cancel(makeButton(tr("Cancel"), Look::Default, this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Space::OneHalf);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Width);
    m_bar->setAccessibleName(tr("Progress"));
    m_file->setFixedWidth(Width);
    setLook(*m_file, Look::SmallDim);
    m_stop->setToolTip(tr("What was read so far is kept; the rest is not read"));
    for (QLabel *label : {m_title, static_cast<QLabel *>(m_file), m_found})
        label->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Unit);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_file, 0, Qt::AlignHCenter);
    column->addWidget(m_found);
    column->addSpacing(Space::Half);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ReadingPage::cancelled);
    start();
}

QString ReadingPage::text() const
{
    return m_title->text();
}

bool ReadingPage::isStoring() const
{
    return isVisible() && m_cancel->isHidden();
}

void ReadingPage::startOver(const QString &title)
{
    m_title->setText(title);
    m_bar->setRange(0, 0);
    m_file->setText({});
    m_found->setText({});
    m_stop->hide();
    m_stop->setEnabled(true);
    m_cancel->show();
    m_since.start();
}

void ReadingPage::start()
{
    startOver(tr("Reading…"));
}

void ReadingPage::startFetching(const QString &host)
{
    startOver(tr("Fetching the page from %1…").arg(host));
}

void ReadingPage::startStoring(int postings)
{
    startOver(tr("Storing %Ln postings…", nullptr, postings));
    m_cancel->hide();
}

void ReadingPage::setProgress(const ImportProgress &progress)
{
    const QLocale locale;
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    const bool isReading = progress.phase == Phase::Reading;
    m_stop->setVisible(isReading && progress.total > 1);
    if (!isReading)
        m_title->setText(tr("Comparing with what you have…"));
    else if (progress.total > 1)
        m_title->setText(
            tr("Reading %1 of %2 files…").arg(locale.toString(progress.done), locale.toString(progress.total)));
    m_file->setText(isReading ? Formats::joined({QFileInfo(progress.document).fileName(), timeLeft(progress)})
                              : QString());
    const QString found = tr("%Ln postings found", nullptr, progress.postings);
    m_found->setText(
        progress.failures == 0 ? found : Formats::joined({found, tr("%Ln without one", nullptr, progress.failures)}));
    m_found->setVisible(progress.total > 1);
}

QString ReadingPage::timeLeft(const ImportProgress &progress) const
{
    const qint64 elapsed = m_since.elapsed();
    if (elapsed < LeastMs || progress.done < LeastDone)
        return {};
    const qint64 left = elapsed * (progress.total - progress.done) / progress.done;
    if (left < MsPerMinute)
        return tr("less than a minute left");
    return tr("about %Ln minutes left", nullptr, int((left + MsPerMinute / 2) / MsPerMinute));
}

} // namespace Shortlist
