// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/engine/engineexport.h"
#include "ui/web/pageengine.h"

#include <QUrl>
#include <QWebEngineView>

#include <memory>

class QContextMenuEvent;
class QWebEngineProfile;

namespace Shortlist {

class PageSource;
class PostingPage;
class RequestGate;

/// The engine with its locks on: own profile, own source, own page.
class SHORTLIST_ENGINE_EXPORT EngineView : public QWebEngineView, public PageEngine
{
    Q_OBJECT

public:
    explicit EngineView(QWidget *parent = nullptr);
    ~EngineView() override;

    QWidget &widget() override { return *this; }
    void setListener(Listener listener) override;
    void mute() override { m_listening.reset(); }
    void showPage(const QByteArray &html, const QColor &ground, Position position) override;
    void scrollTo(const QString &fragment) override;
    void zoomTo(qreal factor) override { setZoomFactor(factor); }
    void find(const QString &text, bool isBackward, std::function<void(int, int)> found) override;
    int refusedRequests() const;

Q_SIGNALS:
    void linkClicked(const QUrl &url);
    void linkHovered(const QUrl &url);
    void scrolled(int fromTop, int toEnd);

protected:
    QWebEngineView *createWindow(QWebEnginePage::WebWindowType) override { return nullptr; }
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void tellScrolled();

    std::unique_ptr<QWebEngineProfile> m_profile; ///< outlives the page
    RequestGate *m_gate = nullptr;
    PageSource *m_source = nullptr;
    std::unique_ptr<PostingPage> m_page;
    std::unique_ptr<QObject> m_listening; ///< whose connections are the listener's
};

} // namespace Shortlist
