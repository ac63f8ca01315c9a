// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/pdf/pdfpages.h"

#include "models/domain/limits.h"
#include "models/importers/foreign/foreignreaders.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

Result<std::vector<PdfPage>> pdfPages(QByteArrayView bytes)
{
    if (bytes.size() > Limits::SourceBytes)
        return Error{Error::Code::TooLarge, u"%1 bytes"_s.arg(bytes.size())};
    const ForeignReaders *readers = foreignReaders();
    return readers == nullptr ? foreignReadersMissing() : readers->pdfPages(bytes);
}

} // namespace Shortlist
