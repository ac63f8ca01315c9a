// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/readframes.h"

#include "models/domain/limits.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <concepts>
#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// What lies beyond an enumeration's last word did not come from our own reader. Ids have no last.
template <typename Value>
constexpr qint64 LastOf = std::numeric_limits<qint64>::max();
template <>
constexpr qint64 LastOf<SourceOrigin> = qint64(SourceOrigin::Web);
template <>
constexpr qint64 LastOf<TitleOrigin> = qint64(TitleOrigin::Stated);
template <>
constexpr qint64 LastOf<Workplace> = qint64(Workplace::Remote);
template <>
constexpr qint64 LastOf<EmploymentType> = qint64(EmploymentType::Other);
template <>
constexpr qint64 LastOf<Programme> = qint64(Programme::Apprentice);
template <>
constexpr qint64 LastOf<Education> = qint64(Education::Professional);
template <>
constexpr qint64 LastOf<OriginKind> = qint64(OriginKind::User);
template <>
constexpr qint64 LastOf<Salary::Unit> = qint64(Salary::Unit::Year);
template <>
constexpr qint64 LastOf<Salary::Kind> = qint64(Salary::Kind::Estimated);
template <>
constexpr qint64 LastOf<LimitClause::Kind> = qint64(LimitClause::Kind::Cooldown);
template <>
constexpr qint64 LastOf<LimitClause::Strength> = qint64(LimitClause::Strength::VoidsAll);
template <>
constexpr qint64 LastOf<SectionKind> = qint64(SectionKind::Other);
template <>
constexpr qint64 LastOf<Block::Kind> = qint64(Block::Kind::Item);
template <>
constexpr qint64 LastOf<Error::Code> = qint64(Error::Code::ReaderStopped);

template <typename Value, typename Wanted>
concept Is = std::same_as<std::remove_const_t<Value>, Wanted>;

// The members of each value, named once for both directions.
void members(auto &archive, Is<Origin> auto &origin)
{
    archive(origin.kind, origin.quote);
}

void members(auto &archive, Is<Place> auto &place)
{
    archive(place.text, place.locality, place.region, place.country, place.postalCode, place.latitude, place.longitude);
}

void members(auto &archive, Is<Salary> auto &salary)
{
    archive(salary.minMinor, salary.maxMinor, salary.currency, salary.unit, salary.kind);
}

void members(auto &archive, Is<ExperienceYears> auto &years)
{
    archive(years.min, years.max);
}

void members(auto &archive, Is<LimitClause> auto &clause)
{
    archive(clause.kind, clause.max, clause.days, clause.window, clause.windowDays, clause.per, clause.ordered,
            clause.includesAffiliates, clause.groupName, clause.strength, clause.quote, clause.start, clause.end);
}

void members(auto &archive, Is<Block> auto &block)
{
    archive(block.kind, block.text, block.html);
}

void members(auto &archive, Is<Section> auto &section)
{
    archive(section.kind, section.heading, section.blocks);
}

void members(auto &archive, Is<FieldConflict> auto &conflict)
{
    archive(conflict.field, conflict.values, conflict.origins);
}

void members(auto &archive, Is<Posting> auto &posting)
{
    archive(posting.id, posting.title, posting.titleOrigin, posting.employer, posting.employerAsWritten,
            posting.department, posting.places, posting.workplace, posting.employmentTypes, posting.programme,
            posting.postedOn, posting.applyBy, posting.salary, posting.experience, posting.education, posting.start,
            posting.startFrom, posting.startBy, posting.graduatedWithinMonths, posting.skills, posting.requisitionId,
            posting.sourceUrl, posting.limitClauses, posting.assessment, posting.rollingReview, posting.language,
            posting.sections, posting.text, posting.html, posting.origins, posting.conflicts, posting.missing);
}

void members(auto &archive, Is<Error> auto &error)
{
    archive(error.code, error.detail, error.subject);
}

void members(auto &archive, Is<TrackerRecord> auto &record)
{
    archive(record.status, record.stageKey, record.submittedOn, record.statusOn, record.notes, record.remarks,
            record.historyWords, record.tags, record.rating);
}

void members(auto &archive, Is<ReadOutcome> auto &outcome)
{
    archive(outcome.posting, outcome.notes, outcome.record);
}

void members(auto &archive, Is<ReadDocument> auto &read)
{
    archive(read.format, read.text, read.outcomes, read.warnings, read.kept);
}

void members(auto &archive, Is<SourceDocument> auto &source)
{
    archive(source.bytes, source.name, source.origin, source.mediaType, source.url, source.capturedAt, source.columns);
}

void members(auto &archive, Is<ReadFrames::Answer> auto &answer)
{
    archive(answer.read, answer.isLast);
}

void members(auto &archive, Is<ReadFrames::Hello> auto &hello)
{
    archive(hello.readerVersion, hello.isConfined);
}

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
