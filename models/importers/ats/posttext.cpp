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

constexpr size_t MaxParts = 200;

QString listOf(const JsonValue::Array &items)
{
    QStringList lines;
    for (const JsonValue &item : items)
        if (const QString text = item.toText(); !text.trimmed().isEmpty())
            lines.append(looksLikeHtml(text) ? text : u"- "_s + text.trimmed());
    return lines.join(u'\n');
}

/// Lines as paragraphs, those with a bullet as a list.
QString paragraphs(const QString &text)
{
    static const QRegularExpression bullet(u"^[-*•·]\\s+"_s);
    QString html;
    bool isInList = false;
    const QStringList lines = withoutCharacterReferences(text).split(u'\n');
    for (const QString &raw : lines) {
        QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        const bool isItem = line.contains(bullet);
        if (isItem != isInList)
            html += isItem ? u"<ul>\n"_s : u"</ul>\n"_s;
        isInList = isItem;
        line = line.remove(bullet).toHtmlEscaped();
        html += isItem ? u"<li>"_s + line + u"</li>\n"_s : u"<p>"_s + line + u"</p>\n"_s;
    }
    return isInList ? html + u"</ul>\n"_s : html;
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
    if (m_parts.size() < MaxParts && !part.text.trimmed().isEmpty()
        && std::find(m_parts.begin(), m_parts.end(), part) == m_parts.end())
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
