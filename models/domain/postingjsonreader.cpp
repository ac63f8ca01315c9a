// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"
#include "models/domain/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

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
