// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sql.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

Stage aStage(const QString &key, StageType type)
{
    return {{}, key, u"Phone call"_s, type, u"#123456"_s};
}

QStringList keysOf(Store &store)
{
    QStringList keys;
    for (const Stage &stage : must(store.tracking().stages()))
        keys.append(stage.key);
    return keys;
}

} // namespace

class StageStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsBehindTheOthers();
    void changesAllButTheKey();
    void ordersAndKeepsTheRest();
    void countsWhoSpeaksOfIt();
    void removesOnlyWhatNoHistorySpeaksOf();
    void refusesAKeyTwice();
    void undoesEachStep();
};

void StageStoreTest::addsBehindTheOthers()
{
    const auto store = memoryStore();
    const StoreChange change =
        changeOf(*store, [&] { return store->stages().add(aStage(u"phone"_s, StageType::InProcess)); });
    QVERIFY(change.limits);
    const auto stages = must(store->tracking().stages());
    QCOMPARE(stages.size(), builtInStages().size() + 1);
    QCOMPARE(stages.back().key, u"phone"_s);
    QCOMPARE(stages.back().name, u"Phone call"_s);
    QCOMPARE(stages.back().colour, u"#123456"_s);
    QVERIFY(stages.back().position > stages[stages.size() - 2].position);
}

void StageStoreTest::changesAllButTheKey()
{
    const auto store = memoryStore();
    Stage offer = *findStage(must(store->tracking().stages()), u"offer"_s);
    offer.name = u"Contract on the table"_s;
    offer.type = StageType::Accepted;
    offer.colour = u"#abcdef"_s;
    offer.hidden = true;
    inAction(*store, u"stage"_s, [&] { return store->stages().update(offer); });
    QCOMPARE(*findStage(must(store->tracking().stages()), u"offer"_s), offer);
    Action action = must(store->begin({u"stage"_s}));
    offer.id = StageId{99};
    QCOMPARE(store->stages().update(offer).error().code, Error::Code::NotFound);
}

void StageStoreTest::ordersAndKeepsTheRest()
{
    const auto store = memoryStore();
    inAction(*store, u"order"_s, [&] {
        return store->stages().setOrder({stageOf(*store, u"offer"_s), stageOf(*store, u"saved"_s)});
    });
    QCOMPARE(keysOf(*store).mid(0, 4), (QStringList{u"offer"_s, u"saved"_s, u"planned"_s, u"applied"_s}));
    QCOMPARE(keysOf(*store).size(), qsizetype(builtInStages().size()));
}

void StageStoreTest::countsWhoSpeaksOfIt()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    for (const QString &stage : {u"applied"_s, u"interview"_s})
        inAction(*store, u"track"_s,
                 [&] { return store->tracking().append(anEvent(*store, id, stage, QDate(2026, 1, 10))); });
    const auto useOf = [&](const QString &key) {
        const auto uses = must(store->stages().uses());
        return *std::find_if(uses.begin(), uses.end(), [&key](const StageUse &use) { return use.stage.key == key; });
    };
    QCOMPARE(useOf(u"applied"_s).entries, 1);
    QCOMPARE(useOf(u"applied"_s).postings, 0);
    QCOMPARE(useOf(u"interview"_s).postings, 1);
    QCOMPARE(useOf(u"offer"_s).entries, 0);
}

void StageStoreTest::removesOnlyWhatNoHistorySpeaksOf()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    inAction(*store, u"track"_s,
             [&] { return store->tracking().append(anEvent(*store, id, u"applied"_s, QDate(2026, 1, 10))); });
    must(must(store->undoLog().undo()).commit()); // taken back, but said
    inAction(*store, u"stage"_s, [&] { return store->stages().remove(stageOf(*store, u"offer"_s)); });
    QVERIFY(!keysOf(*store).contains(u"offer"_s));
    Action action = must(store->begin({u"stage"_s}));
    QCOMPARE(store->stages().remove(stageOf(*store, u"applied"_s)).error().code, Error::Code::Conflict);
    QCOMPARE(store->stages().remove(StageId{99}).error().code, Error::Code::NotFound);
}

void StageStoreTest::refusesAKeyTwice()
{
    const auto store = memoryStore();
    Action action = must(store->begin({u"stage"_s}));
    QCOMPARE(store->stages().add(aStage(u"offer"_s, StageType::InProcess)).error().code, Error::Code::Conflict);
}

void StageStoreTest::undoesEachStep()
{
    const auto store = memoryStore();
    const auto before = must(store->tracking().stages());
    inAction(*store, u"add"_s, [&] { return store->stages().add(aStage(u"phone"_s, StageType::InProcess)); });
    inAction(*store, u"order"_s, [&] { return store->stages().setOrder({stageOf(*store, u"phone"_s)}); });
    inAction(*store, u"remove"_s, [&] { return store->stages().remove(stageOf(*store, u"offer"_s)); });
    const auto after = must(store->tracking().stages());
    for (int i = 0; i < 3; ++i)
        must(must(store->undoLog().undo()).commit());
    QCOMPARE(must(store->tracking().stages()), before);
    for (int i = 0; i < 3; ++i)
        must(must(store->undoLog().redo()).commit());
    QCOMPARE(must(store->tracking().stages()), after);
}

QTEST_GUILESS_MAIN(StageStoreTest)
#include "tst_stagestore.moc"
