// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/pagemeta.h"

#include <QString>
#include <QStringList>

namespace Shortlist {

/// The employer that a page's title names beside the job: "Initech hiring Baker in Bern", "Baker at Initech - Site",
/// "Initech: Baker", "Baker | Initech Careers", "Baker - Initech". Empty where it names none, or may mean the site.
QString employerInTitle(const PageMeta &meta, const QString &job);

/// The first of `lines` whose words the page's host repeats: "Initech" on careers.initech.com, initech.boards.example.
QString employerByHost(const QString &address, const QStringList &lines);

} // namespace Shortlist
