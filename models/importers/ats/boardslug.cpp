// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/boardslug.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Hosts whose path starts with the employer.
constexpr std::array PathHosts{"boards.greenhouse.io"_L1,
                               "job-boards.greenhouse.io"_L1,
                               "boards.eu.greenhouse.io"_L1,
                               "job-boards.eu.greenhouse.io"_L1,
                               "jobs.lever.co"_L1,
                               "jobs.eu.lever.co"_L1,
                               "jobs.ashbyhq.com"_L1,
                               "apply.workable.com"_L1,
                               "jobs.smartrecruiters.com"_L1,
                               "careers.smartrecruiters.com"_L1,
                               "ats.rippling.com"_L1,
                               "jobs.jobvite.com"_L1,
                               "jobs.gem.com"_L1};

/// Domains of which every employer has a part.
constexpr std::array SubdomainHosts{".recruitee.com"_L1,     ".teamtailor.com"_L1,   ".bamboohr.com"_L1,
                                    ".breezy.hr"_L1,         ".pinpointhq.com"_L1,   ".myworkdayjobs.com"_L1,
                                    ".workable.com"_L1,      ".jobs.personio.de"_L1, ".jobs.personio.com"_L1,
                                    ".clearcompany.com"_L1,  ".applytojob.com"_L1,   ".freshteam.com"_L1,
                                    ".myworkdaysite.com"_L1, ".factorialhr.com"_L1,  ".zohorecruit.com"_L1};

bool isOwnName(const QString &name)
{
    static const QRegularExpression own(
        u"^(?:www\\d?|jobs?|careers?|apply|app|api|embed|job_app|j|view|o|p|wday|[a-z]{2}(?:-[A-Za-z]{2})?|wd\\d+)$"_s);
    return own.match(name).hasMatch();
}

} // namespace

QString boardSlug(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString host = url.host();
    QStringList names;
    if (std::find(PathHosts.begin(), PathHosts.end(), host) != PathHosts.end())
        names = url.path().split(u'/', Qt::SkipEmptyParts).mid(0, 2);
    const bool isSubdomain = std::any_of(SubdomainHosts.begin(), SubdomainHosts.end(),
                                         [&host](QLatin1StringView domain) { return host.endsWith(domain); });
    if (names.isEmpty() && isSubdomain)
        names = QStringList{host.section(u'.', 0, 0)};
    // "apply.workable.com/j/…" has no employer; a language may stand before it.
    if (!names.isEmpty() && names.front() == "j"_L1)
        return {};
    const auto found = std::find_if_not(names.begin(), names.end(), isOwnName);
    return found == names.end() ? QString() : *found;
}

} // namespace Shortlist
