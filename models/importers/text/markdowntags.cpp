// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/markdowntags.h"

#include "models/importers/html/entities.h"
#include "models/importers/normalise/pattern.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SearchedChars = 100'000;
constexpr qsizetype FewestLabels = 2;

const Pattern &tag()
{
    static const Pattern expression(
        u"<(/?)(a|abbr|b|blockquote|br|center|code|dd|details|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|picture|small|"
        u"source|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\\s[^<>]{0,400})?/?>"_s,
        Expression::IgnoreCase);
    return expression;
}

/// What a tag stands for in Markdown.
QString markOf(const QString &name, bool isEnd)
{
    const bool isHeading = name.size() == 2 && name.front() == u'h' && name.back().isDigit();
    if (isHeading)
        return isEnd ? u"\n\n"_s : u"\n\n"_s + QString(name.back().digitValue(), u'#') + u' ';
    if (name == "summary"_L1)
        return isEnd ? u"\n\n"_s : u"\n\n## "_s;
    if (name == "li"_L1)
        return isEnd ? QString() : u"\n- "_s;
    if (name == "br"_L1)
        return u"\n"_s;
    if (name == "td"_L1 || name == "th"_L1 || name == "dt"_L1)
        return isEnd ? u"\t"_s : QString();
    static const QStringList blocks{u"blockquote"_s, u"center"_s, u"details"_s, u"div"_s,   u"dl"_s, u"dd"_s,
                                    u"hr"_s,         u"ol"_s,     u"p"_s,       u"table"_s, u"tr"_s, u"ul"_s};
    return blocks.contains(name) ? u"\n"_s : QString();
}

} // namespace

bool isMarkdownWithTags(const QString &text)
{
    static const Pattern page(u"<(?:!doctype|html|head|body|script|style)\\b"_s, Expression::IgnoreCase);
    static const Pattern heading(u"^#{1,6} \\S"_s, Expression::Lines);
    static const Pattern label(u"^(?:[-*] )?\\*\\*[^*\\n]{2,60}\\*\\*"_s, Expression::Lines);
    const QString start = text.left(SearchedChars);
    const bool mayHoldHeading = start.contains(u'#') && (start.startsWith(u'#') || start.contains("\n#"_L1));
    const bool mayHoldLabel = start.contains(u'*') && start.contains("**"_L1);
    if ((!mayHoldHeading && !mayHoldLabel) || page.isIn(start))
        return false;
    return heading.isIn(start) || label.countIn(start) >= FewestLabels;
}

QString withoutTags(const QString &markdown)
{
    if (!markdown.contains(u'<'))
        return markdown;
    QString plain;
    qsizetype end = 0;
    for (auto it = tag().globalMatch(markdown); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(markdown).sliced(end, match.capturedStart() - end);
        plain += markOf(match.captured(2).toLower(), !match.captured(1).isEmpty());
        end = match.capturedEnd();
    }
    if (end == 0)
        return markdown;
    return withoutCharacterReferences(plain + markdown.sliced(end));
}

} // namespace Shortlist
