// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/xml/xmltree.h"

#include "models/domain/limits.h"
#include "models/importers/html/entities.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/xml/xmlrepair.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RootChars = 8192;

QString comparable(QStringView name)
{
    QString result = name.mid(name.lastIndexOf(u':') + 1).toString().toLower();
    result.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u'.'; });
    return result.isEmpty() ? u"_"_s : result;
}

/// HTML's names for characters, which feeds use without declaring them.
class HtmlEntities final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString reference = u'&' + name + u';';
        const QString character = withoutCharacterReferences(reference);
        return character == reference ? QString() : character;
    }
};

class TreeReader
{
public:
    explicit TreeReader(const QString &text)
        : m_xml(text)
    {
        m_xml.setEntityResolver(&m_entities);
    }

    Result<XmlTree> read()
    {
        XmlTree tree;
        if (m_xml.readNextStartElement())
            readInto(tree.root, 1);
        if (m_isTooLarge)
            return Error{Error::Code::TooLarge, u"too many or too deep elements"_s};
        if (!m_xml.hasError())
            return tree;
        tree.broken = u"%1 at character %2"_s.arg(m_xml.errorString()).arg(m_xml.characterOffset());
        if (tree.root.name.isEmpty())
            return Error{Error::Code::Malformed, tree.broken};
        return tree;
    }

private:
    // Bounded by Limits::XmlDepth.
    void readInto(XmlNode &node, int depth)
    {
        node.name = comparable(m_xml.name());
        node.markup = m_xml.name().toString();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            node.attributes.emplace_back(attribute.name().toString(), attribute.value().toString());
        m_isTooLarge = m_isTooLarge || depth > Limits::XmlDepth || ++m_elements > Limits::XmlElements;
        while (!m_isTooLarge && !m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                node.children.emplace_back();
                readInto(node.children.back(), depth + 1);
                break;
            case QXmlStreamReader::EndElement:
                return;
            case QXmlStreamReader::Characters:
            case QXmlStreamReader::EntityReference:
                addText(node);
                break;
            default:
                break;
            }
        }
        node.isWhole = false;
    }

    void addText(XmlNode &node) const
    {
        if (node.children.empty() || !node.children.back().isText()) {
            if (m_xml.isWhitespace() && !m_xml.isCDATA())
                return;
            node.children.emplace_back();
        }
        node.children.back().text += m_xml.text();
    }

    QXmlStreamReader m_xml;
    HtmlEntities m_entities;
    int m_elements = 0;
    bool m_isTooLarge = false;
};

// The tree is no deeper than Limits::XmlDepth.
void appendPlain(const XmlNode &node, QString &text)
{
    text += node.text;
    for (const XmlNode &child : node.children) {
        if (!child.isText() && !text.isEmpty() && !text.back().isSpace())
            text += u' ';
        appendPlain(child, text);
    }
}

// The tree is no deeper than Limits::XmlDepth.
void appendMarkup(const XmlNode &node, QString &html)
{
    for (const XmlNode &child : node.children) {
        if (child.isText()) {
            html += child.text.toHtmlEscaped();
            continue;
        }
        html += u'<' + child.markup + u'>';
        appendMarkup(child, html);
        html += u"</"_s + child.markup + u'>';
    }
}

} // namespace

bool XmlNode::isLeaf() const
{
    return std::all_of(children.begin(), children.end(), [](const XmlNode &child) { return child.isText(); });
}

QString XmlNode::plain() const
{
    QString all;
    appendPlain(*this, all);
    return all.trimmed();
}

QString XmlNode::inner() const
{
    if (isLeaf())
        return plain();
    QString html;
    appendMarkup(*this, html);
    return html;
}

QString XmlNode::attribute(QStringView attribute) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [attribute](const auto &item) {
        return attribute.compare(item.first, Qt::CaseInsensitive) == 0;
    });
    return found == attributes.end() ? QString() : found->second;
}

const XmlNode *XmlNode::child(QStringView childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [childName](const XmlNode &child) { return child.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

Result<XmlTree> readXml(const QString &text)
{
    auto strict = TreeReader(text).read();
    const bool isFaulty = strict ? !strict->broken.isEmpty() : strict.error().code == Error::Code::Malformed;
    if (!isFaulty)
        return strict;
    const XmlRepair repair = repairedXml(text);
    if (repair.faults.isEmpty())
        return strict;
    auto lenient = TreeReader(repair.text).read();
    if (!lenient)
        return strict;
    lenient->repaired = repair.faults.join(u", "_s);
    return lenient;
}

QString xmlRootName(QStringView text)
{
    // A declaration, comments, a document type, and then the first tag.
    static const Pattern root(
        u"^\\s*(?:<\\?[^>]{0,1000}>\\s*|<!--.{0,4000}?-->\\s*|<!doctype[^>\\[]{0,1000}(?:\\[.{0,4000}?\\]\\s*)?>\\s*)*"
        "<([a-z_][\\w.:-]{0,80})[\\s/>]"_s,
        Expression::IgnoreCase | Expression::DotIsAnything);
    const auto match = root.match(text.left(RootChars).toString());
    return match.hasMatch() ? comparable(match.capturedView(1)) : QString();
}

} // namespace Shortlist
