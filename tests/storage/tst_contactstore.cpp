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

Contact aContact(const QString &name)
{
    return {{},
            name,
            u"recruiter"_s,
            u"Norvik"_s,
            u"anna@norvik.example"_s,
            u"+41 44 000 00 00"_s,
            u"https://norvik.example/anna"_s,
            u"*met* at the fair"_s};
}

} // namespace

class ContactStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOfAContact();
    void isSharedBetweenPostings();
    void saysWhichPostingsChange();
    void removesItEverywhereAndBringsItBack();
    void attachesOnce();
    void knowsNoStrangers();
};

void ContactStoreTest::keepsAllOfAContact()
{
    const auto store = memoryStore();
    Contact anna = aContact(u"Anna Berg"_s);
    anna.id = inAction(*store, u"contact"_s, [&] { return store->contacts().add(anna); });
    QCOMPARE(must(store->contacts().contact(anna.id)), anna);
    anna.name = u"Anna Berg-Solberg"_s;
    anna.note.clear();
    inAction(*store, u"contact"_s, [&] { return store->contacts().update(anna); });
    QCOMPARE(must(store->contacts().contacts()), std::vector{anna});
}

void ContactStoreTest::isSharedBetweenPostings()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const PostingId two = stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    const ContactId zoe = inAction(*store, u"c"_s, [&] { return store->contacts().add(aContact(u"Zoë"_s)); });
    const ContactId anna = inAction(*store, u"c"_s, [&] { return store->contacts().add(aContact(u"anna"_s)); });
    for (const auto &[contact, posting] : {std::pair(zoe, one), std::pair(anna, one), std::pair(zoe, two)})
        inAction(*store, u"attach"_s, [&] { return store->contacts().attach(contact, posting); });
    const auto ofOne = must(store->contacts().contactsOf(one));
    QCOMPARE(ofOne.size(), size_t(2));
    QCOMPARE(ofOne.front().id, anna); // by name, whatever the case
    QCOMPARE(ofOne.back().postings, 2);
    inAction(*store, u"detach"_s, [&] { return store->contacts().detach(zoe, one); });
    QCOMPARE(must(store->contacts().contactsOf(one)).size(), size_t(1));
    QCOMPARE(must(store->contacts().contactsOf(two)).size(), size_t(1));
}

void ContactStoreTest::saysWhichPostingsChange()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    stored(*store, aPosting(u"Two"_s, u"Norvik"_s));
    Contact anna = aContact(u"Anna"_s);
    anna.id = inAction(*store, u"c"_s, [&] { return store->contacts().add(anna); });
    QCOMPARE(changeOf(*store, [&] { return store->contacts().attach(anna.id, one); }).updated, std::vector{one});
    anna.phone.clear();
    QCOMPARE(changeOf(*store, [&] { return store->contacts().update(anna); }).updated, std::vector{one});
    QCOMPARE(changeOf(*store, [&] { return store->contacts().remove(anna.id); }).updated, std::vector{one});
}

void ContactStoreTest::removesItEverywhereAndBringsItBack()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const ContactId anna = inAction(*store, u"c"_s, [&] { return store->contacts().add(aContact(u"Anna"_s)); });
    inAction(*store, u"attach"_s, [&] { return store->contacts().attach(anna, one); });
    inAction(*store, u"remove"_s, [&] { return store->contacts().remove(anna); });
    QVERIFY(must(store->contacts().contacts()).empty());
    const StoreChange change = must(must(store->undoLog().undo()).commit());
    QCOMPARE(change.updated, std::vector{one});
    QCOMPARE(must(store->contacts().contactsOf(one)).front().id, anna);
}

void ContactStoreTest::attachesOnce()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    const ContactId anna = inAction(*store, u"c"_s, [&] { return store->contacts().add(aContact(u"Anna"_s)); });
    for (int i = 0; i < 2; ++i)
        inAction(*store, u"attach"_s, [&] { return store->contacts().attach(anna, one); });
    QCOMPARE(must(store->contacts().contact(anna)).postings, 1);
}

void ContactStoreTest::knowsNoStrangers()
{
    const auto store = memoryStore();
    const PostingId one = stored(*store, aPosting(u"One"_s, u"Norvik"_s));
    Action action = must(store->begin({u"c"_s}));
    Contact nobody = aContact(u"Nobody"_s);
    nobody.id = ContactId{99};
    QCOMPARE(store->contacts().contact(nobody.id).error().code, Error::Code::NotFound);
    QCOMPARE(store->contacts().update(nobody).error().code, Error::Code::NotFound);
    QCOMPARE(store->contacts().remove(nobody.id).error().code, Error::Code::NotFound);
    QVERIFY(!store->contacts().attach(nobody.id, one));
}

QTEST_GUILESS_MAIN(ContactStoreTest)
#include "tst_contactstore.moc"
