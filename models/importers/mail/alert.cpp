// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/mail/alert.h"

#include "models/domain/text.h"
#include "models/domain/weburl.h"
#include "models/importers/fieldnames.h"
#include "models/importers/html/entities.h"
#include "models/importers/html/htmlblocks.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/headerlines.h"
#include "models/importers/page/linewords.h"
#include "models/importers/text/titleemployer.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFact = 160;
constexpr int FactsOfCard = 6;

/// The address of a posting, not of a search, a setting or a site's front page.
bool isJobAddress(const QString &url)
{
    static const QRegularExpression job(
        u"[/.](?:jobs?|job-?(?:posting|detail|offer|board|ad|listing|opening)s?|viewjob|rc/clk|pagead|careers?|"
        "vacanc(?:y|ies)|vacatures?|positions?|openings?|stellen\\w*|karriere|emplois?|offres?|empleos?|ofertas?|"
        "vagas?|partner/joblisting\\.htm|nabidka)(?:[/.?#_-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const Pattern other(u"/(?:alerts?|search|saved|collections|premium|settings?|preferences|"
                               u"unsubscribe|help|login|profile)(?:[/?#]|$)|"
                               "unsubscribe|abmelden|suche\\?"_s,
                               Expression::IgnoreCase);
    static const Pattern pointed(u"\\d{3,}|[?&][\\w-]+=\\w{4,}|/[\\p{L}\\d]+-[\\p{L}\\d%-]{3,}"_s);
    return job.match(url).hasMatch() && !other.match(url).hasMatch() && pointed.match(url).hasMatch();
}

/// Of one thing among many, not of a front page or a setting.
bool isPointedAddress(const QString &url)
{
    static const Pattern pointed(u"\\d{3,}|/[\\p{L}\\d]+-[\\p{L}\\d%-]{3,}"_s);
    static const Pattern other(u"unsubscribe|/(?:alerts?|settings?|preferences|help|login)(?:[/?#]|$)"_s,
                               Expression::IgnoreCase);
    return url.startsWith("http"_L1) && pointed.match(url).hasMatch() && !other.match(url).hasMatch();
}

/// "View job", "Apply now", "Jetzt bewerben": the words of a button.
bool isButton(const QString &text)
{
    static const QRegularExpression words(
        u"^[\\s:]*(?:(?:view|see|show|open|apply|read|learn|go|check|more|details?|save|easy|quick|job|jetzt|hier|zur|"
        u"zum|"
        u"mehr|"
        "anzeigen|ansehen|bewerben|stelle(?:nanzeige)?|stellenangebot|voir|postuler|l'offre|ver|oferta|aplicar|"
        "now|this|the|to|your|about|on|position|role|offer|posting|link|for|at|out|it|\\x{2192}|>|\\x{BB})[\\s:]*)*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString folded = text.trimmed();
    return folded.isEmpty() || words.match(folded).hasMatch();
}

bool isSeparator(const QString &line)
{
    static const Pattern rule(u"^[\\s\\-=_*~\\x{2013}\\x{2014}\\x{2500}\\x{2501}]{3,}$"_s);
    return rule.match(line).hasMatch();
}

/// What a card says beside title, employer and place, of the reader rather than of the job.
bool isRemark(const QString &line)
{
    static const Pattern remark(
        u"^\\W*\\d+\\s+(?:\\w+\\s+){0,2}(?:alumni|connections?|applicants?|alums?|bewerber\\w*)\\b|"
        "^(?:promoted|new|neu|easy apply|actively (?:hiring|recruiting)|be an early applicant|via |posted |"
        "just posted|quick apply|fast growing)|^\\d+(?:\\.\\d)?\\s*\\x{2605}?$|\\bago$"_s,
        Expression::IgnoreCase);
    return remark.match(line).hasMatch();
}

/// The lines of one posting.
struct Card
{
    QStringList lines; ///< title first
    QString url;
};

/// "Initech · Bern", "Initech - Bern (Remote)" in one line.
void splitEmployer(QStringList &lines)
{
    if (lines.size() < 2)
        return;
    static const QRegularExpression separator(u"\\s+[\\x{B7}\\x{2022}|\\x{2013}\\x{2014}-]\\s+"_s);
    const qsizetype at = lines[1].indexOf(separator);
    if (at <= 0)
        return;
    const auto match = separator.match(lines[1], at);
    lines.insert(2, lines[1].sliced(match.capturedEnd()).trimmed());
    lines[1] = lines[1].first(at).trimmed();
}

bool states(const RawPosting &posting, QLatin1String name)
{
    return std::any_of(posting.fields.begin(), posting.fields.end(),
                       [name](const RawField &field) { return field.name == name; });
}

std::optional<RawPosting> postingOf(Card card, const QString &format)
{
    card.lines.removeIf([](const QString &line) { return isRemark(line) || isButton(line); });
    static const Pattern number(u"^\\(?\\d{1,2}[.)]\\s+(?=\\p{L})"_s);
    for (QString &line : card.lines)
        line = number.removedFrom(line);
    const auto job = std::find_if(card.lines.begin(), card.lines.end(), LineWords::namesJob);
    if (card.lines.end() - job > 1) // what stands above it is the mail's own heading
        card.lines.erase(card.lines.begin(), job);
    if (card.lines.isEmpty() || card.lines.front().size() > LongestFact)
        return std::nullopt;
    if (card.lines.size() == 1) {
        const auto parts = splitTitles({{card.lines.front(), {}}});
        if (const auto &only = parts.front())
            card.lines = QStringList{only->title, only->employer, only->location};
    }
    splitEmployer(card.lines);
    if (card.lines.size() < 2 || card.lines[1].size() > LongestFact)
        return std::nullopt;
    RawPosting posting{format, {}, {}, card.lines.join(u'\n')};
    const auto add = [&posting](QLatin1String name, const QString &value) {
        if (!value.isEmpty() && value.size() <= LongestFact)
            posting.fields.push_back({name, value, OriginKind::PageText, 0});
    };
    add(FieldName::Title, card.lines[0]);
    add(FieldName::Employer, card.lines[1]);
    QStringList cells; // "Feste Anstellung, Vollzeit", "3.800 € / Monat" stand among places
    for (const QString &line : card.lines.mid(2))
        cells += LineWords::isBadges(line) ? QStringList{line} : HeaderLines::cells(line);
    for (const QString &line : cells)
        if (line.size() <= LongestFact && !HeaderLines::takeFact(line, posting.fields)
            && !states(posting, FieldName::Location))
            add(FieldName::Location, line);
    add(FieldName::Url, card.url);
    return posting;
}

/// The last group of lines before a button that names two facts at least.
QStringList groupBefore(const std::vector<AlertLine> &lines, size_t from, size_t end)
{
    QStringList group;
    for (size_t i = end; i > from; --i) {
        const AlertLine &line = lines[i - 1];
        if (!line.text.isEmpty() && !line.isLink) {
            group.prepend(line.text);
            continue;
        }
        if (line.text.isEmpty()) {
            QStringList facts = group;
            facts.removeIf(isRemark);
            if (facts.size() >= 2)
                break;
            if (facts.isEmpty())
                group.clear();
        }
    }
    return group;
}

/// A card that ends with its link.
std::vector<Card> cardsBefore(const std::vector<AlertLine> &lines)
{
    std::vector<Card> cards;
    size_t from = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].url.isEmpty())
            continue;
        if (cards.empty() || cards.back().url != lines[i].url)
            cards.push_back({groupBefore(lines, from, i), lines[i].url});
        from = i + 1;
    }
    return cards;
}

/// A card that starts with its title as a link.
std::vector<Card> cardsBehind(const std::vector<AlertLine> &lines)
{
    std::vector<Card> cards;
    for (const AlertLine &line : lines) {
        if (!line.url.isEmpty() && (cards.empty() || cards.back().url != line.url))
            cards.push_back({{}, line.url});
        if (!cards.empty() && !line.text.isEmpty() && !line.isLink && cards.back().lines.size() < FactsOfCard
            && !cards.back().lines.contains(line.text))
            cards.back().lines.append(line.text);
    }
    return cards;
}

} // namespace

std::vector<AlertLine> alertLinesOfText(const QString &text)
{
    static const QRegularExpression address(u"<?(https?://[^\\s<>\"]+)>?"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<AlertLine> lines;
    for (const QString &raw : text.split(u'\n')) {
        AlertLine line;
        const auto match = address.match(raw);
        if (const QString url = WebUrl::withoutTraces(match.captured(1)); match.hasMatch() && isJobAddress(url))
            line.url = url;
        line.text = isSeparator(raw) ? QString() : Text::collapsed(QString(raw).remove(address));
        line.isLink = match.hasMatch() && (line.url.isEmpty() || isButton(line.text));
        lines.push_back(std::move(line));
    }
    return lines;
}

namespace {

/// A link whose words name a job, whatever its address says: only among its like.
struct NamedLink
{
    size_t at = 0; ///< the line
    QString url;
};

} // namespace

std::vector<AlertLine> alertLinesOfHtml(const QString &html)
{
    std::vector<NamedLink> named;
    static const QRegularExpression address(u"<a href=\"([^\"]*)\">"_s);
    std::vector<AlertLine> lines;
    for (const HtmlBlock &block : htmlBlocks(html)) {
        AlertLine line;
        const auto match = address.match(block.inlineHtml);
        const QString url = WebUrl::withoutTraces(withoutCharacterReferences(match.captured(1)));
        if (match.hasMatch() && isJobAddress(url))
            line.url = url;
        else if (match.hasMatch() && LineWords::namesJob(block.text) && isPointedAddress(url))
            named.push_back({lines.size(), url});
        line.text = block.text;
        line.isLink = match.hasMatch() && (line.url.isEmpty() || isButton(line.text));
        lines.push_back(std::move(line));
    }
    const bool hasJobs = std::any_of(lines.begin(), lines.end(), [](const AlertLine &l) { return !l.url.isEmpty(); });
    for (const auto &[at, url] : hasJobs || named.size() < 2 ? std::vector<NamedLink>() : named) {
        lines[at].url = url;
        lines[at].isLink = false;
    }
    return lines;
}

std::vector<RawPosting> alertPostings(const std::vector<AlertLine> &lines, const QString &format)
{
    const auto linked =
        std::count_if(lines.begin(), lines.end(), [](const AlertLine &line) { return !line.url.isEmpty(); });
    const auto buttons = std::count_if(lines.begin(), lines.end(),
                                       [](const AlertLine &line) { return !line.url.isEmpty() && line.isLink; });
    const std::vector<Card> cards = buttons * 2 > linked ? cardsBefore(lines) : cardsBehind(lines);
    std::vector<RawPosting> postings;
    QSet<QString> known;
    for (const Card &card : cards) {
        if (known.contains(card.url))
            continue;
        auto posting = postingOf(card, format);
        if (!posting)
            continue;
        known.insert(card.url);
        postings.push_back(*std::move(posting));
    }
    return postings;
}

} // namespace Shortlist
