// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

SidebarEntry entryOf(const QString &key, int count = 0)
{
    SidebarEntry entry;
    entry.key = key;
    entry.label = key;
    entry.query = u"is:%1"_s.arg(key);
    entry.count = count;
    return entry;
}

std::vector<SidebarEntry> entriesOf(const QStringList &keys)
{
    std::vector<SidebarEntry> entries;
    for (const QString &key : keys)
        entries.push_back(entryOf(key));
    return entries;
}

QStringList keysOf(const SidebarModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.entry(model.index(row)).key);
    return keys;
}

} // namespace

class SidebarModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverAnyOtherEntries_data();
    void takesOverAnyOtherEntries();
    void changesOnlyTheCountThatDiffers();
    void doesNotLetSectionsBeChosen();
    void findsTheEntryOfAQuery();
    void saysPlacesOfAnEmployer();
};

void SidebarModelTest::takesOverAnyOtherEntries_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("from nothing") << QStringList{} << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("to nothing") << QStringList{u"a"_s} << QStringList{};
    QTest::newRow("one more in the middle") << QStringList{u"a"_s, u"c"_s} << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("another order") << QStringList{u"a"_s, u"b"_s, u"c"_s} << QStringList{u"c"_s, u"a"_s, u"b"_s};
    QTest::newRow("all at once") << QStringList{u"a"_s, u"b"_s, u"c"_s} << QStringList{u"d"_s, u"c"_s, u"a"_s};
}

void SidebarModelTest::takesOverAnyOtherEntries()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entriesOf(before));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.setEntries(entriesOf(after));

    QCOMPARE(keysOf(model), after);
    QCOMPARE(reset.count(), 0);
}

void SidebarModelTest::changesOnlyTheCountThatDiffers()
{
    SidebarModel model;
    model.setEntries({entryOf(u"a"_s, 1), entryOf(u"b"_s, 1)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.setEntries({entryOf(u"a"_s, 1), entryOf(u"b"_s, 2)});

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1));
}

void SidebarModelTest::doesNotLetSectionsBeChosen()
{
    SidebarEntry section = entryOf(u"stages"_s);
    section.kind = SidebarEntry::Kind::Section;
    SidebarModel model;
    model.setEntries({section, entryOf(u"a"_s)});

    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
}

void SidebarModelTest::findsTheEntryOfAQuery()
{
    SidebarModel model;
    model.setEntries(entriesOf({u"a"_s, u"b"_s}));

    QCOMPARE(model.indexOfQuery(u"is:b"_s), model.index(1));
    QVERIFY(!model.indexOfQuery(u"is:z"_s).isValid());
}

void SidebarModelTest::saysPlacesOfAnEmployer()
{
    SidebarEntry employer = entryOf(u"Orbital Foods"_s);
    employer.kind = SidebarEntry::Kind::Employer;
    employer.used = 1;
    employer.max = 2;
    SidebarModel model;
    model.setEntries({employer});

    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Orbital Foods, 1 of 2 places taken"_s);
}

QTEST_GUILESS_MAIN(SidebarModelTest)
#include "tst_sidebarmodel.moc"
