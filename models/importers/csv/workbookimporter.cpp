// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/workbookimporter.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DirectoryBytes = 256 * 1024; ///< names of parts stand in the first or the last bytes of a file

/// Whether a part of the container is called so; the names are not compressed.
bool names(const QByteArray &bytes, QByteArrayView part)
{
    const QByteArrayView all(bytes);
    const qsizetype size = std::min(all.size(), DirectoryBytes);
    return all.first(size).indexOf(part) >= 0 || all.last(size).indexOf(part) >= 0;
}

/// `name` as the directory of an OLE file spells it.
QByteArray wide(const char *name)
{
    QByteArray spelled;
    for (; *name != '\0'; ++name)
        spelled.append(*name).append('\0');
    return spelled;
}

Error spreadsheet(const QString &kind)
{
    return {Error::Code::Spreadsheet, kind + u"; save it as CSV (UTF-8) and import that"_s};
}

Error zipError(const QByteArray &bytes)
{
    if (names(bytes, "xl/workbook") || names(bytes, "xl/worksheets"))
        return spreadsheet(u"an Excel workbook"_s);
    if (names(bytes, "opendocument.spreadsheet"))
        return spreadsheet(u"an OpenDocument spreadsheet"_s);
    if (names(bytes, "Index/Tables/") || names(bytes, "Index/CalculationEngine"))
        return spreadsheet(u"a Numbers spreadsheet"_s);
    if (names(bytes, "word/document"))
        return {Error::Code::UnknownFormat, u"a Word document; save it as PDF or paste its text"_s};
    if (names(bytes, "opendocument.text"))
        return {Error::Code::UnknownFormat, u"an OpenDocument text; save it as PDF or paste its text"_s};
    return {Error::Code::UnknownFormat, u"ZIP"_s};
}

Error oleError(const QByteArray &bytes)
{
    if (names(bytes, wide("EncryptedPackage")))
        return {Error::Code::Encrypted, u"an Office file that needs a password"_s};
    if (names(bytes, wide("WordDocument")))
        return {Error::Code::UnknownFormat, u"a Word document; save it as PDF or paste its text"_s};
    if (names(bytes, wide("Workbook")) || names(bytes, wide("Book")))
        return spreadsheet(u"an Excel workbook"_s);
    return {Error::Code::UnknownFormat, u"an old Office file; save it as CSV or PDF, or paste its text"_s};
}

} // namespace

QString WorkbookImporter::format() const
{
    return u"workbook"_s;
}

Fit WorkbookImporter::sniff(const SniffedDocument &document) const
{
    return document.binary == "ZIP"_L1 || document.binary == "OLE"_L1 ? Fit::Likely : Fit::No;
}

Result<ParsedDocument> WorkbookImporter::parse(const SniffedDocument &document) const
{
    const QByteArray &bytes = document.source.bytes;
    return document.binary == "ZIP"_L1 ? zipError(bytes) : oleError(bytes);
}

} // namespace Shortlist
