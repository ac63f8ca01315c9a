// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// HTML that wants to do something, for whoever must not let it.
namespace Shortlist::Testing {

struct PayloadGroup
{
    QString name;
    QStringList payloads;
};

/// Our own: elements × handlers × ways of writing them, in every context that changes how HTML is read. What runs in an
/// engine of today without a click calls alert().
QStringList handlerPayloads();
/// One of each that runs without a click.
QStringList startingPayloads();
/// Every element with every handler, and with what makes it start by itself: 10,000, of which most are never called.
QStringList griddedPayloads();
/// `count` pieces of HTML by a grammar of elements, attributes, breaks and nesting, cut and spliced; the same for the
/// same `seed`.
QStringList grownPayloads(int count, quint32 seed);
/// Harmless HTML of allowed elements whose words are all different.
QString plainPage(quint32 seed);

/// The third-party suites, with a "/" at the end; nothing is there in a clone without ../shared.
QString hostileFolder();
/// Every text of ../shared/hostile, by suite, and of every JSON array of texts in $SHORTLIST_MORE_PAYLOADS; empty where
/// neither is here.
std::vector<PayloadGroup> sharedPayloads();
/// The payloads of DOMPurify's tests; empty where they are not here.
QStringList domPurifyPayloads();
/// The big list of naughty strings; empty where it is not here.
QStringList naughtyStrings();

} // namespace Shortlist::Testing
