// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/evidence.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>

namespace Shortlist {

class StoreAccess;

/// Gathers what shows what an application was about.
class EvidenceService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit EvidenceService(StoreAccess &store, QObject *parent = nullptr);

    /// NotFound; Storage where the source's bytes do not match their hash.
    QFuture<Result<Evidence>> gather(PostingId posting);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
