// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/composition.h"
#include "tests/gui/layoutcheck.h"
#include "tests/services/storefixture.h"
#include "ui/common/languages.h"
#include "ui/common/translators.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/crashnotice.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

/// What the window says after a run that ended by a mistake of the program's.
class CrashNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNothingAfterAGoodEnd();
    void saysItInNobodysWay();
    void showsTheReport();
    void deletesWhatIsThere();
    void comesBackWhereItWasPutOff();
    void speaksEveryLanguage_data();
    void speaksEveryLanguage();

private:
    LaunchOptions options() const;
    bool start();
    CrashNotice &notice() const { return *m_started->window().findChild<CrashNotice *>(); }
    PostingListView &list() const { return *m_started->window().findChild<PostingListView *>(); }
    QString words() const;
    QPushButton *button(const QString &text, const QWidget &in) const;
    void click(const QString &text) { QTest::mouseClick(button(text, notice()), Qt::LeftButton); }
    QStringList reports() const { return QDir(m_state->path()).entryList({u"crash-*"_s}, QDir::Files); }
    void leaveReport(const QString &name, const QDateTime &when, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_state;
    Translators m_translators;
    std::unique_ptr<Composition> m_started;
};

LaunchOptions CrashNoticeTest::options() const
{
    LaunchOptions options;
    options.database = m_data->filePath(u"test.db"_s);
    options.engine = LaunchOptions::Engine::SwitchedOff;
    options.state = m_state->path();
    return options;
}

bool CrashNoticeTest::start()
{
    m_started.reset();
    auto made = Composition::create(options(), m_data->filePath(u"s.ini"_s), m_translators, *qApp);
    if (!made)
        return false;
    m_started = *std::move(made);
    m_started->window().resize(1024, 640);
    m_started->window().show();
    return QTest::qWaitFor([this] { return list().selectedPostings().size() == 1; });
}

QString CrashNoticeTest::words() const
{
    return notice().isVisible() ? notice().findChild<QLabel *>()->text() : QString();
}

QPushButton *CrashNoticeTest::button(const QString &text, const QWidget &in) const
{
    const auto buttons = in.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, text, [](const QPushButton *one) { return one->text(); });
    return found == buttons.end() ? nullptr : *found;
}

void CrashNoticeTest::leaveReport(const QString &name, const QDateTime &when, const QByteArray &text) const
{
    QFile file(m_state->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.flush();
    QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
}

void CrashNoticeTest::init()
{
    m_started.reset();
    m_translators.use(u"en"_s);
    m_data = std::make_unique<QTemporaryDir>();
    m_state = std::make_unique<QTemporaryDir>();
    const auto store = StoreAccess::open(options().database);
    QVERIFY(bool(store));
    Testing::Services services(**store);
    DO_OK(services.imports.commit(stagingOf({anAdvert(u"River Engineer"_s, u"Tarn"_s)})).result());
    const QDateTime newest(QDate(2026, 11, 20), QTime(14, 5));
    leaveReport(u"crash-1.txt"_s, newest.addDays(-3), "an older one");
    leaveReport(u"crash-2.txt"_s, newest, "shortlist 0.1.0\nsignal: SIGSEGV (11)\n");
}

void CrashNoticeTest::saysNothingAfterAGoodEnd()
{
    QVERIFY(QDir(m_state->path()).removeRecursively());
    QVERIFY(start());
    QVERIFY(!notice().isVisible());
}

void CrashNoticeTest::saysItInNobodysWay()
{
    QVERIFY(start());
    QVERIFY2(words().contains("20 November 2026"_L1) || words().contains("November 20, 2026"_L1), qPrintable(words()));
    QVERIFY2(words().contains("sent nowhere"_L1), qPrintable(words()));
    QCOMPARE(notice().accessibleDescription(), words());
    QVERIFY(!notice().accessibleName().isEmpty());
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QVERIFY(list().isVisible());
    QCOMPARE(reports().size(), 2); // nothing goes by itself
}

void CrashNoticeTest::showsTheReport()
{
    QVERIFY(start());
    click(u"Show report"_s);
    const auto dialogs = notice().findChildren<QDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs.front()->isVisible());
    QVERIFY(!dialogs.front()->isModal());
    const auto *view = dialogs.front()->findChild<QPlainTextEdit *>();
    QCOMPARE(view->toPlainText(), u"shortlist 0.1.0\nsignal: SIGSEGV (11)\n"_s);
    QVERIFY(view->isReadOnly());
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(button(u"&Copy"_s, *dialogs.front()), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), view->toPlainText());
    click(u"Show report"_s); // the same again
    QCOMPARE(notice().findChildren<QDialog *>().size(), 1);
    QCOMPARE(reports().size(), 2);
}

void CrashNoticeTest::deletesWhatIsThere()
{
    QVERIFY(start());
    click(u"Delete"_s);
    QVERIFY(!notice().isVisible());
    QCOMPARE(reports(), QStringList());
    QVERIFY(start());
    QVERIFY(!notice().isVisible());
}

void CrashNoticeTest::comesBackWhereItWasPutOff()
{
    QVERIFY(start());
    click(u"Not now"_s);
    QVERIFY(!notice().isVisible());
    QCOMPARE(reports().size(), 2);
    QVERIFY(start());
    QVERIFY(notice().isVisible());
}

void CrashNoticeTest::speaksEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "es", "fr", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void CrashNoticeTest::speaksEveryLanguage()
{
    QFETCH(QString, language);
    QVERIFY(start());
    const QString english = words();
    const QStringList buttons{u"Show report"_s, u"Delete"_s, u"Not now"_s};
    m_started->speak(language); // the window is built anew, and still says it
    QTRY_COMPARE(list().selectedPostings().size(), 1U);
    QVERIFY(!words().isEmpty());
    QVERIFY(words() != english);
    QVERIFY(words().contains(u"Shortlist"_s));
    for (const QString &text : buttons)
        QCOMPARE(button(text, notice()), nullptr);
    QTest::mouseClick(notice().findChildren<QPushButton *>().front(), Qt::LeftButton);
    QVERIFY(notice().findChild<QDialog *>()->isVisible());
    QTRY_COMPARE((clippedTexts(m_started->window()) + overlappingWidgets(m_started->window())).join(u'\n'), QString());
    QTRY_COMPARE(clippedTexts(*notice().findChild<QDialog *>()).join(u'\n'), QString());
    if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty()) // to look at
        QVERIFY(m_started->window().grab().save(u"%1/%2.png"_s.arg(folder, language))
                && notice().findChild<QDialog *>()->grab().save(u"%1/%2-report.png"_s.arg(folder, language)));
}

QTEST_MAIN(CrashNoticeTest)
#include "tst_crashnotice.moc"
