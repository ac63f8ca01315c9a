// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/domain/weburl.h"
#include "models/importers/foreign/gmimehandle.h"
#include "models/importers/foreign/readers.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(u"[\\w.+'-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isKept(const QByteArray &header)
{
    static constexpr std::array Names{"from",         "subject",      "date",
                                      "mime-version", "list-id",      "snapshot-content-location",
                                      "importance",   "organization", "x-linkedin-template"};
    const QByteArray name = header.toLower();
    return name.startsWith("content-") || std::find(Names.begin(), Names.end(), name) != Names.end();
}

bool namesRecipients(const QByteArray &header)
{
    static constexpr std::array Names{"to",
                                      "cc",
                                      "bcc",
                                      "delivered-to",
                                      "x-original-to",
                                      "envelope-to",
                                      "x-envelope-to",
                                      "apparently-to",
                                      "resent-to",
                                      "resent-cc",
                                      "x-forwarded-to",
                                      "x-forwarded-for",
                                      "x-delivered-to",
                                      "x-receiver"};
    const QByteArray name = header.toLower();
    return std::find(Names.begin(), Names.end(), name) != Names.end();
}

/// Rewrites one message.
class Redactor
{
public:
    // Bounded by Limits::MimeDepth.
    void redact(GMimeMessage *message, int depth)
    {
        if (message == nullptr || depth > Limits::MimeDepth)
            return;
        noteRecipients(g_mime_object_get_header_list(GMIME_OBJECT(message)));
        dropHeaders(g_mime_object_get_header_list(GMIME_OBJECT(message)));
        redactPart(g_mime_message_get_mime_part(message), depth + 1);
    }

private:
    void noteRecipients(GMimeHeaderList *headers)
    {
        for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
            GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
            if (!namesRecipients(g_mime_header_get_name(header)))
                continue;
            const QString value = QString::fromUtf8(g_mime_header_get_value(header));
            for (auto matches = addressPattern().globalMatch(value); matches.hasNext();)
                m_recipients.insert(matches.next().captured().toLower());
        }
    }

    void dropHeaders(GMimeHeaderList *headers) const
    {
        for (int i = g_mime_header_list_get_count(headers) - 1; i >= 0; --i) {
            GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
            const QString value = QString::fromUtf8(g_mime_header_get_value(header)).toLower();
            const bool isRecipient = std::any_of(m_recipients.begin(), m_recipients.end(),
                                                 [&value](const QString &address) { return value.contains(address); });
            if (isRecipient || !isKept(g_mime_header_get_name(header)))
                g_mime_header_list_remove_at(headers, i);
        }
    }

    // Bounded by Limits::MimeDepth.
    void redactPart(GMimeObject *part, int depth)
    {
        if (part == nullptr || depth > Limits::MimeDepth)
            return;
        if (GMIME_IS_MULTIPART(part))
            for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(part)); ++i)
                redactPart(g_mime_multipart_get_part(GMIME_MULTIPART(part), i), depth + 1);
        else if (GMIME_IS_MESSAGE_PART(part))
            redact(g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)), depth + 1);
        else if (GMIME_IS_TEXT_PART(part))
            redactText(GMIME_TEXT_PART(part));
    }

    void redactText(GMimeTextPart *part) const
    {
        const QByteArray bytes = Mime::utf8TextOf(GMIME_PART(part));
        if (!bytes.isValidUtf8())
            return redactBytes(part, bytes);
        const QString text = QString::fromUtf8(bytes);
        const QString clean = redacted(text);
        if (clean == text && isPlain(part))
            return;
        g_mime_text_part_set_charset(part, "utf-8");
        g_mime_text_part_set_text(part, clean.toUtf8().constData());
        g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    }

    /// A charset that nobody knows: its ASCII is its ASCII.
    void redactBytes(GMimeTextPart *part, const QByteArray &bytes) const
    {
        const QByteArray clean = redacted(QString::fromLatin1(bytes)).toLatin1();
        if (clean == bytes)
            return;
        const Mime::Handle<GMimeStream> stream(
            g_mime_stream_mem_new_with_buffer(clean.constData(), size_t(clean.size())));
        const Mime::Handle<GMimeDataWrapper> content(
            g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
        g_mime_part_set_content(GMIME_PART(part), content.get());
        g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_BASE64);
    }

    static bool isPlain(GMimeTextPart *part)
    {
        return g_mime_part_get_content_encoding(GMIME_PART(part)) != GMIME_CONTENT_ENCODING_UUENCODE;
    }

    QString redacted(const QString &text) const
    {
        // What a forwarded mail says of its recipients stands in its text.
        static const QRegularExpression recipientLine(
            u"^(?:[ \\t>*]*)(?:To|Cc|Bcc|An|Kopie|\\x{C0}|Para|Delivered-To)\\*?[ \\t]?:.{0,2000}@.{0,2000}$"_s,
            QRegularExpression::MultilineOption);
        QSet<QString> recipients = m_recipients;
        for (auto lines = recipientLine.globalMatch(text); lines.hasNext();) {
            const QString line = lines.next().captured();
            for (auto matches = addressPattern().globalMatch(line); matches.hasNext();)
                recipients.insert(matches.next().captured().toLower());
        }
        QString clean = WebUrl::textWithoutTraces(text);
        for (const QString &recipient : recipients)
            for (const QString &spelling : {recipient, QString(recipient).replace(u'@', "%40"_L1)})
                clean.replace(spelling, u"recipient"_s, Qt::CaseInsensitive);
        return clean;
    }

    QSet<QString> m_recipients; ///< lower case
};

/// GMime ends a multipart that is not closed with another empty line each time.
QByteArray withOneEnd(QByteArray mail)
{
    while (mail.endsWith("\n\n"))
        mail.chop(1);
    return mail;
}

} // namespace

QByteArray Foreign::redactedMail(const QByteArray &bytes)
{
    const Mime::Handle<GMimeParser> parser = Mime::parserOf(bytes);
    const bool isMbox = bytes.startsWith("From ");
    QByteArray kept;
    int count = 0;
    do {
        const Mime::Handle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message)
            break;
        Redactor().redact(message.get(), 0);
        const std::unique_ptr<char, decltype(&g_free)> text(
            g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr), &g_free);
        kept += isMbox ? "From -\n" : "";
        kept += withOneEnd(text.get());
        kept += isMbox ? "\n" : "";
    } while (g_mime_parser_eos(parser.get()) == FALSE && ++count < Limits::MailMessages);
    return kept;
}

} // namespace Shortlist
