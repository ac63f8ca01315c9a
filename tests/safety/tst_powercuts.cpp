// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/safety/figures.h"
#include "tests/safety/powercutvfs.h"
#include "tests/support/fullposting.h"
#include "tests/support/longtests.h"
#include "tests/support/memorystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

Q_DECLARE_METATYPE(Shortlist::Testing::PowerCutDisk::Failure)
Q_DECLARE_METATYPE(Shortlist::Testing::PowerCutDisk::Reason)

namespace {

constexpr int Actions = 6;

/// What a store said was saved: its actions, in order, until the power went.
struct Acknowledged
{
    std::vector<PostingId> imported;
    std::vector<PostingId> tagged;
    bool isOpened = false;
};

Result<PostingId> import(Store &store, int number)
{
    auto action = store.begin({u"import"_s, 1});
    if (!action)
        return action.error();
    Posting posting = aPosting(u"Posting %1"_s.arg(number), u"Norvik"_s);
    posting.text += u" with words that fill pages."_s.repeated(60 * (1 + number % 4));
    const auto id = addPosting(store, posting);
    if (!id)
        return id.error();
    if (const auto committed = action->commit(); !committed)
        return committed.error();
    return *id;
}

Result<> tag(Store &store, PostingId posting)
{
    auto action = store.begin({u"tag.add"_s, 1});
    if (!action)
        return action.error();
    const auto known = store.tags().find(u"kept"_s);
    if (!known)
        return known.error();
    const auto id = *known ? Result((*known)->id) : store.tags().add(u"kept"_s, u"#2f6fde"_s);
    if (!id)
        return id.error();
    if (auto attached = store.tags().attach(*id, {posting}); !attached)
        return attached;
    const auto committed = action->commit();
    return committed ? Result<>() : Result<>(committed.error());
}

/// Until the first error, which is the answer.
Result<> work(Store &store, Acknowledged &said)
{
    for (int i = int(said.tagged.size()); i < Actions; ++i) {
        if (said.imported.size() == said.tagged.size()) {
            const auto id = import(store, i);
            if (!id)
                return id.error();
            said.imported.push_back(*id);
        }
        if (auto tagged = tag(store, said.imported.back()); !tagged)
            return tagged;
        said.tagged.push_back(said.imported.back());
    }
    return {};
}

Acknowledged workUntilTheCut(const QString &path)
{
    Acknowledged said;
    const auto store = Store::open(path);
    if (!store)
        return said;
    said.isOpened = true;
    (void)work(**store, said); // the power is off
    return said;
}

QString lossIn(Store &store, const Acknowledged &said)
{
    const auto problems = check(store.connection());
    if (!problems || !problems->isEmpty())
        return problems ? problems->join(u"; "_s) : problems.error().detail;
    for (const PostingId id : said.imported)
        if (!store.postings().load(id))
            return u"posting %1 was saved and is lost"_s.arg(qint64(id));
    for (const PostingId id : said.tagged)
        if (must(store.tags().tagsOf(id)).empty())
            return u"the tag of posting %1 was saved and is lost"_s.arg(qint64(id));
    if (must(store.postings().ids()).size() > said.imported.size() + 2)
        return u"more postings than were imported"_s;
    return {};
}

} // namespace

/// The power goes at any moment: nothing that was said to be saved is lost, nothing is damaged.
class PowerCutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingInAPowerCut();
    void noticesADiskThatLies();
    void goesOnAfterEveryFailedWrite_data();
    void goesOnAfterEveryFailedWrite();

private:
    static QString lossAfter(PowerCutDisk &disk, const QString &path);
};

void PowerCutsTest::losesNothingInAPowerCut()
{
    PowerCutDisk disk;
    const QTemporaryDir folder; // the program looks at a file of that name; its content is on the other disk
    const QString path = folder.filePath(u"cut.db"_s);
    {
        const auto store = must(Store::open(path));
        stored(*store, fullPosting());
    }
    const PowerCutDisk::Image prepared = disk.image();
    int operations = 0;
    {
        constexpr int Plenty = 1'000'000;
        disk.cutAfter(Plenty);
        QCOMPARE(workUntilTheCut(path).tagged.size(), size_t(Actions));
        operations = disk.used();
    }
    QRandomGenerator random(17);
    Figures figures;
    for (int i = 0; i < times(250, 10'000); ++i) {
        disk.setImage(prepared);
        disk.cutAfter(1 + random.bounded(operations));
        const Acknowledged said = workUntilTheCut(path);
        disk.restart(random);
        const bool isTwice = i % 5 == 0; // and again while it recovers
        if (isTwice) {
            disk.cutAfter(1 + random.bounded(20));
            (void)Store::open(path);
            disk.restart(random);
        }
        const auto store = Store::open(path);
        const QString loss = store ? lossIn(**store, said) : store.error().detail;
        figures.count(isTwice ? u"power cut, and another while recovering"_s : u"power cut"_s, loss.isEmpty());
        QVERIFY2(loss.isEmpty(), qPrintable(u"cut %1: %2"_s.arg(i).arg(loss)));
    }
    figures.print("Power cuts");
}

/// The control: with a disk whose sync does nothing, the same test must fail now and then.
void PowerCutsTest::noticesADiskThatLies()
{
    PowerCutDisk disk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cut.db"_s);
    must(Store::open(path)).reset();
    const PowerCutDisk::Image prepared = disk.image();
    QRandomGenerator random(19);
    int losses = 0;
    for (int i = 0; i < 40 && losses == 0; ++i) {
        disk.setImage(prepared);
        disk.setSyncing(PowerCutDisk::Syncing::Lies);
        disk.cutAfter(60 + random.bounded(150));
        const Acknowledged said = workUntilTheCut(path);
        disk.setSyncing(PowerCutDisk::Syncing::Works);
        disk.restart(random);
        const auto store = Store::open(path);
        losses += !store || !lossIn(**store, said).isEmpty() ? 1 : 0;
    }
    QVERIFY(losses > 0);
}

void PowerCutsTest::goesOnAfterEveryFailedWrite_data()
{
    QTest::addColumn<PowerCutDisk::Failure>("failure");
    QTest::addColumn<PowerCutDisk::Reason>("reason");
    using Failure = PowerCutDisk::Failure;
    using Reason = PowerCutDisk::Reason;
    QTest::newRow("an I/O error") << Failure::Once << Reason::IoError;
    QTest::newRow("I/O errors from then on") << Failure::Lasting << Reason::IoError;
    QTest::newRow("full for a moment") << Failure::Once << Reason::Full;
    QTest::newRow("full from then on") << Failure::Lasting << Reason::Full;
}

/// Works until an error, says why, and goes on in the same store once the disk is well; what is wrong then.
QString PowerCutsTest::lossAfter(PowerCutDisk &disk, const QString &path)
{
    Acknowledged said;
    auto store = Store::open(path);
    if (!store) {
        if (store.error().detail.isEmpty())
            return u"an error without a reason"_s;
        disk.heal();
        store = Store::open(path); // the user starts the program again
        if (!store)
            return u"it stays closed: "_s + store.error().detail;
    }
    if (const auto failed = work(**store, said); !failed && failed.error().detail.isEmpty())
        return u"an error without a reason"_s;
    disk.heal();
    if (const auto again = work(**store, said); !again)
        return u"the next save fails: "_s + again.error().detail;
    store->reset();
    store = Store::open(path);
    return store ? lossIn(**store, said) : store.error().detail;
}

void PowerCutsTest::goesOnAfterEveryFailedWrite()
{
    QFETCH(PowerCutDisk::Failure, failure);
    QFETCH(PowerCutDisk::Reason, reason);
    PowerCutDisk disk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cut.db"_s);
    stored(*must(Store::open(path)), fullPosting());
    const PowerCutDisk::Image prepared = disk.image();
    constexpr int Plenty = 1'000'000;
    disk.cutAfter(Plenty);
    QCOMPARE(workUntilTheCut(path).tagged.size(), size_t(Actions));
    const int operations = disk.used();
    Figures figures;
    const int step = times(std::max(1, operations / 40), 1);
    for (int point = 1; point <= operations; point += step) {
        disk.setImage(prepared);
        disk.failAfter(point, failure, reason);
        const QString loss = lossAfter(disk, path);
        figures.count(QString::fromLatin1(QTest::currentDataTag()), loss.isEmpty());
        QVERIFY2(loss.isEmpty(), qPrintable(u"call %1 of %2: %3"_s.arg(point).arg(operations).arg(loss)));
    }
    figures.print("Writes that fail");
}

QTEST_GUILESS_MAIN(PowerCutsTest)
#include "tst_powercuts.moc"
