// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/text/adverts.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/text/titleemployer.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHead = 160;
constexpr qsizetype LongestFactLine = 140;
constexpr qsizetype ShortestBody = 60; ///< characters
constexpr size_t MaxAdverts = 200;
constexpr int SureLabels = 3; ///< of an advert whose head names no trade

const Pattern &webAddress()
{
    static const Pattern address(u"https?://[^\\s<>\"]+"_s, Expression::IgnoreCase);
    return address;
}

const Pattern &employmentWord()
{
    static const Pattern word(
        u"\\b(?:full[- ]?time|part[- ]?time|contract|internship|permanent|temporary|vollzeit|teilzeit|cdi|cdd)\\b"_s,
        Expression::IgnoreCase);
    return word;
}

const Pattern &payWord()
{
    static const Pattern pay(u"(?:[$\\x{20AC}\\x{A3}\\x{A5}\\x{20B9}]|\\b(?:USD|EUR|GBP|CHF|CAD|AUD)\\b)\\s?\\d"_s);
    return pay;
}

/// "Welder - Initech" without a witness: only used where every head of the paste is built so.
std::optional<TitleParts> headParts(const QString &head)
{
    if (const auto parts = titleAtEmployer(head))
        return parts;
    static const Pattern separator(u"\\s+[-\\x{2013}\\x{2014}|@]\\s+"_s);
    const QStringList parts = separator.split(head);
    const auto isShort = [](const QString &part) {
        return part.size() >= 2 && part.size() <= 80 && !part.endsWith(u'.');
    };
    if (parts.size() < 2 || parts.size() > 3 || !std::all_of(parts.begin(), parts.end(), isShort))
        return std::nullopt;
    static const Pattern bracketed(u"^(.{2,70}?)\\s*\\(([^()]{2,60})\\)$"_s); // "Initech (Cork, Ireland)"
    const auto match = bracketed.match(parts[1]);
    if (match.hasMatch() && parts.size() == 2)
        return TitleParts{parts[0], match.captured(1), match.captured(2)};
    return TitleParts{parts[0], parts[1], parts.value(2)};
}

/// "Remote (Canada). Full-time. $175k-$205k.": the line under a head.
void takeFactLine(const QString &line, bool isPlaced, std::vector<RawField> *fields)
{
    static const Pattern separator(u"\\.\\s+|\\s*[|\\x{B7}\\x{2022};]\\s*"_s);
    static const Pattern workplace(u"^(on-?site|hybrid|remote)\\b[,:]?\\s*"_s, Expression::IgnoreCase);
    const auto add = [fields](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            fields->push_back({name, value, OriginKind::PageText, 0});
    };
    const QStringList pieces = separator.split(line, Qt::SkipEmptyParts);
    for (QString piece : pieces) {
        piece = piece.trimmed();
        if (piece.endsWith(u'.'))
            piece.chop(1);
        const auto place = workplace.match(piece);
        const bool isPay = payWord().match(piece).hasMatch();
        const bool isKind = employmentWord().match(piece).hasMatch();
        if (isPay || isKind) { // "Part-time, €14.20 per hour" is both
            add(FieldName::Salary, isPay ? piece : QString());
            add(FieldName::EmploymentType, isKind ? piece : QString());
        } else if (place.hasMatch()) {
            add(FieldName::Workplace, place.captured(1));
            QString where = piece.sliced(place.capturedLength());
            if (where.startsWith(u'(') && where.endsWith(u')'))
                where = where.sliced(1, where.size() - 2);
            add(FieldName::Location, where);
        } else if (LineWords::isPlaceLike(piece) || (!isPlaced && piece.count(u' ') < 2 && piece != pieces.back())) {
            add(FieldName::Location, piece);
        }
    }
}

bool isFactLine(const QString &line)
{
    static const Pattern apart(u"[.|\\x{B7}\\x{2022};]"_s);
    return line.size() <= LongestFactLine
        && (employmentWord().match(line).hasMatch() || payWord().match(line).hasMatch()) && apart.isIn(line);
}

/// The advert of a block whose head names title and employer; nothing where nothing else is its own.
std::optional<Advert> advertOf(const QString &head, const QStringList &lines)
{
    const auto parts = head.size() <= LongestHead ? headParts(head) : std::nullopt;
    if (!parts)
        return std::nullopt;
    Advert advert;
    const auto add = [&advert](QLatin1String name, const QString &value) {
        if (!value.isEmpty())
            advert.fields.push_back({name, value, OriginKind::PageText, 0});
    };
    add(FieldName::Title, parts->title);
    add(FieldName::Employer, parts->employer);
    bool hasFacts = false;
    QStringList rest;
    for (const QString &line : lines) {
        const auto address = webAddress().match(line);
        if (address.hasMatch() && address.capturedLength() >= line.trimmed().size() - 12) {
            add(FieldName::Url, address.captured());
            hasFacts = true;
            continue;
        }
        if (!hasFacts || rest.isEmpty()) {
            if (isFactLine(line)) {
                takeFactLine(line, !parts->location.isEmpty(), &advert.fields);
                hasFacts = true;
            }
        }
        rest.append(line);
    }
    add(FieldName::Location, parts->location);
    advert.text = rest.join(u'\n').trimmed();
    return hasFacts && advert.text.size() >= ShortestBody ? std::optional(std::move(advert)) : std::nullopt;
}

std::vector<Advert> advertsOfHeads(const QStringList &lines, const std::vector<qsizetype> &heads,
                                   const QStringList &titles)
{
    std::vector<Advert> adverts;
    for (size_t i = 0; i < heads.size(); ++i) {
        const qsizetype end = i + 1 < heads.size() ? heads[i + 1] : lines.size();
        auto advert = advertOf(titles[qsizetype(i)], lines.sliced(heads[i] + 1, end - heads[i] - 1));
        if (!advert)
            return {};
        adverts.push_back(*std::move(advert));
    }
    return adverts;
}

/// Lines whose label is one of a posting's facts.
int labelsIn(const QStringList &lines)
{
    return int(std::count_if(lines.begin(), lines.end(), [](const QString &line) {
        const auto label = line.size() <= LongestFactLine ? labelledLine(line.trimmed()) : std::nullopt;
        return label && !label->value.isEmpty();
    }));
}

/// Heads that name jobs alone, each above what is a posting of its own: its lines say the rest.
std::vector<Advert> advertsOfJobs(const QStringList &lines, const std::vector<qsizetype> &heads,
                                  const QStringList &titles)
{
    std::vector<Advert> adverts;
    for (size_t i = 0; i < heads.size(); ++i) {
        const qsizetype end = i + 1 < heads.size() ? heads[i + 1] : lines.size();
        const QStringList body = lines.sliced(heads[i] + 1, end - heads[i] - 1);
        const QString text = body.join(u'\n').trimmed();
        const bool hasFacts = std::any_of(body.begin(), body.end(), [](const QString &line) {
            return line.size() <= LongestFactLine && (employmentWord().isIn(line) || payWord().isIn(line));
        });
        const bool isLabelled = labelsIn(body) >= SureLabels; // "Ref No: …", "Salary: …", "Closing date: …"
        const QString &title = titles[qsizetype(i)];
        const bool isJob = LineWords::namesJob(title) && hasFacts;
        if ((!isJob && !isLabelled) || text.size() < ShortestBody || title.endsWith(u'.'))
            return {};
        const QString above = lines.first(heads.front()).join(u'\n');
        if (isLabelled)
            adverts.push_back({{{FieldName::Title, title, OriginKind::PageText, 0}}, text, above});
        else
            adverts.push_back({{}, title + u'\n' + text, above});
    }
    return adverts;
}

/// "1) …", "2. …" counted from one, each behind a gap.
std::vector<Advert> numberedAdverts(const QStringList &lines)
{
    static const Pattern number(u"^\\s*(?:#{1,6}\\s+|\\*\\*)?(\\d{1,3})[).:]\\s+(.{4,160}?)(?:\\*\\*)?\\s*$"_s);
    std::vector<qsizetype> heads;
    QStringList titles;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = number.match(lines[i]);
        if (!match.hasMatch() || match.captured(1).toInt() != int(heads.size()) + 1)
            continue;
        const bool isBehindGap = i == 0 || lines[i - 1].trimmed().isEmpty();
        if (!isBehindGap && (i + 1 == lines.size() || labelsIn({lines[i + 1]}) == 0))
            continue;
        heads.push_back(i);
        titles.append(match.captured(2).trimmed());
    }
    if (heads.size() < 2)
        return {};
    auto adverts = advertsOfHeads(lines, heads, titles);
    return adverts.empty() ? advertsOfJobs(lines, heads, titles) : adverts;
}

/// Between rules, each with a head of title and employer as its first line.
std::vector<Advert> ruledAdverts(const QStringList &lines)
{
    static const Pattern rule(u"^\\s*(?:[-=_*~#\\x{2014}\\x{2500}]\\s?){3,}$"_s);
    std::vector<qsizetype> heads;
    QStringList titles;
    bool isHeadNext = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (rule.match(lines[i]).hasMatch()) {
            isHeadNext = true;
        } else if (isHeadNext && !lines[i].trimmed().isEmpty()) {
            heads.push_back(i);
            titles.append(lines[i].trimmed());
            isHeadNext = false;
        }
    }
    if (heads.size() < 2)
        return {};
    QStringList withoutRules = lines;
    for (QString &line : withoutRules)
        if (rule.match(line).hasMatch())
            line.clear();
    auto adverts = advertsOfHeads(withoutRules, heads, titles);
    return adverts.empty() ? advertsOfJobs(withoutRules, heads, titles) : adverts;
}

/// "## Welder — Bern" again and again below "# Open roles at Initech", each with its facts in the line below.
std::vector<Advert> headedAdverts(const QStringList &lines)
{
    static const Pattern heading(u"^(#{1,3})\\s+(.{4,160}?)\\s*#*$"_s);
    static const Pattern separator(u"\\s+[-\\x{2013}\\x{2014}|]\\s+"_s);
    QString employer;
    std::vector<qsizetype> heads;
    QStringList titles;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = heading.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const QString text = match.captured(2);
        if (employer.isEmpty() && heads.empty())
            employer = LineWords::careersOf(text);
        if (!employer.isEmpty() && LineWords::careersOf(text) == employer)
            continue;
        if (!LineWords::namesJob(text) && !LineWords::soundsLikeJob(separator.split(text).front()))
            return {};
        heads.push_back(i);
        titles.append(text);
    }
    if (employer.isEmpty() || heads.size() < 2)
        return {};
    std::vector<Advert> adverts;
    for (size_t i = 0; i < heads.size(); ++i) {
        const qsizetype end = i + 1 < heads.size() ? heads[i + 1] : lines.size();
        const QStringList parts = separator.split(titles[qsizetype(i)]);
        Advert advert{{{FieldName::Title, parts.front(), OriginKind::PageText, 0},
                       {FieldName::Employer, employer, OriginKind::PageText, 0}},
                      lines.sliced(heads[i] + 1, end - heads[i] - 1).join(u'\n').trimmed()};
        if (advert.text.size() < ShortestBody)
            return {};
        if (parts.size() == 2)
            advert.fields.push_back({FieldName::Location, parts[1], OriginKind::PageText, 0});
        takeFactLine(advert.text.section(u'\n', 0, 0), true, &advert.fields);
        adverts.push_back(std::move(advert));
    }
    return adverts;
}

/// "Job title: …" again and again, each time with an employer of its own beside it.
std::vector<Advert> labelledAdverts(const QStringList &lines)
{
    std::vector<qsizetype> starts;
    QSet<QString> titles;
    std::vector<bool> hasEmployer;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto labelled = lines[i].size() > LongestHead ? std::nullopt : labelledLine(lines[i].trimmed());
        if (!labelled || labelled->value.isEmpty())
            continue;
        if (labelled->field == FieldName::Title) {
            starts.push_back(i);
            titles.insert(labelled->value);
            hasEmployer.push_back(false);
        } else if (labelled->field == FieldName::Employer && !hasEmployer.empty()) {
            hasEmployer.back() = true;
        }
    }
    const bool areOwn = std::all_of(hasEmployer.begin(), hasEmployer.end(), [](bool has) { return has; });
    if (starts.size() < 2 || size_t(titles.size()) != starts.size() || !areOwn)
        return {};
    std::vector<Advert> adverts;
    for (size_t i = 0; i < starts.size(); ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : lines.size();
        adverts.push_back({{}, lines.sliced(starts[i], end - starts[i]).join(u'\n').trimmed()});
        if (adverts.back().text.size() < 2 * ShortestBody)
            return {};
    }
    return adverts;
}

} // namespace

QString advertBelowLetter(const QString &text)
{
    static const Pattern rule(u"^\\s*(?:[-=_*~#\\x{2014}\\x{2500}]\\s?){5,}$"_s);
    static const Pattern salutation(
        u"^\\s*(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|guten (?:tag|morgen)|sehr "
        u"geehrte[rs]?|bonjour|"
        u"hola|buenos días|estimad[oa]s?|hej|kære|dobrý den|vážen[ýá])\\b.{0,40}[,!]?\\s*$|^\\s*(?:您好|你好|.{1,12}様$|안녕하세요)"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    constexpr qsizetype LongestLetter = 12; ///< lines above its salutation
    const QStringList lines = text.split(u'\n');
    std::vector<QStringList> blocks(1);
    for (const QString &line : lines) {
        if (rule.match(line).hasMatch())
            blocks.emplace_back();
        else
            blocks.back().append(line);
    }
    const QStringList head = blocks.front().mid(0, LongestLetter);
    const bool isLetter =
        std::any_of(head.begin(), head.end(), [](const QString &line) { return salutation.match(line).hasMatch(); });
    if (blocks.size() < 2 || !isLetter)
        return {};
    const auto longest = std::max_element(blocks.begin() + 1, blocks.end(), [](const auto &a, const auto &b) {
        return a.join(QString()).size() < b.join(QString()).size();
    });
    const QString advert = longest->join(u'\n').trimmed();
    const bool isWhole = advert.size() > 4 * ShortestBody && advert.size() >= blocks.front().join(u' ').size()
        && advert.count(u'\n') >= 5;
    return isWhole ? advert : QString();
}

std::vector<Advert> advertsOf(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (const auto split : {numberedAdverts, ruledAdverts, labelledAdverts, headedAdverts})
        if (auto adverts = split(lines); adverts.size() > 1 && adverts.size() <= MaxAdverts)
            return adverts;
    return {};
}

} // namespace Shortlist
