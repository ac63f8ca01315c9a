// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Shortlist::LimitPatterns {

/// The words of one language by which it limits applications, as alternatives of regular expressions. A verb of
/// applying is never a noun: "two positions, we look forward to your application" is a headcount. What a language says
/// otherwise stays empty, and the phrases with it are left out.
struct Tongue
{
    QString stems = {};       ///< what one word of each phrase begins with
    QString number = {};      ///< with digits
    QString bound = {};       ///< before the number: "up to", "no more than"
    QString behind = {};      ///< behind the noun: "at most", "at a time"
    QString apply = {};       ///< verbs whose object is a job
    QString toward = {};      ///< what joins verb and job, with its blank: "for "; may match nothing
    QString job = {};         ///< what is applied for
    QString submit = {};      ///< verbs whose object is an application, and whose applications or when they are counted
    QString application = {}; ///< what is submitted
    QString single = {};      ///< "one" where it can only mean no second one: "a single"
    QString per = {};         ///< for whom or when applications are counted: "per person", "each season"
    QString limited = {};     ///< between applications and their number: "limited to"
    QString limit = {};       ///< the limit by its name: "the limit is", "the maximum number of"
    QString more = {};        ///< "more than"
    QString not_ = {};        ///< says no: "not", "cannot"
    QString several = {};     ///< "multiple applications"
    QString accept = {};      ///< what is not done with them: "accept", "consider"
    QString refused = {};     ///< what befalls them: "rejected", "not considered"
    QString times = {};       ///< "once", "twice"; the number as `n`
    QString again = {};       ///< applying once more
    QString wait = {};        ///< waiting
    QString after = {};       ///< before a time to wait
    QString unit = {};        ///< of that time; the rest of the word may follow
};

/// English, German, French, Spanish, Italian, Portuguese, Dutch.
std::vector<Tongue> westernTongues();
/// Danish, Swedish and Norwegian as one; Finnish.
std::vector<Tongue> northernTongues();
/// Czech, Polish, Russian, Turkish.
std::vector<Tongue> easternTongues();

} // namespace Shortlist::LimitPatterns
