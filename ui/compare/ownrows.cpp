// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/ownrows.h"

#include "models/policy/skillmatrix.h"
#include "ui/common/formats.h"
#include "ui/compare/comparisoncells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Kind = ComparisonRow::Kind;
using Standing = ComparisonCell::Standing;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonRows)
};

QString number(int value)
{
    return QLocale().toString(value);
}

ComparisonCell skillCell(bool isAsked, bool isOwn, bool isProfileKnown)
{
    if (!isAsked)
        return {Words::tr("not asked for"), Standing::Absent};
    if (!isProfileKnown)
        return {Words::tr("asked for"), Standing::Same};
    return isOwn ? ComparisonCell{Words::tr("✓ you have it"), Standing::Has}
                 : ComparisonCell{Words::tr("○ not among yours"), Standing::Lacks};
}

ComparisonRow skillRow(const SkillRow &skill, bool isProfileKnown)
{
    ComparisonRow row{Kind::Skill, skill.name, {}, std::ranges::count(skill.asked, false) > 0};
    for (const bool isAsked : skill.asked)
        row.cells.push_back(skillCell(isAsked, skill.isOwn, isProfileKnown));
    return row;
}

ComparisonCell countCell(const std::vector<SkillRow> &skills, size_t column, bool isProfileKnown)
{
    int asked = 0;
    int own = 0;
    for (const SkillRow &skill : skills) {
        asked += skill.asked[column] ? 1 : 0;
        own += skill.asked[column] && skill.isOwn ? 1 : 0;
    }
    if (asked == 0)
        return {Words::tr("not stated"), Standing::Absent};
    //: Of the skills that a posting asks for, how many the user has
    return {isProfileKnown ? Words::tr("you have %1 of %2").arg(number(own), number(asked))
                           : Words::tr("%Ln skills", nullptr, asked),
            Standing::Same};
}

QString nameOf(const ScorePart &part)
{
    const QString name = ComparisonCells::labelOf(part.aspect);
    const bool isCounted = part.aspect == ScoreAspect::Skills || part.aspect == ScoreAspect::Rating;
    //: An aspect of a score and what it is reckoned from: "Skills, 5 of 8"
    return isCounted && part.value ? Words::tr("%1, %2 of %3").arg(name, number(part.has), number(part.of)) : name;
}

/// "Skills, 5 of 8: 63 × 3".
QString reckoning(const ScorePart &part)
{
    constexpr int Percent = 100;
    //: A part of a score: the aspect, its points of 100, its weight
    return Words::tr("%1: %2 × %3")
        .arg(nameOf(part), number(int(std::lround(*part.value * Percent))), number(part.weight));
}

ComparisonCell scoreCell(const Score &score)
{
    QStringList known;
    QStringList unknown;
    for (const ScorePart &part : score.parts) {
        if (part.weight > 0 && part.value)
            known.append(reckoning(part));
        else if (part.weight > 0)
            unknown.append(nameOf(part));
    }
    QStringList lines{Formats::joined(known)};
    if (!unknown.isEmpty())
        lines.append(Words::tr("Not known, not counted: %1").arg(QLocale().createSeparatedList(unknown)));
    lines.removeAll(QString());
    ComparisonCell cell;
    cell.text = score.points ? Words::tr("%1 of 100").arg(number(*score.points)) : QString();
    cell.origin = lines.join(u'\n');
    return cell;
}

} // namespace

std::vector<ComparisonRow> skillRows(const std::vector<Posting> &postings, const QStringList &ownSkills)
{
    const std::vector<SkillRow> skills = skillMatrix(postings, ownSkills);
    if (skills.empty())
        return {};
    const bool isProfileKnown = !ownSkills.isEmpty();
    ComparisonRow head{Kind::SectionHead, ComparisonCells::labelOf(FactKind::Skills), {}, false};
    for (size_t column = 0; column < postings.size(); ++column) {
        head.cells.push_back(countCell(skills, column, isProfileKnown));
        head.cells.back().origin = ComparisonCells::originOf(FactKind::Skills, postings[column]);
    }
    std::vector<ComparisonRow> rows{std::move(head)};
    for (const SkillRow &skill : skills)
        rows.push_back(skillRow(skill, isProfileKnown));
    rows.back().kind = Kind::LastSkill;
    return rows;
}

ComparisonRow scoreRow(const std::vector<Score> &scores)
{
    ComparisonRow row{Kind::Score, Words::tr("Your score"), {}, false};
    std::ranges::transform(scores, std::back_inserter(row.cells), scoreCell);
    return row;
}

} // namespace Shortlist
