// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/agencies.h"

#include "models/importers/normalise/pattern.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

bool isOfAgency(const QString &text)
{
    static const auto client = pattern(
        u"\\b(?:my|our) (?:[\\w-]+ ){0,2}client\\b|\\b(?:unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?) (?:kunden?|mandant\\w*|"
        u"auftraggeber\\w*)\\b|\\b(?:mon|notre) client\\b|\\b(?:nuestro|mi) cliente\\b|\\bvår kund\\b|\\bvores "
        u"kunde\\b|"
        u"\\b(?:náš|našeho) klient\\w*|当社クライアント|고객사"_s);
    static const auto seeks = pattern(
        u"\\b(?:looking|seek\\w*|recruit\\w*|hir\\w*|need\\w*|sucht|suchen|recherche\\w*|recrute|busca\\w*|söker|"
        u"søger|hledá\\w*)\\b|募集|採用|채용"_s);
    return client.isIn(text) && seeks.isIn(text);
}

} // namespace Shortlist
