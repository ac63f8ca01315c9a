// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/duplicateservice.h"
#include "tests/services/storefixture.h"
#include "tests/storage/storedump.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

/// A posting as two sites of its employer show it.
Posting onSite(const QString &requisition, const QString &site)
{
    Posting posting = aLimitedPosting(u"Backend Engineer"_s, u"TikTok"_s);
    posting.requisitionId = requisition;
    posting.sourceUrl = u"https://%1.example/jobs/%2"_s.arg(site, requisition);
    return posting;
}

QStringList tagNames(const PostingDetails &details)
{
    QStringList names;
    for (const Tag &tag : details.tags)
        names.append(tag.name);
    return names;
}

} // namespace

class DuplicateServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void suggestsMirrorsOfARequisition();
    void namesAPostingInEachOfItsPairs();
    void suggestsNothingAboutOtherPostings();
    void remembersWhatIsNoDuplicate();
    void unitesTagsNotesAndRating();
    void takesTheFieldsThatWereChosen();
    void fillsWhatTheKeptOneDoesNotSay();
    void unitesTheHistories();
    void countsTheSlotsAnew();
    void refusesWhatALimitForbids();
    void mergesAgainstALimitWithAReason();
    void undoesAMergeWhole();
    void undoesAnyChainOfMerges();
    void knowsTheMergedPostingsSourceAgain();
    void setsApartWhatIsRestored();
    void refusesNonsense();

private:
    PostingDetails details(PostingId id) { return *(*m_store)->postings.load(id).result(); }
    Result<MergeOutcome> merge(PostingId kept, PostingId other, const QStringList &fields = {},
                               const QString &reason = {})
    {
        return m_duplicates->merge({kept, other, fields, reason}).result();
    }
    QString dumped()
    {
        return *m_store->store->threads()
                    .maintain([](Store &store) { return Result<QString>(Testing::dump(store.connection())); })
                    .result();
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<DuplicateService> m_duplicates;
    std::vector<PostingId> m_ids; ///< two mirrors, then another posting
};

void DuplicateServiceTest::init()
{
    m_duplicates.reset();
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_duplicates = std::make_unique<DuplicateService>(*m_store->store);
    m_ids = m_store->import(
        {onSite(u"R-1001"_s, u"careers"_s), onSite(u"R-1001-1"_s, u"jobs"_s), anAdvert(u"Gardener"_s, u"Acme"_s)});
    QCOMPARE(m_ids.size(), size_t(3));
    QVERIFY(m_ids[0] != m_ids[1]);
}

void DuplicateServiceTest::suggestsMirrorsOfARequisition()
{
    const auto entries = m_duplicates->suggestions().result();
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), size_t(1));
    const DuplicateEntry &entry = entries->front();
    QCOMPARE(entry.one.id, m_ids[0]);
    QCOMPARE(entry.other.id, m_ids[1]);
    QCOMPARE(entry.pair.likeness.reasons.front(), DuplicateReason::MirroredRequisition);
    QVERIFY(entry.pair.likeness.score > 0.9);
    QCOMPARE((*m_store)->postings.overview().result()->duplicates, 1);
}

/// Of three that are alike each stands in two pairs.
void DuplicateServiceTest::namesAPostingInEachOfItsPairs()
{
    QCOMPARE(m_store->import({onSite(u"R-1001-2"_s, u"work"_s)}).size(), size_t(1));
    const auto entries = m_duplicates->suggestions().result();
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), size_t(3));
    for (const DuplicateEntry &entry : *entries)
        for (const PostingRow &row : {entry.one, entry.other})
            QCOMPARE(row.title, u"Backend Engineer"_s);
}

void DuplicateServiceTest::suggestsNothingAboutOtherPostings()
{
    m_store->import({onSite(u"R-1002"_s, u"careers"_s), anAdvert(u"Gardener"_s, u"Another"_s)});
    QCOMPARE(m_duplicates->suggestions().result()->size(), size_t(1));
}

void DuplicateServiceTest::remembersWhatIsNoDuplicate()
{
    DO_OK(m_duplicates->dismiss(m_ids[1], m_ids[0]).result());
    QVERIFY(m_duplicates->suggestions().result()->empty());
    Posting corrected = details(m_ids[0]).posting;
    corrected.department = u"Search"_s;
    DO_OK((*m_store)->postings.correct(corrected).result());
    QVERIFY(m_duplicates->suggestions().result()->empty());
    DO_OK((*m_store)->undo.undo().result());
    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(m_duplicates->suggestions().result()->size(), size_t(1));
}

void DuplicateServiceTest::unitesTagsNotesAndRating()
{
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"dream"_s}, {}).result());
    DO_OK((*m_store)->tags.change({m_ids[1]}, {u"remote"_s, u"dream"_s}, {}).result());
    DO_OK((*m_store)->postings.setNotes(m_ids[0], u"Ask Ana."_s).result());
    DO_OK((*m_store)->postings.setNotes(m_ids[1], u"Pays well."_s).result());
    DO_OK((*m_store)->postings.setRating({m_ids[1]}, 4).result());

    DO_OK(merge(m_ids[0], m_ids[1]));

    const PostingDetails kept = details(m_ids[0]);
    QCOMPARE(tagNames(kept), (QStringList{u"dream"_s, u"remote"_s}));
    QCOMPARE(kept.notes, u"Ask Ana.\n\nPays well."_s);
    QCOMPARE(kept.rating, 4);
    QVERIFY(details(m_ids[1]).trashed);
    QVERIFY(m_duplicates->suggestions().result()->empty());
}

void DuplicateServiceTest::takesTheFieldsThatWereChosen()
{
    Posting other = details(m_ids[1]).posting;
    other.title = u"Backend Engineer (all genders)"_s;
    DO_OK((*m_store)->postings.correct(other).result());

    DO_OK(merge(m_ids[0], m_ids[1], {u"title"_s}));

    const Posting kept = details(m_ids[0]).posting;
    QCOMPARE(kept.title, u"Backend Engineer (all genders)"_s);
    QCOMPARE(kept.requisitionId, u"R-1001"_s);
    QCOMPARE(kept.origins.value(u"title"_s).kind, OriginKind::User);
    QCOMPARE(kept.conflicts.size(), size_t(1));
    QCOMPARE(kept.conflicts.front().values, (QStringList{u"Backend Engineer (all genders)"_s, u"Backend Engineer"_s}));
}

void DuplicateServiceTest::fillsWhatTheKeptOneDoesNotSay()
{
    Posting richer = onSite(u"R-1001-2"_s, u"board"_s);
    richer.applyBy = QDate(2026, 5, 1);
    richer.origins.insert(u"apply_by"_s, {OriginKind::JsonLd, u"2026-05-01"_s});
    const auto ids = m_store->import({richer});

    DO_OK(merge(m_ids[0], ids.front()));

    const Posting kept = details(m_ids[0]).posting;
    QCOMPARE(kept.applyBy, QDate(2026, 5, 1));
    QCOMPARE(kept.origins.value(u"apply_by"_s).kind, OriginKind::JsonLd);
    Posting again = onSite(u"R-1001"_s, u"careers"_s);
    again.text += u" We answer within a week."_s;
    m_store->import({again});
    QCOMPARE(details(m_ids[0]).posting.applyBy, QDate(2026, 5, 1));
}

void DuplicateServiceTest::unitesTheHistories()
{
    DO_OK(m_store->track(m_ids[0], u"planned"_s, Monday.addDays(3)));
    DO_OK(m_store->track(m_ids[1], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[1], u"interview"_s, Monday.addDays(2)));

    DO_OK(merge(m_ids[0], m_ids[1]));

    const PostingDetails kept = details(m_ids[0]);
    QCOMPARE(kept.state.submittedOn, Monday);
    QCOMPARE(kept.state.stage, m_store->stage(u"interview"_s));
    QVERIFY(effectiveEvents(details(m_ids[1]).history).empty());
}

void DuplicateServiceTest::countsTheSlotsAnew()
{
    DO_OK((*m_store)->limits.confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s}).result());
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    const auto more = m_store->import({onSite(u"R-3000"_s, u"careers"_s)});
    DO_OK(m_store->track(more.front(), u"applied"_s, Monday));
    QVERIFY((*m_store)->limits.groups().result()->front().holders.size() == 2);

    DO_OK(merge(m_ids[0], more.front()));

    QCOMPARE((*m_store)->limits.groups().result()->front().holders.size(), size_t(1));
}

void DuplicateServiceTest::refusesWhatALimitForbids()
{
    const auto stranger = m_store->import({anAdvert(u"Backend Engineer"_s, u"Agency"_s)});
    const auto second = m_store->import({onSite(u"R-3000"_s, u"careers"_s)});
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(stranger.front(), u"applied"_s, Monday.addDays(1)));
    m_store->allowOnlyOneSubmission();
    const QString before = dumped();

    const auto outcome = merge(second.front(), stranger.front());

    VERIFY_OK(outcome);
    QVERIFY(outcome->isRefused());
    QCOMPARE(outcome->limits.holders.size(), size_t(1));
    QCOMPARE(dumped(), before);
}

void DuplicateServiceTest::mergesAgainstALimitWithAReason()
{
    const auto stranger = m_store->import({anAdvert(u"Backend Engineer"_s, u"Agency"_s)});
    const auto second = m_store->import({onSite(u"R-3000"_s, u"careers"_s)});
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(stranger.front(), u"applied"_s, Monday.addDays(1)));
    m_store->allowOnlyOneSubmission();

    const auto outcome = merge(second.front(), stranger.front(), {}, u"They asked me to"_s);

    VERIFY_OK(outcome);
    QVERIFY(!outcome->isRefused());
    QCOMPARE(effectiveEvents(details(second.front()).history).front().overrideReason, u"They asked me to"_s);
}

void DuplicateServiceTest::undoesAMergeWhole()
{
    DO_OK((*m_store)->tags.change({m_ids[1]}, {u"remote"_s}, {}).result());
    DO_OK((*m_store)->postings.setNotes(m_ids[1], u"Pays well."_s).result());
    DO_OK(m_store->track(m_ids[1], u"applied"_s, Monday));
    const QString before = dumped();
    const PostingDetails kept = details(m_ids[0]);
    const PostingDetails other = details(m_ids[1]);

    DO_OK(merge(m_ids[0], m_ids[1], {u"requisition_id"_s, u"source_url"_s}));
    const QString merged = dumped();
    DO_OK((*m_store)->undo.undo().result());

    QCOMPARE(dumped(), before);
    QCOMPARE(details(m_ids[0]).posting, kept.posting);
    QCOMPARE(details(m_ids[0]).state, kept.state);
    QCOMPARE(details(m_ids[1]).state.submittedOn, other.state.submittedOn);
    DO_OK((*m_store)->undo.redo().result());
    QCOMPARE(dumped(), merged);
    QCOMPARE(details(m_ids[0]).state.submittedOn, Monday);
}

void DuplicateServiceTest::undoesAnyChainOfMerges()
{
    QRandomGenerator random(11);
    for (int i = 2; i < 8; ++i)
        m_ids.push_back(m_store->import({onSite(u"R-1001-%1"_s.arg(i), u"site%1"_s.arg(i))}).front());
    for (const PostingId id : m_ids) {
        DO_OK((*m_store)->tags.change({id}, {u"tag %1"_s.arg(random.bounded(4))}, {}).result());
        DO_OK(
            m_store->track(id, random.bounded(2) == 0 ? u"planned"_s : u"saved"_s, Monday.addDays(random.bounded(9))));
    }
    const QString before = dumped();
    std::vector<PostingId> left = m_ids;
    int merges = 0;
    for (; left.size() > 1; ++merges) {
        std::swap(left.back(), left[size_t(random.bounded(int(left.size()) - 1))]);
        const PostingId other = left.back();
        left.pop_back();
        DO_OK(merge(left[size_t(random.bounded(int(left.size())))], other, {u"requisition_id"_s, u"source_url"_s}));
    }
    const QString after = dumped();
    for (int i = 0; i < merges; ++i)
        DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(dumped(), before);
    for (int i = 0; i < merges; ++i)
        DO_OK((*m_store)->undo.redo().result());
    QCOMPARE(dumped(), after);
}

void DuplicateServiceTest::knowsTheMergedPostingsSourceAgain()
{
    DO_OK(merge(m_ids[0], m_ids[1]));
    const auto again = (*m_store)->imports.commit(stagingOf({onSite(u"R-1001-1"_s, u"jobs"_s)})).result();
    VERIFY_OK(again);
    QCOMPARE(again->front().status, ImportOutcome::Status::Duplicate);
    QCOMPARE(again->front().id, m_ids[0]);
}

void DuplicateServiceTest::setsApartWhatIsRestored()
{
    DO_OK(merge(m_ids[0], m_ids[1]));
    DO_OK((*m_store)->postings.restoreFromTrash({m_ids[1]}).result());
    const auto again = (*m_store)->imports.commit(stagingOf({onSite(u"R-1001-1"_s, u"jobs"_s)})).result();
    VERIFY_OK(again);
    QCOMPARE(again->front().id, m_ids[1]);
}

void DuplicateServiceTest::refusesNonsense()
{
    QCOMPARE(merge(m_ids[0], m_ids[0]).error().code, Error::Code::InvalidArgument);
    QCOMPARE(merge(m_ids[0], PostingId{99}).error().code, Error::Code::NotFound);
    DO_OK(merge(m_ids[0], m_ids[1]));
    QCOMPARE(merge(m_ids[0], m_ids[1]).error().code, Error::Code::InvalidArgument); // it is in the trash already
    QCOMPARE(m_duplicates->dismiss(m_ids[0], m_ids[0]).result().error().code, Error::Code::InvalidArgument);
    QCOMPARE(m_duplicates->dismiss(m_ids[0], PostingId{99}).result().error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(DuplicateServiceTest)
#include "tst_duplicateservice.moc"
