// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/page/announcements.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// Headlines that announce a job, and the job.
class AnnouncementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThemOff_data();
    void takesThemOff();
    void readsSubjects_data();
    void readsSubjects();
};

void AnnouncementsTest::takesThemOff_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    const auto row = [](const QString &line, const QString &title) {
        QTest::newRow(qPrintable(line)) << line << title;
    };
    row(u"Unsere Stelle als Tischlergeselle (w/m/d)"_s, u"Tischlergeselle (w/m/d)"_s);
    row(u"La Ville recrute : un(e) jardinier(ère) botaniste"_s, u"jardinier(ère) botaniste"_s);
    row(u"Convocatoria de una plaza de TÉCNICO/A DE JUVENTUD"_s, u"TÉCNICO/A DE JUVENTUD"_s);
    row(u"KITCHEN PORTER WANTED"_s, u"KITCHEN PORTER"_s);
    row(u"Vacancy for the position of Archivist"_s, u"Archivist"_s);
    row(u"Ledig stilling som sygeplejerske"_s, u"sygeplejerske"_s);
    row(u"Výběrové řízení na pozici účetní"_s, u"účetní"_s);
    row(u"Opportunity Manager"_s, u"Opportunity Manager"_s);
    row(u"Position Papers Editor"_s, u"Position Papers Editor"_s);
    row(u"Stellenleiter Jobbörse"_s, u"Stellenleiter Jobbörse"_s);
    row(u"We are hiring: come and see us"_s, u"We are hiring: come and see us"_s);
}

void AnnouncementsTest::takesThemOff()
{
    QFETCH(QString, line);
    QTEST(withoutAnnouncement(line), "title");
}

void AnnouncementsTest::readsSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("title");
    QTest::newRow("Japanese") << u"【ご案内】広報担当の求人につきまして"_s << u"広報担当"_s;
    QTest::newRow("forwarded") << u"Fwd: Vacancy: Night Baker"_s << u"Night Baker"_s;
    QTest::newRow("a question") << u"Re: Do you still know a good baker? I do."_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void AnnouncementsTest::readsSubjects()
{
    QFETCH(QString, subject);
    QTEST(titleOfSubject(subject), "title");
}

QTEST_GUILESS_MAIN(AnnouncementsTest)
#include "tst_announcements.moc"
