// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limits.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace Shortlist {

/// A document in a message.
struct MailPart
{
    QString mediaType; ///< lower case
    QByteArray bytes;  ///< decoded; texts as UTF-8
    QString name;      ///< of an attachment
    QString location;  ///< Content-Location
    int choice = 0;    ///< other than 0: parts with the same number say the same; the best comes first

    friend bool operator==(const MailPart &, const MailPart &) = default;
};

/// One message, flattened: what it holds in the order in which it is to be read.
struct MailMessage
{
    QString subject;
    QString from;        ///< "Initech Jobs <jobs@initech.example>"
    QDateTime date;      ///< UTC; may be invalid
    QString snapshotUrl; ///< of a page that a browser saved as MHTML
    bool isList = false; ///< sent to many: it says how to unsubscribe
    std::vector<MailPart> parts;
    QStringList refused; ///< English: what cannot be read, and why

    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

/// Whether `bytes` begin with the headers of a message (or of an mbox): cheap, looks at names only.
bool looksLikeMail(QByteArrayView bytes);

/// Whether a mail of so many bytes may decode to so many. No encoding that is read today grows that much.
constexpr bool isDecodedTaken(qint64 decodedBytes, qint64 mailBytes)
{
    return decodedBytes <= Limits::MimeExpansion * mailBytes;
}

/// The messages of an .eml file, an mbox or an MHTML archive. TooLarge beyond models/domain/limits.h, Malformed where
/// there is no message, PartMissing where GMime (models/importers/foreign) is not installed.
Result<std::vector<MailMessage>> readMail(const QByteArray &bytes);

} // namespace Shortlist
