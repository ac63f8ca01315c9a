// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/xml/xmlimporter.h"

#include "models/domain/text.h"
#include "models/importers/ats/boardslug.h"
#include "models/importers/ats/fieldpaths.h"
#include "models/importers/html/employernames.h"
#include "models/importers/page/linewords.h"
#include "models/importers/text/titleemployer.h"
#include "models/importers/xml/xmlposting.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

const RawField *fieldOf(const RawPosting &posting, QLatin1String name)
{
    const auto found = std::find_if(posting.fields.begin(), posting.fields.end(),
                                    [name](const RawField &field) { return field.name == name; });
    return found == posting.fields.end() ? nullptr : &*found;
}

QString valueOf(const RawPosting &posting, QLatin1String name)
{
    const RawField *field = fieldOf(posting, name);
    return field == nullptr ? QString() : field->value;
}

void replaceTitle(RawPosting &posting, const TitleParts &parts)
{
    for (RawField &field : posting.fields)
        if (field.name == FieldName::Title)
            field.value = parts.title;
    posting.fields.push_back({FieldName::Employer, parts.employer, OriginKind::PageText, 0});
    if (!parts.location.isEmpty() && fieldOf(posting, FieldName::Location) == nullptr
        && fieldOf(posting, FieldName::Locality) == nullptr)
        posting.fields.push_back({FieldName::Location, parts.location, OriginKind::PageText, 0});
}

/// Feeds that know titles only put the employer into them.
void splitTitlesOf(std::vector<RawPosting> &postings)
{
    std::vector<ListedTitle> titles;
    std::vector<RawPosting *> silent;
    for (RawPosting &posting : postings) {
        if (fieldOf(posting, FieldName::Employer) != nullptr || fieldOf(posting, FieldName::Title) == nullptr)
            continue;
        silent.push_back(&posting);
        titles.push_back({valueOf(posting, FieldName::Title),
                          posting.descriptionHtml + posting.descriptionText + u' ' + valueOf(posting, FieldName::Url)});
    }
    const auto parts = splitTitles(titles);
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i])
            replaceTitle(*silent[i], *parts[i]);
}

/// "Vacancies at Initech", "Initech Careers" above all items whose employer nobody names; where a name alone stands
/// there too, the address of the items must agree, since boards call themselves so as well.
void addChannelEmployer(std::vector<RawPosting> &postings, const XmlNode &root)
{
    const XmlNode *channel = root.child(u"channel");
    const XmlNode *title = (channel == nullptr ? root : *channel).child(u"title");
    const QString line = title == nullptr ? QString() : Text::collapsed(title->plain());
    const QString name = LineWords::careersOf(line);
    const bool isAt = line.endsWith(name);
    const bool isSilent = std::none_of(postings.begin(), postings.end(), [](const RawPosting &posting) {
        return fieldOf(posting, FieldName::Employer) != nullptr;
    });
    if (name.isEmpty() || !isSilent)
        return;
    for (RawPosting &posting : postings)
        if (isAt || !employerByHost(valueOf(posting, FieldName::Url), {name}).isEmpty())
            posting.fields.push_back({FieldName::Employer, name, OriginKind::PageText, 0});
}

/// A board's address names its employer, and a posting by its number.
void addBoard(RawPosting &posting, const QString &board)
{
    const QString slug = boardSlug(board);
    if (slug.isEmpty() || posting.format != "personio"_L1)
        return;
    posting.fields.push_back({FieldName::EmployerSlug, slug, OriginKind::AtsField, 0});
    const QString id = valueOf(posting, FieldName::RequisitionId);
    if (!id.isEmpty())
        posting.fields.push_back(
            {FieldName::Url, u"https://%1/job/%2"_s.arg(QUrl(board).host(), id), OriginKind::AtsField, 0});
}

} // namespace

QString XmlImporter::format() const
{
    return u"xml"_s;
}

Fit XmlImporter::sniff(const SniffedDocument &document) const
{
    static const QStringList feeds{u"rss"_s, u"feed"_s, u"rdf"_s, u"source"_s, u"workzagjobs"_s, u"jobs"_s};
    static const QStringList pages{u"html"_s, u"svg"_s, u"math"_s};
    const QString root = xmlRootName(document.text);
    if (root.isEmpty() || pages.contains(root))
        return Fit::No;
    const bool isDeclared = QStringView(document.text).left(512).trimmed().startsWith(u"<?xml");
    if (feeds.contains(root) && (isDeclared || root != "source"_L1))
        return Fit::Certain;
    // Without a declaration it may be a piece of HTML: only what closes like a document of XML is taken for one.
    const QStringView end = QStringView(document.text).right(256).trimmed();
    const bool isClosed = end.endsWith(u'>') && end.contains(u"</") && root.size() > 2;
    const bool isHtml = document.text.left(8192).contains("</p>"_L1) && !isDeclared;
    return isDeclared || (isClosed && !isHtml && root != "div"_L1) ? Fit::Likely : Fit::No;
}

Result<ParsedDocument> XmlImporter::parse(const SniffedDocument &document) const
{
    const auto tree = readXml(document.text);
    if (!tree)
        return tree.error();
    const XmlSystem &system = xmlSystemOf(tree->root.name);
    ParsedDocument parsed;
    if (!tree->repaired.isEmpty())
        parsed.warnings.append(u"repaired XML: %1"_s.arg(tree->repaired));
    if (!tree->broken.isEmpty())
        parsed.warnings.append(u"read up to where the XML is broken: %1"_s.arg(tree->broken));
    for (const XmlNode *element : postingElements(tree->root, system))
        parsed.postings.push_back(xmlPosting(*element, system));
    splitTitlesOf(parsed.postings);
    addChannelEmployer(parsed.postings, tree->root);
    for (RawPosting &posting : parsed.postings)
        addBoard(posting, document.source.url);
    if (!parsed.postings.empty())
        return parsed;
    if (!tree->broken.isEmpty())
        return Error{Error::Code::Malformed, tree->broken};
    return Error{Error::Code::NotFound, u"XML without a posting"_s};
}

} // namespace Shortlist
