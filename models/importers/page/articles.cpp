// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/articles.h"

#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Options = Expression::IgnoreCase | Expression::UnicodeWords;
constexpr qsizetype LongestHeadline = 160;
constexpr qsizetype LongestRead = 2000; ///< of one line
constexpr int OpeningLines = 8;
constexpr qsizetype LongestPartName = 40;
constexpr int EmptyParts = 3;
constexpr int ReportedWords = 2;

using Lines = std::vector<NumberedLine>;

/// "Was ist ein Projektleiter?", "Comment devenir infirmier ?", "The job of an engineer involves …": of an occupation.
bool isPortrait(const NumberedLine &line)
{
    static const Pattern question(
        u"^(?:was (?:ist|macht|verdient) (?:eigentlich )?eine?\\b|wie viel verdient\\b|wie wird man\\b|"
        u"what (?:is|does|do) an?\\b.{3,60}\\b(?:do|earn|\\?)|how much does an?\\b|"
        u"comment devenir\\b|qu['’]est-ce qu['’]une?\\b|que fait une?\\b|"
        u"¿?(?:qué (?:es|hace)|cuánto (?:gana|cobra)) une?a?\\b|vad gör en\\b|hvad laver en\\b|"
        u"co dělá\\b|kolik bere\\b).{3,90}$"_s,
        Options);
    static const Pattern told(
        u"\\b(?:the|a) (?:job|role|work|profession) of an? [\\p{L} ]{3,40} (?:involves|varies|entails|consists)\\b|"
        u"\\b(?:starting )?salaries for [\\p{L} ]{3,30} (?:tend to|range|start)\\b|\\bfigures below are only a "
        u"guide\\b|"
        u"^autres (?:intitulés|appellations)$|\\bfiche (?:de poste|métier) [\\p{L} ]{3,40} (?:définit|décrit)\\b|"
        u"\\bthe tasks of an? [\\p{L} ]{3,40} vary\\b|\\bmost [\\p{L}]{3,20} positions require\\b"_s,
        Options);
    static const Pattern list( // of a board, for whoever searches
        u"^.{2,50}\\b(?:jobs (?:und|&) stellenangebote|stellenangebote (?:und|&) jobs) (?:in|im|bei)\\b"_s, Options);
    const QString &text = line.line.text;
    return (text.size() <= LongestHeadline && text.endsWith(u'?') && question.isIn(text))
        || (line.index == 0 && (question.isIn(text) || list.isIn(text))) || told.isIn(text.left(LongestRead));
}

/// How adverts are read and written.
bool isAboutAdverts(const QString &text)
{
    static const Pattern about(
        u"求人票.{0,14}の見方|この記事では|(?:徹底)?解説し(?:ます|ていきます)|(?:怎么|如何)(?:写|撰写|填写)|招聘.{0,8}("
        u"?:的?撰写|怎么写)|"
        u"以下是(?:综合|一些|关于).{0,16}要点|작성 ?(?:방법|요령)|작성법|살펴볼까요|알아보겠습니다|"
        u"\\bhow to (?:write|read) (?:a|your|the) (?:job|vacancy)|\\bwriting (?:a )?job (?:adverts?|descriptions?)\\b"_s,
        Options);
    return about.isIn(text);
}

/// What somebody said of it, as papers report: how often.
int reportsIn(const QString &text)
{
    static const Pattern said(
        u"[”“\"»’],?\\s+(?:(?:\\p{L}+ "
        u"){0,2}?)(?:said|says|told|adds|added|explains|explained|sagte?|erklärte?|betonte?|"
        u"berichtet|explique|précise|raconte|déclare|affirme|respondió|explica|asegura|afirma|señala|subrayó|"
        u"uvedl[ao]?|potvrzuje|konstatuje|říká|dodává|popisuje|siger|fortæller|forklarer|säger|berättar)\\b|"
        u"\\b(?:siger|fortæller|säger|berättar) [\\p{Lu}]\\p{Ll}+ [\\p{Lu}]\\p{Ll}+[,.]"_s,
        Options);
    static const Pattern source(
        u"\\b(?:según (?:los (?:últimos )?datos|el informe|el anuncio)|el anuncio explica|el pasado mes de|"
        u"according to (?:a|the) (?:report|survey|study|post|latest)|laut (?:einer|dem|der) "
        u"(?:studie|umfrage|statistik)|"
        u"selon (?:une (?:étude|enquête)|les (?:derniers )?chiffres)|enligt (?:en|siffror)|ifølge (?:en|tal)|"
        u"is hiring for (?:loads|hundreds|thousands|dozens|lots)|good news for job ?(?:hunters|seekers)|"
        u"imagen de archivo|foto:|photo by|see all the jobs)\\b"_s,
        Options);
    return (said.isIn(text) ? 1 : 0) + (source.isIn(text) ? 1 : 0);
}

/// Headings one below the other, with nothing said under any of them.
bool isEmptyForm(const Lines &lines)
{
    const auto isHeading = [&lines](size_t at) {
        return at < lines.size() && lines[at].line.kind == PageLine::Kind::Heading;
    };
    int empty = 0;
    int filled = 0;
    for (size_t at = 1; at < lines.size(); ++at) {
        const QString &text = lines[at].line.text;
        const bool isName = isHeading(at) && text.size() <= LongestPartName; // some pages mark whole texts as headings
        const bool isEmpty = isName && (isHeading(at + 1) || at + 1 == lines.size());
        empty += isEmpty && lines[at].line.level > 1 ? 1 : 0;
        filled += !isName && !text.endsWith(u':') && !text.endsWith(u'：') ? 1 : 0;
    }
    return empty >= EmptyParts && filled < empty;
}

} // namespace

void ArticleSigns::take(const NumberedLine &line)
{
    const QString text = line.line.text.left(LongestRead);
    m_reports += reportsIn(text);
    m_isAside = m_isAside || isPortrait(line) || (m_lines < OpeningLines && isAboutAdverts(text));
    ++m_lines;
}

bool ArticleSigns::areOf(const std::vector<NumberedLine> &lines) const
{
    return m_isAside || m_reports >= ReportedWords || isEmptyForm(lines);
}

} // namespace Shortlist
