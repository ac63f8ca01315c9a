// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/comparison.h"

#include "models/domain/text.h"
#include "models/domain/words.h"
#include "models/policy/linealignment.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr std::array AllFacts{
    FactKind::Employer,  FactKind::Place,    FactKind::Workplace,  FactKind::Employment,
    FactKind::Programme, FactKind::Salary,   FactKind::Experience, FactKind::Education,
    FactKind::Start,     FactKind::PostedOn, FactKind::ApplyBy,    FactKind::ApplicationLimit,
    FactKind::Skills,
};

/// What is read first: what you do, what they want, what they give, who they are.
constexpr std::array ReadingOrder{
    SectionKind::Responsibilities,
    SectionKind::MinimumQualifications,
    SectionKind::Qualifications,
    SectionKind::PreferredQualifications,
    SectionKind::Compensation,
    SectionKind::Benefits,
    SectionKind::AboutTeam,
    SectionKind::AboutEmployer,
    SectionKind::HowToApply,
    SectionKind::Legal,
    SectionKind::Other,
};

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value) : u"-"_s;
}

QString joined(QStringList values)
{
    for (QString &value : values)
        value = Text::folded(value);
    values.sort();
    return values.join(u'\n');
}

QString keyOf(const std::optional<Salary> &salary)
{
    if (!salary)
        return {};
    return u"%1 %2 %3 %4 %5"_s.arg(salary->minMinor.value_or(-1))
        .arg(salary->maxMinor.value_or(-1))
        .arg(salary->currency, wordOf(salary->unit), wordOf(salary->kind));
}

QString keyOf(const LimitClause *limit)
{
    if (limit == nullptr)
        return {};
    return u"%1 %2 %3 %4 %5"_s.arg(limit->max.value_or(-1))
        .arg(limit->windowDays.value_or(-1))
        .arg(limit->window, limit->per)
        .arg(int(limit->ordered));
}

QString placesKey(const Posting &posting)
{
    QStringList texts;
    for (const Place &place : posting.places)
        texts.append(place.text);
    return joined(texts);
}

QString employmentKey(const Posting &posting)
{
    QStringList words;
    for (const EmploymentType type : posting.employmentTypes)
        words.append(wordOf(type));
    return words.join(u' ');
}

/// A text that is equal where a fact is the same, and empty where it is not stated.
QString keyOf(FactKind fact, const Posting &posting)
{
    switch (fact) {
    case FactKind::Employer:
        return Text::employerKey(posting.employer);
    case FactKind::Place:
        return placesKey(posting);
    case FactKind::Workplace:
        return wordOf(posting.workplace);
    case FactKind::Employment:
        return employmentKey(posting);
    case FactKind::Programme:
        return wordOf(posting.programme);
    case FactKind::Salary:
        return keyOf(posting.salary);
    case FactKind::Experience:
        return posting.experience ? number(posting.experience->min) + u' ' + number(posting.experience->max)
                                  : QString();
    case FactKind::Education:
        return wordOf(posting.education);
    case FactKind::Start:
        return Text::folded(posting.start) + posting.startFrom.toString(Qt::ISODate)
            + posting.startBy.toString(Qt::ISODate);
    case FactKind::PostedOn:
        return posting.postedOn.toString(Qt::ISODate);
    case FactKind::ApplyBy:
        return posting.applyBy.toString(Qt::ISODate);
    case FactKind::ApplicationLimit:
        return keyOf(posting.applicationLimit());
    case FactKind::Skills:
        return joined(posting.skills);
    }
    return {};
}

std::vector<FactRow> factRows(const std::vector<Posting> &postings)
{
    std::vector<FactRow> rows;
    for (const FactKind fact : AllFacts) {
        FactRow row{fact, {}, false};
        QSet<QString> keys;
        for (const Posting &posting : postings) {
            const QString key = keyOf(fact, posting);
            row.stated.push_back(!key.isEmpty());
            keys.insert(key);
        }
        row.differs = keys.size() > 1;
        if (keys != QSet<QString>{QString()})
            rows.push_back(std::move(row));
    }
    return rows;
}

bool hasKind(const Posting &posting, SectionKind kind)
{
    return std::any_of(posting.sections.begin(), posting.sections.end(),
                       [kind](const Section &s) { return s.kind == kind; });
}

/// A posting that only speaks of qualifications means the ones that others call minimum.
SectionKind kindAmong(SectionKind kind, const Posting &posting, const std::vector<Posting> &postings)
{
    if (kind != SectionKind::Qualifications || hasKind(posting, SectionKind::MinimumQualifications))
        return kind;
    const bool othersSplit = std::any_of(postings.begin(), postings.end(), [](const Posting &other) {
        return hasKind(other, SectionKind::MinimumQualifications);
    });
    return othersSplit ? SectionKind::MinimumQualifications : kind;
}

AlignedSection alignedSection(SectionKind kind, const std::vector<Posting> &postings)
{
    AlignedSection aligned{kind, {}, {}};
    std::vector<QStringList> lines;
    for (const Posting &posting : postings) {
        QString heading;
        QStringList texts;
        for (const Section &section : posting.sections) {
            if (kindAmong(section.kind, posting, postings) != kind)
                continue;
            if (heading.isEmpty())
                heading = section.heading;
            for (const Block &block : section.blocks)
                texts.append(block.text);
        }
        aligned.headings.push_back(heading);
        lines.push_back(texts);
    }
    aligned.lines = alignLines(lines);
    return aligned;
}

QStringList sharedSkills(const std::vector<Posting> &postings)
{
    QStringList shared = postings.front().skills;
    for (const Posting &posting : postings) {
        QSet<QString> skills;
        for (const QString &skill : posting.skills)
            skills.insert(Text::folded(skill));
        shared.removeIf([&skills](const QString &skill) { return !skills.contains(Text::folded(skill)); });
    }
    shared.removeDuplicates();
    return shared;
}

} // namespace

QString jsonKeyOf(FactKind fact)
{
    switch (fact) {
    case FactKind::Employer:
        return u"employer"_s;
    case FactKind::Place:
        return u"locations"_s;
    case FactKind::Workplace:
        return u"workplace"_s;
    case FactKind::Employment:
        return u"employment_types"_s;
    case FactKind::Programme:
        return u"programme"_s;
    case FactKind::Salary:
        return u"salary"_s;
    case FactKind::Experience:
        return u"experience_years"_s;
    case FactKind::Education:
        return u"education"_s;
    case FactKind::Start:
        return u"start"_s;
    case FactKind::PostedOn:
        return u"posted_on"_s;
    case FactKind::ApplyBy:
        return u"apply_by"_s;
    case FactKind::ApplicationLimit:
        return u"application_limit"_s;
    case FactKind::Skills:
        return u"skills"_s;
    }
    return {};
}

Comparison compare(const std::vector<Posting> &postings)
{
    if (postings.empty())
        return {};
    Comparison comparison{factRows(postings), {}, sharedSkills(postings)};
    for (const SectionKind kind : ReadingOrder) {
        AlignedSection section = alignedSection(kind, postings);
        if (!section.lines.empty())
            comparison.sections.push_back(std::move(section));
    }
    return comparison;
}

} // namespace Shortlist
