// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/worldcities.h"

#include "models/domain/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

// Towns that are known less, in small letters as folded() gives them; words of every day and frequent surnames are left
// out.
constexpr auto Towns =
    u"GB=aberdeen|swansea|cardiff|inverness|dundee|norwich|southampton|bournemouth|brighton|milton keynes|"
    u"sheffield|nottingham|leicester|coventry|liverpool|newcastle upon tyne|sunderland|middlesbrough|"
    u"stoke-on-trent|wolverhampton|huddersfield|harrogate|oban|whitby|galashiels|kirkwall|lerwick|"
    u"aberystwyth|wrexham|londonderry|hebden bridge|swindon|luton|basingstoke|guildford|maidstone|"
    u"eastbourne|cheltenham|shrewsbury|telford|warrington|bolton|oldham|rochdale|stockport|blackpool|"
    u"barrow-in-furness|carlisle|hartlepool|scarborough|grimsby|doncaster|rotherham|barnsley|stirling|"
    u"kirkcaldy|dunfermline|falkirk|paisley|kilmarnock;"
    u"IE=limerick|kilkenny|sligo|tralee|killarney|athlone|drogheda|dundalk|letterkenny|wexford;"
    u"DE=gera|chemnitz|cottbus|schwerin|stralsund|greifswald|wismar|neubrandenburg|göttingen|hildesheim|"
    u"lüneburg|oldenburg|osnabrück|emden|wilhelmshaven|bremerhaven|cuxhaven|flensburg|husum|eckernförde|"
    u"rendsburg|neumünster|lübeck|itzehoe|gütersloh|detmold|herford|minden|hameln|siegen|hagen|"
    u"gelsenkirchen|oberhausen|mülheim an der ruhr|krefeld|mönchengladbach|neuss|leverkusen|solingen|"
    u"wuppertal|remscheid|bottrop|recklinghausen|witten|hamm|soest|arnsberg|marburg|gießen|fulda|hanau|"
    u"offenbach|offenbach am main|rüsselsheim|bad homburg|wetzlar|ludwigshafen|ludwigshafen am rhein|"
    u"kaiserslautern|trier|neuwied|pirmasens|zweibrücken|freiburg|freiburg im breisgau|offenburg|lörrach|"
    u"villingen-schwenningen|tübingen|reutlingen|esslingen|ludwigsburg|sindelfingen|böblingen|göppingen|"
    u"schwäbisch gmünd|schwäbisch hall|aalen|heidenheim|ravensburg|friedrichshafen|biberach|pforzheim|"
    u"baden-baden|rastatt|bruchsal|weinheim|schweinfurt|bamberg|bayreuth|coburg|erlangen|fürth|ansbach|"
    u"amberg|passau|landshut|straubing|deggendorf|rosenheim|kempten|memmingen|kaufbeuren|neu-ulm|dachau|"
    u"freising|erding|garching|unterföhring|ismaning|weimar|gotha|eisenach|nordhausen|suhl|halle (saale)|"
    u"dessau|dessau-roßlau|wittenberg|halberstadt|wernigerode|stendal|zwickau|plauen|görlitz|bautzen|"
    u"meißen|pirna|frankfurt (oder)|eberswalde|oranienburg|wolfenbüttel|salzgitter|goslar|gifhorn|aurich|"
    u"nordhorn|meppen|papenburg|vechta|cloppenburg|euskirchen|düren|bergisch gladbach|siegburg|troisdorf|"
    u"sankt augustin|ratingen|velbert|moers|kleve|bocholt|coesfeld|rheine|ibbenbüren|iserlohn|lüdenscheid;"
    u"AT=villach|wels|sankt pölten|st. pölten|dornbirn|steyr|wiener neustadt|feldkirch|bregenz|leoben|"
    u"krems|eisenstadt|kufstein;"
    u"CH=biel|biel/bienne|thun|fribourg|neuchâtel|neuenburg|schaffhausen|chur|uster|aarau|baden ag|olten|"
    u"solothurn|burgdorf|rapperswil|wil sg|frauenfeld|kreuzlingen|bellinzona|la chaux-de-fonds|delémont|"
    u"yverdon-les-bains|montreux|vevey|nyon|liestal|kriens|dietikon|dübendorf|wädenswil;"
    u"FR=le havre|saint-étienne|le mans|brest|tours|amiens|limoges|metz|besançon|perpignan|orléans|"
    u"mulhouse|caen|nancy|saint-denis|argenteuil|montreuil|roubaix|tourcoing|avignon|dunkerque|poitiers|"
    u"pau|la rochelle|calais|cannes|antibes|béziers|colmar|bourges|quimper|valence|saint-nazaire|lorient|"
    u"vannes|saint-malo|saint-brieuc|chambéry|annecy|troyes|cholet|la roche-sur-yon|niort|angoulême|"
    u"périgueux|bayonne|biarritz|tarbes|montauban|albi|castres|rodez|carcassonne|narbonne|sète|alès|"
    u"digne-les-bains|fréjus|hyères|ajaccio|bastia|chalon-sur-saône|mâcon|nevers|auxerre|belfort|"
    u"montbéliard|épinal|thionville|charleville-mézières|saint-quentin|beauvais|compiègne|creil|évreux|"
    u"chartres|blois|châteauroux|montluçon|vichy|roanne|villeurbanne|vénissieux|bourg-en-bresse|aurillac|"
    u"levallois-perret|issy-les-moulineaux|courbevoie|puteaux|neuilly-sur-seine|ivry-sur-seine|créteil|"
    u"bobigny|pantin|saint-ouen|massy|palaiseau|versailles|évry|cergy|melun|meaux|fontainebleau|"
    u"saint-germain-en-laye|villeneuve-d'ascq|arras|douai|valenciennes|cherbourg|alençon|lannion|morlaix|"
    u"concarneau|fougères|redon|saumur;"
    u"ES=badajoz|cáceres|salamanca|burgos|logroño|pamplona|vitoria|vitoria-gasteiz|santander|oviedo|"
    u"avilés|donostia|ourense|lugo|pontevedra|santiago de compostela|ferrol|huelva|cádiz|"
    u"jerez de la frontera|jerez|algeciras|almería|granada|jaén|albacete|ciudad real|toledo|teruel|huesca|"
    u"lleida|tarragona|girona|sabadell|terrassa|mataró|badalona|l'hospitalet de llobregat|castellón|"
    u"castellón de la plana|elche|torrevieja|gandía|lorca|ibiza|mahón|ciutadella|"
    u"las palmas de gran canaria|santa cruz de tenerife|la laguna|ceuta|melilla|segovia|ávila|palencia|"
    u"zamora|soria|getafe|móstoles|alcalá de henares|leganés|fuenlabrada|alcobendas|alcorcón|"
    u"pozuelo de alarcón|tres cantos|marbella|fuengirola|estepona|irún|barakaldo|getxo|eibar|tudela|"
    u"ponferrada|mérida;"
    u"MX=monterrey|puebla|querétaro|tijuana|zapopan|cancún|hermosillo|saltillo|aguascalientes|"
    u"san luis potosí|ciudad juárez|culiacán|oaxaca|toluca|morelia|veracruz;"
    u"AR=la plata|mar del plata|bahía blanca;"
    u"CO=cali|barranquilla|bucaramanga|pereira|manizales|cartagena de indias;"
    u"CL=valparaíso|viña del mar|antofagasta|temuco;"
    u"PE=arequipa|cusco;"
    u"IT=napoli|firenze|genova|venezia|verona|padova|brescia|bergamo|modena|parma|trieste|bari|palermo|"
    u"catania|cagliari|perugia|trento|bolzano|bozen;"
    u"PT=braga|coimbra|aveiro|faro|setúbal|guimarães|leiria|évora|funchal;"
    u"NL=groningen|tilburg|breda|nijmegen|arnhem|enschede|haarlem|almere|leiden|delft|maastricht|zwolle|"
    u"amersfoort|'s-hertogenbosch|den bosch|apeldoorn|leeuwarden|hilversum|dordrecht|zoetermeer|venlo|"
    u"deventer|hengelo;"
    u"BE=gent|antwerpen|leuven|louvain|liège|namur|charleroi|brugge|mechelen|hasselt|kortrijk|genk|aalst|"
    u"bruxelles-ville;"
    u"DK=sønderborg|haderslev|aabenraa|svendborg|fredericia|viborg|holstebro|slagelse|næstved|køge|"
    u"helsingør|hørsholm|frederikshavn|hjørring|thisted|skive|struer|lemvig|ringkøbing|skjern|varde|ribe|"
    u"tønder|middelfart|nyborg|rudkøbing|rønne|nykøbing falster|nykøbing mors|maribo|kalundborg|holbæk|"
    u"frederikssund|frederiksværk|glostrup|brøndby|hvidovre|gentofte|frederiksberg|taastrup|ishøj|"
    u"vordingborg|ringsted|sorø|haslev|grenaa|ebeltoft|skanderborg|hadsten|hammel|bjerringbro|ikast|"
    u"billund|grindsted|vojens|faaborg|bogense;"
    u"SE=halmstad|kristianstad|kalmar|trollhättan|östersund|falun|borlänge|skövde|uddevalla|nyköping|"
    u"karlskrona|karlshamn|ystad|trelleborg|landskrona|ängelholm|hässleholm|varberg|falkenberg|kungsbacka|"
    u"alingsås|lidköping|mariestad|vänersborg|motala|mjölby|vadstena|västervik|oskarshamn|värnamo|ljungby|"
    u"älmhult|nässjö|tranås|katrineholm|strängnäs|enköping|köping|arboga|kumla|hallsberg|karlskoga|arvika|"
    u"kristinehamn|säffle|sandviken|hudiksvall|söderhamn|härnösand|örnsköldsvik|skellefteå|piteå|kiruna|"
    u"gällivare|haparanda|lycksele|visby|norrtälje|södertälje|täby|sollentuna|järfälla|huddinge|nacka|"
    u"haninge|lidingö|sigtuna|mölndal|kungälv|lerum|partille|strömstad|åre|leksand|ludvika|avesta|"
    u"fagersta;"
    u"NO=stavanger|tromsø|kristiansand|drammen|fredrikstad|sandnes|bodø|ålesund|haugesund|tønsberg|hamar|"
    u"lillehammer|gjøvik|molde|kristiansund|harstad|narvik|kirkenes|skien|porsgrunn|larvik|arendal|halden|"
    u"sarpsborg|kongsberg|steinkjer|levanger|mo i rana|førde|voss;"
    u"FI=turku|oulu|vantaa|jyväskylä|kuopio|lahti|pori|vaasa|joensuu|rovaniemi|lappeenranta;"
    u"PL=łódź|szczecin|lublin|katowice|bydgoszcz|białystok|gdynia|częstochowa|radom|toruń|kielce|rzeszów|"
    u"gliwice|olsztyn|bielsko-biała|opole|zielona góra;"
    u"CZ=karlovy vary|kladno|opava|frýdek-místek|karviná|teplice|děčín|přerov|prostějov|chomutov|"
    u"jablonec nad nisou|třebíč|tábor|znojmo|příbram|cheb|trutnov|písek|kroměříž|vsetín|uherské hradiště|"
    u"břeclav|hodonín|litoměřice|nový jičín|havlíčkův brod|strakonice|klatovy|jindřichův hradec|"
    u"žďár nad sázavou|vyškov|blansko|náchod|mělník|kutná hora|nymburk|rakovník|svitavy|chrudim|šumperk|"
    u"valašské meziříčí|rožnov pod radhoštěm|český krumlov|rokycany|domažlice|louny|žatec|kopřivnice;"
    u"SK=košice|prešov|žilina|nitra|banská bystrica|trnava|trenčín|poprad;"
    u"HU=debrecen|szeged|pécs|győr|miskolc;"
    u"RO=timișoara|iași|brașov|constanța|sibiu;"
    u"HR=zagreb|rijeka|osijek;"
    u"SI=ljubljana|maribor;"
    u"RS=belgrade|beograd|novi sad;"
    u"GR=thessaloniki;"
    u"IS=reykjavík|reykjavik|akureyri;"
    u"LT=kaunas|klaipėda;"
    u"EE=tartu;"
    u"LV=daugavpils;"
    u"TR=izmir|antalya;"
    u"IL=jerusalem|herzliya|ramat gan|petah tikva|netanya|beer sheva;"
    u"SA=jeddah|dammam;"
    u"QA=doha;"
    u"KW=kuwait city;"
    u"MA=casablanca|rabat|marrakech;"
    u"TN=tunis;"
    u"GH=accra;"
    u"NG=abuja|ibadan|port harcourt;"
    u"KE=mombasa|kisumu;"
    u"UG=kampala;"
    u"TZ=dar es salaam;"
    u"RW=kigali;"
    u"ET=addis ababa;"
    u"ZA=durban|pretoria|stellenbosch|bloemfontein|port elizabeth|gqeberha;"
    u"IN=ahmedabad|jaipur|lucknow|kanpur|nagpur|indore|bhopal|surat|vadodara|coimbatore|kochi|"
    u"thiruvananthapuram|trivandrum|mysuru|mysore|mangalore|visakhapatnam|vijayawada|bhubaneswar|"
    u"chandigarh|mohali|ludhiana|amritsar|dehradun|guwahati|ranchi|patna|raipur|faridabad|ghaziabad|"
    u"greater noida|thane|navi mumbai|nashik|rajkot|udaipur|jodhpur|hubli|madurai|tiruchirappalli|panaji|"
    u"secunderabad|koramangala|whitefield;"
    u"PK=karachi|lahore|islamabad|rawalpindi|faisalabad;"
    u"BD=dhaka|chittagong;"
    u"LK=colombo|kandy;"
    u"NP=kathmandu;"
    u"MY=penang|johor bahru|petaling jaya|shah alam|cyberjaya|kuching|kota kinabalu;"
    u"ID=surabaya|bandung|yogyakarta|denpasar|semarang|makassar;"
    u"TH=chiang mai|phuket|pattaya;"
    u"VN=da nang|hai phong|hà nội|thành phố hồ chí minh|đà nẵng;"
    u"PH=cebu|cebu city|davao|makati|quezon city|taguig|pasig|mandaluyong;"
    u"KH=phnom penh;"
    u"MM=yangon;"
    u"CN=镇江|扬州|南通|盐城|泰州|连云港|淮安|宿迁|昆山|太仓|张家港|常熟|江阴|宜兴|湖州|金华|义乌|台州|衢州|丽水|舟山|"
    u"芜湖|马鞍山|蚌埠|安庆|滁州|阜阳|六安|黄山|泉州|漳州|"
    u"莆田|龙岩|三明|南平|宁德|赣州|九江|上饶|宜春|吉安|景德镇|潍坊|临沂|济宁|淄博|威海|日照|泰安|德州|聊城|菏泽|滨州|"
    u"东营|枣庄|洛阳|南阳|新乡|开封|许昌|安阳|焦作|商丘|信阳|"
    u"周口|驻马店|平顶山|宜昌|襄阳|荆州|黄石|十堰|孝感|黄冈|咸宁|株洲|湘潭|衡阳|岳阳|常德|郴州|怀化|邵阳|永州|娄底|"
    u"江门|汕头|湛江|肇庆|茂名|揭阳|清远|韶关|梅州|潮州|阳江|"
    u"河源|汕尾|云浮|柳州|桂林|北海|玉林|梧州|百色|钦州|绵阳|德阳|宜宾|南充|泸州|乐山|达州|自贡|内江|眉山|遂宁|攀枝花|"
    u"遵义|六盘水|毕节|曲靖|大理|玉溪|丽江|宝鸡|咸阳|渭南|"
    u"汉中|榆林|延安|西宁|拉萨|包头|鄂尔多斯|赤峰|通辽|唐山|保定|廊坊|邯郸|沧州|邢台|秦皇岛|张家口|承德|衡水|大同|临汾|"
    u"运城|长治|晋中|鞍山|抚顺|锦州|营口|丹东|盘锦|本溪|"
    u"吉林市|四平|延吉|大庆|齐齐哈尔|牡丹江|佳木斯|儋州|深圳南山|上海浦东;"
    u"TW=台中|台南|高雄|桃園|新北|基隆|嘉義|彰化|屏東|花蓮|宜蘭|taichung|tainan|kaohsiung|hsinchu|taoyuan;"
    u"HK=hong kong|九龍|新界|kowloon;"
    u"MO=macau|澳門;"
    u"JP=北海道|青森|青森県|岩手県|盛岡|宮城県|秋田|秋田県|山形|山形県|福島県|茨城県|水戸|つくば|栃木県|宇都宮|群馬県|"
    u"前橋|高崎|埼玉|埼玉県|千葉県|神奈川|神奈川県|新潟|新潟県|"
    u"富山|富山県|石川県|金沢|福井|福井県|山梨県|甲府|長野|長野県|岐阜|岐阜県|静岡|静岡県|浜松|愛知|愛知県|豊田|三重県|"
    u"津市|四日市|滋賀|滋賀県|大津|兵庫|兵庫県|姫路|奈良|奈良県|"
    u"和歌山|和歌山県|鳥取|鳥取県|島根|島根県|松江|岡山|岡山県|倉敷|広島県|山口県|下関|徳島|徳島県|香川|香川県|高松|"
    u"愛媛|愛媛県|高知県|佐賀|佐賀県|長崎|長崎県|熊本|熊本県|大分|"
    u"大分県|別府|宮崎県|鹿児島|鹿児島県|沖縄|沖縄県|那覇|函館|旭川|帯広|釧路|郡山|いわき|船橋|柏市|八王子|立川|町田|"
    u"相模原|藤沢|横須賀|堺市|東大阪|吹田|豊中|枚方|尼崎|西宮|"
    u"明石|久留米|佐世保|東京23区|渋谷区|新宿区|港区|千代田区|中央区|品川区|目黒区|世田谷区|豊島区|台東区|江東区|"
    u"大田区|墨田区|中野区|杉並区|文京区|渋谷|新宿|六本木|niigata|"
    u"kanazawa|okinawa|naha|shizuoka|hamamatsu|okayama|kumamoto|kagoshima|matsuyama|saitama|chiba|"
    u"kawasaki;"
    u"KR=경기|경기도|강원|강원도|강원특별자치도|충북|충청북도|충남|충청남도|전북|전라북도|전북특별자치도|전남|전라남도|"
    u"경북|경상북도|경남|경상남도|제주도|제주특별자치도|부산광역시|"
    u"대구광역시|인천광역시|광주광역시|대전광역시|울산광역시|세종특별자치시|고양|부천|안산|안양|남양주|화성|평택|"
    u"의정부|시흥|파주|김포|광명|군포|이천|안성|하남|오산|구리|춘천|원주|"
    u"강릉|속초|청주|충주|제천|천안|아산|서산|당진|공주|논산|전주|군산|익산|목포|여수|순천|광양|나주|포항|경주|구미|"
    u"안동|김천|경산|창원|진주|김해|양산|거제|통영|사천|서귀포|"
    u"강남|역삼|성수|여의도|마곡|gwangju|ulsan|suwon|seongnam|jeju|changwon|cheongju|jeonju;"
    u"AU=hobart|gold coast|geelong|cairns|townsville|toowoomba|ballarat|bendigo|launceston|wollongong|"
    u"parramatta|stanthorpe|alice springs;"
    u"NZ=christchurch|dunedin|tauranga|queenstown|invercargill|whangārei|rotorua|palmerston north;"
    u"US=sacramento|oakland|berkeley|san antonio|fort worth|el paso|raleigh|pittsburgh|baltimore|detroit|"
    u"cleveland|cincinnati|milwaukee|indianapolis|kansas city|st. louis|nashville|new orleans|"
    u"salt lake city|las vegas|tucson|albuquerque|honolulu|anchorage|omaha|des moines|boise|spokane|"
    u"tacoma|ann arbor|grand rapids|chattanooga|huntsville|tallahassee|tampa|fort lauderdale|boca raton|"
    u"santa monica|santa clara|cupertino|pasadena|irvine|anaheim|santa barbara|colorado springs|"
    u"fort collins|provo|scottsdale|tempe|brooklyn|long island city|jersey city|hoboken|new haven|"
    u"bethesda|gaithersburg;"
    u"CA=edmonton|winnipeg|québec|quebec city|québec city|saskatoon|mississauga|brampton|markham|"
    u"kitchener|gatineau|kelowna|burnaby|moncton|fredericton|charlottetown|st. john's|whitehorse|"
    u"yellowknife|sherbrooke|trois-rivières;"
    u"BR=brasília|belo horizonte|curitiba|porto alegre|recife|fortaleza|florianópolis|campinas|goiânia|"
    u"manaus;"
    u"UY=montevideo;"
    u"EC=quito|guayaquil;"
    u"PA=ciudad de panamá;"
    u"DO=santo domingo;"
    u"GT=ciudad de guatemala;"
    u"VE=caracas;"
    u"PY=asunción;"
    u"RU=moscow|москва|санкт-петербург|saint petersburg|казань|новосибирск|екатеринбург;"
    u"UA=kharkiv|odesa|dnipro|київ|львів;"
    u"KZ=almaty|astana;"
    u"GE=tbilisi;"
    u"AM=yerevan;"
    u"CY=nicosia|limassol;"
    u"MT=valletta|sliema";

// Names that stand for one city only; "Birmingham" and "Cambridge" are left out on purpose.
const QString &cities()
{
    static const QString table =
        u"US=New York|New York City|NYC|San Francisco|San Francisco Bay Area|Bay Area|Los "
        u"Angeles|Chicago|Seattle|Boston|Austin|"
        "Houston|Dallas|Atlanta|Miami|Denver|San Diego|San Jose|Mountain View|Palo Alto|Sunnyvale|Washington, "
        "DC|Washington DC|"
        "Philadelphia|Phoenix|Minneapolis|Bellevue|Redmond|Menlo Park|Culver City|Greater Seattle Area;"
        "CA=Toronto|Montreal|Montréal|Vancouver|Ottawa|Calgary|Waterloo;"
        "GB=London|Manchester|Edinburgh|Glasgow|Bristol|Leeds|Belfast;IE=Dublin|Cork|Galway;"
        "DE=Berlin|München|Munich|Hamburg|Frankfurt|Frankfurt am "
        "Main|Köln|Cologne|Stuttgart|Düsseldorf|Leipzig|Konstanz|"
        "Dresden|Nürnberg|Karlsruhe|Hannover|Bremen|Essen|Dortmund|Bonn|Münster|Mannheim|Augsburg|Wiesbaden|"
        u"Bielefeld|Bochum|Duisburg|Aachen|Kiel|Mainz|Erfurt|Rostock|Kassel|Potsdam|Regensburg|Ingolstadt|Ulm|"
        u"Heidelberg|Darmstadt|Heilbronn|Jena|Würzburg|Wolfsburg|Braunschweig|Magdeburg|Saarbrücken|Paderborn|Koblenz;"
        u"AT=Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt;CH=Zürich|Zurich|Genève|Geneva|Basel|"
        "Bern|Lausanne|Winterthur|Luzern|St. Gallen|Zug|Lugano;"
        "FR=Paris|Lyon|Marseille|Toulouse|Bordeaux|Nantes|Lille|Grenoble|Strasbourg|Montpellier|Rennes|Reims|Nice|"
        "Toulon|Dijon|Angers|Nîmes|Clermont-Ferrand|Aix-en-Provence|Rouen|Sophia Antipolis|Boulogne-Billancourt|La "
        "Défense;ES=Madrid|Barcelona|Valencia|Sevilla|Málaga|Bilbao|Zaragoza|Alicante|Murcia|Valladolid|Vigo|Gijón|A "
        "Coruña|San Sebastián|Palma de Mallorca|Las Palmas;"
        "PT=Lisbon|Lisboa|Porto;IT=Milan|Milano|Rome|Roma|Torino|Turin|Bologna;NL=Amsterdam|Rotterdam|The Hague|Den "
        "Haag|Utrecht|Eindhoven;"
        "BE=Brussels|Bruxelles|Ghent|Antwerp;LU=Luxembourg;DK=Copenhagen|København|Aarhus|Århus|Odense|Aalborg|Esbjerg|"
        "Randers|Kolding|Horsens|Vejle|Roskilde|Herning|Silkeborg|Hillerød|Ballerup|Lyngby;SE=Stockholm|"
        "Gothenburg|Göteborg|Malmö|Uppsala|Linköping|Västerås|Örebro|Helsingborg|Norrköping|Jönköping|Umeå|Lund|Borås|"
        "Gävle|Eskilstuna|Sundsvall|Luleå|Karlstad|Växjö|Solna;"
        "NO=Oslo|Bergen|Trondheim;FI=Helsinki|Espoo|Tampere;PL=Warsaw|Warszawa|Kraków|Krakow|Wrocław|Gdańsk|Poznań;CZ="
        "Prague|Praha|Brno|Ostrava|Plzeň|Liberec|Olomouc|České Budějovice|Hradec Králové|Pardubice|Zlín|Jihlava|Mladá "
        "Boleslav|Ústí nad Labem;"
        "SK=Bratislava;HU=Budapest;RO=Bucharest|București|Cluj-Napoca;BG=Sofia;GR=Athens;TR=Istanbul|Ankara;UA=Kyiv|"
        "Lviv;EE=Tallinn;"
        "LV=Riga;LT=Vilnius;IL=Tel Aviv|Haifa;AE=Dubai|Abu Dhabi;SA=Riyadh;EG=Cairo;ZA=Cape "
        "Town|Johannesburg;NG=Lagos;KE=Nairobi;"
        "IN=Bangalore|Bengaluru|Mumbai|Delhi|New Delhi|Hyderabad|Pune|Chennai|Gurgaon|Gurugram|Noida|Kolkata;"
        "SG=Singapore;MY=Kuala Lumpur;ID=Jakarta;TH=Bangkok;VN=Hanoi|Ho Chi Minh City;PH=Manila;"
        "CN=Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Nanjing|Wuhan|Suzhou|Xi'an|北京|上海|深圳|广州|杭州|"
        "成都|南京|武汉|苏州|"
        "西安|长沙|重庆|天津|厦门|合肥|东莞|珠海|青岛|大连|郑州|济南|宁波|无锡|佛山|福州|昆明|沈阳|哈尔滨|长春|石家庄|"
        "太原|南昌|贵阳|南宁|合肥|常州|温州|嘉兴|绍兴|海口|三亚|兰州|乌鲁木齐|呼和浩特|银川|惠州|中山|烟台|徐州;HK="
        "香港;TW=Taipei|台北|新竹;"
        "JP=Tokyo|Osaka|Kyoto|Fukuoka|Yokohama|東京|東京都|大阪|大阪府|京都|京都府|福岡|福岡県|横浜|名古屋|札幌|神戸|"
        "川崎|仙台|広島|千葉|さいたま|北九州|Nagoya|Sapporo|Kobe|Sendai|Hiroshima;KR=Seoul|Busan|서울|서울특별시|부산|"
        "판교|성남|인천|대구|대전|광주|울산|수원|용인|분당|세종|제주|Incheon|Daejeon|Daegu|Pangyo;"
        "AU=Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra;NZ=Auckland|Wellington;"
        "BR=São Paulo|Sao Paulo|Rio de Janeiro;MX=Mexico City|Ciudad de México|Guadalajara;AR=Buenos Aires;CL=Santiago;CO=Bogotá|Bogota|Medellín"_s;
    return table;
}

QHash<QString, QString> makeTable()
{
    QHash<QString, QString> table;
    table.reserve(2200);
    const QStringList countries = cities().split(u';');
    for (const QString &entry : countries) {
        const QStringList names = entry.section(u'=', 1).split(u'|');
        for (const QString &name : names)
            table.insert(Text::folded(name), entry.section(u'=', 0, 0));
    }
    for (const QString &entry : QString::fromUtf16(Towns).split(u';')) {
        const QString country = entry.left(2);
        for (const QString &name : entry.sliced(3).split(u'|'))
            table.insert(name, country);
    }
    return table;
}

} // namespace

QString countryOfCity(const QString &name)
{
    static const auto table = makeTable();
    QString folded = Text::folded(name);
    if (folded.endsWith(u'市'))
        folded.chop(1);
    const auto found = table.constFind(folded);
    // "Odense C", "København NV": the district of the post
    const bool hasDistrict = found == table.cend() && name.size() > 4 && name.contains(u' ')
        && name.size() - name.lastIndexOf(u' ') <= 3 && name.back().isUpper()
        && name.at(name.lastIndexOf(u' ') + 1).isUpper();
    return hasDistrict          ? table.value(folded.left(folded.lastIndexOf(u' ')))
        : found == table.cend() ? QString()
                                : *found;
}

} // namespace Shortlist
