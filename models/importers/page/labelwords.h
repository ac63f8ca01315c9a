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
           "lieu de l'emploi|lieu de stage|lieu du stage|centre|commune|résidence administrative|localité|provincia|municipio|sede del puesto|"
           "lugar de prestación|kommun|kommune|ort och län|arbetsplatsens ort|arbejdssteder|místo výkonu|"
           "místo pracoviště|adresa pracoviště|místo výkonu práce a pracoviště|kraj|工作地址|办公地址|工作城市/地区|勤務先|勤務エリア|"
           "就業場所|勤務先所在地|勤務地エリア|근무처|근무지 주소|근무지 위치|근무 장소"},
    Labels{FieldName::Workplace,
           u"是否远程|workplace type|remote job|workplace|work arrangement|work model|working model|remote|remote type|job location type|"
           "work mode|remote work|telework|homeoffice|home office|home-office|möglichkeit home office|možnost home office|"
           "práce z domova|arbeitsmodell|télétravail|teletrabajo|modalidad|modalidad de trabajo|modalitat|"
           "modalitat de treball|distansarbete|hjemmearbejde|办公方式|工作方式|リモートワーク|在宅勤務|재택근무|근무 방식|근무방식|"
           "work setting|workplace model|location type|working arrangement|working arrangements|remote status|"
           "on-site/remote|arbeitsplatzmodell|mobiles arbeiten|mode de travail|modo de trabajo|forma de trabajo|"
           "arbejdsform|arbetssätt|forma práce|办公形式|勤務スタイル|働き方|근무유형|근무 유형"},
    Labels{FieldName::EmploymentType,
           u"是否全职|type|job type|employment type|type of employment|employment|employment status|contract|contract type|"
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
           "工作性质|工作性質|工作类型|用工性质|用工形式|招聘类型|职位类型|雇用形態|雇用区分|契約形態|勤務形態|고용형태|고용 형태|근무형태|근무 형태|근무일시|근무시간|근무요일|채용형태|채용 형태|계약 형태|"
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
           "oprettet|opslået|offentliggjort|publicerad|publiceringsdatum|publiserad|zveřejněno|datum zveřejnění|vloženo|zadáno|"
           "geplaatst op|发布时间|发布日期|发布于|受理年月日|受付年月日|掲載日|掲載開始日|公開日|등록일|게시일|"
           "job posted on|date advertised|advertised on|advertised|release date|listing date|live since|"
           "veröffentlichungsdatum|online-datum|erscheinungsdatum|date de parution|parue le|parution|fecha de alta|"
           "fecha publicación|fecha de la publicación|opslået den|oprettet den|opslagsdato|publicerat|annonsdatum|"
           "datum publikace|vystaveno|přidáno|投稿日|掲載開始|公開日時|掲載日時|공고일|작성일|게시일자|공고게시일|刊登日期"},
    Labels{FieldName::ApplyBy,
           u"posting period|advertising period|application period|apply by|time left to apply|apply before|apply until|available before|closing|closing date|bewerbungsfrist bis|close date|open period|open & closing dates|application period|application window|closes|closes on|closing on|deadline|"
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
           "vacancy ref|vacancy reference|announcement number|ref. apec|réf. apec|ref. société|réf. société|ref. interne|kennziffer|kennzahl|referenznummer|referenznummer der bundesagentur für arbeit|referenz|referenzcode|"
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
           u"link to job posting|link to the job posting|job posting link|link to posting|posting link|link to the job|link to job|link to job description|externalurl|url|link|original job post|original post|job post|apply at|apply link|job url|posting url|source url|job link|stellenlink|lien|lien de l'offre|enlace|"
           "内推链接|投递链接|网申链接|网申地址|投递地址|申请链接|応募url|지원 링크|"
           "apply online at|bewerbungslink|lien pour postuler|enlace de la oferta|ansökningslänk"},
    // Said by fewer: forms of authorities, notices, trackers.
    Labels{FieldName::Title,
           u"ausgeschriebene stelle|ausgeschriebene position|zu besetzende stelle|ausbildungsberuf|beruf|"
           "funktion|métier|fonction|emploi proposé|poste proposé|poste à pourvoir|intitulé du métier|"
           "puesto ofertado|puesto ofrecido|puesto vacante|ocupación|profesión|stillingens titel|yrke|"
           "tjänstetitel|profese|funkce|pracovní zařazení|job role|post|post applied for|designation|"
           "opening|vacant position|职务|职务名称|招募职位|招聘职务|職務名|職名|募集職種名|募集ポスト|お仕事|職種・仕事|모집직종|채용직종|"
           "채용부문|채용 부문|모집부문|모집 부문|채용직급|직종|모집분야 및 인원|채용분야 및 인원|채용 분야 및 인원|모집 분야 및 인원|모집직종 및 인원|岗位|岗位名"},
    Labels{FieldName::Employer,
           u"träger|arbeitgeber/in|betrieb|ausbildungsbetrieb|kanzlei|praxis|collectivité|"
           "collectivité employeur|organisme|organisme employeur|entité|enseigne|structure|"
           "nom de la structure|nom de l'employeur|employeur public|razón social|contratante|"
           "entidad contratante|entidad convocante|organismo convocante|nombre de la entidad|"
           "centro contratante|myndighed|myndighet|bolag|zaměstnavatelka|úřad|název zaměstnavatele|"
           "name of the employer|hiring institution|business name|recruiting organisation|雇主|招聘公司|招聘机构|聘用单位|"
           "招聘企业名称|雇用主|事業者名|店名|勤務先名|事業所|店舗名|施設名|園名|病院名|法人名称|採用企業|団体名|機関名|運営会社|募集会社|会社名称|채용기관|모집기관|법인명|병원명|상호|상호명|"
           "사업체명|운영사|기관|단체명|학교명"},
    Labels{FieldName::Location,
           u"site|sites|base|place of employment|location of post|position location|where you'll work|"
           "where you will work|work base|town|town/city|depot|branch|store location|job base|"
           "einsatzgebiet|einsatzregion|niederlassung|dienststätte|arbeitsstätte|stadt|arbeitsregion|"
           "lieu d'embauche|lieu de prise de poste|lieu d'intervention|lieu d'implantation|"
           "lieu d'affectation principal|zone géographique|implantation|"
           "adresse du lieu de travail|localisation du poste|zona|zona de trabajo|destino|"
           "localización del puesto|ubicación del puesto|lugar de desempeño|arbejdssted og adresse|område|"
           "arbejdsadresse|tjänstgöringsort|tjänsteställe|stad|arbetsplatsens adress|obec|"
           "kde budete pracovat|místo nástupu|工作区域|勤務エリア・地域|지역|지역명|所在地区|所在城市|工作场所|工作地区|任职地点|工作城市/区域|勤務地住所|就業先|就業場所住所|勤務地の詳細|"
           "勤務地詳細|勤務先地域|勤務予定地|근무주소|근무예정지|근무 예정지|근무지역 및 위치|근무지 정보|근무할 곳"},
    Labels{FieldName::EmploymentType,
           u"vinculación|relación laboral|tipo de relación|modalidad contractual|régimen laboral|"
           "horas semanales|duración|beschäftigung|stellenart|art der beschäftigung|art der stelle|"
           "art der anstellung|arbeitspensum|stellenprozent|wochenstunden|stunden pro woche|vertrag|"
           "vertragslaufzeit|laufzeit|contrat proposé|type contrat|type de recrutement|nature de l'emploi|"
           "temps de travail hebdomadaire|durée hebdomadaire|durée du contrat de travail|rythme de travail|"
           "volume horaire|ansættelsesomfang|timetal|ugentlig arbejdstid|arbejdstid pr. uge|varighed|"
           "anställningsgrad|arbetstid|anställningstid|tjänstgöringsgrad|typ práce|smlouva|smluvní vztah|"
           "délka úvazku|forma úvazku|typ spolupráce|typ pracovní smlouvy|druh pracovního poměru|"
           "pracovní poměr a úvazek|用工类型|聘用方式|聘用形式|聘用性质|合同类型|工作时间制|採用区分|雇用形態・期間|契約種別|身分|채용구분|채용 구분|고용 형식|"
           "계약유형|직원유형|type of position|type of post|type of role|type of work|job status|post type|"
           "appointment|weekly working hours|contract basis|hours of work per week|contracted hours|"
           "employment terms"},
    Labels{FieldName::PostedOn,
           u"added|date added|date listed|listed|listed on|listed since|live date|advert start date|"
           "posting start date|publish date|opened on|date of publication|posting published|anzeige vom|"
           "online seit dem|ausgeschrieben am|inseriert am|datum der anzeige|veröffentlichung|"
           "publiée en ligne le|publication|date publication|offre publiée le|annonce publiée le|"
           "offre mise en ligne le|mis en ligne le|parution le|déposée le|date de l'offre|publicación|"
           "oferta publicada|oferta publicada el|fecha de la oferta|publiceret|publiceringsdato|"
           "offentliggjort den|opslået d.|publicerad den|annonsen publicerad|upplagd|publicering|"
           "datum vložení|vloženo dne|zveřejněno dne|publikováno|datum vystavení|刊登时间|登载日期|职位发布时间|公告日期|公告时间|"
           "公開開始日|掲載開始日時|募集開始日|공고등록일|공고 등록일|공고시작일|등록일시|게재일|작성일자|공고일자"},
    Labels{FieldName::ApplyBy,
           u"apply-by date|last date|last day|last date for applications|cut-off date|cutoff date|"
           "submission deadline|responses due|advert end date|advert close date|vacancy end date|"
           "valid until|open until|applications open until|posting end date|posting closes|position closes|"
           "advertisement end date|advertisement closing date|applications accepted until|accepting applications until|job closes|recruitment closes|"
           "closing date and time|closing date for applications|advert closing date|close of applications|"
           "ausschreibungsende|fristablauf|bewerben bis|bewerbung möglich bis|bewerbungszeitraum|gültig bis|"
           "veröffentlicht bis|anzeige gültig bis|bewerbungsfrist ende|letzter bewerbungstag|"
           "candidatures jusqu'au|candidature avant le|postuler avant le|postulez avant le|"
           "limite de candidature|limite de dépôt|date limite de dépôt des candidatures|"
           "date limite de réception des candidatures|date limite d'envoi des candidatures|"
           "fin de publication|fin de l'offre|valable jusqu'au|offre valable jusqu'au|"
           "date de fin de publication|date d'échéance|inscripciones hasta|candidaturas hasta|"
           "solicitudes hasta|plazo hasta|fecha máxima|válida hasta|oferta válida hasta|"
           "fecha fin de publicación|fin de inscripción|fecha de finalización|svar senest|"
           "senest ansøgningsfrist|ansøgningsfristen|ansøgningsfristen er|søg inden|søg senest|"
           "ansøg senest den|sidste frist|sista svarsdag|sista dag|sök senast den|ansökningstid|"
           "ansökningstiden utgår|ansökningsperiod|ansökan senast den|sista datum|sista ansökningstid|"
           "přihlášky zasílejte do|termín podání|termín podání přihlášek|podání přihlášky do|"
           "platnost inzerátu|platnost do|nabídka platná do|přihlásit se do|datum uzávěrky|"
           "termín pro zaslání životopisu|有效期|有效期至|截止至|应聘截止|应聘截止日期|收件截止|报名截止日期|简历接收截止|简历投递截止|接收简历截止|投简历截止|"
           "掲載終了予定日|掲載終了予定|掲載終了|募集締切日|募集期限|応募受付期間|応募締切日時|提出期限|応募書類提出期限|書類提出期限|書類締切|申込期限|出願期限|受付締切|受付締切日|"
           "エントリー締切|원서 접수|원서접수기간|원서 접수기간|원서접수 기간|응시원서 접수|응시원서 접수기간|서류접수|서류 접수|서류접수기간|서류접수 기간|지원서 접수|지원서접수|"
           "지원서 접수기간|지원서 제출|접수일정|원서접수|마감일자|마감일시|마감 일자|지원 마감일시|공고마감일|공고 마감일"},
    Labels{FieldName::Salary,
           u"bruto anual|bruto mensual|salario neto|salario bruto anual|salario bruto mensual|"
           "remuneración bruta|remuneración anual|honorarios|asignación mensual|jahresbruttogehalt|"
           "bruttojahresgehalt|bruttomonatsgehalt|monatsbrutto|jahresbrutto|stundensatz|tagessatz|"
           "zielgehalt|gehaltsrange|gehaltsangabe|lohnband|lohnspanne|bruttolohn|ausbildungsvergütung|"
           "gratification|gratification mensuelle|indemnité mensuelle|salaire de base|salaire annuel brut|"
           "salaire mensuel brut|salaire brut annuel|salaire brut mensuel|salaire indicatif|traitement|"
           "rémunération brute|rémunération mensuelle|rémunération proposée|taux horaire|tjm|løn pr. time|"
           "løn pr. måned|lønramme|lønspænd|lön per månad|lön per timme|ingångslön|ersättning|timpenning|"
           "grundlön|hrubý plat|čistá mzda|hodinová mzda|hodinová sazba|nástupní mzda|nástupní plat|"
           "výše mzdy|měsíční plat|finanční ohodnocení|finanční odměna|ohodnocení|综合月薪|税前月薪|基本工资|底薪|薪金|日薪|"
           "时薪|实习工资|实习补贴|报酬|津贴|薪资标准|想定月収|月収|月収例|年収例|想定年収（給与詳細）|想定年収(給与詳細)|給与詳細|給与・報酬|日給|報酬月額|基本月給|年俸額|給料月額|"
           "給与額|급여액|급여 수준|월 급여|월급여|월보수|월 보수|연봉수준|연봉 수준|보수수준|보수 수준|기본급|일급|보수액|임금조건|임금액|임금 조건|보수조건|"
           "hourly wage|daily rate|day rate|weekly pay|annual pay|starting salary|starting pay|"
           "salary per annum|gross salary|gross pay|expected pay|salary offered|pay information|fte salary|"
           "target salary|base salary range|expected salary|posted salary|annual salary range|"
           "salary (per annum)|pay per hour|rate"},
    Labels{FieldName::StartsOn,
           u"date de début souhaitée|date de début de contrat|date de début prévue|date de début du poste|à pourvoir le|poste à pourvoir le|"
           "poste à pourvoir à compter du|date prévisionnelle de prise de poste|"
           "date de prise de poste souhaitée|date d'arrivée|fecha prevista de incorporación|"
           "fecha prevista de inicio|fecha estimada de inicio|comienzo|incorporación prevista|"
           "inicio previsto|ansættelsesdato|ansættelsesstart|tiltrædelsestidspunkt|stillingen ønskes besat|"
           "startdato for stillingen|anställningsstart|anställningsdatum|tillträde enligt|startar|"
           "možný termín nástupu|předpokládaný nástup|předpokládaný termín nástupu|nástup možný|nástup od|"
           "datum zahájení|上岗时间|报到时间|入职|到岗|就業開始|就業開始時期|入社予定日|雇用開始|勤務開始時期|着任時期|着任日|採用予定年月日|採用年月日|採用時期|任用開始日|"
           "임용예정일|임용 예정일|채용예정일|근무개시일|근무 개시일|시작 예정일|job start|job start date|desired start date|"
           "target start date|projected start date|planned start|planned start date|start of contract|"
           "antritt|dienstantritt|dienstbeginn|stellenbeginn|ab wann|wann|besetzung zum|besetzbar ab|frühester beginn|"
           "einstieg|einstiegsdatum|gewünschter eintritt|ausbildungsbeginn|ausbildungsstart|vertragsbeginn"},
    Labels{FieldName::RequisitionId,
           u"our ref|our reference|job reference code|vacancy reference number|vacancy reference no|"
           "vacancy reference code|recruitment reference|ref code|expediente|nº expediente|nº de expediente|"
           "n.º de expediente|referencia de la oferta|código del puesto|código oferta|código de la oferta|"
           "id oferta|nº ref.|n.º ref.|nº de referencia|n° de référence|n° réf|n° référence|"
           "numéro d'annonce|numéro de l'annonce|n° annonce|n° d'annonce|n° de l'annonce|code poste|"
           "id annonce|référence du poste|référence annonce|réf. annonce|geschäftszeichen|aktenzeichen|"
           "stellenausschreibungsnummer|ausschreibungsnr.|ausschreibungs-nr.|ausschreibung nr.|stellencode|"
           "kenn-nr.|kennnummer|ausschreibungskennziffer|stellenkennziffer|stellen-kennziffer|kennung|"
           "job-kennung|referenz-id|journalnummer|j.nr.|sagsnr.|sagsnr|annoncenummer|annonce nr.|annoncenr.|"
           "opslagsnr.|referencenr.|stillings-id|job-nummer|diarienr|diarienr.|dnr|dnr.|ärendenummer|"
           "ref.nr.|ref.nr|ref nr|refnr|referensnr|referensnr.|rekryteringsnummer|jobb-id|tjänst-id|"
           "spisová značka|č.j.|čj.|č. j.|evidenční číslo|ref. č.|ref. číslo|kód nabídky|id pozice|职位代号|"
           "招聘代码|岗位id|职位编码|职位序号|岗位序号|公告编号|岗位编码|案件番号|求人コード|仕事番号|お仕事no|お仕事no.|管理番号|募集番号|求人管理番号|整理番号|job番号|"
           "求人id番号|채용 번호|공고코드|채용공고 번호|공고 no|채용코드"},
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
    "ポジション|在宅勤務|リモートワーク|재택근무|"
    "地区|地域|エリア|지역|site|sites|base|region|stadt|zona|destino|centro|stad|state|county|town|depot|branch|obec|"
    "okres|"
    "oblast|beruf|funktion|beschäftigung|vertrag|duración|laufzeit|opening|post|yrke|funkce|"
    "appointment|added|listed|publication|publicación|publicering|betrieb|praxis|structure|organisme|"
    "entité|enseigne|institution|firma|bolag|rate|antritt|einstieg|comienzo|startar|traitement|"
    "ersättning|ohodnocení|kennung|last date|last day|sista dag|implantation|région|département|"
    "smlouva|arbetstid|身分|事業所|기관|직종|入职|到岗|有效期|津贴|底薪|报酬|原서접수|métier|fonction|ocupación|"
    "profesión|"
    "designation|职务|職名|お仕事|veröffentlichung|expediente|län|träger|kanzlei|úřad";

} // namespace Shortlist
