// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Shortlist {

/// What a report begins with: the program and its version, and those of what it stands on.
QByteArray aboutProgram(const QByteArray &name);

/// From now on: where the program ends by a mistake of its own (an access to memory that is not its, an assertion, an
/// exception that nobody caught), it first writes down what ended it and where in the code, in a file of `folder` that
/// only the user can read (crashreports.h). Nothing of postings, files, arguments or the environment is in it, and it
/// is sent nowhere. The end itself stays as it is. `folder` and what it lies in are made when they are needed.
void leaveLastWords(const QString &folder, const QByteArray &about);

} // namespace Shortlist
