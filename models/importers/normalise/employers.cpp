// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/employers.h"

#include "models/domain/text.h"
#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/pattern.h"

#include <QHash>

#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

/// Names that sites spell apart. Small on purpose: Text::employerKey() tells most spellings already.
const QHash<QString, QString> &knownNames()
{
    static const QHash<QString, QString> names = {
        {u"tiktok"_s, u"TikTok"_s},     {u"bytedance"_s, u"ByteDance"_s},   {u"linkedin"_s, u"LinkedIn"_s},
        {u"youtube"_s, u"YouTube"_s},   {u"github"_s, u"GitHub"_s},         {u"paypal"_s, u"PayPal"_s},
        {u"doordash"_s, u"DoorDash"_s}, {u"salesforce"_s, u"Salesforce"_s}, {u"jpmorgan"_s, u"JPMorgan"_s},
        {u"gitlab"_s, u"GitLab"_s},     {u"capcut"_s, u"CapCut"_s},
    };
    return names;
}

struct Hint
{
    Pattern expression; ///< captures the name as 1
    int weight;
};

// A name: up to three words with capitals.
constexpr auto Name = u"(\\p{Lu}[\\p{L}\\d&.'’-]*[\\p{L}\\d](?:\\s\\p{Lu}[\\p{L}\\d&.-]*[\\p{L}\\d]){0,2})";

const std::vector<Hint> &hints()
{
    static const auto make = [](const QString &text) {
        return casedPattern(QString(text)
                                .replace(u"<NAME>"_s, QString::fromUtf16(Name) + u"[®™]?"_s)
                                .replace(u"<TRADE>"_s, QString::fromUtf16(TradeWords)));
    };
    static const std::
        vector<Hint>
            all =
                {
                    {make(
                         u"(?m:^|[.!?]\\s*)(?:About|ABOUT|Über|Why [Jj]oin|Life at)\\s+<NAME>(?=\\s*:?\\s*$|\\s*:|\\s+\\1\\b|[?]|\\s*\\n)"_s),
                     4},
                    {make(u"\\b(?:[Aa]t|AT)\\s+<NAME>,?\\s+(?:we|our|you)\\b"_s), 3},
                    {make(u"\\b[Jj]oin\\s+<NAME>(?=[\\s.,!?])"_s), 1},
                    {make(
                         u"\\b(?:Välkommen till|Velkommen til|Willkommen bei|Bienvenue chez|Bienvenid[oa]s? a|Vítejte v|Welcome to)\\s+<NAME>(?=[.,!])"_s),
                     2},
                    {make(
                         u"(?m:^)<NAME>,?\\s(?:Inc|LLC|Ltd|Corp|GmbH|AG|PLC|Limited|SAS|SARL|A/S|ApS|AB|s\\.r\\.o|a\\.s)\\b\\.?[ \\t]*(?m:$)"_s),
                     2},
                    {make(
                         u"(?m:^|[.!?]\\s+|[•-]\\s+)<NAME>(?:,?\\s(?:Inc|Ltd|LLC|Corp)\\.)?\\s+(?:is|are)\\s+(?:committed|proud|dedicated|an\\s+equal|the\\s+leading|a\\s+leading|one\\s+of\\s+the|a\\s+global|the\\s+world)"_s),
                     3},
                    {make(
                         u"\\b(?:(?:team|teams|role|internship|career|grow|opportunities|opportunity|joining|[Jj]oin us|interest in opportunities)\\s+(?:at|with)|work(?:ing)?\\s+at)\\s+<NAME>(?=[\\s.,!?])"_s),
                     2},
                    {make(
                         u"\\b<NAME>['’]s\\s+(?:global headquarters|mission|purpose|culture|values|affiliates|team|teams|platform|products?)\\b"_s),
                     1},
                    {make(u"\\b<NAME>\\s+and\\s+(?:its|all)\\s+affiliates\\b"_s), 2},
                    {make(
                         u"(?m:^|[.!?:]\\s+)(<NAME>,?\\s(?:Inc|LLC|Ltd|Corp|GmbH|AG|Co|PLC|Limited)\\b\\.?)\\s+(?:seeks|hires|is\\s+(?:seeking|hiring|looking))\\b"_s),
                     2},
                    {make(
                         u"(?m:^|[.!?]\\s+)<NAME>\\s+(?:offers|seeks|runs|builds|develops|provides|automates|hires|helps|connects|delivers|leverer|levererar|utvecklar|udvikler|entwickelt|développe|accompagne|desarrolla)\\b"_s),
                     1},
                    {make(
                         u"\\b(?:specialist|engineer|developer|manager|designer|analyst|assistant|coordinator)\\s+(?:for|at)\\s+<NAME>(?=[.,!?](?:\\s|$))"_s),
                     1},
                    {make(
                         u"\\A\\s*(?:(?:Die|Der|Das|La|Le|El|The)\\s+)?<NAME>\\s+(?:is|was|serves|makes|helps|runs|builds|designs|operates|supports|brings|keeps|creates|develops|manufactures|ist|baut|entwickelt|betreibt|versorgt|backt|est|développe|fabrique|es|desarrolla|er|är|je)\\s"_s),
                     2},
                    {make(
                         u"(?:^|[\\s(])(\\p{Lu}[\\p{L}\\d&.’'-]*(?:[ \\x{A0}](?:\\p{Lu}[\\p{L}\\d&.’'-]*|&|und|et|y|og|och)){0,4},?[ \\x{A0}](?:GmbH(?:\\s&\\sCo\\.?\\sKG)?|SARL|A/S|ApS|s\\.r\\.o\\.|a\\.s\\.|S\\.L\\.|S\\.A\\.|Ltd\\.?|Inc\\.?|LLC|LLP|PLC|plc|B\\.V\\.))(?=[\\s,.;:)]|$)"_s),
                     2},
                    {make(
                         u"\\bBei\\s+<NAME>\\s+(?:stehen|arbeite\\w*|find\\w+|erwarte\\w*|sind|bieten|glauben|entwickeln)\\b"_s),
                     3},
                    {make(
                         u"(?m:^|[.!?]\\s+)(?:(?:Die|Der|Das|La|Le|El|Los|Las|Les|L['’]|The)\\s*)?<NAME>\\s+(?:sucht|recherche|recrute|embauche|busca|søger|søker|söker|hledá|přijme|zoekt|cerca|procura|szuka)\\s"_s),
                     2},
                    {make(
                         u"(?m:^|[.!?]\\s+)(?:(?:Die|Der|Das|La|Le|El|The)\\s+)?<NAME>(?:\\s\\([\\w .]{2,12}\\))?,?\\s+(?:est\\s+(?:une?|le|la|l['’])|ist\\s+(?:ein|eine|der|die|das)|es\\s+(?:una?|la|el)|er\\s+(?:en|et)|är\\s+(?:en|ett)|je\\s|is\\s+(?:the|an?)|['’]s\\s)[^.\\n]{0,60}?\\b(?:scale-?up|start-?up|entreprise|société|leader|groupe|acteur|éditeur|agence|filiale|cabinet|Unternehmen|Anbieter|Hersteller|Agentur|Softwarehaus|Marktführer|empresa|compañía|virksomhed|konsulenthus|företag|bolag|konsultbolag|konsultföretag|\\w*byrå|\\w*bureau|[Ff]irma|společnost|company|studio|consultancy|manufacturer|retailer|social network|non-?profit)\\b"_s),
                     2},
                    {make(
                         u"\\bWir,\\s+(?:die|der|das)\\s+<NAME>(?:\\s+(?:in|aus|mit)\\s[^,.\\n]{2,40})?,\\s+(?:suchen|sind|haben)\\b"_s),
                     2},
                    {make(
                         u"(?m:^|[.!?]\\s+)(?:The\\s+)?(?:(?:Department|School|Faculty|Institute|Division|Section|Chair|Centre|Center)\\s+(?:of|for)\\s[^.\\n]{3,70}?\\s(?:at|of|in)\\s+(?:the\\s+)?)?(\\p{Lu}[\\p{L}&.'’-]*(?:\\s(?:\\p{Lu}[\\p{L}&.'’-]*|of|for|and|de|du)){0,6})\\s+(?:invites?\\s+(?:applications|candidates)|is\\s+inviting\\s+applications|(?:seeks|wishes)\\s+to\\s+(?:appoint|recruit|fill)|has\\s+(?:an?|one|two|\\d+)\\s+(?:\\p{L}+\\s){0,3}?(?:vacanc|opening|position)|is\\s+(?:now\\s+)?accepting\\s+applications)"_s),
                     2},
                    {make(
                         u"\\b(?:[Mm]y|[Oo]ur|[Nn]otre|[Uu]nser|[Nn]uestro)\\s+(?:client|[Kk]unde|[Mm]andant|cliente),?\\s+(<NAME>(?:,?\\s(?:Ltd|Limited|LLC|LLP|Inc|GmbH|AG|plc|PLC|SAS|Group)\\b)?)(?=[,.;]|\\s(?:is|are|in|who|and)\\b)"_s),
                     3},
                    {make(u"(?m:^|[.!?]\\s+)We(?:['’]re|\\s+are)\\s+<NAME>(?=,)"_s), 2},
                    {make(
                         u"(?m:^|[.!?]\\s+)(?:The\\s+)?((?:\\p{Lu}[\\p{L}.]*\\s)(?:(?:\\p{Lu}[\\p{L}.]*|of|for|and)\\s){0,5}\\p{Lu}\\p{L}+)\\s+is\\s+(?:the|an?)\\s+(?:[\\p{Ll}-]+\\s+){0,3}(?:agency|authority|university|hospital|charity|bank|foundation|organi[sz]ation|non-?profit)\\b"_s),
                     2},
                    {make(
                         u"\\b(?:das\\s+macht\\s+uns|[Dd]ein\\s+(?:Platz|Job)|[Kk]arriere|[Aa]rbeiten|Jobs)\\s+bei\\s+<NAME>(?=[\\s.,!?])"_s),
                     2},
                    {make(u"\\b(?:[Rr]ejoignez|[Rr]ejoindre|[Cc]hez)\\s+<NAME>(?=[\\s.,!?])"_s), 1},
                    {make(
                         u"(?m:^|[.!?]\\s+)(?:Hos|På|Hos os i|V|Ve)\\s+<NAME>\\s+(?:er|är|arbejder|arbetar|tror|søger|söker|kommer|får|bliver|jobbar|bygger|tilbyder|erbjuder|jsme|hledáme)\\b"_s),
                     2},
                    {make(
                         u"(?m:^)[^\\p{L}\\d\\n]*(?:[校春秋社]\\p{Han}{0,3}[】\\]]\\s*)?(\\p{Han}{2,10}?)\\s*20\\d\\d\\s*届[^\\n]{0,8}?(?:校园招聘|校招|春招|秋招|招聘)"_s),
                     3},
                    {make(
                         u"(?m:^|[.!?]\\s+)((?:\\p{Lu}[\\p{L}&.’'-]*\\s){1,3}(?:<TRADE>))\\s+(?:\\p{Ll}{2,}s|are|have)\\s"_s),
                     2},
                    {make(
                         u"\\b(?:[Ss]e (?:busca|necesita|precisa)|[Cc]ercasi|[Ss]øges|[Ss]ökes)\\s[^.\\n]{3,50}?\\s(?:para|per|til|till)\\s(?:el |la |los |las |il |lo )?<NAME>"_s),
                     2},
                    {make(
                         u"(?m:^|[.!?]\\s+)(?:(?:Die|Der|Das|La|Le|El|The)\\s+|L['’])?(\\p{Lu}[\\p{L}&'’-]+(?:\\s(?:(?:de|des|du|del|la|von|der|of|and|et|und|y|&)\\s)?\\p{Lu}[\\p{L}&'’-]+){0,4}),\\s(?:à|in|en|i|v|aus|bei)\\s[^,.\\n]{2,40},\\s(?:sucht|recherche|recrute|embauche|busca|søger|söker|hledá|zoekt|cerca|is (?:hiring|looking for|seeking))\\s"_s),
                     2},
                };
    return all;
}

constexpr qsizetype SearchedWords = 4000;
constexpr qsizetype MostNameWords = 5;

/// Letters and digits alone: "Wealth.com" and "wealth-com" are alike.
QString bareKey(const QString &name)
{
    QString key;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            key.append(c.toCaseFolded());
    return key;
}

/// A name without the marks and the genitive that running text hangs on it.
QString trimmedName(const QString &words)
{
    static const Pattern around(u"^[^\\p{L}\\d]+|(?:['’]s)?[^\\p{L}\\d]*$"_s, Expression::UnicodeWords);
    return around.removedFrom(words);
}

} // namespace

bool isNoEmployer(const QString &name)
{
    static const auto words = pattern(
        uR"(^(?:(?:on|nu|nå|derfor|därför|deshalb|daher|darum|aktuell|actuellement|actualmente|aktuálně|nyní|här|her|vill|vil|nyt|nytt|unser\w*|notre|nuestr[oa]|vår|vores|vor|náš|wer|wir|wen|vem|hvem|qui|quién|who|kdo|vi|jeg|jag|nous|vous|nosotros|ella|il|elle|my|du|der|die|das|es|stellen?|aufgabe|anstellung|vollzeit|teilzeit|eine?|les?|la|el|los|las|un|une|una|kunde|client|cliente|man|ihr|the|our|this|that|these|you|we|us|it|they|he|she|his|her|your|my|a|an|in|at|for|about|why|what|who|how|role|team|job|jobs|position|company|benefits|candidates?|applicants?|employees?|everyone|people|work|home|university(?! of )|school|us tech|internships?|graduates?|successful|qualified|job description|the team|the role|the company|the job|you|me|scale|large|once|least|compensation|responsibilities|qualifications|search)\b.*|.*\b(?:team|role|position|department|engineer|developer|manager|platform|architecture))$)"_s);
    static const auto genitive = pattern(u"^([\\p{L} ]{3,30})['’]s$"_s); // "at Australia's premier company"
    const auto match = genitive.match(name);
    return words.match(name).hasMatch() || (match.hasMatch() && !countryCode(match.captured(1)).isEmpty());
}

QString canonicalEmployer(const QString &asWritten)
{
    const QString plain = Text::collapsed(asWritten);
    const auto it = knownNames().constFind(Text::employerKey(plain));
    return it == knownNames().constEnd() ? plain : *it;
}

std::optional<FoundEmployer> employerInProse(const QString &text)
{
    struct Tally
    {
        int votes = 0;
        FoundEmployer first;
    };
    std::map<QString, Tally> tallies;
    for (const Hint &hint : hints()) {
        for (auto it = hint.expression.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured(1);
            if (isNoEmployer(name))
                continue;
            Tally &tally = tallies[Text::employerKey(name)];
            tally.votes += hint.weight;
            if (tally.first.name.isEmpty())
                tally.first = {name, match.captured().trimmed()};
        }
    }
    const Tally *best = nullptr;
    for (const auto &[key, tally] : tallies) {
        if (!best || tally.votes > best->votes)
            best = &tally;
    }
    return best && best->votes >= 2 ? std::optional(best->first) : std::nullopt;
}

QString employerOfSlug(const QString &slug, const QString &text)
{
    const QString key = bareKey(slug);
    static const Pattern space(u"\\s+"_s);
    const QStringList words = space.split(text.left(SearchedWords * 10), Qt::SkipEmptyParts).mid(0, SearchedWords);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString name = words[i];
        for (qsizetype count = 1; count <= MostNameWords; ++count) {
            const QString candidate = trimmedName(name);
            if (bareKey(candidate) == key && candidate != candidate.toLower())
                return candidate;
            if (i + count >= words.size() || bareKey(name).size() > key.size())
                break;
            name += u' ' + words[i + count];
        }
    }
    QStringList parts = Pattern(u"[-_.]+"_s).split(slug, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part[0] = part.at(0).toUpper();
    return parts.join(u' ');
}

} // namespace Shortlist
