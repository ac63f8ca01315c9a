// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/mail/mailmessage.h"
#include "models/importers/pdf/pdfpages.h"

namespace Shortlist::Foreign {

/// As ForeignReaders says.
Result<std::vector<MailMessage>> mailMessages(const QByteArray &bytes);
QByteArray redactedMail(const QByteArray &bytes);
Result<std::vector<PdfPage>> pdfPages(QByteArrayView bytes);

} // namespace Shortlist::Foreign
