// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engine/engineview.h"

#include "models/policy/contentpolicy.h"
#include "ui/web/engine/pagesource.h"
#include "ui/web/engine/postingpage.h"
#include "ui/web/engine/requestgate.h"
#include "ui/web/postinghtml.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineProfile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

EngineView::EngineView(QWidget *parent)
    : QWebEngineView(parent)
    , m_profile(std::make_unique<QWebEngineProfile>())
    , m_gate(new RequestGate(m_profile.get()))
    , m_source(new PageSource(m_profile.get()))
    , m_page(std::make_unique<PostingPage>(m_profile.get()))
{
    harden(*m_profile);
    m_profile->setUrlRequestInterceptor(m_gate);
    m_profile->installUrlSchemeHandler(PostingScheme, m_source);
    connect(m_page.get(), &PostingPage::linkClicked, this, &EngineView::linkClicked);
    connect(m_page.get(), &QWebEnginePage::linkHovered, this,
            [this](const QString &url) { Q_EMIT linkHovered(QUrl(url, QUrl::StrictMode)); });
    connect(m_page.get(), &QWebEnginePage::scrollPositionChanged, this, &EngineView::tellScrolled);
    setPage(m_page.get());
    setAcceptDrops(false);
    setAccessibleName(tr("Description"));
}

EngineView::~EngineView() = default;

void EngineView::showPage(const QByteArray &html, const QColor &ground, Position position)
{
    m_page->setBackgroundColor(ground);
    const QUrl url = m_source->setPage(html);
    m_page->show(url, position == Position::Clause ? QLatin1StringView(ClauseAnchor) : QString());
}

void EngineView::scrollTo(const QString &fragment)
{
    m_page->show(m_source->url(), fragment);
}

void EngineView::setListener(Listener listener)
{
    m_listening = std::make_unique<QObject>();
    QObject *const context = m_listening.get();
    connect(this, &EngineView::linkClicked, context, listener.linkClicked);
    connect(this, &EngineView::linkHovered, context, listener.linkHovered);
    connect(this, &QWebEngineView::loadFinished, context, listener.loaded);
    connect(this, &EngineView::scrolled, context, listener.scrolled);
    connect(m_gate, &RequestGate::refusedOne, context, listener.refused);
    connect(this, &QWebEngineView::renderProcessTerminated, context, [died = std::move(listener.died)](auto status) {
        if (status != QWebEnginePage::NormalTerminationStatus)
            died();
    });
}

void EngineView::find(const QString &text, bool isBackward, std::function<void(int, int)> found)
{
    findText(text, isBackward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags(),
             [found = std::move(found)](const QWebEngineFindTextResult &result) {
                 found(result.numberOfMatches(), result.activeMatch());
             });
}

void EngineView::tellScrolled()
{
    // In pixels of the page, which a zoom makes larger or smaller than the widget's.
    const qreal fromTop = m_page->scrollPosition().y() * zoomFactor();
    Q_EMIT scrolled(qRound(fromTop), qRound(m_page->contentsSize().height() * zoomFactor() - fromTop) - height());
}

int EngineView::refusedRequests() const
{
    return m_gate->refused();
}

void EngineView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const QUrl link = lastContextMenuRequest() ? lastContextMenuRequest()->linkUrl() : QUrl();
    QAction *copy = menu.addAction(tr("&Copy"), this, [this] { triggerPageAction(QWebEnginePage::Copy); });
    copy->setEnabled(m_page->hasSelection());
    menu.addAction(tr("Select &all"), this, [this] { triggerPageAction(QWebEnginePage::SelectAll); });
    if (mayOpenOutside(link)) {
        menu.addSeparator();
        menu.addAction(tr("&Open in your browser"), this, [this, link] { Q_EMIT linkClicked(link); });
        menu.addAction(tr("Copy &address"), this,
                       [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    }
    menu.exec(event->globalPos());
}

} // namespace Shortlist
