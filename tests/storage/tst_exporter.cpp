// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/exporter.h"
#include "models/storage/sql.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

struct Collected final : ExportTaker
{
    Result<> take(const ExportedDesk &taken) override
    {
        return kept([&] { desk = taken; });
    }
    Result<> take(const ExportedDocument &) override { return {}; }
    Result<> take(const ExportedSource &source) override
    {
        return kept([&] { sources.push_back(source); });
    }
    Result<> take(const ExportedPosting &posting) override
    {
        return kept([&] { postings.push_back(posting); });
    }
    Result<> beginRows(const QJsonObject &) override { return {}; }
    Result<> beginTable(const QString &name, const QStringList &) override
    {
        return kept([&] { tables.append(name); });
    }
    Result<> takeRow(const QJsonArray &) override
    {
        return kept([&] { ++rows; });
    }

    ExportedDesk desk;
    std::vector<ExportedSource> sources;
    std::vector<ExportedPosting> postings;
    QStringList tables;
    int rows = 0;
    int most = 1000; ///< what it has room for

private:
    template <typename Keep>
    Result<> kept(Keep keep)
    {
        if (most-- == 0)
            return Error{Error::Code::Storage, u"no room"_s};
        keep();
        return {};
    }
};

Result<> exportAll(Store &store, Collected &all)
{
    LongWork work;
    return Shortlist::exportAll(store.connection(), work, all);
}

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEverything();
    void endsWithTheFirstError();
    void refusesDamagedSources();
};

void ExporterTest::givesEverything()
{
    const auto store = memoryStore();
    const PostingId id = stored(*store, fullPosting());
    const TagId tag = inAction(*store, u"t"_s, [&] { return store->tags().add(u"rail"_s, u"#000000"_s); });
    inAction(*store, u"t"_s, [&] { return store->tags().attach(tag, {id}); });
    inAction(*store, u"t"_s,
             [&] { return store->tracking().append(anEvent(*store, id, u"applied"_s, QDate(2026, 3, 1))); });
    inAction(*store, u"r"_s, [&] { return store->limits().add({}, {}); });
    inAction(*store, u"s"_s, [&] { return store->searches().save(u"Due"_s, u"is:due"_s); });
    inAction(*store, u"o"_s, [&] { return store->profile().setSkills({u"Go"_s}); });
    inAction(*store, u"p"_s, [&] { return store->tracking().setPlanOrder({id}); });

    Collected all;
    const auto exported = exportAll(*store, all);
    VERIFY_OK(exported);
    QCOMPARE(all.postings.size(), size_t(1));
    QCOMPARE(all.postings.front().stored, must(store->postings().load(id)));
    QCOMPARE(all.postings.front().tags, QStringList{u"rail"_s});
    QCOMPARE(all.postings.front().history.size(), size_t(1));
    QCOMPARE(all.sources.front().bytes, fullPosting().text.toUtf8());
    QCOMPARE(all.desk.stages.size(), builtInStages().size());
    QCOMPARE(all.desk.employers.size(), size_t(1));
    QCOMPARE(all.desk.rules.size(), size_t(1));
    QCOMPARE(all.desk.searches.size(), size_t(1));
    QCOMPARE(all.desk.profile.skills, QStringList{u"Go"_s});
    QCOMPARE(all.desk.planOrder, std::vector{id});
    QVERIFY(all.tables.contains(u"application_event"_s));
}

/// Wherever there is no more room: the first error is the answer.
void ExporterTest::endsWithTheFirstError()
{
    const auto store = memoryStore();
    stored(*store, fullPosting());
    Collected whole;
    const auto exported = exportAll(*store, whole);
    VERIFY_OK(exported);
    const int taken = 1000 - whole.most;
    QVERIFY(taken > 10);
    for (int room = 0; room < taken; ++room) {
        Collected part;
        part.most = room;
        QCOMPARE(exportAll(*store, part).error().detail, u"no room"_s);
    }
}

void ExporterTest::refusesDamagedSources()
{
    const auto store = memoryStore();
    stored(*store, fullPosting());
    VERIFY_OK(store->connection().run("UPDATE source_bytes SET compressed = x''"));
    Collected all;
    const auto exported = exportAll(*store, all);
    QVERIFY(!exported);
    QCOMPARE(exported.error().code, Error::Code::Storage);
}

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
