// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/mail/mailmessage.h"

#include "models/domain/limits.h"
#include "models/importers/foreign/foreignreaders.h"

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Where headers end.
qsizetype headerEnd(QByteArrayView bytes)
{
    const qsizetype unix = bytes.indexOf("\n\n");
    const qsizetype dos = bytes.indexOf("\r\n\r\n");
    const qsizetype end = unix < 0 ? dos : dos < 0 ? unix : std::min(unix, dos);
    return end < 0 ? bytes.size() : end;
}

} // namespace

bool looksLikeMail(QByteArrayView bytes)
{
    static constexpr std::array Names{"from:",          "to:",           "subject:",
                                      "date:",          "received:",     "mime-version:",
                                      "content-type:",  "message-id:",   "return-path:",
                                      "reply-to:",      "delivered-to:", "x-mailer:",
                                      "list-id:",       "cc:",           "sender:",
                                      "organization:",  "user-agent:",   "references:",
                                      "newsgroups:",    "path:",         "snapshot-content-location:",
                                      "dkim-signature:"};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 16 * 1024));
    QByteArrayList known;
    bool isDos = false;
    for (qsizetype at = 0; at < head.size();) { // nearly every document ends this in its first line
        const qsizetype end = head.indexOf('\n', at);
        const QByteArray line = head.sliced(at, (end < 0 ? head.size() : end) - at).toByteArray();
        const bool isHeaderEnd = at > 0 && (line.isEmpty() || (isDos && line == "\r"));
        if (isHeaderEnd)
            break;
        at += line.size() + 1;
        isDos = line.endsWith('\r');
        const bool isContinued = line.startsWith(' ') || line.startsWith('\t');
        const bool isEnvelope = known.isEmpty() && line.startsWith("From ");
        if (isContinued || isEnvelope)
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.first(colon).contains(' '))
            return known.size() >= 3 && line.trimmed().isEmpty();
        const QByteArray name = line.first(colon + 1).toLower();
        if (std::find(Names.begin(), Names.end(), name) != Names.end() && !known.contains(name))
            known.append(name);
    }
    const bool isMime = known.contains("mime-version:") || known.contains("received:") || known.contains("message-id:");
    return known.size() >= 3 || (known.size() == 2 && (isMime || known.contains("content-type:")));
}

Result<std::vector<MailMessage>> readMail(const QByteArray &bytes)
{
    if (headerEnd(bytes) > Limits::MailHeaderBytes)
        return Error{Error::Code::TooLarge, u"a mail with headers of %1 bytes"_s.arg(headerEnd(bytes))};
    // GMime takes parts apart by recursion: what nests too deep is not given to it.
    if (bytes.count("boundary") > Limits::MimeParts || bytes.count("message/rfc822") > Limits::MimeParts)
        return Error{Error::Code::TooLarge, u"a mail of too many parts"_s};
    const ForeignReaders *readers = foreignReaders();
    return readers == nullptr ? foreignReadersMissing() : readers->mailMessages(bytes);
}

} // namespace Shortlist
