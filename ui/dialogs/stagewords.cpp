// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/stagewords.h"

#include "ui/common/formats.h"

#include <QCoreApplication>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NamedTitles = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

QString listed(const QStringList &titles)
{
    QStringList named;
    for (const QString &title : titles.mid(0, NamedTitles))
        named.append(Words::tr("“%1”").arg(title));
    if (titles.size() > NamedTitles)
        named.append(u"…"_s);
    return Formats::listed(named);
}

} // namespace

std::vector<StageType> stageTypes()
{
    return {StageType::Saved,     StageType::Planned,         StageType::Submitted, StageType::InProcess,
            StageType::EndedByMe, StageType::EndedByEmployer, StageType::Closed,    StageType::Accepted};
}

QString meaningOf(StageType type)
{
    switch (type) {
    case StageType::Saved:
        return Words::tr("Nothing was decided. It takes no place of a limit.");
    case StageType::Planned:
        return Words::tr("To be sent. It waits for a place of a limit, but takes none.");
    case StageType::Submitted:
        return Words::tr("Sent, and not answered. It takes a place where the employer limits applications.");
    case StageType::InProcess:
        return Words::tr("Sent, and answered. It takes a place where the employer limits applications.");
    case StageType::EndedByMe:
        return Words::tr("You ended it. Whether its place is free again depends on the employer’s rule.");
    case StageType::EndedByEmployer:
        return Words::tr("The employer ended it. Whether its place is free again depends on the employer’s rule.");
    case StageType::Closed:
        return Words::tr("The posting was closed. Whether its place is free again depends on the employer’s rule.");
    case StageType::Accepted:
        return Words::tr("You are hired.");
    }
    return {};
}

QString useOf(const StageEntry &entry)
{
    if (entry.entries == 0)
        return Words::tr("No history speaks of it: it can be removed.");
    return Words::tr("%Ln entries of histories speak of it: it can be hidden, but not removed.", nullptr,
                     entry.entries);
}

QString effectWords(const StageTypeEffect &effect)
{
    QStringList lines;
    const auto add = [&lines](const QString &sentence, const QStringList &titles) {
        if (!titles.isEmpty())
            lines.append(sentence.arg(listed(titles)));
    };
    add(Words::tr("%Ln applications count as sent from then on: %1.", nullptr, int(effect.nowSent.size())),
        effect.nowSent);
    add(Words::tr("%Ln applications count as sent no more, and take no place: %1.", nullptr,
                  int(effect.nowUnsent.size())),
        effect.nowUnsent);
    add(Words::tr("%Ln applications were sent all the same, but stand differently: %1.", nullptr,
                  int(effect.otherwise.size())),
        effect.otherwise);
    return lines.join(u'\n');
}

} // namespace Shortlist
