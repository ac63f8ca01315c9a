// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/xml/xmlposting.h"

#include "models/importers/ats/boardslug.h"
#include "models/importers/ats/fieldpaths.h"
#include "models/importers/ats/posttext.h"
#include "models/importers/html/entities.h"
#include "models/importers/json/jsonvalue.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxNesting = 4; ///< <job><locations><location><city>

bool isPartOfPlace(QLatin1String field)
{
    return field == FieldName::Locality || field == FieldName::Region || field == FieldName::Country
        || field == FieldName::PostalCode || field == FieldName::Location;
}

/// Names that mean something of the posting only where they are its own: a company has a title and an address too.
bool isOwnOnly(const XmlRule &rule)
{
    static constexpr std::array Own{FieldName::Title, FieldName::Url, FieldName::Employer, FieldName::RequisitionId};
    return std::find(Own.begin(), Own.end(), rule.field) != Own.end() || rule.as == XmlRule::As::Main;
}

/// The address of a link element: its text, or of Atom's the attribute unless it leads elsewhere.
QString addressOf(const XmlNode &link)
{
    const QString relation = link.attribute(u"rel");
    const QString href = link.attribute(u"href");
    if (href.isEmpty())
        return link.plain();
    return relation.isEmpty() || relation == "alternate"_L1 ? href : QString();
}

QString valueBy(const XmlRule &rule, const XmlNode &element)
{
    const QString value = rule.field == FieldName::Url ? addressOf(element) : plainScalar(element.plain());
    if (rule.field == FieldName::Workplace && value == "fully"_L1) // Teamtailor's remoteStatus
        return u"Remote"_s;
    if (rule.as == XmlRule::As::Years)
        return value.isEmpty() || value.back().isLetter() ? value : value + u" years"_s;
    if (rule.as != XmlRule::As::Remote)
        return value;
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s, u"y"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"0"_s, u"n"_s};
    const QString word = value.toLower();
    return yes.contains(word) ? u"Remote"_s : no.contains(word) ? QString() : value;
}

class PostingReader
{
public:
    explicit PostingReader(const XmlSystem &system)
        : m_system(system)
    { }

    RawPosting read(const XmlNode &element)
    {
        take(element, 0, 0);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        RawPosting posting{m_system.format, {}, {}, {}};
        for (auto &found : m_found)
            posting.fields.push_back(std::move(found.second));
        describe(&posting);
        noteBoard(posting);
        return posting;
    }

private:
    // Bounded by MaxNesting.
    void take(const XmlNode &parent, int ordinal, int depth)
    {
        QHash<QString, int> counts;
        for (const XmlNode &child : parent.children) {
            if (child.isText())
                continue;
            const int index = ordinal + counts[child.name]++;
            const XmlRule *rule = ruleFor(m_system, parent.name, child.name);
            const bool isNamedByParent = rule != nullptr && rule->path.contains(u'.');
            if (rule != nullptr && depth > 0 && isOwnOnly(*rule) && !isNamedByParent)
                continue;
            if (rule != nullptr && takeText(*rule, child))
                continue;
            if (!child.isLeaf() && depth < MaxNesting)
                take(child, index, depth + 1);
            else if (rule != nullptr && child.isLeaf())
                add(*rule, valueBy(*rule, child), index);
        }
    }

    bool takeText(const XmlRule &rule, const XmlNode &element)
    {
        switch (rule.as) {
        case XmlRule::As::Main:
            if (const QString text = element.inner(); text.size() > m_main.size())
                m_main = text;
            return true;
        case XmlRule::As::Section:
            m_parts.emplace_back(rule.field, element.inner());
            return true;
        case XmlRule::As::Pair:
            for (const XmlNode &pair : element.children)
                if (const XmlNode *value = pair.child(u"value"))
                    m_parts.emplace_back(pair.child(u"name") ? pair.child(u"name")->plain() : QString(),
                                         value->inner());
            return true;
        default:
            return false;
        }
    }

    void add(const XmlRule &rule, const QString &value, int index)
    {
        if (value.isEmpty())
            return;
        const auto order = &rule - m_system.rules.data();
        const int place = isPartOfPlace(rule.field) ? index : m_counts[rule.field]++;
        m_found.emplace_back(order, RawField{rule.field, value, OriginKind::AtsField, place});
    }

    /// Feeds of rented boards do not say whose they are but in their addresses.
    static void noteBoard(RawPosting &posting)
    {
        const auto has = [&posting](QLatin1StringView name) {
            return std::find_if(posting.fields.begin(), posting.fields.end(),
                                [name](const RawField &field) { return field.name == name; });
        };
        const auto address = has(FieldName::Url);
        if (address == posting.fields.end() || has(FieldName::Employer) != posting.fields.end())
            return;
        if (const QString slug = boardSlug(address->value); !slug.isEmpty())
            posting.fields.push_back({FieldName::EmployerSlug, slug, OriginKind::AtsField, 0});
    }

    void describe(RawPosting *posting) const
    {
        PostText text;
        if (!m_main.isEmpty())
            text.add({}, JsonValue(m_main));
        for (const auto &[heading, part] : m_parts)
            if (!part.isEmpty())
                text.add(heading, JsonValue(part));
        text.describe(posting);
    }

    const XmlSystem &m_system;
    std::vector<std::pair<std::ptrdiff_t, RawField>> m_found; ///< with the place of their rule
    QHash<QString, int> m_counts;
    QString m_main;
    std::vector<std::pair<QString, QString>> m_parts; ///< heading, text
};

} // namespace

RawPosting xmlPosting(const XmlNode &element, const XmlSystem &system)
{
    return PostingReader(system).read(element);
}

} // namespace Shortlist
