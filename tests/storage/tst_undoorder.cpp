// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"
#include "tests/storage/storedump.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

PostingId anyPosting(Store &store, QRandomGenerator &random)
{
    const auto ids = must(store.postings().ids());
    return ids.at(size_t(random.bounded(int(ids.size()))));
}

TagId aTag(Store &store, const QString &name)
{
    const auto known = must(store.tags().find(name));
    return known ? known->id : must(store.tags().add(name, u"#000000"_s));
}

/// One of every kind of write, each of which changes something.
void edit(Store &store, QRandomGenerator &random, int step)
{
    const PostingId id = anyPosting(store, random);
    const QString fresh = u"edit %1"_s.arg(step);
    const std::vector<std::function<void()>> edits{
        [&] { must(addPosting(store, aPosting(fresh, fresh))); },
        [&] {
            Posting posting = must(store.postings().load(id)).posting;
            posting.title = fresh;
            posting.employer = fresh;
            must(store.postings().update(posting, "f"));
        },
        [&] { must(store.postings().setRating({id}, (must(store.postings().load(id)).rating + 1) % 6)); },
        [&] { must(store.postings().setNotes(id, fresh)); },
        [&] {
            if (must(store.postings().load(id)).trashedAt.isValid())
                must(store.postings().restoreFromTrash({id}));
            else
                must(store.postings().moveToTrash({id}, anInstant()));
        },
        [&] { must(store.tags().attach(aTag(store, fresh), {id})); },
        [&] { must(store.tags().remove(aTag(store, u"edit %1"_s.arg(step / 2)))), must(store.tags().add(fresh, {})); },
        [&] { must(store.tags().rename(aTag(store, u"edit %1"_s.arg(step / 2)), fresh + u'!')); },
        [&] { must(store.tracking().append(anEvent(store, id, u"applied"_s, QDate(2026, 1, 1).addDays(step)))); },
        [&] { must(store.tracking().setPlanOrder({id})), must(store.postings().setNotes(id, fresh)); },
        [&] { must(store.limits().add({}, must(store.limits().ensureEmployer(fresh)))); },
        [&] {
            must(store.limits().saveGroup({{}, fresh, {u"Norvik Rail"_s, fresh}, true}));
        },
        [&] { must(store.limits().addAlias(must(store.limits().ensureEmployer(u"Norvik Rail"_s)), fresh)); },
        [&] { must(store.searches().save(u"saved"_s, fresh)); },
    };
    Action action = must(store.begin({u"edit"_s}));
    edits.at(size_t(random.bounded(int(edits.size()))))();
    must(action.commit());
}

} // namespace

class UndoOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackAnythingInAnyOrder_data();
    void takesBackAnythingInAnyOrder();
};

void UndoOrderTest::takesBackAnythingInAnyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random edits, with random undo and redo between them, against a list of what the database looked like.
void UndoOrderTest::takesBackAnythingInAnyOrder()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto store = memoryStore();
    stored(*store, fullPosting());
    std::vector<QString> states{dump(store->connection())};
    size_t at = 0;
    for (int step = 0; step < 60; ++step) {
        const int choice = random.bounded(10);
        if (choice < 5) {
            edit(*store, random, step);
            states.resize(at + 1);
            states.push_back(dump(store->connection()));
            ++at;
        } else if (choice < 8 && at > 0) {
            must(must(store->undoLog().undo()).commit());
            QCOMPARE(dump(store->connection()), states[--at]);
        } else if (choice >= 8 && at + 1 < states.size()) {
            must(must(store->undoLog().redo()).commit());
            QCOMPARE(dump(store->connection()), states[++at]);
        }
    }
    QCOMPARE(must(check(store->connection())), QStringList());
}

QTEST_GUILESS_MAIN(UndoOrderTest)
#include "tst_undoorder.moc"
