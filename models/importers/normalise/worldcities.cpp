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
        "Dresden|Nürnberg|Karlsruhe|Hannover;AT=Wien|Vienna|Graz|Linz|Salzburg;CH=Zürich|Zurich|Genève|Geneva|Basel|"
        "Bern|Lausanne;"
        "FR=Paris|Lyon|Marseille|Toulouse|Bordeaux|Nantes|Lille|Grenoble;ES=Madrid|Barcelona|Valencia|Sevilla|Málaga;"
        "PT=Lisbon|Lisboa|Porto;IT=Milan|Milano|Rome|Roma|Torino|Turin|Bologna;NL=Amsterdam|Rotterdam|The Hague|Den "
        "Haag|Utrecht|Eindhoven;"
        "BE=Brussels|Bruxelles|Ghent|Antwerp;LU=Luxembourg;DK=Copenhagen|København|Aarhus|Århus|Odense;SE=Stockholm|"
        "Gothenburg|Göteborg|Malmö;"
        "NO=Oslo|Bergen|Trondheim;FI=Helsinki|Espoo|Tampere;PL=Warsaw|Warszawa|Kraków|Krakow|Wrocław|Gdańsk|Poznań;CZ="
        "Prague|Praha|Brno|Ostrava;"
        "SK=Bratislava;HU=Budapest;RO=Bucharest|București|Cluj-Napoca;BG=Sofia;GR=Athens;TR=Istanbul|Ankara;UA=Kyiv|"
        "Lviv;EE=Tallinn;"
        "LV=Riga;LT=Vilnius;IL=Tel Aviv|Haifa;AE=Dubai|Abu Dhabi;SA=Riyadh;EG=Cairo;ZA=Cape "
        "Town|Johannesburg;NG=Lagos;KE=Nairobi;"
        "IN=Bangalore|Bengaluru|Mumbai|Delhi|New Delhi|Hyderabad|Pune|Chennai|Gurgaon|Gurugram|Noida|Kolkata;"
        "SG=Singapore;MY=Kuala Lumpur;ID=Jakarta;TH=Bangkok;VN=Hanoi|Ho Chi Minh City;PH=Manila;"
        "CN=Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Chengdu|Nanjing|Wuhan|Suzhou|Xi'an|北京|上海|深圳|广州|杭州|"
        "成都|南京|武汉|苏州|"
        "西安|长沙|重庆|天津|厦门|合肥|东莞|珠海|青岛|大连|郑州|济南;HK=香港;TW=Taipei|台北|新竹;"
        "JP=Tokyo|Osaka|Kyoto|Fukuoka|Yokohama|東京|大阪|京都|福岡|横浜;KR=Seoul|Busan|서울|부산|판교|성남;"
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
