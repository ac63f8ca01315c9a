// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QByteArray Table = "Title,Company,Status,Applied,Notes,Tags,Rating,Contact\n"
                         "Backend Engineer,TikTok,Applied,2026-01-04,Ask for Ann,\"remote, dream\",4,Ann\n"
                         "Media Engineer,TikTok,Interview,2026-01-06,,,,\n"
                         "Baker,Mill House,Rejected,2026-01-08,,,,\n"
                         "Miller,Mill House,Applied,,,,,\n"
                         "Driver,Mill House,Coffee with Ann,,,,,\n";

} // namespace

class ImportedRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }

    void keepsStagesInTheNotesUnlessTold();
    void recordsStagesAndDays();
    void recordsNothingThatALimitRefuses();
    void countsWhatTheSameImportRecords();
    void undoesAllOfItInOneStep();

private:
    std::vector<ImportOutcome> imported(const QByteArray &table, HistoryImport history);
    PostingDetails details(PostingId id) { return *(*m_store)->postings.load(id).result(); }

    std::unique_ptr<StoreFixture> m_store;
};

std::vector<ImportOutcome> ImportedRecordsTest::imported(const QByteArray &table, HistoryImport history)
{
    auto staging =
        (*m_store)
            ->imports
            .stageDocuments({{table, u"table.csv"_s, SourceOrigin::File, {}, {}, QDateTime::currentDateTimeUtc()}})
            .result();
    if (!staging)
        return {};
    staging->history = history;
    const auto outcomes = (*m_store)->imports.commit(*std::move(staging)).result();
    return outcomes ? *outcomes : std::vector<ImportOutcome>();
}

void ImportedRecordsTest::keepsStagesInTheNotesUnlessTold()
{
    const auto outcomes = imported(Table, HistoryImport::AsNotes);
    QCOMPARE(outcomes.size(), size_t(5));
    const PostingDetails first = details(outcomes[0].id);
    QVERIFY(first.history.empty());
    QCOMPARE(first.notes, u"Ask for Ann\n\n- Status: Applied\n- Applied: 2026-01-04\n- Contact: Ann"_s);
    QCOMPARE(first.rating, 4);
    QCOMPARE(first.tags.size(), size_t(2));
    QVERIFY(outcomes[0].unrecorded.empty());
}

void ImportedRecordsTest::recordsStagesAndDays()
{
    const auto outcomes = imported(Table, HistoryImport::Recorded);
    QCOMPARE(outcomes.size(), size_t(5));
    const PostingDetails first = details(outcomes[0].id);
    QCOMPARE(first.state.stage, m_store->stage(u"applied"_s));
    QCOMPARE(first.state.submittedOn, QDate(2026, 1, 4));
    QCOMPARE(first.notes, u"Ask for Ann\n\n- Contact: Ann"_s);
    const PostingDetails second = details(outcomes[1].id);
    QCOMPARE(second.state.stage, m_store->stage(u"interview"_s));
    QCOMPARE(second.state.submittedOn, QDate(2026, 1, 6));
    QCOMPARE(details(outcomes[2].id).state.stage, m_store->stage(u"rejected"_s));
    // Sent, but nobody knows when.
    QCOMPARE(outcomes[3].unrecorded.size(), size_t(1));
    QVERIFY(details(outcomes[3].id).history.empty());
    QCOMPARE(details(outcomes[3].id).notes, u"- Status: Applied"_s);
    // A stage that is nobody's but that tracker's.
    QCOMPARE(outcomes[4].unrecorded.size(), size_t(1));
    QCOMPARE(details(outcomes[4].id).notes, u"- Status: Coffee with Ann"_s);
}

void ImportedRecordsTest::recordsNothingThatALimitRefuses()
{
    const auto known = m_store->import({aLimitedPosting(u"Storage Engineer"_s, u"TikTok"_s)});
    QCOMPARE(known.size(), size_t(1));
    m_store->allowOnlyOneSubmission();
    DO_OK(m_store->track(known.front(), u"applied"_s, QDate(2026, 1, 2)));
    const auto outcomes = imported(Table, HistoryImport::Recorded);
    QCOMPARE(outcomes.size(), size_t(5));
    QCOMPARE(outcomes[0].status, ImportOutcome::Status::New);
    QCOMPARE(outcomes[0].unrecorded.size(), size_t(1));
    QCOMPARE(outcomes[0].unrecorded.front().code, Error::Code::Refused);
    QVERIFY(outcomes[0].unrecorded.front().detail.contains(u"Storage Engineer"_s));
    QVERIFY(details(outcomes[0].id).history.empty());
    QVERIFY(details(outcomes[0].id).notes.contains(u"Applied: 2026-01-04"_s));
    QVERIFY(outcomes[2].unrecorded.empty()); // another employer
}

void ImportedRecordsTest::countsWhatTheSameImportRecords()
{
    QCOMPARE(m_store->import({aLimitedPosting(u"Storage Engineer"_s, u"TikTok"_s)}).size(), size_t(1));
    m_store->allowOnlyOneSubmission();
    const auto outcomes = imported(Table, HistoryImport::Recorded);
    QCOMPARE(outcomes.size(), size_t(5));
    QVERIFY(outcomes[0].unrecorded.empty());
    QCOMPARE(outcomes[1].unrecorded.size(), size_t(1));
    QVERIFY(outcomes[1].unrecorded.front().detail.contains(u"Backend Engineer"_s));
}

void ImportedRecordsTest::undoesAllOfItInOneStep()
{
    const auto outcomes = imported(Table, HistoryImport::Recorded);
    QCOMPARE(outcomes.size(), size_t(5));
    DO_OK((*m_store)->undo.undo().result());
    const auto left = (*m_store)->postings.list({}).result();
    VERIFY_OK(left);
    QCOMPARE(left->total, 0);
}

QTEST_GUILESS_MAIN(ImportedRecordsTest)
#include "tst_importedrecords.moc"
