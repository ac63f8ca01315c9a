// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/fieldnames.h"
#include "models/importers/page/inferredlabels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// Labels of no list: told by the kind of their value and a word, or by nothing.
class InferredLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOnlyOneThingCanMean_data();
    void readsWhatOnlyOneThingCanMean();
    void leavesWhatIsAnothers_data();
    void leavesWhatIsAnothers();
};

void InferredLabelsTest::readsWhatOnlyOneThingCanMean_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    QTest::newRow("a town") << u"Centro: Badajoz"_s << QString(FieldName::Location);
    QTest::newRow("a town and its country") << u"Hub: Oban, Scotland"_s << QString(FieldName::Location);
    QTest::newRow("kind of contract") << u"Stundenmodell: Vollzeit, unbefristet"_s
                                      << QString(FieldName::EmploymentType);
    QTest::newRow("last day") << u"We need your form by: 17 January 2027, applications after that are late"_s
                              << QString();
    QTest::newRow("last day, English") << u"Send your application before: 17 January 2027"_s
                                       << QString(FieldName::ApplyBy);
    QTest::newRow("last day, Spanish") << u"Recibimos candidaturas hasta: 15/01/2027"_s << QString(FieldName::ApplyBy);
    QTest::newRow("last day, Danish") << u"Vi skal have din ansøgning: 4. januar 2027"_s << QString(FieldName::ApplyBy);
    QTest::newRow("day of starting") << u"Geplanter Eintritt in die Stelle: 1. März 2027"_s
                                     << QString(FieldName::StartsOn);
    QTest::newRow("pay") << u"Band 6: £38,205 – £44,263 per annum"_s << QString(FieldName::Salary);
    QTest::newRow("number") << u"Our vacancy ref: SF/26/081"_s << QString(FieldName::RequisitionId);
}

void InferredLabelsTest::readsWhatOnlyOneThingCanMean()
{
    QFETCH(QString, line);
    const auto label = inferredLine(line);
    QTEST(label ? label->field : QString(), "field");
}

void InferredLabelsTest::leavesWhatIsAnothers_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("the seat") << u"Headquarters: Berlin"_s;
    QTest::newRow("the seat, German") << u"Hauptsitz: Hamburg"_s;
    QTest::newRow("when founded") << u"Founded: 1 May 1999"_s;
    QTest::newRow("interviews") << u"Interviews: 14 January 2027"_s;
    QTest::newRow("when changed") << u"Last updated: 3 November 2026"_s;
    QTest::newRow("a bonus") << u"Signing bonus: $5,000"_s;
    QTest::newRow("a budget") << u"Budget: €50,000 per year"_s;
    QTest::newRow("a language") << u"Sprachen: Deutsch, Englisch"_s;
    QTest::newRow("customers") << u"Clients: London, Paris"_s;
    QTest::newRow("a phone") << u"Phone: 555-0122"_s;
    QTest::newRow("a postcode") << u"Post code: YO21"_s;
    QTest::newRow("prose") << u"Why us: We have been building boats in Kiel for forty years."_s;
    QTest::newRow("an address") << u"Site: https://initech.example/london"_s;
}

void InferredLabelsTest::leavesWhatIsAnothers()
{
    QFETCH(QString, line);
    const auto label = inferredLine(line);
    QVERIFY2(!label, label ? qPrintable(label->field + u": "_s + label->value) : "");
}

QTEST_GUILESS_MAIN(InferredLabelsTest)
#include "tst_inferredlabels.moc"
