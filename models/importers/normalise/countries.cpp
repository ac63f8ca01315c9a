// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/countries.h"

#include "models/domain/text.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

using Table = QHash<QString, QString>;

/// Qt knows every country's English name and its name in its own languages; these are what people write besides.
void addUsualNames(Table *table)
{
    const std::initializer_list<std::pair<QString, QString>> names = {
        {u"usa"_s, u"US"_s},      {u"u.s."_s, u"US"_s},
        {u"u.s.a."_s, u"US"_s},   {u"united states of america"_s, u"US"_s},
        {u"uk"_s, u"GB"_s},       {u"great britain"_s, u"GB"_s},
        {u"england"_s, u"GB"_s},  {u"scotland"_s, u"GB"_s},
        {u"wales"_s, u"GB"_s},    {u"northern ireland"_s, u"GB"_s},
        {u"korea"_s, u"KR"_s},    {u"republic of korea"_s, u"KR"_s},
        {u"uae"_s, u"AE"_s},      {u"the netherlands"_s, u"NL"_s},
        {u"holland"_s, u"NL"_s},  {u"czech republic"_s, u"CZ"_s},
        {u"česko"_s, u"CZ"_s},    {u"hong kong"_s, u"HK"_s},
        {u"macau"_s, u"MO"_s},    {u"deutschland"_s, u"DE"_s},
        {u"viet nam"_s, u"VN"_s}, {u"türkiye"_s, u"TR"_s},
        {u"turkey"_s, u"TR"_s},
    };
    for (const auto &[name, code] : names)
        table->insert(name, code);
}

Table makeCountries()
{
    Table table;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2)
            continue;
        table.insert(Text::folded(QLocale::territoryToString(locale.territory())), code);
        if (const QString native = Text::folded(locale.nativeTerritoryName());
            native.size() > 1 && !table.contains(native))
            table.insert(native, code);
        table.insert(code.toLower(), code);
    }
    addUsualNames(&table);
    return table;
}

Table fromPairs(const QString &pairs)
{
    Table table;
    const QStringList entries = pairs.split(u'|');
    for (const QString &entry : entries) {
        const QString code = entry.section(u'=', 0, 0);
        table.insert(code.toLower(), code);
        table.insert(entry.section(u'=', 1).toLower(), code);
    }
    return table;
}

} // namespace

QString countryCode(const QString &name)
{
    static const Table table = makeCountries();
    return table.value(Text::folded(name));
}

QString usState(const QString &name)
{
    static const Table table = fromPairs(
        u"AL=Alabama|AK=Alaska|AZ=Arizona|AR=Arkansas|CA=California|CO=Colorado|CT=Connecticut|DE=Delaware|"
        "DC=District of Columbia|FL=Florida|GA=Georgia|HI=Hawaii|ID=Idaho|IL=Illinois|IN=Indiana|IA=Iowa|KS=Kansas|"
        "KY=Kentucky|LA=Louisiana|ME=Maine|MD=Maryland|MA=Massachusetts|MI=Michigan|MN=Minnesota|MS=Mississippi|"
        "MO=Missouri|MT=Montana|NE=Nebraska|NV=Nevada|NH=New Hampshire|NJ=New Jersey|NM=New Mexico|NY=New York|"
        "NC=North Carolina|ND=North Dakota|OH=Ohio|OK=Oklahoma|OR=Oregon|PA=Pennsylvania|RI=Rhode Island|"
        "SC=South Carolina|SD=South Dakota|TN=Tennessee|TX=Texas|UT=Utah|VT=Vermont|VA=Virginia|WA=Washington|"
        "WV=West Virginia|WI=Wisconsin|WY=Wyoming|PR=Puerto Rico|DC=D.C."_s);
    return table.value(Text::folded(name));
}

QString canadianProvince(const QString &name)
{
    static const Table table = fromPairs(
        u"AB=Alberta|BC=British Columbia|MB=Manitoba|NB=New Brunswick|NL=Newfoundland and Labrador|NS=Nova Scotia|"
        "ON=Ontario|PE=Prince Edward Island|QC=Quebec|SK=Saskatchewan"_s);
    return table.value(Text::folded(name));
}

} // namespace Shortlist
