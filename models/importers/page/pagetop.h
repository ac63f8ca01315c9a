// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/page/headerlines.h"
#include "models/importers/page/notices.h"

#include <QString>

#include <vector>

/// What stands above a posting where it was copied: heads of mails, names of pages, of boards and of pictures.
namespace Shortlist {

/// The lines above a mail that was copied; its subject, empty where none was.
QString dropMailHead(std::vector<NumberedLine> &lines);

/// Who wrote a post of a network, above it: a name, "Head of Ovens at Initech", "2 h •". Their employer; empty where
/// nobody stands there.
QString dropAuthor(std::vector<NumberedLine> &lines);

/// A site's menu that was copied with the page: short lines down to the last that only menus have ("Sign in").
void dropNavigation(std::vector<NumberedLine> &lines);

/// "Stellenausschreibung", "求人票" above a header; above text it is a heading of the description.
void dropPageName(std::vector<NumberedLine> &lines);

/// The board's own name on top, and lines said twice on end; whose logo was shown, empty where nobody's was.
QString dropSite(std::vector<NumberedLine> &lines);

/// Whose campus recruiting a page announces on top: "【校招】星衡汽车2027届春季招聘"; empty where none is announced.
QString campusEmployer(const std::vector<NumberedLine> &lines);

/// Who seeks somebody in a headline of that: "云杉美术馆诚聘公共教育专员"; empty where none does.
QString employerThatSeeks(const std::vector<NumberedLine> &lines);

/// The first lines without the marks of Markdown where all of one is bold.
void unwrapBold(std::vector<NumberedLine> &lines);

/// The headline of a public notice among the first lines; empty where none stands there.
QString noticeOnTop(const std::vector<NumberedLine> &lines);

/// Takes from `fields` what the header read out of a public notice's headline, and says what the headline means.
Notice takeNotice(const QString &headline, const std::vector<NumberedLine> &lines, std::vector<RawField> &fields);

/// "住所" alone between the label of a place and its value.
void dropLabelsOfParts(std::vector<NumberedLine> &lines);

} // namespace Shortlist
