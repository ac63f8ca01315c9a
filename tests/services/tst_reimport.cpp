// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;
using Status = ImportOutcome::Status;

/// A posting that is imported again, changed or not.
class ReimportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesNoVersionOfTheSame();
    void keepsTheOldVersionWhole();
    void saysWhatChanged();
    void raisesANoticeForWhatMatters_data();
    void raisesANoticeForWhatMatters();
    void forgetsANoticeThatWasTakenNoteOf();
    void offersAChangedLimitAgain();
    void seesADeadlineThatMovedWhileTheTextStayed();
    void neverGoesBackToAnEarlierVersion();
    void findsThePostingThroughItsCanonicalAddress();
    void keepsCorrectionsAndWhatTheSourceSaysInstead();
    void comparesWhatTheSourcesSayNotTheUser();
    void undoesAnUpdate();

private:
    ImportOutcome import(const Posting &posting)
    {
        const auto outcomes = (*m_store)->imports.commit(stagingOf({posting})).result();
        return outcomes ? outcomes->front() : ImportOutcome{};
    }
    PostingDetails details() { return *(*m_store)->postings.load(m_id).result(); }
    std::vector<PostingVersion> versions() { return *(*m_store)->postings.versions(m_id).result(); }

    std::unique_ptr<StoreFixture> m_store;
    Posting m_posting;
    PostingId m_id{};
};

void ReimportTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_posting = aLimitedPosting(u"Backend Engineer"_s, u"TikTok"_s);
    m_posting.requisitionId = u"R-7"_s;
    m_posting.sourceUrl = u"https://careers.example/jobs/7"_s;
    m_posting.applyBy = QDate(2026, 4, 6);
    m_id = import(m_posting).id;
    QVERIFY(m_id != PostingId{});
}

void ReimportTest::makesNoVersionOfTheSame()
{
    QCOMPARE(import(m_posting).status, Status::Duplicate);
    QCOMPARE(details().versions, 1);
    QCOMPARE(versions().size(), size_t(1));
    QVERIFY(versions().front().isCurrent());
}

void ReimportTest::keepsTheOldVersionWhole()
{
    Posting changed = m_posting;
    changed.text += u" We answer within a week."_s;

    QCOMPARE(import(changed).status, Status::Updated);

    QCOMPARE(details().versions, 2);
    const auto all = versions();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all.front().posting.text, changed.text);
    QCOMPARE(all.back().posting.text, m_posting.text);
    QCOMPARE(all.back().number, 1);
    QVERIFY(all.back().replacedAt.isValid());
    QVERIFY(all.front().source.id != all.back().source.id);
}

void ReimportTest::saysWhatChanged()
{
    Posting changed = m_posting;
    changed.workplace = Workplace::Remote;
    changed.text += u" We answer quickly."_s;
    import(changed);
    const VersionDifference difference = versions().front().difference;
    QCOMPARE(difference.fields, QStringList{u"workplace"_s});
    QVERIFY(difference.notable.isEmpty());
    QCOMPARE(difference.added, 3);
    QCOMPARE(difference.removed, 0);
    QVERIFY(!details().notice);
}

void ReimportTest::raisesANoticeForWhatMatters_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("a deadline") << u"apply_by"_s;
    QTest::newRow("a salary") << u"salary"_s;
    QTest::newRow("a limit clause") << u"limit_clauses"_s;
}

void ReimportTest::raisesANoticeForWhatMatters()
{
    QFETCH(QString, field);
    Posting changed = m_posting;
    changed.text += u" Now otherwise."_s;
    if (field == "apply_by"_L1)
        changed.applyBy = QDate(2026, 3, 20);
    else if (field == "salary"_L1)
        changed.salary = Salary{60000'00, 70000'00, u"EUR"_s};
    else
        changed.limitClauses.front().max = 1;

    const ImportOutcome outcome = import(changed);

    QCOMPARE(outcome.status, Status::Updated);
    QCOMPARE(outcome.changed, QStringList{field});
    QVERIFY(details().notice);
    QCOMPARE(details().notice->fields, QStringList{field});
    QCOMPARE(details().notice->before.applyBy, m_posting.applyBy);
}

void ReimportTest::forgetsANoticeThatWasTakenNoteOf()
{
    Posting changed = m_posting;
    changed.applyBy = QDate(2026, 3, 20);
    changed.text += u" Hurry."_s;
    import(changed);
    DO_OK((*m_store)->postings.takeNote(m_id).result());
    QVERIFY(!details().notice);
    DO_OK((*m_store)->undo.undo().result());
    QVERIFY(details().notice);
}

void ReimportTest::offersAChangedLimitAgain()
{
    DO_OK((*m_store)->limits.confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s}).result());
    QVERIFY(details().limits.suggestions.empty());
    Posting changed = m_posting;
    changed.text += u" Now three."_s;
    changed.limitClauses.front().max = 3;
    import(changed);
    QCOMPARE(details().limits.suggestions.size(), size_t(1));
    QCOMPARE(details().limits.suggestions.front().max, 3);
}

void ReimportTest::seesADeadlineThatMovedWhileTheTextStayed()
{
    Posting changed = m_posting;
    changed.applyBy = QDate(2026, 5, 1);
    Staging staging = stagingOf({changed});
    staging.sources.front().bytes += "<!-- saved again -->";
    const auto outcomes = (*m_store)->imports.commit(staging).result();
    VERIFY_OK(outcomes);
    QCOMPARE(outcomes->front().status, Status::Updated);
    QCOMPARE(details().posting.applyBy, QDate(2026, 5, 1));
    QCOMPARE(details().versions, 2);
}

void ReimportTest::neverGoesBackToAnEarlierVersion()
{
    Posting changed = m_posting;
    changed.text += u" We answer within a week."_s;
    import(changed);
    QCOMPARE(import(m_posting).status, Status::Duplicate);
    QCOMPARE(details().posting.text, changed.text);
    QCOMPARE(details().versions, 2);
}

void ReimportTest::findsThePostingThroughItsCanonicalAddress()
{
    Posting changed = m_posting;
    changed.requisitionId.clear();
    changed.sourceUrl = u"https://www.careers.example/jobs/7/?utm_source=mail"_s;
    changed.text += u" We answer within a week."_s;
    QCOMPARE(import(changed).id, m_id);
}

void ReimportTest::keepsCorrectionsAndWhatTheSourceSaysInstead()
{
    Posting corrected = details().posting;
    corrected.applyBy = QDate(2026, 4, 1);
    DO_OK((*m_store)->postings.correct(corrected).result());
    Posting changed = m_posting;
    changed.applyBy = QDate(2026, 4, 20);
    changed.text += u" We answer within a week."_s;

    import(changed);

    const Posting now = details().posting;
    QCOMPARE(now.applyBy, QDate(2026, 4, 1));
    QCOMPARE(now.origins.value(u"apply_by"_s).kind, OriginKind::User);
    QCOMPARE(now.conflicts.size(), size_t(1));
    QCOMPARE(now.conflicts.front().values, (QStringList{u"2026-04-01"_s, u"2026-04-20"_s}));
    QVERIFY(details().notice); // the employer moved it, whatever the user wrote
}

void ReimportTest::comparesWhatTheSourcesSayNotTheUser()
{
    Posting corrected = details().posting;
    corrected.title = u"My own name for it"_s;
    DO_OK((*m_store)->postings.correct(corrected).result());
    QCOMPARE(import(m_posting).status, Status::Duplicate);
    Posting changed = m_posting;
    changed.text += u" We answer within a week."_s;
    import(changed);
    QVERIFY(versions().front().difference.fields.isEmpty());
    QCOMPARE(versions().back().posting.title, m_posting.title);
    QCOMPARE(details().posting.title, u"My own name for it"_s);
}

void ReimportTest::undoesAnUpdate()
{
    const PostingDetails before = details();
    Posting changed = m_posting;
    changed.applyBy = QDate(2026, 3, 20);
    changed.text += u" Hurry."_s;
    import(changed);
    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(details(), before);
    DO_OK((*m_store)->undo.redo().result());
    QCOMPARE(details().versions, 2);
    QVERIFY(details().notice);
}

QTEST_GUILESS_MAIN(ReimportTest)
#include "tst_reimport.moc"
