// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/boardslug.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct PathHost
{
    QLatin1StringView host;
    QLatin1StringView prefix; ///< of the path, before the employer
};

constexpr std::array PathHosts{PathHost{"boards.greenhouse.io"_L1, "/"_L1},
                               PathHost{"job-boards.greenhouse.io"_L1, "/"_L1},
                               PathHost{"boards.eu.greenhouse.io"_L1, "/"_L1},
                               PathHost{"job-boards.eu.greenhouse.io"_L1, "/"_L1},
                               PathHost{"boards-api.greenhouse.io"_L1, "/v1/boards/"_L1},
                               PathHost{"jobs.lever.co"_L1, "/"_L1},
                               PathHost{"jobs.eu.lever.co"_L1, "/"_L1},
                               PathHost{"api.lever.co"_L1, "/v0/postings/"_L1},
                               PathHost{"api.eu.lever.co"_L1, "/v0/postings/"_L1},
                               PathHost{"jobs.ashbyhq.com"_L1, "/"_L1},
                               PathHost{"api.ashbyhq.com"_L1, "/posting-api/job-board/"_L1},
                               PathHost{"apply.workable.com"_L1, "/api/v1/widget/accounts/"_L1},
                               PathHost{"apply.workable.com"_L1, "/api/v3/accounts/"_L1},
                               PathHost{"apply.workable.com"_L1, "/"_L1},
                               PathHost{"jobs.smartrecruiters.com"_L1, "/"_L1},
                               PathHost{"careers.smartrecruiters.com"_L1, "/"_L1},
                               PathHost{"api.smartrecruiters.com"_L1, "/v1/companies/"_L1},
                               PathHost{"ats.rippling.com"_L1, "/api/v2/board/"_L1},
                               PathHost{"ats.rippling.com"_L1, "/"_L1},
                               PathHost{"jobs.jobvite.com"_L1, "/"_L1},
                               PathHost{"jobs.gem.com"_L1, "/"_L1}};

/// Career sites of one employer, whose answers do not say whose they are.
constexpr std::array OwnHosts{
    std::pair{"lifeattiktok.com"_L1, "tiktok"_L1}, std::pair{"careers.tiktok.com"_L1, "tiktok"_L1},
    std::pair{"jobs.bytedance.com"_L1, "bytedance"_L1}, std::pair{"joinbytedance.com"_L1, "bytedance"_L1}};

/// Domains of which every employer has a part.
constexpr std::array SubdomainHosts{
    ".recruitee.com"_L1,     ".teamtailor.com"_L1,    ".bamboohr.com"_L1,    ".breezy.hr"_L1,
    ".pinpointhq.com"_L1,    ".myworkdayjobs.com"_L1, ".workable.com"_L1,    ".jobs.personio.de"_L1,
    ".jobs.personio.com"_L1, ".clearcompany.com"_L1,  ".applytojob.com"_L1,  ".freshteam.com"_L1,
    ".myworkdaysite.com"_L1, ".factorialhr.com"_L1,   ".zohorecruit.com"_L1, ".csod.com"_L1};

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
    const auto own = std::find_if(OwnHosts.begin(), OwnHosts.end(), [&host](const auto &site) {
        return host == site.first || (host.endsWith(site.first) && host.chopped(site.first.size()).endsWith(u'.'));
    });
    if (own != OwnHosts.end())
        return own->second;
    QStringList names;
    const auto board = std::find_if(PathHosts.begin(), PathHosts.end(), [&](const PathHost &known) {
        return host == known.host && url.path().startsWith(known.prefix);
    });
    if (board != PathHosts.end())
        names = url.path().sliced(board->prefix.size()).split(u'/', Qt::SkipEmptyParts).mid(0, 2);
    else if (std::any_of(SubdomainHosts.begin(), SubdomainHosts.end(),
                         [&host](QLatin1StringView domain) { return host.endsWith(domain); }))
        names = QStringList{host.section(u'.', 0, 0)};
    // "apply.workable.com/j/…" has no employer; a language may stand before it.
    if (!names.isEmpty() && names.front() == "j"_L1)
        return {};
    const auto found = std::find_if_not(names.begin(), names.end(), isOwnName);
    return found == names.end() ? QString() : *found;
}

} // namespace Shortlist
