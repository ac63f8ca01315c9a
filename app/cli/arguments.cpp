// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

namespace {

Error wrong(const QString &problem)
{
    return {Error::Code::InvalidArgument, problem};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const Spec &spec)
{
    Arguments parsed;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--"_L1) {
            parsed.m_positional += words.mid(i + 1);
            break;
        }
        if (!word.startsWith("--"_L1)) {
            if (word.size() > 1 && word.startsWith('-'_L1) && spec.dashWords == DashWords::Refused)
                return wrong(u"there is no option %1"_s.arg(word));
            parsed.m_positional.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf('='_L1);
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (spec.flags.contains(name) && equals < 0) {
            parsed.m_flags.append(name);
        } else if (spec.options.contains(name)) {
            if (equals < 0 && i + 1 == words.size())
                return wrong(u"--%1 needs a value"_s.arg(name));
            parsed.m_values.insert(name, equals < 0 ? words.at(++i) : word.mid(equals + 1));
        } else {
            return wrong(spec.flags.contains(name) ? u"--%1 takes no value"_s.arg(name)
                                                   : u"there is no option --%1"_s.arg(name));
        }
    }
    return parsed;
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Shortlist::Cli
