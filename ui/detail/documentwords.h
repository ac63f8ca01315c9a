// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/document.h"

#include <QString>

/// Documents in words.
namespace Shortlist {

/// "CV", "cover letter", translated.
QString nameOf(DocumentKind kind);
/// "CV.pdf", with its version where there are several.
QString documentName(const Document &document);
/// "CV · 45 KB".
QString documentFacts(const Document &document);

} // namespace Shortlist
