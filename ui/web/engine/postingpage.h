// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/engine/engineexport.h"

#include <QWebEnginePage>

namespace Shortlist {

/// A page that goes nowhere: it shows what it was told to load, hands clicked links to whoever listens, and denies
/// the rest.
class SHORTLIST_ENGINE_EXPORT PostingPage : public QWebEnginePage
{
    Q_OBJECT

public:
    PostingPage(QWebEngineProfile *profile, QObject *parent = nullptr);

    /// Loads `url`, the only address that will be accepted until the next call; `fragment` may be empty.
    void show(const QUrl &url, const QString &fragment = {});
    /// Navigations that the page tried and was refused.
    int refusedNavigations() const { return m_refused; }

Q_SIGNALS:
    /// A click on a link that may be opened outside.
    void linkClicked(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override { }

private:
    void denyPermissions();

    QUrl m_expected;
    int m_refused = 0;
};

/// Off the record, no cache, no cookies, no downloads, and every setting off that a text with links does without.
SHORTLIST_ENGINE_EXPORT void harden(QWebEngineProfile &profile);

} // namespace Shortlist
