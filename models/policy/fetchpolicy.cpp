// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/fetchpolicy.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr qsizetype AddressChars = 8192;

Error unsafe(const QUrl &url, const QString &why)
{
    return {Error::Code::UnsafeAddress, why, url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)};
}

/// Whether the last label is a number: such a host is an IPv4 address in one of its many spellings, or nothing.
bool endsInNumber(const QString &host)
{
    static const QRegularExpression number(u"(^|\\.)([0-9]+|0[xX][0-9A-Fa-f]*)\\.?$"_s);
    return number.match(host).hasMatch();
}

/// Names that mean this machine or its neighbourhood, whatever they resolve to.
bool isLocalName(const QString &host)
{
    static const QStringList local{u".localhost"_s, u".local"_s,    u".internal"_s, u".home.arpa"_s,
                                   u".lan"_s,       u".intranet"_s, u".corp"_s,     u".home"_s,
                                   u".private"_s,   u".onion"_s,    u".invalid"_s,  u".localdomain"_s};
    return !host.contains(u'.')
        || std::any_of(local.begin(), local.end(), [&host](const QString &suffix) { return host.endsWith(suffix); });
}

struct Block
{
    quint32 network;
    int bits;
};

constexpr quint32 ip(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24U | b << 16U | c << 8U | d;
}

/// IANA's special-purpose registry, multicast and what is reserved.
constexpr std::array SpecialBlocks{
    Block{ip(0, 0, 0, 0), 8},       Block{ip(10, 0, 0, 0), 8},     Block{ip(100, 64, 0, 0), 10},
    Block{ip(127, 0, 0, 0), 8},     Block{ip(169, 254, 0, 0), 16}, Block{ip(172, 16, 0, 0), 12},
    Block{ip(192, 0, 0, 0), 24},    Block{ip(192, 0, 2, 0), 24},   Block{ip(192, 31, 196, 0), 24},
    Block{ip(192, 52, 193, 0), 24}, Block{ip(192, 88, 99, 0), 24}, Block{ip(192, 168, 0, 0), 16},
    Block{ip(192, 175, 48, 0), 24}, Block{ip(198, 18, 0, 0), 15},  Block{ip(198, 51, 100, 0), 24},
    Block{ip(203, 0, 113, 0), 24},  Block{ip(224, 0, 0, 0), 4},    Block{ip(240, 0, 0, 0), 4}};

bool isPublicIpv4(quint32 address)
{
    return std::none_of(SpecialBlocks.begin(), SpecialBlocks.end(),
                        [address](const Block &block) { return (address ^ block.network) >> (32 - block.bits) == 0; });
}

/// Global unicast without the parts that wrap an IPv4 address or are for documents; the one wrapping that networks
/// without IPv4 use for public sites (64:ff9b::/96) counts as what it wraps.
bool isPublicIpv6(const Q_IPV6ADDR &bytes)
{
    const auto word = [&bytes](int index) { return quint32(bytes[index * 2]) << 8U | quint32(bytes[index * 2 + 1]); };
    const bool isTranslated =
        word(0) == 0x64 && word(1) == 0xff9b && word(2) == 0 && word(3) == 0 && word(4) == 0 && word(5) == 0;
    if (isTranslated)
        return isPublicIpv4(word(6) << 16U | word(7));
    const bool isGlobal = word(0) >> 13U == 1;
    const bool isProtocols = word(0) == 0x2001 && word(1) < 0x0200;
    const bool isDocuments = (word(0) == 0x2001 && word(1) == 0x0db8) || word(0) == 0x3fff;
    return isGlobal && !isProtocols && !isDocuments && word(0) != 0x2002;
}

bool isStrictly(const QUrl &url)
{
    const QString text = url.toString(QUrl::FullyEncoded);
    const QUrl again(text, QUrl::StrictMode);
    return url.isValid() && again.isValid() && again.host() == url.host() && !url.path().contains(u'\\')
        && text.size() <= AddressChars;
}

Result<> mayAsk(const QUrl &url, const FetchRules &rules)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool isOpen = rules.reach == FetchRules::Reach::LoopbackToo;
    QHostAddress number;
    if (number.setAddress(host))
        return mayReach(number, rules) ? Result<>() : unsafe(url, u"%1 is no public address"_s.arg(host));
    if (endsInNumber(host))
        return unsafe(url, u"%1 is no name and no plain address"_s.arg(host));
    if (isLocalName(host.endsWith(u'.') ? host.chopped(1) : host) && !(isOpen && host == "localhost"_L1))
        return unsafe(url, u"%1 is a name of this machine or its network"_s.arg(host));
    return {};
}

} // namespace

Result<> mayFetch(const QUrl &url, const FetchRules &rules)
{
    if (!isStrictly(url))
        return unsafe(url, u"this is no valid address"_s);
    const bool isTls = url.scheme() == "https"_L1;
    if (!isTls && url.scheme() != "http"_L1)
        return unsafe(url, u"only https and http are fetched"_s);
    if (url.host().isEmpty())
        return unsafe(url, u"the address names no site"_s);
    if (url.authority().contains(u'@'))
        return unsafe(url, u"a user name before the site hides where the address leads"_s);
    const int port = url.port(isTls ? 443 : 80);
    if (!rules.ports.empty() && std::find(rules.ports.begin(), rules.ports.end(), port) == rules.ports.end())
        return unsafe(url, u"port %1 is not the web's"_s.arg(port));
    return mayAsk(url, rules);
}

bool mayReach(const QHostAddress &address, const FetchRules &rules)
{
    if (rules.reach == FetchRules::Reach::LoopbackToo && address.isLoopback())
        return true;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicIpv4(address.toIPv4Address());
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty()
        && isPublicIpv6(address.toIPv6Address());
}

Result<> mayFollow(const QUrl &from, const QUrl &to, const FetchRules &rules)
{
    if (from.scheme() == "https"_L1 && to.scheme() == "http"_L1)
        return unsafe(to, u"the site leads from an encrypted page to an open one"_s);
    return mayFetch(to, rules);
}

QUrl loneAddress(const QString &text)
{
    const QString address = text.trimmed();
    static const QRegularExpression space(u"[\\s\\x00-\\x1f<>\"]"_s);
    if (address.isEmpty() || address.size() > AddressChars || address.contains(space))
        return {};
    if (address.startsWith("https://"_L1, Qt::CaseInsensitive) || address.startsWith("http://"_L1, Qt::CaseInsensitive))
        return QUrl(address, QUrl::StrictMode);
    // A word with a dot is more often a file than a site: a path or "www." must say so.
    static const QRegularExpression bare(
        u"^(www\\.[^/@:]+\\.[^/@:]{2,}|[^/@:.]+(\\.[^/@:.]+)*\\.[A-Za-z]{2,}/)[^@]*$"_s);
    return bare.match(address).hasMatch() ? QUrl(u"https://"_s + address, QUrl::StrictMode) : QUrl();
}

bool mayReadAs(const QString &contentType)
{
    static const QStringList readable{u"application/json"_s, u"application/xml"_s,     u"application/xhtml+xml"_s,
                                      u"application/pdf"_s,  u"message/rfc822"_s,      u"multipart/related"_s,
                                      u"application/csv"_s,  u"application/x-ndjson"_s};
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type.isEmpty() || type.startsWith("text/"_L1) || readable.contains(type)
        || (type.startsWith("application/"_L1) && (type.endsWith("+json"_L1) || type.endsWith("+xml"_L1)));
}

} // namespace Shortlist
