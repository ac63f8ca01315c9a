// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/safety/crashworld.h"

#include "models/services/duplicateservice.h"
#include "models/storage/changeset.h"
#include "models/storage/checker.h"
#include "models/storage/sql.h"
#include "tests/services/storefixture.h"
#include "tests/support/memorystore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Shortlist::Testing {

namespace {

constexpr int DriverMs = 60'000;

QProcessEnvironment driverEnvironment(const QString &database, const QString &fault)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SHORTLIST_FAULT"_s, fault);
    environment.insert(u"SHORTLIST_FAULT_UNDER"_s, QFileInfo(database).absolutePath());
    return environment;
}

QString dumpOf(Sql::Connection &db)
{
    const auto text = [](const Sql::Row &row) { return row.text(0); };
    QStringList tables = recordedTables();
    tables += {u"application_event"_s, u"source_bytes"_s, u"document_bytes"_s, u"undo_log"_s};
    QString all;
    for (const QString &table : tables) {
        const auto columns = must(db.list("SELECT 'quote(' || name || ')' FROM pragma_table_info(?1)"
                                          " WHERE name NOT LIKE '%\\_at' ESCAPE '\\'",
                                          text, table));
        const QString sql = u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(
            QStringList(columns.begin(), columns.end()).join(u"||','||"_s), table);
        for (const QString &line : must(db.listBuilt(sql, text, {})))
            all += table + u": "_s + line + u'\n';
    }
    return all;
}

} // namespace

int DriverRun::points() const
{
    for (const QString &line : said)
        if (line.startsWith("points "_L1))
            return line.mid(7).toInt();
    return 0;
}

CrashWorld::CrashWorld()
{
    prepare();
}

void CrashWorld::prepare()
{
    using namespace Testing;
    const QString base = m_folder.filePath(u"base"_s);
    if (!QDir().mkpath(base))
        return;
    auto store = StoreAccess::open(base + u"/test.db"_s);
    if (!store)
        return;
    Services services(**store);
    std::vector<Posting> postings = fourPostings();
    postings[0].limitClauses.clear();
    postings[1].limitClauses.clear();
    const auto outcomes = services.imports.commit(stagingOf(postings)).result();
    const auto tagged = services.tags.change({PostingId{1}}, {u"first"_s}, {}).result();
    const auto noted = services.postings.setNotes(PostingId{1}, u"A note"_s).result();
    const auto copied = services.maintenance.backup(base + u"/older.db"_s).result();
    const auto trashed = services.postings.moveToTrash({PostingId{4}}).result();
    const auto rated = services.postings.setRating({PostingId{3}}, 4).result();
    m_isReady = outcomes && tagged && noted && copied && trashed && rated;
}

QString CrashWorld::freshDatabase()
{
    const QString folder = m_folder.filePath(QString::number(++m_count));
    QDir(m_folder.filePath(QString::number(m_count - 1))).removeRecursively();
    if (!QDir().mkpath(folder))
        return {};
    for (const auto name : {"test.db"_L1, "older.db"_L1})
        QFile::copy(m_folder.filePath(u"base/"_s + name), folder + u'/' + name);
    QFile::copy(folder + u"/older.db"_s, folder + u"/copy.db"_s); // a backup that is replaced
    return folder + u"/test.db"_s;
}

QString CrashWorld::fileFor(const QString &action, const QString &database)
{
    const QString folder = QFileInfo(database).absolutePath();
    return folder + (action == "backup"_L1 ? u"/copy.db"_s : u"/older.db"_s);
}

DriverRun CrashWorld::run(const QString &database, const QString &action, const QString &fault)
{
    QProcess driver;
    driver.setProcessEnvironment(driverEnvironment(database, fault));
    driver.start(QStringLiteral(SHORTLIST_SAFETY_DRIVER), {database, action, fileFor(action, database)});
    if (!driver.waitForFinished(DriverMs))
        return {{u"error: the driver hangs"_s}, false};
    return {QString::fromUtf8(driver.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
            driver.exitStatus() == QProcess::CrashExit};
}

Finding CrashWorld::look(const QString &database)
{
    const auto store = Store::open(database);
    if (!store)
        return {{}, {store.error().detail}};
    Sql::Connection &db = (*store)->connection();
    const auto problems = check(db);
    if (!problems)
        return {{}, {problems.error().detail}};
    return {QCryptographicHash::hash(dumpOf(db).toUtf8(), QCryptographicHash::Sha256), *problems};
}

QStringList killedAfter(const QString &database, int milliseconds)
{
    QProcess driver;
    driver.setProcessEnvironment(driverEnvironment(database, {}));
    driver.start(QStringLiteral(SHORTLIST_SAFETY_DRIVER), {database, u"loop"_s});
    driver.waitForReadyRead(DriverMs);
    QThread::msleep(quint32(milliseconds)); // the moment of the kill is what is tried
    driver.kill();
    driver.waitForFinished(DriverMs);
    return QString::fromUtf8(driver.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace Shortlist::Testing
