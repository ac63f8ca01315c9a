// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/handover.h"

#include <QByteArray>

#include <optional>

/// The bytes on the socket.
namespace Shortlist::Cli {

QByteArray toFrame(const CommandRequest &request);
QByteArray toFrame(const CommandReply &reply);

/// Bytes of the length in front of a payload.
constexpr qint64 FrameHeadBytes = sizeof(quint32);
/// The length that a frame's first bytes announce; nothing where there are too few.
std::optional<qint64> announcedLength(const QByteArray &head);

/// What a buffer begins with.
struct Frame
{
    enum class State : quint8 { Incomplete, Complete, TooLong };
    State state = State::Incomplete;
    QByteArray payload;
};
Frame firstFrame(const QByteArray &buffer);

/// Nothing where the payload is not what it should be.
std::optional<CommandRequest> requestFrom(const QByteArray &payload);
std::optional<CommandReply> replyFrom(const QByteArray &payload);

} // namespace Shortlist::Cli
