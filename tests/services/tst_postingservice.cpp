// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

} // namespace

class PostingServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsRowsWithTagsAndSlots();
    void findsByTheSearchBarsLanguage();
    void loadsEverythingAboutAPosting();
    void findsNoPostingThatIsNotThere();
    void countsForTheSidebar();
    void correctsFactsAsTheUser();
    void correctsNothingWhereNothingDiffers();
    void ratesAndTakesNotes();
    void trashesAndRestores();
    void keepsASubmissionsPlaceInTheTrash();
    void savesSearches();

private:
    std::unique_ptr<StoreFixture> m_store;
    std::vector<PostingId> m_ids;
};

void PostingServiceTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_ids = m_store->import(fourPostings());
    QCOMPARE(m_ids.size(), size_t(4));
    DO_OK((*m_store)->limits.confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());
    DO_OK(m_store->track(m_ids[2], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[0], u"planned"_s, Monday));
    m_store->heard();
}

void PostingServiceTest::listsRowsWithTagsAndSlots()
{
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"dream"_s}, {}).result());

    const auto list = (*m_store)->postings.list(PostingQuery::parse(u"engineer"_s)).result();

    VERIFY_OK(list);
    QCOMPARE(list->all, 4);
    QCOMPARE(list->total, 3);
    std::map<PostingId, PostingRow> rows;
    for (const PostingRow &row : list->rows)
        rows[row.id] = row;
    QCOMPARE(rows[m_ids[2]].slot, (SlotMark{SlotMark::Kind::Holds, 1, 2}));
    QCOMPARE(rows[m_ids[0]].slot, (SlotMark{SlotMark::Kind::Planned, 2, 2}));
    QCOMPARE(rows[m_ids[1]].slot, SlotMark());
    QCOMPARE(rows[m_ids[0]].tags.front().name, u"dream"_s);
    QVERIFY(rows[m_ids[0]].hasLimitClause);
}

void PostingServiceTest::findsByTheSearchBarsLanguage()
{
    const auto list = (*m_store)->postings.list(PostingQuery::parse(u"employer:bytedance"_s)).result();
    VERIFY_OK(list);
    QCOMPARE(list->rows.size(), size_t(1));
    QCOMPARE(list->rows.front().id, m_ids[2]);
}

void PostingServiceTest::loadsEverythingAboutAPosting()
{
    const auto details = (*m_store)->postings.load(m_ids[2]).result();

    VERIFY_OK(details);
    QCOMPARE(details->posting.id, m_ids[2]);
    QCOMPARE(details->posting.title, u"Data Engineer"_s);
    QCOMPARE(details->state.submittedOn, Monday);
    QCOMPARE(details->history.size(), size_t(1));
    QCOMPARE(details->source.sha256.size(), 32);
    QCOMPARE(details->limits.mark, (SlotMark{SlotMark::Kind::Holds, 1, 2}));
    QCOMPARE(details->limits.verdict.slot, std::optional(1));
    QCOMPARE(details->limits.rule->max, 2);
    QCOMPARE(details->limits.group->name, u"TikTok"_s);
    QVERIFY(!details->trashed);
}

void PostingServiceTest::findsNoPostingThatIsNotThere()
{
    const auto details = (*m_store)->postings.load(PostingId{99}).result();
    const auto bytes = (*m_store)->postings.sourceBytes(PostingId{99}).result();
    const auto notes = (*m_store)->postings.setNotes(PostingId{99}, u"x"_s).result();

    QVERIFY(!details && !bytes && !notes);
    QCOMPARE(details.error().code, Error::Code::NotFound);
    QCOMPARE(bytes.error().code, Error::Code::NotFound);
    QCOMPARE(notes.error().code, Error::Code::NotFound);
}

void PostingServiceTest::countsForTheSidebar()
{
    const auto overview = (*m_store)->postings.overview().result();

    VERIFY_OK(overview);
    QCOMPARE(overview->all, 4);
    QCOMPARE(overview->planned, 1);
    QCOMPARE(overview->undecided, 2);
    QCOMPARE(overview->employers.size(), size_t(2));
    const Overview::EmployerCount &tikTok = overview->employers.front();
    QCOMPARE(tikTok.employer, u"TikTok"_s);
    QCOMPARE(tikTok.count, 3);
    QCOMPARE(tikTok.used, 1);
    QCOMPARE(tikTok.planned, 1);
    QCOMPARE(tikTok.max, 2);
    QVERIFY(tikTok.confirmed);
    QCOMPARE(overview->employers.back().employer, u"Acme"_s);
    QCOMPARE(overview->employers.back().max, 0);
}

void PostingServiceTest::correctsFactsAsTheUser()
{
    Posting posting = (*m_store)->postings.load(m_ids[3]).result()->posting;
    posting.applyBy = QDate(2026, 6, 1);

    DO_OK((*m_store)->postings.correct(posting).result());

    QCOMPARE(m_store->heard().front().updated, std::vector<PostingId>{m_ids[3]});
    const Posting corrected = (*m_store)->postings.load(m_ids[3]).result()->posting;
    QCOMPARE(corrected.applyBy, QDate(2026, 6, 1));
    QCOMPARE(corrected.origins.value(u"apply_by"_s).kind, OriginKind::User);
    QVERIFY(!corrected.origins.contains(u"title"_s));

    DO_OK((*m_store)->undo.undo().result());
    QVERIFY(!(*m_store)->postings.load(m_ids[3]).result()->posting.applyBy.isValid());
}

void PostingServiceTest::correctsNothingWhereNothingDiffers()
{
    const Posting posting = (*m_store)->postings.load(m_ids[3]).result()->posting;
    const auto before = (*m_store)->undo.state().result();

    DO_OK((*m_store)->postings.correct(posting).result());

    QCOMPARE(*(*m_store)->undo.state().result(), *before);
    QVERIFY(m_store->heard().empty());
}

void PostingServiceTest::ratesAndTakesNotes()
{
    DO_OK((*m_store)->postings.setRating({m_ids[0], m_ids[1]}, 4).result());
    DO_OK((*m_store)->postings.setNotes(m_ids[0], u"# Why\nbread"_s).result());
    const auto tooMany = (*m_store)->postings.setRating({m_ids[0]}, 6).result();

    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, Error::Code::InvalidArgument);
    const auto details = (*m_store)->postings.load(m_ids[0]).result();
    QCOMPARE(details->rating, 4);
    QCOMPARE(details->notes, u"# Why\nbread"_s);
}

void PostingServiceTest::trashesAndRestores()
{
    DO_OK((*m_store)->postings.moveToTrash({m_ids[3]}).result());
    QCOMPARE(m_store->heard().front().removed, std::vector<PostingId>{m_ids[3]});
    QCOMPARE((*m_store)->postings.overview().result()->trashed, 1);
    QCOMPARE((*m_store)->postings.list({}).result()->total, 3);

    DO_OK((*m_store)->postings.restoreFromTrash({m_ids[3]}).result());
    QCOMPARE(m_store->heard().front().added, std::vector<PostingId>{m_ids[3]});
    QCOMPARE((*m_store)->postings.list({}).result()->total, 4);
}

void PostingServiceTest::keepsASubmissionsPlaceInTheTrash()
{
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK((*m_store)->postings.moveToTrash({m_ids[2]}).result());

    const auto third = m_store->track(m_ids[1], u"applied"_s, Monday.addDays(1));

    VERIFY_OK(third);
    QVERIFY(third->isRefused());
}

void PostingServiceTest::savesSearches()
{
    const auto id = (*m_store)->postings.saveSearch(u"Gardens"_s, u"gardener"_s).result();
    VERIFY_OK(id);
    QVERIFY(m_store->heard().front().searches);
    const auto overview = (*m_store)->postings.overview().result();
    QCOMPARE(overview->searches.size(), size_t(1));
    QCOMPARE(overview->searches.front().count, 1);

    DO_OK((*m_store)->postings.removeSearch(*id).result());
    QVERIFY((*m_store)->postings.overview().result()->searches.empty());
}

QTEST_GUILESS_MAIN(PostingServiceTest)
#include "tst_postingservice.moc"
