// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was repaired needs no second repair, has no bare ampersand and nothing that XML forbids.

#include "models/importers/xml/xmlrepair.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const XmlRepair once = repairedXml(Fuzz::textOf(data, size));
    const XmlRepair twice = repairedXml(once.text);
    Fuzz::promise(twice.text == once.text, "what was repaired is whole");
    for (const QChar c : once.text)
        Fuzz::promise(c >= u' ' || c == u'\n' || c == u'\r' || c == u'\t', "no character that XML forbids");
    return 0;
}
