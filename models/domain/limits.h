// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Every bound on untrusted input, with its reason. The figures are those of docs/importing.md.
namespace Shortlist::Limits {

constexpr qint64 SourceBytes = 50LL * 1024 * 1024; ///< one file or paste of any format; larger ones are no postings
constexpr qint64 TextBytes = 25LL * 1024 * 1024;   ///< one of a format that asks for no more (PDF, mail, tables do)
constexpr qint64 HtmlBytes = 5LL * 1024 * 1024;    ///< gumbo is super-linear on hostile input
constexpr int HtmlDepth = 256;                     ///< open elements; deeper trees freeze the renderer
constexpr int HtmlAttributes = 100;                ///< a tag
constexpr int HtmlTags = 200'000;                  ///< a document
constexpr int JsonDepth = 512;
constexpr int XmlDepth = 64;         ///< open elements
constexpr int XmlElements = 500'000; ///< a document; 10,000 postings have fewer
constexpr int PostingsPerSource = 10'000;
constexpr qsizetype FieldChars = 10'000;            ///< a title, an employer, one place
constexpr qsizetype CleanHtmlBytes = 1024LL * 1024; ///< what the engine is given
constexpr qsizetype DescriptionChars = 1024LL * 1024;
constexpr int MimeDepth = 32;      ///< parts inside parts
constexpr int MimeParts = 1000;    ///< of a mail
constexpr int MailMessages = 1000; ///< of an mbox
constexpr qsizetype MailHeaderBytes = 64LL * 1024;
constexpr int MimeExpansion = 4;     ///< decoded bytes a byte of the mail
constexpr int NestedDepth = 4;       ///< documents inside documents: a page in a mail in a mail in a mail
constexpr int NestedDocuments = 200; ///< inside one document, all depths together
constexpr int PdfPages = 200;
constexpr int PdfMilliseconds = 10'000;
constexpr int TableColumns = 1'000;
constexpr qsizetype TableCellChars = 1024LL * 1024;
constexpr int FilesPerImport = 20'000;
constexpr int FolderDepth = 16;
constexpr int ReadSeconds = 5;      ///< for one document, on the clock and on the processor
constexpr int PostingsAtOnce = 500; ///< of a document with more, each portion has the seconds of a document
constexpr qsizetype UnderstoodBytes = 16LL * 1024 * 1024; ///< in a portion: its answer is one frame
constexpr int ReadPdfSeconds = 10;
constexpr qint64 FetchBytes = 10LL * 1024 * 1024;    ///< one page from the web, unpacked
constexpr qint64 DocumentBytes = 25LL * 1024 * 1024; ///< one document of the user's; mail servers take no more
constexpr int FetchRedirects = 5;
constexpr int FetchMs = 15'000;

} // namespace Shortlist::Limits
