// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
class EngineView : public QWebEngineView
{
    Q_OBJECT

public:
    explicit EngineView(QWidget *parent = nullptr);
    ~EngineView() override;

    enum class Position : quint8 { Top, Clause };
    /// `ground` is painted until the page stands, so that a dark window doesn't flash.
    void showPage(const QByteArray &html, const QColor &ground, Position position);
    void scrollTo(const QString &fragment);
    int refusedRequests() const;

Q_SIGNALS:
    void linkClicked(const QUrl &url);
    void linkHovered(const QUrl &url);

protected:
    QWebEngineView *createWindow(QWebEnginePage::WebWindowType) override { return nullptr; }
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    std::unique_ptr<QWebEngineProfile> m_profile; ///< outlives the page
    RequestGate *m_gate = nullptr;
    PageSource *m_source = nullptr;
    std::unique_ptr<PostingPage> m_page;
};

} // namespace Shortlist
