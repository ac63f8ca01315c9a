// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/engine/pagesource.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

namespace Shortlist::Testing {

/// Lets nothing out, as every test must, and counts what wanted to go.
class CountingGate : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        static const QStringList own{QStringLiteral("job"), QStringLiteral("data"), QStringLiteral("about"),
                                     QStringLiteral("blob")};
        if (own.contains(info.requestUrl().scheme()))
            return;
        ++requests;
        info.block(true);
    }

    qint64 requests = 0;
};

/// A page of the engine without any lock, which sees what a script does.
class WitnessPage : public QWebEnginePage
{
public:
    using QWebEnginePage::QWebEnginePage;

    /// Where dialogs were opened, and messages that began with Mark; neither has a place in a posting.
    qint64 dialogs = 0;
    QSet<int> marked;
    static QString mark() { return QStringLiteral("FIRED "); }

protected:
    void javaScriptAlert(const QUrl &, const QString &) override { ++dialogs; }
    bool javaScriptConfirm(const QUrl &, const QString &) override
    {
        ++dialogs;
        return false;
    }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override
    {
        ++dialogs;
        return false;
    }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &) override
    {
        if (message.startsWith(mark()))
            marked.insert(message.mid(mark().size()).toInt());
    }
    /// The page itself stays; what a frame wants is its own affair, and counted by the gate.
    bool acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame) override
    {
        return !isMainFrame || url.scheme() == u"job";
    }
};

/// Shows documents side by side, each in a frame of its own, and says what they did.
class Witness
{
public:
    enum class Script : quint8 { On, Off };

    explicit Witness(Script script)
        : m_source(&m_profile)
        , m_page(&m_profile)
    {
        m_profile.installUrlSchemeHandler("job", &m_source);
        m_profile.setUrlRequestInterceptor(&m_gate);
        m_profile.settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, script == Script::On);
    }

    /// False where the page does not stand in time.
    bool show(const QStringList &documents)
    {
        QString html = QStringLiteral("<!DOCTYPE html><meta charset=utf-8><body>");
        for (const QString &document : documents)
            html += QStringLiteral("<iframe width=90 height=60 srcdoc=\"%1\"></iframe>").arg(document.toHtmlEscaped());
        return load(html.toUtf8());
    }

    bool load(const QByteArray &html)
    {
        QSignalSpy loaded(&m_page, &QWebEnginePage::loadFinished);
        m_page.load(m_source.setPage(html));
        if (loaded.isEmpty() && !loaded.wait(PatienceMs))
            return false;
        QTest::qWait(SettleMs);
        return true;
    }

    const WitnessPage &page() const { return m_page; }
    WitnessPage &page() { return m_page; }
    qint64 requests() const { return m_gate.requests; }

private:
    static constexpr int PatienceMs = 60'000;
    /// What is not to happen has no signal: so long a page may do it after it was loaded. The positive control, which
    /// does happen, shows in the same time that this is long enough.
    static constexpr int SettleMs = 400;

    QWebEngineProfile m_profile; // outlives the page
    PageSource m_source;
    CountingGate m_gate;
    WitnessPage m_page;
};

} // namespace Shortlist::Testing
