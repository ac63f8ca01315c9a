// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/incoming.h"

#include "models/domain/limits.h"
#include "models/policy/fetchpolicy.h"

#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// A link that was dragged comes as HTML too; a posting that is copied is longer than any link's words.
constexpr qsizetype LongestLinkWords = 300;
constexpr qsizetype LongestLinkHtml = 8000;

/// A path on another machine (file://server/share) would be asked for over the network.
QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile() && url.host().isEmpty())
            paths.append(url.toLocalFile());
    return paths;
}

/// The address that is all that came, else an invalid one.
QUrl addressIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() == 1 && !urls.front().isLocalFile())
        return loneAddress(urls.front().toString(QUrl::FullyEncoded));
    return loneAddress(data.text());
}

/// Such as files of another machine, which are left alone.
bool namesOnlyFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

bool isOnlyALink(const QString &html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    if (html.size() > LongestLinkHtml)
        return false;
    const QString words = QString(html).remove(tags).simplified();
    return words.size() <= LongestLinkWords && html.count(u"<a "_s, Qt::CaseInsensitive) == 1;
}

SourceDocument documentOf(const QString &text, const QString &mediaType, const QString &name, SourceOrigin origin)
{
    SourceDocument document;
    document.bytes = text.toUtf8();
    document.name = name;
    document.origin = origin;
    document.mediaType = mediaType;
    document.capturedAt = QDateTime::currentDateTimeUtc();
    return document;
}

} // namespace

bool mayBringSomething(const QMimeData &data)
{
    return data.hasHtml() || data.hasUrls() || data.hasText();
}

Incoming incoming(const QMimeData &data, SourceOrigin origin, const QString &name)
{
    Incoming found;
    found.paths = localPaths(data);
    const QString html = data.hasHtml() ? data.html() : QString();
    const QString text = data.text();
    const bool isPage = !html.isEmpty() && !isOnlyALink(html);
    if (!isPage && !found.paths.isEmpty()) {
        found.kind = Incoming::Kind::Files;
        return found;
    }
    found.url = isPage ? QUrl() : addressIn(data);
    if (found.url.isValid()) {
        found.kind = Incoming::Kind::Address;
        return found;
    }
    const bool isEmpty = html.trimmed().isEmpty() && text.trimmed().isEmpty();
    if (isEmpty || (html.isEmpty() && namesOnlyFiles(data)))
        return found;
    // A character is at least a byte: what is longer is not even turned into bytes.
    if (std::max(html.size(), text.size()) > Limits::TextBytes) {
        found.kind = Incoming::Kind::TooLarge;
        return found;
    }
    found.kind = Incoming::Kind::Document;
    const SourceDocument plain = documentOf(text, u"text/plain"_s, name, origin);
    found.document = html.trimmed().isEmpty() ? plain : documentOf(html, u"text/html"_s, name, origin);
    if (found.document != plain && !text.trimmed().isEmpty())
        found.otherwise = plain;
    return found;
}

} // namespace Shortlist
