// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/posttext.h"

#include "models/importers/html/entities.h"
#include "models/importers/html/htmlblocks.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QString listOf(const JsonValue::Array &items)
{
    QStringList lines;
    for (const JsonValue &item : items)
        if (const QString text = item.toText(); !text.trimmed().isEmpty())
            lines.append(looksLikeHtml(text) ? text : u"- "_s + text.trimmed());
    return lines.join(u'\n');
}

QString paragraphs(const QString &text)
{
    QString html;
    const QStringList lines = withoutCharacterReferences(text).split(u'\n');
    for (const QString &line : lines)
        if (!line.trimmed().isEmpty())
            html += u"<p>"_s + line.trimmed().toHtmlEscaped() + u"</p>\n"_s;
    return html;
}

QString markup(const QString &part)
{
    static const QRegularExpression tag(u"<[A-Za-z/!]"_s);
    static const QRegularExpression bareItem(u"^\\s*<li[\\s>]"_s, QRegularExpression::CaseInsensitiveOption);
    const QString live = liveHtml(part);
    if (!live.contains(tag))
        return paragraphs(part);
    return live.contains(bareItem) ? u"<ul>"_s + live + u"</ul>\n"_s : live + u'\n';
}

} // namespace

void PostText::add(const QString &heading, const JsonValue &value)
{
    Part part{heading.trimmed(), value.array() == nullptr ? value.toText() : listOf(*value.array())};
    if (!part.text.trimmed().isEmpty() && std::find(m_parts.begin(), m_parts.end(), part) == m_parts.end())
        m_parts.push_back(std::move(part));
}

QString PostText::asText() const
{
    QString text;
    for (const Part &part : m_parts) {
        if (!text.isEmpty())
            text += u"\n\n"_s;
        if (!part.heading.isEmpty())
            text += part.heading + u'\n';
        text += part.text;
    }
    return text;
}

QString PostText::asHtml() const
{
    QString html;
    for (const Part &part : m_parts) {
        if (!part.heading.isEmpty())
            html += u"<h3>"_s + plainScalar(part.heading).toHtmlEscaped() + u"</h3>\n"_s;
        html += markup(part.text);
    }
    return html;
}

void PostText::describe(RawPosting *posting) const
{
    const bool isHtml =
        std::any_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return looksLikeHtml(part.text); });
    if (!isHtml)
        posting->descriptionText = asText();
    else if (m_parts.size() == 1 && m_parts.front().heading.isEmpty())
        posting->descriptionHtml = m_parts.front().text;
    else
        posting->descriptionHtml = asHtml();
}

} // namespace Shortlist
