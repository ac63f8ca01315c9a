// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/frames.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

QByteArray framed(const QCborMap &map)
{
    const QByteArray payload = map.toCborValue().toCbor();
    QByteArray frame(FrameHeadBytes, Qt::Uninitialized);
    qToBigEndian(quint32(payload.size()), frame.data());
    return frame + payload;
}

std::optional<QCborMap> mapFrom(const QByteArray &payload)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

} // namespace

QByteArray toFrame(const CommandRequest &request)
{
    return framed({{u"raise"_s, request.kind == CommandRequest::Kind::Raise},
                   {u"arguments"_s, QCborArray::fromStringList(request.arguments)},
                   {u"folder"_s, request.folder},
                   {u"input"_s, request.input},
                   {u"columns"_s, request.terminal.columns},
                   {u"colours"_s, request.terminal.colours == Terminal::Colours::On}});
}

QByteArray toFrame(const CommandReply &reply)
{
    return framed({{u"exit"_s, reply.exitCode}, {u"out"_s, reply.out}, {u"err"_s, reply.err}});
}

std::optional<qint64> announcedLength(const QByteArray &head)
{
    return head.size() < FrameHeadBytes ? std::nullopt
                                        : std::optional(qint64(qFromBigEndian<quint32>(head.constData())));
}

Frame firstFrame(const QByteArray &buffer)
{
    const std::optional<qint64> length = announcedLength(buffer);
    if (length && *length > MaxFrameBytes)
        return {Frame::State::TooLong, {}};
    if (!length || buffer.size() < FrameHeadBytes + *length)
        return {};
    return {Frame::State::Complete, buffer.mid(FrameHeadBytes, *length)};
}

std::optional<CommandRequest> requestFrom(const QByteArray &payload)
{
    const auto map = mapFrom(payload);
    if (!map || !map->value(u"arguments"_s).isArray() || !map->value(u"folder"_s).isString())
        return std::nullopt;
    CommandRequest request;
    request.kind = map->value(u"raise"_s).toBool() ? CommandRequest::Kind::Raise : CommandRequest::Kind::Run;
    const QCborArray arguments = map->value(u"arguments"_s).toArray();
    for (const QCborValue &argument : arguments)
        request.arguments.append(argument.toString());
    request.folder = map->value(u"folder"_s).toString();
    request.input = map->value(u"input"_s).toByteArray();
    request.terminal.columns = int(map->value(u"columns"_s).toInteger());
    request.terminal.colours = map->value(u"colours"_s).toBool() ? Terminal::Colours::On : Terminal::Colours::Off;
    return request;
}

std::optional<CommandReply> replyFrom(const QByteArray &payload)
{
    const auto map = mapFrom(payload);
    if (!map || !map->value(u"exit"_s).isInteger())
        return std::nullopt;
    return CommandReply{int(map->value(u"exit"_s).toInteger()), map->value(u"out"_s).toByteArray(),
                        map->value(u"err"_s).toByteArray()};
}

} // namespace Shortlist::Cli
