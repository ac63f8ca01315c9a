// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/pagestyle.h"

#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int SideMargin = 28;

/// The family that the window uses, then what the engine may fall back to. Names are ours, but quoted all the same.
QString face(const QFont &font, const QString &generic)
{
    QStringList families = font.families().isEmpty() ? QStringList{font.family()} : font.families();
    for (QString &family : families)
        family = u'"' + family.remove(u'"').remove(u'\\').remove(u'<') + u'"';
    return families.join(u',') + u',' + generic;
}

} // namespace

PageStyle pageStyle(const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    return {
        {u"pane"_s, tokens.pane.name()},
        {u"text"_s, tokens.text.name()},
        {u"dim"_s, tokens.dim.name()},
        {u"line"_s, tokens.line.name()},
        {u"accent"_s, tokens.accentText.name()},
        {u"selection"_s, tokens.hit.name()},
        {u"highlight"_s, tokens.highlight.name()},
        {u"hit"_s, tokens.hit.name()},
        // The zoom that carries the text scale must not widen the margin that the pane's header has, too.
        {u"side"_s, u"%1px"_s.arg(SideMargin / theme.textScale())},
        {u"scheme"_s, theme.scheme() == ColourScheme::Dark ? u"dark"_s : u"light"_s},
        {u"ui-face"_s, face(theme.font(TextStyle::Body), u"sans-serif"_s)},
        {u"serif-face"_s, face(theme.font(TextStyle::Posting), u"serif"_s)},
        {u"mono-face"_s, face(theme.font(TextStyle::Code), u"monospace"_s)},
    };
}

} // namespace Shortlist
