// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sha256.h"

namespace Shortlist {

Sha256::Sha256()
{
    sha256_init(&m_context);
}

void Sha256::add(QByteArrayView bytes)
{
    sha256_update(&m_context, size_t(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
}

QByteArray Sha256::take()
{
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&m_context, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(digest.data()));
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.take();
}

} // namespace Shortlist
