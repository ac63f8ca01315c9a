// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engine/pagesource.h"

#include "models/policy/contentpolicy.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>

using namespace Qt::StringLiterals;

namespace Shortlist {

QUrl PageSource::setPage(QByteArray html)
{
    m_html = std::move(html);
    m_url = QUrl(u"%1://posting/%2"_s.arg(QLatin1StringView(PostingScheme)).arg(++m_count));
    return m_url;
}

void PageSource::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET" || !job->requestUrl().matches(m_url, QUrl::RemoveFragment)) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *body = new QBuffer(job);
    body->setData(m_html);
    job->reply("text/html; charset=utf-8", body);
}

} // namespace Shortlist
