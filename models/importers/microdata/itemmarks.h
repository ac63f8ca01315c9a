// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/html/htmldocument.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Shortlist {

/// How a page marks what its text means.
enum class ItemSyntax : quint8 {
    Microdata, ///< itemscope, itemtype, itemprop: https://html.spec.whatwg.org/multipage/microdata.html
    Rdfa,      ///< vocab, typeof, property: https://www.w3.org/TR/rdfa-lite/
};

/// What names without a prefix and prefixes stand for at some place of a page (RDFa only).
struct Vocabulary
{
    QString base; ///< of names without a prefix; empty where the page never says: schema.org is meant
    QHash<QString, QString> prefixes; ///< lower case -> address
};

/// What one element's attributes say.
struct ItemMarks
{
    QStringList properties; ///< of schema.org, local names; others are left out
    QString type;           ///< full address or local name; empty where the item has none
    QString id;
    QStringList references; ///< ids of elements elsewhere in the page that belong to the item (itemref)
    bool opensItem = false;
};

/// Reads them; for RDFa `vocabulary` takes in what the element declares.
ItemMarks itemMarks(const HtmlNode &element, ItemSyntax syntax, Vocabulary &vocabulary);

} // namespace Shortlist
