// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A file's name, whoever gave it, leads nowhere, hides nothing, and is safe as it stands.

#include "models/domain/document.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString name = safeFileName(Fuzz::textOf(data, size));
    Fuzz::promise(!name.isEmpty() && name.size() <= 120, "a name that a disk takes");
    Fuzz::promise(name.front() != u'.' && name.front() != u'-', "neither hidden nor an option");
    for (const QChar c : name) {
        Fuzz::promise(c >= u' ' && c != u'/' && c != u'\\' && c != u':', "it leads nowhere");
        Fuzz::promise(c.category() != QChar::Other_Format && c.category() != QChar::Other_Control,
                      "it shows what it is");
    }
    Fuzz::promise(name.isValidUtf16(), "no half characters");
    Fuzz::promise(safeFileName(name) == name, "a safe name is safe");
    return 0;
}
