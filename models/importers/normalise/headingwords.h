// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// The vocabulary of headings.cpp, from the tables of headingwords/: a file a language.
namespace Shortlist::HeadingWords {

/// Every folded phrase of every language and what it announces.
const QHash<QString, SectionKind> &all();

/// The English phrases, which are also looked for misspelt and inside running text.
const QStringList &english();

/// The phrases of the other languages, the longest first.
const QStringList &foreign();

/// Names of a page's parts: what they hold is decided by what follows.
bool isContainer(const QString &folded);

} // namespace Shortlist::HeadingWords
