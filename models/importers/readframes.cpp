// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/readframes.h"

#include "models/domain/limits.h"
#include "models/importers/framemembers.h"
#include "models/importers/framewords.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// Both directions in the same words; the same on every machine.
void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

class Writer
{
public:
    template <typename... Values>
    void operator()(const Values &...values)
    {
        (write(values), ...);
    }

    /// A text that was decoded holds no lone surrogates; as UTF-8 it is mostly half as large.
    void decoded(const QString &text) { m_stream << text.toUtf8(); }

    QByteArray take() { return std::move(m_bytes); }

private:
    template <typename Value>
    void write(const Value &value)
    {
        if constexpr (requires { members(*this, value); })
            members(*this, value);
        else if constexpr (std::is_enum_v<Value>)
            m_stream << qint64(value);
        else
            m_stream << value;
    }
    template <typename Value>
    void write(const std::optional<Value> &value)
    {
        m_stream << value.has_value();
        if (value)
            write(*value);
    }
    template <typename Value>
    void write(const std::vector<Value> &values)
    {
        m_stream << quint32(values.size());
        for (const Value &value : values)
            write(value);
    }
    void write(const QMap<QString, Origin> &origins)
    {
        m_stream << quint32(origins.size());
        for (auto it = origins.begin(); it != origins.end(); ++it)
            (*this)(it.key(), it.value());
    }
    template <typename Value>
    void write(const Result<Value> &result)
    {
        m_stream << bool(result);
        if (result)
            write(*result);
        else
            write(result.error());
    }
    void write(qsizetype value) { m_stream << qint64(value); }

    static QDataStream &prepared(QDataStream &stream)
    {
        prepare(stream);
        return stream;
    }

    QByteArray m_bytes;
    QDataStream m_own{&m_bytes, QIODevice::WriteOnly};
    QDataStream &m_stream = prepared(m_own);
};

/// What a value is before it is read; a Result has no natural one.
template <typename Value>
Value blank()
{
    if constexpr (std::is_default_constructible_v<Value>)
        return Value();
    else
        return Value{Error{}, {}};
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_stream(bytes)
    {
        prepare(m_stream);
    }

    template <typename... Values>
    void operator()(Values &...values)
    {
        (read(values), ...);
    }

    void decoded(QString &text)
    {
        QByteArray utf8;
        m_stream >> utf8;
        text = QString::fromUtf8(utf8);
    }

    bool isDone() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    bool isSound() const { return m_stream.status() == QDataStream::Ok; }

    template <typename Value>
    void read(Value &value)
    {
        if constexpr (requires { members(*this, value); })
            members(*this, value);
        else if constexpr (std::is_enum_v<Value>)
            readWord(value);
        else
            m_stream >> value;
    }
    template <typename Value>
    void readWord(Value &value)
    {
        qint64 number = 0;
        m_stream >> number;
        if (number < 0 || number > LastOf<Value>)
            m_stream.setStatus(QDataStream::ReadCorruptData);
        if (isSound())
            value = Value(number);
    }
    template <typename Value>
    void read(std::optional<Value> &value)
    {
        bool isThere = false;
        m_stream >> isThere;
        value.reset();
        if (isThere && isSound())
            read(value.emplace());
    }
    template <typename Value>
    void read(std::vector<Value> &values)
    {
        quint32 count = 0;
        m_stream >> count;
        values.clear();
        // Grows with what is really there, whatever the count says.
        for (quint32 index = 0; index < count && isSound(); ++index)
            read(values.emplace_back(blank<Value>()));
    }
    // QDataStream would make room for as many strings as are announced.
    void read(QStringList &texts)
    {
        quint32 count = 0;
        m_stream >> count;
        for (quint32 index = 0; index < count && isSound(); ++index)
            read(texts.emplaceBack());
    }
    void read(QMap<QString, Origin> &origins)
    {
        quint32 count = 0;
        m_stream >> count;
        for (quint32 index = 0; index < count && isSound(); ++index) {
            QString field;
            Origin origin;
            (*this)(field, origin);
            origins.insert(field, origin);
        }
    }
    template <typename Value>
    void read(Result<Value> &result)
    {
        bool isValue = false;
        m_stream >> isValue;
        Value value;
        Error error;
        if (isValue)
            read(value);
        else
            read(error);
        result = isValue ? Result<Value>(std::move(value)) : Result<Value>(std::move(error));
    }
    void read(qsizetype &value)
    {
        qint64 number = 0;
        m_stream >> number;
        value = qsizetype(number);
    }
    // A day or an instant that does not exist is none, instead of one that equals no other and is written in another
    // way.
    void read(QDate &value)
    {
        m_stream >> value;
        value = value.isValid() ? value : QDate();
    }
    void read(QDateTime &value)
    {
        m_stream >> value;
        value = value.isValid() ? value.toUTC() : QDateTime();
    }

    QDataStream m_stream;
};

template <typename Value>
QByteArray written(const Value &value)
{
    Writer writer;
    writer(value);
    return writer.take();
}

template <typename Value>
Result<Value> taken(const QByteArray &content)
{
    Value value;
    Reader reader(content);
    reader(value);
    if (!reader.isDone())
        return Error{Error::Code::Malformed, u"a frame of %1 bytes does not decode"_s.arg(content.size())};
    return value;
}

} // namespace

namespace ReadFrames {

QByteArray encoded(const Hello &hello)
{
    return written(hello);
}

QByteArray encoded(const SourceDocument &document)
{
    return written(document);
}

QByteArray encoded(const Answer &answer)
{
    return written(answer);
}

Result<Hello> helloFrom(const QByteArray &content)
{
    return taken<Hello>(content);
}

Result<SourceDocument> documentFrom(const QByteArray &content)
{
    return taken<SourceDocument>(content);
}

Result<Answer> answerFrom(const QByteArray &content)
{
    return taken<Answer>(content);
}

QByteArray header(qsizetype contentBytes)
{
    QByteArray bytes(HeaderBytes, Qt::Uninitialized);
    qToLittleEndian(quint32(contentBytes), bytes.data());
    return bytes;
}

qint64 contentBytes(const char *header)
{
    const qint64 bytes = qFromLittleEndian<quint32>(header);
    return bytes <= MaxBytes ? bytes : -1;
}

int secondsFor(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-") ? Limits::ReadPdfSeconds : Limits::ReadSeconds;
}

} // namespace ReadFrames

} // namespace Shortlist
