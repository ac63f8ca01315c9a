// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/// Addresses of the web without what only tells who clicked where.
namespace Shortlist::WebUrl {

/// Whether a parameter of a query only traces a click or a person: `utm_source`, `trk`, `otpToken`, `gclid` …
bool isTrace(QStringView parameter);

/// `url` without traces, its other parts byte for byte: trace parameters, parameters that hold an e-mail address, all
/// parameters of unsubscribe links. Wrappers that a mail or search service put round an address are taken off; the
/// postings of LinkedIn and Indeed get the one address under which they are known. What is no web address stays.
QString withoutTraces(const QString &url);

/// `text` with every web address in it treated so, whether it is plain text or HTML.
QString textWithoutTraces(const QString &text);

} // namespace Shortlist::WebUrl
