// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ids.h"

using namespace Qt::StringLiterals;

namespace Shortlist::Cli {

Result<qint64> idFrom(const QString &word)
{
    bool isNumber = false;
    const qint64 id = (word.startsWith(u'#') ? word.mid(1) : word).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return Error{Error::Code::InvalidArgument, u"%1 is no number of a posting or rule, such as 12"_s.arg(word)};
    return id;
}

Result<std::vector<PostingId>> postingIdsFrom(const QStringList &words)
{
    std::vector<PostingId> ids;
    for (const QString &word : words) {
        const auto id = idFrom(word);
        if (!id)
            return id.error();
        ids.push_back(PostingId{*id});
    }
    return ids;
}

} // namespace Shortlist::Cli
