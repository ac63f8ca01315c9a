// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/writtenposting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Empty lines part paragraphs; what looks like markup is shown as it was written.
QString htmlOf(const QString &text)
{
    static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
    QString html;
    for (const QString &paragraph : text.split(emptyLines, Qt::SkipEmptyParts))
        html += u"<p>%1</p>"_s.arg(paragraph.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s));
    return html;
}

QJsonObject structured(const WrittenPosting &posting)
{
    QJsonObject found{{u"@context"_s, u"https://schema.org"_s}, {u"@type"_s, u"JobPosting"_s}};
    const auto add = [&found](const QString &name, const QJsonValue &value, const QString &given) {
        if (!given.isEmpty())
            found.insert(name, value);
    };
    add(u"title"_s, posting.title, posting.title);
    add(u"hiringOrganization"_s, QJsonObject{{u"@type"_s, u"Organization"_s}, {u"name"_s, posting.employer}},
        posting.employer);
    add(u"jobLocation"_s, posting.place, posting.place);
    add(u"url"_s, posting.link, posting.link);
    add(u"description"_s, htmlOf(posting.text), posting.text);
    return found;
}

} // namespace

SourceDocument documentOf(const WrittenPosting &posting, const QString &name)
{
    SourceDocument document;
    document.name = name;
    document.origin = SourceOrigin::Paste;
    document.capturedAt = QDateTime::currentDateTimeUtc();
    const bool isTextAlone =
        posting.title.isEmpty() && posting.employer.isEmpty() && posting.place.isEmpty() && posting.link.isEmpty();
    document.bytes = isTextAlone ? posting.text.toUtf8() : QJsonDocument(structured(posting)).toJson();
    document.mediaType = isTextAlone ? u"text/plain"_s : u"application/ld+json"_s;
    return document;
}

} // namespace Shortlist
