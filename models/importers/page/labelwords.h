// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importers/fieldnames.h"

#include <array>

namespace Shortlist {

/// The words by which sites and employers label one fact.
struct Labels
{
    QLatin1String field;
    const char16_t *words; ///< folded, separated by |
};

// English; German; French; Spanish, Catalan, Portuguese, Italian; Danish, Swedish, Norwegian; Czech; Dutch, Russian;
// Chinese; Japanese; Korean.
// clang-format off
inline constexpr std::array AllLabels{
    Labels{FieldName::Title,
           u"title|job title|job posting title|posting title|position|position title|role|role title|job name|vacancy|"
           "vacancy title|stelle|stellenbezeichnung|stellentitel|jobtitel|jobtitle|berufsbezeichnung|"
           "poste|intitulé|intitulé du poste|titre du poste|puesto|puesto de trabajo|nombre del puesto|vacante|cargo|plaza|"
           "stilling|stillingsbetegnelse|titel|tjänst|befattning|yrkesroll|"
           "pozice|název pozice|pracovní pozice|functie|functietitel|должность|"
           "職稱|職務名稱|職缺名稱|职位|职位名称|岗位名称|招聘职位|招聘岗位|需求岗位|招募岗位|채용분야|채용 분야|募集職名|職種|職種名|募集職種|求人名|ポジション|ポジション名|포지션|직무|모집직무|모집 직무|채용 직무|채용직무|"
           "job opening|advertised position|post title|vacancy name|jobbezeichnung|bezeichnung der stelle|"
           "intitulé de l'offre|nom du poste|denominación del puesto|título del puesto|título de la oferta|"
           "stillingstitel|jobbtitel|rubrik|pracovní místo|názov pozície|募集ポジション|職位|채용 포지션|채용포지션"},
    Labels{FieldName::Employer,
           u"company|institution|company name|employer|employer name|organization|organisation|hiring organization|"
           "hiring organisation|hiring company|agency|arbeitgeber|unternehmen|firma|firmenname|"
           "entreprise|société|employeur|nom de l'entreprise|empresa|nombre de la empresa|empresa contratante|azienda|"
           "virksomhed|arbejdsgiver|arbejdsplads|företag|arbetsgivare|společnost|zaměstnavatel|název společnosti|"
           "werkgever|bedrijf|компания|работодатель|公司|公司名称|企业名称|招聘单位|用人单位|"
           "單位|公司名稱|機構|事業所名|求人者名|会社|会社名|企業名|社名|法人名|회사|회사명|기업명|기업|업체명|"
           "organisation name|organization name|name of organisation|name of employer|name of company|"
           "hiring employer|einrichtung|dienststelle|auftraggeber|raison sociale|établissement|recruteur|"
           "compañía|institución|empleador|entidad|organismo|zadavatel|název firmy|organizace|virksomhedsnavn|"
           "företagsnamn|单位名称|用人部门|招聘企业|公司全称|企業|募集企業|채용기업|기관명|사업장명|회사 이름|기업 이름"},
    Labels{FieldName::Department,
           u"department|team|business unit|division|abteilung|service|departamento|afdeling|avdelning|oddělení|部门|所属部门|부서|"
           "faculty|school|institute|organisational unit|directorate|business area|fachbereich|institut|fakultät|"
           "organisationseinheit|direction|facultad|enhed|enhet|odbor|所属|所属部署|配属部署|配属先|소속|부서명|소속 부서"},
    Labels{FieldName::Location,
           u"location|locations|location name|local|kde|wo|où|dónde|hvor|var|location(s)|job location|job locations|work location|work locations|"
           "work site|worksite|place|place of work|primary location|where|based at|based in|city|office|office location|duty station|"
           "standort|standorte|arbeitsort|einsatzort|dienstort|dienstsitz|ort|"
           "lieu|lieu de travail|lieu du poste|lieu d'affectation|localisation|ville|"
           "ubicación|ubicació|población|localidad|localización|lugar|lugar de trabajo|centro de trabajo|ciudad|"
           "localização|localidade|sede|sede di lavoro|luogo di lavoro|città|"
           "plats|placering|placeringsort|stationeringsort|arbetsort|arbejdssted|arbeidssted|sted|lokation|"
           "místo výkonu práce|místo práce|lokalita|pracoviště|město|standplaats|plaats|werklocatie|место работы|город|"
           "工作地點|上班地點|工作地点|工作地|工作城市|城市|地点|上班地点|办公地点|勤務地|勤務場所|勤務先住所|근무지|근무지역|근무 지역|근무장소|근무 위치|"
           "city, state|city/state|job site|base location|work city|workplace location|job location city|"
           "advertised location|arbeitsorte|einsatzorte|beschäftigungsort|lieu d'exercice|lieu de mission|"
           "lieu de l'emploi|commune|résidence administrative|localité|provincia|municipio|sede del puesto|"
           "lugar de prestación|kommun|kommune|ort och län|arbetsplatsens ort|arbejdssteder|místo výkonu|"
           "místo pracoviště|adresa pracoviště|místo výkonu práce a pracoviště|kraj|工作地址|办公地址|工作城市/地区|勤務先|勤務エリア|"
           "就業場所|勤務先所在地|勤務地エリア|근무처|근무지 주소|근무지 위치|근무 장소"},
    Labels{FieldName::Workplace,
           u"workplace type|remote job|workplace|work arrangement|work model|working model|remote|remote type|job location type|"
           "work mode|remote work|telework|homeoffice|home office|home-office|möglichkeit home office|možnost home office|"
           "práce z domova|arbeitsmodell|télétravail|teletrabajo|modalidad|modalidad de trabajo|modalitat|"
           "modalitat de treball|distansarbete|hjemmearbejde|办公方式|工作方式|リモートワーク|在宅勤務|재택근무|근무 방식|근무방식|"
           "work setting|workplace model|location type|working arrangement|working arrangements|remote status|"
           "on-site/remote|arbeitsplatzmodell|mobiles arbeiten|mode de travail|modo de trabajo|forma de trabajo|"
           "arbejdsform|arbetssätt|forma práce|办公形式|勤務スタイル|働き方|근무유형|근무 유형"},
    Labels{FieldName::EmploymentType,
           u"type|job type|employment type|type of employment|employment|employment status|contract|contract type|"
           "type of contract|full/part time|full-time/part-time|heltid/deltid|deltid/heltid|vollzeit/teilzeit|plný/částečný úvazek|work schedule|schedule|hours|appointment type|position type|"
           "vertragsart|beschäftigungsart|anstellungsart|arbeitszeit|arbeitszeitmodell|umfang|beschäftigungsumfang|"
           "beschäftigungsgrad|beschäftigungsverhältnis|arbeitsverhältnis|anstellung|anstellungsverhältnis|befristung|pensum|"
           "type de contrat|nature du contrat|contrat|temps de travail|durée du travail|"
           "contrato|tipo de contrato|tipus de contracte|tipologia de contracte|tipo de contratación|tipo de jornada|"
           "tipo de empleo|jornada|jornada laboral|tipo di contratto|tipo de vaga|"
           "anställningsform|anställning|anställningstyp|omfattning|ansættelsesform|ansættelse|ansættelsestype|"
           "stillingstype|arbejdstid|jobtype|stillingsprosent|"
           "typ úvazku|druh úvazku|pracovní úvazek|úvazek|typ smlouvy|typ pracovního poměru|pracovní poměr|forma spolupráce|"
           "dienstverband|contractvorm|тип занятости|"
           "工作性质|工作类型|用工性质|用工形式|招聘类型|职位类型|雇用形態|雇用区分|契約形態|勤務形態|고용형태|고용 형태|근무형태|근무 형태|근무일시|근무시간|근무요일|채용형태|채용 형태|계약 형태|"
           "time type|position status|work type|employment basis|tenure|working time|working pattern|working hours|"
           "work hours|hours of work|weekly hours|hours per week|duration of contract|contract duration|"
           "contract length|stellenumfang|vertragstyp|einstellungsart|arbeitsumfang|wochenarbeitszeit|type d'emploi|"
           "type d'offre|type de poste|quotité de travail|quotité|régime de travail|modalidad de contratación|"
           "tipo de trabajo|dedicación|duración del contrato|ansættelsesvilkår|arbejdstid og vilkår|"
           "sysselsättningsgrad|anställningens omfattning|varaktighet|typ pracovního vztahu|pracovně-právní vztah|"
           "pracovněprávní vztah|délka pracovního poměru|rozsah úvazku|雇佣类型|工作形式|岗位类型|岗位性质|雇用種別|採用形態|求人区分|就業形態|고용유형|"
           "고용 유형|근로형태|근로 형태|계약형태|계약 기간"},
    Labels{FieldName::PostedOn,
           u"date|datum|placed on|opened|open since|date opened|posted|job posting|posted at|posted on|date posted|posted date|posting date|post date|opening date|open date|"
           "publication date|published|published on|indrykket|indrykket den|erschienen|erschienen am|datum der veröffentlichung|등록일자|job posted|veröffentlicht|veröffentlicht am|eingestellt am|online seit|"
           "date de publication|publié le|publiée le|mise en ligne|mise en ligne le|date de mise en ligne|"
           "fecha de publicación|publicado|publicado el|publicada el|data de publicació|"
           "oprettet|opslået|offentliggjort|publicerad|publiceringsdatum|publiserad|zveřejněno|datum zveřejnění|vloženo|"
           "geplaatst op|发布时间|发布日期|发布于|受理年月日|受付年月日|掲載日|掲載開始日|公開日|등록일|게시일|"
           "job posted on|date advertised|advertised on|advertised|release date|listing date|live since|"
           "veröffentlichungsdatum|online-datum|erscheinungsdatum|date de parution|parue le|parution|fecha de alta|"
           "fecha publicación|fecha de la publicación|opslået den|oprettet den|opslagsdato|publicerat|annonsdatum|"
           "datum publikace|vystaveno|přidáno|投稿日|掲載開始|公開日時|掲載日時|공고일|작성일|게시일자|공고게시일|刊登日期"},
    Labels{FieldName::ApplyBy,
           u"apply by|time left to apply|apply before|apply until|available before|closing|closing date|bewerbungsfrist bis|close date|open period|open & closing dates|application period|application window|closes|closes on|closing on|deadline|"
           "application deadline|deadline to apply|deadline for applications|application closing date|"
           "application due date|applications due|applications close|expires|expires on|"
           "expiration date|valid through|last date to apply|last day to apply|"
           "bewerbungsschluss|bewerbungsfrist|bewerbungsende|bewerbung bis|bewerbungen bis|einsendeschluss|"
           "date limite|date limite de candidature|date limite de dépôt|date limite pour postuler|date de clôture|"
           "clôture des candidatures|fecha límite|fecha límite de inscripción|fecha de cierre|cierre|plazo|plazo de inscripción|"
           "plazo de solicitud|plazo de presentación|data límit|scadenza|"
           "ansøgningsfrist|ansøg senest|ansøg inden|frist|sista ansökningsdag|sista ansökningsdatum|sista dag att ansöka|"
           "ansök senast|søknadsfrist|uzávěrka přihlášek|termín přihlášek|termín pro podání přihlášek|přihlášky do|"
           "sluitingsdatum|solliciteren voor|"
           "紹介期限日|报名时间|报名期限|网申期限|网申时间|网申日期|报名日期|申请时间|投递期限|投递时间|applications by|application by|截止日期|截止时间|應徵截止|申请截止|申请截止日期|报名截止|投递截止|网申截止|応募締切|応募締切日|応募締め切り|応募期限|募集期間|応募期間|申込期間|申込締切|受付期間|出願期間|掲載期間|締切|締切日|"
           "접수마감|접수 마감|마감일|접수마감일|지원마감|지원 마감|모집마감|모집 마감|지원 기간|지원기간|접수기간|접수 기간|모집기간|모집 기간|"
           "apply no later than|application close|application closes|closing at|deadline date|due date|"
           "vacancy closes|applications close on|applications close at|advert closes|bewerbung bis zum|"
           "bewerbungsfrist bis zum|ende der bewerbungsfrist|fristende|bewerbungsfrist endet am|"
           "date limite de réponse|date limite d'envoi|date de fin de candidature|cierre de inscripción|"
           "fin de plazo|plazo de presentación de solicitudes|fecha fin de inscripción|ansøgningsfrist den|"
           "sidste ansøgningsfrist|sista ansökan|ansökan senast|sök senast|uzávěrka|termín uzávěrky|"
           "konec přijímání přihlášek|lhůta pro podání přihlášek|报名截止时间|投递截止时间|投递截止日期|网申截止时间|招聘截止|截止报名|締め切り|募集締切|"
           "応募締切り|募集終了日|掲載終了日|지원마감일|지원 마감일|서류마감|서류 마감|모집 마감일|접수 마감일"},
    Labels{FieldName::Salary,
           u"salary|salary range|pay|pay range|pay rate|rate of pay|base pay|base salary|base pay range|compensation|"
           "compensation range|hourly rate|hourly pay|annual salary|wage|wages|stipend|remuneration|"
           "gehalt|gehaltsspanne|jahresgehalt|monatsgehalt|stundenlohn|jahreslohn|monatslohn|lohn|vergütung|bezahlung|entgelt|"
           "salaire|salaire brut|rémunération|rémunération annuelle|salario|salario bruto|sueldo|retribución|remuneración|"
           "rango salarial|banda salarial|salari|retribució|retribució brut anual|retribuzione|remuneração|"
           "løn|lön|lönespann|månadslön|timlön|månedsløn|årsløn|timeløn|lønn|mzda|hrubá mzda|mzdové rozpětí|plat|odměna|"
           "salaris|зарплата|薪資|薪资|薪资范围|薪酬|薪水|工资|年薪|月薪|给与|給与|給料|年収|想定年収|予定年収|月給|基本給|時給|初任給|연봉|급여|월급|시급|임금|보수|"
           "salary band|salary scale|salary indication|salary details|estimated pay|pay scale|hiring range|"
           "hiring salary|base compensation|remuneration package|compensation package|salary (gross)|gehaltsrahmen|"
           "gehaltsband|bruttogehalt|verdienst|gehaltsvorstellung ab|salaire proposé|salaire annuel|salaire mensuel|"
           "salaire horaire|fourchette de salaire|fourchette salariale|salario mensual|salario anual|"
           "salario ofrecido|oferta salarial|sueldo bruto|rango de sueldo|lönenivå|lønniveau|platové ohodnocení|"
           "platové rozmezí|nabízená mzda|měsíční mzda|plat/mzda|薪资待遇|薪酬范围|薪资水平|薪酬待遇|工资待遇|月薪范围|年俸|報酬|賃金|給与条件|年収目安|"
           "想定給与|급여조건|급여 조건|급여수준|연봉정보"},
    Labels{FieldName::StartsOn,
           u"start date|starting date|expected start date|earliest start date|start|starts|starts on|"
           "eintrittsdatum|eintritt|eintrittstermin|startdatum|startzeitpunkt|beginn|arbeitsbeginn|stellenantritt|"
           "date de début|début|début du contrat|prise de poste|date de prise de poste|date de démarrage|"
           "fecha de inicio|fecha de incorporación|incorporación|inicio|"
           "tiltrædelse|tiltrædelsesdato|startdato|startdag|tillträde|tillträdesdag|datum nástupu|termín nástupu|nástup|"
           "ingangsdatum|入职时间|到岗时间|入职日期|入社時期|入社日|勤務開始日|勤務開始|任用期間|雇用開始日|採用日|採用予定日|입사일|입사예정일|입사 예정일|근무시작일|근무 시작일|"
           "start of employment|commencement date|entry date|available from|anticipated start date|"
           "position start date|einstellungsdatum|besetzungsdatum|besetzungstermin|zu besetzen ab|date d'embauche|"
           "date d'entrée|date de prise de fonction|prise de fonction|fecha de comienzo|fecha inicio|"
           "tillträdesdatum|startdatum för anställning|opstart|opstartsdato|možný nástup|termín nástupu do práce|"
           "到岗日期|入社可能時期|就業開始日|근무 시작"},
    Labels{FieldName::RequisitionId,
           u"job id|job-id|job number|job no|job no.|job #|job code|job ref|job ref.|job reference|job reference number|"
           "job requisition id|requisition id|requisition number|requisition|req id|req #|req. id|req number|"
           "reference|reference number|reference no|reference no.|reference id|reference code|ref|ref.|ref no|ref no.|"
           "position number|position id|posting id|posting number|vacancy id|vacancy number|vacancy no|vacancy no.|"
           "vacancy ref|vacancy reference|announcement number|ref. apec|réf. apec|ref. société|réf. société|ref. interne|kennziffer|kennzahl|referenznummer|referenz|referenzcode|"
           "stellennummer|stellen-id|stellen-nr.|ausschreibungsnummer|jobnummer|job-nr.|"
           "référence|référence de l'offre|numéro de référence|numéro de l'offre|n° de l'offre|n° d'offre|réf|réf.|"
           "referencia|número de referencia|ref. de la oferta|riferimento|"
           "jobnr|jobnr.|stillingsnummer|referencenummer|annonsid|annons-id|referensnummer|referens|"
           "číslo pozice|referenční číslo|kód pozice|vacaturenummer|职位编号|岗位编号|职位id|求人番号|求人id|공고번호|공고 번호|채용번호|"
           "id|job posting id|job req|announcement no|announcement no.|opportunity id|listing id|ad id|"
           "advert number|advert ref|post number|post reference|post ref|vacancy code|posting ref|job-ref.|"
           "anforderungs-id|anforderungsnummer|ausschreibungs-id|stellen id|angebots-id|anzeigen-id|chiffre|"
           "ref.-nr.|ref.-nr|referenz-nr.|referenz-nr|referenznr.|n° offre|numéro d'offre|offre n°|"
           "identifiant de l'offre|code offre|réf. offre|código de oferta|nº de oferta|número de oferta|"
           "id de la oferta|ref. oferta|job-nr|annonce-id|annonsnummer|diarienummer|sagsnummer|id inzerátu|"
           "číslo inzerátu|číslo nabídky|id nabídky|招聘编号|岗位代码|职位代码|求人no|求人no.|仕事no|仕事no.|공고id|채용공고번호|공고 id"},
    Labels{FieldName::Industry, u"industry|industries|branche|secteur|sector|bransch|obor|行业|業種|업종|"
           "business sector|secteur d'activité|odvětví|verksamhetsområde|业务领域|산업"},
    Labels{QLatin1String("occupationalCategory"), u"job function|function|category|job category"},
    Labels{FieldName::Experience,
           u"seniority level|experience level|career level|experience|required experience|experience required|"
           "minimum experience|years of experience|work experience|berufserfahrung|erfahrung|expérience|"
           "expérience requise|années d'expérience|experiencia|experiencia requerida|experiencia mínima|"
           "años de experiencia|temps d'experiència|experiència|erfaring|erfarenhet|praxe|požadovaná praxe|ervaring|"
           "опыт работы|工作經歷|工作經驗|工作经验|经验要求|工作年限|経験|必要経験|実務経験|경력|경력사항|"
           "min. experience|experience (years)|berufserfahrung in jahren|niveau d'expérience|expérience souhaitée|"
           "expérience professionnelle|experiencia laboral|arbetslivserfarenhet|erhvervserfaring|délka praxe|"
           "min. praxe|経験年数|근무경력|요구경력|경력조건|경력 조건"},
    Labels{FieldName::Education,
           u"education|éducation|education level|minimum education|required education|degree|qualification level|abschluss|"
           "bildungsabschluss|niveau d'études|diplôme|formation requise|formación|estudios|estudios mínimos|nivel de estudios|"
           "formació reglada requerida|estudis mínims|uddannelse|utbildning|vzdělání|požadované vzdělání|opleiding|"
           "образование|學歷|學歷要求|学历|学历要求|最低学历|学歴|学歴要件|학력|최종학력|학력사항|"
           "qualification required|niveau de formation|niveau d'étude|nivel educativo|titulación|"
           "titulación requerida|utbildningskrav|utbildningsnivå|uddannelsesniveau|min. vzdělání|minimální vzdělání|"
           "最終学歴|教育程度|要求学历|최소 학력"},
    Labels{FieldName::Url,
           u"url|link|original job post|original post|job post|apply at|apply link|job url|posting url|source url|job link|stellenlink|lien|lien de l'offre|enlace|"
           "内推链接|投递链接|网申链接|网申地址|投递地址|申请链接|応募url|지원 링크|"
           "apply online at|bewerbungslink|lien pour postuler|enlace de la oferta|ansökningslänk"},
};
// clang-format on

/// Labels that stand alone on a line for other reasons as often: a heading, a button, a part of a name.
inline constexpr auto AmbiguousLabels =
    u"education|éducation|degree|abschluss|formación|estudios|uddannelse|utbildning|vzdělání|opleiding|学历|学歴|학력|"
    "title|titel|position|poste|puesto|cargo|vacante|role|stelle|stilling|functie|team|service|division|office|city|"
    u"ort|kde|wo|où|dónde|hvor|var|"
    "sted|place|where|agency|remote|homeoffice|home "
    "office|home-office|telework|date|start|starts|beginn|eintritt|début|"
    "inicio|incorporación|nástup|datum|pay|compensation|wage|wages|gehalt|lohn|bezahlung|entgelt|salaire|salario|"
    "odměna|function|category|url|link|enlace|contrat|contract|employment|type|hours|umfang|pensum|anstellung|"
    "ref|reference|referenz|organization|organisation|vacancy|workplace|published|veröffentlicht|publicado|"
    "closes|expires|frist|plazo|scadenza|jornada|sede|plats|plaats|sector|obor|experience|experiencia|"
    "experiència|erfahrung|erfaring|erfarenhet|praxe|ervaring|local|"
    "公司|职位|城市|经验要求|工作经验|経験|実務経験|薪酬|工资|待遇|勤務形態|募集期間|応募期間|회사|기업|직무|경력|급여|"
    "보수|"
    "institution|contrato|plaza|schedule|faculty|school|institute|institut|direction|facultad|enhed|enhet|commune|"
    "provincia|kommune|advertised|"
    "opened|parution|tenure|working hours|work hours|weekly "
    "hours|institución|einrichtung|titulación|advert|企業|所属|勤務先|"
    u"dedicación|kraj|企业|uzávěrka|rubrik|mobiles arbeiten|働き方|소속|산업|"
    "ポジション|在宅勤務|リモートワーク|재택근무";

} // namespace Shortlist
