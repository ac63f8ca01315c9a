// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/contentpolicy.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// Whether the address survives a strict reading unchanged: a lenient parser lets "https://evil.example\@good.example"
/// name another host than a browser goes to.
bool isStrict(const QUrl &url)
{
    const QUrl again(url.toString(QUrl::FullyEncoded), QUrl::StrictMode);
    return url.isValid() && again.isValid() && again.host() == url.host();
}

bool isWebAddress(const QUrl &url)
{
    // A user name before the host only serves to make it look like another one.
    return !url.host().isEmpty() && url.userInfo().isEmpty() && !url.path().contains(u'\\');
}

bool isMailAddress(const QUrl &url)
{
    // Some mail programs attach the file that a link names.
    static const QStringList harmless{u"subject"_s, u"body"_s, u"cc"_s, u"to"_s};
    const auto items = QUrlQuery(url).queryItems();
    return url.host().isEmpty() && url.path().contains(u'@')
        && std::all_of(items.begin(), items.end(),
                       [](const auto &item) { return harmless.contains(item.first.toLower()); });
}

} // namespace

bool mayOpenDocument(const QString &name)
{
    static const QStringList shown{u"pdf"_s, u"odt"_s,   u"ods"_s,  u"odp"_s,  u"doc"_s,  u"docx"_s,
                                   u"rtf"_s, u"pages"_s, u"txt"_s,  u"md"_s,   u"tex"_s,  u"csv"_s,
                                   u"xls"_s, u"xlsx"_s,  u"ppt"_s,  u"pptx"_s, u"epub"_s, u"png"_s,
                                   u"jpg"_s, u"jpeg"_s,  u"webp"_s, u"tif"_s,  u"tiff"_s, u"eml"_s};
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && shown.contains(name.mid(dot + 1).toLower());
}

bool mayLoad(const QUrl &url)
{
    if (url.scheme() == QLatin1StringView(PostingScheme))
        return true;
    static const QStringList images{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s};
    return url.scheme() == "data"_L1 && std::any_of(images.begin(), images.end(), [&url](const QString &type) {
               const QString path = url.path();
               return path.startsWith(type + u';', Qt::CaseInsensitive)
                   || path.startsWith(type + u',', Qt::CaseInsensitive);
           });
}

bool mayOpenOutside(const QUrl &url)
{
    if (!isStrict(url))
        return false;
    if (url.scheme() == "mailto"_L1)
        return isMailAddress(url);
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && isWebAddress(url);
}

QString shownUrl(const QUrl &url, int maxChars)
{
    const QString shown = url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    if (shown.size() <= maxChars || maxChars < 3)
        return shown;
    // Two thirds for the beginning: the host is what tells where a link leads.
    const int head = (maxChars - 1) * 2 / 3;
    return shown.left(head) + u'…' + shown.right(maxChars - 1 - head);
}

} // namespace Shortlist
