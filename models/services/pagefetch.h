// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/source.h"
#include "models/policy/fetchpolicy.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <functional>

class QHostAddress;

namespace Shortlist {

/// One fetch, on the thread that calls run(), with an event loop of its own. Every name is resolved here and the
/// connection goes to the very address that was checked, so that a name cannot mean another machine a moment later.
class PageFetch
{
public:
    struct Listener
    {
        std::function<bool()> isCancelled;
        std::function<void(qint64 received, qint64 total)> progress; ///< total is 0 where it is not known
        std::function<void()> onRequest = {};                        ///< before each request that leaves this machine
    };

    PageFetch(const FetchRules &rules, Listener listener);

    /// As FetchService::fetch().
    Result<SourceDocument> run(const QUrl &url);

private:
    struct Answer; ///< a document, an address to go on to, or why not

    Result<SourceDocument> follow(QUrl url, const QDeadlineTimer &deadline);
    Answer ask(const QUrl &url, const QDeadlineTimer &deadline);
    Answer askAt(const QUrl &url, const QHostAddress &address, const QDeadlineTimer &deadline);
    Result<std::vector<QHostAddress>> resolved(const QUrl &url, const QDeadlineTimer &deadline);

    FetchRules m_rules;
    Listener m_listener;
};

} // namespace Shortlist
