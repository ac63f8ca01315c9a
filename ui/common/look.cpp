// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace Shortlist {

using namespace Qt::StringLiterals;

QString wordOf(Look look)
{
    switch (look) {
    case Look::Default:
        return u"default"_s;
    case Look::Primary:
        return u"primary"_s;
    case Look::Quiet:
        return u"quiet"_s;
    case Look::Link:
        return u"link"_s;
    case Look::Danger:
        return u"danger"_s;
    case Look::Title:
        return u"title"_s;
    case Look::Heading:
        return u"heading"_s;
    case Look::Strong:
        return u"strong"_s;
    case Look::Small:
        return u"small"_s;
    case Look::Dim:
        return u"dim"_s;
    case Look::SmallDim:
        return u"small-dim"_s;
    case Look::Caption:
        return u"caption"_s;
    case Look::Soon:
        return u"soon"_s;
    case Look::Refused:
        return u"refused"_s;
    case Look::Good:
        return u"good"_s;
    case Look::Posting:
        return u"posting"_s;
    case Look::Code:
        return u"code"_s;
    case Look::Card:
        return u"card"_s;
    case Look::Pane:
        return u"pane"_s;
    case Look::Sidebar:
        return u"sidebar"_s;
    case Look::Bar:
        return u"bar"_s;
    case Look::Field:
        return u"field"_s;
    case Look::Key:
        return u"key"_s;
    case Look::Popup:
        return u"popup"_s;
    }
    return {};
}

void setLook(QWidget &widget, Look look)
{
    widget.setProperty("look", wordOf(look));
    // A plain QWidget paints the ground of its style sheet only when told so.
    widget.setAttribute(Qt::WA_StyledBackground);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace Shortlist
