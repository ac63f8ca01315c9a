// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/policy/fetchpolicy.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QUrl>

#include <atomic>

namespace Shortlist {

/// Gets one page because the user asked for that page: no cookies, no referrer, no cache, no scripts, nothing that the
/// page names. What comes is a document like any other; nothing is stored.
class FetchService : public QObject
{
    Q_OBJECT

public:
    explicit FetchService(QObject *parent = nullptr);
    /// For tests: the product never passes rules.
    explicit FetchService(FetchRules rules, QObject *parent = nullptr);
    /// Ends what is under way.
    ~FetchService() override;
    FetchService(const FetchService &) = delete;
    FetchService &operator=(const FetchService &) = delete;

    /// The page as a document whose `url` is where it was found in the end. Progress values are kilobytes received; the
    /// range ends at 0 while the size is not known. cancel() on the future drops it. UnsafeAddress for what
    /// fetchpolicy.h refuses, Network where the site cannot be reached or refuses, NotFound where it has no such page,
    /// TooLarge, UnknownFormat for what is no document. The error's subject is the address. From any thread.
    QFuture<Result<SourceDocument>> fetch(const QUrl &url);

    /// How many requests have left this machine since this was made, redirects included.
    int requests() const { return m_requests; }

private:
    FetchRules m_rules;
    std::atomic_bool m_isClosing = false;
    std::atomic_int m_requests = 0;
    QThreadPool m_pool; // last: what runs on it uses the others
};

} // namespace Shortlist
