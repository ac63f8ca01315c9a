// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/atsreader.h"

#include "models/domain/limits.h"
#include "models/importers/ats/boardslug.h"
#include "models/importers/ats/posttext.h"
#include "models/importers/html/entities.h"
#include "models/importers/jsonld/jobpostingfields.h"

#include <QHash>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MaxFields = 5000;
constexpr size_t MaxElements = 500; ///< places, ranges of pay, parts of the text

/// "full" by "full=FULL_TIME|part=PART_TIME|*=": the word of a code, or the value itself where no code fits.
QString translated(const QString &value, const QString &words)
{
    if (words.contains("%1"_L1))
        return words.arg(value);
    const QStringList pairs = words.split(u'|', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QString code = pair.section(u'=', 0, 0);
        if (code == "*"_L1 || code.compare(value, Qt::CaseInsensitive) == 0)
            return pair.section(u'=', 1);
    }
    return value;
}

QString hundredth(const QString &amount)
{
    bool isNumber = false;
    const qlonglong hundredths = amount.toLongLong(&isNumber);
    return isNumber ? QString::number(double(hundredths) / 100, 'f', hundredths % 100 == 0 ? 0 : 2) : QString();
}

bool isIdentifier(const QString &text)
{
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool hasSpace = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return hasDigit && !hasSpace;
}

class Reading
{
public:
    Reading(const AtsSystem &system, const JsonPlace &place)
        : m_system(system)
        , m_place(place)
        , m_posting{system.format, {}, {}, {}}
    { }

    RawPosting posting()
    {
        for (const AtsGroup &group : m_system.groups)
            readGroup(group);
        m_text.describe(&m_posting);
        return std::move(m_posting);
    }

private:
    void readGroup(const AtsGroup &group)
    {
        std::vector<const JsonValue *> elements = group.each.values(m_place);
        elements.resize(std::min(elements.size(), MaxElements));
        for (const JsonValue *element : elements)
            read(group.rows, {element, element == m_place.value ? m_place.container : &m_place});
    }

    /// The n-th values of all names of a property ("jobLocation.address.addressLocality") belong together; what one
    /// element says comes behind what the elements before it said.
    void read(const std::vector<AtsRow> &rows, const JsonPlace &element)
    {
        QHash<QString, int> taken;
        for (const AtsRow &row : rows) {
            const int first = m_next.value(propertyOf(row.name));
            for (const JsonValue *value : row.path.values(element))
                if (take(row, *value, element, first + taken.value(row.name)))
                    ++taken[row.name];
        }
        QHash<QString, int> most;
        for (auto it = taken.cbegin(); it != taken.cend(); ++it)
            most[propertyOf(it.key())] = std::max(most.value(propertyOf(it.key())), it.value());
        for (auto it = most.cbegin(); it != most.cend(); ++it)
            m_next[it.key()] += it.value();
    }

    static QString propertyOf(const QString &name) { return name.section(u'.', 0, 0); }

    /// Whether the value became a field.
    bool take(const AtsRow &row, const JsonValue &value, const JsonPlace &element, int index)
    {
        if (row.as == AtsRow::As::Body) {
            m_text.add(heading(row, element), value);
            return false;
        }
        if (row.as == AtsRow::As::JsonLd) {
            embed(value);
            return false;
        }
        const QString text = plainScalar(fieldText(row, value)).left(Limits::FieldChars);
        if (text.isEmpty() || m_posting.fields.size() >= MaxFields)
            return false;
        m_posting.fields.push_back({row.name, text, OriginKind::AtsField, index});
        return true;
    }

    static QString heading(const AtsRow &row, const JsonPlace &element)
    {
        return row.words.startsWith(u'=') ? JsonPath(row.words.sliced(1).toLatin1().constData()).text(element)
                                          : row.words;
    }

    static QString fieldText(const AtsRow &row, const JsonValue &value)
    {
        const QString text = value.toText();
        switch (row.as) {
        case AtsRow::As::Text:
            return row.words.isEmpty() ? text : translated(text.trimmed(), row.words);
        case AtsRow::As::Remote:
            return value.boolean() == nullptr ? text : *value.boolean() ? u"Remote"_s : QString();
        case AtsRow::As::Minor:
            return hundredth(text);
        case AtsRow::As::Identifier:
            return isIdentifier(text) ? text : QString();
        case AtsRow::As::Slug:
            return boardSlug(text);
        case AtsRow::As::Constant:
            return row.words;
        case AtsRow::As::Body:
        case AtsRow::As::JsonLd:
            break;
        }
        return {};
    }

    void embed(const JsonValue &value)
    {
        RawPosting inner = rawPostingOf(value, {}, m_system.format);
        m_posting.fields.insert(m_posting.fields.end(), inner.fields.begin(), inner.fields.end());
        m_text.add({}, JsonValue(inner.descriptionHtml.isEmpty() ? inner.descriptionText : inner.descriptionHtml));
    }

    const AtsSystem &m_system;
    const JsonPlace &m_place;
    RawPosting m_posting;
    PostText m_text;
    QHash<QString, int> m_next;
};

} // namespace

bool fits(const AtsSystem &system, const JsonPlace &place)
{
    return std::any_of(system.signatures.begin(), system.signatures.end(), [&place](const AtsSignature &signature) {
        return std::all_of(signature.begin(), signature.end(),
                           [&place](const JsonPath &path) { return path.exists(place); });
    });
}

RawPosting readPosting(const AtsSystem &system, const JsonPlace &place)
{
    return Reading(system, place).posting();
}

} // namespace Shortlist
