// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// The ISO 639-1 code of the language that a text is written in, by its script and its commonest words; empty where
/// that does not tell.
QString languageOf(const QString &text);

} // namespace Shortlist
