// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/documentservice.h"
#include "models/services/evidenceservice.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class EvidenceServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersTheApplication();
    void keepsThePostingAsItWasWhenItWasSent();
    void saysWhatTheLimitsSaidThen();
    void bringsTheDocumentsThatWereSent();
    void saysThatThereIsNoSuchPosting();
};

void EvidenceServiceTest::gathersTheApplication()
{
    StoreFixture store;
    EvidenceService evidence(*store.store);
    const PostingId id = store.import({anAdvert(u"Engineer"_s, u"Acme"_s)}).front();
    DO_OK(store->postings.setNotes(id, u"asked for Ada"_s).result());
    DO_OK(store.track(id, u"applied"_s, QDate(2026, 3, 2)));
    const auto gathered = evidence.gather(id).result();
    VERIFY_OK(gathered);
    QCOMPARE(gathered->version.posting.title, u"Engineer"_s);
    QCOMPARE(gathered->history.size(), size_t(1));
    QCOMPARE(gathered->notes, u"asked for Ada"_s);
    QCOMPARE(gathered->state.submittedOn, QDate(2026, 3, 2));
    QCOMPARE(gathered->sourceBytes, *store->postings.sourceBytes(id).result());
}

void EvidenceServiceTest::keepsThePostingAsItWasWhenItWasSent()
{
    StoreFixture store;
    EvidenceService evidence(*store.store);
    Posting posting = anAdvert(u"Engineer"_s, u"Acme"_s);
    posting.requisitionId = u"R-1"_s;
    const PostingId id = store.import({posting}).front();
    // Sent on an earlier day than anything was read: the first version is the nearest to it.
    DO_OK(store.track(id, u"applied"_s, QDate(2026, 3, 2)));
    const QString before = store->postings.load(id).result()->posting.text;
    posting.text += u" Now with another salary."_s;
    Staging staging = stagingOf({posting});
    staging.items.front().match = {StagedMatch::Kind::UpdateOf, id, {}, {}};
    DO_OK(store->imports.commit(staging).result());
    const auto versions = store->postings.versions(id).result();
    VERIFY_OK(versions);
    QCOMPARE(versions->size(), size_t(2));
    const auto gathered = evidence.gather(id).result();
    VERIFY_OK(gathered);
    QCOMPARE(gathered->version.number, 1);
    QCOMPARE(gathered->version.posting.text, before);
}

void EvidenceServiceTest::saysWhatTheLimitsSaidThen()
{
    StoreFixture store;
    EvidenceService evidence(*store.store);
    const auto ids = store.import({aLimitedPosting(u"First"_s, u"TikTok"_s), anAdvert(u"Second"_s, u"TikTok"_s)});
    QCOMPARE(ids.size(), size_t(2));
    store.allowOnlyOneSubmission();
    QCOMPARE(evidence.gather(ids[1]).result()->limits, PostingVerdict()); // not sent
    DO_OK(store.track(ids[0], u"applied"_s, QDate(2026, 3, 2)));
    DO_OK(store.track(ids[1], u"applied"_s, QDate(2026, 3, 9), u"they called me"_s));
    QCOMPARE(evidence.gather(ids[0]).result()->limits.verdict.verdict, VerdictKind::Allowed);
    const auto second = evidence.gather(ids[1]).result();
    QCOMPARE(second->limits.verdict.verdict, VerdictKind::Refused);
    QCOMPARE(second->history.back().overrideReason, u"they called me"_s);
}

void EvidenceServiceTest::bringsTheDocumentsThatWereSent()
{
    StoreFixture store;
    EvidenceService evidence(*store.store);
    DocumentService documents(*store.store);
    const PostingId id = store.import({anAdvert(u"Engineer"_s, u"Acme"_s)}).front();
    QFile file(store.folder.filePath(u"CV.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a life") > 0);
    file.close();
    const auto added = documents.addFiles({file.fileName()}, id).result();
    VERIFY_OK(added);
    QVERIFY(!evidence.gather(id).result()->documents.at(0).sentOn.isValid());
    const auto sent = store.track(id, u"applied"_s, QDate(2026, 3, 2));
    VERIFY_OK(sent);
    DO_OK(documents.setSentWith(added->front(), id, sent->event).result());
    const auto gathered = evidence.gather(id).result();
    VERIFY_OK(gathered);
    QCOMPARE(gathered->documents.size(), size_t(1));
    QCOMPARE(gathered->documents[0].bytes, QByteArray("a life"));
    QCOMPARE(gathered->documents[0].sentOn, QDate(2026, 3, 2));
}

void EvidenceServiceTest::saysThatThereIsNoSuchPosting()
{
    StoreFixture store;
    QCOMPARE(EvidenceService(*store.store).gather(PostingId{99}).result().error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(EvidenceServiceTest)
#include "tst_evidenceservice.moc"
