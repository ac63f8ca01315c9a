// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/rawposting.h"
#include "models/importers/xml/xmlrules.h"
#include "models/importers/xml/xmltree.h"

#include <vector>

namespace Shortlist {

/// The facts of a posting's element by the rules of its system, literally.
RawPosting xmlPosting(const XmlNode &element, const XmlSystem &system);

/// The elements of a document that are postings, in its order: they have a title and something only jobs have, or
/// stand in a document or a list that is one of jobs. News, books and other lists have none. Elements in which the
/// document broke off are left out.
std::vector<const XmlNode *> postingElements(const XmlNode &root, const XmlSystem &system);

} // namespace Shortlist
