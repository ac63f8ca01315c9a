// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/settledtitle.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/employers.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/places.h"
#include "models/importers/normalise/worldcities.h"
#include "models/importers/page/headernames.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/titlecells.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;
using namespace TitleCells;

namespace {

constexpr qsizetype LongestTitle = 160;
constexpr qsizetype LongestName = 50;
constexpr char16_t FirstWide = 0x3000;
constexpr qsizetype LongestLoneJob = 24;
constexpr qsizetype ShortestHostWord = 5; ///< shorter ones stand in other hosts as well
constexpr qsizetype FormNames = 2;        ///< in a line that is no title

QString *valueOf(std::vector<RawField> &fields, QLatin1StringView name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const RawField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &found->value;
}

class Settling
{
public:
    Settling(const std::vector<NumberedLine> &lines, const std::vector<LabelledLine> &labels,
             std::vector<RawField> &fields)
        : m_lines(lines)
        , m_labels(labels)
        , m_fields(fields)
    { }

    void settle();

private:
    enum class Kind : quint8 { Job, Employer, Fact, Place, Other };

    bool splitByColon(const QString &title);
    void notePlaces(const QString &cell);
    void splitByPlace();
    void splitByHouse();
    void splitBySeeker();
    void widenPlace();
    void takeBadge();
    void splitByCells(const QString &title, const QStringList &cells);
    Kind kindOf(const QString &cell) const;
    bool isStatedPlace(const QString &cell) const;
    bool speaksFor(const QString &name) const;
    QString labelledTitle() const;
    void note(QLatin1StringView name, const QString &value);
    void setTitle(const QString &title);
    QString loneJob() const;

    const std::vector<NumberedLine> &m_lines;
    const std::vector<LabelledLine> &m_labels;
    std::vector<RawField> &m_fields;
};

/// Whether the text names somebody so, be it in the host of an address.
bool Settling::speaksFor(const QString &name) const
{
    if (isSurelyName(name))
        return true;
    const QString first = name.section(u' ', 0, 0).toLower();
    const QString slug = QString(name).toLower().replace(u' ', u'-');
    const bool isInHosts = first.size() >= ShortestHostWord;
    const bool isSlug = slug.contains(u'-') || slug.size() > ShortestHostWord;
    int times = 0;
    for (const NumberedLine &line : m_lines) {
        const QString &text = line.line.text;
        times += HeaderLines::saysName(text, name) ? 1 : 0;
        const QString small = isInHosts || isSlug ? text.toLower() : QString();
        const qsizetype at = isInHosts ? small.indexOf(first) : -1;
        const bool isHost =
            at > 0 && (small.at(at - 1) == u'@' || small.at(at - 1) == u'/' || small.at(at - 1) == u'.');
        const bool isPart = isSlug && small.contains("://"_L1) && small.contains(u'-' + slug);
        if (isHost || isPart || times > 1)
            return true;
    }
    return false;
}

bool Settling::isStatedPlace(const QString &cell) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&cell](const RawField &field) {
        return field.name == FieldName::Location && field.value.size() > 1
            && (field.value.contains(cell, Qt::CaseInsensitive) || cell.startsWith(field.value, Qt::CaseInsensitive));
    });
}

Settling::Kind Settling::kindOf(const QString &cell) const
{
    const auto employer = std::find_if(m_fields.begin(), m_fields.end(),
                                       [](const RawField &field) { return field.name == FieldName::Employer; });
    if (employer != m_fields.end() && Text::employerKey(employer->value) == Text::employerKey(cell))
        return Kind::Employer;
    if (cell == "FT"_L1 || cell == "PT"_L1 || LineWords::isBadges(cell) || LineWords::isMoney(cell) || isFormWord(cell))
        return Kind::Fact;
    if (LineWords::namesJob(cell))
        return Kind::Job;
    return isStatedPlace(cell) || isKnownPlace(cell) ? Kind::Place : Kind::Other;
}

void Settling::note(QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty() && valueOf(m_fields, name) == nullptr)
        m_fields.push_back({name, value, OriginKind::PageText, 0});
}

/// "Berlin, Hamburg, or Ulm" are three towns, "Tokyo, Japan" is one; beside those that a label states, only several
/// count.
void Settling::notePlaces(const QString &cell)
{
    constexpr qsizetype Several = 3;
    const QStringList towns = placesIn(cell);
    const bool areTowns =
        std::all_of(towns.begin(), towns.end(), [](const QString &town) { return !countryOfCity(town).isEmpty(); });
    if (towns.size() < Several || !areTowns)
        return note(FieldName::Location, cell);
    std::erase_if(m_fields, [&](const RawField &field) {
        return field.name == FieldName::Location && cell.contains(field.value);
    });
    for (qsizetype i = 0; i < towns.size(); ++i)
        m_fields.push_back({FieldName::Location, towns[i], OriginKind::PageText, int(i)});
}

void Settling::setTitle(const QString &title)
{
    std::erase_if(m_fields, [](const RawField &field) { return field.name == FieldName::Title; });
    note(FieldName::Title, title.isEmpty() ? loneJob() : title);
}

/// The only short line that names a job, where the title's line does not: below "工作职责".
QString Settling::loneJob() const
{
    static const Pattern end(u"[。.;；，,]$|^\\d"_s);
    QString job;
    for (const NumberedLine &line : m_lines) {
        const QString &text = line.line.text;
        const bool isJob = text.size() <= LongestLoneJob && LineWords::namesJob(text) && !LineWords::isProse(text)
            && !HeaderLines::isListItem(line.line) && !LineWords::isSectionHeading(text) && !fieldOfLabel(text)
            && line.line.kind != PageLine::Kind::Heading && !end.isIn(text) && !isFormWord(text) && !isUnfilled(text);
        if (isJob && !job.isEmpty())
            return {};
        job = isJob ? text : job;
    }
    return job;
}

/// "Initech KG: Baker (Bern, Schweiz)"
bool Settling::splitByColon(const QString &title)
{
    static const Pattern colon(u"^([^:：]{2,50}):\\s+(\\S.{2,})$"_s);
    static const Pattern bracket(u"\\s*\\(([^()]{3,40})\\)$"_s);
    const auto match = colon.match(title);
    const QString name = match.captured(1);
    QString job = match.captured(2);
    if (!match.hasMatch() || LineWords::namesJob(name) || !LineWords::namesJob(job) || !speaksFor(name)
        || kindOf(name) == Kind::Place)
        return false;
    if (const auto place = bracket.match(job); place.hasMatch() && isKnownPlace(place.captured(1))) {
        note(FieldName::Location, place.captured(1));
        job.chop(place.capturedLength());
    }
    note(FieldName::Employer, name);
    setTitle(job);
    return true;
}

/// "Initech recherche : un·e boulanger·ère"
void Settling::splitBySeeker()
{
    static const Pattern seeks(
        u"^([\\p{L}\\d][\\p{L}\\d.&'’ -]{1,40}?) (?:recrute|recherche|cherche|embauche|sucht|busca|søger|söker|hledá|"
        u"is (?:hiring|looking for|seeking))\\s*:?\\s*(?:un·e|un\\(e\\)|une?|eine?n?|una?|en|ett?|an?)\\s+(\\S.{3,90})$"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    const QString *title = valueOf(m_fields, FieldName::Title);
    const auto match = title == nullptr ? PatternMatch() : seeks.match(*title);
    if (!match.hasMatch() || isNoEmployer(match.captured(1)) || !LineWords::namesJob(match.captured(2)))
        return;
    note(FieldName::Employer, match.captured(1));
    setTitle(match.captured(2));
}

/// Where the title's line names one town, a label may name more: "工作地点：上海/杭州".
void Settling::widenPlace()
{
    const auto isPlace = [](const RawField &field) { return field.name == FieldName::Location; };
    QString *place = valueOf(m_fields, FieldName::Location);
    if (place == nullptr || std::count_if(m_fields.begin(), m_fields.end(), isPlace) != 1)
        return;
    static const Pattern separator(u"\\s*[/、,，]\\s*"_s);
    for (const LabelledLine &label : m_labels) {
        if (label.field != FieldName::Location || label.value.size() > LongestName)
            continue;
        const QStringList parts = separator.split(label.value, Qt::SkipEmptyParts);
        if (parts.size() > 1 && parts.contains(*place) && isKnownPlace(label.value))
            *place = label.value;
        return;
    }
}

/// "Full-stack Developer na Initech Software"
void Settling::splitByHouse()
{
    static const Pattern at(u"^(.{4,80}?) (?:n[ao]|presso|pri|u) (\\p{Lu}[^,()]{1,50})$"_s, Expression::UnicodeWords);
    const QString *title = valueOf(m_fields, FieldName::Title);
    const auto match = title == nullptr ? PatternMatch() : at.match(*title);
    const QString name = match.captured(2);
    if (!match.hasMatch() || !LineWords::namesJob(match.captured(1)) || LineWords::isBadges(name))
        return;
    const QString first = name.section(u' ', 0, 0);
    const auto says = [&](const NumberedLine &line) {
        return !line.line.text.contains(name) && HeaderLines::saysName(line.line.text, first);
    };
    if (!speaksFor(name) && std::none_of(m_lines.begin(), m_lines.end(), says))
        return;
    note(FieldName::Employer, name);
    setTitle(match.captured(1));
}

/// "Farm Assistant, Ashburton, New Zealand": a country or a region behind a comma; "Baker - Halifax, NS" stays whole.
void Settling::splitByPlace()
{
    static const Pattern comma(u"^([^,]{4,60}), (\\p{Lu}[\\p{L} .'’-]{2,30}(?:, \\p{Lu}[\\p{L} .'’-]{1,30}){1,2})$"_s,
                               Expression::UnicodeWords);
    static const Pattern dash(u"^(.{4,60}?) [-–—|] (\\p{Lu}[\\p{L} .'’-]{2,30}, \\p{Lu}[\\p{L} .'’-]{1,30})$"_s,
                              Expression::UnicodeWords);
    const QString *title = valueOf(m_fields, FieldName::Title);
    if (title == nullptr || !title->contains(u',') || valueOf(m_fields, FieldName::Location) != nullptr)
        return;
    const auto behind = comma.match(*title);
    const auto match = behind.hasMatch() ? behind : dash.match(*title);
    if (!match.hasMatch() || !LineWords::namesJob(match.captured(1)) || LineWords::namesJob(match.captured(2))
        || !isSurelyPlace(match.captured(2)))
        return;
    note(FieldName::Location, match.captured(2));
    if (behind.hasMatch())
        setTitle(match.captured(1));
}

/// "前端工程师（全职）", "Full-time Junior Developer."
void Settling::takeBadge()
{
    static const Pattern wide(u"^(\\S.+?)\\s?[（(]([^（）()]{2,6})[）)]$"_s);
    static const Pattern stop(u"(?<=\\p{L}{4})\\.$"_s, Expression::UnicodeWords);
    QString *title = valueOf(m_fields, FieldName::Title);
    if (title == nullptr || title->isEmpty())
        return;
    *title = stop.removedFrom(*title);
    static const Pattern ahead(u"^((?:full|part)[- ]time)\\s+\\S"_s, Expression::IgnoreCase);
    if (const auto badge = ahead.match(*title); badge.hasMatch())
        note(FieldName::EmploymentType, badge.captured(1));
    title = valueOf(m_fields, FieldName::Title); // noting may move the fields
    const auto match = title->front().unicode() >= FirstWide ? wide.match(*title) : PatternMatch();
    if (!match.hasMatch() || !LineWords::isBadges(match.captured(2)))
        return;
    note(FieldName::EmploymentType, match.captured(2));
    setTitle(match.captured(1));
}

void Settling::splitByCells(const QString &title, const QStringList &cells)
{
    QStringList jobs;
    QStringList others;
    QStringList places;
    qsizetype facts = 0;
    bool isNamed = false;
    for (const QString &cell : cells) {
        const Kind kind = kindOf(cell);
        isNamed = isNamed || kind == Kind::Employer;
        facts += kind == Kind::Fact ? 1 : 0;
        if (kind == Kind::Fact)
            HeaderLines::takeFact(cell, m_fields);
        if (kind == Kind::Place)
            places.append(cell);
        else if (kind == Kind::Job || kind == Kind::Other)
            (kind == Kind::Job ? jobs : others).append(cell);
    }
    const bool mayName = !jobs.isEmpty() || facts > 0 || !places.isEmpty(); // not "Customer Service - Video"
    const bool isNameless = mayName && valueOf(m_fields, FieldName::Employer) == nullptr;
    // Behind the job, what the text says again is as often its field of work: "Nurse - Night Shift".
    const bool isMore = facts > 0 && cells.size() > 2;
    const auto isName = [&](const QString &cell) {
        const bool isBefore = isMore || jobs.isEmpty() || cells.indexOf(cell) < cells.indexOf(jobs.front());
        return cell.size() <= LongestName && HeaderLines::mayBeEmployer(cell)
            && (isBefore ? speaksFor(cell) : isSurelyName(cell));
    };
    const auto name = isNameless ? std::find_if(others.begin(), others.end(), isName) : others.end();
    if (name != others.end()) {
        note(FieldName::Employer, *name);
        others.erase(name);
        isNamed = true;
    }
    if (mayName && isNameless && !isNamed && jobs.isEmpty() && others.size() == 2 && facts > 0 && !places.isEmpty()
        && others.front() == cells.front() && HeaderLines::mayBeEmployer(others.front())) {
        note(FieldName::Employer, others.takeFirst()); // "Initech Group - Golang - Hanoi - FT"
        isNamed = true;
    }
    if (jobs.isEmpty() && others.size() == 1 && isNamed && facts + places.size() > 0)
        jobs = std::exchange(others, {}); // "Initech - Ruby on Rails - Tokyo - FT"
    const bool isTaken = isNamed || facts > 0 || !places.isEmpty();
    if (!isTaken || jobs.size() > 1 || !others.isEmpty() || (jobs.isEmpty() && !isNamed))
        return;
    for (const QString &place : places)
        notePlaces(place);
    const bool isBesidePlace = cells.size() == 2 && places.size() == 1; // "Account Executive - Sydney" is a title
    if (jobs.value(0) != title && !isBesidePlace)
        setTitle(jobs.value(0));
}

/// What an explicit label of the title has behind it or below it, further down.
QString Settling::labelledTitle() const
{
    for (const LabelledLine &label : m_labels) {
        if (label.field == FieldName::Title && LineWords::namesJob(label.value) && label.value.size() <= LongestTitle)
            return label.value;
    }
    return {};
}

void Settling::settle()
{
    static const Pattern separator(u"\\s+[-–—|｜]\\s+"_s);
    const QString *value = valueOf(m_fields, FieldName::Title);
    if (value == nullptr || value->size() > LongestTitle)
        return;
    const QString title = *value;
    static const Pattern notice( // that names nothing
        u"^(?:(?:모집|채용|구인) ?공고|求人(?:情報|票)?|募集要項|招聘(?:信息|启事|公告)?|(?:job|vacancy) "
        u"(?:advert|posting|ad)s?|"
        u"stellen(?:ausschreibung|anzeige|angebot)|offre d['’]emploi|oferta de (?:empleo|trabajo))$"_s,
        Expression::IgnoreCase);
    const QStringList cells = separator.split(title, Qt::SkipEmptyParts);
    const auto isLabel = [](const QString &cell) { return fieldOfLabel(cell).has_value(); };
    if (isUnfilled(title)) {
        std::erase_if(m_fields, [](const RawField &field) {
            return field.name == FieldName::Employer || field.name == FieldName::Location;
        });
        setTitle({});
    } else if (notice.isIn(title) || isFormWord(title)) {
        setTitle({});
    } else if (cells.size() > FormNames && std::count_if(cells.begin(), cells.end(), isLabel) >= FormNames) {
        setTitle({});
    } else if (!splitByColon(title) && cells.size() > 1) {
        splitByCells(title, cells);
    }
    splitByPlace();
    splitByHouse();
    splitBySeeker();
    takeBadge();
    widenPlace();
    const QString labelled = labelledTitle();
    const QString *settled = valueOf(m_fields, FieldName::Title);
    if (!labelled.isEmpty() && (settled == nullptr || (*settled != labelled && isLonger(*settled, labelled))))
        setTitle(labelled);
}

} // namespace

void settleTitle(const std::vector<NumberedLine> &lines, const std::vector<LabelledLine> &labels,
                 std::vector<RawField> &fields)
{
    Settling(lines, labels, fields).settle();
}

} // namespace Shortlist
