// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// Markdown between whose lines tags of HTML stand, as READMEs and generators have it: no page, though it may begin
/// like one.
bool isMarkdownWithTags(const QString &text);

/// The same with lists, headings and line ends in Markdown, and without the other tags. Texts without tags stay.
QString withoutTags(const QString &markdown);

} // namespace Shortlist
