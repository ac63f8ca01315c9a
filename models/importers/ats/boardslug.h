// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// The short name of the employer in the address of its board: "initech" of https://jobs.lever.co/initech/1f2e… of
/// https://initech.recruitee.com/o/baker, and of the addresses of their APIs. Empty for addresses that are no board's,
/// and for names that are the system's own ("jobs", "embed").
QString boardSlug(const QString &address);

} // namespace Shortlist
