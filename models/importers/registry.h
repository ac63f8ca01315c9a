// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/importer.h"

#include <memory>
#include <vector>

namespace Shortlist {

/// The importers that this program has.
class ImporterRegistry
{
public:
    /// In the order in which they are asked; among equal fits the first wins.
    explicit ImporterRegistry(std::vector<std::unique_ptr<const Importer>> importers);

    /// Every importer of models/importers. One line a format.
    static ImporterRegistry withAllFormats();

    /// The importers that fit, best first; lives as long as the registry. May be empty.
    std::vector<const Importer *> ranked(const SniffedDocument &document) const;

    const std::vector<std::unique_ptr<const Importer>> &importers() const { return m_importers; }

private:
    std::vector<std::unique_ptr<const Importer>> m_importers;
};

} // namespace Shortlist
