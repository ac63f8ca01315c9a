// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "models/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace Shortlist::Cli {

/// One compact object and a line end.
void writeJsonLine(QTextStream &out, const QJsonObject &object);

/// The word of an error's code: "unknown_format", "too_large" …
QString wordOf(Error::Code code);
/// {"code","detail"}
QJsonObject toJson(const Error &error);
/// "shortlist-cli: FILE: what happened".
void writeError(QTextStream &err, const QString &subject, const Error &error);

/// `text` safe for a terminal, on one line: characters that move the cursor, change colours or reorder the line as "·".
QString printable(const QString &text);

/// A heading: bold where the terminal may be given colours. `text` must be printable already.
QString emphasised(const QString &text, const Terminal &terminal);

} // namespace Shortlist::Cli
