// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What job boards put round a posting, by its words: looked up, as most lines are none of it.
namespace Shortlist::LineWords {

/// A button or a line of navigation: "Inscribirme en esta oferta", "首页 职位 公司 校园".
bool isSiteButton(const QString &line);

/// What stands in the menu of a site and nowhere else: its own name, where one signs in, for whom else it is.
bool isMenu(const QString &line);

/// A board's name and nothing else. It may be an employer's as well: only where a page begins it is the site's.
bool isSiteName(const QString &line);

/// "Initech" of "Logo von Initech"; empty for other lines.
QString nameOfLogo(const QString &line);

/// Whose campus recruiting a line announces: "美团2027届校园招聘"; empty for other lines.
QString campusOf(const QString &line);

/// For whose year a posting is meant, and nothing else: "2027年卒", "27届校招", "新卒採用".
bool isCohort(const QString &line);

} // namespace Shortlist::LineWords
