// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/versions.h"
#include "ui/common/tokens.h"

#include <QString>

namespace Shortlist {

/// How much of a text that was changed is shown.
enum class Extent : quint8 { Changes, Everything };

/// What `version` says otherwise than `before`, as rich text for QTextBrowser: facts old and new, then the text. What
/// was taken out is struck through behind a minus, what came in is underlined behind a plus, so that neither colour nor
/// sight is needed to tell them apart. Nothing of the posting is taken for markup.
QString changesHtml(const PostingVersion &version, const PostingVersion &before, Extent extent, const Tokens &tokens);

/// The whole text of a version, without marks.
QString versionHtml(const PostingVersion &version);

} // namespace Shortlist
