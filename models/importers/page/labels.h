// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Shortlist {

/// A line that names a fact and says it: "Closing Date: 8/25/2021", "POSTED ON 2/24/2025", "**Location:** Berlin".
struct LabelledLine
{
    QString field; ///< of models/importers/fieldnames.h
    QString value; ///< empty where the value stands on the next line

    friend bool operator==(const LabelledLine &, const LabelledLine &) = default;
};

/// The fact of a line, by the labels that sites and employers use in a dozen languages; nothing for other lines and for
/// labels whose value is a sentence.
std::optional<LabelledLine> labelledLine(const QString &line);

/// The field that `label` names, by the same words; nothing for any other text.
std::optional<QString> fieldOfLabel(const QString &label);

/// "Ubicación Valencia, España": a label and its value side by side, which is only to be believed among its like.
std::optional<LabelledLine> spacedLabel(const QString &line);

/// The field of a label that stands alone on its line ("Employment type"), its value on the next.
std::optional<QString> lonelyLabel(const QString &line);

/// The value with what it cannot be understood without of its label: "Télétravail: Partiel", "Jornada completa".
QString spokenValue(const QString &field, const QString &label, const QString &value);

} // namespace Shortlist
