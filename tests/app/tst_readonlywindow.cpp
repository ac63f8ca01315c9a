// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/composition.h"
#include "tests/services/storefixture.h"
#include "tests/support/readonlyfolder.h"
#include "ui/common/translators.h"
#include "ui/common/widgets.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/toast.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

/// The whole window over a database that cannot be written: it says so, shows everything, and changes not a byte.
class ReadOnlyWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysSoAndSwitchesChangesOff();
    void saysWhyAChangeWasNotMade();
    void saysNothingWhereItCanBeWritten();

private:
    LaunchOptions options() const;
    /// Starts the whole program, and waits until it shows its one posting.
    bool start();
    MainWindow &window() const { return m_started->window(); }
    PostingListView &list() const { return *window().findChild<PostingListView *>(); }
    QString banner() const;

    std::unique_ptr<QTemporaryDir> m_data;
    QTemporaryDir m_settings;
    Translators m_translators;
    std::unique_ptr<Composition> m_started;
};

LaunchOptions ReadOnlyWindowTest::options() const
{
    LaunchOptions options;
    options.database = m_data->filePath(u"test.db"_s);
    options.engine = LaunchOptions::Engine::SwitchedOff;
    return options;
}

bool ReadOnlyWindowTest::start()
{
    auto made = Composition::create(options(), m_settings.filePath(u"s.ini"_s), m_translators, *qApp);
    if (!made)
        return false;
    m_started = *std::move(made);
    window().show();
    return QTest::qWaitFor([this] { return list().selectedPostings().size() == 1; });
}

QString ReadOnlyWindowTest::banner() const
{
    const auto lines = window().findChildren<LineLabel *>();
    for (const LineLabel *line : lines)
        if (line->isVisible() && line->text().startsWith("Read only"_L1))
            return line->text();
    return {};
}

void ReadOnlyWindowTest::init()
{
    m_started.reset();
    QFile::setPermissions(m_settings.path(), QFile::Permissions(0x7777)); // nobody's, for a moment
    m_data = std::make_unique<QTemporaryDir>();
    const auto store = StoreAccess::open(options().database);
    QVERIFY(bool(store));
    Testing::Services services(**store);
    DO_OK(services.imports.commit(stagingOf({anAdvert(u"River Engineer"_s, u"Tarn"_s)})).result());
}

void ReadOnlyWindowTest::saysSoAndSwitchesChangesOff()
{
    const Testing::ReadOnlyFolder lock(m_data->path());
    const auto before = Testing::fingerprintOf(m_data->path());
    QVERIFY(start());
    m_started->startReminders();
    m_started->startBackups();
    QVERIFY(banner().contains(u"nothing can be changed"_s));
    const Actions &actions = *window().findChild<Actions *>();
    for (const auto id : {ActionId::Import, ActionId::Paste, ActionId::Undo, ActionId::Tag, ActionId::Stage,
                          ActionId::Trash, ActionId::Stages, ActionId::SaveSearch})
        QVERIFY2(!actions[id].isEnabled(), qPrintable(actions[id].text()));
    for (const auto id : {ActionId::Backup, ActionId::CopyPosting, ActionId::YourData})
        QVERIFY2(actions[id].isEnabled(), qPrintable(actions[id].text()));
    m_started.reset();
    QCOMPARE(Testing::fingerprintOf(m_data->path()), before);
}

/// By whatever way it is still asked for.
void ReadOnlyWindowTest::saysWhyAChangeWasNotMade()
{
    const Testing::ReadOnlyFolder lock(m_data->path());
    const auto before = Testing::fingerprintOf(m_data->path());
    QVERIFY(start());
    Q_EMIT list().tagDropped(u"urgent"_s, list().selectedPostings());
    auto &toast = *window().findChild<Toast *>();
    QTRY_VERIFY(toast.isVisible());
    const auto labels = toast.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"read only"_s); }));
    const Result<> change = m_started->postings().setNotes(list().selectedPostings().front(), u"x"_s).result();
    QCOMPARE(change.error().code, Error::Code::ReadOnly);
    QCOMPARE(Testing::fingerprintOf(m_data->path()), before);
}

void ReadOnlyWindowTest::saysNothingWhereItCanBeWritten()
{
    QVERIFY(start());
    QCOMPARE(banner(), QString());
    QVERIFY((*window().findChild<Actions *>())[ActionId::Import].isEnabled());
}

QTEST_MAIN(ReadOnlyWindowTest)
#include "tst_readonlywindow.moc"
