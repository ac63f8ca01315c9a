// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was repaired needs no second repair, and a feed is read like every document.

#include "models/importers/xml/xmlrepair.h"
#include "tests/fuzz/readings.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = Fuzz::bytesOf(data, size);
    const XmlRepair once = repairedXml(QString::fromUtf8(bytes));
    const XmlRepair twice = repairedXml(once.text);
    Fuzz::promise(twice.text == once.text, "what was repaired is whole");
    Fuzz::promiseReading(Fuzz::documentOf("<?xml version=\"1.0\"?><rss><channel>" + bytes, QStringLiteral("fuzz.xml")));
    return 0;
}
