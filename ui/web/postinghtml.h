// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

/// A posting as a page. Pure: every word of the posting is escaped or rewritten from an allow-list here, whatever was
/// done to it before.
namespace Shortlist {

/// The names and values of the style sheet's variables: `pane` is "#ffffff", `ui-face` a list of fonts.
using PageStyle = std::vector<std::pair<QString, QString>>;

/// The fragment that the clause of a limit can be scrolled to by.
constexpr auto ClauseAnchor = "clause";
/// The fragment of the n-th place that was searched for, from 1.
QString hitAnchor(int number);
/// How many of them a body has.
int hitCount(const QString &html);

/// A heading of a body: where it can be scrolled to, and what it says.
struct OutlineEntry
{
    QString anchor;
    QString title; ///< plain text
    int level = 2; ///< 1 to 6

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};
/// The headings of a body of our own writing, in its order.
std::vector<OutlineEntry> outlineOf(const QString &html);

/// The sections as understood, as the inside of a body: headings, paragraphs, lists, the clauses and `highlights`
/// marked, with the words that state a fact.
QString sectionsHtml(const Posting &posting, const QStringList &highlights);
/// The source's own description without its styles, or its text line by line.
QString originalHtml(const Posting &posting, const QStringList &highlights);

/// The whole page: `body` in our shell, with a content security policy that allows this one style sheet and nothing
/// else.
QByteArray enginePage(const Posting &posting, const QString &body, const PageStyle &style);
/// The style sheet of the text view, with the variables filled in: QTextDocument knows none.
QString textViewStyleSheet(const PageStyle &style);

} // namespace Shortlist
