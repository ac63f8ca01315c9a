// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/canonicalurl.h"

#include "models/domain/weburl.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

bool isTrace(const QString &parameter)
{
    // Not only traces, but a posting is the same with and without them.
    static const QStringList names{u"ref"_s, u"source"_s, u"src"_s};
    return WebUrl::isTrace(parameter) || names.contains(parameter.toLower());
}

QString keptQuery(const QUrl &url)
{
    auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    items.removeIf([](const auto &item) { return item.first.isEmpty() || isTrace(item.first); });
    std::stable_sort(items.begin(), items.end()); // "a" and "a=" are equal here and differ when written
    QUrlQuery kept;
    kept.setQueryItems(items);
    return kept.toString(QUrl::FullyEncoded);
}

/// Without the dots at its end and the "www." in front of a name that goes on: "www.ch" is a name of its own.
QString bareHost(QString host)
{
    while (host.endsWith(u'.'))
        host.chop(1);
    constexpr qsizetype Www = 4;
    while (host.startsWith("www."_L1) && host.indexOf(u'.', Www) > Www)
        host.remove(0, Www);
    return host;
}

QString rewritten(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    QString host = bareHost(url.host(QUrl::FullyEncoded).toLower());
    if (host.isEmpty())
        return {};
    const int port = url.port();
    if (port > 0 && port != 80 && port != 443)
        host += u":%1"_s.arg(port);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString query = keptQuery(url);
    if (path.isEmpty() && query.isEmpty())
        return {};
    return u"https://"_s + host + path + (query.isEmpty() ? QString() : u'?' + query);
}

} // namespace

QString canonicalUrl(const QString &text)
{
    // A host without its "www." or its last dot may read as a number, which is written otherwise again.
    constexpr int MostPasses = 3;
    QString canonical = rewritten(text);
    for (int pass = 0; pass < MostPasses && !canonical.isEmpty(); ++pass) {
        const QString again = rewritten(canonical);
        if (again == canonical)
            break;
        canonical = again;
    }
    return canonical;
}

} // namespace Shortlist
