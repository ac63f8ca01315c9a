// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The nouns by which jobs are called, in small letters, separated by |.
namespace Shortlist::JobWords {

/// Whole words; English ones also with an s.
inline constexpr auto Whole =
    // English
    u"engineer|developer|programmer|architect|analyst|scientist|manager|director|designer|intern|internship|graduate|"
    "trainee|apprentice|specialist|consultant|administrator|admin|assistant|associate|coordinator|supervisor|officer|"
    "technician|representative|kurator|socialsekreterare|behandlare|handläggare|researcher|sestra|accountant|nurse|"
    "teacher|driver|lead|head|recruiter|writer|editor|"
    "producer|"
    "operator|clerk|agent|advisor|adviser|attorney|lawyer|counsel|marketer|strategist|planner|buyer|fellow|executive|"
    "secretary|secretaries|mechanic|electrician|chef|cook|barmaid|barman|barmen|waiter|waitress|guru|devops|sre|"
    "faculty|"
    "dean|instructor|tutor|pharmacist|therapist|physician|doctor|cashier|barista|baker|carpenter|plumber|welder|"
    "painter|"
    "receptionist|auditor|economist|biologist|chemist|translator|journalist|photographer|animator|librarian|pilot|"
    "dispatcher|tester|copywriter|housekeeper|attendant|guard|nanny|cleaner|janitor|bartender|machinist|professor|"
    "lecturer|president|principal|investigator|inspector|worker|member|generalist|"
    "surveyor|steward|stewardess|porter|picker|packer|handler|fitter|joiner|roofer|glazier|plasterer|mason|bricklayer|"
    "scaffolder|rigger|labourer|laborer|foreman|millwright|toolmaker|assembler|upholsterer|tailor|seamstress|butcher|"
    "farmer|farmhand|gardener|groundskeeper|gamekeeper|ranger|forester|diver|sailor|skipper|deckhand|archivist|curator|"
    "conservator|restorer|proofreader|typesetter|bookbinder|bookkeeper|bookseller|treasurer|actuary|underwriter|broker|"
    "teller|merchandiser|stocker|concierge|courier|paramedic|midwife|carer|caregiver|dentist|hygienist|optician|"
    "veterinarian|radiographer|phlebotomist|chaplain|counsellor|counselor|coach|trainer|lifeguard|firefighter|"
    "detective|adjuster|appraiser|estimator|scheduler|expeditor|herdsman|herdsperson|shepherd|stockperson|florist|"
    "operative|"
    "handyman|caretaker|stylist|hairdresser|barber|beautician|masseur|masseuse|invigilator|examiner|assessor|registrar|"
    "organist|musician|actor|dancer|singer|artist|sculptor|potter|weaver|bosun|purser|stevedore|docker|shunter|"
    "signaller|"
    "installer|tiler|decorator|groundworker|lineman|splicer|tutor|usher|postman|postie|milkman|projectionist|"
    "solicitor|barrister|paralegal|notary|evangelist|statistician|mathematician|physicist|linguist|interpreter|"
    "illustrator|brewer|distiller|sommelier|confectioner|watchmaker|storekeeper|salesperson|salesman|salesman|"
    // French, Spanish, Catalan, Portuguese, Italian
    "stagiaire|développeur|développeuse|ingénieur|ingénieure|infirmier|infirmière|vendeur|vendeuse|conseiller|"
    "conseillère|chargé|chargée|comptable|technicien|technicienne|responsable|directeur|directrice|assistante|"
    "gestionnaire|opérateur|opératrice|cuisinier|cuisinière|serveur|serveuse|boulanger|boulangère|enseignant|"
    "enseignante|professeur|éducateur|éducatrice|animateur|animatrice|chauffeur|conducteur|conductrice|médecin|"
    "pharmacien|pharmacienne|secrétaire|juriste|acheteur|acheteuse|rédacteur|rédactrice|graphiste|restaurateur|"
    "restauratrice|apprenti|apprentie|alternant|alternante|doctorant|doctorante|chercheur|chercheuse|ouvrier|ouvrière|"
    "menuisier|menuisière|soudeur|soudeuse|maçon|plombier|électricien|électricienne|mécanicien|mécanicienne|"
    "consultante|"
    "soignant|soignante|ambulancier|ambulancière|préparateur|préparatrice|magasinier|magasinière|cariste|"
    "manutentionnaire|pâtissier|pâtissière|coiffeur|coiffeuse|charcutier|boucher|bouchère|poissonnier|fleuriste|"
    "esthéticien|esthéticienne|carreleur|couvreur|charpentier|peintre|plâtrier|géomètre|architecte|avocat|avocate|"
    "notaire|psychologue|kinésithérapeute|orthophoniste|puériculteur|puéricultrice|bibliothécaire|archiviste|médiateur|"
    "médiatrice|formateur|formatrice|traducteur|traductrice|journaliste|livreur|livreuse|surveillant|surveillante|"
    "moniteur|monitrice|plongeur|plongeuse|réceptionniste|standardiste|auxiliaire|vétérinaire|éclusier|fromager|"
    "fromagère|"
    "libraire|jardinier|jardinière|agriculteur|agricultrice|"
    "estagio|estágio|estagiário|estagiária|vendedor|vendedora|monitor|monitora|dependiente|dependienta|camarero|"
    "camarera|"
    "prácticas|practicante|becario|becaria|técnico|técnica|tècnic|desarrollador|desarrolladora|ingeniero|ingeniera|"
    "analista|enfermero|enfermera|cocinero|cocinera|administrativo|administrativa|contable|auxiliar|directora|jefe|"
    "jefa|"
    "gerente|coordinador|coordinadora|programador|programadora|diseñador|diseñadora|profesor|profesora|maestro|maestra|"
    "médico|médica|conductor|conductora|operario|operaria|electricista|mecánico|mecánica|soldador|soldadora|apicultor|"
    "apicultora|agricultor|agricultora|investigador|investigadora|consultor|consultora|asesor|asesora|recepcionista|"
    "carpintero|carpintera|albañil|fontanero|fontanera|panadero|panadera|pastelero|pastelera|peluquero|peluquera|"
    "limpiador|limpiadora|repartidor|repartidora|socorrista|cuidador|cuidadora|fisioterapeuta|farmacéutico|"
    "farmacéutica|"
    "logopeda|arquitecto|arquitecta|abogado|abogada|periodista|traductor|traductora|bibliotecario|bibliotecaria|"
    "archivero|"
    "jardinero|jardinera|pintor|pintora|tornero|fresador|carretillero|carretillera|teleoperador|teleoperadora|"
    "psicólogo|"
    "psicóloga|educador|educadora|redactor|redactora|ilustrador|ilustradora|mozo|peón|matrona|veterinario|veterinaria|"
    "encargado|encargada|especialista|desenvolvedor|desenvolvedora|engenheiro|engenheira|atendente|sviluppatore|"
    "ingegnere|impiegato|impiegata|addetto|addetta|tirocinante|commesso|commessa|"
    // Czech, Polish, Russian
    "inženýr|inženýrka|vývojář|vývojářka|programátor|programátorka|analytik|analytička|specialista|specialistka|"
    "technik|"
    "technička|manažer|manažerka|asistent|asistentka|účetní|prodavač|prodavačka|kuchař|kuchařka|číšník|servírka|řidič|"
    "řidička|skladník|operátor|operátorka|mechanik|elektrikář|svářeč|zámečník|truhlář|zedník|učitel|učitelka|lékař|"
    "lékařka|hodinář|hodinářka|konzultant|konzultantka|projektant|projektantka|konstruktér|konstruktérka|obchodník|"
    "dělník|"
    "tjener|servitør|servitrice|kok|kock|servitör|servitris|diskare|opvasker|maskinmester|"
    "automechanik|elektromechanik|autolakýrník|autoelektrikář|pokladní|uklízeč|uklízečka|číšnice|barmanka|kadeřnice|"
    "květinářka|pečovatel|pečovatelka|pracovnice|chůva|instalatér|lakýrník|malíř|pokrývač|tesař|kurýr|pekař|pekařka|"
    "řezník|cukrář|cukrářka|švadlena|zahradník|hlídač|strážný|balič|balička|montér|seřizovač|obráběč|frézař|"
    "soustružník|"
    "vychovatel|vychovatelka|knihovník|knihovnice|archivář|archivářka|truhlář|lékárník|farmaceut|"
    "dělnice|brigádník|stážista|stážistka|recepční|administrátor|administrátorka|programista|inżynier|kierownik|"
    "specjalista|pracownik|kierowca|разработчик|программист|инженер|менеджер|аналитик|продавец|водитель";

/// Words that also end longer ones: "Bauleiter", "Projektledare"; with the German endings of women.
inline constexpr auto Endings =
    // German
    u"hebamme|facharzt|tierarzt|zahnarzt|oberarzt|assistenzarzt|jungkoch|chefkoch|beikoch|köchin|friseur|lackierer|"
    "dachdecker|zimmerer|zimmermann|glaser|installateur|fliesenleger|pharmazeut|apotheker|psychologe|psychologin|"
    "logopäde|"
    "logopädin|therapeut|jurist|biologe|chemiker|physiker|bibliothekar|archivar|pädagoge|pädagogin|geselle|gesellin|"
    "zusteller|kassierer|kommissionierer|förster|winzer|metzger|fleischer|rezeptionist|"
    "entwickler|ingenieur|berater|leiter|referent|mitarbeiter|kaufmann|kauffrau|kaufleute|sachbearbeiter|werkstudent|"
    "praktikant|administrator|manager|techniker|fachkraft|hilfskraft|lehrkraft|pflegekraft|bürokraft|servicekraft|"
    "reinigungskraft|küchenkraft|spülkraft|putzkraft|thekenkraft|küchenhilfe|spülhilfe|verkaufskraft|betreuungskraft|"
    "aushilfskraft|aushilfe|mechaniker|mechatroniker|elektroniker|elektriker|pfleger|"
    "pflegerin|"
    "helfer|meister|fahrer|verkäufer|lehrer|erzieher|monteur|schlosser|schweißer|tischler|schreiner|maurer|gärtner|"
    "bäcker|"
    "konditor|kellner|händler|führer|planer|zeichner|prüfer|redakteur|betreuer|trainer|makler|anwalt|anwältin|ärztin|"
    "assistent|volontär|dozent|laborant|disponent|buchhalter|controller|konstrukteur|architekt|maschinist|florist|"
    "fachperson|fachfrau|fachmann|angestellter|angestellte|beauftragter|beauftragte|sekretär|uhrmacher|programmierer|"
    "gestalter|spezialist|koordinator|projektleitung|teamleitung|bereichsleitung|abteilungsleitung|auszubildender|"
    "auszubildende|azubi|"
    // Danish, Norwegian, Swedish
    "medarbejder|medarbejdere|medarbeider|udvikler|utvikler|ingeniør|konsulent|assistent|pædagog|lærer|sygeplejerske|"
    "sykepleier|bygger|tømrer|snedker|chauffør|sælger|rådgiver|tekniker|vikar|studentermedhjælper|forsker|analytiker|"
    "redaktør|bibliotekar|bogholder|projektleder|teamleder|afdelingsleder|"
    "utvecklare|ingenjör|konsult|ledare|handläggare|sköterska|läkare|lärare|samordnare|säljare|mekaniker|montör|"
    "snickare|"
    "elektriker|bagare|förare|vårdare|biträde|administratör|redovisare|forskare|bibliotekarie|barnskötare|operatör|"
    "rådgivare|vikarie|märkare|planerare|utredare|ekonom|arkitekt|"
    // Dutch
    "medewerker|ontwikkelaar|verpleegkundige|docent|leraar|adviseur|beheerder|coördinator|verkoper|technicus|"
    "onderzoeker|"
    "stagiair|stagiaire";

/// Endings of learned professions: "glaciologist", "cartographer".
inline constexpr auto LearnedEndings = u"ologist|ographer|keeper|smith|wright|maker|fighter";

/// Of scripts without spaces: anywhere in a line.
inline constexpr auto Unspaced =
    u"质检员|检验员|操作工|普工|厨师|店员|营业员|服务员|仓管员|施工员|律师|药师|技师|技工|电工|焊工|培训师|保安|保洁|"
    u"文员|出纳|"
    u"收银员|摄影师|主播|工程师|设计师|专家|负责人|前端|后端|编辑|文案|客服|销售|行政|财务|技术员|策划|教师|医生|护士|"
    u"经理|分析师|实习生|"
    u"专员|开发|架构师|顾问|产品|运营|总监|主管|助理|研究员|算法|会计|讲师|司机|店长|"
    "エンジニア|デザイナー|マネージャー|ディレクター|プランナー|コンサルタント|アナリスト|プログラマ|スタッフ|"
    "アシスタント|オペレーター|介護士|介護職|保育士|栄養士|美容師|整備士|施工管理|調理師|販売員|配達員|警備員|作業員|"
    "職人|技術者|"
    "研究職|パティシエ|シェフ|ソムリエ|カメラマン|学芸員|司書|会計士|税理士|弁護士|秘書|翻訳者|"
    "ドライバー|リーダー|編集者|校正者|研究員|看護師|薬剤師|営業職|事務職|総合職|開発職|"
    "개발자|엔지니어|디자이너|매니저|기획자|마케터|분석가|전문가|담당자|연구원|연구직|간호사|강사|관리자|운영자|인턴|"
    "사무원|상담원|조리사|요리사|미용사|영양사|보육교사|교사|약사|변호사|회계사|세무사|바리스타|정비사|용접공|배송원|"
    "경비원|상담사|"
    "조무사|위생사|요양보호사|생산직|사무직|영업직|경리|"
    "치료사|복지사|에디터|번역가|통역사|학예사|판매원|컨설턴트|어시스턴트|사서";

} // namespace Shortlist::JobWords
