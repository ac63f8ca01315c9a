// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/importers/foreign/gmimehandle.h"
#include "models/importers/foreign/readers.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const char *text)
{
    return text == nullptr ? QString() : QString::fromUtf8(text).trimmed();
}

QString headerOf(GMimeObject *object, const char *name)
{
    return textOf(g_mime_object_get_header(object, name));
}

QString refusalOf(const QByteArray &type)
{
    if (type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime")
        return u"an S/MIME message cannot be read: save it decrypted"_s;
    if (type == "multipart/encrypted" || type == "application/pgp-encrypted")
        return u"an encrypted message cannot be read: save it decrypted"_s;
    if (type == "application/ms-tnef" || type == "application/vnd.ms-tnef")
        return u"an attachment in Outlook's own format (winmail.dat) cannot be read"_s;
    return {};
}

bool isReadable(const QByteArray &type)
{
    static constexpr std::array Types{"application/pdf",       "application/json", "application/ld+json",
                                      "application/xhtml+xml", "application/xml",  "message/rfc822"};
    return type.startsWith("text/") ? type != "text/calendar" && type != "text/css" && type != "text/rfc822-headers"
                                    : std::find(Types.begin(), Types.end(), type) != Types.end();
}

/// Takes a message apart, the first of equal parts first.
class Flattener
{
public:
    explicit Flattener(MailMessage *message)
        : m_message(message)
    { }

    // Bounded by Limits::MimeDepth.
    void take(GMimeObject *object, int choice, int depth)
    {
        if (object == nullptr || m_isTooLarge)
            return;
        m_isTooLarge = depth > Limits::MimeDepth || ++m_parts > Limits::MimeParts;
        const QByteArray type = Mime::mediaTypeOf(object);
        if (const QString refusal = refusalOf(type); !refusal.isEmpty())
            m_message->refused.append(refusal);
        else if (GMIME_IS_MULTIPART(object))
            takeAll(GMIME_MULTIPART(object), type, choice, depth);
        else if (GMIME_IS_MESSAGE_PART(object))
            takeMessage(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), depth);
        else if (GMIME_IS_PART(object) && isReadable(type))
            takePart(GMIME_PART(object), type, choice);
    }

    bool isTooLarge() const { return m_isTooLarge; }
    qint64 bytes() const { return m_bytes; }

private:
    void takeAll(GMimeMultipart *multipart, const QByteArray &type, int choice, int depth)
    {
        const int count = g_mime_multipart_get_count(multipart);
        const bool isChoice = type == "multipart/alternative" || type == "multipart/related";
        const int inner = isChoice && choice == 0 ? ++m_choices : choice;
        if (type == "multipart/alternative") // the richest comes last
            for (int i = count - 1; i >= 0; --i)
                take(g_mime_multipart_get_part(multipart, i), inner, depth + 1);
        else if (type == "multipart/signed") // the rest is the signature
            take(count > 0 ? g_mime_multipart_get_part(multipart, 0) : nullptr, choice, depth + 1);
        else
            for (int i = 0; i < count; ++i)
                take(g_mime_multipart_get_part(multipart, i), inner, depth + 1);
    }

    void takeMessage(GMimeMessage *message, int depth)
    {
        if (message == nullptr)
            return;
        if (m_message->subject.isEmpty())
            m_message->subject = textOf(g_mime_message_get_subject(message));
        take(g_mime_message_get_mime_part(message), 0, depth + 1);
    }

    void takePart(GMimePart *part, const QByteArray &type, int choice)
    {
        MailPart read;
        read.mediaType = QString::fromLatin1(type);
        read.bytes = type.startsWith("text/") ? Mime::utf8TextOf(part) : Mime::contentOf(part);
        read.name = textOf(g_mime_part_get_filename(part));
        read.location = textOf(g_mime_part_get_content_location(part));
        read.choice = choice;
        m_bytes += read.bytes.size();
        m_message->parts.push_back(std::move(read));
    }

    MailMessage *m_message;
    int m_parts = 0;
    int m_choices = 0;
    qint64 m_bytes = 0;
    bool m_isTooLarge = false;
};

QDateTime dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    return date == nullptr ? QDateTime() : QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
}

Result<MailMessage> messageOf(GMimeMessage *message, qint64 encodedBytes)
{
    MailMessage read;
    GMimeObject *object = GMIME_OBJECT(message);
    read.subject = textOf(g_mime_message_get_subject(message));
    read.from = headerOf(object, "From");
    read.date = dateOf(message);
    read.snapshotUrl = headerOf(object, "Snapshot-Content-Location");
    read.isList = !headerOf(object, "List-Unsubscribe").isEmpty() || !headerOf(object, "List-Id").isEmpty();
    Flattener flattener(&read);
    GMimeObject *body = g_mime_message_get_mime_part(message);
    flattener.take(body, 0, 0);
    if (flattener.isTooLarge() || !isDecodedTaken(flattener.bytes(), encodedBytes))
        return Error{Error::Code::TooLarge, u"a mail of too many parts"_s};
    if (read.snapshotUrl.isEmpty() && body != nullptr && Mime::mediaTypeOf(body) == "multipart/related"
        && read.from.isEmpty())
        read.snapshotUrl = read.parts.empty() ? QString() : read.parts.front().location;
    return read;
}

} // namespace

QByteArray Mime::utf8TextOf(GMimePart *part)
{
    QByteArray bytes = contentOf(part);
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    if (charset == nullptr || bytes.isValidUtf8())
        return bytes;
    const bool isLatin = qstricmp(charset, "iso-8859-1") == 0 || qstricmp(charset, "us-ascii") == 0; // and is more
    QStringDecoder decoder(isLatin ? "windows-1252" : charset, QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return bytes;
    const QString text = decoder(bytes);
    return decoder.hasError() ? bytes : text.toUtf8();
}

Result<std::vector<MailMessage>> Foreign::mailMessages(const QByteArray &bytes)
{
    const Mime::Handle<GMimeParser> parser = Mime::parserOf(bytes);
    std::vector<MailMessage> messages;
    do {
        const Mime::Handle<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message)
            break;
        auto read = messageOf(message.get(), bytes.size());
        if (!read)
            return read.error();
        messages.push_back(*std::move(read));
    } while (g_mime_parser_eos(parser.get()) == FALSE && messages.size() < size_t(Limits::MailMessages));
    if (messages.empty())
        return Error{Error::Code::Malformed, u"no message at byte 0"_s};
    return messages;
}

} // namespace Shortlist
