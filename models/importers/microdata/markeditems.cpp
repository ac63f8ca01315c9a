// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/microdata/markeditems.h"

#include "models/importers/jsonld/jobpostingfields.h"
#include "models/importers/microdata/markedvalue.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int ItemDepth = 12;        ///< of items in items; references may lead in circles
constexpr int MaxVisits = 1'000'000; ///< elements, those that several items refer to counted again
constexpr int MaxValues = 20'000;    ///< of properties; each walks what is below its element

struct Item
{
    ItemMarks marks;
    std::vector<std::pair<QString, JsonValue::Array>> properties;

    bool has(const QString &name) const
    {
        return std::any_of(properties.begin(), properties.end(), [&name](const auto &p) { return p.first == name; });
    }
    void add(const QString &name, const JsonValue &value)
    {
        const auto known =
            std::find_if(properties.begin(), properties.end(), [&name](const auto &p) { return p.first == name; });
        if (value.isNull())
            return;
        JsonValue::Array &values =
            known == properties.end() ? properties.emplace_back(name, JsonValue::Array{}).second : known->second;
        if (const JsonValue::Array *several = value.array())
            values.insert(values.end(), several->begin(), several->end());
        else
            values.push_back(value);
    }
};

/// Properties whose value has parts.
bool hasParts(const QString &property)
{
    static const QSet<QString> names{u"jobLocation"_s,     u"address"_s, u"hiringOrganization"_s,
                                     u"employmentUnit"_s,  u"geo"_s,     u"baseSalary"_s,
                                     u"estimatedSalary"_s, u"value"_s,   u"identifier"_s};
    return names.contains(property);
}

JsonValue valueOf(Item &&item)
{
    JsonValue::Object members;
    if (!item.marks.type.isEmpty())
        members.push_back({u"@type"_s, JsonValue(item.marks.type)});
    if (!item.marks.id.isEmpty())
        members.push_back({u"@id"_s, JsonValue(item.marks.id)});
    for (auto &[name, values] : item.properties) {
        const bool isSingle = values.size() == 1;
        members.push_back({name, isSingle ? std::move(values.front()) : JsonValue(std::move(values))});
    }
    return JsonValue(std::move(members));
}

/// The parts of an address that stand directly in a posting are those of its place.
void placeStrayParts(Item &item)
{
    static const QStringList Parts{u"streetAddress"_s, u"addressLocality"_s, u"addressRegion"_s, u"postalCode"_s,
                                   u"addressCountry"_s};
    const bool isPosting = schemaName(item.marks.type).compare("jobPosting"_L1, Qt::CaseInsensitive) == 0;
    if (!isPosting || item.has(u"jobLocation"_s))
        return;
    JsonValue::Object address;
    for (const auto &[name, values] : item.properties)
        if (Parts.contains(name))
            address.push_back({name, values.front()});
    if (!address.empty())
        item.add(u"jobLocation"_s, JsonValue(JsonValue::Object{{u"address"_s, JsonValue(std::move(address))}}));
}

class Reader
{
public:
    explicit Reader(ItemSyntax syntax)
        : m_syntax(syntax)
    { }

    std::vector<JsonValue> read(const HtmlNode &page)
    {
        noteIds(page);
        element(page, nullptr, {}, 0);
        return std::move(m_roots);
    }

private:
    void noteIds(const HtmlNode &node)
    {
        if (m_syntax != ItemSyntax::Microdata)
            return;
        for (const HtmlNode &child : node.children) {
            if (const QString id = child.attribute(u"id"); !id.isEmpty() && !m_ids.contains(id))
                m_ids.insert(id, &child);
            noteIds(child);
        }
    }

    void walk(const HtmlNode &node, Item *item, const Vocabulary &vocabulary, int depth)
    {
        for (const HtmlNode &child : node.children)
            if (!child.isText())
                element(child, item, vocabulary, depth);
    }

    void element(const HtmlNode &node, Item *item, Vocabulary vocabulary, int depth)
    {
        if (++m_visits > MaxVisits || depth > ItemDepth)
            return;
        const ItemMarks marks = itemMarks(node, m_syntax, vocabulary);
        if (marks.opensItem || (item != nullptr && isUnmarkedItem(node, marks, vocabulary)))
            return openItem(node, marks, item, vocabulary, depth);
        for (const QString &property : marks.properties)
            if (item != nullptr && ++m_values <= MaxValues)
                item->add(property, markedValue(node, property));
        walk(node, item, vocabulary, depth);
    }

    /// A part of `item`, or an item of its own, whose place in the order of the page is that of its start.
    void openItem(const HtmlNode &node, const ItemMarks &marks, Item *item, const Vocabulary &vocabulary, int depth)
    {
        const bool isPart = item != nullptr && !marks.properties.isEmpty();
        const size_t place = m_roots.size();
        if (!isPart)
            m_roots.emplace_back();
        JsonValue value = itemAt(node, marks, vocabulary, depth + 1);
        if (!isPart)
            m_roots[place] = std::move(value);
        else
            for (const QString &property : marks.properties)
                item->add(property, value);
    }

    JsonValue itemAt(const HtmlNode &node, const ItemMarks &marks, const Vocabulary &vocabulary, int depth)
    {
        Item item{marks, {}};
        walk(node, &item, vocabulary, depth);
        for (const QString &id : marks.references)
            if (const HtmlNode *elsewhere = m_ids.value(id))
                element(*elsewhere, &item, vocabulary, depth + 1);
        if (item.properties.empty()) // <span itemprop="hiringOrganization" itemscope>Initech</span>
            item.add(u"name"_s, markedValue(node, u"name"_s));
        placeStrayParts(item);
        return valueOf(std::move(item));
    }

    /// <span itemprop="jobLocation"><span itemprop="addressLocality">…: a place whose parts are marked.
    bool isUnmarkedItem(const HtmlNode &node, const ItemMarks &marks, const Vocabulary &vocabulary) const
    {
        return std::any_of(marks.properties.begin(), marks.properties.end(), hasParts)
            && hasPropertyBelow(node, vocabulary);
    }

    bool hasPropertyBelow(const HtmlNode &node, const Vocabulary &vocabulary) const
    {
        return std::any_of(node.children.begin(), node.children.end(), [&](const HtmlNode &child) {
            Vocabulary inner = vocabulary;
            return !child.isText()
                && (!itemMarks(child, m_syntax, inner).properties.isEmpty() || hasPropertyBelow(child, inner));
        });
    }

    ItemSyntax m_syntax;
    QHash<QString, const HtmlNode *> m_ids;
    std::vector<JsonValue> m_roots;
    int m_visits = 0;
    int m_values = 0;
};

} // namespace

bool mayHoldPosting(QStringView html, ItemSyntax syntax)
{
    const QLatin1String mark = syntax == ItemSyntax::Microdata ? "itemtype"_L1 : "typeof"_L1;
    constexpr qsizetype Reach = 120; // of an attribute's value
    for (qsizetype at = html.indexOf(mark, 0, Qt::CaseInsensitive); at >= 0;
         at = html.indexOf(mark, at + mark.size(), Qt::CaseInsensitive))
        if (html.sliced(at).first(std::min(Reach, html.size() - at)).contains("JobPosting"_L1))
            return true;
    return false;
}

std::vector<JsonValue> markedItems(const HtmlNode &page, ItemSyntax syntax)
{
    return Reader(syntax).read(page);
}

} // namespace Shortlist
