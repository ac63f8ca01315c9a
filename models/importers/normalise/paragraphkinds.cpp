// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/paragraphkinds.h"

#include "models/domain/text.h"
#include "models/importers/normalise/bounds.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/stems.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

struct Rule
{
    StemPattern pattern;
    SectionKind kind;
};

const std::vector<Rule> &rules()
{
    using enum SectionKind;
    static const std::vector<Rule> all =
        {
            {stemPattern(
                 u"equal|inclusive|accommodation|without regard|regardless|conviction|criminal|fair chance|veteran|e-verify|affirmative|applicable law|custodians|privacy|respects"_s,
                 pattern(
                     uR"(\bequal[- ](employment[- ])?opportunity\b|\bcreating an inclusive space\b|\breasonable accommodations?\b|\b(without regard to|regardless of) (race|age|gender|sex|color|ethnic|religion|national)|\barrest (or|and) conviction\b|\bcriminal (history|background|record)|\bfair chance\b|\bprotected veteran|\be-verify\b|\baffirmative action\b|\b(protected by|under) applicable laws?\b|\btraditional custodians\b|\bprivacy (policy|notice)\b|\bpay our respects?\b)"_s)),
             Legal},
            {stemPattern(
                 u"unabhängig|chancengleichheit|schwerbehindert|égalité|handicap|igualdad"_s,
                 pattern(
                     uR"(\bunabhängig von (geschlecht|herkunft|alter|nationalität)|\bchancengleichheit\b|\bschwerbehindert|\bégalité des chances\b|\bsituation de handicap\b|\bigualdad de oportunidades\b)"_s)),
             Legal},
            {stemPattern(
                 u"salary|pay|compensation"_s,
                 pattern(
                     uR"(\b(base )?(salary|pay|compensation) range\b.*\d|\bpay transparency\b|\bcompensation (may|will) vary\b|\b(base )?(salary|pay)\b[^.]{0,60}[$€£]\s?\d|^(salary|pay|compensation)\s*:)"_s)),
             Compensation},
            {stemPattern(
                 u"dental|vision|401|paid|benefits"_s,
                 pattern(
                     uR"(\b(medical|health)(,| and)? (dental|vision)\b|\b401\s?\(?k\)?|\bpaid (holidays|parental leave|time off|sick)\b|\bbenefits (may vary|package|programs?|include)\b)"_s)),
             Benefits},
            {stemPattern(u"apply|interested|if you|send|submit|email|bewerb|bewirb|sende|envoy|postulez|envía|inscríbete|skicka|简历"_s,
                         pattern(
                             uR"(^(to apply|please (apply|send|submit)|how to apply|interested (candidates|applicants)|apply (now|online|here|today)|if you('re| are) interested)\b|\b(send|submit|email) (us )?your (cv|resume|résumé|application)\b|\b(bitte )?(bewerben sie sich|bewirb dich|sende uns deine|senden sie uns ihre)\b|\b(envoyez|merci d'envoyer|postulez)\b|\b(envía|envíanos|inscríbete)\b|\b(send|skicka) (din|os din) (ansøgning|ansökan)\b|(即刻|立即|欢迎|请将?)[^。\n]{0,8}(投递|发送)[^。\n]{0,4}简历|简历[^。\n]{0,6}(投递|发送|发)至)"_s)),
             HowToApply},
            {stemPattern(
                 u"mission|is the|is a|is one|headquarters|founded|我们是|成立|创立|gegründet|fondé|fundada|grundlagt|grundades|založena|macht uns"_s,
                 pattern(
                     uR"(^(at [\w .&]{2,30}, )?our mission is\b|^[\p{L}\d][\w .,&'-]{1,50}? is (the|a|an|one of the) ([\w,'& -]{0,40} )?(leading|leader|global|world'?s?|fast(est)?[- ]growing|largest|premier|destination|provider|pioneer|company|startup|start-up|firm|market leader|technology company|(?:\p{L}+ ){0,2}(?:agency|authority|university|hospital|charity|foundation|organi[sz]ation))\b|^我们是[^。\n]{0,24}(?:提供商|公司|企业|平台|集团|机构|银行)|(?:成立|创立)于 ?\d{4} ?年|\bwurde \d{4} gegründet\b|\bgegründet \d{4}\b|\bfondée? en \d{4}\b|\bfundada en \d{4}\b|\bgrundlagt i \d{4}\b|\bgrundades \d{4}\b|\bzaložena v roce \d{4}\b|\bmacht uns bei \p{L}+ aus\b|\bglobal headquarters\b|\bfounded in \d{4}\b)"_s)),
             AboutEmployer},
            {stemPattern(
                 u"team"_s,
                 pattern(
                     uR"(^(as part of )?(the|our|(about [\w ]{2,30} )?[\p{L}\d]+'s) [\w&,() /-]{0,80}\bteam\b[^.]{0,60} (is|are|builds?|develops?|runs?|owns?|works?|focus(es)?|aims?|supports?|powers?|assures?|designs?|handles?|leads?|creates?|provides?|ensures?)\b|^join (our|us on the|the) [\w&, /-]{0,60}team\b|\bour [\w -]{3,50} team is (responsible|dedicated)\b)"_s)),
             AboutTeam},
        };
    return all;
}

} // namespace

std::optional<SectionKind> paragraphKind(const QString &paragraph)
{
    const QString folded = Text::folded(paragraph.left(Bounds::LineChars));
    for (const Rule &rule : rules()) {
        if (rule.pattern.match(folded).hasMatch())
            return rule.kind;
    }
    return {};
}

} // namespace Shortlist
