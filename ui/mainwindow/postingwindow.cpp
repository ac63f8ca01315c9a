// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/postingwindow.h"

#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/theme.h"
#include "ui/detail/detailpane.h"
#include "ui/mainwindow/detailcontroller.h"
#include "ui/mainwindow/readingcontroller.h"

#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr auto GeometryKey = "postingWindow/geometry";
constexpr QSize FirstSize(760, 820);

} // namespace

PostingWindow::PostingWindow(const Services &services, const LibraryView &library, const Theme &theme,
                             QSettings &settings, PostingView::Engine engine, Notices &notices, UndoController &undo,
                             TagController &tags, TrackingController &tracking, QWidget *mainWindow)
    : QWidget(mainWindow, Qt::Window)
    , m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(*this, Look::Pane);
    // It was asked for, so it need not wait for hands to show the page.
    const bool mayStart = engine != PostingView::Engine::SwitchedOff;
    auto *description = new PostingView(theme, mayStart ? PostingView::Engine::Allowed : engine);
    m_pane = new DetailPane(theme, description, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
    m_details = new DetailController(services, library, *m_pane, notices, undo, tags, tracking);
    auto *reading = new ReadingController(services, *m_pane, *description, theme, notices);
    const auto on = [this, reading](const QKeySequence &keys, auto then) {
        connect(new QShortcut(keys, this), &QShortcut::activated, reading, then);
    };
    on(QKeySequence::Find, &ReadingController::find);
    on(Qt::CTRL | Qt::Key_G, &ReadingController::find);
    on(Qt::CTRL | Qt::Key_J, &ReadingController::openSections);
    on(QKeySequence::Print, &ReadingController::print);
    on(Qt::CTRL | Qt::Key_U, qOverload<>(&ReadingController::showSource));
    connect(m_pane, &DetailPane::openSlotsRequested, this, &PostingWindow::placesWanted);
    connect(m_pane, &DetailPane::versionsCompared, this, &PostingWindow::versionsCompared);
    connect(description, &PostingView::linkActivated, this, &openOutside);
    connect(m_details, &DetailController::shown, this, [this](const PostingDetails &details) {
        //: The title bar of a posting's own window: title, employer
        setWindowTitle(tr("%1 – %2").arg(details.posting.title, details.posting.employer));
    });
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    if (!restoreGeometry(settings.value(GeometryKey).toByteArray()))
        resizeOnScreen(*this, {theme.scaled(FirstSize.width()), theme.scaled(FirstSize.height())});
}

void PostingWindow::follow(PostingId posting)
{
    m_posting = posting;
    m_details->show(posting);
}

void PostingWindow::preview(PostingId posting)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    connect(new QShortcut(Qt::Key_Space, this), &QShortcut::activated, this, &QWidget::close);
    follow(posting);
    QWidget::show();
}

void PostingWindow::show(PostingId posting)
{
    follow(posting);
    QWidget::show();
    raise();
    activateWindow();
}

void PostingWindow::applyChange(const StoreChange &change)
{
    m_details->applyChange(change);
}

void PostingWindow::closeEvent(QCloseEvent *event)
{
    m_pane->flush();
    m_settings.setValue(GeometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace Shortlist
