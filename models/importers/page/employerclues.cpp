// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/employerclues.h"

#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/normalise/countries.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/employers.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/worldcities.h"
#include "models/importers/page/agencies.h"
#include "models/importers/page/headernames.h"
#include "models/importers/page/labels.h"
#include "models/importers/page/linewords.h"
#include "models/importers/page/sitewords.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <vector>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SearchedHead = 9000; ///< characters
constexpr qsizetype SearchedEnd = 2000;  ///< where signatures and notices of copyright stand
constexpr qsizetype LongestLine = 90;
constexpr qsizetype LongestName = 60;
constexpr qsizetype ShortestHost = 4;
constexpr int Enough = 4;
constexpr char16_t FirstWide = 0x1100;

/// A sentence of which a name is a part, and how much it says.
struct Clue
{
    Pattern expression; ///< captures the name
    int weight;
};

// Words with capitals, and the small ones between them; a stop ends all but abbreviations.
constexpr auto Name =
    u"[\"'“„«»‚‘]?(?<name>(?:(?:St|Ste|Dr|Prof|Gebr|Bros)\\. )?\\p{Lu}[\\p{L}\\d&'’+-]*(?:\\.[\\p{L}\\d]+)*(?:[ "
    u"\\x{00A0}](?:(?:&|\\+|und|and|et|y|e|og|och|de|du|des|del|la|le|les|los|of|the|for|für|am|im|van|von|der|d['’]) "
    u"){0,2}(?:(?:Inc|Ltd|Co|Corp|s\\.r\\.o|a\\.s|S\\.L|S\\.A|B\\.V|e\\.V|St|Dr)\\.|[\\p{Lu}\\d][\\p{L}\\d&'’+-]*(?:\\."
    u"[\\p{"
    u"L}\\d]+)*)){0,6}(?: (?:friskola|förskola|grundskola|skola|skole|friskole|kommune?|kirke|kyrka|församling|sogn|"
    u"efterskole|højskole|børnehave|bibliotek|sjukhus|sygehus|vårdcentral|plejecenter|bryggeri|bageri|förening|museum|"
    u"teater|universitet|škola|úřad|nemocnice|knihovna|divadlo|muzeum))?)[\"'”“»«’]?";
constexpr auto Place = u"(?:,? ?\\((?:[^()\\n]{2,40})\\)|,? (?:in|à|en|i|v|ve|of|aus|de|de la|på) "
                       u"\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{L}[\\p{L}'’-]+){0,3})?";
// What a name is announced by: "Das Restaurant", "la société", "the charity".
constexpr auto Article =
    u"(?:(?:[Dd]ie|[Dd]as|[Dd]er|[Bb]eim?|[Ll]e|[Ll]a|[Ll]es|[Ll]os|[Ll]as|[Ee]l|[Tt]he|[Uu]nser"
    u"e?)[ ]|[Ll]['’])?(?:\\p{Ll}{4,16}(?:[ ]d['’e]\\p{Ll}*)?[ ])?(?:(?:Governors|Governing Body|Trustees) of )?";
// Of scripts without spaces: up to what stands between words.
constexpr auto Wide = u"(?<name>[\\p{Han}\\p{Katakana}\\p{Hiragana}ーA-Za-z\\d&・（）()]{2,24}?)";

Clue latin(int weight, const QString &text)
{
    return {casedPattern(QString(text)
                             .replace(u"<N>"_s, QString::fromUtf16(Name))
                             .replace(u"<P>"_s, QString::fromUtf16(Place))
                             .replace(u"<A>"_s, QString::fromUtf16(Article))),
            weight};
}

Clue wide(int weight, const QString &text)
{
    return {casedPattern(QString(text).replace(u"<W>"_s, QString::fromUtf16(Wide))), weight};
}

const std::vector<Clue> &clues()
{
    static const auto start = u"(?m:^|[.!?:–—] |^[^\\p{L}\\d\\n]{1,4})"_s;
    static const std::vector<Clue> all = {
        // who seeks
        latin(4,
              start
                  + u"<A><N><P>,? (?:(?:is|are) (?:(?:now|currently|also) )?(?:hiring|looking|seeking|recruiting|"
                    u"growing|expanding)|seeks|needs|wants|invites|sucht|stellt|braucht|"
                    u"recherche|recrute|cherche|embauche|busca|necesita|selecciona|precisa|incorpora|søger|mangler|"
                    u"ansætter|udvider|söker|behöver|anställer|växer|hledá|přijme|přijímá|shání|nabízí)\\b"_s),
        latin(3,
              u"\\b(?:[Bb]eim?|[Bb]ei der|[Aa]n der|[Aa]m|[Ii]m|[Ii]n der) <N>,? (?:ist|sind)\\b[^.\\n]{0,90}\\b"
              u"(?:Stelle|Position|zu besetzen|[Ss]tellen)"_s),
        latin(5,
              u"\\b(?:[Mm]y|[Oo]ur|[Uu]nser\\w*|[Mm]ein\\w*|[Mm]on|[Nn]otre|[Mm]i|[Nn]uestro|[Vv]år|[Vv]ores|"
              u"[Nn]áš\\w*|[Nn]ašeho) (?:[\\p{Ll}-]+ ){0,2}(?:client|customer|Kunden?|Mandant\\w*|Auftraggeber\\w*|"
              u"cliente|kund|kunde|klient\\w*),? <N>"_s),
        latin(4,
              start
                  + u"<A><N>, [^.\\n]{4,90}?, "
                    u"(?:sucht|recherche|recrute|cherche|embauche|busca|selecciona|søger|söker|hledá|"
                    u"přijme|is (?:hiring|looking|seeking|recruiting))\\b"_s),
        latin(4,
              u"\\b(?:[Aa]n|[Ii]n|[Aa]m|[Bb]eim?)(?: der| dem)? "
              u"(?:Fakultät|Institut|Lehrstuhl|Fachbereich|Zentrum|Klinik|"
              u"Abteilung|Professur|Amt|Department)\\b[^.\\n]{0,60}?\\s(?:der|des|dem) <N>,? (?:ist|sind)\\b"_s),
        latin(4,
              u"\\b(?:[Oo]ur|[Mm]y|[Uu]nser\\w*|[Nn]otre|[Nn]uestr[oa]|[Vv]ores|[Vv]år|[Nn]aš\\w+)(?: \\p{Ll}+){0,3} "
              u"(?:caf[eé]|"
              u"restaurants?|pub|bar|shop|store|hotel|bakery|farm|salon|studio|nursery|school|clinic|practice|gallery|"
              u"Café|Restaurant|Laden|Geschäft|Praxis|Werkstatt|boulangerie|boutique|atelier|cafetería|restaurante|"
              u"tienda|butik|kavárn\\w+|restaurac\\w+),? (?:called |namens )?<N>,"_s),
        latin(4,
              u"\\b(?:[Ii]t['’]s at|[Cc]['’]est chez|[Bb]osser chez|[Tt]ravailler chez|[Ee]s (?:en|para) el|[Dd]et er "
              u"hos|"
              u"[Dd]et är på|[Ii]st bei(?: der)?|[Jj]e to v) <N>(?=[\\s.,!?]|$)"_s),
        // who says we
        latin(3,
              u"\\b(?:[Hh]ere )?(?:[Aa]t|[Bb]ei(?: der)?|[Cc]hez|[Ee]n|[Hh]os|[Pp]å|[Vv]e?) <N>,? (?:we|our|you|wir|"
              u"on|nous|vi|jsme|se|buscamos|queremos|creemos|llevamos|trabajamos|tenemos|hacemos|är|er|du|tror|"
              u"arbejder|arbetar|jobbar|věříme|hledáme|vyvíjíme)\\b"_s),
        latin(2,
              u"\\b(?:[Ww]e(?:['’]re| are)|[Ww]ir sind|[Nn]ous sommes|[Ss]omos|[Vv]i er|[Vv]i är|[Jj]sme)(?: the| "
              u"die| der| das| la| le| el)? <N>(?=[.,:;!]| [-–—(]|\\n|$)"_s),
        latin(3,
              u"\\b(?:[Gg]reetings from|on behalf of|writing (?:to you )?from|work (?:at|for)|I "
              u"(?:run|lead|head|own|manage)(?: "
              u"[^.\\n]{1,30}? (?:at|for|with))?|im Namen (?:von|"
              u"der)|de la part de|[Tt]e escribo (?:desde|de)|[Ll]e escribo (?:desde|de)|[Tt]rabajo en|[Jj]e "
              u"travaille chez|[Jj]ag (?:jobbar|arbetar) (?:på|hos)|[Jj]eg arbejder (?:i|hos|på)|jménem "
              u"společnosti) (?:the )?<N>(?=[.,:;!\\n]| (?:and|in|,)|$)"_s),
        latin(2,
              u"\\b(?:[Jj]oin|[Rr]ejoin\\w+|(?:[Úú]nete|[Bb]ienvenid[oa]s?) a|[Ww]elcome to|[Ww]illkommen bei|"
              u"[Vv]älkommen till|[Vv]elkommen til|[Vv]ítejte v|[Ww]erde Teil von|(?:[Cc]areers?|[Jj]obs?|[Ww]orking|"
              u"[Ll]ife|[Tt]eam|[Rr]oles?) (?:at|bei|chez|hos)) <N>(?=[\\s.,!?:;)]|$)"_s),
        latin(2,
              u"(?m:^)\\W*(?:About|ABOUT|Über|À propos d[e’']|Sobre|Acerca de|Om|O společnosti|O firmě|Qui est|"
              u"Wer ist) ?(?:the |die |das |der )?<N>\\W*(?m:$)"_s),
        latin(3,
              u"<N> is an? (?:[\\w-]+ ){0,3}(?:employer|company|organi[sz]ation|charity|agency|business|firm|studio|"
              u"family)"_s),
        latin(
            2,
            start
                + u"<A><N><P>,? (?:(?:has|have) (?:been|grown|made)|makes?|builds?|runs?|helps?|serves?|operates?|"
                  u"provides?|welcomes?|offers?|supports?|plans?|keeps?|bakes?|brews?|ist|sind|baut|betreibt|betreut|"
                  u"entwickelt|produziert|est|accompagne|fabrique|propose|développe|es|ofrece|fabrica|desarrolla|"
                  u"er|har|tilbyder|leverer|udvikler|är|levererar|erbjuder|utvecklar|je|vyrábí|vyvíjí|provozuje)\\b"_s),
        latin(2, u"(?:©|\\([Cc]\\)|[Cc]opyright)[ ]?(?:20\\d\\d(?:[-–]\\d{2,4})?[ ]?)?(?:by )?<N>"_s),
        // and of the East
        wide(4, u"「(?<name>[^」\\n]{2,20})」(?:では|で|は)、?[^。\\n]{0,40}?(?:募集|求めて|探して|採用)"_s),
        wide(3,
             u"(?m:^|[。！!？?\\n])[\\s　]*(?:私たち(?:は)?、?|弊社|当社)?<W>(?:では|は)、?[^。\\n]{0,40}?(?:募集|"
             u"求めて|探して|採用)"_s),
        wide(3, u"(?m:^|[、。])[\\s　]*<W>の\\p{Han}{1,4}(?:です|と申します|でございます)"_s),
        wide(4,
             u"(?m:^)[^\\p{L}\\n]{0,6}(?:(?:招聘|急聘|诚聘|招人)[^\\p{L}\\n]{0,3})?(?<name>[\\p{Han}A-Za-z\\d（）()]{"
             u"3,22}?)\\s*(?:诚聘|招聘|招募|诚招|急招|招)\\s"_s),
        wide(3, u"<W>(?:成立于|创立于|创办于|创建于|，?是一家|致力于|坐落于|位于)"_s),
        wide(3, u"我(?:是|叫)<W>(?:的|公司)"_s),
        wide(2, u"我们(?:是|在)<W>(?:[，。,！])"_s),
        wide(2,
             u"(?<name>[\\p{Han}（）()]{2,18}?(?:有限公司|股份公司|有限责任公司|事务所|研究院|医院|大学|中学|小学))"_s),
        wide(2,
             u"(?<name>(?:株式会社|有限会社|合同会社|(?:NPO|医療|社会福祉|学校|一般社団|公益財団|一般財団)法人)[ 　]?["
             u"\\p{Han}\\p{Katakana}\\p{Hiragana}ーA-Za-z\\d]{2,16}?|[\\p{Han}\\p{Katakana}\\p{Hiragana}ーA-Za-z]{2,16}"
             u"(?:株式会社|有限会社|合同会社))(?=$|[\\s　、。,はでが（(])"_s),
        wide(2, u"(?<name>(?:\\(주\\)|㈜|주식회사 ?)[가-힣A-Za-z\\d]{2,16}|[가-힣A-Za-z\\d]{2,16}(?:\\(주\\)|㈜))"_s),
        wide(3,
             u"(?m:^|[.!] ?)(?:안녕하세요[.,!~]* ?)(?:저희는? )?(?<name>[가-힣A-Za-z\\d()㈜]{2,20}(?: "
             u"[가-힣A-Za-z]{2,10})?)(?:입니다|이에요|예요)"_s),
        wide(3,
             u"(?m:^|[\\s(\\[])(?<name>[가-힣A-Za-z\\d()㈜]{2,20})(?:에서|와|과)(?: "
             u"?(?:함께|같이|일하실|근무할|근무하실|"
             u"새로운))"_s),
    };
    return all;
}

/// What is no name of an employer, however it is said.
bool isNone(const QString &name)
{
    static const auto words = pattern(
        u"^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|german|french|spanish|deutsch|englisch|"
        u"français|anglais|inglés|engelsk|engelska|hr|ceo|cto|cv|it|eu|usa?|uk|vat|gmbh|ltd|kontakt|contact|"
        u"on|nous|vous|wir|we|vi|my|men|og|och|und|and|hallo|hello|hi|dear|derfor|därför|deshalb|daher|darum|heute|"
        u"jetzt|aktuell|currently|today|start|therefore|actuellement|aujourd['’]hui|ahora|actualmente|hoy|proto|nyní|"
        u"aktuálně|dnes|idag|lige|just|also|then|now|lately|salut|ciao|liebe\\w*|bonjour|hola|hej|dobrý|standort|"
        u"here|there|if|while|with|when|wenn|når|när|cuando|quand|když|this|everyone|somebody|someone|nobody|"
        u"thanks|danke|merci|gracias|adresse|[\\p{L}]+ "
        u"(?:team|role|position)|\\p{L}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$|^(?:安心|自社|同社|"
        u"本社|公司|我们|当社|弊社|私たち|저희|우리|함께|오래|회사)"_s);
    static const auto part = pattern( // of an employer, or its kind alone
        u"^(?:abteilung|department|school of|faculty|institut(?:e|t)? "
        u"(?:of|für)|team|referat|dezernat|service|direction|"
        u"section|division|fachbereich|lehrstuhl|afdeling\\w*|avdelning\\w*|institutionen|oddělení|odbor|katedra|"
        u"facultad|departamento)\\b|^(?:ville|commune|mairie|stadt|gemeinde|kommune?n?|council|university|company|"
        u"entreprise|société|firma|unternehmen|empresa|virksomhed\\w*|företag\\w*|společnost|hospital|client|kunde|"
        u"pension(?:ssystem)?|scheme|.*\\b(?:pension scheme|act|award|programme|program|certificate|insurance|day))$"_s);
    return name.size() < 2 || name.size() > LongestName || words.isIn(name) || part.isIn(name) || isNoEmployer(name)
        || monthOf(name) > 0 || !countryCode(name).isEmpty() || LineWords::isSiteName(name)
        || LineWords::isSectionHeading(name) || LineWords::namesPage(name) || LineWords::startsWithBadge(name)
        || (LineWords::namesJob(name) && !LineWords::isCompany(name));
}

/// Letters and digits alone, without accents: as a host would be called.
QString hostKey(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_D))
        if (c.isLetterOrNumber())
            key += c.toCaseFolded();
    return key;
}

/// The names of hosts in addresses of mail and of pages, without those that anybody has.
QStringList hostsIn(const QString &text)
{
    static const auto address =
        pattern(u"(?:@|\\[at\\]|\\(at\\)|https?://|\\bwww\\.)[ ]?((?:[\\p{L}\\d-]{1,40}\\.){1,4})[\\p{L}]{2,12}\\b"_s);
    static const auto common = pattern(
        u"^(?:gmail|googlemail|outlook|hotmail|yahoo|gmx|web|icloud|proton(?:mail)?|seznam|qq|163|126|naver|daum|kakao|"
        u"hanmail|live|msn|aol|orange|free|wanadoo|laposte|mail|telefonica|t-online|linkedin|indeed|stepstone|xing|"
        u"facebook|instagram|google|forms|www|jobs?|careers?|karriere|apply|boards|example|co|com)$"_s);
    QStringList hosts;
    for (auto it = address.globalMatch(text); it.hasNext();)
        for (const QString &label : it.next().captured(1).split(u'.', Qt::SkipEmptyParts))
            if (label.size() >= ShortestHost && !common.isIn(label))
                hosts.append(hostKey(label));
    return hosts;
}

/// "Solway Offshore" as often as it stands there as a word.
int timesIn(const QString &text, const QString &name)
{
    int count = 0;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size())) {
        const qsizetype end = at + name.size();
        const bool isWide = name.front().unicode() >= FirstWide;
        const bool begins = at == 0 || isWide || !text.at(at - 1).isLetterOrNumber();
        const bool ends = end >= text.size() || isWide || !text.at(end).isLetterOrNumber();
        count += begins && ends ? 1 : 0;
    }
    return count;
}

class Candidates
{
public:
    explicit Candidates(const QString &text)
        : m_text(text)
        , m_hosts(hostsIn(text))
    { }

    void add(const QString &words, int weight)
    {
        const QString name = trimmed(words);
        if (isNone(name))
            return;
        Candidate &candidate = m_all[Text::employerKey(name)];
        if (candidate.name.isEmpty())
            candidate.name = name;
        candidate.score += candidate.said < 2 ? weight : 1; // the same sentence again and again says little more
        ++candidate.said;
    }

    QString best()
    {
        for (auto &[key, candidate] : m_all)
            candidate.score += support(candidate.name);
        const Candidate *first = nullptr;
        for (const auto &[key, candidate] : m_all)
            if (!first || candidate.score > first->score)
                first = &candidate;
        if (!first || first->score < Enough)
            return {};
        for (const auto &[key, candidate] : m_all) {
            const bool isPart = first->name.contains(candidate.name) || candidate.name.contains(first->name);
            if (&candidate != first && !isPart && candidate.score >= first->score)
                return {}; // two are as likely
        }
        for (const auto &[key, candidate] : m_all) // "NPO法人ひかり" of "NPO法人ひかりの森"
            if (candidate.score >= Enough && candidate.name.size() > first->name.size()
                && candidate.name.startsWith(first->name) && first->name.front().unicode() >= FirstWide)
                return candidate.name;
        return first->name;
    }

private:
    struct Candidate
    {
        QString name;
        int score = 0;
        int said = 0;
    };

    static QString trimmed(const QString &words)
    {
        static const auto around =
            casedPattern(u"^(?:(?:The|Die|Das|Der|Le|La|Les|El|Los|Las|Our|Unsere?|Hos|Bei|Beim|Firma|"
                         u"At|En|Chez(?= \\p{Ll})) )+|[\\s.,;:'’&+"
                         u"-]+$|['’]s$| (?:overview|profile)$"_s);
        static const auto form = casedPattern(u"\\b(?:Inc|Ltd|Corp|Co|s\\.r\\.o|a\\.s|S\\.L|S\\.A|B\\.V|N\\.V)\\.$"_s);
        const QString name = Text::collapsed(words);
        const QString bare = Text::collapsed(around.removedFrom(name));
        return form.isIn(name) ? bare + u'.' : bare;
    }

    /// What else of the text speaks for a name that some sentence put forward, or against it.
    int support(const QString &name) const
    {
        const int times = timesIn(m_text, name);
        int score = times > 3 ? 2 : times > 1 ? 1 : 0;
        const QString key = hostKey(name);
        const auto isHost = [&key](const QString &host) {
            return host == key || (key.size() >= ShortestHost && (host.startsWith(key) || key.startsWith(host)));
        };
        score += std::any_of(m_hosts.begin(), m_hosts.end(), isHost) ? 2 : 0;
        score += LineWords::isHouse(name) ? 1 : 0;
        score -= countryOfCity(name).isEmpty() ? 0 : 3;
        return score;
    }

    const QString &m_text;
    QStringList m_hosts;
    std::map<QString, Candidate> m_all;
};

/// Names that stand alone on a line, as signatures and the heads of adverts have them, with their street or town below
/// or behind.
void addLines(const QString &text, Candidates *candidates)
{
    static const auto street = pattern(
        u"^(?:[^\\d\\n]{3,40} \\d{1,4} ?\\p{L}?|\\d{1,4},? [^\\d\\n]{4,40})(?:,.{2,50})?$|\\b(?:[A-Z]{1,2}-)?\\d{4,5} "
        u"\\p{Lu}|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b"_s);
    static const auto house = casedPattern(u"^(\\p{Lu}[^,\\n]{3,50}?), (?=\\p{Lu}\\p{L}[^,\\n]{2,40}(?:, |$))"_s);
    static const auto reached = casedPattern( // "Autoservis Kaplan, tel. 600 000 000"
        u"(?:^|[.!?] )(\\p{Lu}[\\p{L}\\d&'’-]*(?: (?:& )?\\p{Lu}[\\p{L}\\d&'’-]*){1,4}),? "
        u"(?:[Tt]el\\b|[Tt]lf\\b|[Tt]él|"
        u"[Tt]elefon|[Tt]eléfono|[Pp]hone|[Mm]ob)"_s);
    static const auto signature = casedPattern(
        u"^(?:(?:Acting|Deputy|Interim|Executive|HR|Office|General|Operations|Regional) )?(?:Head "
        u"?[Tt]eacher|Headmaster|"
        u"Headmistress|Principal|Chair of Governors|(?:Managing "
        u")?Director|Manager|Owner|Founder|CEO|Geschäftsführer(?:in)?|"
        u"Inhaber(?:in)?|Schulleit(?:er|erin|ung)|Direct(?:eur|rice)|Gérante?|Directora?|Gerente|Rektor|Forstander|"
        u"Ředitel(?:ka)?|Jednatel(?:ka)?), (\\p{Lu}[^,\\n]{2,60})$"_s);
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString line = lines[at].trimmed();
        if (const auto reach = reached.match(line.left(4 * LongestLine)); reach.hasMatch())
            candidates->add(reach.captured(1), 3);
        if (line.size() < 3 || line.size() > LongestLine || LineWords::isProse(line))
            continue;
        const QString next = at + 1 < lines.size() ? lines[at + 1].trimmed() : QString();
        const bool isAbove = next.size() > 5 && next.size() <= LongestLine && street.match(next).hasMatch();
        const bool isHouse = LineWords::isHouse(line) && !HeaderLines::isClause(line);
        if (isHouse)
            candidates->add(line, isAbove ? 3 : 2);
        if (const auto sign = signature.match(line); sign.hasMatch()) // "Headteacher, Hill Primary School"
            candidates->add(sign.captured(1), 4);
        if (fieldOfLabel(line) == QString(FieldName::Employer) && next.size() <= LongestName
            && !LineWords::isProse(next))
            candidates->add(next, 3 + (next == next.toUpper() ? 1 : 0));
        if (const auto match = house.match(line); match.hasMatch() && LineWords::isHouse(match.captured(1)))
            candidates->add(match.captured(1), 3);
    }
}

} // namespace

void noteEmployerByClues(const std::vector<PageLine> &lines, std::vector<RawField> &fields)
{
    const auto isEmployer = [](const RawField &field) {
        return field.name == FieldName::Employer || field.name == FieldName::EmployerSlug;
    };
    if (std::any_of(fields.begin(), fields.end(), isEmployer))
        return;
    QString text;
    for (const PageLine &line : lines)
        text += line.text + u'\n';
    if (const QString name = employerByClues(text); !name.isEmpty())
        fields.push_back({FieldName::Employer, name, OriginKind::PageText, 0});
}

QString employerByClues(const QString &text)
{
    const bool isLong = text.size() > SearchedHead + SearchedEnd;
    const QString searched = isLong ? text.left(SearchedHead) + u'\n' + text.right(SearchedEnd) : text;
    Candidates candidates(searched);
    for (const Clue &clue : clues())
        for (auto it = clue.expression.globalMatch(searched); it.hasNext();)
            candidates.add(it.next().captured(u"name"_s), clue.weight);
    if (!isOfAgency(searched))
        addLines(searched, &candidates);
    return candidates.best();
}

} // namespace Shortlist
