// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rescue.h"
#include "models/services/maintenanceservice.h"
#include "models/services/rescue.h"
#include "models/storage/sql.h"
#include "tests/services/storefixture.h"
#include "tests/support/readonlyfolder.h"
#include "ui/dialogs/rescuebox.h"

#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

/// Presses the button that begins so in every box that asks, and notes what these said.
class Hand : public QObject
{
public:
    explicit Hand(QStringList presses)
        : m_presses(std::move(presses))
    {
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, &Hand::look);
        m_timer.start();
    }

    QString chosenFile; ///< for the dialog that asks for one
    QStringList said;

private:
    void look()
    {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            dialog->selectFile(chosenFile);
            dialog->findChild<QLineEdit *>()->setText(chosenFile);
            static_cast<QDialog *>(dialog)->accept();
            return;
        }
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        said.append(box->text() + u'\n' + box->informativeText());
        const QString wanted = m_presses.isEmpty() ? u"Quit"_s : m_presses.takeFirst();
        const auto buttons = box->buttons();
        for (QAbstractButton *button : buttons)
            if (button->text().remove(u'&').startsWith(wanted))
                return button->click();
        box->reject();
    }

    QStringList m_presses;
    QTimer m_timer;
};

} // namespace

/// The database cannot be opened: the user goes back to a copy, opens another, or gives up; nothing is overwritten.
class RescueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesBackToTheLastCopy_data();
    void goesBackToTheLastCopy();
    void goesOnToTheCopyBeforeAnUnsoundOne();
    void opensAnother();
    void changesNothingWhereTheUserGivesUp();
    void offersNoCopyWhereThereIsNone();
    void doesNotAskAboutEverything();

private:
    Error damage(const QByteArray &bytes);
    QString databasePath() const { return m_folder->filePath(u"test.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_at{QDate(2026, 3, 2), QTime(8, 0), Qt::UTC};
};

void RescueTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = StoreAccess::open(databasePath());
    QVERIFY(bool(store));
    Testing::Services services(**store);
    for (const int day : {0, 1}) {
        const auto title = u"Posting %1"_s.arg(day);
        DO_OK(services.imports.commit(stagingOf({anAdvert(title, u"Norvik"_s)})).result());
        DO_OK(services.maintenance.backupBeside(BackupFile::Reason::Automatic, m_at.addDays(day)).result());
    }
}

/// The first bytes become these; what opening it gives then.
Error RescueTest::damage(const QByteArray &bytes)
{
    QFile file(databasePath());
    if (!file.open(QFile::ReadWrite) || file.write(bytes) != bytes.size())
        qFatal("cannot damage the file");
    file.close();
    const auto store = StoreAccess::open(databasePath());
    return store ? Error{Error::Code::Conflict, u"it opens"_s} : store.error();
}

void RescueTest::goesBackToTheLastCopy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QByteArray newer("SQLite format 3", 16);
    QFile fixture(QStringLiteral(SHORTLIST_FIXTURES "/databases/v5.db.z"));
    QVERIFY(fixture.open(QFile::ReadOnly));
    const QByteArray ours = qUncompress(fixture.readAll()).first(100);
    newer = ours;
    newer[62] = char(99);
    QTest::newRow("another program's") << QByteArray("Dear diary, ").repeated(20) << u"is not a database"_s;
    QTest::newRow("a newer version's") << newer << u"newer version"_s;
    QTest::newRow("damaged") << ours + QByteArray(4000, '\x5a') << u"is damaged"_s;
}

void RescueTest::goesBackToTheLastCopy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Error error = damage(bytes);
    QVERIFY2(isWorthRescue(error), qPrintable(error.detail));
    QFile damaged(databasePath());
    QVERIFY(damaged.open(QFile::ReadOnly));
    const QByteArray before = damaged.readAll();
    damaged.close();

    Hand hand({u"Go back to the copy of 03/03/2026"_s});
    const auto database = rescue(databasePath(), error);
    DO_OK(database);
    QCOMPARE(*database, databasePath());
    QCOMPARE(hand.said.size(), 1);
    QVERIFY2(hand.said.first().contains(words), qPrintable(hand.said.first()));
    QVERIFY2(hand.said.first().contains(u"2 postings"_s), qPrintable(hand.said.first()));

    const auto kept = QDir(databasePath() + u".backups"_s).entryInfoList({u"*before-restore.db"_s});
    QCOMPARE(kept.size(), 1);
    QFile aside(kept.first().filePath());
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), before); // to the last byte
    const auto store = StoreAccess::open(databasePath());
    QVERIFY(bool(store));
    QCOMPARE(MaintenanceService(**store).summary().result()->postings, 2);
}

void RescueTest::goesOnToTheCopyBeforeAnUnsoundOne()
{
    const Error error = damage(QByteArray("Dear diary, ").repeated(20));
    { // its pages are whole, what they carry is not
        const auto newest = Store::open(backupsOf(databasePath()).front().path);
        QVERIFY(bool(newest));
        QCOMPARE(*(*newest)->connection().run("UPDATE posting_body SET text = 'damaged'"), 2);
    }

    Hand hand({u"Go back to the copy of 03/03"_s, u"OK"_s, u"Go back to the copy of 02/03"_s});
    DO_OK(rescue(databasePath(), error));
    QCOMPARE(hand.said.size(), 3);
    const auto store = StoreAccess::open(databasePath());
    QVERIFY(bool(store));
    QCOMPARE(MaintenanceService(**store).summary().result()->postings, 1);
}

void RescueTest::opensAnother()
{
    const Error error = damage(QByteArray("Dear diary, ").repeated(20));
    const auto before = Testing::fingerprintOf(m_folder->path());
    Hand hand({u"Open another"_s});
    hand.chosenFile = backupsOf(databasePath()).back().path;
    const auto database = rescue(databasePath(), error);
    DO_OK(database);
    QCOMPARE(*database, hand.chosenFile);
    QCOMPARE(Testing::fingerprintOf(m_folder->path()), before);
}

void RescueTest::changesNothingWhereTheUserGivesUp()
{
    const Error error = damage(QByteArray("Dear diary, ").repeated(20));
    const auto before = Testing::fingerprintOf(m_folder->path());
    Hand hand({u"Quit"_s});
    const auto database = rescue(databasePath(), error);
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::Cancelled);
    QCOMPARE(Testing::fingerprintOf(m_folder->path()), before);
}

void RescueTest::offersNoCopyWhereThereIsNone()
{
    const Error error = damage(QByteArray("Dear diary, ").repeated(20));
    QVERIFY(QDir(databasePath() + u".backups"_s).removeRecursively());
    Hand hand({u"Go back"_s}); // which is not there
    QVERIFY(!rescue(databasePath(), error));
    QVERIFY2(hand.said.first().contains(u"no copy"_s), qPrintable(hand.said.first()));
}

void RescueTest::doesNotAskAboutEverything()
{
    QVERIFY(!isWorthRescue({Error::Code::InUse, {}}));
    QVERIFY(!isWorthRescue({Error::Code::ReadOnly, {}}));
}

QTEST_MAIN(RescueTest)
#include "tst_rescue.moc"
