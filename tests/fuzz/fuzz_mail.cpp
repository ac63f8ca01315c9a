// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A mail: what is kept of it names no recipient, and taking the recipients out again changes nothing.

#include "models/importers/mail/mailmessage.h"
#include "models/importers/mail/redaction.h"
#include "tests/fuzz/readings.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray head = "From: Initech <jobs@initech.example>\r\nTo: someone@reader.example\r\n"
                                   "Date: Sat, 21 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@initech.example>\r\n";
    const SourceDocument mail = Fuzz::documentOf(head + Fuzz::bytesOf(data, size), QStringLiteral("fuzz.eml"));
    const SourceDocument kept = withoutRecipients(mail);
    // What breaks the head is no mail, and is kept as the text that it is.
    Fuzz::promise(!looksLikeMail(mail.bytes) || !kept.bytes.left(head.size()).contains("someone@reader.example"),
                  "no recipient is kept");
    Fuzz::promise(withoutRecipients(kept).bytes == kept.bytes, "taking out twice is taking out once");
    Fuzz::promiseReading(mail);
    return 0;
}
