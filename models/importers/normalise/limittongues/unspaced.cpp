// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/limittongues/unspaced.h"

#include "models/importers/normalise/pattern.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist::LimitPatterns {
namespace {

using enum LimitClause::Kind;

/// What a word in angle brackets stands for in the phrases of one language.
struct Shorthand
{
    QLatin1String name;
    QString words;
};

/// The phrases of one language.
struct Language
{
    QString stems;
    std::vector<Shorthand> shorthands;
    QStringList caps;
    QStringList cooldowns;
};

Language chinese()
{
    return {
        u"投|申请|申請|應徵|報名|报名|应聘|报考|報考|填报|网申|兼报|限报"_s,
        {{QLatin1String("<N>"), u"(?<n>[\\d１-９一二两兩三四五六]+)\\s*"_s},
         {QLatin1String("<M>"), u"(?:个|個|份|次|项|項|家|条)"_s},
         {QLatin1String("<MAX>"),
          u"(?:最多|至多|最高|不超过|不超過|不得超过|不能超过|不可超过|不多于|仅限|僅限|限|上限为?|上限為?)"_s},
         {QLatin1String("<V>"), u"(?:投递|投遞|投|申请|申請|应聘|應徵|报名|報名|报考|報考|填报|填報|网申)"_s},
         {QLatin1String("<JOB>"), u"(?:职位|職位|岗位|崗位|职务|職務|職缺|工作|志愿|志願|项目|机会|申请|簡歷|简历)"_s},
         {QLatin1String("<OTHER>"),
          u"(?:作品|材料|附件|文件|证明|推荐|照片|城市|地点|地區|地区|人|名|字|页|天|月|年|张|封)"_s}},
        {
            uR"((?:最多|至多|仅|只|限|不超过|每人|每位\p{Han}{0,6})[^。；;\n]{0,12}?(?:投递?|申请|报名?|应聘)[^。；;\n人]{0,8}?<N>(?:个|份|次)[^。；;，\n]{0,6}?(?:职位|岗位|职务|机会|申请|简历))"_s,
            uR"(<V>(?![者人])(?:(?!<OTHER>)[^。；;\n]){0,14}?<MAX>\s*<N><M>(?!\s*<OTHER>)\s*<JOB>?)"_s,
            uR"((?:每人|每位|一人|同一|单个)[^。；\n]{0,10}?限?<V>[^。；\n]{0,6}?<N><M>?[^。；\n]{0,4}?<JOB>)"_s,
            uR"((?:每人|每位|一人|同一)[^。；，\n]{0,10}?限(?:投|报|報)<N>(?:个|個|项|岗|次|份))"_s,
            uR"((?:最多|至多|[仅僅]|只|限)(?:可以|能够|能|可|限)?<V>\s*<N>次)"_s,
            uR"((?:最多|至多|[僅只限])[^。；，\n]{0,6}?(?:投遞|應徵|申請|報名)\s*<N>(?:個|項|份)\s*<JOB>?)"_s,
            uR"((?:[仅僅]有?|只有|最多有?)\s*<N>次\s*<V>)"_s,
            uR"(可(?:以|同时)?<V>\s*<N>[个個]\s*(?:职位|岗位|職缺|志愿))"_s,
            uR"((?:只能|仅能|仅可|只可|限)(?:选择|选报|报考|选|报|選擇)\s*<N><M>?\s*<JOB>[^。；\n]{0,8}<V>)"_s,
            uR"((?:限报|限投|只能报考|仅限报考|只能投)\s*<N><M>?\s*(?:岗|<JOB>))"_s,
            uR"(<V>[^。；;\n]{0,12}?<N><M>\s*<JOB>?(?:为限|為限|以内|以內|封顶))"_s,
            uR"((?:职位|岗位|志愿|志願)(?:数量?|個數)?[^。；，\n]{0,6}?<MAX>\s*<N><M>(?!\s*<OTHER>)(?=[^。\n]*<V>))"_s,
            uR"((?:勿|不得|不可|不能|不要|禁止)[^。；\n]{0,4}<V>[^。；\n]{0,4}?(?:超过|多于|超過)\s*<N><M>(?!\s*<OTHER>))"_s,
            uR"((?:不可|不能|不得|不支持|不接受|禁止|请勿|請勿)(?:同时|同時|重复)?<V>(?:多个|多個|两个(?:及)?以上|多项)(?:职位|岗位|職缺|職位|部门))"_s,
            uR"((?:不可|不能|不得|禁止|请勿)(?:兼报|多报|跨岗位?投递|跨部门投递|一人多投))"_s,
        },
        {
            uR"((?<n>[\d一两三六半]+|十二)\s*(?<unit>个月|個月|天|日|年)(?:以?内|之内|內|后|後|之后)[^。；\n]{0,16}(?:(?:不(?:可|能|得|予)?|请勿|勿|无法)(?:再次|重复|再|重新)?<V>|(?:方可|可以?|才能|能|才可)(?:再次|重新|再)<V>))"_s,
            uR"((?:再次|重新|二次)<V>[^。；\n]{0,12}?(?:间隔|間隔|需满|须满|满|至少|隔|等待)[^。；\n\d]{0,4}(?<n>[\d一两三六半]+|十二)\s*(?<unit>个月|個月|天|日|年))"_s,
            uR"((?:间隔|等待|等|冷却期为?|满)[^。；\n\d]{0,4}(?<n>[\d一两三六半]+|十二)\s*(?<unit>个月|個月|天|日|年)[^。；\n]{0,10}?(?:再次|重新|再)<V>)"_s,
        }};
}

Language japanese()
{
    return {
        u"応募|エントリー|併願|申込|申し込み"_s,
        {{QLatin1String("<N>"), u"(?<n>[\\d１-９一二三四五]+)\\s*"_s},
         {QLatin1String("<M>"), u"(?:件|職種|ポジション|求人|つ|社|コース|部門|ポスト)"_s},
         {QLatin1String("<MAX>"), u"(?:最大で?|上限は?|最多|多くて)"_s},
         {QLatin1String("<V>"), u"(?:応募|エントリー|申し?込み?)"_s},
         {QLatin1String("<GAP>"), u"(?:(?!書類|写真|ファイル|添付|勤務地|日程|候補|資料|スキル|名様)[^。\\n])"_s},
         {QLatin1String("<NO>"),
          u"(?:でき(?:ません|ない|かねます)|いただけません|不可|ご遠慮|認め(?:て|ません)|お断り|"
          u"受け付け(?:て(?:い|お)(?:ません|りません)|ません)|お控え)"_s}},
        {
            uR"(<MAX>\s*<N><M><GAP>{0,14}<V>)"_s,
            uR"(<V><GAP>{0,20}?<MAX>\s*<N>(?:<M>|回))"_s,
            uR"(<V><GAP>{0,14}?<N>(?:<M>|回)(?:まで|のみ|に限|限り))"_s,
            uR"(<N>(?:<M>|回)(?:の(?:ポジション|求人|職種|コース|部門|ポスト))?(?:まで|のみ|限り|に限り)<GAP>{0,10}<V>)"_s,
            uR"((?:お?一人|1人|１人|おひとり)(?:様|さま)?(?:につき|あたり|、)?\s*<N>(?:<M>|回)(?:まで|のみ|限り|に限)<GAP>{0,8}<V>)"_s,
            uR"(<V>[はが]?、?(?:お?一人|1人|１人)(?:様|さま)?(?:につき|あたり|、)?\s*<N>(?:<M>|回)(?:まで|のみ|限り|に限))"_s,
            uR"(<N>(?:<M>|回)(?:を超え|以上)<GAP>{0,10}<V><GAP>{0,8}<NO>)"_s,
            uR"(複数の?(?:ポジション|職種|求人|ポスト|職|コース|部門)<GAP>{0,10}<V><GAP>{0,14}<NO>)"_s,
            uR"((?:重複|複数|同時)(?:<V>|での応募)<GAP>{0,10}<NO>|併願<GAP>{0,6}<NO>)"_s,
        },
        {
            uR"((?<n>[\d１-９一二三六半]+)\s*(?<unit>[ヶか箇カヵケ]月|日|年)(?:間|以内|後|経過)?[^。\n]{0,18}再(?:応募|エントリー))"_s,
            uR"(再(?:応募|エントリー)[^。\n]{0,16}?(?<n>[\d１-９一二三六半]+)\s*(?<unit>[ヶか箇カヵケ]月|日|年)(?:間|後|以降|以上|が?経過|を?空け|を?あけ|お|の))"_s,
            uR"((?<n>[\d１-９一二三六半]+)\s*(?<unit>[ヶか箇カヵケ]月|日|年)(?:間|以内|経過)[^。\n]{0,10}?(?:再度|再び|改めて|もう一度)[^。\n]{0,10}<V>)"_s,
        }};
}

Language korean()
{
    return {
        u"지원|응시|접수"_s,
        {{QLatin1String("<N>"), u"(?<n>\\d|한|두|세|네|하나|다섯)\\s*"_s},
         {QLatin1String("<M>"), u"(?:개|건|곳|가지|회|번)"_s},
         {QLatin1String("<WHAT>"), u"(?:분야|직무|포지션|공고|부문|직군|회사|모집 ?단위|지원서|곳)"_s},
         {QLatin1String("<V>"), u"(?:지원|응시|접수)"_s},
         {QLatin1String("<GAP>"), u"(?:(?!파일|첨부|자료|사진|이미지|페이지|문서|링크|명|지역|희망)[^.\\n])"_s},
         {QLatin1String("<NO>"), u"(?:없|불가|금지|않|안 ?됩|못|제한|허용되지|허용하지)"_s}},
        {
            uR"(1\s?인(?:당)?\s?(?:최대 ?)?<N>(?:개 ?|회 ?|건 ?)?(?:분야|직무|지원|공고|부문|포지션|직군))"_s,
            uR"((?:중복|복수|동시)\s*<V><GAP>{0,10}<NO>)"_s,
            uR"(<N>(?:개|가지|건|곳)?(?:의)?\s*<WHAT>(?:에|에만|만|까지)+<GAP>{0,10}<V>)"_s,
            uR"(최대\s*<N>(?:개|건|곳|가지)<GAP>{0,14}<V>)"_s,
            uR"(<N><M><GAP>{0,10}?(?:초과|넘|이상)<GAP>{0,10}<V><GAP>{0,8}<NO>)"_s,
            uR"(<V><GAP>{0,16}?(?:최대|한도는?|상한은?)<GAP>{0,4}<N><M>)"_s,
            uR"(<V><GAP>{0,12}?(?<n>1|한)\s*(?:회|번|건|개)(?:만|에 한|로 제한|로 한정))"_s,
            uR"((?<n>1|한)\s*(?:회|번|건)(?:만|에 한해|에 한하여)<GAP>{0,8}<V>)"_s,
        },
        {
            uR"((?<n>\d+|한|두|세|여섯)\s*(?<unit>개월|달|일|년)[^.\n]{0,18}(?:재지원|다시 지원|재응시|재접수))"_s,
            uR"((?:재지원|다시 지원|재응시)[^.\n]{0,20}?(?<n>\d+|한|두|세|여섯)\s*(?<unit>개월|달|일|년)(?:이| )?\s*(?:이후|후|뒤|경과|지나|지난))"_s,
        }};
}

PhraseBook::Content contentOf(const Language &language)
{
    PhraseBook::Content content;
    const auto add = [&](LimitClause::Kind kind, const QStringList &phrases) {
        for (QString text : phrases) {
            for (const Shorthand &shorthand : language.shorthands)
                text.replace(shorthand.name, shorthand.words);
            content.phrases.push_back({kind, pattern(text)});
        }
    };
    add(Cap, language.caps);
    add(Cooldown, language.cooldowns);
    return content;
}

} // namespace

std::vector<PhraseBook> unspacedBooks()
{
    std::vector<PhraseBook> books;
    for (const Language &language : {chinese(), japanese(), korean()})
        books.emplace_back(language.stems, [language] { return contentOf(language); });
    return books;
}

} // namespace Shortlist::LimitPatterns
