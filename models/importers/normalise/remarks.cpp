// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/remarks.h"

#include "models/importers/normalise/pattern.h"

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

std::optional<FoundRemark> first(const QRegularExpression &expression, const QString &text)
{
    const auto match = expression.match(text);
    if (!match.hasMatch())
        return {};
    return FoundRemark{match.captured(1), match.captured().trimmed()};
}

} // namespace

std::optional<FoundRemark> assessmentIn(const QString &text)
{
    static const auto names = casedPattern(
        uR"(\b(?:assessment|test|challenge|assessments)\b[^.\n]{0,60}?\b(HackerRank|CodeSignal|Codility|HireVue|TestGorilla|CoderPad|Pymetrics|SHL|LeetCode|HackerEarth|Karat|CodinGame|Criteria)\b)"_s);
    static const auto reversed = casedPattern(
        uR"(\b(HackerRank|CodeSignal|Codility|HireVue|TestGorilla|CoderPad|HackerEarth|CodinGame)\b[^.\n]{0,40}?\b(?:assessment|test|challenge|interview))"_s);
    const auto found = first(names, text);
    return found ? found : first(reversed, text);
}

std::optional<FoundRemark> rollingReviewIn(const QString &text)
{
    static const auto words = pattern(
        uR"(\b((?:applications?\b[^.\n]{0,40}\b(?:reviewed|read|considered|assessed|processed)|review\w*|hiring|recruit\w*)\b[^.\n]{0,30}\brolling(?: basis)?|rolling review|applications are (?:reviewed|read) as they arrive|reviewed on a rolling basis|laufend geprüft)\b)"_s);
    return first(words, text);
}

std::optional<FoundRemark> requisitionIn(const QString &text)
{
    static const auto label = pattern(
        uR"(\b(?:job|requisition|req|posting|vacancy|reference|position|role)\s*(?:id|number|no\.?|code|ref(?:erence)?|#)\s*[:#.]?\s*((?=[\w-]*\d)[A-Z0-9][\w/-]{2,24})\b)"_s);
    static const auto short_ = pattern(
        uR"((?:^|\n)\s*(?:ref|reference|req|job code|职位ID|求人番号)\s*[:：#]\s*((?=[\w-]*\d)[A-Z0-9][\w/-]{2,24})\b)"_s);
    const auto found = first(label, text);
    return found ? found : first(short_, text);
}

std::optional<FoundRemark> deadlineIn(const QString &text)
{
    static const auto words = pattern(
        uR"(\b(?:apply (?:by|before|until|no later than)|application deadline(?: is)?|applications? (?:close[sd]?|due|deadline)(?: on| by)?|closing date(?: is)?|deadline(?: for applications)?(?: is)?|bewerbungsfrist|bewerbungsschluss|date limite(?: de candidature)?|fecha límite|ansøgningsfrist|sista ansökningsdag|截止(?:日期|时间)|応募締切|접수 마감)\s*[:：]?\s*([^\n;]{6,40}))"_s);
    return first(words, text);
}

} // namespace Shortlist
