// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/execute.h"
#include "app/cli/handover.h"
#include "app/cli/session.h"
#include "tests/app/cliprocess.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace Shortlist;

/// The main job by command, with the real program and a database of its own, in the order of a search's life.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parsesWithoutADatabase();
    void namesWhatCannotBeRead();
    void foreseesAnImport();
    void importsAndReportsEach();
    void importsStandardInput();
    void waitsForTheWholeInput();
    void knowsASourceAgain();
    void listsAndSearches();
    void tags();
    void confirmsTheLimitThatWasFound();
    void tracksTwoAndRefusesTheThird();
    void recordsTheThirdWithAReason();
    void reportsWhatWasSent();
    void showsPlaces();
    void showsOnePosting();
    void compares();
    void exportsBacksUpAndChecks();
    void goesBackToACopy();
    void replacesADamagedDatabase();
    void isServedByAWindow();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void evaluatesLimits();
    void explainsItself();

private:
    CliRun cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(m_folder.path(), arguments, input);
    }
    QString fixture(const QString &name) const { return QStringLiteral(SHORTLIST_FIXTURES "/cli/") + name; }
    qint64 idOf(const QString &title) const;

    QTemporaryDir m_folder;
};

qint64 CliTest::idOf(const QString &title) const
{
    const CliRun run = cli({u"list"_s, u"title:\"%1\""_s.arg(title), u"--json"_s});
    return run.json().value(0).value(u"id"_s).toInteger();
}

void CliTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &name : {u"1-storage.json"_s, u"2-search.json"_s, u"3-network.json"_s, u"broken.json"_s})
        QVERIFY(QFile::copy(fixture(name), m_folder.filePath(name)));
}

void CliTest::parsesWithoutADatabase()
{
    const CliRun run = cli({u"parse"_s, u"1-storage.json"_s, u"2-search.json"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().size(), 2);
    const QJsonObject first = run.json().constFirst();
    QCOMPARE(first.value(u"file"_s), u"1-storage.json"_s);
    QVERIFY(first.value(u"error"_s).isNull());
    const QJsonObject posting = first.value(u"postings"_s).toArray().at(0).toObject();
    QCOMPARE(posting.value(u"title"_s), u"Storage Engineer"_s);
    QCOMPARE(posting.value(u"application_limit"_s).toObject().value(u"max"_s), 2);
    QVERIFY(!QFile::exists(m_folder.filePath(u"data"_s)));
}

void CliTest::namesWhatCannotBeRead()
{
    const CliRun run = cli({u"parse"_s, u"broken.json"_s, u"nowhere.txt"_s, u"1-storage.json"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json().size(), 3);
    QVERIFY(!run.json().at(0).value(u"error"_s).toObject().value(u"code"_s).toString().isEmpty());
    QCOMPARE(run.json().at(1).value(u"error"_s).toObject().value(u"code"_s), u"not_found"_s);
    QVERIFY(run.json().at(2).value(u"error"_s).isNull());
    QVERIFY(run.err.contains("broken.json"_L1));
    QVERIFY(run.err.contains("nowhere.txt"_L1));
}

void CliTest::foreseesAnImport()
{
    const CliRun run = cli({u"import"_s, u"1-storage.json"_s, u"--dry-run"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("1 new. Nothing was stored."_L1));
    QVERIFY(cli({u"list"_s}).out.startsWith("There are no postings yet."_L1));
}

void CliTest::importsAndReportsEach()
{
    const CliRun run = cli({u"import"_s, u"."_s, u"--json"_s});
    QCOMPARE(run.exitCode, 1); // broken.json, and what else lies there
    QMap<QString, QString> statuses;
    for (const QJsonObject &line : run.json())
        statuses.insert(line.value(u"file"_s).toString(), line.value(u"status"_s).toString());
    QCOMPARE(statuses.value(u"1-storage.json"_s), u"new"_s);
    QCOMPARE(statuses.value(u"2-search.json"_s), u"new"_s);
    QCOMPARE(statuses.value(u"3-network.json"_s), u"new"_s);
    QCOMPARE(statuses.value(u"broken.json"_s), u"rejected"_s);
    QVERIFY(run.err.contains("broken.json"_L1));
    QVERIFY(QFile::exists(m_folder.filePath(u"data/shortlist/shortlist.db"_s)));
}

void CliTest::importsStandardInput()
{
    QFile file(fixture(u"4-baker.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const CliRun run = cli({u"import"_s, u"1-storage.json"_s, u"-"_s, u"--json"_s}, file.readAll());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().constFirst().value(u"status"_s), u"duplicate"_s);
    QCOMPARE(run.json().constLast().value(u"status"_s), u"new"_s);
    QVERIFY(run.json().constLast().value(u"id"_s).toInteger() > 0);
    QCOMPARE(cli({u"check"_s}).exitCode, 0); // each source was stored by the hash of its own bytes
}

/// Whoever writes it may take its time, as a page that is being fetched does.
void CliTest::waitsForTheWholeInput()
{
    const QString slowly = u"(printf '{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",'; sleep 0.3; "
                           "printf '\"title\":\"Tracks\",\"hiringOrganization\":\"Norvik\"}') | '%1' parse --json -"_s;
    const CliRun run = runCli(m_folder.path(), {u"-c"_s, slowly.arg(QStringLiteral(SHORTLIST_CLI))}, {}, {}, u"sh"_s);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(0).value("postings"_L1).toArray().size(), 1);
}

void CliTest::knowsASourceAgain()
{
    const qint64 id = idOf(u"Storage Engineer"_s);
    const CliRun run = cli({u"import"_s, u"1-storage.json"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().constFirst().value(u"status"_s), u"duplicate"_s);
    QCOMPARE(run.json().constFirst().value(u"id"_s).toInteger(), id);
}

void CliTest::listsAndSearches()
{
    QCOMPARE(cli({u"list"_s, u"--json"_s}).json().size(), 4);
    const CliRun sorted = cli({u"list"_s, u"--sort"_s, u"title"_s, u"--limit"_s, u"2"_s, u"--json"_s});
    QCOMPARE(sorted.json().at(0).value(u"title"_s), u"Baker"_s);
    QCOMPARE(sorted.json().at(1).value(u"title"_s), u"Network Engineer"_s);
    const CliRun reversed = cli({u"list"_s, u"--sort=-title"_s, u"--json"_s});
    QCOMPARE(reversed.json().at(0).value(u"title"_s), u"Storage Engineer"_s);
    const CliRun found = cli({u"list"_s, u"feather"_s, u"-storage"_s});
    QVERIFY(found.out.contains("Search Engineer"_L1));
    QVERIFY(found.out.endsWith("1 of 4 postings.\n"_L1));
    QCOMPARE(cli({u"list"_s, u"unicorn"_s}).out, u"None of 4 postings matches.\n"_s);
}

void CliTest::tags()
{
    const QString id = QString::number(idOf(u"Storage Engineer"_s));
    QCOMPARE(cli({u"tag"_s, id, u"+urgent"_s, u"+two words"_s}).exitCode, 0);
    CliRun run = cli({u"tag"_s, id, u"-urgent"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().constFirst().value(u"tags"_s).toArray(), QJsonArray{u"two words"_s});
    QCOMPARE(cli({u"list"_s, u"tag:\"two words\""_s, u"--json"_s}).json().size(), 1);
    run = cli({u"tag"_s, u"9999"_s, u"+urgent"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.err.contains("9999"_L1));
}

void CliTest::confirmsTheLimitThatWasFound()
{
    const CliRun before = cli({u"limits"_s, u"--json"_s});
    QCOMPARE(before.exitCode, 0);
    QVERIFY(!before.json().isEmpty());
    QCOMPARE(before.json().constFirst().value(u"confirmed"_s), false);
    const QJsonObject rule = before.json().constFirst().value(u"rules"_s).toArray().at(0).toObject();
    QCOMPARE(rule.value(u"state"_s), u"detected"_s);
    QVERIFY(rule.value(u"evidence"_s).toObject().value(u"quote"_s).toString().contains("maximum of two positions"_L1));

    const CliRun run = cli({u"limits"_s, u"confirm"_s, rule.value(u"id"_s).toString(), u"--group"_s, u"Kestrel"_s,
                            u"--employers"_s, u"Kestrel, Kestrel Labs"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(run.json().constFirst().value(u"state"_s), u"confirmed"_s);
    QCOMPARE(cli({u"limits"_s, u"confirm"_s, u"9999"_s}).exitCode, 1);
}

void CliTest::tracksTwoAndRefusesTheThird()
{
    const QString third = QString::number(idOf(u"Network Engineer"_s));
    QCOMPARE(cli({u"track"_s, QString::number(idOf(u"Storage Engineer"_s)), u"applied"_s, u"--on"_s, u"2026-09-02"_s})
                 .exitCode,
             0);
    QCOMPARE(cli({u"track"_s, QString::number(idOf(u"Search Engineer"_s)), u"Applied"_s, u"--on"_s, u"2026-09-03"_s})
                 .exitCode,
             0);
    const CliRun refused = cli({u"track"_s, third, u"applied"_s, u"--on"_s, u"2026-09-04"_s});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.contains("Place 1: "_L1));
    QVERIFY(refused.err.contains("Storage Engineer"_L1));
    QVERIFY(refused.err.contains("Search Engineer"_L1));
    QVERIFY(refused.err.contains("maximum of two positions"_L1));
    QVERIFY(refused.err.contains("--override"_L1));
    QCOMPARE(cli({u"list"_s, u"stage:applied"_s, u"--json"_s}).json().size(), 2);
    const CliRun planned = cli({u"track"_s, third, u"planned"_s, u"--on"_s, u"2026-09-01"_s});
    QCOMPARE(planned.exitCode, 0);
}

void CliTest::recordsTheThirdWithAReason()
{
    const QString third = QString::number(idOf(u"Network Engineer"_s));
    QCOMPARE(cli({u"track"_s, third, u"applied"_s, u"--override"_s, u" "_s}).exitCode, 2);
    const CliRun run = cli({u"track"_s, third, u"applied"_s, u"--on"_s, u"2026-09-04"_s, u"--note"_s, u"by mail"_s,
                            u"--override"_s, u"the recruiter asked"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
    QCOMPARE(run.json().constFirst().value(u"status"_s), u"recorded"_s);
    QCOMPARE(run.json().constFirst().value(u"limits"_s).toObject().value(u"verdict"_s), u"refused"_s);
}

void CliTest::reportsWhatWasSent()
{
    const CliRun run = cli({u"report"_s, u"2000..2099"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().size(), 3);
    const QJsonObject first = run.json().constFirst();
    QVERIFY(first.value(u"sent_in_period"_s).toBool());
    QCOMPARE(first.value(u"steps"_s).toArray().at(0).toObject().value(u"stage"_s), u"applied"_s);
    QVERIFY(cli({u"report"_s, u"2000..2099"_s, u"--csv"_s}).out.contains("\"sent_on\",\"employer\""_L1));
    QVERIFY(cli({u"report"_s, u"1999"_s}).out.contains("0 applications."_L1));
}

void CliTest::showsPlaces()
{
    const QJsonObject group = cli({u"limits"_s, u"--json"_s}).json().constFirst();
    QCOMPARE(group.value(u"group"_s), u"Kestrel"_s);
    QCOMPARE(group.value(u"max"_s), 2);
    QCOMPARE(group.value(u"used"_s), 3);
    QCOMPARE(group.value(u"holders"_s).toArray().at(0).toObject().value(u"title"_s), u"Storage Engineer"_s);
    const CliRun table = cli({u"limits"_s});
    QVERIFY(table.out.contains("3 of 2 places used"_L1));
    QVERIFY(table.out.contains("Assumed: a withdrawn application keeps its place."_L1));
}

void CliTest::showsOnePosting()
{
    const QString id = QString::number(idOf(u"Network Engineer"_s));
    const QJsonObject json = cli({u"show"_s, id, u"--json"_s}).json().constFirst();
    QCOMPARE(json.value(u"title"_s), u"Network Engineer"_s);
    QCOMPARE(json.value(u"stage"_s), u"applied"_s);
    QCOMPARE(json.value(u"history"_s).toArray().size(), 2);
    QCOMPARE(json.value(u"history"_s).toArray().at(1).toObject().value(u"override"_s), u"the recruiter asked"_s);
    const CliRun text = cli({u"show"_s, id});
    QVERIFY(text.out.startsWith("Network Engineer\n"_L1));
    QVERIFY(text.out.contains("limit overridden: the recruiter asked"_L1));
    QVERIFY(text.out.contains(u"• Write down why it failed."_s));
    const CliRun html = cli({u"show"_s, id, u"--html"_s});
    QVERIFY(html.out.startsWith("<!DOCTYPE html>"_L1));
    QCOMPARE(cli({u"show"_s, u"9999"_s}).exitCode, 1);
}

void CliTest::compares()
{
    const QStringList ids{QString::number(idOf(u"Storage Engineer"_s)), QString::number(idOf(u"Search Engineer"_s))};
    const QJsonObject json = cli({u"compare"_s, ids.at(0), ids.at(1), u"--json"_s}).json().constFirst();
    QCOMPARE(json.keys(), (QStringList{u"facts"_s, u"postings"_s, u"sections"_s, u"shared_skills"_s}));
    const CliRun text = cli(QStringList{u"compare"_s} + ids);
    QVERIFY(text.out.contains(u"≠  Place"_s));
    QVERIFY(text.out.contains("Fluent English."_L1));
    QVERIFY(cli(QStringList{u"compare"_s, u"--html"_s} + ids).out.contains("<h1>Postings side by side</h1>"_L1));
}

void CliTest::exportsBacksUpAndChecks()
{
    const CliRun exported = cli({u"export"_s, u"--format"_s, u"json"_s, u"--output"_s, u"all.json"_s});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
    const CliRun dates = cli({u"export"_s, u"--format"_s, u"ics"_s});
    QCOMPARE(dates.exitCode, 0);
    QVERIFY2(dates.out.startsWith(u"BEGIN:VCALENDAR"_s), qPrintable(dates.out));
    QFile file(m_folder.filePath(u"all.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    QCOMPARE(cli({u"backup"_s, u"copy.db"_s}).exitCode, 0);
    QCOMPARE(cli({u"--db"_s, u"copy.db"_s, u"list"_s, u"--json"_s}).json().size(), 4);
    QCOMPARE(cli({u"--db=copy.db"_s, u"check"_s}).out, u"The database is sound.\n"_s);
    QCOMPARE(cli({u"check"_s, u"--json"_s}).json().constFirst().value(u"ok"_s), true);
}

void CliTest::goesBackToACopy()
{
    QCOMPARE(cli({u"backup"_s, u"copy.db"_s}).exitCode, 0);
    const auto count = [this] { return cli({u"list"_s, u"--json"_s}).json().size(); };
    const auto before = count();
    QCOMPARE(cli({u"--db=empty.db"_s, u"backup"_s, u"empty-copy.db"_s}).exitCode, 0);
    const CliRun restored = cli({u"restore"_s, u"empty-copy.db"_s});
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
    QCOMPARE(count(), 0);
    const auto copies = cli({u"restore"_s, u"--list"_s, u"--json"_s}).json();
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.front().value(u"reason"_s).toString(), u"before a restore"_s);
    QCOMPARE(copies.front().value(u"postings"_s).toInt(), int(before));
    QCOMPARE(cli({u"restore"_s, copies.front().value(u"file"_s).toString()}).exitCode, 0);
    QCOMPARE(count(), before);
    QCOMPARE(cli({u"restore"_s, u"all.json"_s}).exitCode, 1); // the database is not empty
}

void CliTest::replacesADamagedDatabase()
{
    QCOMPARE(cli({u"backup"_s, u"copy.db"_s}).exitCode, 0);
    QFile broken(m_folder.filePath(u"broken.db"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a database") > 0);
    broken.close();
    QCOMPARE(cli({u"--db=broken.db"_s, u"list"_s}).exitCode, 1);
    const CliRun restored = cli({u"--db=broken.db"_s, u"restore"_s, u"copy.db"_s});
    QVERIFY2(restored.exitCode == 0, qPrintable(restored.err));
    QCOMPARE(cli({u"--db=broken.db"_s, u"check"_s}).exitCode, 0);
}

void CliTest::isServedByAWindow()
{
    // This process plays the window: it owns the database, and the command line must not open it.
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    const QString database = m_folder.filePath(u"data/shortlist/shortlist.db"_s);
    const auto session = Cli::Session::open(database, StoreAccess::Upkeep::AtOnce);
    VERIFY_OK(session);
    const Cli::Services services = (*session)->services();
    const auto server = Cli::CommandServer::listen(database, [services](const Cli::CommandRequest &request) {
        return QtConcurrent::run([services, request] { return Cli::execute(request, services); });
    });
    VERIFY_OK(server);
    QCOMPARE(cli({u"list"_s, u"--json"_s}).json().size(), 4);
    QCOMPARE(cli({u"show"_s, u"9999"_s}).exitCode, 1);
    const CliRun again = cli({u"import"_s, u"1-storage.json"_s, u"--json"_s});
    QCOMPARE(again.json().constFirst().value(u"file"_s), u"1-storage.json"_s);
    QCOMPARE(again.json().constFirst().value(u"status"_s), u"duplicate"_s);
}

void CliTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("nothing", {});
    row("an unknown command", {u"fly"_s});
    row("a report of no period", {u"report"_s, u"soon"_s});
    row("an unknown option", {u"--fly"_s, u"list"_s});
    row("--db without its file", {u"--db"_s});
    row("an unknown option of a command", {u"list"_s, u"--fly"_s});
    row("parse without a path", {u"parse"_s});
    row("import without a path", {u"import"_s});
    row("list sorted by nothing known", {u"list"_s, u"--sort"_s, u"colour"_s});
    row("list of no rows", {u"list"_s, u"--limit"_s, u"0"_s});
    row("show without a number", {u"show"_s});
    row("show of a word", {u"show"_s, u"baker"_s});
    row("tag without tags", {u"tag"_s, u"1"_s});
    row("tag without postings", {u"tag"_s, u"+x"_s});
    row("track without a stage", {u"track"_s, u"1"_s});
    row("track to no stage", {u"track"_s, u"1"_s, u"flying"_s});
    row("track on no day", {u"track"_s, u"1"_s, u"applied"_s, u"--on"_s, u"2026-02-30"_s});
    row("limits of nothing known", {u"limits"_s, u"shout"_s});
    row("compare of one", {u"compare"_s, u"1"_s});
    row("compare of five", {u"compare"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    row("export as something unknown", {u"export"_s, u"--format"_s, u"pdf"_s});
    row("restore without a file", {u"restore"_s});
}

void CliTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const CliRun run = cli(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(run.out.isEmpty());
}

void CliTest::evaluatesLimits()
{
    const QByteArray one = "{\"rules\":[{\"id\":\"r1\",\"kind\":\"cap\",\"max\":1,\"scope\":{\"per\":\"employer\","
                           "\"name\":\"Acme\"}}],\"query\":{\"employer\":\"Acme\",\"on\":\"2026-03-01\"}}\n";
    CliRun run = cli({u"limits"_s, u"evaluate"_s, u"-"_s}, one + one);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().size(), 2);
    QCOMPARE(run.json().constFirst().value(u"slot"_s), 1);
    run = cli({u"limits"_s, u"evaluate"_s, u"-"_s}, QByteArray(one).replace("cap", "lid"));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.err.count(u'\n'), 1);
    QVERIFY(run.err.contains("rules[0].kind"_L1));
}

void CliTest::explainsItself()
{
    QVERIFY(cli({u"--help"_s}).out.contains("limits evaluate"_L1));
    QVERIFY(cli({u"--version"_s}).out.startsWith("shortlist-cli "_L1));
    QVERIFY(cli({u"track"_s, u"--help"_s}).out.startsWith("usage: shortlist-cli track ID STAGE"_L1));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
