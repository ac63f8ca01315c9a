// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"
#include "models/policy/limitjson.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <future>
#include <thread>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

} // namespace

class MaintenanceServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportsPostingsAsTheyAre();
    void exportsWhatTheUserAdded();
    void exportsRulesGroupsAndSearches();
    void exportsEverySourceByteForByte();
    void copiesTheDatabase();
    void findsNothingWrong();
    void findsADamagedSource();
    void checksBesideTheWriter();
    void exportsToAFile();
    void exportsNothingAsWell();
    void leavesNothingOfWhatIsNoLongerWanted_data();
    void leavesNothingOfWhatIsNoLongerWanted();
    void mayBeStoppedAtAnyMoment();

private:
    QJsonObject exported() { return QJsonDocument::fromJson(m_store->exported()).object(); }
    QStringList files() const;

    std::unique_ptr<StoreFixture> m_store;
    std::vector<PostingId> m_ids;
};

void MaintenanceServiceTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_ids = m_store->import({aLimitedPosting(u"Bäcker \"Ö\" 🥐"_s, u"TikTok"_s), anAdvert(u"Miller"_s, u"Acme"_s)});
    QCOMPARE(m_ids.size(), size_t(2));
    DO_OK((*m_store)->limits.confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"bread"_s}, {}).result());
    DO_OK((*m_store)->postings.setNotes(m_ids[0], u"Line 1\nLine 2"_s).result());
    DO_OK((*m_store)->postings.setRating({m_ids[0]}, 5).result());
    DO_OK((*m_store)->postings.saveSearch(u"Bread"_s, u"tag:bread"_s).result());
    DO_OK((*m_store)
              ->tracking.record({m_ids[0], m_store->stage(u"applied"_s), Monday, QTime(9, 5), u"by mail"_s, {}})
              .result());
    DO_OK((*m_store)->postings.moveToTrash({m_ids[1]}).result());
}

void MaintenanceServiceTest::exportsPostingsAsTheyAre()
{
    const QJsonObject all = exported();

    QCOMPARE(all[u"format"_s].toString(), u"shortlist-export"_s);
    QCOMPARE(all[u"version"_s].toInt(), 1);
    const QJsonArray postings = all[u"postings"_s].toArray();
    QCOMPARE(postings.size(), 2);
    const auto read = postingFromJson(postings.first().toObject());
    VERIFY_OK(read);
    QCOMPARE(*read, (*m_store)->postings.load(m_ids[0]).result()->posting);
}

void MaintenanceServiceTest::exportsWhatTheUserAdded()
{
    const QJsonArray postings = exported()[u"postings"_s].toArray();
    const QJsonObject baker = postings.first().toObject();

    QCOMPARE(baker[u"tags"_s].toArray(), QJsonArray{u"bread"_s});
    QCOMPARE(baker[u"notes"_s].toString(), u"Line 1\nLine 2"_s);
    QCOMPARE(baker[u"rating"_s].toInt(), 5);
    QVERIFY(baker[u"trashed_at"_s].isNull());
    QVERIFY(!postings.last().toObject()[u"trashed_at"_s].isNull());
    const QJsonObject event = baker[u"history"_s].toArray().first().toObject();
    QCOMPARE(event[u"stage"_s].toString(), u"applied"_s);
    QCOMPARE(event[u"day"_s].toString(), u"2026-03-02"_s);
    QCOMPARE(event[u"time"_s].toString(), u"09:05:00"_s);
    QCOMPARE(event[u"note"_s].toString(), u"by mail"_s);
    QVERIFY(event[u"retracts"_s].isNull());
}

void MaintenanceServiceTest::exportsRulesGroupsAndSearches()
{
    const QJsonObject all = exported();

    const QJsonObject group = all[u"groups"_s].toArray().first().toObject();
    QCOMPARE(group[u"name"_s].toString(), u"TikTok"_s);
    QCOMPARE(group[u"employers"_s].toArray(), (QJsonArray{u"ByteDance"_s, u"TikTok"_s}));
    const QJsonObject ruleJson = all[u"rules"_s].toArray().first().toObject();
    QCOMPARE(ruleJson[u"employer"_s].toString(), u"TikTok"_s);
    const auto rule = limitRuleFromJson(ruleJson);
    VERIFY_OK(rule);
    QCOMPARE(*rule, (*m_store)->limits.groupOf(u"TikTok"_s).result()->rules.front());
    QCOMPARE(all[u"searches"_s].toArray().first().toObject()[u"query"_s].toString(), u"tag:bread"_s);
    QCOMPARE(all[u"stages"_s].toArray().size(), qsizetype(builtInStages().size()));
    QCOMPARE(all[u"tags"_s].toArray().first().toObject()[u"colour"_s].toString(), u"#4c9a84"_s);
}

void MaintenanceServiceTest::exportsEverySourceByteForByte()
{
    const QJsonObject all = exported();
    const QJsonObject posting = all[u"postings"_s].toArray().first().toObject();
    const QJsonObject source = all[u"sources"_s].toArray().first().toObject();
    const QByteArray bytes = QByteArray::fromBase64(source[u"bytes"_s].toString().toLatin1());

    QCOMPARE(posting[u"source"_s], source[u"id"_s]);
    QCOMPARE(bytes, *(*m_store)->postings.sourceBytes(m_ids[0]).result());
    QCOMPARE(source[u"sha256"_s].toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(source[u"size"_s].toInteger(), qint64(bytes.size()));
}

void MaintenanceServiceTest::copiesTheDatabase()
{
    const QString copy = m_store->folder.filePath(u"copy.db"_s);
    DO_OK((*m_store)->maintenance.backup(copy).result());

    auto opened = StoreAccess::open(copy);
    VERIFY_OK(opened);
    Services services(**opened);
    QCOMPARE(*services.postings.list({}).result(), *(*m_store)->postings.list({}).result());
    QCOMPARE(*services.limits.groups().result(), *(*m_store)->limits.groups().result());

    const auto ontoItself = (*m_store)->maintenance.backup(m_store->path()).result();
    QVERIFY(!ontoItself);
    QCOMPARE(ontoItself.error().code, Error::Code::InvalidArgument);
}

void MaintenanceServiceTest::findsNothingWrong()
{
    const auto problems = (*m_store)->maintenance.check().result();
    VERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void MaintenanceServiceTest::findsADamagedSource()
{
    const auto damaged =
        m_store->store->threads()
            .maintain([](Store &store) {
                return store.connection().run("UPDATE source_bytes SET compressed = zeroblob(40) WHERE id = 1");
            })
            .result();
    VERIFY_OK(damaged);

    const auto problems = (*m_store)->maintenance.check().result();

    VERIFY_OK(problems);
    QVERIFY(!problems->isEmpty());
}

void MaintenanceServiceTest::checksBesideTheWriter()
{
    std::promise<void> saved;
    const auto saving = m_store->store->threads().maintain([gate = saved.get_future().share()](Store &) -> Result<> {
        gate.wait();
        return {};
    });
    const auto work = std::make_shared<LongWork>();
    const auto checking = (*m_store)->maintenance.check(work);
    QTRY_VERIFY(work->progress().step != LongWork::Step::Waiting);
    QVERIFY(!saving.isFinished());
    saved.set_value();
    const auto rated = (*m_store)->postings.setRating({m_ids[0]}, 2); // what it has begun gives way
    DO_OK(rated.result());
    DO_OK(checking.result());
    QCOMPARE(*checking.result(), QStringList());
}

/// In the folder and in those below, without the files of the open database itself.
QStringList MaintenanceServiceTest::files() const
{
    QStringList found;
    QDirIterator each(m_store->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        if (const QString path = each.next(); !path.startsWith(m_store->path() + u'-'))
            found.append(path);
    found.sort();
    return found;
}

void MaintenanceServiceTest::exportsToAFile()
{
    const QString path = m_store->folder.filePath(u"all.json"_s);
    const auto work = std::make_shared<LongWork>();
    DO_OK((*m_store)->maintenance.exportTo(path, work).result());
    QCOMPARE(work->progress().step, LongWork::Step::Writing);
    QFile file(path);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(all[u"postings"_s].toArray().size(), 2);
    QCOMPARE(all[u"documents"_s], QJsonValue(QJsonArray()));
    // An entry a line, so that it can be read and compared by tools that read lines.
    const QList<QByteArray> lines = bytes.split('\n');
    QCOMPARE(std::count_if(lines.begin(), lines.end(),
                           [](const QByteArray &line) { return line.contains("\"added_at\":\""); }),
             2);
}

void MaintenanceServiceTest::exportsNothingAsWell()
{
    StoreFixture empty;
    const QJsonObject all = QJsonDocument::fromJson(empty.exported()).object();
    for (const auto key : {"documents"_L1, "sources"_L1, "postings"_L1, "tags"_L1})
        QCOMPARE(all[key], QJsonValue(QJsonArray()));
    QVERIFY(all[u"database"_s][u"tables"_s][u"stage"_s][u"rows"_s].toArray().size() > 3);
}

namespace {

using Start = std::function<Error::Code(MaintenanceService &, const QString &path, SharedWork work)>;

template <typename T>
Error::Code codeOf(const Result<T> &result)
{
    return result ? Error::Code::NotFound : result.error().code; // NotFound: done, which none of these answers
}

} // namespace

void MaintenanceServiceTest::leavesNothingOfWhatIsNoLongerWanted_data()
{
    QTest::addColumn<Start>("start");
    const QDateTime now(Monday, QTime(9, 0), Qt::UTC);
    QTest::newRow("copy") << Start([](auto &service, const QString &path, const SharedWork &work) {
        return codeOf(service.backup(path, work).result());
    });
    QTest::newRow("copy beside") << Start([now](auto &service, const QString &, const SharedWork &work) {
        return codeOf(service.backupBeside(BackupFile::Reason::ByHand, now, {}, work).result());
    });
    QTest::newRow("check") << Start(
        [](auto &service, const QString &, const SharedWork &work) { return codeOf(service.check(work).result()); });
    QTest::newRow("export") << Start([](auto &service, const QString &path, const SharedWork &work) {
        return codeOf(service.exportTo(path, work).result());
    });
    QTest::newRow("restore") << Start([now](auto &service, const QString &path, const SharedWork &work) {
        return codeOf(service.restore(path.section(u'/', 0, -2) + u"/older.db"_s, now, work).result());
    });
}

void MaintenanceServiceTest::leavesNothingOfWhatIsNoLongerWanted()
{
    QFETCH(Start, start);
    MaintenanceService &service = (*m_store)->maintenance;
    DO_OK(service.backup(m_store->folder.filePath(u"older.db"_s)).result());
    DO_OK((*m_store)->postings.setRating({m_ids[0]}, 1).result());
    const QStringList before = files();
    const auto work = std::make_shared<LongWork>();
    work->cancel();
    QCOMPARE(start(service, m_store->folder.filePath(u"target"_s), work), Error::Code::Cancelled);
    QCOMPARE(files(), before);
    QCOMPARE((*m_store)->postings.load(m_ids[0]).result()->rating, 1); // as it was before the restore
    QCOMPARE(start(service, m_store->folder.filePath(u"target"_s), std::make_shared<LongWork>()),
             Error::Code::NotFound); // it can be done later
}

/// Whenever the wish comes, there is a whole copy or none.
void MaintenanceServiceTest::mayBeStoppedAtAnyMoment()
{
    MaintenanceService &service = (*m_store)->maintenance;
    const QString target = m_store->folder.filePath(u"target.db"_s);
    const QStringList before = files();
    for (int step = int(LongWork::Step::Waiting); step <= int(LongWork::Step::CheckingFiles); ++step) {
        const auto work = std::make_shared<LongWork>();
        auto copied = service.backup(target, work);
        while (!copied.isFinished() && int(work->progress().step) < step)
            std::this_thread::yield();
        work->cancel();
        if (copied.result()) {
            const auto opened = StoreAccess::open(target);
            VERIFY_OK(opened);
            Services services(**opened);
            QVERIFY(services.maintenance.check().result()->isEmpty());
        } else {
            QCOMPARE(copied.result().error().code, Error::Code::Cancelled);
        }
        for (const QString &left : QDir(m_store->folder.path()).entryList({u"target*"_s}))
            QFile::remove(m_store->folder.filePath(left));
        QCOMPARE(files(), before);
    }
}

QTEST_GUILESS_MAIN(MaintenanceServiceTest)
#include "tst_maintenanceservice.moc"
