// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Shortlist {

enum class TitleOrigin : quint8 { Placeholder, Inferred, Stated };
enum class Workplace : quint8 { Unknown, Onsite, Hybrid, Remote };
enum class EmploymentType : quint8 { FullTime, PartTime, Contract, Temporary, Internship, Volunteer, PerDiem, Other };
enum class Programme : quint8 { None, Graduate, Intern, Apprentice };
/// The lowest that suffices, in rising order; Professional is a licence or a professional degree.
enum class Education : quint8 { Unknown, HighSchool, Associate, Bachelor, Master, Doctorate, Professional };

/// Where a value came from, in the order in which sources are believed last to first.
enum class OriginKind : quint8 {
    None,
    Prose,    ///< a sentence of the description
    PageText, ///< a labelled line, a heading or the page's title
    SiteRule,
    Rdfa,
    Microdata,
    JsonLd,
    AtsField,
    User,
};

/// The origin of one field: the kind, and the words of the source that say it.
struct Origin
{
    OriginKind kind = OriginKind::None;
    QString quote; ///< verbatim from the source's text, to be found and marked there; may be empty

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// One place of work, after https://schema.org/PostalAddress.
struct Place
{
    QString text; ///< as it is shown: "San Jose, CA"
    QString locality;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2 where known, else as written
    QString postalCode;
    std::optional<double> latitude = {};
    std::optional<double> longitude = {};

    friend bool operator==(const Place &, const Place &) = default;
};

/// Advertised pay, after https://schema.org/MonetaryAmount. At least one bound is set, and min <= max.
struct Salary
{
    enum class Unit : quint8 { Hour, Day, Week, Month, Year };
    enum class Kind : quint8 { Stated, Estimated };

    std::optional<qint64> minMinor; ///< minor units of `currency` (cents, or yen where there are none)
    std::optional<qint64> maxMinor;
    QString currency; ///< ISO 4217, three capitals
    Unit unit = Unit::Year;
    Kind kind = Kind::Stated;

    /// Decimal places of `currency`'s minor unit (ISO 4217): 2 for USD, 0 for JPY.
    static int minorDigits(const QString &currency);
    /// `amount` in major units ("116000", "18.5") as minor units, kept within ±9·10¹⁵.
    static qint64 toMinor(double amount, const QString &currency);
    static double toMajor(qint64 minor, const QString &currency);
    /// The upper bound (else the lower) a year in minor units, to sort unlike units by: 1 year = 12 months =
    /// 52 weeks = 260 days = 2080 hours. Never stored as if it were stated.
    qint64 yearlyMinor() const;

    friend bool operator==(const Salary &, const Salary &) = default;
};

/// Years of experience asked for; months are fractions.
struct ExperienceYears
{
    std::optional<double> min;
    std::optional<double> max;

    friend bool operator==(const ExperienceYears &, const ExperienceYears &) = default;
};

/// An application limit as a text states it: the suggestion from which a LimitRule is made.
struct LimitClause
{
    enum class Kind : quint8 { Cap, Cooldown };
    enum class Strength : quint8 { Hard, Advised, VoidsAll };

    Kind kind = Kind::Cap;
    std::optional<int> max;  ///< applications
    std::optional<int> days; ///< of a cooldown
    QString window;          ///< `rolling`, `calendar`, `cycle` or empty for lifetime
    std::optional<int> windowDays;
    QString per;          ///< `employer_group`, `employer`, `programme`, `department`, `posting`
    bool ordered = false; ///< considered in the order of applying
    bool includesAffiliates = false;
    QString groupName; ///< whose affiliates: "TikTok"; empty where the text names nobody
    Strength strength = Strength::Hard;
    QString quote;       ///< verbatim part of the text
    qsizetype start = 0; ///< offsets in characters (code points) of the decoded text, `end` behind the last
    qsizetype end = 0;

    friend bool operator==(const LimitClause &, const LimitClause &) = default;
};

enum class SectionKind : quint8 {
    AboutEmployer,
    AboutTeam,
    Responsibilities,
    MinimumQualifications,
    PreferredQualifications,
    Qualifications,
    Benefits,
    Compensation,
    HowToApply,
    Legal,
    Other,
};

/// One paragraph or list item.
struct Block
{
    enum class Kind : quint8 { Paragraph, Item };
    Kind kind = Kind::Paragraph;
    QString text;      ///< plain, one line
    QString html = {}; ///< the same with inline markup from our allow-list (b, i, a, code); empty where plain

    friend bool operator==(const Block &, const Block &) = default;
};

struct Section
{
    SectionKind kind = SectionKind::Other;
    QString heading;           ///< as written, without its colon; empty where the source has none
    std::vector<Block> blocks; ///< in the order of the source

    QStringList items() const;
    QStringList paragraphs() const;
    friend bool operator==(const Section &, const Section &) = default;
};

/// What sources contradict each other about.
struct FieldConflict
{
    QString field;               ///< a JSON name of docs/posting.md: `programme`
    QStringList values;          ///< the chosen one first, in the words of the JSON
    std::vector<Origin> origins; ///< one for each value

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// A job posting as understood. Absent facts are empty, never guessed. JSON: models/domain/postingjson.h.
struct Posting
{
    PostingId id{};
    QString title; ///< a placeholder made of the team or employer where `titleOrigin` says so
    TitleOrigin titleOrigin = TitleOrigin::Placeholder;
    QString employer;          ///< canonical: "TikTok"
    QString employerAsWritten; ///< as the source spells it: "Tik Tok"
    QString department;
    std::vector<Place> places;
    Workplace workplace = Workplace::Unknown;
    std::vector<EmploymentType> employmentTypes; ///< ascending, no duplicates
    Programme programme = Programme::None;
    QDate postedOn;
    QDate applyBy;
    std::optional<Salary> salary;
    std::optional<ExperienceYears> experience;
    Education education = Education::Unknown;
    QString start; ///< in the posting's words: "by end of year 2025"
    QDate startFrom;
    QDate startBy;
    std::optional<int> graduatedWithinMonths;
    QStringList skills;
    QString requisitionId;
    QString sourceUrl;
    std::vector<LimitClause> limitClauses; ///< caps and cooldowns, in the order of the text
    QString assessment;                    ///< "HackerRank"
    bool rollingReview = false;
    QString language; ///< ISO 639-1, or empty
    std::vector<Section> sections;
    QString text; ///< the posting's plain text without the site's boilerplate; the quotes are parts of it
    QString html; ///< the source's description, cleaned by allow-list; empty where the source was plain text
    QMap<QString, Origin> origins; ///< by JSON name
    std::vector<FieldConflict> conflicts;
    QStringList missing; ///< JSON names of the facts without which a posting is incomplete

    bool isComplete() const { return missing.isEmpty(); }
    /// The first cap, or nothing.
    const LimitClause *applicationLimit() const;
    /// Days of the first cooldown.
    std::optional<int> reapplyAfterDays() const;

    friend bool operator==(const Posting &, const Posting &) = default;
};

} // namespace Shortlist
