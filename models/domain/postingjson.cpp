// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"

#include "models/domain/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// --- writing ---------------------------------------------------------------------------------------------------

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template <typename Number>
QJsonValue orNull(std::optional<Number> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <typename T, typename Function>
QJsonArray arrayOf(const std::vector<T> &values, Function toValue)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toValue(value));
    return array;
}

QJsonObject placeToJson(const Place &place)
{
    return {{u"text"_s, place.text},
            {u"locality"_s, orNull(place.locality)},
            {u"region"_s, orNull(place.region)},
            {u"country"_s, orNull(place.country)},
            {u"postal_code"_s, orNull(place.postalCode)},
            {u"latitude"_s, orNull(place.latitude)},
            {u"longitude"_s, orNull(place.longitude)}};
}

QJsonValue salaryToJson(const std::optional<Salary> &salary)
{
    if (!salary)
        return {};
    const auto major = [&salary](std::optional<qint64> minor) {
        return minor ? QJsonValue(Salary::toMajor(*minor, salary->currency)) : QJsonValue();
    };
    return QJsonObject{{u"min"_s, major(salary->minMinor)},
                       {u"max"_s, major(salary->maxMinor)},
                       {u"currency"_s, salary->currency},
                       {u"unit"_s, wordOf(salary->unit)},
                       {u"kind"_s, wordOf(salary->kind)}};
}

QJsonValue experienceToJson(const std::optional<ExperienceYears> &years)
{
    if (!years)
        return {};
    return QJsonObject{{u"min"_s, orNull(years->min)}, {u"max"_s, orNull(years->max)}};
}

QJsonObject clauseToJson(const LimitClause &clause)
{
    return {{u"kind"_s, wordOf(clause.kind)},
            {u"max"_s, orNull(clause.max)},
            {u"days"_s, orNull(clause.days)},
            {u"window"_s, orNull(clause.window)},
            {u"window_days"_s, orNull(clause.windowDays)},
            {u"per"_s, orNull(clause.per)},
            {u"ordered"_s, clause.ordered},
            {u"includes_affiliates"_s, clause.includesAffiliates},
            {u"group"_s, orNull(clause.groupName)},
            {u"strength"_s, wordOf(clause.strength)},
            {u"quote"_s, clause.quote},
            {u"start"_s, clause.start},
            {u"end"_s, clause.end}};
}

QJsonObject blockToJson(const Block &block)
{
    QJsonObject json{{u"kind"_s, block.kind == Block::Kind::Item ? u"item"_s : u"paragraph"_s},
                     {u"text"_s, block.text}};
    if (!block.html.isEmpty())
        json.insert(u"html"_s, block.html);
    return json;
}

QJsonObject sectionToJson(const Section &section)
{
    return {{u"kind"_s, wordOf(section.kind)},
            {u"heading"_s, orNull(section.heading)},
            {u"items"_s, QJsonArray::fromStringList(section.items())},
            {u"paragraphs"_s, QJsonArray::fromStringList(section.paragraphs())},
            {u"blocks"_s, arrayOf(section.blocks, blockToJson)}};
}

QJsonObject originsToJson(const QMap<QString, Origin> &origins)
{
    QJsonObject json;
    for (auto it = origins.begin(); it != origins.end(); ++it)
        json.insert(it.key(), wordOf(it->kind));
    return json;
}

QJsonObject quotesToJson(const QMap<QString, Origin> &origins)
{
    QJsonObject json;
    for (auto it = origins.begin(); it != origins.end(); ++it)
        if (!it->quote.isEmpty())
            json.insert(it.key(), it->quote);
    return json;
}

QJsonObject conflictToJson(const FieldConflict &conflict)
{
    const auto kind = [](const Origin &origin) { return QJsonValue(wordOf(origin.kind)); };
    const auto quote = [](const Origin &origin) { return orNull(origin.quote); };
    return {{u"field"_s, conflict.field},
            {u"values"_s, QJsonArray::fromStringList(conflict.values)},
            {u"origins"_s, arrayOf(conflict.origins, kind)},
            {u"quotes"_s, arrayOf(conflict.origins, quote)}};
}

// --- reading ---------------------------------------------------------------------------------------------------

/// Reads the values of one object and remembers the first key that is wrong.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    { }

    QString text(const QString &key) { return value(key, QJsonValue::String).toString(); }
    bool flag(const QString &key) { return value(key, QJsonValue::Bool).toBool(); }
    QJsonArray array(const QString &key) { return value(key, QJsonValue::Array).toArray(); }
    QJsonObject object(const QString &key) { return value(key, QJsonValue::Object).toObject(); }
    bool has(const QString &key) const { return !m_json.value(key).isNull() && m_json.contains(key); }

    QDate day(const QString &key)
    {
        const QString iso = text(key);
        const QDate day = QDate::fromString(iso, Qt::ISODate);
        if (!iso.isEmpty() && !day.isValid())
            fail(key);
        return day;
    }

    template <typename Number>
    std::optional<Number> number(const QString &key)
    {
        const QJsonValue found = value(key, QJsonValue::Double);
        return found.isDouble() ? std::optional(Number(found.toDouble())) : std::nullopt;
    }

    template <typename Enum>
    Enum word(const QString &key, Enum absent)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return absent;
        const auto found = fromWord<Enum>(written);
        if (!found)
            fail(key);
        return found.value_or(absent);
    }

    QStringList texts(const QString &key)
    {
        QStringList list;
        const QJsonArray values = array(key);
        for (const QJsonValue &item : values)
            list.append(item.toString());
        return list;
    }

    void fail(const QString &key)
    {
        if (m_wrong.isEmpty())
            m_wrong = key;
    }
    const QString &wrong() const { return m_wrong; }

private:
    QJsonValue value(const QString &key, QJsonValue::Type type)
    {
        const QJsonValue found = m_json.value(key);
        if (found.isUndefined() || found.isNull() || found.type() == type)
            return found;
        fail(key);
        return {};
    }

    const QJsonObject &m_json;
    QString m_wrong;
};

Place placeFromJson(const QJsonObject &json, Reader &outer)
{
    Reader in(json);
    Place place{in.text(u"text"_s),
                in.text(u"locality"_s),
                in.text(u"region"_s),
                in.text(u"country"_s),
                in.text(u"postal_code"_s),
                in.number<double>(u"latitude"_s),
                in.number<double>(u"longitude"_s)};
    if (!in.wrong().isEmpty())
        outer.fail(u"locations."_s + in.wrong());
    return place;
}

std::optional<Salary> salaryFromJson(const QJsonObject &json, Reader &outer)
{
    Reader in(json);
    Salary salary;
    salary.currency = in.text(u"currency"_s);
    if (const auto min = in.number<double>(u"min"_s))
        salary.minMinor = Salary::toMinor(*min, salary.currency);
    if (const auto max = in.number<double>(u"max"_s))
        salary.maxMinor = Salary::toMinor(*max, salary.currency);
    salary.unit = in.word(u"unit"_s, Salary::Unit::Year);
    salary.kind = in.word(u"kind"_s, Salary::Kind::Stated);
    if (!in.wrong().isEmpty())
        outer.fail(u"salary."_s + in.wrong());
    if (!salary.minMinor && !salary.maxMinor)
        return std::nullopt;
    return salary;
}

LimitClause clauseFromJson(const QJsonObject &json, Reader &outer)
{
    Reader in(json);
    LimitClause clause;
    clause.kind = in.word(u"kind"_s, LimitClause::Kind::Cap);
    clause.max = in.number<int>(u"max"_s);
    clause.days = in.number<int>(u"days"_s);
    clause.window = in.text(u"window"_s);
    clause.windowDays = in.number<int>(u"window_days"_s);
    clause.per = in.text(u"per"_s);
    clause.ordered = in.flag(u"ordered"_s);
    clause.includesAffiliates = in.flag(u"includes_affiliates"_s);
    clause.groupName = in.text(u"group"_s);
    clause.strength = in.word(u"strength"_s, LimitClause::Strength::Hard);
    clause.quote = in.text(u"quote"_s);
    clause.start = in.number<qsizetype>(u"start"_s).value_or(0);
    clause.end = in.number<qsizetype>(u"end"_s).value_or(0);
    if (!in.wrong().isEmpty())
        outer.fail(u"limit_clauses."_s + in.wrong());
    return clause;
}

Section sectionFromJson(const QJsonObject &json, Reader &outer)
{
    Reader in(json);
    Section section{in.word(u"kind"_s, SectionKind::Other), in.text(u"heading"_s), {}};
    const QJsonArray blocks = in.array(u"blocks"_s);
    for (const QJsonValue &value : blocks) {
        const QJsonObject block = value.toObject();
        const bool isItem = block.value("kind"_L1).toString() == "item"_L1;
        section.blocks.push_back({isItem ? Block::Kind::Item : Block::Kind::Paragraph,
                                  block.value("text"_L1).toString(), block.value("html"_L1).toString()});
    }
    if (!in.wrong().isEmpty())
        outer.fail(u"sections."_s + in.wrong());
    return section;
}

FieldConflict conflictFromJson(const QJsonObject &json, Reader &outer)
{
    Reader in(json);
    FieldConflict conflict{in.text(u"field"_s), in.texts(u"values"_s), {}};
    const QStringList kinds = in.texts(u"origins"_s);
    const QStringList quotes = in.texts(u"quotes"_s);
    for (qsizetype i = 0; i < kinds.size(); ++i)
        conflict.origins.push_back({fromWord<OriginKind>(kinds[i]).value_or(OriginKind::None), quotes.value(i)});
    if (!in.wrong().isEmpty())
        outer.fail(u"conflicts."_s + in.wrong());
    return conflict;
}

QMap<QString, Origin> originsFromJson(Reader &in)
{
    QMap<QString, Origin> origins;
    const QJsonObject kinds = in.object(u"origins"_s);
    const QJsonObject quotes = in.object(u"quotes"_s);
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        origins.insert(
            it.key(),
            {fromWord<OriginKind>(it->toString()).value_or(OriginKind::None), quotes.value(it.key()).toString()});
    return origins;
}

template <typename T, typename Function>
std::vector<T> objectsOf(Reader &in, const QString &key, Function fromObject)
{
    std::vector<T> values;
    const QJsonArray array = in.array(key);
    for (const QJsonValue &item : array)
        values.push_back(fromObject(item.toObject(), in));
    return values;
}

void readFacts(Reader &in, Posting &posting)
{
    posting.id = PostingId{in.number<qint64>(u"id"_s).value_or(0)};
    posting.title = in.text(u"title"_s);
    posting.titleOrigin = in.word(u"title_origin"_s, TitleOrigin::Placeholder);
    posting.employer = in.text(u"employer"_s);
    posting.employerAsWritten = in.text(u"employer_as_written"_s);
    posting.department = in.text(u"department"_s);
    posting.places = objectsOf<Place>(in, u"locations"_s, placeFromJson);
    posting.workplace = in.word(u"workplace"_s, Workplace::Unknown);
    for (const QString &type : in.texts(u"employment_types"_s)) {
        const auto known = fromWord<EmploymentType>(type);
        if (known)
            posting.employmentTypes.push_back(*known);
        else
            in.fail(u"employment_types"_s);
    }
    posting.programme = in.word(u"programme"_s, Programme::None);
    posting.postedOn = in.day(u"posted_on"_s);
    posting.applyBy = in.day(u"apply_by"_s);
    if (in.has(u"salary"_s))
        posting.salary = salaryFromJson(in.object(u"salary"_s), in);
    if (in.has(u"experience_years"_s)) {
        const QJsonObject json = in.object(u"experience_years"_s);
        Reader years(json);
        posting.experience = ExperienceYears{years.number<double>(u"min"_s), years.number<double>(u"max"_s)};
    }
    posting.education = in.word(u"education"_s, Education::Unknown);
    posting.start = in.text(u"start"_s);
    posting.startFrom = in.day(u"start_from"_s);
    posting.startBy = in.day(u"start_by"_s);
    posting.graduatedWithinMonths = in.number<int>(u"graduated_within_months"_s);
}

} // namespace

QJsonObject toJson(const Posting &posting)
{
    const LimitClause *limit = posting.applicationLimit();
    QJsonArray employment;
    for (const EmploymentType type : posting.employmentTypes)
        employment.append(wordOf(type));
    QJsonObject json{
        {u"id"_s, posting.id == PostingId{} ? QJsonValue() : QJsonValue(qint64(posting.id))},
        {u"title"_s, orNull(posting.title)},
        {u"title_origin"_s, wordOf(posting.titleOrigin)},
        {u"employer"_s, orNull(posting.employer)},
        {u"employer_as_written"_s, orNull(posting.employerAsWritten)},
        {u"department"_s, orNull(posting.department)},
        {u"locations"_s, arrayOf(posting.places, placeToJson)},
        {u"workplace"_s, orNull(wordOf(posting.workplace))},
        {u"employment_types"_s, employment},
        {u"programme"_s, orNull(wordOf(posting.programme))},
        {u"posted_on"_s, orNull(posting.postedOn)},
        {u"apply_by"_s, orNull(posting.applyBy)},
        {u"salary"_s, salaryToJson(posting.salary)},
        {u"experience_years"_s, experienceToJson(posting.experience)},
        {u"education"_s, orNull(wordOf(posting.education))},
        {u"start"_s, orNull(posting.start)},
        {u"start_from"_s, orNull(posting.startFrom)},
        {u"start_by"_s, orNull(posting.startBy)},
        {u"graduated_within_months"_s, orNull(posting.graduatedWithinMonths)},
        {u"skills"_s, QJsonArray::fromStringList(posting.skills)},
        {u"requisition_id"_s, orNull(posting.requisitionId)},
        {u"source_url"_s, orNull(posting.sourceUrl)},
        {u"application_limit"_s, limit == nullptr ? QJsonValue() : QJsonValue(clauseToJson(*limit))},
        {u"reapply_after_days"_s, orNull(posting.reapplyAfterDays())},
        {u"limit_clauses"_s, arrayOf(posting.limitClauses, clauseToJson)},
        {u"assessment"_s, orNull(posting.assessment)},
        {u"rolling_review"_s, posting.rollingReview},
        {u"language"_s, orNull(posting.language)},
        {u"sections"_s, arrayOf(posting.sections, sectionToJson)},
        {u"text"_s, orNull(posting.text)},
        {u"html"_s, orNull(posting.html)},
        {u"origins"_s, originsToJson(posting.origins)},
        {u"quotes"_s, quotesToJson(posting.origins)},
        {u"conflicts"_s, arrayOf(posting.conflicts, conflictToJson)},
        {u"complete"_s, posting.isComplete()},
        {u"missing"_s, QJsonArray::fromStringList(posting.missing)},
    };
    return json;
}

Result<Posting> postingFromJson(const QJsonObject &json)
{
    Reader in(json);
    Posting posting;
    readFacts(in, posting);
    posting.skills = in.texts(u"skills"_s);
    posting.requisitionId = in.text(u"requisition_id"_s);
    posting.sourceUrl = in.text(u"source_url"_s);
    posting.limitClauses = objectsOf<LimitClause>(in, u"limit_clauses"_s, clauseFromJson);
    posting.assessment = in.text(u"assessment"_s);
    posting.rollingReview = in.flag(u"rolling_review"_s);
    posting.language = in.text(u"language"_s);
    posting.sections = objectsOf<Section>(in, u"sections"_s, sectionFromJson);
    posting.text = in.text(u"text"_s);
    posting.html = in.text(u"html"_s);
    posting.origins = originsFromJson(in);
    posting.conflicts = objectsOf<FieldConflict>(in, u"conflicts"_s, conflictFromJson);
    posting.missing = in.texts(u"missing"_s);
    if (!in.wrong().isEmpty())
        return Error{Error::Code::Malformed, u"posting: wrong value for \"%1\""_s.arg(in.wrong())};
    return posting;
}

} // namespace Shortlist
