// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/requirements.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

struct Rule
{
    QRegularExpression expression;
    Education level;
};

// Names of degrees that need no "degree" beside them, then those that do.
const std::vector<Rule> &rules()
{
    using enum Education;
    static const std::vector<Rule> all = {
        {pattern(
             uR"(\bhigh[ -]school (?:diploma|degree|graduate|education)\b|\bGED\b|\bsecondary (?:school|education)\b|\babitur\b|\bbaccalauréat\b)"_s),
         HighSchool},
        {pattern(uR"(\bassociate['’]?s?(?: of \w+)? degree\b)"_s), Associate},
        {casedPattern(
             uR"(\bB\.?\s?S\.?(?:c\.?)?(?=\s*[,/)]|\s(?:degree|in\b|or\b|and\b|\bwith\b))|\bBS/|\bB\.?A\.?(?=\s*/|\s(?:degree|in\b|or\b))|\bBSc\b|\bB\.?Tech\b|\bB\.?E\.?(?=\s*/)|\bBEng\b)"_s),
         Bachelor},
        {pattern(
             uR"(\bbachelors?\b|\bbachelor['’]s?\b|\bundergraduate degree\b|\blicence\b(?= en| de)|\bgrado en\b|\blicenciatura\b|本科|学士|大卒|학사|\b(?:four|4)[- ]year (?:college |university )?degree\b)"_s),
         Bachelor},
        {casedPattern(
             uR"(\bM\.?\s?S\.?(?:c\.?)?(?=\s*[,/)]|\s(?:degree|in\b|or\b))|\bMSc\b|\bMBA\b|\bM\.?Tech\b|\bMEng\b)"_s),
         Master},
        {pattern(
             uR"(\bmaster['’]?s?(?: of \w+)?(?:['’]s)?(?: (?:degree|student)\b|(?= or )| in (?:\p{Lu}|computer|data|engineering))|\bmaster['’]s\b|硕士|修士|석사|\bgraduate degree\b)"_s),
         Master},
        {pattern(uR"(\bph\.?\s?d\b|\bdoctora(?:te|l)\b|\bpromotion in\b|博士|박사)"_s), Doctorate},
        {pattern(
             uR"(\bjuris doctor\b|\bJ\.?D\.? degree\b|\bM\.?D\.? degree\b|\bCPA\b(?= (?:license|required))|\bnursing license\b|\blicensed (?:physician|attorney|nurse))"_s),
         Professional},
    };
    return all;
}

bool isPreferred(const QString &text, const QRegularExpressionMatch &match)
{
    static const auto words =
        pattern(uR"(\b(preferred|preferably|ideally|is a plus|nice to have|desired|von vorteil)\b)"_s);
    const qsizetype lineEnd = text.indexOf(u'\n', match.capturedEnd());
    const QString behind =
        text.mid(match.capturedEnd(), lineEnd < 0 ? 60 : std::min<qsizetype>(60, lineEnd - match.capturedEnd()));
    return words.match(behind.section(u'.', 0, 0)).hasMatch();
}

} // namespace

std::optional<FoundEducation> educationIn(const QString &text)
{
    for (const bool takePreferred : {false, true}) {
        for (const Rule &rule : rules()) {
            for (auto it = rule.expression.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                if (takePreferred || !isPreferred(text, match))
                    return FoundEducation{rule.level, match.captured()};
            }
        }
    }
    return {};
}

Education educationOf(const QString &value)
{
    static const auto postgraduate = pattern(uR"(\bpost-?graduate\b)"_s);
    static const auto none = pattern(uR"(^\s*(no requirements?|none|n/?a)?\s*$)"_s);
    static const auto licence = pattern(uR"(\bprofessional (certificate|licen[cs]e|degree)\b)"_s);
    if (none.match(value).hasMatch())
        return Education::Unknown;
    if (licence.match(value).hasMatch())
        return Education::Professional;
    static const auto school = pattern(uR"(\bhigh[ -]?school\b)"_s);
    if (school.match(value).hasMatch())
        return Education::HighSchool;
    if (postgraduate.match(value).hasMatch())
        return Education::Master;
    static const std::initializer_list<std::pair<QRegularExpression, Education>> words = {
        {pattern(u"associate"_s), Education::Associate},
        {pattern(u"bachelor|undergraduate"_s), Education::Bachelor},
        {pattern(u"master"_s), Education::Master},
        {pattern(u"doctor|ph\\.?d"_s), Education::Doctorate},
    };
    for (const auto &[expression, level] : words) {
        if (expression.match(value).hasMatch())
            return level;
    }
    const auto found = educationIn(value);
    return found ? found->level : Education::Unknown;
}

} // namespace Shortlist
