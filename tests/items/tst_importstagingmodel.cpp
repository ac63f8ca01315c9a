// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importstagingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

StagedItem anItem(const QString &title)
{
    Posting posting;
    posting.title = title;
    posting.employer = u"Meridian"_s;
    StagedItem item;
    item.file = title + u".txt"_s;
    item.posting = posting;
    return item;
}

StagedItem anUnreadable()
{
    StagedItem item;
    item.file = u"picture.png"_s;
    item.error = {Error::Code::UnknownFormat, u"not text"_s, u"picture.png"_s};
    return item;
}

StagedItem aContradiction()
{
    StagedItem item = anItem(u"Cartographer"_s);
    item.posting->programme = Programme::Graduate;
    item.posting->conflicts.push_back({u"programme"_s,
                                       {u"graduate"_s, u"intern"_s},
                                       {{OriginKind::PageText, u"Graduate"_s}, {OriginKind::PageText, u"Intern"_s}}});
    return item;
}

} // namespace

class ImportStagingModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheRulesOfModels();
    void ticksOnlyWhatCanBeRead();
    void unticksByCheckState();
    void saysWhatARowIs();
    void correctionsAreTheUsers();
    void choosingSettlesAConflict();
    void keepingBothOpensItAgain();

private:
    ImportStagingModel m_model;
};

void ImportStagingModelTest::init()
{
    m_model.setStaging({{SourceDocument{}, SourceDocument{}, SourceDocument{}},
                        {anUnreadable(), anItem(u"Surveyor"_s), aContradiction()}});
}

void ImportStagingModelTest::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model.setStaging({});
    QCOMPARE(m_model.rowCount(), 0);
    QCOMPARE(m_model.firstReadable(), -1);
    m_model.setStaging({{SourceDocument{}}, {anItem(u"Pilot"_s)}});
    QCOMPARE(m_model.rowCount(), 1);
}

void ImportStagingModelTest::ticksOnlyWhatCanBeRead()
{
    QCOMPARE(m_model.acceptedCount(), 2);
    QCOMPARE(m_model.readableCount(), 2);
    QCOMPARE(m_model.firstReadable(), 1);
    QVERIFY(!m_model.data(m_model.index(0, 0), Qt::CheckStateRole).isValid());
    QVERIFY(!m_model.setData(m_model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
}

void ImportStagingModelTest::unticksByCheckState()
{
    QSignalSpy changed(&m_model, &ImportStagingModel::dataChanged);
    QSignalSpy accepted(&m_model, &ImportStagingModel::acceptedChanged);
    QVERIFY(m_model.setData(m_model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(accepted.at(0).at(0).toInt(), 1);
    QVERIFY(!m_model.staging().items[1].accepted);
}

void ImportStagingModelTest::saysWhatARowIs()
{
    Staging staging{{}, {anUnreadable(), anItem(u"A"_s), anItem(u"B"_s), anItem(u"C"_s)}};
    staging.items[2].match = {StagedMatch::Kind::SameAs, PostingId{7}, u"B"_s, u"same source"_s};
    staging.items[3].match = {StagedMatch::Kind::UpdateOf, PostingId{8}, u"C"_s, u"same requisition id"_s};
    m_model.setStaging(staging);
    QCOMPARE(m_model.state(0), StagedState::Unreadable);
    QCOMPARE(m_model.state(1), StagedState::New);
    QCOMPARE(m_model.state(2), StagedState::Known);
    QCOMPARE(m_model.state(3), StagedState::Update);
}

void ImportStagingModelTest::correctionsAreTheUsers()
{
    Staging staging{{}, {anItem(u"From the team"_s)}};
    staging.items[0].posting->titleOrigin = TitleOrigin::Placeholder;
    staging.items[0].posting->missing = QStringList{u"title"_s, u"salary"_s};
    m_model.setStaging(staging);
    Posting corrected = *m_model.item(0).posting;
    corrected.title = u"Surveyor, Azores"_s;
    m_model.correct(0, u"title"_s, corrected);
    const Posting &stored = *m_model.staging().items[0].posting;
    QCOMPARE(stored.title, u"Surveyor, Azores"_s);
    QCOMPARE(stored.titleOrigin, TitleOrigin::Stated);
    QCOMPARE(stored.origins.value(u"title"_s).kind, OriginKind::User);
    QCOMPARE(stored.missing, QStringList{u"salary"_s});
}

void ImportStagingModelTest::choosingSettlesAConflict()
{
    QCOMPARE(m_model.choice(2, u"programme"_s), std::optional<int>());
    Posting decided = *m_model.item(2).posting;
    decided.programme = Programme::Intern;
    m_model.choose(2, u"programme"_s, 1, decided);
    const Posting &posting = *m_model.item(2).posting;
    QCOMPARE(posting.programme, Programme::Intern);
    QVERIFY(posting.conflicts.empty());
    QCOMPARE(posting.origins.value(u"programme"_s), (Origin{OriginKind::User, u"Intern"_s}));
    QCOMPARE(m_model.choice(2, u"programme"_s), std::optional<int>(1));
    QCOMPARE(m_model.conflicts(2).size(), size_t(1));
}

void ImportStagingModelTest::keepingBothOpensItAgain()
{
    const Posting before = *m_model.item(2).posting;
    m_model.choose(2, u"programme"_s, 1, before);
    m_model.choose(2, u"programme"_s, {}, before);
    QCOMPARE(m_model.item(2).posting->programme, before.programme);
    QCOMPARE(m_model.item(2).posting->conflicts, before.conflicts);
    QCOMPARE(m_model.choice(2, u"programme"_s), std::optional<int>());
}

QTEST_GUILESS_MAIN(ImportStagingModelTest)
#include "tst_importstagingmodel.moc"
