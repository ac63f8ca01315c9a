// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/worldcities.h"

#include "models/domain/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

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
    const QStringList countries = cities().split(u';');
    for (const QString &entry : countries) {
        const QStringList names = entry.section(u'=', 1).split(u'|');
        for (const QString &name : names)
            table.insert(Text::folded(name), entry.section(u'=', 0, 0));
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
    return table.value(folded);
}

} // namespace Shortlist
