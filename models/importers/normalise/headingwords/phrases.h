// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <array>
#include <string_view>

namespace Shortlist::HeadingWords {

/// Folded phrases that announce one kind of section, separated by |.
struct Phrases
{
    SectionKind kind;
    std::u16string_view words;
};

using enum SectionKind;

} // namespace Shortlist::HeadingWords
