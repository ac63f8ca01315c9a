// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Shortlist {

/// The skills of a vocabulary that a text names, under their usual names, in the order of the text: exact tokens
/// ("C" is not "C++"), with spellings ("C + +", "Objective C", "RESTful", "LLMs"). Letters that stand for other things
/// too ("C", "R", "Go") count in lists of languages only.
QStringList skillsIn(const QString &text);

/// The items of a field that lists skills, under their usual names where the vocabulary knows them.
QStringList skillsOf(const QString &field);

} // namespace Shortlist
