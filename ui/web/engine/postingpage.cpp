// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engine/postingpage.h"

#include "models/policy/contentpolicy.h"

#include <QWebEngineCertificateError>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace Shortlist {

PostingPage::PostingPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    denyPermissions();
}

void PostingPage::show(const QUrl &url, const QString &fragment)
{
    m_expected = url;
    QUrl target = url;
    if (!fragment.isEmpty())
        target.setFragment(fragment);
    load(target);
}

bool PostingPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    const bool isOwnLoad = type == NavigationTypeTyped || type == NavigationTypeReload;
    if (isOwnLoad && isMainFrame && url.matches(m_expected, QUrl::RemoveFragment))
        return true;
    if (type == NavigationTypeLinkClicked && mayOpenOutside(url))
        Q_EMIT linkClicked(url);
    else
        ++m_refused;
    return false;
}

void PostingPage::denyPermissions()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    // A middle click; createWindow() gave no window, so nothing is opened by the engine.
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](const QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated() && mayOpenOutside(request.requestedUrl()))
            Q_EMIT linkClicked(request.requestedUrl());
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest r) { r.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest r) { r.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest r) { r.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest r) { r.reject(); });
    connect(this, &QWebEnginePage::certificateError, this, [](QWebEngineCertificateError e) { e.rejectCertificate(); });
}

void harden(QWebEngineProfile &profile)
{
    profile.setHttpCacheType(QWebEngineProfile::NoCache);
    profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile.setSpellCheckEnabled(false);
    QObject::connect(&profile, &QWebEngineProfile::downloadRequested, &profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });

    QWebEngineSettings &settings = *profile.settings();
    for (const auto attribute : {
             QWebEngineSettings::AutoLoadIconsForPage,
             QWebEngineSettings::DnsPrefetchEnabled,
             QWebEngineSettings::ErrorPageEnabled,
             QWebEngineSettings::FullScreenSupportEnabled,
             QWebEngineSettings::HyperlinkAuditingEnabled,
             QWebEngineSettings::JavascriptCanAccessClipboard,
             QWebEngineSettings::JavascriptCanOpenWindows,
             QWebEngineSettings::JavascriptCanPaste,
             QWebEngineSettings::JavascriptEnabled,
             QWebEngineSettings::LocalContentCanAccessFileUrls,
             QWebEngineSettings::LocalContentCanAccessRemoteUrls,
             QWebEngineSettings::LocalStorageEnabled,
             QWebEngineSettings::NavigateOnDropEnabled,
             QWebEngineSettings::PdfViewerEnabled,
             QWebEngineSettings::PluginsEnabled,
             QWebEngineSettings::ScreenCaptureEnabled,
             QWebEngineSettings::WebGLEnabled,
             QWebEngineSettings::Accelerated2dCanvasEnabled,
             QWebEngineSettings::AllowRunningInsecureContent,
             QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
             QWebEngineSettings::AllowWindowActivationFromJavaScript,
             QWebEngineSettings::XSSAuditingEnabled,
         })
        settings.setAttribute(attribute, false);
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings.setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings.setAttribute(QWebEngineSettings::FocusOnNavigationEnabled, false);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace Shortlist
