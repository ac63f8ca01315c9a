// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/asides.h"

#include "models/importers/normalise/pattern.h"

#include <QRegularExpression>
#include <QSet>

namespace Shortlist {

using namespace Qt::StringLiterals;

bool isAside(const HtmlNode &node)
{
    static const QSet<QString> names{u"nav"_s,    u"footer"_s,   u"aside"_s,    u"button"_s, u"select"_s,
                                     u"dialog"_s, u"search"_s,   u"datalist"_s, u"label"_s,  u"script"_s,
                                     u"style"_s,  u"noscript"_s, u"template"_s, u"svg"_s,    u"mat-icon"_s};
    static const QSet<QString> roles{u"navigation"_s,  u"contentinfo"_s, u"complementary"_s, u"dialog"_s,
                                     u"alertdialog"_s, u"search"_s,      u"menu"_s,          u"menubar"_s};
    static const Pattern marks(
        u"(?:^|[\\s_-])(?:nav|navbar|navigation|menu|footer|sidebar|breadcrumbs?|cookies?|consent|gdpr|related|similar|"
        u"recommend(?:ed|ations)?|share|sharing|social|newsletter|signup|sign-up|login|modal|popup|banner|advertis(?:"
        u"ements?|ing)|"
        u"ads?|skip-?link|sr-only|visually-hidden|screen-reader-text|material-icons|material-symbols-\\w+|pagination|people-also|job-alert)(?:$|[\\s_-])"_s,
        Expression::IgnoreCase);
    if (names.contains(node.name) || roles.contains(node.attribute(u"role")))
        return true;
    if (node.name == "body"_L1 || node.name == "html"_L1 || node.name == "main"_L1 || node.name == "article"_L1)
        return false;
    const QString mark = node.attribute(u"class").left(200) + u' ' + node.attribute(u"id").left(100);
    return mark.size() > 1 && marks.match(mark).hasMatch();
}

} // namespace Shortlist
