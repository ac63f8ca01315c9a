// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

class QIODevice;

namespace Shortlist {

/// Walks a JSON text that may be larger than memory from its start to its end. Objects and arrays are entered and left
/// again; what stands in them is taken whole, entered, or passed over. After a failure nothing stands there any more,
/// and state() says what is wrong at which byte.
class JsonWalk
{
public:
    /// No value that is taken may be longer than `mostBytes`: TooLarge.
    JsonWalk(QIODevice &device, qsizetype mostBytes);

    /// Whether the next value is an object or an array, whose members stand next.
    bool enterObject() { return enter('{'); }
    bool enterArray() { return enter('['); }
    /// The name of the object's next member, whose value stands next; nothing at the object's end, which is left.
    std::optional<QString> nextMember();
    /// Whether another value of the array stands next; at its end it is left.
    bool nextItem() { return goOn(']'); }
    /// The next value.
    QJsonValue take();
    /// The next value is not looked at but for its quotes and brackets.
    void pass();
    /// To be asked behind the outermost value: Malformed where something stands there.
    Result<> end();

    /// Malformed, TooLarge; NotRead where the device fails.
    Result<> state() const { return m_problem ? Result<>(*m_problem) : Result<>(); }

private:
    bool enter(char bracket);
    bool goOn(char closing);
    void walk(QByteArray *kept);
    void walkString(QByteArray *kept);
    void keep(QByteArray *kept, const char *bytes, qsizetype count);
    /// The byte that stands next, also behind white space; 0 at the end.
    char peek();
    char peekWord();
    void step(QByteArray *kept);
    void fail(Error::Code code, const QString &what);

    QIODevice &m_device;
    qsizetype m_mostBytes;
    QByteArray m_buffer;
    qsizetype m_at = 0;    ///< in the buffer
    qint64 m_before = 0;   ///< bytes of the text before the buffer
    bool m_isFirst = true; ///< nothing stands before this in what was entered last
    std::optional<Error> m_problem;
};

} // namespace Shortlist
