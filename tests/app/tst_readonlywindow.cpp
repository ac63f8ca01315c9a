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
    static QString banner(MainWindow &window);

    std::unique_ptr<QTemporaryDir> m_data;
    QTemporaryDir m_settings;
};

LaunchOptions ReadOnlyWindowTest::options() const
{
    LaunchOptions options;
    options.database = m_data->filePath(u"test.db"_s);
    options.engine = LaunchOptions::Engine::SwitchedOff;
    return options;
}

QString ReadOnlyWindowTest::banner(MainWindow &window)
{
    const auto lines = window.findChildren<LineLabel *>();
    for (const LineLabel *line : lines)
        if (line->isVisible() && line->text().startsWith("Read only"_L1))
            return line->text();
    return {};
}

void ReadOnlyWindowTest::init()
{
    QFile::setPermissions(m_settings.path(), QFile::Permissions(0x7777)); // nobody's, for a moment
    m_data = std::make_unique<QTemporaryDir>();
    const auto store = StoreAccess::open(options().database);
    QVERIFY(bool(store));
    Testing::Services services(**store);
    DO_OK(services.imports.commit(stagingOf({aPosting(u"River Engineer"_s, u"Tarn"_s)})).result());
}

void ReadOnlyWindowTest::saysSoAndSwitchesChangesOff()
{
    const Test::ReadOnlyFolder lock(m_data->path());
    const auto before = Test::fingerprintOf(m_data->path());
    Translators translators;
    {
        const auto made = Composition::create(options(), m_settings.filePath(u"s.ini"_s), translators, *qApp);
        QVERIFY(bool(made));
        MainWindow &window = (*made)->window();
        window.show();
        (*made)->startReminders();
        (*made)->startBackups();
        auto &list = *window.findChild<PostingListView *>();
        QTRY_COMPARE(list.selectedPostings().size(), size_t(1)); // it is read
        QVERIFY(banner(window).contains(u"nothing can be changed"_s));
        const Actions &actions = *window.findChild<Actions *>();
        for (const auto id : {ActionId::Import, ActionId::Paste, ActionId::Undo, ActionId::Tag, ActionId::Stage,
                              ActionId::Trash, ActionId::Stages, ActionId::SaveSearch})
            QVERIFY2(!actions[id].isEnabled(), qPrintable(actions[id].text()));
        for (const auto id : {ActionId::Backup, ActionId::CopyPosting, ActionId::YourData})
            QVERIFY2(actions[id].isEnabled(), qPrintable(actions[id].text()));
    }
    QCOMPARE(Test::fingerprintOf(m_data->path()), before);
}

/// By whatever way it is still asked for.
void ReadOnlyWindowTest::saysWhyAChangeWasNotMade()
{
    const Test::ReadOnlyFolder lock(m_data->path());
    const auto before = Test::fingerprintOf(m_data->path());
    Translators translators;
    const auto made = Composition::create(options(), m_settings.filePath(u"s.ini"_s), translators, *qApp);
    QVERIFY(bool(made));
    MainWindow &window = (*made)->window();
    window.show();
    auto &list = *window.findChild<PostingListView *>();
    QTRY_COMPARE(list.selectedPostings().size(), size_t(1));
    Q_EMIT list.tagDropped(u"urgent"_s, list.selectedPostings());
    auto &toast = *window.findChild<Toast *>();
    QTRY_VERIFY(toast.isVisible());
    const auto labels = toast.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"read only"_s); }));
    const Result<> change = (*made)->postings().setNotes(list.selectedPostings().front(), u"x"_s).result();
    QCOMPARE(change.error().code, Error::Code::ReadOnly);
    QCOMPARE(Test::fingerprintOf(m_data->path()), before);
}

void ReadOnlyWindowTest::saysNothingWhereItCanBeWritten()
{
    Translators translators;
    const auto made = Composition::create(options(), m_settings.filePath(u"s.ini"_s), translators, *qApp);
    QVERIFY(bool(made));
    (*made)->window().show();
    QCOMPARE(banner((*made)->window()), QString());
    QVERIFY((*(*made)->window().findChild<Actions *>())[ActionId::Import].isEnabled());
}

QTEST_MAIN(ReadOnlyWindowTest)
#include "tst_readonlywindow.moc"
