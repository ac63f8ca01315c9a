// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limits.h"
#include "models/domain/result.h"

#include <QUrl>

#include <vector>

class QHostAddress;

namespace Shortlist {

/// What a fetch at the user's request may reach and take. The product uses the defaults; a test opens the loopback.
struct FetchRules
{
    enum class Reach : quint8 { PublicOnly, LoopbackToo };

    Reach reach = Reach::PublicOnly;
    std::vector<int> ports{80, 443, 8080, 8443}; ///< empty: any
    int redirects = Limits::FetchRedirects;
    int timeoutMs = Limits::FetchMs; ///< from the first look-up to the last byte
    qint64 maxBytes = Limits::FetchBytes;
};

/// Whether `url` may be fetched, as far as its letters tell: a strict http or https address of a public name or
/// number, without a user name, on a web port. UnsafeAddress says why not. The addresses that the name resolves to are
/// asked of mayReach() before each connection.
Result<> mayFetch(const QUrl &url, const FetchRules &rules = {});

/// Whether a connection may go to `address`: not to this machine, its networks, a multicast group, or anything that
/// embeds such an address.
bool mayReach(const QHostAddress &address, const FetchRules &rules = {});

/// Whether a redirect may lead from `from` to `to`: everything mayFetch() says, and never from https to http.
Result<> mayFollow(const QUrl &from, const QUrl &to, const FetchRules &rules = {});

/// The address that `text` is, where it is one address alone (as it is copied from a browser), else an invalid one.
/// "example.org/jobs/1" and "www.example.org" mean https. What it gives may still be refused by mayFetch().
QUrl loneAddress(const QString &text);

/// Whether a server may call what it sends `contentType`: text, HTML, JSON, XML, mail, CSV, PDF, or nothing at all.
bool mayReadAs(const QString &contentType);

} // namespace Shortlist
