// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/foreign/foreignreaders.h"
#include "models/importers/foreign/readers.h"

extern "C" Q_DECL_EXPORT const Shortlist::ForeignReaders *shortlist_foreign_readers()
{
    using namespace Shortlist;
    static constexpr ForeignReaders readers{Foreign::pdfPages, Foreign::mailMessages, Foreign::redactedMail};
    return &readers;
}
