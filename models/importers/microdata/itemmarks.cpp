// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/microdata/itemmarks.h"

#include "models/importers/jsonld/jobpostingfields.h"

#include <QRegularExpression>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String SchemaOrg{"schema.org/"};

QStringList words(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    return text.split(space, Qt::SkipEmptyParts);
}

/// The full address of an RDFa name; empty where it is of another vocabulary that the page doesn't explain.
QString resolved(const QString &name, const Vocabulary &vocabulary)
{
    if (name.contains("://"_L1))
        return name;
    const qsizetype colon = name.indexOf(u':');
    if (colon < 0)
        return vocabulary.base.isEmpty() ? name : vocabulary.base + name;
    const QString prefix = name.left(colon).toLower();
    if (prefix == "schema"_L1 && !vocabulary.prefixes.contains(prefix))
        return name.sliced(colon + 1);
    const QString address = vocabulary.prefixes.value(prefix);
    return address.isEmpty() ? QString() : address + name.sliced(colon + 1);
}

/// Of schema.org: an address there, or a name without any.
bool isOfSchemaOrg(const QString &name)
{
    return !name.isEmpty() && (name.contains(SchemaOrg) || !name.contains("://"_L1));
}

QStringList schemaNames(const QStringList &names)
{
    QStringList local;
    for (const QString &name : names)
        if (isOfSchemaOrg(name) && !local.contains(schemaName(name)))
            local.append(schemaName(name));
    return local;
}

void declare(const HtmlNode &element, Vocabulary &vocabulary)
{
    if (const QString base = element.attribute(u"vocab"); !base.isNull()) {
        const bool needsSlash = base.endsWith(SchemaOrg.chopped(1));
        vocabulary.base = needsSlash ? base.trimmed() + u'/' : base.trimmed();
    }
    const QStringList declared = words(element.attribute(u"prefix"));
    for (qsizetype i = 0; i + 1 < declared.size(); i += 2)
        if (declared.at(i).endsWith(u':'))
            vocabulary.prefixes.insert(declared.at(i).chopped(1).toLower(), declared.at(i + 1));
}

ItemMarks rdfaMarks(const HtmlNode &element, Vocabulary &vocabulary)
{
    declare(element, vocabulary);
    ItemMarks marks;
    QStringList properties;
    for (const QString &name : words(element.attribute(u"property")))
        properties.append(resolved(name, vocabulary));
    marks.properties = schemaNames(properties);
    const QStringList types = words(element.attribute(u"typeof"));
    marks.opensItem = !element.attribute(u"typeof").isNull();
    for (const QString &type : types) // the first that is schema.org's
        if (const QString full = resolved(type, vocabulary); marks.type.isEmpty() && isOfSchemaOrg(full))
            marks.type = full;
    marks.id = element.attribute(u"resource");
    return marks;
}

} // namespace

ItemMarks itemMarks(const HtmlNode &element, ItemSyntax syntax, Vocabulary &vocabulary)
{
    if (syntax == ItemSyntax::Rdfa)
        return rdfaMarks(element, vocabulary);
    ItemMarks marks;
    marks.properties = schemaNames(words(element.attribute(u"itemprop")));
    marks.type = words(element.attribute(u"itemtype")).value(0);
    marks.id = element.attribute(u"itemid");
    marks.references = words(element.attribute(u"itemref"));
    marks.opensItem = !element.attribute(u"itemscope").isNull() || !marks.type.isEmpty();
    return marks;
}

} // namespace Shortlist
