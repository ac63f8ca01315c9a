// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/composition.h"
#include "tests/support/verifyresult.h"
#include "ui/common/languages.h"
#include "ui/common/translators.h"
#include "ui/mainwindow/actions.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

QAction *actionOf(const MainWindow &window, ActionId id)
{
    return &(*window.findChild<Actions *>())[id];
}

void choose(const MainWindow &window, const QString &code)
{
    const QList<QAction *> offered = actionOf(window, ActionId::Language)->menu()->actions();
    for (QAction *action : offered)
        if (!action->isSeparator() && action->data().toString() == code)
            action->trigger();
}

} // namespace

/// The window of the real program changes its language.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isBuiltAnewInTheLanguageThatIsChosen();
    void staysWhereTheUserIs();
    void remembersTheChoice();

private:
    QString settingsFile() const { return m_folder->filePath(u"test.ini"_s); }
    MainWindow &window() { return m_program->window(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Translators> m_translators;
    std::unique_ptr<Composition> m_program;
};

void LanguageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_translators = std::make_unique<Translators>();
    m_translators->use(u"en_US"_s);
    LaunchOptions options;
    options.database = m_folder->filePath(u"test.db"_s);
    options.engine = LaunchOptions::Engine::SwitchedOff;
    auto made = Composition::create(options, settingsFile(), *m_translators, *qApp);
    VERIFY_OK(made);
    m_program = *std::move(made);
    window().show();
}

void LanguageTest::cleanup()
{
    m_program.reset();
    m_translators.reset();
    m_folder.reset();
}

void LanguageTest::isBuiltAnewInTheLanguageThatIsChosen()
{
    QCOMPARE(actionOf(window(), ActionId::Import)->text(), u"&Import files…"_s);
    choose(window(), u"fr"_s);
    QTRY_COMPARE(actionOf(window(), ActionId::Import)->text(), u"&Importer des fichiers…"_s);
    QVERIFY(window().isVisible());
    QCOMPARE(QLocale().language(), QLocale::French);
    choose(window(), u"zh_CN"_s);
    QTRY_COMPARE(actionOf(window(), ActionId::Import)->text(), u"导入文件(&I)…"_s);
    const QList<QAction *> offered = actionOf(window(), ActionId::Language)->menu()->actions();
    const auto isTicked = [](const QAction *action) { return action->isChecked(); };
    QCOMPARE(std::ranges::count_if(offered, isTicked), 1);
    QCOMPARE((*std::ranges::find_if(offered, isTicked))->data().toString(), u"zh_CN"_s);
}

void LanguageTest::staysWhereTheUserIs()
{
    window().resize(1100, 700);
    window().showPage(MainWindow::Page::Today);
    window().showPage(MainWindow::Page::Statistics);
    const MainWindow *before = &window();
    choose(window(), u"de"_s);
    QTRY_VERIFY(&window() != before);
    QCOMPARE(window().page(), MainWindow::Page::Statistics);
    QCOMPARE(window().size(), QSize(1100, 700));
    QVERIFY(actionOf(window(), ActionId::Back)->isEnabled());
}

void LanguageTest::remembersTheChoice()
{
    choose(window(), u"es"_s);
    QTRY_COMPARE(QLocale().language(), QLocale::Spanish);
    QCOMPARE(Languages::remembered(QSettings(settingsFile(), QSettings::IniFormat)), u"es"_s);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
