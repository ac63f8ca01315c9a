// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Shortlist {

/// What tags are called from now on: by Text::folded() of what they were called, whole (`bread/rye`).
using TagRenaming = QHash<QString, QString>;

/// `text`, a search, with the tags that it names whole called otherwise. Everything else stays as it is written.
QString renamedTags(const QString &text, const TagRenaming &renaming);

} // namespace Shortlist
