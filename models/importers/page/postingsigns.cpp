// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/postingsigns.h"

#include "models/importers/fieldnames.h"
#include "models/importers/normalise/calls.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/articles.h"
#include "models/importers/page/linewords.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<NumberedLine>;

constexpr int SureSigns = 2;
constexpr size_t HeadLines = 8;
constexpr size_t CallLines = 20;
constexpr qsizetype LongestLine = 160;
constexpr auto Options = Expression::IgnoreCase | Expression::UnicodeWords;

bool has(const std::vector<RawField> &fields, QLatin1String name)
{
    return std::any_of(fields.begin(), fields.end(), [name](const RawField &field) { return field.name == name; });
}

bool isFaq(const Lines &lines)
{
    const auto isQuestion = [](const NumberedLine &line) {
        return line.line.text.size() < 200 && (line.line.text.endsWith(u'?') || line.line.text.endsWith(u'？'));
    };
    const auto questions = std::count_if(lines.begin(), lines.end(), isQuestion);
    return questions >= 5 && size_t(questions) * 5 >= lines.size();
}

/// The hits of a search: headings that each name another job.
bool isHitList(const Lines &lines)
{
    const auto isHeading = [](const NumberedLine &line) { return line.line.kind == PageLine::Kind::Heading; };
    const auto headings = std::count_if(lines.begin(), lines.end(), isHeading);
    const auto jobs = std::count_if(lines.begin(), lines.end(), [&isHeading](const NumberedLine &line) {
        return isHeading(line) && LineWords::namesJob(line.line.text) && !LineWords::isSectionHeading(line.line.text);
    });
    return jobs >= 5 && jobs * 2 >= headings;
}

/// A word that has to do with work.
bool saysWork(const Lines &lines)
{
    static const Pattern work(
        u"\\b(?:work\\w*|teams?|jobs?|roles?|skills?|degree|candidates?|colleagues?|customers?|career|\\w*arbeit\\w*|"
        u"kolleg\\w+|travail\\w*|"
        u"équipe|trabaj\\w+|equipo|lavor\\w+|arbejd\\w*|arbet\\w*|pr[aá]c\\w+)\\b|工作|仕事|業務|업무|근무"_s,
        Options);
    return std::any_of(lines.begin(), lines.end(),
                       [](const NumberedLine &line) { return work.match(line.line.text.left(2000)).hasMatch(); });
}

/// What speaks for a posting: a title, headings that postings have, facts, and the phrases by which people are sought.
/// What speaks for an article goes to `article`.
int evidence(const Lines &lines, const std::vector<RawField> &fields, ArticleSigns *article)
{
    static const Pattern phrase(
        u"\\b(?:we(?:'|’)?(?:re| are) (?:looking for|hiring|seeking|recruiting)|join (?:our|the|us)\\b|in this "
        u"role|this "
        u"(?:role|position|internship)|years?(?:’|')? (?:of )?(?:\\w+ )?experience|responsib|qualification|"
        u"(?:successful|ideal) candidates?|job description|salary|hiring|employees|wir "
        u"suchen|bewerb|kenntnisse|such(?:en|t) (?:wir|ab|zum|zur|eine?n?)\\b|se "
        u"(?:busca|necesita|precisa)|imprescindible|experiencia|jornada|cercasi|cherche|gesucht|søges|sökes|přijmeme|"
        u"berufserfahrung|stunden pro woche|"
        u"(?:un|le) poste de|votre profil|rémunération|tillsvidareanställning|heltid|fuldtid|på fuld tid|sök senast|"
        u"erfarenhet|erfaring|løn mellem|permanent role|"
        u"nous recherchons|vous êtes|buscamos|ofrecemos|requisitos|oferecemos|vi søger|vi tilbyder|vi söker|söker "
        u"vi|søger vi|on (?:recherche|recrute)|à la recherche d|välkommen med din ansökan|vi "
        u"erbjuder|"
        u"hledáme|nabízíme|požadujeme|zkušenost|oferujemy|wymagania|обязанности|требования|опыт "
        u"работы)|招聘|应聘|投递|岗位|职位|徵才|應徵|職缺|학력|채용|募集|"
        u"모십니다|구합니다|구인|급여|근무(?:시간|지)|이력서|給与|勤務地|雇用形態|薪资|简历|hledám\\b|nástup|\\bhpp\\b|vyučen"_s,
        Expression::IgnoreCase | Expression::UnicodeWords);
    const auto isJob = [](const RawField &field) {
        return field.name == FieldName::Title && LineWords::namesJob(field.value);
    };
    // "My team is hiring a Data Manager": who says that says nothing else.
    static const Pattern hires(u"\\b(?:is|are|am|['’]re|['’]m)\\s+(?:now\\s+|currently\\s+)?(?:hiring|"
                               u"recruiting)\\s+(?:for\\s+)?(?:an?\\s+|our next\\s+)"
                               u"[*_]{0,2}((?:[\\p{Lu}][\\w/&-]*\\s?){1,5})"_s,
                               Expression::UnicodeWords);
    const auto saysWhom = [](const NumberedLine &line) {
        const auto match = hires.match(line.line.text.left(2000));
        return match.hasMatch() && LineWords::namesJob(match.captured(1).trimmed());
    };
    const auto calls = [](const NumberedLine &line) {
        const auto call = isCall(line.line.text) ? callIn(line.line.text) : std::nullopt;
        return call && !call->title.isEmpty();
    };
    const auto head = lines.begin() + std::ptrdiff_t(std::min(lines.size(), CallLines));
    const bool hasCall = !has(fields, FieldName::Title)
        && (std::any_of(lines.begin(), lines.end(), saysWhom) || std::any_of(lines.begin(), head, calls));
    int found = std::any_of(fields.begin(), fields.end(), isJob) ? 1 : 0;
    found += hasCall ? SureSigns : 0;
    found += has(fields, FieldName::Employer) ? 1 : 0;
    found += has(fields, FieldName::Salary) || has(fields, FieldName::EmploymentType) || has(fields, FieldName::ApplyBy)
        ? 1
        : 0;
    int headings = has(fields, FieldName::Title) ? 1 : 0;
    for (const NumberedLine &line : lines) {
        headings += LineWords::isSectionHeading(line.line.text) || exactHeadingKind(line.line.text) ? 1 : 0;
        for (auto match = phrase.globalMatch(line.line.text.left(20'000)); match.hasNext() && found < 8; match.next())
            ++found;
        article->take(line);
    }
    return found > 0 || saysWork(lines) ? found + headings : 0; // recipes have requirements and benefits as well
}

/// Somebody's own: how to reach them on top, and the years of their work and schools.
bool isCurriculum(const Lines &lines)
{
    static const Pattern reach(u"\\S@\\S+\\.\\p{L}|\\+\\d[\\d ()/-]{7,}|curriculum vitae|lebenslauf|^résumé$|^cv$"_s,
                               Options);
    static const Pattern years(u"\\b(?:19|20)\\d\\d\\s*(?:[-–—~]|to|bis|à|al|až)\\s*(?:(?:\\d{1,2}[./"
                               u"])?(?:19|20)\\d\\d|now|nu|present|today|heute|"
                               u"current|aujourd|presente|actualidad|dnes|idag|至今|現在|현재)"_s,
                               Options);
    const auto head = lines.begin() + std::ptrdiff_t(std::min(lines.size(), HeadLines));
    const bool hasReach = std::any_of(lines.begin(), head, [](const NumberedLine &line) {
        return line.line.text.size() <= LongestLine && reach.match(line.line.text).hasMatch();
    });
    const auto spans = !hasReach ? 0 : std::count_if(lines.begin(), lines.end(), [](const NumberedLine &line) {
        return line.line.text.size() <= LongestLine && years.match(line.line.text).hasMatch();
    });
    return spans > 1;
}

/// A headline that gives advice: "How to land a job …", "7 tips for your interview".
bool isAdvice(const Lines &lines)
{
    static const Pattern headline(
        u"^(?:how (?:to|i|we|do)\\b|why (?:you|your)\\b|what (?:is|to|every|makes)\\b|when to\\b|(?:the )?(?:top |best "
        u")?\\d{1,2} "
        u"(?:\\w+ "
        u"){0,3}?(?:tips|ways|things|reasons|mistakes|questions|steps|rules|tricks|signs|examples|companies|jobs)\\b|"
        u"(?:the )?(?:ultimate|complete|beginner['’]s) guide|wie (?:du|sie|man)\\b|so "
        u"(?:gelingt|schreiben|schreibst|klappt)\\b|\\d{1,2} "
        u"(?:tipps|gründe|fragen)\\b|comment (?:rédiger|réussir|trouver|bien|faire)\\b|\\d{1,2} "
        u"(?:conseils|astuces|erreurs)\\b|"
        u"cómo (?:hacer|conseguir|escribir|preparar|encontrar)\\b|\\d{1,2} consejos\\b|så (?:skriver|lyckas|får) "
        u"du\\b|sådan "
        u"(?:skriver|får) du\\b|jak (?:napsat|najít|uspět|na)\\b)"_s,
        Options);
    const auto head = lines.begin() + std::ptrdiff_t(std::min<size_t>(lines.size(), 3));
    return std::any_of(lines.begin(), head, [](const NumberedLine &line) {
        const bool isHead = line.index == 0 || line.line.kind == PageLine::Kind::Heading;
        return isHead && line.line.text.size() <= LongestLine && headline.match(line.line.text).hasMatch()
            && !LineWords::isSectionHeading(line.line.text);
    });
}

/// What is taught, and what it costs.
bool isCourse(const Lines &lines)
{
    static const Pattern taught(
        u"^\\W*(?:what you(?:['’]ll| will) learn|curriculum|syllabus|course (?:content|overview|outline)|learning "
        u"outcomes|"
        u"lehrinhalte|kursinhalte|lerninhalte|programme de (?:la )?formation|temario|lo que aprenderás|kursinnehåll|kursindhold)\\b"_s,
        Options);
    static const Pattern fee(
        u"\\b(?:enrol\\w*|tuition|course fee|price|kursgebühr|preis|inscription|tarif|precio|matrícula|pris)\\b"_s,
        Options);
    const auto says = [&lines](const Pattern &words) {
        return std::any_of(lines.begin(), lines.end(), [&words](const NumberedLine &line) {
            return line.line.text.size() <= 400 && words.match(line.line.text).hasMatch();
        });
    };
    return says(taught) && says(fee);
}

/// A bill, or a letter of application: they name positions and experience as well.
bool isOwnPaper(const Lines &lines)
{
    static const Pattern paper(
        u"^(?:(?:pro ?forma "
        u")?invoice|receipt|rechnung|quittung|facture|devis|factura|recibo|faktura|kvittering|kvitto|fattura|"
        u"order confirmation|bestellbestätigung)\\b(?! (?:clerk|processing|specialist|manager|analyst))"_s,
        Options);
    static const Pattern salutation(
        u"^(?:dear|to whom it may concern|sehr geehrte|liebe[rs]?\\b|madame|monsieur|estimad[oa]s?|muy "
        u"señor|kära|kære|hej|vážen|"
        u"gentile|geachte|szanowni|拝啓|尊敬的)"_s,
        Options);
    static const Pattern applies(
        u"\\b(?:i am (?:writing|applying)|i would like to (?:apply|express)|please accept my application|my "
        u"(?:application|cover letter|resume|cv) for|"
        u"bewerbe ich mich|ich bewerbe mich|je (?:vous adresse|me permets|souhaite postuler)|me dirijo a|deseo "
        u"postular|"
        u"ansöker (?:jag|härmed)|jag ansöker|ansøger jeg|jeg ansøger|ucházím se|mi candido)\\b"_s,
        Options);
    const auto head = lines.begin() + std::ptrdiff_t(std::min<size_t>(lines.size(), 3));
    const auto says = [](const Pattern &words, qsizetype most) {
        return [&words, most](const NumberedLine &line) { return words.match(line.line.text.left(most)).hasMatch(); };
    };
    if (std::any_of(lines.begin(), head, says(paper, LongestLine)))
        return true;
    const auto opening = lines.begin() + std::ptrdiff_t(std::min(lines.size(), HeadLines));
    return std::any_of(lines.begin(), opening, says(salutation, LongestLine))
        && std::any_of(lines.begin(), opening, says(applies, 400));
}

} // namespace

bool isPosting(const Lines &lines, const std::vector<RawField> &fields)
{
    ArticleSigns article;
    return evidence(lines, fields, &article) >= SureSigns && !isFaq(lines) && !isHitList(lines) && !isCurriculum(lines)
        && !isAdvice(lines) && !isOwnPaper(lines) && !isCourse(lines) && !article.areOf(lines);
}

} // namespace Shortlist
