// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/columnwords.h"

namespace Shortlist::ColumnWords {
namespace {

constexpr Words AllWords[] = {
    // Teal "Job Position", Huntr "title", Simplify "Role", JobSync "JobTitle"
    {ColumnRole::Title,
     u"job title|title|job position|position|position title|role|role title|job role|job|job name|vacancy|opening|"
     u"stelle|stellentitel|stellenbezeichnung|jobtitel|berufsbezeichnung|bezeichnung|"
     u"poste|intitulé|intitulé du poste|titre|titre du poste|puesto|cargo|título|vacante|titolo|posizione|ruolo|"
     u"functie|vacature|stilling|stillingsbetegnelse|tjänst|befattning|pozice|název pozice|stanowisko|"
     u"职位|职位名称|岗位|岗位名称|職位|職種|求人|職務|직무|포지션|채용공고|직책"},
    {ColumnRole::Employer,
     u"company|company name|employer|employer name|organization|organisation|organization name|hiring organization|"
     u"hiring company|firm|business|unternehmen|firma|arbeitgeber|betrieb|firmenname|entreprise|société|employeur|"
     u"empresa|compañía|azienda|società|bedrijf|werkgever|virksomhed|arbejdsgiver|företag|arbetsgivare|"
     u"firma společnost|společnost|zaměstnavatel|pracodawca|公司|公司名称|企业|企業|会社|会社名|회사|회사명|기업"},
    {ColumnRole::Department,
     u"department|team|business unit|division|abteilung|bereich|service|département|departamento|部门|部門|부서"},
    {ColumnRole::Location,
     u"location|locations|where|based in|job location|city|place|office|office location|region|city "
     u"state|state|province|country|land|pays|país|ort|standort|arbeitsort|"
     u"einsatzort|stadt|lieu|localisation|ville|lieu de travail|ubicación|lugar|ciudad|luogo|sede|città|locatie|plaats|"
     u"sted|arbejdssted|ort plats|plats|arbetsort|místo|lokalita|místo výkonu práce|lokalizacja|miasto|"
     u"地点|工作地点|城市|勤務地|場所|위치|근무지|지역"},
    {ColumnRole::Workplace,
     u"workplace|workplace type|work type|work mode|work model|work arrangement|remote policy|remote onsite|"
     u"remote hybrid onsite|work from home type|remote type|location type|arbeitsmodell|mode de travail|modalidad|"
     u"modalità|办公方式|勤務形態|근무형태"},
    {ColumnRole::IsRemote, u"is remote|remote|remote?|homeoffice|home office|télétravail|remoto|远程"},
    {ColumnRole::EmploymentType,
     u"job type|employment type|type|contract|contract type|type of employment|commitment|employment|"
     u"beschäftigungsart|anstellungsart|vertragsart|arbeitszeit|type de contrat|contrat|tipo de contrato|jornada|"
     u"tipo di contratto|dienstverband|ansættelsestype|anställningsform|typ úvazku|úvazek|rodzaj umowy|"
     u"工作类型|雇用形態|고용형태"},
    {ColumnRole::Salary,
     u"salary|pay|compensation|salary range|pay range|wage|salary estimate|base salary|gehalt|vergütung|lohn|"
     u"gehaltsspanne|salaire|rémunération|salario|sueldo|stipendio|retribuzione|salaris|løn|lön|plat|mzda|"
     u"wynagrodzenie|薪资|薪水|工资|年収|給与|給料|연봉|급여"},
    {ColumnRole::SalaryMin, u"salary min|min salary|minimum salary|min amount|salary from|gehalt von|gehalt min"},
    {ColumnRole::SalaryMax,
     u"salary max|max salary|max. salary|maximum salary|max amount|salary to|gehalt bis|gehalt max"},
    {ColumnRole::SalaryCurrency, u"currency|salary currency|währung|devise|moneda|valuta|měna|waluta|货币|通貨|통화"},
    {ColumnRole::SalaryUnit, u"interval|salary interval|salary unit|salary period|pay period|pay unit"},
    {ColumnRole::PostedOn,
     u"date posted|posted|posted on|posted date|posted at|posting date|publication date|published|published on|"
     u"published at|veröffentlicht|veröffentlicht am|publié le|date de publication|publicado|fecha de publicación|"
     u"发布日期|掲載日|게시일"},
    {ColumnRole::ApplyBy,
     u"deadline|closing|application deadline|apply by|apply before|closing date|closes|closes on|due|due date|expires|"
     u"expiration date|expiry date|valid through|end date|frist|bewerbungsfrist|bewerbungsschluss|date limite|"
     u"échéance|fecha límite|plazo|scadenza|sluitingsdatum|ansøgningsfrist|frist dato|sista ansökningsdag|uzávěrka|"
     u"termín|termin|截止日期|締切|応募締切|마감일"},
    {ColumnRole::StartsOn,
     u"start date|starts on|start|starting date|eintrittsdatum|startdatum|beginn|date de début|fecha de inicio|"
     u"入职日期|入社日|시작일"},
    {ColumnRole::RequisitionId,
     u"job id|req id|requisition|requisition id|requisition number|job number|reference|reference number|ref|"
     u"job reference|stellennummer|kennziffer|referenz|referenznummer|référence|referencia|职位编号"},
    {ColumnRole::Url,
     u"url|link|job url|job link|posting url|posting link|application url|application link|apply url|web|website|"
     u"job posting|job posting url|listing url|job url direct|source url|webseite|stellenanzeige|lien|lien de l offre|"
     u"enlace|annuncio|odkaz|链接|网址|リンク|링크"},
    {ColumnRole::Description,
     u"description|job description|html description|full description|posting text|details|job details|"
     u"beschreibung|stellenbeschreibung|descripción|descrizione|omschrijving|beskrivelse|beskrivning|popis|opis|"
     u"description du poste|职位描述|工作描述|仕事内容|職務内容|직무내용|설명"},
    {ColumnRole::Skills,
     u"skills|required skills|tech stack|technologies|kenntnisse|fähigkeiten|compétences|habilidades|"
     u"technologie|技能|スキル|기술"},
    {ColumnRole::Experience,
     u"experience|years of experience|experience range|experience required|berufserfahrung|"
     u"erfahrung|expérience|experiencia|经验|経験|경력"},
    {ColumnRole::Education, u"education|degree|ausbildung|abschluss|formation|educación|学历|学歴|학력"},
    {ColumnRole::Industry, u"industry|company industry|sector|branche|secteur|sector industria|行业|業界|산업"},
    // Huntr "listName", "List"; the others "Status"
    {ColumnRole::Status,
     u"status|stage|list|list name|application status|current status|current stage|phase|progress|pipeline|"
     u"board column|column|stand|bewerbungsstatus|statut|état|étape|estado|etapa|stato|fase|tila|stav|etap|"
     u"状态|申请状态|进度|ステータス|選考状況|상태|진행상태"},
    {ColumnRole::StatusOn,
     u"status date|date updated|updated|updated at|last updated|last update|last activity|last status change|"
     u"stage date|status changed|status geändert am|aktualisiert|mis à jour|actualizado|更新日期|更新日"},
    {ColumnRole::SubmittedOn,
     u"date applied|applied date|applied on|applied at|applied|application date|date of application|submitted|"
     u"submitted on|date submitted|submission date|beworben|beworben am|bewerbungsdatum|bewerbung am|"
     u"date de candidature|candidature envoyée le|postulé le|fecha de aplicación|fecha de solicitud|"
     u"fecha de postulación|data candidatura|sollicitatiedatum|ansøgt|ansøgt den|ansøgningsdato|ansökt|"
     u"ansökningsdatum|datum odeslání|datum přihlášky|data aplikacji|申请日期|投递日期|応募日|지원일"},
    {ColumnRole::Notes,
     u"notes|note|comments|comment|remarks|my notes|notizen|notiz|bemerkungen|bemerkung|kommentar|kommentare|"
     u"remarques|commentaires|notas|comentarios|commenti|opmerkingen|noter|bemærkninger|anteckningar|poznámky|"
     u"poznámka|uwagi|notatki|备注|笔记|メモ|備考|메모|비고"},
    {ColumnRole::Tags,
     u"tags|tag|labels|label|categories|category|schlagwörter|etiketten|étiquettes|etiquetas|"
     u"etichette|štítky|etykiety|标签|タグ|태그"},
    {ColumnRole::Rating,
     u"rating|excitement|stars|my rating|interest|interest level|score|priority rating|bewertung|"
     u"sterne|évaluation|note sur 5|valoración|评分|評価|평점"},
    // JobSpy's and others' own bookkeeping
    {ColumnRole::Ignored,
     u"id|index|#|no|nr|row|row number|site|company logo|emails|listing type|salary source|company num employees|"
     u"company revenue|company rating|company reviews count|vacancy count|company addresses|company url direct|uuid"},
};

} // namespace

std::span<const Words> all()
{
    return AllWords;
}

} // namespace Shortlist::ColumnWords
