// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/sanitiser.h"

#include "models/domain/limits.h"
#include "models/domain/text.h"
#include "models/domain/weburl.h"
#include "models/importers/html/htmlblocks.h"
#include "models/importers/html/htmldocument.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

constexpr int MaxNumber = 4096; ///< of width, height, colspan …
constexpr int MaxRounds = 10;
constexpr qsizetype MostBytesOfUnit = 3; ///< in UTF-8

Names names(const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(u' ');
    return {words.cbegin(), words.cend()};
}

const Names &allowed()
{
    static const Names set =
        names("p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd b strong i em u s sub sup small blockquote "
              "pre code table thead tbody tfoot tr th td caption a span div details summary abbr time");
    return set;
}

const Names &droppedWithContent()
{
    static const Names set = names("script style head title noscript template iframe object embed applet svg math xmp "
                                   "plaintext noembed noframes textarea select");
    return set;
}

/// Blocks that are not allowed as such but whose lines must not run together.
const Names &shownAsDiv()
{
    static const Names set =
        names("section article main header footer aside nav figure figcaption fieldset address center "
              "form body hgroup search dialog");
    return set;
}

/// Those of HTML, and those by which a careless reader could be led out of an attribute.
QLatin1StringView referenceOf(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
        return "&#39;"_L1;
    case u'`':
        return "&#96;"_L1;
    case 0x00A0:
        return "&nbsp;"_L1;
    default:
        return Text::htmlReference(c);
    }
}

/// A reference can name what no text may hold ("&#12;"): reading that back would not give the same text.
QString escaped(const QString &text)
{
    return Text::substituted(Text::storable(text), referenceOf);
}

/// The address as it may be followed, or empty: http, https with a host, mailto, each strictly valid; without traces.
QString checkedUrl(const QString &text)
{
    const QUrl url(WebUrl::withoutTraces(text), QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return isWeb || scheme == "mailto"_L1 ? url.toString(QUrl::FullyEncoded) : QString();
}

QString checkedNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 && number <= MaxNumber ? QString::number(number) : QString();
}

QString checkedWord(const QString &text)
{
    const bool isWord = !text.isEmpty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"-:.+TZ "_s.contains(c));
    });
    return isWord ? text : QString();
}

QString checkedLanguage(const QString &text)
{
    return text.contains(u':') ? QString() : checkedWord(text);
}

/// The value that an attribute keeps, or empty where it is left out.
QString checkedAttribute(const QString &element, const QString &name, const QString &value)
{
    static const QHash<QString, Names> numbers{{u"td"_s, names("colspan rowspan width height")},
                                               {u"th"_s, names("colspan rowspan width height")},
                                               {u"table"_s, names("width height")},
                                               {u"ol"_s, names("start")}};
    if (name == "href"_L1)
        return element == "a"_L1 ? checkedUrl(value) : QString();
    if (name == "title"_L1) // one that holds markup means no reader, but a parser that can be confused
        return value.contains(u'<') ? QString() : value;
    if (name == "lang"_L1)
        return checkedLanguage(value);
    if (name == "datetime"_L1 && element == "time"_L1)
        return checkedWord(value);
    if (name == "dir"_L1)
        return names("ltr rtl auto").contains(value.toLower()) ? value.toLower() : QString();
    return numbers.value(element).contains(name) ? checkedNumber(value) : QString();
}

class Serialiser
{
public:
    QString write(const HtmlNode &root)
    {
        children(root, 0);
        return std::move(m_out);
    }

private:
    void children(const HtmlNode &node, int depth)
    {
        for (const HtmlNode &child : node.children) {
            if (child.isText())
                m_out += escaped(child.text);
            else if (!child.isForeign && !droppedWithContent().contains(child.name))
                element(child, depth);
        }
    }

    void element(const HtmlNode &node, int depth)
    {
        const QString name = shownAsDiv().contains(node.name) ? u"div"_s : node.name;
        const QString tag = name + attributes(node, name);
        const bool isBareLink = name == "a"_L1 && !tag.contains(" href="_L1);
        if (!allowed().contains(name) || isBareLink || depth >= Limits::HtmlDepth)
            return children(node, depth);
        m_out += u'<' + tag + u'>';
        if (name == "br"_L1 || name == "hr"_L1)
            return;
        const bool startsWithBreak = !node.children.empty() && node.children[0].isText()
            && Text::storable(node.children[0].text).startsWith(u'\n');
        if (name == "pre"_L1 && startsWithBreak)
            m_out += u'\n'; // the parser drops the first one
        children(node, depth + 1);
        m_out += u"</"_s + name + u'>';
    }

    static QString attributes(const HtmlNode &node, const QString &name)
    {
        QString out;
        for (const auto &[attribute, value] : node.attributes)
            if (const QString kept = checkedAttribute(name, attribute, value); !kept.isEmpty())
                out += u' ' + attribute + u"=\""_s + escaped(kept) + u'"';
        return out;
    }

    QString m_out;
};

Result<QString> rewritten(const QString &html)
{
    const auto root = parsedHtml(html, HtmlParsing::Fragment);
    if (!root)
        return root.error();
    return Serialiser().write(*root);
}

/// Where markup keeps changing each time it is read, only its lines are kept.
QString linesOf(const QString &html)
{
    QString out;
    for (const HtmlBlock &block : htmlBlocks(html))
        out += u"<p>"_s + escaped(block.text) + u"</p>"_s;
    return out;
}

} // namespace

Result<QString> sanitised(const QString &html)
{
    // Taking elements away can leave a tree that its own text does not describe (a paragraph in a paragraph): what is
    // given out is a text that reads and writes back as itself, so that the engine sees the tree that was checked.
    const QString storable = Text::storable(html);
    auto clean = rewritten(storable);
    if (clean && *clean == storable && storable.size() <= Limits::CleanHtmlBytes / MostBytesOfUnit)
        return clean;
    for (int round = 0; clean && round < MaxRounds; ++round) {
        if (clean->size() > Limits::CleanHtmlBytes || clean->toUtf8().size() > Limits::CleanHtmlBytes)
            return Error{Error::Code::TooLarge, u"clean HTML of %1 characters"_s.arg(clean->size())};
        auto again = rewritten(*clean);
        if (again && *again == *clean)
            return clean;
        clean = std::move(again);
    }
    return clean ? Result<QString>(linesOf(*clean)) : clean;
}

} // namespace Shortlist
