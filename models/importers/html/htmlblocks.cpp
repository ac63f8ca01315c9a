// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmlblocks.h"

#include "models/domain/text.h"
#include "models/importers/html/entities.h"
#include "models/importers/html/htmldocument.h"
#include "models/importers/html/htmltags.h"
#include "models/importers/normalise/pattern.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

using Names = QSet<QString>;

const Names &blockNames()
{
    static const Names set{u"address"_s, u"article"_s, u"aside"_s,      u"blockquote"_s, u"body"_s,    u"center"_s,
                           u"dd"_s,      u"details"_s, u"div"_s,        u"dl"_s,         u"dt"_s,      u"fieldset"_s,
                           u"figure"_s,  u"footer"_s,  u"form"_s,       u"h1"_s,         u"h2"_s,      u"h3"_s,
                           u"h4"_s,      u"h5"_s,      u"h6"_s,         u"header"_s,     u"hr"_s,      u"li"_s,
                           u"main"_s,    u"nav"_s,     u"ol"_s,         u"p"_s,          u"pre"_s,     u"section"_s,
                           u"summary"_s, u"table"_s,   u"tbody"_s,      u"td"_s,         u"tfoot"_s,   u"th"_s,
                           u"thead"_s,   u"tr"_s,      u"ul"_s,         u"caption"_s,    u"search"_s,  u"html"_s,
                           u"head"_s,    u"menu"_s,    u"figcaption"_s, u"dir"_s,        u"listing"_s, u"hgroup"_s};
    return set;
}

const Names &hiddenNames()
{
    static const Names set{u"script"_s,   u"style"_s,  u"head"_s,   u"title"_s,    u"noscript"_s, u"template"_s,
                           u"iframe"_s,   u"object"_s, u"embed"_s,  u"applet"_s,   u"svg"_s,      u"math"_s,
                           u"textarea"_s, u"select"_s, u"canvas"_s, u"noframes"_s, u"noembed"_s,  u"xmp"_s};
    return set;
}

int headingLevel(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6' ? name[1].digitValue() : 0;
}

bool hasStyle(const HtmlNode &node, const char *property, QLatin1StringView value)
{
    QString style = node.attribute(u"style").toLower();
    if (style.isEmpty()) // nearly always
        return false;
    style.remove(u' ');
    const qsizetype at = style.indexOf(QLatin1StringView(property) + u':');
    return at >= 0 && style.mid(at + qsizetype(qstrlen(property)) + 1).startsWith(value);
}

bool isHidden(const HtmlNode &node)
{
    return hiddenNames().contains(node.name) || !node.attribute(u"hidden").isNull()
        || hasStyle(node, "display", "none"_L1);
}

bool isBold(const HtmlNode &node)
{
    return node.name == "b"_L1 || node.name == "strong"_L1 || hasStyle(node, "font-weight", "bold"_L1)
        || hasStyle(node, "font-weight", "700"_L1) || hasStyle(node, "font-weight", "600"_L1);
}

/// The inline element of the allow-list that `node` becomes in HtmlBlock::inlineHtml; empty for none.
QString inlineName(const HtmlNode &node)
{
    if (isBold(node))
        return u"b"_s;
    if (node.name == "i"_L1 || node.name == "em"_L1)
        return u"i"_s;
    return node.name == "code"_L1 || node.name == "tt"_L1 ? u"code"_s : QString();
}

QString linkTarget(const HtmlNode &node)
{
    const QString href = node.name == "a"_L1 ? node.attribute(u"href").trimmed() : QString();
    const bool isAllowed = href.startsWith("https://"_L1, Qt::CaseInsensitive)
        || href.startsWith("http://"_L1, Qt::CaseInsensitive) || href.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    return isAllowed ? href : QString();
}

/// Where an inline element ended: what a page sets apart by its style alone may stand beside it without a blank.
struct Seam
{
    qsizetype at = -1;        ///< in the line's text
    qsizetype length = 0;     ///< of the element's text
    bool isLabel = false;     ///< bold, at the start of the line
    bool hasClass = false;    ///< the page gives it a style
    qsizetype openedAt = -1;  ///< where the last element began
    bool isOpenedOne = false; ///< and that one has a style
};

/// "Location" and "Berlin" of "<b>Location</b>Berlin" and "<span>Location</span><span>Berlin</span>", but not the parts
/// of "<b>un</b>usual", "H<sub>2</sub>O" and "<span>foot</span><span>ball</span>".
bool isGlued(const Seam &seam, const QString &text, const QString &piece)
{
    constexpr char16_t FirstWide = 0x2E80;
    if (seam.at != text.size() || seam.length < 2 || piece.size() < 2)
        return false;
    const QChar left = text.back();
    const QChar right = piece.front();
    const bool areWide =
        left.unicode() >= FirstWide && right.unicode() >= FirstWide && left.isLetter() && right.isLetter();
    const bool isJoint = ((left.isLower() || left == u')')
                          && (right.isUpper() || right.isDigit() || right.category() == QChar::Symbol_Currency))
        || (left.isDigit() && right.isUpper()) || (left.isUpper() && right.isDigit());
    const bool areSiblings = seam.openedAt == text.size();
    return (seam.isLabel && isJoint) || (areSiblings && (isJoint || (areWide && seam.hasClass && seam.isOpenedOne)));
}

QString textOf(const HtmlNode &node)
{
    QString text = node.text;
    for (const HtmlNode &child : node.children)
        text += textOf(child);
    return text;
}

/// Short inline elements of one class side by side, and nothing else: "Full-time", "Bern" and "Hybrid" as a page shows
/// them in boxes. Words of a sentence, set apart one by one, are more, or end as sentences do.
bool holdsChips(const HtmlNode &node)
{
    constexpr qsizetype LongestChip = 60;
    constexpr size_t Fewest = 3;
    constexpr size_t Most = 8;
    static const Pattern facts(
        u"\\b(?:meta|info|tags?|badges?|chips?|facts?|labels?|details|summary|attributes?)\\b"_s);
    QString style;
    size_t chips = 0;
    for (const HtmlNode &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty())
            continue;
        const bool isSpan = child.name == "span"_L1;
        const QString ownStyle = isSpan ? child.attribute(u"class") : QString();
        const bool isStyled = !ownStyle.isEmpty() || (isSpan && facts.isIn(node.attribute(u"class")));
        if (!isStyled || (chips > 0 && ownStyle != style) || ++chips > Most)
            return false;
        style = ownStyle;
    }
    return chips >= Fewest && std::all_of(node.children.begin(), node.children.end(), [](const HtmlNode &child) {
               const QString text = child.isText() ? QString() : textOf(child).trimmed();
               return child.isText()
                   || (text.size() > 1 && text.size() <= LongestChip && !QStringView(u".,;:!?").contains(text.back()));
           });
}

/// Walks a tree and cuts it into lines. The recursion is bounded by parsedHtml().
class BlockBuilder
{
public:
    std::vector<HtmlBlock> build(const HtmlNode &root)
    {
        walk(root);
        flush();
        return std::move(m_blocks);
    }

private:
    void walk(const HtmlNode &node)
    {
        const bool areChips = holdsChips(node);
        for (const HtmlNode &child : node.children) {
            if (areChips)
                flush();
            if (child.isText())
                text(child.text);
            else if (!isHidden(child))
                element(child);
        }
    }

    void element(const HtmlNode &node)
    {
        if (node.name == "br"_L1 || node.name == "hr"_L1)
            return flush();
        if (blockNames().contains(node.name))
            return block(node);
        inlineElement(node);
    }

    void block(const HtmlNode &node)
    {
        flush();
        const bool isList = node.name == "ul"_L1 || node.name == "ol"_L1 || node.name == "menu"_L1;
        const int level = headingLevel(node.name);
        const auto outer = std::pair{m_heading, m_isItem};
        m_listDepth += isList ? 1 : 0;
        if (level > 0)
            m_heading = level;
        if (isList)
            m_isItem = false;
        if (node.name == "li"_L1) {
            m_isItem = true;
            m_itemBlock.reset();
        }
        const int bold = std::exchange(m_bold, isBold(node) ? 1 : 0);
        walk(node);
        flush();
        m_bold = bold;
        m_listDepth -= isList ? 1 : 0;
        std::tie(m_heading, m_isItem) = outer;
    }

    void inlineElement(const HtmlNode &node)
    {
        const QString name = inlineName(node);
        const QString href = linkTarget(node);
        const bool bold = name == "b"_L1;
        m_bold += bold ? 1 : 0;
        const size_t blocks = m_blocks.size();
        const qsizetype start = m_html.size();
        const qsizetype textStart = m_text.size();
        const bool hasClass = !node.attribute(u"class").isEmpty();
        m_seam.openedAt = textStart;
        m_seam.isOpenedOne = hasClass;
        walk(node);
        m_bold -= bold ? 1 : 0;
        if (blocks == m_blocks.size() && m_text.size() > textStart) {
            m_seam = {m_text.size(), m_text.size() - textStart,
                      bold && QStringView(m_text).first(textStart).trimmed().isEmpty(), hasClass};
        }
        // A block inside an inline element cut the line: the mark would be torn, so it is left off.
        if (blocks != m_blocks.size() || start > m_html.size() || m_html.size() == start)
            return;
        if (!name.isEmpty())
            wrap(start, u'<' + name + u'>', u"</"_s + name + u'>');
        if (!href.isEmpty())
            wrap(start, u"<a href=\""_s + Text::htmlEscaped(href) + u"\">"_s, u"</a>"_s);
    }

    void wrap(qsizetype start, const QString &open, const QString &close)
    {
        m_html.insert(start, open);
        m_html += close;
    }

    void text(const QString &piece)
    {
        if (isGlued(m_seam, m_text, piece)) {
            m_text += u' ';
            m_html += u' ';
        }
        m_text += piece;
        m_html += Text::htmlEscaped(piece);
        const QStringView words = QStringView(piece).trimmed();
        m_hasPlain = m_hasPlain || (m_bold == 0 && !words.isEmpty() && words != ":"_L1);
    }

    void flush()
    {
        HtmlBlock block;
        block.text = Text::collapsed(m_text);
        block.inlineHtml = Text::collapsed(m_html);
        block.isBoldOnly = !m_hasPlain;
        m_text.clear();
        m_html.clear();
        m_seam = {};
        m_hasPlain = false;
        if (block.text.isEmpty())
            return;
        if (m_heading > 0) {
            block.kind = HtmlBlock::Kind::Heading;
            block.level = m_heading;
        } else if (m_isItem) {
            if (continuesItem(block))
                return;
            block.kind = HtmlBlock::Kind::Item;
            block.level = std::max(1, m_listDepth);
            m_itemBlock = m_blocks.size();
        }
        m_blocks.push_back(std::move(block));
    }

    /// Paragraphs and breaks inside one list item are one item.
    bool continuesItem(const HtmlBlock &block)
    {
        if (!m_itemBlock || *m_itemBlock + 1 != m_blocks.size())
            return false;
        HtmlBlock &item = m_blocks.back();
        item.text += u' ' + block.text;
        item.inlineHtml += u' ' + block.inlineHtml;
        item.isBoldOnly = item.isBoldOnly && block.isBoldOnly;
        return true;
    }

    std::vector<HtmlBlock> m_blocks;
    std::optional<size_t> m_itemBlock; ///< of the list item being read
    QString m_text;
    QString m_html;
    Seam m_seam;
    int m_heading = 0;
    int m_listDepth = 0;
    bool m_isItem = false;
    int m_bold = 0;
    bool m_hasPlain = false;
};

/// The names that descriptions use: "std::vector<int>" holds no tag.
bool isTagName(QStringView name)
{
    static constexpr std::array Known{
        "a"sv,      "article"sv, "aside"sv,  "b"sv,       "blockquote"sv, "body"sv,   "br"sv,      "button"sv,
        "center"sv, "code"sv,    "dd"sv,     "details"sv, "div"sv,        "dl"sv,     "dt"sv,      "em"sv,
        "figure"sv, "font"sv,    "footer"sv, "form"sv,    "h1"sv,         "h2"sv,     "h3"sv,      "h4"sv,
        "h5"sv,     "h6"sv,      "head"sv,   "header"sv,  "hr"sv,         "html"sv,   "i"sv,       "iframe"sv,
        "img"sv,    "input"sv,   "label"sv,  "li"sv,      "link"sv,       "main"sv,   "meta"sv,    "nav"sv,
        "o:p"sv,    "ol"sv,      "p"sv,      "pre"sv,     "s"sv,          "script"sv, "section"sv, "small"sv,
        "span"sv,   "strong"sv,  "style"sv,  "sub"sv,     "summary"sv,    "sup"sv,    "svg"sv,     "table"sv,
        "tbody"sv,  "td"sv,      "th"sv,     "thead"sv,   "title"sv,      "tr"sv,     "u"sv,       "ul"sv};
    constexpr qsizetype Longest = 10;
    if (name.size() > Longest)
        return false;
    std::array<char, Longest> letters{};
    std::transform(name.begin(), name.end(), letters.begin(), [](QChar c) { return c.toLower().toLatin1(); });
    return std::binary_search(Known.begin(), Known.end(), std::string_view(letters.data(), size_t(name.size())));
}

/// How many tags open with `opening` ("<", "&lt;"), as many as `most`.
qsizetype tagsIn(const QString &text, QStringView opening, qsizetype most = std::numeric_limits<qsizetype>::max())
{
    const QStringView view(text);
    const auto isNamePart = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u':'); };
    qsizetype count = 0;
    for (qsizetype at = view.indexOf(opening[0]); at >= 0 && count < most; at = view.indexOf(opening[0], at)) {
        if (!view.sliced(at).startsWith(opening)) {
            ++at;
            continue;
        }
        at += opening.size();
        qsizetype end = at + (at < view.size() && view[at] == u'/' ? 1 : 0);
        const qsizetype name = end;
        while (end < view.size() && isNamePart(view[end]))
            ++end;
        const QStringView rest = view.sliced(end);
        const bool isEnd = !rest.isEmpty()
            && ((rest.front().unicode() < 0x80 && rest.front().isSpace()) || rest.front() == u'/'
                || rest.front() == u'>');
        if ((isEnd || (opening.size() > 1 && rest.startsWith(u"&gt;"))) && isTagName(view.sliced(name, end - name)))
            ++count;
    }
    return count;
}

} // namespace

std::vector<HtmlBlock> htmlBlocks(const QString &html)
{
    // Without a look at the whole text: the first tag or the second is one.
    static const auto lineTag =
        std::make_shared<const Expression>(u"<(?:br|p|div|li|h[1-6]|td|tr|dd|dt)[\\s/>]"_s, Expression::IgnoreCase);
    QString live = liveHtml(html);
    if (!lineTag->match(live, 0).hasMatch())
        live.replace(u'\n', u"<br>"_s); // plain text but for its references or a link: its lines are lines
    const auto root = parsedHtml(live, HtmlParsing::Fragment);
    return root ? htmlBlocks(*root) : std::vector<HtmlBlock>{};
}

std::vector<HtmlBlock> htmlBlocks(const HtmlNode &root)
{
    return BlockBuilder().build(root);
}

QString liveHtml(const QString &html)
{
    static const Pattern escapedSpace(u"&amp;#(?:x(?:0?[9aAdD]|20)|9|10|13|32);"_s);
    QString live = html;
    if (live.contains("&amp;#"_L1))
        live = escapedSpace.replacedIn(live, u"\n"_s);
    const qsizetype escaped = tagsIn(live, u"&lt;");
    return escaped > tagsIn(live, u"<", escaped) ? withoutCharacterReferences(live) : live;
}

bool looksLikeHtml(const QString &text)
{
    static const Pattern reference(u"&(?:#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5}|[A-Za-z]{2,8});"_s);
    return tagsIn(text, u"<", 1) > 0 || tagsIn(text, u"&lt;", 1) > 0 || (text.contains(u'&') && reference.isIn(text));
}

} // namespace Shortlist
