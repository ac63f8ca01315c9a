// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/duplicateservice.h"
#include "models/services/stageservice.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QDirIterator>
#include <QFile>

#include <functional>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

/// Two places for TikTok, both taken; a third posting there, and one at Acme that was sent as well.
struct FullPool
{
    FullPool()
    {
        Posting elsewhere = anAdvert(u"Elsewhere"_s, u"Acme"_s);
        elsewhere.requisitionId = u"R-9"_s;
        elsewhere.sourceUrl = u"https://careers.example/jobs/9"_s;
        Posting intern = anAdvert(u"Intern"_s, u"TikTok"_s);
        intern.programme = Programme::Intern;
        intern.sourceUrl = u"https://careers.example/jobs/8"_s;
        ids = store.import({anAdvert(u"First"_s, u"TikTok"_s), anAdvert(u"Second"_s, u"TikTok"_s),
                            anAdvert(u"Third"_s, u"TikTok"_s), elsewhere, intern});
        LimitRule rule = aCap(1, 2, u"TikTok"_s).rule;
        rule.id.clear();
        rule.frees.withdrawn = LimitRule::Frees::Yes;
        isReady = bool(store->limits.save(rule).result()) && send(0) && send(1) && send(3);
    }

    bool send(size_t posting) { return bool(store.track(ids[posting], u"applied"_s, Monday)); }
    Posting facts(size_t posting) { return store->postings.load(ids[posting]).result()->posting; }
    /// How many submissions hold a place.
    int used()
    {
        const auto group = store->limits.groupOf(u"TikTok"_s).result();
        return group ? int(group->holders.size()) : -1;
    }

    StoreFixture store;
    std::vector<PostingId> ids;
    bool isReady = false;
};

/// What a path said: the words of a refusal, or nothing.
using Path = std::function<QString(FullPool &)>;

template <typename T>
QString refusalIn(const Result<T> &answer)
{
    return !answer && answer.error().code == Error::Code::Refused ? answer.error().detail : QString();
}

QString refusalIn(const Result<TrackOutcome> &answer)
{
    QStringList titles;
    if (answer && answer->isRefused())
        for (const SlotEntry &holder : answer->limits.holders)
            titles.append(holder.title);
    return titles.join(u' ');
}

QString recorded(FullPool &pool, const QString &stage, QDate day = Monday)
{
    return refusalIn(pool.store.track(pool.ids[2], stage, day));
}

/// The newest refusal of an import: of a posting, or of a history that came with it.
QString imported(FullPool &pool, const Staging &staging)
{
    const auto outcomes = pool.store->imports.commit(staging).result();
    if (!outcomes)
        return {};
    const ImportOutcome &last = outcomes->back();
    if (last.error.code == Error::Code::Refused && last.status == ImportOutcome::Status::Rejected)
        return last.error.detail;
    return last.unrecorded.empty() ? QString() : last.unrecorded.front().detail;
}

QString importedFromATracker(FullPool &pool)
{
    const QByteArray table = "Title,Company,Status,Applied\nFourth,TikTok,Applied,2026-03-01\n";
    auto staging =
        pool.store->imports
            .stageDocuments({{table, u"table.csv"_s, SourceOrigin::File, {}, {}, QDateTime::currentDateTimeUtc()}})
            .result();
    if (!staging)
        return {};
    staging->history = HistoryImport::Recorded;
    return imported(pool, *staging);
}

/// The two places are those of graduates; an intern's posting becomes one for graduates.
QString importedAgainInAnotherProgramme(FullPool &pool)
{
    LimitRule rule = pool.store->limits.groupOf(u"TikTok"_s).result()->rules.front();
    rule.scope = {LimitRule::ScopeKind::Programme, u"graduate"_s, {}};
    rule.evidence.posting = pool.ids[0];
    bool isDone = bool(pool.store->limits.save(rule).result());
    for (const size_t posting : {0, 1}) {
        Posting graduate = pool.facts(posting);
        graduate.programme = Programme::Graduate;
        isDone = pool.store->postings.correct(graduate).result() && isDone;
    }
    if (!isDone || !pool.send(4))
        return {};
    Posting changed = pool.facts(4);
    changed.programme = Programme::Graduate;
    changed.text += u" For graduates."_s;
    return imported(pool, stagingOf({changed}));
}

QString merged(FullPool &pool)
{
    DuplicateService duplicates(*pool.store.store);
    const auto outcome = duplicates.merge({pool.ids[2], pool.ids[3], {}, {}}).result();
    if (!outcome || !outcome->isRefused())
        return {};
    return outcome->limits.holders.front().title + u' ' + outcome->limits.holders.back().title;
}

QString corrected(FullPool &pool)
{
    Posting posting = pool.facts(3);
    posting.employer = u"TikTok"_s;
    return refusalIn(pool.store->postings.correct(posting).result());
}

/// Withdrawn, replaced by the third, and brought back.
QString broughtBack(FullPool &pool)
{
    const auto withdrawn = pool.store.track(pool.ids[0], u"withdrawn"_s, Monday);
    if (!withdrawn || !pool.send(2))
        return {};
    return refusalIn(pool.store->tracking.retract(withdrawn->event).result()).replace(u"Third"_s, u"First"_s);
}

/// Sent when there was room, undone, and repeated when there is none.
QString redone(FullPool &pool)
{
    if (!pool.store->undo.undo().result() || !pool.store->undo.undo().result())
        return {}; // Acme's, then the second
    pool.store.allowOnlyOneSubmission();
    return refusalIn(pool.store->undo.redo().result()) + u" Second"_s;
}

/// A withdrawal that is undone when its place was given away behind the log's back.
QString undone(FullPool &pool)
{
    if (!pool.store.track(pool.ids[0], u"withdrawn"_s, Monday))
        return {};
    pool.store.allowOnlyOneSubmission();
    return refusalIn(pool.store->undo.undo().result()) + u" First"_s;
}

/// What was sent on Monday was sent a week later: by then another has the place.
QString edited(FullPool &pool)
{
    const auto withdrawn = pool.store.track(pool.ids[0], u"withdrawn"_s, Monday);
    if (!withdrawn || !pool.send(2))
        return {};
    TrackRequest request{pool.ids[0], pool.store.stage(u"interview"_s), Monday, {}, {}, {}};
    request.replaces = withdrawn->event;
    return refusalIn(pool.store->tracking.record(request).result()).replace(u"Third"_s, u"First"_s);
}

/// A stage of the user's own becomes one that nobody reaches without having applied.
QString typed(FullPool &pool)
{
    StageService stages(*pool.store.store);
    const auto drafted = stages.add(u"Drafted"_s, StageType::Planned, {}).result();
    if (!drafted || !pool.store.track(pool.ids[2], u"drafted"_s, Monday))
        return {};
    return refusalIn(stages.setType(*drafted, StageType::Submitted).result());
}

/// A second record of the first's requisition counts with it, until its requisition is another one.
QString parted(FullPool &pool)
{
    for (const size_t posting : {0, 2}) {
        Posting named = pool.facts(posting);
        named.requisitionId = u"R-1"_s;
        if (!pool.store->postings.correct(named).result())
            return {};
    }
    if (!pool.send(2))
        return {};
    Posting other = pool.facts(2);
    other.requisitionId = u"R-2"_s;
    return refusalIn(pool.store->postings.correct(other).result());
}

} // namespace

/// Every way in which a submission can come to count, and none that passes the limits in silence.
class GatePathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndNamesWhoHoldsThePlaces_data();
    void refusesAndNamesWhoHoldsThePlaces();
    void countsWhatLiesInTheTrash();
    void correctsWithAReasonThatIsRecorded();
    void overridesUntilADay();
    void repeatsWithAReasonThatGoesWithTheStep();
    void takesBackWithAReason();
    void asksTheGateWhereverHistoriesOrFactsAreWritten();
};

void GatePathsTest::refusesAndNamesWhoHoldsThePlaces_data()
{
    QTest::addColumn<Path>("path");
    const auto row = [](const char *name, const Path &path) { QTest::newRow(name) << path; };
    row("recorded: list, board, detail, bulk, drag, command line", [](auto &p) { return recorded(p, u"applied"_s); });
    row("recorded as an interview", [](auto &p) { return recorded(p, u"interview"_s); });
    row("recorded as rejected", [](auto &p) { return recorded(p, u"rejected"_s); });
    row("recorded as accepted", [](auto &p) { return recorded(p, u"accepted"_s); });
    row("recorded for an earlier day", [](auto &p) { return recorded(p, u"applied"_s, Monday.addDays(-40)); });
    row("recorded for a later day", [](auto &p) { return recorded(p, u"applied"_s, Monday.addDays(40)); });
    row("imported from another tracker", importedFromATracker);
    row("imported again, in another programme now", importedAgainInAnotherProgramme);
    row("merged into a posting of the employer", merged);
    row("its employer corrected by hand", corrected);
    row("its requisition corrected by hand", parted);
    row("a withdrawal taken back", broughtBack);
    row("a withdrawal edited into an interview", edited);
    row("its stage given the type of a submission", typed);
    row("undone", undone);
    row("repeated", redone);
}

void GatePathsTest::refusesAndNamesWhoHoldsThePlaces()
{
    QFETCH(Path, path);
    FullPool pool;
    QVERIFY(pool.isReady);
    QCOMPARE(pool.used(), 2);

    const QString refusal = path(pool);

    QVERIFY2(refusal.contains(u"First"_s) && refusal.contains(u"Second"_s), qPrintable(refusal));
    QVERIFY(pool.used() <= 2);
}

void GatePathsTest::countsWhatLiesInTheTrash()
{
    FullPool pool;
    DO_OK(pool.store->postings.moveToTrash({pool.ids[0]}).result());
    QVERIFY(!recorded(pool, u"applied"_s).isEmpty());
    DO_OK(pool.store->postings.restoreFromTrash({pool.ids[0]}).result());
    QCOMPARE(pool.used(), 2);
}

void GatePathsTest::correctsWithAReasonThatIsRecorded()
{
    FullPool pool;
    Posting posting = pool.facts(3);
    posting.employer = u"TikTok"_s;

    DO_OK(pool.store->postings.correct(posting, u"it was TikTok's all along"_s).result());

    const auto details = pool.store->postings.load(pool.ids[3]).result();
    VERIFY_OK(details);
    QCOMPARE(details->posting.employer, u"TikTok"_s);
    QCOMPARE(details->history.back().overrideReason, u"it was TikTok's all along"_s);
    QCOMPARE(details->state.submittedOn, Monday);
    QCOMPARE(pool.used(), 3);
    // One step: correction and reason go together.
    DO_OK(pool.store->undo.undo().result());
    QCOMPARE(effectiveEvents(pool.store->postings.load(pool.ids[3]).result()->history).size(), size_t(1));
    QCOMPARE(pool.used(), 2);
}

void GatePathsTest::overridesUntilADay()
{
    FullPool pool;
    TrackRequest request{pool.ids[2], pool.store.stage(u"applied"_s), Monday, {}, {}, u"agreed by phone"_s};
    request.overrideUntil = Monday.addDays(10);

    const auto recorded = pool.store->tracking.record(request).result();

    VERIFY_OK(recorded);
    QVERIFY(!recorded->isRefused());
    const auto group = pool.store->limits.groupOf(u"TikTok"_s).result();
    VERIFY_OK(group);
    QCOMPARE(group->rules.front().overridden, (LimitRule::Override{Monday.addDays(10), u"agreed by phone"_s}));
    const auto more = pool.store.import({anAdvert(u"Fourth"_s, u"TikTok"_s), anAdvert(u"Fifth"_s, u"TikTok"_s)});
    QVERIFY(!pool.store.track(more[0], u"applied"_s, Monday.addDays(10))->isRefused());
    QVERIFY(pool.store.track(more[1], u"applied"_s, Monday.addDays(11))->isRefused());
}

void GatePathsTest::repeatsWithAReasonThatGoesWithTheStep()
{
    FullPool pool;
    DO_OK(pool.store->undo.undo().result()); // Acme's
    DO_OK(pool.store->undo.undo().result()); // the second
    pool.store.allowOnlyOneSubmission();
    QVERIFY(!pool.store->undo.redo(u"  "_s).result());
    QCOMPARE(pool.used(), 1);

    DO_OK(pool.store->undo.redo(u"it was sent before the rule"_s).result());

    QCOMPARE(pool.used(), 2);
    auto details = pool.store->postings.load(pool.ids[1]).result();
    VERIFY_OK(details);
    QCOMPARE(details->history.back().overrideReason, u"it was sent before the rule"_s);
    QCOMPARE(details->state.submittedOn, Monday);
    DO_OK(pool.store->undo.undo().result());
    QCOMPARE(pool.used(), 1);
    QVERIFY(effectiveEvents(pool.store->postings.load(pool.ids[1]).result()->history).empty());
    // The reason came with the step, and comes with it again.
    DO_OK(pool.store->undo.redo().result());
    QCOMPARE(pool.used(), 2);
}

void GatePathsTest::takesBackWithAReason()
{
    FullPool pool;
    DO_OK(pool.store.track(pool.ids[0], u"withdrawn"_s, Monday));
    pool.store.allowOnlyOneSubmission();
    QCOMPARE(pool.used(), 1);

    DO_OK(pool.store->undo.undo(u"I had not withdrawn it"_s).result());

    QCOMPARE(pool.used(), 2);
    const auto history = pool.store->postings.load(pool.ids[0]).result()->history;
    QCOMPARE(history.back().overrideReason, u"I had not withdrawn it"_s);
    DO_OK(pool.store->undo.redo().result());
    QCOMPARE(pool.used(), 1);
}

/// Whoever adds a path meets this: a service that writes histories, or the facts that rules go by, asks the gate.
void GatePathsTest::asksTheGateWhereverHistoriesOrFactsAreWritten()
{
    const QStringList writers{u"tracking().append("_s, u"postings().update("_s, u"stages().update("_s,
                              u"undoLog().*step"_s,    u"undoLog().undo"_s,     u"undoLog().redo"_s};
    QStringList found;
    QDirIterator files(QStringLiteral(SHORTLIST_SOURCE_DIR "/models/services"), {u"*.cpp"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        const bool writes = std::any_of(writers.begin(), writers.end(),
                                        [&source](const QString &writer) { return source.contains(writer); });
        if (!writes)
            continue;
        found.append(files.fileInfo().completeBaseName());
        QVERIFY2(source.contains(u"refusalOf"_s), qPrintable(file.fileName()));
    }
    found.sort();
    QCOMPARE(found,
             (QStringList{u"importcommit"_s, u"importedrecords"_s, u"limitreader"_s, u"postingmerge"_s,
                          u"postingservice"_s, u"recording"_s, u"stageservice"_s, u"undoservice"_s}));
}

QTEST_GUILESS_MAIN(GatePathsTest)
#include "tst_gatepaths.moc"
