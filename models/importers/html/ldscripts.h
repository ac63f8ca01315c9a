// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Shortlist {

/// The texts of a page's <script type="application/ld+json"> elements, in order, empty ones left out. Found by one
/// linear pass, before and without any tree; those inside comments are no elements.
QStringList ldScripts(const QString &html);

} // namespace Shortlist
