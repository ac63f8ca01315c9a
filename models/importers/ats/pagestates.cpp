// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/jsonpostings.h"
#include "models/importers/html/htmltags.h"
#include "models/importers/json/jsonreader.h"

#include <iterator>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestState = 40; ///< characters; less holds no posting
constexpr int MostStates = 50;          ///< of one page

/// From an opening brace or quote to behind the closing one, by the rules of JavaScript's strings; empty where it is
/// never closed.
QStringView balanced(QStringView text)
{
    int depth = 0;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u']') {
            --depth;
        }
        if (depth <= 0 && quote.isNull())
            return text.first(std::min(i + 1, text.size()));
    }
    return {};
}

/// The text that a JavaScript string literal stands for.
QString unquoted(QStringView literal)
{
    QByteArray json = literal.sliced(1).chopped(1).toUtf8();
    if (literal.front() == u'\'')
        json.replace("\\'", "'").replace("\\\"", "\"").replace("\"", "\\\"");
    const auto value = tolerantJson('[' + QByteArray("\"") + json + "\"]");
    return value && value->value.array() != nullptr && !value->value.array()->empty()
        ? value->value.array()->front().toText()
        : QString();
}

/// What stands behind the "=" of an assignment.
struct Assigned
{
    qsizetype start = -1;  ///< of the object, the array or the string; negative where there is none
    bool isParsed = false; ///< a string given to JSON.parse
};

qsizetype behindSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

/// By hand, since a script may hold a million of them: a regular expression checks its whole subject at every start.
Assigned nextAssigned(QStringView script, qsizetype from)
{
    static constexpr QStringView Parse = u"JSON.parse";
    for (qsizetype sign = script.indexOf(u'=', from); sign >= 0; sign = script.indexOf(u'=', sign + 1)) {
        qsizetype at = behindSpace(script, sign + 1);
        const bool isParsed = script.sliced(at).startsWith(Parse);
        if (isParsed) {
            at = behindSpace(script, at + Parse.size());
            at = at < script.size() && script.at(at) == u'(' ? behindSpace(script, at + 1) : script.size();
        }
        const QStringView starts = isParsed ? u"\"'" : u"{[";
        if (at < script.size() && starts.contains(script.at(at)))
            return {at, isParsed};
    }
    return {};
}

class StateReader
{
public:
    /// A whole element of JSON.
    void readJson(QStringView text)
    {
        if (text.size() < ShortestState || ++m_states > MostStates)
            return;
        if (const auto json = strictJson(text.toUtf8()))
            take(*json);
    }

    /// The values that a script gives to variables.
    void readScript(QStringView script)
    {
        qsizetype at = 0;
        while (m_states < MostStates) {
            const Assigned assigned = nextAssigned(script, at);
            if (assigned.start < 0)
                return;
            const QStringView value = balanced(script.sliced(assigned.start));
            at = assigned.start + (value.size() < ShortestState ? 0 : value.size());
            if (value.isEmpty()) {
                ++m_states; // looked to the end in vain
                continue;
            }
            readJson(assigned.isParsed ? QStringView(m_buffer = unquoted(value)) : value);
        }
    }

    JsonPostings found;

private:
    void take(const JsonValue &value)
    {
        JsonPostings more = postingsInJson(value, JsonNames::OfSystems);
        std::move(more.postings.begin(), more.postings.end(), std::back_inserter(found.postings));
        found.warnings += more.warnings;
    }

    int m_states = 0;
    QString m_buffer;
};

} // namespace

JsonPostings postingsInScripts(const QString &html)
{
    StateReader reader;
    HtmlTagScanner scanner(html);
    while (scanner.next()) {
        const HtmlTag tag = scanner.tag();
        if (tag.isEnd || !HtmlTagScanner::isRawText(tag.name))
            continue;
        const QStringView text = scanner.takeRawText().trimmed();
        if (tag.name != "script"_L1 || text.size() < ShortestState)
            continue;
        const QString type = attributeValue(tag.attributes, u"type").section(u';', 0, 0).trimmed().toLower();
        if (type == "application/json"_L1)
            reader.readJson(text);
        else if (type != "application/ld+json"_L1)
            reader.readScript(text);
    }
    return std::move(reader.found);
}

} // namespace Shortlist
