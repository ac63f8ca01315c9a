// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/mail/mailmessage.h"
#include "models/importers/pdf/pdfpages.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace Shortlist {

/// What Poppler and GMime read. They come with more than thirty libraries, half of all that a program would load at its
/// start, so they lie in a library of their own, which is loaded for the first PDF or mail.
struct ForeignReaders
{
    Result<std::vector<PdfPage>> (*pdfPages)(QByteArrayView bytes);            ///< bounds of `bytes` are checked
    Result<std::vector<MailMessage>> (*mailMessages)(const QByteArray &bytes); ///< likewise
    QByteArray (*redactedMail)(const QByteArray &bytes);                       ///< withoutRecipients() of a mail, once
};

/// Loads them. Null where their library is not installed. A process that confines itself asks for them before.
const ForeignReaders *foreignReaders();

/// What reading says where they are null.
Error foreignReadersMissing();

/// Exported by the library under ForeignReadersName.
using GiveForeignReaders = const ForeignReaders *(*)();
constexpr auto ForeignReadersName = "shortlist_foreign_readers";

} // namespace Shortlist
