// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmlselect.h"

#include <QString>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

struct AttributeTest
{
    enum class Match : quint8 { Present, Equal, Start, Part, Word };
    QStringView name;
    Match match = Match::Present;
    QStringView value;

    bool fits(const HtmlNode &node) const
    {
        const QString given = node.attribute(name);
        if (given.isNull())
            return false;
        switch (match) {
        case Match::Present:
            return true;
        case Match::Equal:
            return given == value;
        case Match::Start:
            return given.startsWith(value);
        case Match::Part:
            return given.contains(value);
        case Match::Word:
            break;
        }
        for (const QStringView word : QStringView(given).tokenize(u' ', Qt::SkipEmptyParts))
            if (word.trimmed() == value)
                return true;
        return false;
    }
};

/// What one element must be: "li.job-criteria__item[role=row]".
struct Compound
{
    QStringView name;
    std::vector<AttributeTest> tests;

    bool fits(const HtmlNode &node) const
    {
        return (name.isEmpty() || node.name == name)
            && std::all_of(tests.begin(), tests.end(), [&node](const AttributeTest &t) { return t.fits(node); });
    }
};

/// "[data-at=header-title]", without its brackets.
AttributeTest attributeTest(QStringView text)
{
    using Match = AttributeTest::Match;
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0)
        return {text, Match::Present, {}};
    const QChar before = text[sign - 1];
    const Match match = before == u'^' ? Match::Start : before == u'*' ? Match::Part : Match::Equal;
    return {text.first(match == Match::Equal ? sign : sign - 1), match, text.sliced(sign + 1)};
}

Compound compound(QStringView text)
{
    const auto nameEnd = [text](qsizetype from) {
        while (from < text.size() && isNameChar(text[from]))
            ++from;
        return from;
    };
    Compound made;
    qsizetype at = nameEnd(0);
    made.name = text.first(at);
    while (at < text.size()) {
        const QChar mark = text[at];
        const qsizetype end = mark == u'[' ? text.indexOf(u']', at) : nameEnd(at + 1);
        Q_ASSERT(end > at); // selectors are the program's own
        const QStringView word = text.sliced(at + 1, end - at - 1);
        if (mark == u'[')
            made.tests.push_back(attributeTest(word));
        else
            made.tests.push_back({mark == u'#' ? u"id" : u"class",
                                  mark == u'#' ? AttributeTest::Match::Equal : AttributeTest::Match::Word, word});
        at = mark == u'[' ? end + 1 : end;
    }
    return made;
}

/// `met` of the compounds have been met by the elements above `node`'s children; the first that fits is as good as any.
void collect(const HtmlNode &node, const std::vector<Compound> &path, size_t met, std::vector<const HtmlNode *> &found)
{
    for (const HtmlNode &child : node.children) {
        if (child.isText())
            continue;
        const bool isMet = path[met].fits(child);
        if (isMet && met + 1 == path.size())
            found.push_back(&child);
        else
            collect(child, path, isMet ? met + 1 : met, found);
    }
}

} // namespace

std::vector<const HtmlNode *> selected(const HtmlNode &root, QStringView selector)
{
    std::vector<const HtmlNode *> found;
    for (const QStringView alternative : selector.tokenize(u',', Qt::SkipEmptyParts)) {
        std::vector<Compound> path;
        for (const QStringView part : alternative.tokenize(u' ', Qt::SkipEmptyParts))
            path.push_back(compound(part));
        if (!path.empty())
            collect(root, path, 0, found);
        if (!found.empty())
            break;
    }
    return found;
}

} // namespace Shortlist
