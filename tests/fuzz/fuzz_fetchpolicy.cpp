// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be fetched is no number of a private network in the eyes of the C library either, and reads the same again.

#include "models/policy/fetchpolicy.h"
#include "tests/fuzz/fuzz.h"

#include <QHostAddress>

#include <arpa/inet.h>

using namespace Shortlist;

namespace {

/// As inet_aton() understands a host, which is what a resolver would connect to.
void checkNumber(const QByteArray &host)
{
    in_addr number{};
    if (inet_aton(host.constData(), &number) == 0)
        return;
    const QHostAddress address(ntohl(number.s_addr));
    Fuzz::promise(!address.isLoopback() && !address.isMulticast() && !address.isLinkLocal(), "a public number");
    Fuzz::promise(!address.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8), "not 10/8");
    Fuzz::promise(!address.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12), "not 172.16/12");
    Fuzz::promise(!address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16), "not 192.168/16");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    for (const QUrl &url : {QUrl(text, QUrl::StrictMode), QUrl(text), loneAddress(text)}) {
        if (!mayFetch(url))
            continue;
        Fuzz::promise(url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"), "web only");
        Fuzz::promise(url.userInfo().isEmpty() && !url.authority().contains(u'@'), "no user name");
        checkNumber(url.host(QUrl::FullyEncoded).toLatin1());
        const QUrl again(url.toString(QUrl::FullyEncoded), QUrl::StrictMode);
        Fuzz::promise(bool(mayFetch(again)) && again.host() == url.host(), "the same site when it is read again");
    }
    return 0;
}
