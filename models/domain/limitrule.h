// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/posting.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

/// The values of the limit engine (models/policy/limits.h): what may be applied for, and what counts.
namespace Shortlist {

/// A rule of an employer about applications. Defaults are the harmless ones.
struct LimitRule
{
    enum class Kind : quint8 { Cap, Cooldown, Repeat };
    enum class ScopeKind : quint8 { Posting, Programme, Department, Employer, Group };
    enum class WindowType : quint8 { Lifetime, Rolling, Calendar, Cycle };
    enum class CalendarPeriod : quint8 { Year, Month };
    enum class Counts : quint8 { Submitted, Active };
    enum class Frees : quint8 { Yes, No, Unknown };
    enum class Order : quint8 { None, Considered, Sequential, Parallel };
    enum class StartsAt : quint8 { Rejected, Submitted, Interviewed, Closed };
    enum class State : quint8 { Detected, Confirmed, Disabled };
    using Strength = LimitClause::Strength;

    struct Scope
    {
        ScopeKind per = ScopeKind::Employer;
        QString name;
        QString region;
        friend bool operator==(const Scope &, const Scope &) = default;
    };
    struct Window
    {
        WindowType type = WindowType::Lifetime;
        std::optional<int> days;   ///< rolling
        std::optional<int> months; ///< rolling; to the same day of a later month, or its last day
        CalendarPeriod period = CalendarPeriod::Year;
        int startsMonth = 1; ///< 1–12
        QDate from;          ///< cycle, inclusive; invalid with `to` where only words are known ("a season")
        QDate to;
        friend bool operator==(const Window &, const Window &) = default;
    };
    struct FreedBy
    {
        Frees withdrawn = Frees::Unknown;
        Frees rejected = Frees::Unknown;
        Frees closed = Frees::Unknown;
        friend bool operator==(const FreedBy &, const FreedBy &) = default;
    };
    struct Override
    {
        QDate until; ///< last day
        QString reason;
        friend bool operator==(const Override &, const Override &) = default;
    };
    struct Evidence
    {
        PostingId posting{}; ///< 0 where entered by hand
        QString quote;       ///< verbatim
        qsizetype start = 0; ///< in characters of the posting's text
        qsizetype end = 0;
        QString url;
        QDate foundOn;
        friend bool operator==(const Evidence &, const Evidence &) = default;
    };

    /// The `days` of a repeat rule that never allows a second application to a posting.
    static constexpr int Never = -1;

    QString id; ///< "r1" of a JSON query; of a stored rule, its row id in digits
    Kind kind = Kind::Cap;
    int max = 0;
    int days = 0; ///< of a cooldown or repeat; 0 allows at once
    Scope scope;
    Window window;
    Counts counts = Counts::Submitted;
    FreedBy frees;
    Order order = Order::None;
    StartsAt startsAt = StartsAt::Rejected;
    Strength strength = Strength::Hard;
    std::optional<Override> overridden;
    Evidence evidence;
    State state = State::Confirmed;

    friend bool operator==(const LimitRule &, const LimitRule &) = default;
};

enum class ApplicationStatus : quint8 { Active, Withdrawn, Rejected, Closed, Accepted };

/// A submission as the engine sees it.
struct LimitApplication
{
    QString id;
    QString posting; ///< two records of one requisition carry the same; they count once
    QString employer;
    QString programme;
    QString department;
    QString region;
    QDate submittedOn;
    QTime submittedAt; ///< invalid where unknown
    ApplicationStatus status = ApplicationStatus::Active;
    QDate statusOn;
    QDate interviewedOn;

    friend bool operator==(const LimitApplication &, const LimitApplication &) = default;
};

/// Which pool an employer belongs to.
struct LimitEmployer
{
    QString name;
    QString group; ///< empty where it stands alone

    friend bool operator==(const LimitEmployer &, const LimitEmployer &) = default;
};

struct LimitQuery
{
    QString posting;
    QString employer;
    QString programme;
    QString department;
    QString region;
    QDate on;

    friend bool operator==(const LimitQuery &, const LimitQuery &) = default;
};

enum class VerdictKind : quint8 { Allowed, Refused, Unknown };

/// The answer of one rule.
struct RuleVerdict
{
    QString rule;
    VerdictKind verdict = VerdictKind::Allowed;
    int used = 0;
    int max = 0;
    QStringList consumers; ///< ids of the applications that count or, for a cooldown or repeat, forbid; in slot order
    QDate nextFreeOn;      ///< invalid: see nextFreeKnown
    bool nextFreeKnown = true;
    QStringList notes; ///< English sentences: what is assumed, what is missing
    LimitRule::Strength strength = LimitRule::Strength::Hard;
    bool enforced = true; ///< false for an advised rule: it is broken where `used` reaches `max`, but only warns
    LimitRule::Kind kind = LimitRule::Kind::Cap; ///< `max` has a meaning for caps alone

    friend bool operator==(const RuleVerdict &, const RuleVerdict &) = default;
};

/// The strictest answer of all rules that cover a posting.
struct Verdict
{
    VerdictKind verdict = VerdictKind::Allowed;
    std::optional<int> slot;  ///< the one it would take, of the tightest cap; empty where no cap applies or refused
    std::optional<int> slots; ///< that cap's max
    QDate nextFreeOn;
    bool nextFreeKnown = true;
    std::vector<RuleVerdict> rules;
    QStringList notes;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace Shortlist
