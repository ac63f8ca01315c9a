// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/pagefetch.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Shortlist {

/// Exactly one of the three is set. `wasAnswered` where the site said something at all, be it a refusal.
struct PageFetch::Answer
{
    std::optional<SourceDocument> document;
    std::optional<QUrl> redirect;
    std::optional<Error> error;
    bool wasAnswered = false;
};

namespace {

constexpr int TickMs = 50;
/// How long an encrypted way is looked for where the address names the open one.
constexpr int UpgradeMs = 5'000;
constexpr size_t AddressesToTry = 4;

QString shown(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

Error failure(Error::Code code, const QString &why, const QUrl &url)
{
    return {code, why, shown(url)};
}

/// Turns the loop until `isDone`, the deadline, or the user's stop.
template <typename Done>
void turnUntil(Done isDone, const QDeadlineTimer &deadline, const std::function<bool()> &isCancelled, QEventLoop &loop)
{
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (isDone() || deadline.hasExpired() || isCancelled())
            loop.quit();
    });
    tick.start(TickMs);
    if (!isDone())
        loop.exec();
}

/// The request for `url`, sent to `address`: the site's name stays in the header and in the certificate's check.
QNetworkRequest requestFor(const QUrl &url, const QHostAddress &address, const FetchRules &rules)
{
    const QString host = url.host(QUrl::FullyEncoded);
    QUrl pinned = url;
    pinned.setHost(address.toString());
    pinned.setFragment({});
    QNetworkRequest request(pinned);
    const QString name = QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol ? u'[' + host + u']' : host;
    request.setRawHeader("Host", (url.port() < 0 ? name : u"%1:%2"_s.arg(name).arg(url.port())).toLatin1());
    request.setPeerVerifyName(host);
    request.setRawHeader("User-Agent", "Shortlist/" SHORTLIST_VERSION);
    request.setRawHeader("Accept", "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.5");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // HTTP/2 would name the pinned address instead of the site.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(rules.maxBytes);
    return request;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// What a reply's headers alone say against reading it.
std::optional<Error> refusal(const QNetworkReply &reply, const QUrl &url, const FetchRules &rules)
{
    const int status = statusOf(reply);
    if (status == 404 || status == 410)
        return failure(Error::Code::NotFound, u"the site has no such page (%1)"_s.arg(status), url);
    if (status != 200 && status != 203)
        return failure(Error::Code::Network, u"the site answered %1 instead of a page"_s.arg(status), url);
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    if (!mayReadAs(type))
        return failure(Error::Code::UnknownFormat, u"the site sent %1, which is no document"_s.arg(type), url);
    if (reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > rules.maxBytes)
        return failure(Error::Code::TooLarge, u"larger than %1 MB"_s.arg(rules.maxBytes / 1024 / 1024), url);
    return {};
}

/// Takes what a reply sends, as long as it may.
class Receiver
{
public:
    Receiver(QNetworkReply &reply, const QUrl &url, const FetchRules &rules, const PageFetch::Listener &listener)
        : m_reply(reply)
        , m_url(url)
        , m_rules(rules)
        , m_listener(listener)
    {
        // What is not read yet waits in the network, not in memory.
        reply.setReadBufferSize(BufferBytes);
    }

    void take()
    {
        if (m_error || isRedirect(statusOf(m_reply)))
            return;
        m_error = refusal(m_reply, m_url, m_rules);
        if (!m_error)
            m_bytes += m_reply.readAll();
        if (!m_error && m_bytes.size() > m_rules.maxBytes)
            m_error = failure(Error::Code::TooLarge, u"larger than %1 MB"_s.arg(m_rules.maxBytes / 1024 / 1024), m_url);
        if (!m_error)
            m_listener.progress(m_bytes.size(), m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong());
    }

    const std::optional<Error> &error() const { return m_error; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    static constexpr qint64 BufferBytes = 256 * 1024;

    QNetworkReply &m_reply;
    QUrl m_url;
    const FetchRules &m_rules;
    const PageFetch::Listener &m_listener;
    QByteArray m_bytes;
    std::optional<Error> m_error;
};

SourceDocument documentOf(const QNetworkReply &reply, const QByteArray &bytes, const QUrl &url)
{
    SourceDocument document;
    document.bytes = bytes;
    document.url = shown(url.adjusted(QUrl::RemoveFragment));
    document.name = document.url;
    document.origin = SourceOrigin::Web;
    document.mediaType = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    document.capturedAt = QDateTime::currentDateTimeUtc();
    return document;
}

} // namespace

PageFetch::PageFetch(const FetchRules &rules, Listener listener)
    : m_rules(rules)
    , m_listener(std::move(listener))
{ }

Result<SourceDocument> PageFetch::run(const QUrl &url)
{
    if (auto allowed = mayFetch(url, m_rules); !allowed)
        return allowed.error();
    const QDeadlineTimer deadline(m_rules.timeoutMs);
    if (url.scheme() != "http"_L1 || url.port() >= 0)
        return follow(url, deadline);
    QUrl encrypted = url;
    encrypted.setScheme(u"https"_s);
    auto document = follow(encrypted, QDeadlineTimer(std::min(UpgradeMs, m_rules.timeoutMs)));
    const bool isWorthAnother = !document && document.error().code == Error::Code::Network && !m_listener.isCancelled();
    return isWorthAnother ? follow(url, deadline) : document;
}

Result<SourceDocument> PageFetch::follow(QUrl url, const QDeadlineTimer &deadline)
{
    for (int redirects = 0; redirects <= m_rules.redirects; ++redirects) {
        Answer answer = ask(url, deadline);
        if (answer.document)
            return *std::move(answer.document);
        if (answer.error)
            return *answer.error;
        if (auto allowed = mayFollow(url, *answer.redirect, m_rules); !allowed)
            return allowed.error();
        url = *answer.redirect;
    }
    return failure(Error::Code::Network, u"the site led on more than %1 times"_s.arg(m_rules.redirects), url);
}

Result<std::vector<QHostAddress>> PageFetch::resolved(const QUrl &url, const QDeadlineTimer &deadline)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (const QHostAddress number(host); !number.isNull())
        return std::vector{number}; // mayFetch() knows it already
    QEventLoop loop;
    std::optional<QHostInfo> found;
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &info) {
        found = info;
        loop.quit();
    });
    turnUntil([&] { return found.has_value(); }, deadline, m_listener.isCancelled, loop);
    if (!found)
        QHostInfo::abortHostLookup(id);
    if (!found || found->addresses().isEmpty())
        return failure(Error::Code::Network, u"%1 was not found"_s.arg(host), url);
    const QList<QHostAddress> addresses = found->addresses();
    // One private address among public ones is no mistake of the site's: refuse them all.
    for (const QHostAddress &address : addresses)
        if (!mayReach(address, m_rules))
            return failure(Error::Code::UnsafeAddress,
                           u"%1 leads to %2, which is no public address"_s.arg(host, address.toString()), url);
    return std::vector(addresses.begin(), addresses.end());
}

PageFetch::Answer PageFetch::ask(const QUrl &url, const QDeadlineTimer &deadline)
{
    const auto addresses = resolved(url, deadline);
    if (!addresses)
        return {{}, {}, addresses.error()};
    Answer answer;
    for (size_t index = 0; index < std::min(addresses->size(), AddressesToTry); ++index) {
        answer = askAt(url, addresses->at(index), deadline);
        if (answer.wasAnswered || deadline.hasExpired() || m_listener.isCancelled())
            break;
    }
    return answer;
}

PageFetch::Answer PageFetch::askAt(const QUrl &url, const QHostAddress &address, const QDeadlineTimer &deadline)
{
    if (m_listener.onRequest)
        m_listener.onRequest();
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    const std::unique_ptr<QNetworkReply> reply(manager.get(requestFor(url, address, m_rules)));
    Receiver receiver(*reply, url, m_rules, m_listener);
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        receiver.take();
        if (receiver.error())
            loop.quit();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    turnUntil([&] { return reply->isFinished(); }, deadline, m_listener.isCancelled, loop);

    const int status = statusOf(*reply);
    const bool wasAnswered = status != 0;
    if (m_listener.isCancelled())
        return {{}, {}, failure(Error::Code::Cancelled, u"stopped"_s, url), wasAnswered};
    if (receiver.error())
        return {{}, {}, receiver.error(), true};
    if (!reply->isFinished())
        return {{}, {}, failure(Error::Code::Network, u"the site took too long"_s, url), wasAnswered};
    if (isRedirect(status)) {
        const QUrl next = QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode);
        return {{}, url.resolved(next), {}, true};
    }
    receiver.take();
    if (receiver.error() && wasAnswered)
        return {{}, {}, receiver.error(), true};
    if (reply->error() != QNetworkReply::NoError)
        return {{}, {}, failure(Error::Code::Network, reply->errorString(), url), wasAnswered};
    return {documentOf(*reply, receiver.bytes(), url), {}, {}, true};
}

} // namespace Shortlist
