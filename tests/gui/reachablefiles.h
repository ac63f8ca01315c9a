// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryFile>
#include <QTextDocument>
#include <QUrl>

namespace Shortlist::Testing {

/// What `document` reads of a file that is there for everybody; empty where it opens none, as it must.
inline QByteArray readByDocument(QTextDocument &document)
{
    QTemporaryFile file;
    if (!file.open() || file.write("a secret") <= 0 || !file.flush())
        return QByteArrayLiteral("the file could not be made");
    QByteArray read;
    for (const int kind :
         {QTextDocument::ImageResource, QTextDocument::StyleSheetResource, QTextDocument::HtmlResource})
        read += document.resource(kind, QUrl::fromLocalFile(file.fileName())).toByteArray();
    return read;
}

} // namespace Shortlist::Testing
