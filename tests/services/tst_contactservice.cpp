// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/contactservice.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;

class ContactServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsForAPostingAndShares();
    void tidiesWhatWasTyped();
    void refuses_data();
    void refuses();
    void undoesEachStep();
};

void ContactServiceTest::addsForAPostingAndShares()
{
    StoreFixture store;
    ContactService contacts(*store.store);
    const auto ids = store.import({anAdvert(u"First"_s, u"Norvik"_s), anAdvert(u"Second"_s, u"Norvik"_s)});
    Contact anna;
    anna.name = u"Anna Berg"_s;
    const auto added = contacts.add(anna, ids[0]).result();
    VERIFY_OK(added);
    DO_OK(contacts.attach(*added, ids[1]).result());
    QCOMPARE(store->postings.load(ids[1]).result()->contacts.front().postings, 2);

    anna = contacts.contacts().result()->front();
    anna.phone = u"+41 44 000 00 00"_s;
    store.heard();
    DO_OK(contacts.change(anna).result());

    const auto heard = store.heard();
    QCOMPARE(heard.size(), size_t(1));
    QCOMPARE(heard.front().updated, ids);
    QCOMPARE(store->postings.load(ids[0]).result()->contacts.front().phone, anna.phone);
}

void ContactServiceTest::tidiesWhatWasTyped()
{
    StoreFixture store;
    ContactService contacts(*store.store);
    const auto ids = store.import({anAdvert(u"First"_s, u"Norvik"_s)});
    Contact anna;
    anna.name = u"  Anna\n Berg "_s;
    anna.link = u"norvik.example/anna"_s;
    DO_OK(contacts.add(anna, ids[0]).result());
    const Contact stored = contacts.contacts().result()->front();
    QCOMPARE(stored.name, u"Anna Berg"_s);
    QCOMPARE(stored.link, u"https://norvik.example/anna"_s);
}

void ContactServiceTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("link");
    QTest::newRow("no name") << u" "_s << QString();
    QTest::newRow("a name without end") << QString(201, u'a') << QString();
    QTest::newRow("a script") << u"Anna"_s << u"javascript://norvik.example/%0Aalert(1)"_s;
    QTest::newRow("a file") << u"Anna"_s << u"file:///etc/passwd"_s;
    QTest::newRow("no address") << u"Anna"_s << u"https://"_s;
}

void ContactServiceTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, link);
    StoreFixture store;
    ContactService contacts(*store.store);
    const auto ids = store.import({anAdvert(u"First"_s, u"Norvik"_s)});
    Contact contact;
    contact.name = name;
    contact.link = link;
    const auto refused = contacts.add(contact, ids[0]).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::InvalidArgument);
    QVERIFY(contacts.contacts().result()->empty());
}

void ContactServiceTest::undoesEachStep()
{
    StoreFixture store;
    ContactService contacts(*store.store);
    const auto ids = store.import({anAdvert(u"First"_s, u"Norvik"_s)});
    Contact anna;
    anna.name = u"Anna"_s;
    anna.id = *contacts.add(anna, ids[0]).result();
    anna.role = u"recruiter"_s;
    DO_OK(contacts.change(anna).result());
    DO_OK(contacts.detach(anna.id, ids[0]).result());
    DO_OK(contacts.remove(anna.id).result());
    QCOMPARE(store->undo.state().result()->undo, u"contact.delete 1"_s);
    DO_OK(store->undo.undo().result());
    DO_OK(store->undo.undo().result());
    QCOMPARE(store->postings.load(ids[0]).result()->contacts.front().role, u"recruiter"_s);
    DO_OK(store->undo.undo().result());
    QVERIFY(store->postings.load(ids[0]).result()->contacts.front().role.isEmpty());
    DO_OK(store->undo.undo().result());
    QVERIFY(contacts.contacts().result()->empty());
}

QTEST_GUILESS_MAIN(ContactServiceTest)
#include "tst_contactservice.moc"
