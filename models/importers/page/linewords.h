// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <utility>

/// What single lines of a page are, by their words. All bounded: lines longer than a few hundred characters are prose.
namespace Shortlist::LineWords {

/// A button, a badge, a cookie or copyright notice, a counter: never part of a posting, wherever it stands.
bool isFurniture(const QString &line);

/// The first line of what a site puts behind a posting: other jobs, alerts, career paths, reports.
bool startsTail(const QString &line);

/// A heading that announces a part of a posting ("Minimum Qualifications", "About us"), alone on its line.
bool isSectionHeading(const QString &line);

/// Holds a noun by which jobs are called ("engineer", "Sachbearbeiter", "infirmier") or a mark of job titles
/// ("(m/w/d)").
bool namesJob(const QString &line);

/// Ends like the name of a trade ("Rain Gauger", "Fågelmärkare"), which surnames do as well.
bool soundsLikeJob(const QString &line);

/// Whose careers a line announces: "Careers at Initech", "Initech Jobs"; empty for other lines.
QString careersOf(const QString &line);

/// Who seeks somebody in a line of that alone: "Die Gemeinde Uster sucht", "Initech Ltd is hiring!"; else empty.
QString recruiterOf(const QString &line);

/// "Beim Landkreis Uelzen ist zum 01.04.2027 eine Stelle als": a sentence that the title below it ends.
bool leadsToTitle(const QString &line);

/// What a page or a file is called, not its job: "Job details", "Stellenausschreibung", "求人票".
bool namesPage(const QString &line);

/// A name with a legal form: "Initech GmbH", "Lácteos Peñalba, S.L.", "株式会社みどり".
bool isCompany(const QString &text);

/// A company, or a house whose name says what it is: "Restaurace Na Kopečku".
bool isHouse(const QString &name);

/// A line of prose: long, or a sentence.
bool isProse(const QString &line);

/// "3.8", "★★★★☆", "11-50 employees": what a site says of an employer, how it is rated or how large it is.
bool isRating(const QString &line);

/// Pay and nothing else: "$53K-$91K (Glassdoor est.)", "€60.000 – €75.000 a year".
bool isMoney(const QString &line);

/// An age or a day on which a page was made: "3 weeks ago", "Posted 30+ days ago".
bool isAge(const QString &line);

/// A place by its shape: "San Jose, CA", "Berlin, Germany", "100 Church St., N.Y.", "BOURG LES VALENCE (26)".
bool isPlaceLike(const QString &text);

/// The field that a badge tells: "contract, 6 months" is a type, "Hybrid" and "remote, contract" a workplace.
QLatin1String fieldOfBadge(const QString &badge);
/// "Bluepeak Analytics": its last word is what companies call themselves by.
bool isTrade(const QString &name);
/// "Zahnarztpraxis Dr. Ehlers, Lübeck": a name of several words and a town that is known; empty for other lines.
std::pair<QString, QString> nameAndTown(const QString &line);

/// "Initech A/S, Aarhus N", "Bar Casa Remedios (Triana, Sevilla)": a company or house and where it is; empty for
/// others.
std::pair<QString, QString> houseAndPlace(const QString &line);

/// What words like Remote, Hybrid, Intern and Full-time say at the end of a line or as all of it.
struct Badges
{
    QString rest;           ///< what is left of the line
    QString workplace;      ///< "Remote"
    QStringList employment; ///< "Intern", "Full-time"
};

/// Takes the words of work place and employment off the end of `line`, or off everywhere where it holds nothing else.
Badges badges(const QString &line);

/// "befristet für 36 Monate", "remote within the EU": begins with a word of work place or employment.
bool startsWithBadge(const QString &line);

/// "in Vollzeit (39 Stunden), unbefristet": a clause that begins with how one is employed.
bool opensWithBadge(const QString &line);

/// Words of work place and employment and nothing else: "Vollzeit / Teilzeit möglich", "Deltid 28 timer · Hybrid".
bool isBadges(const QString &line);

} // namespace Shortlist::LineWords
