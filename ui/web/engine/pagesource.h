// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/engine/engineexport.h"

#include <QByteArray>
#include <QUrl>
#include <QWebEngineUrlSchemeHandler>

namespace Shortlist {

/// Serves the one page that is shown, from memory. There is nothing else to be had.
class SHORTLIST_ENGINE_EXPORT PageSource : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Replaces the page; the answer is its address, never used before.
    QUrl setPage(QByteArray html);
    /// Of the page that is served; empty before the first.
    QUrl url() const { return m_url; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QByteArray m_html;
    QUrl m_url;
    int m_count = 0;
};

} // namespace Shortlist
