// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/source.h"

#include <QByteArrayView>
#include <QString>

namespace Shortlist {

/// Text of a document and the name of the charset by which it was read.
struct DecodedText
{
    QString text;        ///< without a byte order mark
    QString charset;     ///< "UTF-8", "windows-1252" …
    bool isExact = true; ///< false where bytes had no meaning in the charset and became U+FFFD
};

/// Decodes by, in this order: byte order mark, the pattern of NULs of UTF-16, UTF-8 where every byte fits, the charset
/// that the document declares in its first 16 KB (meta element, XML declaration, Content-Type), uchardet's guess,
/// windows-1252. Never fails: what has no meaning becomes U+FFFD.
/// Well-formed UTF-8 goes before the declaration since a saved page keeps a declaration that its bytes outlived.
DecodedText decoded(QByteArrayView bytes);

/// `text` without the status line and the headers that "curl -i" keeps above what it fetched.
QString withoutHttpHead(const QString &text);

/// The charset that `head` declares for itself, as written; empty where none.
QByteArray declaredCharset(QByteArrayView head);

/// Whether `bytes` begin like a format that is no text at all (PDF, ZIP, OLE, images, executables …): its name, else
/// empty.
QString binaryFormat(QByteArrayView bytes);

} // namespace Shortlist
