// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/documentreader.h"

namespace Shortlist {

Result<ReadDocument> InProcessReader::read(const SourceDocument &source)
{
    return readDocument(source);
}

} // namespace Shortlist
