// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Shortlist::Cli {

/// The words behind a command's name, sorted into flags, options and positional ones.
class Arguments
{
public:
    /// What becomes of a word like "-urgent" that is no option.
    enum class DashWords : quint8 { Refused, Kept };
    struct Spec
    {
        QStringList flags;   ///< without dashes: "json"
        QStringList options; ///< those with a value, "--limit 5" or "--limit=5"
        DashWords dashWords = DashWords::Refused;
    };

    /// Options may stand anywhere; behind "--" everything is positional. InvalidArgument says which word is wrong.
    static Result<Arguments> parse(const QStringList &words, const Spec &spec);

    bool has(const QString &flag) const { return m_flags.contains(flag); }
    std::optional<QString> value(const QString &option) const;
    const QStringList &positional() const { return m_positional; }

private:
    QStringList m_flags;
    QHash<QString, QString> m_values;
    QStringList m_positional;
};

} // namespace Shortlist::Cli
