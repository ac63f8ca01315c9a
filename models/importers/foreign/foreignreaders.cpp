// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/foreign/foreignreaders.h"

#include "models/domain/module.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

const ForeignReaders *foreignReaders()
{
    static const ForeignReaders *readers = [] {
        const auto give = reinterpret_cast<GiveForeignReaders>(functionOfModule(SHORTLIST_FOREIGN, ForeignReadersName));
        return give == nullptr ? nullptr : give();
    }();
    return readers;
}

Error foreignReadersMissing()
{
    return {Error::Code::PartMissing, u"the library that reads PDFs and mails is not installed"_s};
}

} // namespace Shortlist
