// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/importers/pipeline.h"

namespace Shortlist {

/// Understands documents. From any thread, several at once.
class DocumentReader
{
public:
    virtual ~DocumentReader() = default;
    /// The errors of readDocument(); ReaderStopped where reading crashed or took too long.
    virtual Result<ReadDocument> read(const SourceDocument &source) = 0;

protected:
    DocumentReader() = default;
    DocumentReader(const DocumentReader &) = default;
    DocumentReader &operator=(const DocumentReader &) = default;
};

/// Reads on the thread that asks: for tests, and where a worker's program is missing.
class InProcessReader : public DocumentReader
{
public:
    Result<ReadDocument> read(const SourceDocument &source) override;
};

} // namespace Shortlist
