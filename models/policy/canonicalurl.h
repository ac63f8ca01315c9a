// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// The part of a posting's address by which it is recognised again: https, lower-case host without "www.", no
/// fragment, no trailing slash, query in a fixed order without the parameters that only trace where a click came
/// from. Empty for what is no web address, and for the front page of a site, which names no posting.
QString canonicalUrl(const QString &url);

} // namespace Shortlist
