// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmlprescan.h"

#include "models/domain/limits.h"
#include "models/importers/html/htmltags.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

constexpr int MaxForeignSelfClosed = 5000; ///< "<path/>": cheap to get wrong, so bounded
constexpr size_t MaxOrphans = 64;          ///< formatting elements that blocks closed over
constexpr qint64 MaxReopened = 1'000'000;  ///< elements that the parser would clone

Names names(const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(u' ');
    return {words.cbegin(), words.cend()};
}

/// https://html.spec.whatwg.org/multipage/parsing.html, "the stack of open elements"
const Names &voids()
{
    static const Names set =
        names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");
    return set;
}

const Names &formatting()
{
    static const Names set = names("a b big code em font i nobr s small strike strong tt u");
    return set;
}

/// Elements that an end tag does not look behind.
const Names &scopeMarkers()
{
    static const Names set =
        names("applet caption html table td th marquee object template svg math foreignobject desc "
              "title mi mo mn ms mtext annotation-xml select");
    return set;
}

const Names &tableParts()
{
    static const Names set = names("table tr td th tbody thead tfoot caption");
    return set;
}

const Names &special()
{
    static const Names set = names(
        "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup "
        "dd "
        "details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head "
        "header "
        "hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript "
        "object ol p param plaintext pre script section select source style summary svg math table tbody td template "
        "textarea tfoot th thead title tr track ul wbr xmp foreignobject desc search");
    return set;
}

const Names &closesParagraph()
{
    static const Names set =
        names("address article aside blockquote center details dialog dir div dl fieldset figcaption "
              "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre listing "
              "plaintext search section summary table ul xmp li dd dt");
    return set;
}

const Names &breaksOutOfForeign()
{
    static const Names set =
        names("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i "
              "img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table "
              "tt u ul var");
    return set;
}

/// Elements that keep formatting elements inside and outside apart: "markers" of the list of active formatting
/// elements.
const Names &formattingMarkers()
{
    static const Names set = names("applet object marquee template td th caption");
    return set;
}

struct OpenElement
{
    QString name;
    QString signature; ///< of a formatting element: name and attributes; the parser keeps three alike
    std::vector<OpenElement> outerOrphans; ///< of a marker: what waits outside of it
};

class OpenElements
{
public:
    void open(const HtmlTag &tag);
    void close(const QString &name);
    bool isForeign() const;
    Result<> check(const HtmlTag &tag);

private:
    /// The index of the nearest open `name` that no element of `markers` hides, or -1.
    int nearest(const QString &name, const Names &markers) const;
    void popTo(int index);
    void orphan(const OpenElement &element);
    void closeImplied(const QString &name);
    void closeItem(const Names &like);
    void push(const HtmlTag &tag);

    std::vector<OpenElement> m_stack;
    std::vector<OpenElement> m_orphans; ///< formatting elements that a block closed over; the parser opens them again
    qint64 m_reopened = 0;
    int m_foreignSelfClosed = 0;
};

int OpenElements::nearest(const QString &name, const Names &markers) const
{
    for (int i = int(m_stack.size()) - 1; i >= 0; --i) {
        if (m_stack[size_t(i)].name == name)
            return i;
        if (markers.contains(m_stack[size_t(i)].name))
            return -1;
    }
    return -1;
}

void OpenElements::orphan(const OpenElement &element)
{
    const auto alike = std::count_if(m_orphans.begin(), m_orphans.end(),
                                     [&element](const OpenElement &o) { return o.signature == element.signature; });
    if (alike < 3)
        m_orphans.push_back(element);
}

void OpenElements::popTo(int index)
{
    std::vector<OpenElement> popped;
    while (m_stack.size() > size_t(index)) {
        OpenElement element = std::move(m_stack.back());
        m_stack.pop_back();
        if (formattingMarkers().contains(element.name)) {
            m_orphans = std::move(element.outerOrphans);
            popped.clear();
        } else if (formatting().contains(element.name)) {
            popped.push_back(std::move(element));
        }
    }
    for (auto element = popped.rbegin(); element != popped.rend(); ++element)
        orphan(*element);
}

bool OpenElements::isForeign() const
{
    static const Names edges = names("svg math foreignobject desc title mi mo mn ms mtext annotation-xml");
    for (auto name = m_stack.rbegin(); name != m_stack.rend(); ++name)
        if (edges.contains(name->name))
            return name->name == "svg"_L1 || name->name == "math"_L1;
    return false;
}

/// The nearest item of a list closes at the next one, unless a block other than address, div and p is open in it.
void OpenElements::closeItem(const Names &like)
{
    static const Names transparent = names("address div p");
    for (int i = int(m_stack.size()) - 1; i >= 0; --i) {
        const QString &open = m_stack[size_t(i)].name;
        if (like.contains(open))
            return popTo(i);
        if (special().contains(open) && !transparent.contains(open))
            return;
    }
}

void OpenElements::closeImplied(const QString &name)
{
    static const Names cells = names("td th");
    static const Names groups = names("tbody thead tfoot");
    static const Names terms = names("dd dt");
    static const Names rowEdges = names("table template");
    if (name == "li"_L1)
        closeItem({name});
    else if (terms.contains(name))
        closeItem(terms);
    else if (name == "option"_L1 && !m_stack.empty() && m_stack.back().name == name)
        popTo(int(m_stack.size()) - 1);
    const Names &alike = cells.contains(name) ? cells : name == "tr"_L1 ? Names{name} : groups;
    if (cells.contains(name) || name == "tr"_L1 || groups.contains(name)) {
        Names edges = rowEdges;
        if (cells.contains(name))
            edges += u"tr"_s;
        for (const QString &like : alike)
            if (const int index = nearest(like, edges); index >= 0)
                popTo(index);
    }
    static const Names buttonScope = scopeMarkers() + names("button");
    if (closesParagraph().contains(name))
        if (const int index = nearest(u"p"_s, buttonScope); index >= 0)
            popTo(index);
    if ((name == "a"_L1 || name == "nobr"_L1) && nearest(name, scopeMarkers()) >= 0)
        close(name);
}

void OpenElements::push(const HtmlTag &tag)
{
    OpenElement element{tag.name, {}, {}};
    if (formatting().contains(tag.name))
        element.signature = tag.name + tag.attributes.toString();
    else if (formattingMarkers().contains(tag.name))
        element.outerOrphans = std::exchange(m_orphans, {});
    m_stack.push_back(std::move(element));
}

void OpenElements::open(const HtmlTag &tag)
{
    const QString &name = tag.name;
    if (isForeign() && !breaksOutOfForeign().contains(name)) {
        if (tag.isSelfClosing)
            ++m_foreignSelfClosed;
        else
            push(tag);
        return;
    }
    if (name == "html"_L1 || name == "head"_L1 || name == "body"_L1)
        return; // there is one of each whatever the tags say
    closeImplied(name);
    const bool isRoot = name == "svg"_L1 || name == "math"_L1;
    if (!voids().contains(name) && !(isRoot && tag.isSelfClosing))
        push(tag);
}

void OpenElements::close(const QString &name)
{
    if (formatting().contains(name)) {
        if (const int index = nearest(name, scopeMarkers()); index >= 0)
            m_stack.erase(m_stack.begin() + index);
        else if (const auto last = std::find_if(m_orphans.rbegin(), m_orphans.rend(),
                                                [&name](const OpenElement &o) { return o.name == name; });
                 last != m_orphans.rend())
            m_orphans.erase(std::next(last).base());
        return;
    }
    static const Names tableEdges = names("table template");
    static const Names itemEdges = scopeMarkers() + names("ul ol");
    static const Names buttonEdges = scopeMarkers() + names("button");
    const Names &markers = tableParts().contains(name) ? tableEdges
        : name == "li"_L1                              ? itemEdges
        : name == "p"_L1                               ? buttonEdges
        : special().contains(name)                     ? scopeMarkers()
                                                       : special();
    if (const int index = nearest(name, markers); index >= 0)
        popTo(index);
}

Result<> OpenElements::check(const HtmlTag &tag)
{
    m_reopened += qint64(m_orphans.size());
    const auto tooLarge = [&tag](const QString &what) {
        return Error{Error::Code::TooLarge, u"HTML with %1 at character %2"_s.arg(what).arg(tag.start)};
    };
    if (m_stack.size() > size_t(Limits::HtmlDepth))
        return tooLarge(u"more than %1 open elements"_s.arg(Limits::HtmlDepth));
    if (m_orphans.size() > MaxOrphans || m_reopened > MaxReopened)
        return tooLarge(u"too many unclosed formatting elements"_s);
    if (m_foreignSelfClosed > MaxForeignSelfClosed)
        return tooLarge(u"too many drawing elements"_s);
    return {};
}

} // namespace

Result<> checkHtmlLimits(QStringView html)
{
    if (html.size() > Limits::HtmlBytes)
        return Error{Error::Code::TooLarge, u"HTML of %1 characters"_s.arg(html.size())};
    OpenElements elements;
    HtmlTagScanner scanner(html);
    for (int tags = 1; scanner.next(); ++tags) {
        const HtmlTag &tag = scanner.tag();
        if (tags > Limits::HtmlTags)
            return Error{Error::Code::TooLarge, u"HTML with more than %1 tags"_s.arg(Limits::HtmlTags)};
        if (tag.attributeCount > Limits::HtmlAttributes)
            return Error{
                Error::Code::TooLarge,
                u"a tag with more than %1 attributes at character %2"_s.arg(Limits::HtmlAttributes).arg(tag.start)};
        if (tag.isEnd)
            elements.close(tag.name);
        else if (!elements.isForeign() && HtmlTagScanner::isRawText(tag.name))
            scanner.takeRawText();
        else
            elements.open(tag);
        if (auto checked = elements.check(tag); !checked)
            return checked;
    }
    return {};
}

} // namespace Shortlist
