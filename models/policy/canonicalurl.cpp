// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/canonicalurl.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

bool isTrace(const QString &parameter)
{
    static const QStringList names{u"gclid"_s, u"fbclid"_s, u"msclkid"_s,    u"mc_cid"_s,   u"mc_eid"_s,
                                   u"ref"_s,   u"refid"_s,  u"referer"_s,    u"referrer"_s, u"source"_s,
                                   u"src"_s,   u"trk"_s,    u"trackingid"_s, u"gh_src"_s,   u"lever-source"_s,
                                   u"_ga"_s,   u"spread"_s, u"lipi"_s,       u"igshid"_s};
    const QString name = parameter.toLower();
    return name.startsWith("utm_"_L1) || names.contains(name);
}

QString keptQuery(const QUrl &url)
{
    auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    items.removeIf([](const auto &item) { return isTrace(item.first); });
    std::sort(items.begin(), items.end());
    QUrlQuery kept;
    kept.setQueryItems(items);
    return kept.toString(QUrl::FullyEncoded);
}

} // namespace

QString canonicalUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
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

} // namespace Shortlist
