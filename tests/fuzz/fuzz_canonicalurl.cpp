// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The address by which a posting is recognised is its own canonical form.

#include "models/policy/canonicalurl.h"
#include "tests/fuzz/fuzz.h"

using namespace Shortlist;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString canonical = canonicalUrl(Fuzz::textOf(data, size));
    Fuzz::promise(canonical.isEmpty() || canonical.startsWith(QStringLiteral("https://")), "a web address or nothing");
    Fuzz::promise(canonicalUrl(canonical) == canonical, "canonical(canonical(x)) == canonical(x)");
    return 0;
}
