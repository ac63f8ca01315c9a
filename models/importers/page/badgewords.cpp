// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"

namespace Shortlist::LineWords {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 300;
constexpr qsizetype LongestBadges = 90;

const QString &workplaceWords()
{
    static const QString words =
        u"fully remote|100% remote|remote|hybrid|on-?site|in[- ]office|in[- ]person|work from home|telecommute|home "
        u"office|"
        u"telearbeit|mobiles arbeiten|à distance|solo presencial|100 ?% presencial|solo teletrabajo|télétravail(?: "
        u"partiel| complet| "
        u"possible)?|hybride|présentiel|teletrabajo|"
        u"remoto|híbrid[oa]|presencial|distansarbete|(?:helt )?på distans|på plats|hjemmearbejde|(?:částečně|možnost "
        u"práce) z domova|"
        u"teilweise home-?\\s?office|nur home-?office|práce z "
        u"domova|hybridní|na pracovišti|na místě|vor ort|远程|居家办公|"
        u"可远程|ハイブリッド勤務|(?:フル|完全|一部)?リモート(?:ワーク|勤務)?(?:可能|相談可|可|OK)?|(?:完全)?在宅(?:勤務|ワーク)?(?:可能|可)?|재택근무|원격근무"_s;
    return words;
}

const QString &employmentWords()
{
    static const QString words =
        u"full[- ]?time|part[- ]?time|internship|intern|contractor|contract|temporary|temp|permanent|freelance|"
        u"seasonal|volunteer|per diem|apprenticeship|working student|vollzeit|teilzeit|praktikum|werkstudent|minijob|"
        u"befristet|unbefristet|ausbildung|temps plein|temps partiel|cdi|cdd|stage|alternance|saisonnier|"
        u"tiempo completo|jornada completa|media jornada|prácticas|tempo pieno|tempo determinato|tempo indeterminato|"
        u"jornada parcial|contrato indefinido|indefinido|contrato temporal|contrato de duración determinada|duración "
        u"determinada|feste anstellung|festanstellung|intérim|"
        u"heltid|deltid|fuldtid|fastansættelse|vikariat|studiejob|tillsvidareanställning|tillsvidare|visstid|"
        u"visstidsanställning|praktik|"
        u"plný úvazek|pełny etat|część etatu|umowa o pracę|umowa zlecenie|částečný úvazek|zkrácený "
        u"úvazek|brigáda|dpp|dpč|hpp|契約社員|派遣社員|アルバイト|パート|業務委託|インターン|"
        u"계약직|인턴|파트타임|아르바이트|全职|兼职|实习|校招|正社員|정규직|external collaboration|regular|other"_s;
    return words;
}

} // namespace

Badges badges(const QString &line)
{
    static const Pattern last = pattern(u"(?:^|[\\s,;|·•/(–-]+)((?<workplace>"_s + workplaceWords()
                                        + u")|(?<employment>"_s + employmentWords() + u"))[\\s,;|·•/)–-]*$"_s);
    Badges found{line.trimmed(), {}, {}};
    for (auto match = last.match(found.rest); match.hasMatch() && found.rest.size() <= LongestLine;
         match = last.match(found.rest)) {
        if (const QString workplace = match.captured(u"workplace"_s); !workplace.isEmpty())
            found.workplace = workplace;
        else
            found.employment.prepend(match.captured(u"employment"_s));
        found.rest = found.rest.left(match.capturedStart()).trimmed();
    }
    return found;
}

bool startsWithBadge(const QString &line)
{
    static const Pattern first = pattern(u"^(?:"_s + workplaceWords() + u'|' + employmentWords() + u")\\b"_s);
    return line.size() <= LongestLine && first.match(line).hasMatch();
}

bool opensWithBadge(const QString &line)
{
    static const Pattern opening = pattern(u"^(?:in|als|as|en|à|på|na)\\s+(?:"_s + employmentWords()
                                           + u"|voll- ?(?:oder|und|bzw\\.?|/) ?teilzeit)\\b"_s);
    return line.size() <= LongestLine && opening.match(line).hasMatch();
}

bool isBadges(const QString &line)
{
    static const Pattern badge = pattern(u"(?:\\b|(?<=[^\\p{L}]))(?:"_s + workplaceWords() + u'|' + employmentWords()
                                         + u")(?:\\b|(?=[^\\p{L}]|$))"_s);
    static const Pattern filling =
        pattern(u"\\b(?:voll|fuld|hel|plný|full)\\s?-?(?=\\s?(?:oder|und|bzw|/"
                u"|eller|og|och|nebo|či|or|and)\\b)|\\([^()]{0,40}\\)|（[^（）]{0,40}）|\\b(?:or|and|oder|und|ou|et|o|"
                u"y|e|eller|och|og|nebo|a|of|en|"
                u"possible|möglich|"
                u"muligt|möjligt|možný|"
                u"posible|ab|sofort|up to|bis "
                u"zu|ca|about|approx|hours?|hrs?|h|std|stunden|wochenstunden|heures|horas|timer|timmar|"
                u"hodin|uur|week|woche|semaine|semana|uge|vecka|týdně|per|pro|par|por|a|je|im|in "
                u"der|days?|tage?|jours?|dage|dagar|"
                u"dny?|two|three|four|zwei|drei|months?|monate?|mois|meses|måneder|månader|měsíc[eůi]?|position|role|"
                u"job|stelle|poste|"
                u"shift|nights?|days|weekends?|fte|partiel)\\b|[\\d.,/%|·•&+–—:;\\s\\p{So}\\x{FE0F}-]+"_s);
    if (line.size() > LongestBadges || !badge.match(line).hasMatch())
        return false;
    return filling.removedFrom(badge.removedFrom(line)).isEmpty();
}

} // namespace Shortlist::LineWords
