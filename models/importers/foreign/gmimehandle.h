// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <gmime/gmime.h>
#include <memory>

/// Ownership of what GMime gives. Only models/importers/foreign includes this: one adapter, as with gumbo.
namespace Shortlist::Mime {

struct Unreference
{
    void operator()(void *object) const
    {
        if (object != nullptr)
            g_object_unref(object);
    }
};
template <typename T>
using Handle = std::unique_ptr<T, Unreference>;

/// GMime's own tables, made once; may be called by many threads.
inline void start()
{
    static const bool isStarted = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isStarted)
}

/// Messages of `bytes` one after the other; `bytes` must outlive the parser.
inline Handle<GMimeParser> parserOf(const QByteArray &bytes)
{
    start();
    const Handle<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    Handle<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), FALSE);
    g_mime_parser_set_format(parser.get(), bytes.startsWith("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    return parser;
}

/// What a part holds, its transfer encoding taken off.
inline QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    const Handle<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

/// "text/html", lower case.
inline QByteArray mediaTypeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    return type == nullptr ? QByteArray()
                           : QByteArray(g_mime_content_type_get_media_type(type)).toLower() + '/'
            + QByteArray(g_mime_content_type_get_media_subtype(type)).toLower();
}

/// Text of a part as UTF-8 where the part names a charset that we know; else its bytes.
QByteArray utf8TextOf(GMimePart *part);

} // namespace Shortlist::Mime
