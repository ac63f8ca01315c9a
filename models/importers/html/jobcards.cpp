// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/jobcards.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/html/htmlblocks.h"
#include "models/importers/html/postingparts.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/headerreader.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t FewCards = 3;
constexpr size_t MostCards = 500;
constexpr std::ptrdiff_t FewestProbed = 2; ///< of those alike: the first may be a heading of its own
constexpr size_t MostLines = 30;           ///< of one card
constexpr qsizetype LongestFact = 160;
constexpr int DeepestPart = 12; ///< of a card

using Nodes = std::vector<const HtmlNode *>;

QString textOf(const HtmlNode &node)
{
    QStringList lines;
    for (const HtmlBlock &block : htmlBlocks(node))
        lines.append(block.text);
    return lines.join(u' ');
}

/// "job-result-card__location" is job, result, card, location.
QStringList classWords(const HtmlNode &node)
{
    static const Pattern apart(u"[\\s_-]+|(?<=\\p{Ll})(?=\\p{Lu})"_s, Expression::UnicodeWords);
    QStringList words = apart.split(node.attribute(u"class"), Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.toLower();
    return words;
}

struct CardPart
{
    QLatin1String field;
    QStringList words;
};

const std::vector<CardPart> &cardParts()
{
    static const std::vector<CardPart> parts = {
        {FieldName::Title, {u"title"_s, u"jobtitle"_s, u"position"_s}},
        {FieldName::Employer,
         {u"subtitle"_s, u"company"_s, u"companyname"_s, u"employer"_s, u"organization"_s, u"organisation"_s}},
        {FieldName::Location, {u"location"_s, u"joblocation"_s, u"city"_s, u"place"_s}},
        {FieldName::Salary, {u"salary"_s, u"compensation"_s, u"pay"_s}},
        {FieldName::PostedOn, {u"listdate"_s, u"date"_s, u"posted"_s, u"time"_s}},
    };
    return parts;
}

/// The innermost element whose classes hold one of the words, with a short text of its own.
const HtmlNode *partOf(const HtmlNode &card, const QStringList &words, int depth = 0)
{
    if (depth > DeepestPart)
        return nullptr;
    for (const HtmlNode &child : card.children) {
        if (child.isText())
            continue;
        if (const HtmlNode *inner = partOf(child, words, depth + 1))
            return inner;
        const QStringList own = classWords(child);
        const bool isMeant =
            std::any_of(own.begin(), own.end(), [&words](const QString &word) { return words.contains(word); });
        const QString text = isMeant ? textOf(child) : QString();
        if (!text.isEmpty() && text.size() <= LongestFact)
            return &child;
    }
    return nullptr;
}

void collect(const HtmlNode &node, const std::function<bool(const HtmlNode &)> &isMeant, Nodes &found, int depth = 0)
{
    if (depth > DeepestPart)
        return;
    for (const HtmlNode &child : node.children) {
        if (isMeant(child))
            found.push_back(&child);
        else
            collect(child, isMeant, found, depth + 1);
    }
}

bool isHeading(const HtmlNode &node)
{
    return node.name.size() == 2 && node.name[0] == u'h' && node.name[1].isDigit();
}

bool isLink(const HtmlNode &node)
{
    return node.name == "a"_L1 && !node.attribute(u"href").isEmpty();
}

/// A card's title: what its classes call so, else its first heading, else the first link that names a job.
QString titleOf(const HtmlNode &card)
{
    if (const HtmlNode *part = partOf(card, cardParts().front().words))
        return textOf(*part);
    for (const auto &isMeant : {isHeading, isLink}) {
        Nodes found;
        collect(card, isMeant, found);
        for (const HtmlNode *node : found)
            if (const QString text = textOf(*node); text.size() <= LongestFact && LineWords::namesJob(text))
                return text;
    }
    return {};
}

QString linkOf(const HtmlNode &card, const QString &address)
{
    Nodes links;
    if (isLink(card))
        links.push_back(&card);
    collect(card, isLink, links);
    for (const HtmlNode *link : links) {
        const QUrl url = QUrl(address).resolved(QUrl(link->attribute(u"href").trimmed()));
        if (url.isValid() && url.scheme().startsWith("http"_L1))
            return url.toString();
    }
    return {};
}

void add(RawPosting &posting, QLatin1String name, const QString &value)
{
    if (!value.isEmpty() && value.size() <= LongestFact && firstValue(posting, name).isEmpty())
        posting.fields.push_back({name, value, OriginKind::PageText, 0});
}

/// What the lines of a card say in the order of a header, where no class tells: "Initech · Bern".
void addHeader(RawPosting &posting, const HtmlNode &card, const QString &title)
{
    std::vector<NumberedLine> lines;
    for (const HtmlBlock &block : htmlBlocks(card)) {
        const bool isTitle = block.text == title;
        if (lines.empty() && !isTitle)
            continue;
        const PageLine line{block.text, isTitle ? PageLine::Kind::Heading : PageLine::Kind::Text, isTitle ? 1 : 0};
        lines.push_back({lines.size(), line, lines.empty()});
        if (lines.size() >= MostLines)
            break;
    }
    for (const RawField &field : readHeader(lines).fields) {
        const bool isPlace = field.name != FieldName::Location || LineWords::isPlaceLike(field.value);
        if (isPlace && field.name != FieldName::Title && !states(posting, field.name.section(u'.', 0, 0)))
            posting.fields.push_back(field);
    }
}

RawPosting cardPosting(const HtmlNode &card, const QString &format, const QString &address)
{
    RawPosting posting{format, {}, {}, {}};
    const QString title = titleOf(card);
    add(posting, FieldName::Title, title);
    for (const CardPart &part : cardParts())
        if (const HtmlNode *node = partOf(card, part.words))
            add(posting, part.field, textOf(*node));
    Nodes times;
    collect(
        card, [](const HtmlNode &node) { return !node.attribute(u"datetime").isEmpty(); }, times);
    if (!times.empty()) {
        std::erase_if(posting.fields, [](const RawField &field) { return field.name == FieldName::PostedOn; });
        add(posting, FieldName::PostedOn, times.front()->attribute(u"datetime"));
    }
    addHeader(posting, card, title);
    add(posting, FieldName::Url, linkOf(card, address));
    static const QStringList snippets{u"snippet"_s, u"summary"_s, u"excerpt"_s, u"teaser"_s, u"description"_s};
    Nodes texts;
    collect(
        card,
        [](const HtmlNode &node) {
            const QStringList own = classWords(node);
            return std::any_of(own.begin(), own.end(), [](const QString &word) { return snippets.contains(word); });
        },
        texts);
    if (!texts.empty())
        posting.descriptionText = textOf(*texts.front());
    return posting;
}

/// A title alone may be any link of a page.
bool isCard(const RawPosting &posting)
{
    return states(posting, FieldName::Title)
        && (states(posting, u"hiringOrganization"_s) || states(posting, FieldName::Location));
}

/// Children that are built alike: of one name and one first class.
std::vector<Nodes> alikeChildren(const HtmlNode &node)
{
    QHash<QString, Nodes> groups;
    for (const HtmlNode &child : node.children)
        if (!child.isText())
            groups[child.name + u' ' + child.attribute(u"class").trimmed().section(u' ', 0, 0)].push_back(&child);
    std::vector<Nodes> alike;
    for (Nodes &group : groups)
        if (group.size() >= FewCards && group.size() <= MostCards)
            alike.push_back(std::move(group));
    return alike;
}

/// The fields that a table's headings name, by column; empty where none of them is a title.
QStringList headingsOf(const HtmlNode &table, const HtmlNode **row)
{
    Nodes rows;
    collect(
        table, [](const HtmlNode &node) { return node.name == "tr"_L1; }, rows);
    for (const HtmlNode *candidate : rows) {
        QStringList fields;
        for (const HtmlNode &cell : candidate->children)
            if (cell.name == "th"_L1 || cell.name == "td"_L1)
                fields.append(fieldOfLabel(textOf(cell)).value_or(QString()));
        if (fields.contains(FieldName::Title)) {
            *row = candidate;
            return fields;
        }
    }
    return {};
}

RawPosting rowPosting(const HtmlNode &row, const QStringList &fields, const QString &format, const QString &address)
{
    RawPosting posting{format, {}, {}, {}};
    qsizetype column = 0;
    for (const HtmlNode &cell : row.children) {
        if (cell.name != "th"_L1 && cell.name != "td"_L1)
            continue;
        const QString text = textOf(cell);
        if (const QString name = fields.value(column++);
            !name.isEmpty() && !text.isEmpty() && text.size() <= LongestFact)
            posting.fields.push_back({name, text, OriginKind::PageText, 0});
    }
    add(posting, FieldName::Url, linkOf(row, address));
    return posting;
}

class CardFinder
{
public:
    CardFinder(const QString &format, const QString &address)
        : m_format(format)
        , m_address(address)
    { }

    void walk(const HtmlNode &node)
    {
        if (node.name == "table"_L1)
            tryTable(node);
        for (const Nodes &group : alikeChildren(node))
            tryCards(group);
        for (const HtmlNode &child : node.children)
            if (!child.isText())
                walk(child);
    }

    std::vector<RawPosting> take() { return std::move(m_best); }

private:
    void tryTable(const HtmlNode &table)
    {
        const HtmlNode *heading = nullptr;
        const QStringList fields = headingsOf(table, &heading);
        if (fields.isEmpty())
            return;
        Nodes rows;
        collect(
            table, [](const HtmlNode &node) { return node.name == "tr"_L1; }, rows);
        std::vector<RawPosting> postings;
        for (const HtmlNode *row : rows)
            if (row != heading && postings.size() < MostCards)
                postings.push_back(rowPosting(*row, fields, m_format, m_address));
        keep(std::move(postings));
    }

    /// Most of them must be cards, or they are something else.
    void tryCards(const Nodes &group)
    {
        const auto hasTitle = [](const HtmlNode *card) { return !titleOf(*card).isEmpty(); };
        if (group.size() <= m_best.size() || std::none_of(group.begin(), group.begin() + FewestProbed, hasTitle))
            return;
        std::vector<RawPosting> postings;
        for (const HtmlNode *card : group)
            postings.push_back(cardPosting(*card, m_format, m_address));
        keep(std::move(postings));
    }

    void keep(std::vector<RawPosting> postings)
    {
        const size_t all = postings.size();
        std::erase_if(postings, [](const RawPosting &posting) { return !isCard(posting); });
        if (postings.size() >= FewCards && postings.size() * 2 > all && postings.size() > m_best.size())
            m_best = std::move(postings);
    }

    QString m_format;
    QString m_address;
    std::vector<RawPosting> m_best;
};

} // namespace

std::vector<RawPosting> jobCards(const HtmlNode &page, const QString &format, const QString &address)
{
    CardFinder finder(format, address);
    finder.walk(page);
    std::vector<RawPosting> cards = finder.take();
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i].part = u"job %1"_s.arg(i + 1);
    return cards;
}

} // namespace Shortlist
