// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFutureWatcher>

#include <csignal>
#include <sys/resource.h>

using namespace Shortlist;
using namespace Shortlist::Testing;
using Status = ImportOutcome::Status;

namespace {

QByteArray jsonLd(const QByteArray &title, const QByteArray &employer, const QByteArray &text)
{
    return "{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":\"" + title
        + "\",\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":\"" + employer + "\"},\"description\":\""
        + text + "\"}";
}

/// No file may grow beyond `bytes` while this lives: a full disk, for this process alone.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

std::vector<Status> statuses(const std::vector<ImportOutcome> &outcomes)
{
    std::vector<Status> all;
    for (const ImportOutcome &outcome : outcomes)
        all.push_back(outcome.status);
    return all;
}

} // namespace

class ImportServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void stagesFilesAndFoldersInOrder();
    void namesAnUnreadableFileAmongGoodOnes();
    void countsFilesAsProgress();
    void talliesWhatItFinds();
    void keepsWhatWasReadWhenStopped();
    void stagesADocumentFromMemory();
    void recognisesWhatIsStored();
    void recognisesWhatComesTwiceInOneStaging();
    void writesNothingBeforeTheCommit();

    void storesPostingsWithTheirSource();
    void storesNothingTwice();
    void storesOnlyWhatIsAccepted();
    void storesASourceOnceForAllItsPostings();
    void knowsACorrectedPostingByItsSource();
    void bringsADuplicateBackFromTheTrash();
    void updatesAPostingAndKeepsWhatTheUserAdded();
    void leavesNothingBehindAFailure();
    void isUndoneAsOneStep();

    void suggestsOneRuleForManyPostings();
    void suggestsNothingTwice();
    void suggestsNothingThatTheGroupSaysAlready();

private:
    QString write(const QString &name, const QByteArray &bytes);
    Result<Staging> stage(const QStringList &names);
    Result<std::vector<ImportOutcome>> commit(const Staging &staging)
    {
        return (*m_store)->imports.commit(staging).result();
    }
    int stored() { return (*m_store)->postings.overview().result()->all; }

    std::unique_ptr<StoreFixture> m_store;
};

void ImportServiceTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
}

QString ImportServiceTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_store->folder.filePath(u"in/"_s + name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

Result<Staging> ImportServiceTest::stage(const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(m_store->folder.filePath(u"in/"_s + name));
    return (*m_store)->imports.stageFiles(paths).result();
}

void ImportServiceTest::stagesFilesAndFoldersInOrder()
{
    write(u"b/2.json"_s, jsonLd("Baker", "Acme", "Bake bread."));
    write(u"b/1.json"_s, jsonLd("Miller", "Acme", "Grind corn."));
    write(u"a.json"_s, jsonLd("Gardener", "Green", "Cut trees."));

    const auto staging = stage({u"a.json"_s, u"b"_s});

    VERIFY_OK(staging);
    QCOMPARE(staging->items.size(), size_t(3));
    QCOMPARE(staging->sources.size(), size_t(3));
    QCOMPARE(staging->items[0].posting->title, u"Gardener"_s);
    QCOMPARE(staging->items[1].posting->title, u"Miller"_s);
    QCOMPARE(staging->items[2].posting->employer, u"Acme"_s);
    QCOMPARE(staging->items[2].source, 2);
    QVERIFY(staging->items[2].accepted);
    QVERIFY(staging->items[2].sourceText.contains(u"Bake bread."_s));
}

void ImportServiceTest::namesAnUnreadableFileAmongGoodOnes()
{
    write(u"good.json"_s, jsonLd("Baker", "Acme", "Bake bread."));
    const QString broken = write(u"broken.json"_s, {});

    const auto staging = stage({u"gone.json"_s, u"broken.json"_s, u"good.json"_s});

    VERIFY_OK(staging);
    QCOMPARE(staging->items.size(), size_t(3));
    QCOMPARE(staging->items[0].error.code, Error::Code::NotFound);
    QVERIFY(staging->items[0].file.endsWith(u"gone.json"_s));
    QVERIFY(!staging->items[1].posting);
    QVERIFY(!staging->items[1].accepted);
    QCOMPARE(staging->items[1].file, broken);
    QVERIFY(staging->items[2].posting);

    const auto outcomes = commit(*staging);
    VERIFY_OK(outcomes);
    QCOMPARE(statuses(*outcomes), (std::vector{Status::Rejected, Status::Rejected, Status::New}));
    QCOMPARE(outcomes->front().error.code, Error::Code::NotFound);
    QCOMPARE(stored(), 1);
}

void ImportServiceTest::countsFilesAsProgress()
{
    for (const QString &name : {u"1.json"_s, u"2.json"_s, u"3.json"_s})
        write(name, jsonLd(name.toUtf8(), "Acme", "Work."));
    auto future = (*m_store)->imports.stageFiles({m_store->folder.filePath(u"in"_s)});

    future.waitForFinished();

    QCOMPARE(future.progressMaximum(), 3);
    QCOMPARE(future.progressValue(), 3);
}

void ImportServiceTest::talliesWhatItFinds()
{
    const QString good = write(u"1.json"_s, jsonLd("Miller", "Acme", "Grind corn."));
    const QString bad = write(u"2.json"_s, "{\"nothing\":");
    const auto tally = std::make_shared<ImportTally>();
    const auto staged = (*m_store)->imports.stageFiles({good, bad}, tally).result();
    VERIFY_OK(staged);
    const ImportProgress progress = tally->progress();
    QCOMPARE(progress.phase, ImportProgress::Phase::Matching);
    QCOMPARE(progress.done, 2);
    QCOMPARE(progress.postings, 1);
    QCOMPARE(progress.failures, 1);
    QVERIFY(QStringList({good, bad}).contains(progress.document));
}

void ImportServiceTest::keepsWhatWasReadWhenStopped()
{
    QStringList paths;
    for (int i = 0; i < 400; ++i)
        paths.append(
            write(u"%1.json"_s.arg(i, 4, 10, QChar(u'0')), jsonLd("Baker " + QByteArray::number(i), "Acme", "Bake.")));
    auto future = (*m_store)->imports.stageFiles(paths);
    QTRY_VERIFY(future.progressValue() > 0 || future.isFinished());

    (*m_store)->imports.stop();
    const auto staging = future.result();

    VERIFY_OK(staging);
    QVERIFY(!staging->items.empty());
    QCOMPARE(staging->items.size(), staging->sources.size());
    const auto again = (*m_store)->imports.stageFiles({paths.first()}).result();
    VERIFY_OK(again);
    QCOMPARE(again->items.size(), size_t(1));
}

void ImportServiceTest::stagesADocumentFromMemory()
{
    SourceDocument document;
    document.bytes = jsonLd("Baker", "Acme", "Bake bread.");
    document.name = u"paste"_s;
    document.origin = SourceOrigin::Paste;
    document.url = u"https://jobs.example/baker"_s;

    const auto staging = (*m_store)->imports.stageDocuments({document}).result();

    VERIFY_OK(staging);
    QCOMPARE(staging->items.size(), size_t(1));
    QCOMPARE(staging->items.front().file, u"paste"_s);
    QCOMPARE(staging->items.front().posting->sourceUrl, u"https://jobs.example/baker"_s);
}

void ImportServiceTest::recognisesWhatIsStored()
{
    write(u"a.json"_s, jsonLd("Baker", "Acme", "Bake bread."));
    const auto outcomes = commit(*stage({u"a.json"_s}));
    VERIFY_OK(outcomes);

    const auto staging = stage({u"a.json"_s});

    VERIFY_OK(staging);
    QCOMPARE(staging->items.front().match.kind, StagedMatch::Kind::SameAs);
    QCOMPARE(staging->items.front().match.known, outcomes->front().id);
    QCOMPARE(staging->items.front().match.knownTitle, u"Baker"_s);
    QVERIFY(!staging->items.front().accepted);
}

void ImportServiceTest::recognisesWhatComesTwiceInOneStaging()
{
    write(u"1.json"_s, jsonLd("Baker", "Acme", "Bake bread."));
    write(u"2.json"_s, jsonLd("Baker", "Acme", "Bake  bread."));

    const auto staging = stage({u"1.json"_s, u"2.json"_s});

    VERIFY_OK(staging);
    QCOMPARE(staging->items[0].match.kind, StagedMatch::Kind::New);
    QCOMPARE(staging->items[1].match.kind, StagedMatch::Kind::SameAs);
    QCOMPARE(staging->items[1].match.knownTitle, u"Baker"_s);
    QVERIFY(!staging->items[1].accepted);

    const auto outcomes = commit(*staging);
    VERIFY_OK(outcomes);
    QCOMPARE(statuses(*outcomes), (std::vector{Status::New, Status::Duplicate}));
    QCOMPARE(outcomes->at(1).id, outcomes->at(0).id);
}

void ImportServiceTest::writesNothingBeforeTheCommit()
{
    write(u"a.json"_s, jsonLd("Baker", "Acme", "Bake bread."));
    DO_OK(stage({u"a.json"_s}));
    QCOMPARE(stored(), 0);
    QVERIFY(m_store->heard().empty());
}

void ImportServiceTest::storesPostingsWithTheirSource()
{
    const auto staging = stagingOf({anAdvert(u"Baker"_s, u"Acme"_s), anAdvert(u"Miller"_s, u"Acme"_s)});

    const auto outcomes = commit(staging);

    VERIFY_OK(outcomes);
    QCOMPARE(statuses(*outcomes), (std::vector{Status::New, Status::New}));
    const std::vector<PostingId> ids{outcomes->at(0).id, outcomes->at(1).id};
    const auto heard = m_store->heard();
    QCOMPARE(heard.size(), size_t(1));
    QCOMPARE(heard.front().added, ids);
    QVERIFY(heard.front().updated.empty());
    const auto bytes = (*m_store)->postings.sourceBytes(ids[1]).result();
    VERIFY_OK(bytes);
    QCOMPARE(*bytes, staging.sources[1].bytes);
    const auto details = (*m_store)->postings.load(ids[1]).result();
    VERIFY_OK(details);
    QCOMPARE(details->source.name, u"Miller"_s);
    QCOMPARE(details->source.format, u"text"_s);
    QCOMPARE(details->posting.title, u"Miller"_s);
}

void ImportServiceTest::storesNothingTwice()
{
    const auto staging = stagingOf({anAdvert(u"Baker"_s, u"Acme"_s)});
    const auto first = commit(staging);
    VERIFY_OK(first);
    m_store->heard();

    const auto second = commit(staging);

    VERIFY_OK(second);
    QCOMPARE(second->front().status, Status::Duplicate);
    QCOMPARE(second->front().id, first->front().id);
    QCOMPARE(stored(), 1);
    QVERIFY(m_store->heard().empty());
}

void ImportServiceTest::storesOnlyWhatIsAccepted()
{
    Staging staging = stagingOf({anAdvert(u"Baker"_s, u"Acme"_s), anAdvert(u"Miller"_s, u"Acme"_s)});
    staging.items.front().accepted = false;

    const auto outcomes = commit(staging);

    VERIFY_OK(outcomes);
    QCOMPARE(statuses(*outcomes), (std::vector{Status::Rejected, Status::New}));
    QCOMPARE(outcomes->front().error.code, Error::Code::Cancelled);
    QCOMPARE(stored(), 1);
}

void ImportServiceTest::storesASourceOnceForAllItsPostings()
{
    Staging staging = stagingOf({anAdvert(u"Baker"_s, u"Acme"_s), anAdvert(u"Miller"_s, u"Acme"_s)});
    staging.items[1].source = 0;
    staging.sources.pop_back();

    const auto outcomes = commit(staging);

    VERIFY_OK(outcomes);
    QCOMPARE(statuses(*outcomes), (std::vector{Status::New, Status::New}));
    const auto first = (*m_store)->postings.load(outcomes->at(0).id).result();
    const auto second = (*m_store)->postings.load(outcomes->at(1).id).result();
    QCOMPARE(first->source, second->source);
    QCOMPARE(commit(staging)->at(1).id, outcomes->at(1).id);
    QCOMPARE(stored(), 2);
}

void ImportServiceTest::knowsACorrectedPostingByItsSource()
{
    const auto staging = stagingOf({anAdvert(u"Baker"_s, u"Acme"_s)});
    const PostingId id = commit(staging)->front().id;
    Posting corrected = (*m_store)->postings.load(id).result()->posting;
    corrected.title = u"Head Baker"_s;
    corrected.employer = u"Acme Bakeries"_s;
    DO_OK((*m_store)->postings.correct(corrected).result());

    const auto again = commit(staging);

    VERIFY_OK(again);
    QCOMPARE(again->front().status, Status::Duplicate);
    QCOMPARE(again->front().id, id);
    QCOMPARE((*m_store)->postings.load(id).result()->posting.title, u"Head Baker"_s);
}

void ImportServiceTest::bringsADuplicateBackFromTheTrash()
{
    const auto staging = stagingOf({anAdvert(u"Baker"_s, u"Acme"_s)});
    const PostingId id = commit(staging)->front().id;
    DO_OK((*m_store)->postings.moveToTrash({id}).result());

    const auto again = commit(staging);

    VERIFY_OK(again);
    QCOMPARE(again->front().status, Status::Updated);
    QCOMPARE(again->front().id, id);
    QVERIFY(!(*m_store)->postings.load(id).result()->trashed);
}

void ImportServiceTest::updatesAPostingAndKeepsWhatTheUserAdded()
{
    Posting posting = anAdvert(u"Baker"_s, u"Acme"_s);
    posting.requisitionId = u"R-17"_s;
    const PostingId id = m_store->import({posting}).front();
    Posting typed = (*m_store)->postings.load(id).result()->posting;
    typed.title = u"My baker"_s;
    DO_OK((*m_store)->postings.correct(typed).result());
    DO_OK((*m_store)->tags.change({id}, {u"bread"_s}, {}).result());
    DO_OK((*m_store)->postings.setNotes(id, u"Call Ann"_s).result());
    DO_OK(m_store->track(id, u"applied"_s, QDate(2026, 3, 2)));
    m_store->heard();

    posting.text = u"Baker wanted, now from Tuesday."_s;
    posting.workplace = Workplace::Onsite;
    const auto updated = commit(stagingOf({posting}));

    VERIFY_OK(updated);
    QCOMPARE(updated->front().status, Status::Updated);
    QCOMPARE(updated->front().id, id);
    QCOMPARE(m_store->heard().front().updated, std::vector<PostingId>{id});
    const auto details = (*m_store)->postings.load(id).result();
    VERIFY_OK(details);
    QCOMPARE(details->posting.title, u"My baker"_s);
    QCOMPARE(details->posting.workplace, Workplace::Onsite);
    QCOMPARE(details->posting.text, u"Baker wanted, now from Tuesday."_s);
    QCOMPARE(details->tags.size(), size_t(1));
    QCOMPARE(details->notes, u"Call Ann"_s);
    QCOMPARE(details->history.size(), size_t(1));
    QCOMPARE(*(*m_store)->postings.sourceBytes(id).result(), posting.text.toUtf8());
}

void ImportServiceTest::leavesNothingBehindAFailure()
{
    const auto staging = stagingOf({aLimitedPosting(u"Baker"_s, u"Acme"_s), anAdvert(u"Miller"_s, u"Acme"_s)});
    {
        const FullDisk full(4096);
        const auto failed = commit(staging);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Code::Storage);
    }
    QCOMPARE(stored(), 0);
    QVERIFY((*m_store)->limits.groups().result()->empty());
    QVERIFY((*m_store)->undo.state().result()->undo.isEmpty());
    QVERIFY(m_store->heard().empty());
    QVERIFY((*m_store)->maintenance.check().result()->isEmpty());

    const auto outcomes = commit(staging); // the staging is as good as before
    VERIFY_OK(outcomes);
    QCOMPARE(statuses(*outcomes), (std::vector{Status::New, Status::New}));
}

void ImportServiceTest::isUndoneAsOneStep()
{
    m_store->import({aLimitedPosting(u"Baker"_s, u"Acme"_s), anAdvert(u"Miller"_s, u"Acme"_s)});
    QCOMPARE((*m_store)->undo.state().result()->undo, u"posting.import 2"_s);

    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(stored(), 0);
    QVERIFY((*m_store)->limits.groups().result()->empty());

    DO_OK((*m_store)->undo.redo().result());
    QCOMPARE(stored(), 2);
    QCOMPARE((*m_store)->limits.groups().result()->size(), size_t(1));
}

void ImportServiceTest::suggestsOneRuleForManyPostings()
{
    const auto ids =
        m_store->import({aLimitedPosting(u"Baker"_s, u"TikTok"_s), aLimitedPosting(u"Miller"_s, u"TikTok"_s)});

    const auto groups = (*m_store)->limits.groups().result();

    VERIFY_OK(groups);
    QCOMPARE(groups->size(), size_t(1));
    const GroupSlots &group = groups->front();
    QCOMPARE(group.group.name, u"TikTok"_s);
    QCOMPARE(group.group.employers, QStringList{u"TikTok"_s});
    QVERIFY(!group.group.confirmed);
    QVERIFY(!group.confirmed);
    QCOMPARE(group.max, 2);
    QCOMPARE(group.rules.size(), size_t(1));
    QCOMPARE(group.rules.front().state, LimitRule::State::Detected);
    QCOMPARE(group.rules.front().evidence.posting, ids.front());
    QCOMPARE(group.rules.front().evidence.quote, u"You may apply to at most two positions"_s);
    QCOMPARE(group.others.size(), size_t(2));
    QCOMPARE((*m_store)->postings.load(ids[1]).result()->limits.suggestions.size(), size_t(1));
}

void ImportServiceTest::suggestsNothingTwice()
{
    m_store->import({aLimitedPosting(u"Baker"_s, u"TikTok"_s)});
    DO_OK((*m_store)->limits.setState(RuleId{1}, LimitRule::State::Disabled).result());

    m_store->import({aLimitedPosting(u"Miller"_s, u"TikTok"_s)});

    const auto groups = (*m_store)->limits.groups().result();
    QCOMPARE(groups->front().rules.size(), size_t(1));
    QCOMPARE(groups->front().rules.front().state, LimitRule::State::Disabled);
}

void ImportServiceTest::suggestsNothingThatTheGroupSaysAlready()
{
    m_store->import({aLimitedPosting(u"Baker"_s, u"TikTok"_s)});
    DO_OK((*m_store)->limits.confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s, u"ByteDance"_s}).result());

    m_store->import({aLimitedPosting(u"Miller"_s, u"ByteDance"_s)});

    const auto groups = (*m_store)->limits.groups().result();
    QCOMPARE(groups->size(), size_t(1));
    QCOMPARE(groups->front().rules.size(), size_t(1));
    QCOMPARE(groups->front().others.size(), size_t(2));
}

QTEST_GUILESS_MAIN(ImportServiceTest)
#include "tst_importservice.moc"
