// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace Shortlist {

/// A node of a parsed page: an element (with a name) or a text (without). Owns its children.
struct HtmlNode
{
    QString name;           ///< lower case; empty for a text
    bool isForeign = false; ///< of SVG or MathML
    QString text;           ///< of a text, references decoded
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<HtmlNode> children;

    bool isText() const { return name.isEmpty(); }
    /// Null where absent, not null but empty where it has no value.
    QString attribute(QStringView attribute) const;

    friend bool operator==(const HtmlNode &, const HtmlNode &) = default;
};

enum class HtmlParsing : quint8 { Page, Fragment };

/// The tree that the HTML standard makes of `html`: of a page its root element `html`, of a fragment a root without a
/// name whose children are what a `div` would hold. Comments are left out. TooLarge beyond models/domain/limits.h;
/// nothing else fails, since every text is HTML.
Result<HtmlNode> parsedHtml(const QString &html, HtmlParsing parsing);

/// The same, without the short way that plain fragments go.
Result<HtmlNode> parsedByStandard(const QString &html, HtmlParsing parsing);

} // namespace Shortlist
