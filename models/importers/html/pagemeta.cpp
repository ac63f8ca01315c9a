// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/pagemeta.h"

#include "models/domain/text.h"
#include "models/importers/html/entities.h"
#include "models/importers/html/htmltags.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"

#include <QUrl>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadChars = 20'000;

QString webAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty() && url.scheme().startsWith("http"_L1);
    return isWeb ? text.trimmed() : QString();
}

/// Browsers and page savers note the address in a comment on top.
QString savedFrom(const QString &html)
{
    static const Pattern notes(
        u"<!--\\s*saved from url=\\(\\d+\\)(\\S+)|Page saved with SingleFile\\s+url:\\s*(\\S+)"_s,
        Expression::IgnoreCase);
    const auto match = notes.match(html.left(HeadChars));
    return match.hasMatch() ? webAddress(match.captured(match.lastCapturedIndex())) : QString();
}

void readMeta(const HtmlTag &tag, PageMeta &meta, QString &ogUrl)
{
    QString name = attributeValue(tag.attributes, u"property").toLower();
    if (name.isEmpty())
        name = attributeValue(tag.attributes, u"name").toLower();
    const QString content = plainScalar(attributeValue(tag.attributes, u"content"));
    if (name == "og:title"_L1)
        meta.ogTitle = content;
    else if (name == "og:site_name"_L1)
        meta.siteName = content;
    else if (name == "og:url"_L1)
        ogUrl = webAddress(content);
    else if (name.endsWith("location"_L1) && meta.location.isEmpty() && content.size() <= 120)
        meta.location = QString(content).replace(u'~', u", "_s);
}

QStringList titleParts(const QString &title)
{
    static const Pattern separator(u"\\s+[|·•–—:-]+\\s+|\\s*[|｜]\\s*|\\s*_\\s*"_s);
    return separator.split(title, Qt::SkipEmptyParts);
}

} // namespace

PageMeta pageMeta(const QString &html)
{
    PageMeta meta;
    QString ogUrl;
    HtmlTagScanner scanner(html);
    while (scanner.next()) {
        const HtmlTag tag = scanner.tag();
        if (tag.isEnd)
            continue;
        if (tag.name == "body"_L1)
            break;
        if (HtmlTagScanner::isRawText(tag.name)) {
            const QStringView text = scanner.takeRawText();
            if (tag.name == "title"_L1 && meta.title.isEmpty())
                meta.title = plainScalar(text.toString());
        } else if (tag.name == "meta"_L1) {
            readMeta(tag, meta, ogUrl);
        } else if (tag.name == "link"_L1 && meta.url.isEmpty()
                   && attributeValue(tag.attributes, u"rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0) {
            meta.url = webAddress(attributeValue(tag.attributes, u"href"));
        }
    }
    if (meta.url.isEmpty())
        meta.url = ogUrl.isEmpty() ? savedFrom(html) : ogUrl;
    return meta;
}

QString jobTitleOf(const PageMeta &meta)
{
    static const Pattern hiring(u"^.{1,80}? hiring (.{2,120}?)(?: in .{2,80})?$"_s);
    for (const QString &title : {meta.ogTitle, meta.title}) {
        const QStringList parts = titleParts(title);
        for (const QString &part : parts) {
            if (const auto match = hiring.match(part); match.hasMatch())
                return match.captured(1);
            if (LineWords::namesJob(part) && Text::folded(part) != Text::folded(meta.siteName))
                return part.trimmed();
        }
    }
    return {};
}

QString titleBeside(const PageMeta &meta, const QString &employer)
{
    QStringList parts = titleParts(meta.title);
    if (parts.size() < 2 || employer.isEmpty())
        return {};
    const auto isEmployer = [&employer](const QString &part) {
        return Text::employerKey(part) == Text::employerKey(employer);
    };
    static const Pattern trail(u"[\\s|·•–—:-]+$"_s);
    if (isEmployer(parts.back()))
        return trail.removedFrom(meta.title.left(meta.title.lastIndexOf(parts.back())));
    return isEmployer(parts.front()) ? parts.at(1) : QString();
}

QString placeInTitle(const PageMeta &meta)
{
    static const Pattern behind(
        u"(?: (?:at|bei|chez|hos) [^|]{2,60}? [–—-] | hiring [^|]{3,120} in )([^|–—]{3,80}?) ?[|–—]"_s);
    for (const QString &title : {meta.ogTitle, meta.title}) {
        const auto match = behind.match(title);
        if (match.hasMatch() && LineWords::isPlaceLike(match.captured(1)))
            return match.captured(1);
    }
    return {};
}

} // namespace Shortlist
