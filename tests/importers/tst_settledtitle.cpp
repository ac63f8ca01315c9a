// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/fieldnames.h"
#include "models/importers/page/bodylabels.h"
#include "models/importers/page/settledtitle.h"
#include "models/importers/text/markdown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

QString valueOf(const std::vector<RawField> &fields, QLatin1StringView name)
{
    QStringList values;
    for (const RawField &field : fields)
        if (field.name == name)
            values.append(field.value);
    return values.join(u" & "_s);
}

/// What a title's line comes to above a text: title, employer, places.
QStringList settled(const QString &title, const QString &text)
{
    std::vector<NumberedLine> lines;
    const std::vector<PageLine> all = markdownLines(title + u"\n\n"_s + text);
    for (size_t i = 0; i < all.size(); ++i)
        if (!all[i].text.isEmpty())
            lines.push_back({i, all[i], i == 0 || all[i - 1].text.isEmpty()});
    std::vector<RawField> fields{{FieldName::Title, title, OriginKind::PageText, 0}};
    std::vector<LabelledLine> labels;
    for (size_t i = 0; i < lines.size(); ++i)
        if (const auto label = labelInBody(lines, i))
            labels.push_back(*label);
    settleTitle(lines, labels, fields);
    return {valueOf(fields, FieldName::Title), valueOf(fields, FieldName::Employer),
            valueOf(fields, FieldName::Location)};
}

} // namespace

/// What a title's line says besides the title, told by the rest of the text.
class SettledTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsLines_data();
    void partsLines();
    void notesKindsOfWork();
    void takesMoreTownsFromALabel();
};

void SettledTitleTest::partsLines_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *name, const QString &title, const QString &text, const QStringList &facts) {
        QTest::newRow(name) << title << text << facts;
    };
    row("a name that the text says again", u"Halden Mill - Night Baker - Berlin/Hamburg"_s,
        u"Halden Mill grinds flour. At Halden Mill we bake."_s,
        {u"Night Baker"_s, u"Halden Mill"_s, u"Berlin/Hamburg"_s});
    row("a name in a host", u"Varnhem Bread - Baker - FT"_s, u"Write to hr@varnhembread.example"_s,
        {u"Baker"_s, u"Varnhem Bread"_s, {}});
    row("a name written as no work is", u"Full Stack Developer - MillSoft Vietnam"_s, u"We grind."_s,
        {u"Full Stack Developer"_s, u"MillSoft Vietnam"_s, {}});
    row("no trade at all", u"Ostmark Group - Sourdough - Hanoi - FT"_s, u"We bake."_s,
        {u"Sourdough"_s, u"Ostmark Group"_s, u"Hanoi"_s});
    row("towns with a word between them", u"millhub.io - Baker - Berlin, Hamburg, or Stuttgart"_s, u"We bake."_s,
        {u"Baker"_s, u"millhub.io"_s, u"Berlin & Hamburg & Stuttgart"_s});
    row("a legal form before a colon", u"Brotwerk & Co. KG: Bäckereifachverkäufer (Bremen, Deutschland)"_s,
        u"Wir backen."_s, {u"Bäckereifachverkäufer"_s, u"Brotwerk & Co. KG"_s, u"Bremen, Deutschland"_s});
    row("a name in an address's path", u"Brotwerk: Software Developer"_s,
        u"https://board.example/jobs/77-software-developer-brotwerk"_s, {u"Software Developer"_s, u"Brotwerk"_s, {}});
    row("who seeks", u"Moulin Neuf recherche : un·e boulanger·ère"_s, u"On pétrit."_s,
        {u"boulanger·ère"_s, u"Moulin Neuf"_s, {}});
    row("in Portuguese", u"Full-stack Developer na Moinho Software"_s, u"A Moinho faz pão. Moinho é grande."_s,
        {u"Full-stack Developer"_s, u"Moinho Software"_s, {}});
    row("an unfilled form", u"XXXX 公司诚聘 XX工程师"_s, u"Position ：Senior Mill Engineer"_s,
        {u"Senior Mill Engineer"_s, {}, {}});
    row("names of a form", u"公司名称 - 地点 - 薪资范围"_s, u"工作职责\n面包工程师"_s, {u"面包工程师"_s, {}, {}});
    row("a country behind commas", u"Farm Assistant, Ashburton, Canterbury, New Zealand"_s, u"We milk."_s,
        {u"Farm Assistant"_s, {}, u"Ashburton, Canterbury, New Zealand"_s});
    row("a region behind a town", u"Dental Receptionist - Halifax, NS"_s, u"We smile."_s,
        {u"Dental Receptionist - Halifax, NS"_s, {}, u"Halifax, NS"_s});
    row("no place behind a comma", u"Baker, Night Shift, Weekends"_s, u"We bake."_s,
        {u"Baker, Night Shift, Weekends"_s, {}, {}});
    row("a town alone stays", u"Account Executive - Sydney"_s, u"We bake."_s,
        {u"Account Executive - Sydney"_s, {}, u"Sydney"_s});
    row("a field of work stays", u"Nurse - Night Shift"_s, u"The Night Shift is long. Night Shift pays."_s,
        {u"Nurse - Night Shift"_s, {}, {}});
    row("a topic before a colon stays", u"Growth: Product Manager"_s, u"We bake."_s,
        {u"Growth: Product Manager"_s, {}, {}});
    row("two kinds of service stay", u"Customer Service - Video Production"_s, u"Our Video Production films."_s,
        {u"Customer Service - Video Production"_s, {}, {}});
}

void SettledTitleTest::partsLines()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QStringList, facts);
    QStringList wanted = facts;
    for (QString &fact : wanted)
        if (fact.isNull())
            fact = QString();
    QCOMPARE(settled(title, text), wanted);
}

void SettledTitleTest::notesKindsOfWork()
{
    std::vector<RawField> fields{{FieldName::Title, u"面包师（全职）"_s, OriginKind::PageText, 0}};
    settleTitle({}, {}, fields);
    QCOMPARE(valueOf(fields, FieldName::Title), u"面包师"_s);
    QCOMPARE(valueOf(fields, FieldName::EmploymentType), u"全职"_s);
}

void SettledTitleTest::takesMoreTownsFromALabel()
{
    std::vector<RawField> fields{{FieldName::Title, u"面包师"_s, OriginKind::PageText, 0},
                                 {FieldName::Location, u"上海"_s, OriginKind::PageText, 0}};
    settleTitle({}, {{FieldName::Location, u"上海/杭州"_s}}, fields);
    QCOMPARE(valueOf(fields, FieldName::Location), u"上海/杭州"_s);
}

QTEST_GUILESS_MAIN(SettledTitleTest)
#include "tst_settledtitle.moc"
