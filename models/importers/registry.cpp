// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/registry.h"

#include "models/importers/ats/atsimporter.h"
#include "models/importers/csv/csvimporter.h"
#include "models/importers/csv/workbookimporter.h"
#include "models/importers/html/htmlimporter.h"
#include "models/importers/jsonld/jsonldimporter.h"
#include "models/importers/mail/mailimporter.h"
#include "models/importers/pdf/pdfimporter.h"
#include "models/importers/text/textimporter.h"
#include "models/importers/xml/xmlimporter.h"

#include <algorithm>
#include <utility>

namespace Shortlist {

ImporterRegistry::ImporterRegistry(std::vector<std::unique_ptr<const Importer>> importers)
    : m_importers(std::move(importers))
{ }

ImporterRegistry ImporterRegistry::withAllFormats()
{
    std::vector<std::unique_ptr<const Importer>> importers;
    importers.push_back(std::make_unique<MailImporter>());
    importers.push_back(std::make_unique<AtsImporter>());
    importers.push_back(std::make_unique<JsonLdImporter>());
    importers.push_back(std::make_unique<XmlImporter>());
    importers.push_back(std::make_unique<HtmlImporter>());
    importers.push_back(std::make_unique<PdfImporter>());
    importers.push_back(std::make_unique<CsvImporter>());
    importers.push_back(std::make_unique<WorkbookImporter>());
    importers.push_back(std::make_unique<TextImporter>());
    return ImporterRegistry(std::move(importers));
}

std::vector<const Importer *> ImporterRegistry::ranked(const SniffedDocument &document) const
{
    std::vector<std::pair<Fit, const Importer *>> fits;
    for (const auto &importer : m_importers)
        if (document.binary.isEmpty() || importer->readsBinary())
            if (const Fit fit = importer->sniff(document); fit != Fit::No)
                fits.emplace_back(fit, importer.get());
    std::stable_sort(fits.begin(), fits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<const Importer *> ranked;
    ranked.reserve(fits.size());
    for (const auto &fit : fits)
        ranked.push_back(fit.second);
    return ranked;
}

} // namespace Shortlist
