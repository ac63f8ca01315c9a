// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/fetchservice.h"

#include "models/domain/handedover.h"
#include "models/services/pagefetch.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace Shortlist {

FetchService::FetchService(QObject *parent)
    : FetchService(FetchRules(), parent)
{ }

FetchService::FetchService(FetchRules rules, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
{ }

FetchService::~FetchService()
{
    m_isClosing = true;
    m_pool.waitForDone();
}

QFuture<Result<SourceDocument>> FetchService::fetch(const QUrl &url)
{
    const auto work = [this, url](QPromise<Result<SourceDocument>> &promise) {
        const auto progress = [&promise](qint64 received, qint64 total) {
            promise.setProgressRange(0, int(total / 1024));
            promise.setProgressValue(int(received / 1024));
        };
        PageFetch fetch(
            m_rules,
            {[this, &promise] { return m_isClosing || promise.isCanceled(); }, progress, [this] { ++m_requests; }});
        promise.addResult(fetch.run(url));
    };
    return QtConcurrent::run(&m_pool, handedOver<QPromise<Result<SourceDocument>> &>(work));
}

} // namespace Shortlist
