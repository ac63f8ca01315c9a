// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/sitewords.h"

#include "models/importers/normalise/pattern.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Shortlist::LineWords {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestButton = 60;
constexpr char16_t FirstWide = 0x3000;

// Buttons and links that stand alone on a line, in small letters. What labels a fact or heads a section is not here.
constexpr auto Buttons =
    u"find jobs|company reviews|post a job|for employers|my jobs|saved jobs|my network|messaging|sign out|upload cv|"
    u"upload resume|upload your resume|register to apply|login to apply|login to save|register|send me jobs like this|"
    u"follow company|show all|view all|early applicant|be an early applicant|apply with linkedin|apply with indeed|"
    u"help me stand out|get started|share this job|save for later|download app|view profile|visit website|open menu|"
    u"job alerts|create alert|me|premium|for business|notifications|skip to navigation|start of main content|"
    u"startseite|jobs finden|jobsuche|stellensuche|merkliste|zur merkliste|auf die merkliste|job merken|stelle merken|"
    u"für arbeitgeber|für unternehmen|anmelden|einloggen|registrieren|jetzt online bewerben|online bewerben|"
    u"weiterempfehlen|job teilen|stelle teilen|zur bewerbung|direkt bewerben|schnellbewerbung|zum bewerbungsformular|"
    u"jetzt auf diese stelle bewerben|hier bewerben|speichern|menü|suche|job speichern|neu|als pdf herunterladen|"
    u"accueil|trouver un job|trouver une entreprise|trouver un emploi|recruteurs|pour les recruteurs|espace recruteur|"
    u"se connecter|s'inscrire|connexion|mon compte|sauvegarder|enregistrer|je postule|postuler à cette offre|"
    u"postuler maintenant|retour aux résultats|retour à la liste|imprimer|voir plus|menu principal|"
    u"envie d'en savoir plus|signaler cette offre|localiser avec mappy|candidater|je candidate|voir l'offre|"
    u"inicio|buscar empleo|buscar ofertas|buscar trabajo|empresas|iniciar sesión|acceder|registrarse|acceso empresas|"
    u"inscribirme|inscribirme en esta oferta|inscribirse|inscribirme en la oferta|guardar|guardar oferta|compartir|"
    u"imprimir|denunciar oferta|postularme|postular|postularse|volver|volver al listado|área de empresas|"
    u"jobsøgning|søg job|find job|gem job|gem|gemte job|del|del job|del jobopslag|udskriv|log ind|opret profil|"
    u"for arbejdsgivere|se jobbet|søg stillingen|søg jobbet|send ansøgning|tilbage|tilbage til oversigten|"
    u"sök jobb|hitta jobb|spara|spara annons|sparade annonser|dela|dela annons|skriv ut|logga in|skapa konto|"
    u"för arbetsgivare|tillbaka|tillbaka till annonserna|tipsa en vän|sök tjänsten|till ansökan|ansök|sök jobbet här|"
    u"uložit|uložit nabídku|sdílet|vytisknout|přihlásit se|přihlásit|registrace|pro firmy|pro zaměstnavatele|hledat|"
    u"hledat práci|zpět|zpět na výsledky|odpovědět na nabídku|reagovat|reagovat na nabídku|poslat životopis|nahlásit|"
    u"首页|搜索|职位搜索|找工作|登录|注册|登录/"
    u"注册|收藏|举报|投诉|微信扫码分享|完善在线简历|上传简历|在线沟通|立即投递|立即报名|"
    u"應徵|我要投递|马上投递|更多职位|下载app|附件简历|我的在线简历|扫码投递|去app|点击查看|收藏职位|申请岗位|返回|"
    u"返回列表|"
    u"求人を探す|企業を探す|会社を探す|仕事を探す|気になるリストに追加|お気に入り|お気に入りに追加|お気に入り登録|保存|"
    u"保存する|シェア|シェアする|ログイン|会員登録|応募画面へ進む|応募画面へ|応募フォームへ|応募はこちら|"
    u"エントリー|この求人に応募する|話を聞きに行く|話を聞きに行きたい|マイページ|ホーム|検討リストに追加|"
    u"検討する|求人一覧に戻る|今すぐ応募|"
    u"관심기업|관심공고|즉시지원|입사지원|홈|로그인|회원가입|공유|신고|신고하기|인쇄|북마크|목록|목록으로|"
    u"홈페이지 지원|포지션 상세|포지션 상세 정보|관심기업 등록|저장|채용공고 스크랩|메뉴";

// What only menus of sites say.
constexpr auto Menus =
    u"sign in|sign up|sign out|log in|login|logout|register|my account|my profile|my jobs|my network|messaging|"
    u"notifications|for business|for employers|employer site|employers|post a job|job search|career advice|find jobs|"
    u"search jobs|company reviews|upload your resume|skip to main content|skip to content|menu|salary guide|"
    u"einloggen|anmelden|registrieren|mein profil|mein konto|für arbeitgeber|für unternehmen|jobsuche|jobs finden|"
    u"gehaltsplaner|gehaltsvergleich|merkliste|zum inhalt springen|zum inhalt|karriereratgeber|"
    u"se connecter|connexion|s'inscrire|mon compte|mon espace|espace recruteur|recruteurs|trouver un job|"
    u"trouver un emploi|trouver une entreprise|accès direct au contenu|aller au contenu|médias|"
    u"iniciar sesión|acceder|acceso candidatos|acceso empresas|acceso a empresas|registrarse|mis candidaturas|mi "
    u"cuenta|"
    u"buscar ofertas|buscar empleo|área de empresas|mi área|"
    u"log ind|opret profil|min side|for arbejdsgivere|for virksomheder|søg job|gemte job|jobagent|"
    u"logga in|skapa konto|mina sidor|för arbetsgivare|för företag|sök jobb|sparade annonser|"
    u"přihlásit|přihlásit se|registrace|pro firmy|pro zaměstnavatele|můj účet|hledat práci|nabídky práce|brigády|"
    u"登录|注册|登录/注册|首页|我的简历|我的|企业版|招聘者|"
    u"ログイン|会員登録|マイページ|求人を探す|企業を探す|採用担当者の方へ|掲載をお考えの方|"
    u"로그인|회원가입|기업서비스|기업회원|마이페이지|채용정보|기업정보|고객센터|커뮤니티";

// What says nothing only beside its like: "首页 职位 公司 校园".
constexpr auto Navigation =
    u"首页|职位搜索|找工作|职位|公司|校园|校招|app|消息|简历|海归|有了|推荐|社招|沟通|分享|关注|感兴趣|立即沟通|"
    u"投递|立即申请|jobs|companies|"
    u"careers|search|home|login|about|contact|salaries|reviews|求人|転職|企業|新卒|中途|"
    u"スカウト|応募|気になる|채용정보|"
    u"기업|인재|커뮤니티|스크랩|지원하기|연봉|job|virksomheder|karriere|jobb|företag|emplois|"
    u"entreprises|empleos|salarios|"
    u"unternehmen|gehälter|magazin|práce|firmy|kariéra";

// Boards by their names.
constexpr auto Sites =
    u"linkedin|indeed|seek|glassdoor|monster|ziprecruiter|reed|totaljobs|cv-library|dice|wellfound|naukri|naukri.com|"
    u"stepstone|stepstone.de|xing|kimeta|jobware|arbeitsagentur|bundesagentur für "
    u"arbeit|jobs.ch|jobscout24|karriere.at|"
    u"welcome to the jungle|france travail|pôle emploi|apec|hellowork|meteojob|cadremploi|infojobs|tecnoempleo|"
    u"computrabajo|infoempleo|jobindex|jobnet|ofir|it-jobbank|arbetsförmedlingen|platsbanken|blocket jobb|ledigajobb|"
    u"jobs.cz|prace.cz|profesia|startupjobs|boss直聘|智联招聘|前程无忧|51job|拉勾|拉勾招聘|猎聘|实习僧|牛客|牛客网|"
    u"应届生求职网|green|doda|マイナビ|マイナビ転職|リクナビ|リクナビnext|wantedly|エン転職|ビズリーチ|type|"
    u"ハローワーク|"
    u"104人力銀行|1111人力銀行|yes123求職網|mycareersfuture|jobstreet|occmundial|occ|computrabajo|bumeran|"
    u"kleinanzeigen|nhs jobs|academics.de|stellenwerk|startupjobs|求人ボックス|タウンワーク|バイトル|マイナビバイト|"
    u"사람인|잡코리아|원티드|인크루트|워크넷|로켓펀치|점핏|jobkorea|saramin|wanted";

QSet<QString> setOf(const char16_t *words)
{
    const QStringList all = QString::fromUtf16(words).split(u'|');
    return {all.begin(), all.end()};
}

/// Small letters without what stands round the words: icons, arrows, brackets.
QString bare(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && !text.at(begin).isLetterOrNumber())
        ++begin;
    while (end > begin && !text.at(end - 1).isLetterOrNumber())
        --end;
    QString plain = text.mid(begin, end - begin).toLower();
    return plain.replace(u'’', u'\'');
}

bool isButton(const QString &text)
{
    static const QSet<QString> buttons = setOf(Buttons);
    return buttons.contains(bare(text));
}

/// The parts of a line of navigation: apart by bars, dots, wide gaps; in scripts without spaces by any blank.
QStringList partsOf(const QString &line)
{
    const bool isWide = line.front().unicode() >= FirstWide;
    QStringList parts;
    QString part;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        const bool isGap = c.isSpace() && (isWide || c == u'\t' || (at + 1 < line.size() && line.at(at + 1).isSpace()));
        if (isGap || c == u'|' || c == u'·' || c == u'›') {
            parts.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

} // namespace

bool isSiteButton(const QString &line)
{
    if (line.size() > LongestButton || line.isEmpty())
        return false;
    if (isButton(line))
        return true;
    static const QSet<QString> navigation = setOf(Navigation);
    const QStringList parts = partsOf(line);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               return isButton(part) || navigation.contains(bare(part));
           });
}

bool isMenu(const QString &line)
{
    static const QSet<QString> menus = setOf(Menus);
    return !line.isEmpty() && line.size() <= LongestButton && (menus.contains(bare(line)) || isSiteName(line));
}

bool isSiteName(const QString &line)
{
    static const QSet<QString> sites = setOf(Sites);
    return line.size() <= LongestButton && sites.contains(bare(line));
}

QString nameOfLogo(const QString &line)
{
    static const QStringList ahead{u"logo von "_s, u"firmenlogo von "_s, u"logo der "_s, u"logo de "_s,   u"logo of "_s,
                                   u"logo for "_s, u"logotyp för "_s,    u"logo: "_s,    u"firmenlogo "_s};
    if (line.size() > 2 * LongestButton)
        return {};
    for (const QString &words : ahead)
        if (line.startsWith(words, Qt::CaseInsensitive))
            return line.mid(words.size()).trimmed();
    return {};
}

QString campusOf(const QString &line)
{
    static const Pattern campus(
        u"^(?:【[^】]{1,8}】)?\\s*(\\p{Han}{2,10}?)\\s*(?:集团)?\\s*20\\d\\d\\s*届.{0,12}(?:招聘|校招|春招|秋招|补录|"
        u"招募|启动)"_s);
    const auto match = line.size() <= LongestButton ? campus.match(line) : PatternMatch();
    return match.hasMatch() ? match.captured(1) : QString();
}

bool isCohort(const QString &line)
{
    static const Pattern cohort(
        u"^(?:20)?\\d\\d(?:年卒|卒|年新卒|届)(?:[ 　]*(?:校招|校园招聘|春招|秋招|新卒採用|本選考|インターンシップ?))?$|"
        u"^(?:新卒採用|中途採用|キャリア採用|中途|新卒|校园招聘|신입공채)$"_s);
    return line.size() <= LongestButton / 3 && cohort.match(line).hasMatch();
}

} // namespace Shortlist::LineWords
