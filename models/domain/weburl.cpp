// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/weburl.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace Shortlist::WebUrl {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxWrappers = 3;
constexpr qsizetype LongestUrl = 8192;

/// Names that are no traces on their own but are where a sure one stands beside them.
bool isTraceInCompany(QStringView parameter)
{
    const QString name = parameter.toString().toLower();
    return name == "eid"_L1 || name == "ref"_L1 || name == "source"_L1 || name == "src"_L1 || name == "tracking"_L1;
}

bool holdsAddress(QStringView value)
{
    static const QRegularExpression address(u"^[^@/]{1,64}(?:@|%40)[\\w.-]+\\.[a-z]{2,}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(value).hasMatch();
}

QString keptQuery(QStringView query)
{
    // "&amp;" where the address was taken out of HTML; whatever separates stays as it is.
    static const QRegularExpression parameter(u"(?:^|&amp;|[&;])([^=&;]*)(=(?:(?!&amp;)[^&])*)?"_s);
    const bool isTraced = [&] {
        for (auto match = parameter.globalMatch(query); match.hasNext();)
            if (isTrace(match.next().capturedView(1)))
                return true;
        return false;
    }();
    QString kept;
    for (auto matches = parameter.globalMatch(query); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView name = match.capturedView(1);
        if (isTrace(name) || (isTraced && isTraceInCompany(name)) || holdsAddress(match.capturedView(2).mid(1)))
            continue;
        kept += kept.isEmpty() ? name.toString() + match.captured(2) : match.captured(0);
    }
    return kept;
}

/// The address that a wrapper leads to; empty for what is none.
QString wrapped(const QUrl &url)
{
    const QString host = url.host().toLower();
    const QUrlQuery query(url);
    const auto target = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QString found;
    if (host.endsWith(".safelinks.protection.outlook.com"_L1))
        found = target(u"url"_s);
    else if ((host == "www.google.com"_L1 || host == "google.com"_L1) && url.path() == "/url"_L1)
        found = query.hasQueryItem(u"q"_s) ? target(u"q"_s) : target(u"url"_s);
    else if (host.endsWith("linkedin.com"_L1) && url.path().startsWith("/redir/redirect"_L1))
        found = target(u"url"_s);
    return found.startsWith("http"_L1) ? found : QString();
}

/// The one address of a posting of a site that gives it many; empty elsewhere.
QString siteAddress(const QUrl &url)
{
    const QString host = url.host().toLower();
    static const QRegularExpression linkedIn(u"/jobs/view/(?:[^/]*-)?(\\d{6,})/?$"_s);
    if (host == "linkedin.com"_L1 || host.endsWith(".linkedin.com"_L1)) {
        const auto match = linkedIn.match(url.path());
        const QString current = QUrlQuery(url).queryItemValue(u"currentJobId"_s);
        const QString id = match.hasMatch() ? match.captured(1) : current;
        return id.isEmpty() ? QString() : u"https://www.linkedin.com/jobs/view/%1/"_s.arg(id);
    }
    static const QRegularExpression indeed(u"^(?:[a-z]{2,3}\\.)?(?:www\\.)?indeed\\.(?:com|[a-z.]{2,6})$"_s);
    if (indeed.match(host).hasMatch()) {
        const QUrlQuery query(url);
        const QString key =
            query.hasQueryItem(u"jk"_s) ? query.queryItemValue(u"jk"_s) : query.queryItemValue(u"vjk"_s);
        return key.isEmpty() ? QString() : u"https://%1/viewjob?jk=%2"_s.arg(host, key);
    }
    return {};
}

bool isSubscriptionLink(const QUrl &url)
{
    static const QRegularExpression words(u"unsubscribe|opt-?out|abmelden|desinscri|email-?preferences"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(url.path()).hasMatch();
}

} // namespace

bool isTrace(QStringView parameter)
{
    static const QStringList names{
        u"gclid"_s,    u"dclid"_s,        u"gbraid"_s,        u"wbraid"_s,    u"fbclid"_s,     u"msclkid"_s,
        u"ttclid"_s,   u"twclid"_s,       u"yclid"_s,         u"li_fat_id"_s, u"mc_cid"_s,     u"mc_eid"_s,
        u"mkt_tok"_s,  u"_hsenc"_s,       u"_hsmi"_s,         u"_ga"_s,       u"_gl"_s,        u"igshid"_s,
        u"vero_id"_s,  u"oly_enc_id"_s,   u"oly_anon_id"_s,   u"refid"_s,     u"trackingid"_s, u"lipi"_s,
        u"midtoken"_s, u"midsig"_s,       u"otptoken"_s,      u"gh_src"_s,    u"spread"_s,     u"referer"_s,
        u"referrer"_s, u"lever-source"_s, u"lever-source[]"_s};
    const QString name = parameter.toString().toLower();
    return name.startsWith("utm_"_L1) || name.startsWith("trk"_L1) || names.contains(name);
}

QString withoutTraces(const QString &address)
{
    QString text = address.trimmed();
    for (int i = 0; i < MaxWrappers; ++i) {
        const QUrl url(text, QUrl::TolerantMode);
        if (text.size() > LongestUrl || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
            || url.host().isEmpty())
            return text;
        if (const QString known = siteAddress(url); !known.isEmpty())
            return known;
        const QString inner = wrapped(url);
        if (inner.isEmpty())
            break;
        text = inner;
    }
    const qsizetype hash = text.indexOf(u'#');
    QString fragment = hash < 0 ? QString() : text.sliced(hash);
    if (const qsizetype marked = fragment.indexOf(":~:"_L1); marked >= 0) // words to highlight
        fragment.truncate(marked <= 1 ? 0 : marked);
    const QString head = hash < 0 ? text : text.first(hash);
    const qsizetype mark = head.indexOf(u'?');
    if (mark < 0)
        return head + fragment;
    const QUrl url(head);
    const QString query = isSubscriptionLink(url) ? QString() : keptQuery(QStringView(head).sliced(mark + 1));
    return head.first(mark) + (query.isEmpty() ? QString() : u'?' + query) + fragment;
}

QString textWithoutTraces(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"'\\x{201D}\\])}]{4,8000}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += withoutTraces(match.captured());
        done = match.capturedEnd();
    }
    return done == 0 ? text : result + text.sliced(done);
}

} // namespace Shortlist::WebUrl
