// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"

#include <QString>

#include <vector>

namespace Shortlist {

/// What a page says about itself outside of its content.
struct PageMeta
{
    QString title; ///< of the title element
    QString ogTitle;
    QString siteName; ///< og:site_name
    QString url; ///< canonical, else og:url, else what the browser noted when it saved the page; http or https only
    QString location; ///< of a meta element whose name ends in "location"; parts separated by commas
};

/// Reads it in one linear pass up to the body, without any tree.
PageMeta pageMeta(const QString &html);

/// The part of a page's title that names the job: "Data Engineer - Initech | Jobs" is "Data Engineer",
/// "Initech hiring Data Engineer in Berlin | Site" too. Empty where no part does.
QString jobTitleOf(const PageMeta &meta);

/// The page's title without the employer's name behind or before it; empty where it does not stand there, since such a
/// title is often the site's ("Explore our careers").
QString titleBeside(const PageMeta &meta, const QString &employer);

/// Where the job is, behind the employer or the job: "Baker at Initech — Bern, Switzerland | Site", "Initech hiring
/// Baker in Bern | Site".
QString placeInTitle(const PageMeta &meta);

} // namespace Shortlist
