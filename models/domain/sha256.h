// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <nettle/sha2.h>

namespace Shortlist {

/// SHA-256 (FIPS 180-4, https://csrc.nist.gov/pubs/fips/180-4/upd1/final) of what is added piece by piece, by the
/// processor's own instructions where it has them: everything that is stored is hashed when it is written, and again by
/// "Check data".
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    /// The 32 bytes; begins anew.
    QByteArray take();

    static QByteArray of(QByteArrayView bytes);

private:
    sha256_ctx m_context{};
};

} // namespace Shortlist
