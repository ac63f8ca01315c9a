// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/factphrases.h"

#include "app/cli/phrases.h"
#include "models/domain/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

struct FactName
{
    FactKind fact;
    const char *label;
};

constexpr std::array Names{
    FactName{FactKind::Employer, "Employer"},     FactName{FactKind::Place, "Place"},
    FactName{FactKind::Workplace, "Workplace"},   FactName{FactKind::Employment, "Employment"},
    FactName{FactKind::Programme, "Programme"},   FactName{FactKind::Salary, "Salary"},
    FactName{FactKind::Experience, "Experience"}, FactName{FactKind::Education, "Education"},
    FactName{FactKind::Start, "Start"},           FactName{FactKind::PostedOn, "Posted"},
    FactName{FactKind::ApplyBy, "Apply by"},      FactName{FactKind::ApplicationLimit, "Limit"},
    FactName{FactKind::Skills, "Skills"},
};

const FactName &nameOf(FactKind fact)
{
    return *std::find_if(Names.begin(), Names.end(), [fact](const FactName &name) { return name.fact == fact; });
}

QString places(const Posting &posting)
{
    QStringList texts;
    for (const Place &place : posting.places)
        texts.append(place.text);
    return texts.join(u"; ");
}

QString employment(const Posting &posting)
{
    QStringList words;
    for (const EmploymentType type : posting.employmentTypes)
        words.append(inWords(type));
    return words.join(u", ");
}

QString start(const Posting &posting)
{
    if (!posting.start.isEmpty())
        return posting.start;
    return posting.startFrom.isValid() ? u"from "_s + inWords(posting.startFrom)
        : posting.startBy.isValid()    ? u"by "_s + inWords(posting.startBy)
                                       : QString();
}

QString limit(const Posting &posting)
{
    const LimitClause *clause = posting.applicationLimit();
    if (clause == nullptr)
        return {};
    QString text = u"at most "_s + counted(clause->max.value_or(0), u"application"_s, u"applications"_s);
    if (clause->windowDays)
        text += u" in "_s + counted(*clause->windowDays, u"day"_s, u"days"_s);
    return clause->includesAffiliates ? text + u", affiliates included"_s : text;
}

} // namespace

QString labelOf(FactKind fact)
{
    return QString::fromLatin1(nameOf(fact).label);
}

QString factInWords(FactKind fact, const Posting &posting)
{
    switch (fact) {
    case FactKind::Employer:
        return posting.employer;
    case FactKind::Place:
        return places(posting);
    case FactKind::Workplace:
        return inWords(posting.workplace);
    case FactKind::Employment:
        return employment(posting);
    case FactKind::Programme:
        return wordOf(posting.programme);
    case FactKind::Salary:
        return posting.salary ? inWords(*posting.salary) : QString();
    case FactKind::Experience:
        return posting.experience ? inWords(*posting.experience) : QString();
    case FactKind::Education:
        return inWords(posting.education);
    case FactKind::Start:
        return start(posting);
    case FactKind::PostedOn:
        return inWords(posting.postedOn);
    case FactKind::ApplyBy:
        return inWords(posting.applyBy);
    case FactKind::ApplicationLimit:
        return limit(posting);
    case FactKind::Skills:
        return posting.skills.join(u", ");
    }
    return {};
}

} // namespace Shortlist::Cli
