// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/layoutcheck.h"
#include "tests/gui/windowuser.h"
#include "ui/common/languages.h"
#include "ui/common/translators.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/importcontroller.h"
#include "ui/slots/slotspage.h"

#include <QDialog>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize SmallWindow(1024, 640);
const QString LimitPosting = u"Graduate Analyst, Payments Risk"_s; ///< whose limit is a season's
constexpr int OwnWords = 12; ///< from this length on, what stands in a sample is the user's

/// Commands that open a dialog or popup of ours over the window, or change the page.
constexpr ActionId Openers[]{ActionId::ShowList,       ActionId::Tag,
                             ActionId::Stage,          ActionId::Rate,
                             ActionId::Record,         ActionId::AddDate,
                             ActionId::Correct,        ActionId::PageLimit,
                             ActionId::Narrow,         ActionId::ShowSlots,
                             ActionId::ShowComparison, ActionId::ShowToday,
                             ActionId::ShowBoard,      ActionId::ShowStatistics,
                             ActionId::ShowDuplicates, ActionId::ShowList,
                             ActionId::Stages,         ActionId::Skills,
                             ActionId::Weights,        ActionId::NewPosting,
                             ActionId::YourData,       ActionId::Reminders,
                             ActionId::Settings,       ActionId::Palette,
                             ActionId::Shortcuts,      ActionId::About};

} // namespace

/// Goes through the window in languages that show what is not translated and what does not fit.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void translatesAndShowsEverything_data();
    void translatesAndShowsEverything();
    void translatesEveryMenu();

private:
    bool isOwn(const QString &text) const;
    void look();
    void walk();
    /// What is reached from the pages, not from the menus.
    void walkFurther();
    void closeDialogs();

    Theme m_theme;
    QString m_corpus;
    std::unique_ptr<Translators> m_translators;
    std::unique_ptr<WindowUser> m_user;
    QStringList m_complaints;
    bool m_isPseudo = false;
};

void PseudoLanguageTest::initTestCase()
{
    m_theme.applyTo(*qApp);
    const QDir samples(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/samples"));
    const QFileInfoList files = samples.entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        m_corpus += info.fileName() + u'\n' + QString::fromUtf8(file.readAll()) + u'\n';
    }
    m_corpus = m_corpus.simplified();
}

void PseudoLanguageTest::cleanup()
{
    m_user.reset();
    m_translators.reset();
    m_complaints.clear();
}

bool PseudoLanguageTest::isOwn(const QString &text) const
{
    static const QRegularExpression quotes(u"^[“„\"]|[”“\"]$"_s);
    const bool isQuoted = text.contains(quotes); // what a posting says
    const QString words = text.simplified().remove(quotes);
    for (const PostingRow &row : m_user->rows())
        if (words == row.title || words == row.employer || row.title.startsWith(words.chopped(1))
            || row.place.startsWith(words))
            return true;
    for (const Languages::Language &language : Languages::all())
        if (words == language.name)
            return true; // in its own words
    static const QRegularExpression piece(u"^\\W{0,2}\\[\\w+$|^\\w+ þ\\w*\\]\\W?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (words.startsWith(u'/') || piece.match(words).hasMatch())
        return true; // a path; one key of "[Ĵ, Ķ þ]"
    if (isQuoted && m_corpus.contains(words))
        return true;
    if (m_user->details().posting.skills.contains(words))
        return true;
    return words.size() >= OwnWords && m_corpus.contains(words);
}

void PseudoLanguageTest::look()
{
    QVERIFY(standsStill(m_user->window()));
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        QStringList found = clippedTexts(*window) + overlappingWidgets(*window) + doubledMnemonics(*window);
        const QSize least = window->minimumSizeHint().expandedTo(window->size());
        if (window->windowType() == Qt::Dialog && least.expandedTo(SmallWindow) != SmallWindow)
            found.append(
                u"“%1” needs %2 × %3 pixels"_s.arg(window->windowTitle()).arg(least.width()).arg(least.height()));
        if (m_isPseudo)
            found += untranslatedTexts(*window, [this](const QString &text) { return isOwn(text); });
        for (const QString &complaint : std::as_const(found))
            if (!m_complaints.contains(complaint))
                m_complaints.append(complaint);
    }
}

void PseudoLanguageTest::walk()
{
    MainWindow &window = m_user->window();
    Actions &actions = *window.findChild<Actions *>();
    for (const ActionId id : Openers) {
        // A menu has a loop of its own, in which it is looked at.
        QTimer::singleShot(200, this, [this] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                look();
                menu->close();
            }
        });
        actions[id].trigger();
        look();
        closeDialogs();
    }
    for (const auto page : {DetailPane::Page::Tracking, DetailPane::Page::Notes, DetailPane::Page::Versions,
                            DetailPane::Page::Original}) {
        m_user->part<DetailPane>().showPage(page);
        look();
    }
}

void PseudoLanguageTest::closeDialogs()
{
    while (QWidget *open = QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget()
                                                                        : QApplication::activeModalWidget()) {
        open->close();
        const QPointer<QWidget> closing(open); // a popup goes once its own loop has ended
        QVERIFY(QTest::qWaitFor([&closing] { return closing == nullptr || !closing->isVisible(); }));
    }
}

void PseudoLanguageTest::walkFurther()
{
    DetailPane &detail = m_user->part<DetailPane>();
    detail.dialogs().correctFacts();
    look();
    closeDialogs();
    const auto &rows = m_user->rows();
    const auto limited = std::ranges::find(rows, LimitPosting, &PostingRow::title);
    QVERIFY(limited != rows.end());
    const PostingId posting = limited->id;
    m_user->window().openPosting(posting);
    QTRY_COMPARE(m_user->details().posting.id, posting);
    detail.dialogs().confirmLimit();
    look();
    closeDialogs();
    m_user->window().showPage(MainWindow::Page::Places);
    Q_EMIT m_user->part<SlotsPage>().editRuleRequested(LimitRule());
    look();
    closeDialogs();
    m_user->window().imports().importFiles({WindowUser::sampleFiles().front().toLocalFile()});
    auto &staging = m_user->part<StagingPage>();
    QTRY_VERIFY(staging.model().rowCount() > 0);
    look();
}

void PseudoLanguageTest::translatesAndShowsEverything_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {QString(Languages::Pseudo), QString(Languages::PseudoRightToLeft)})
        QTest::newRow(qPrintable(code)) << code;
    for (const Languages::Language &language : Languages::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void PseudoLanguageTest::translatesAndShowsEverything()
{
    QFETCH(QString, code);
    m_isPseudo = Languages::isPseudo(code);
    m_translators = std::make_unique<Translators>();
    m_translators->use(code);
    m_user = std::make_unique<WindowUser>(m_theme);
    m_user->window().resize(SmallWindow);
    QVERIFY(m_user->show());
    look();
    QVERIFY(m_user->pasteSamples());
    walk();
    walkFurther();
    for (const QString &complaint : std::as_const(m_complaints))
        qWarning().noquote() << complaint;
    QCOMPARE(m_complaints.size(), 0);
}

void PseudoLanguageTest::translatesEveryMenu()
{
    m_translators = std::make_unique<Translators>();
    m_translators->use(Languages::Pseudo);
    QWidget window;
    QWidget list(&window);
    const Actions actions(window, list);
    for (const auto group :
         {ActionGroup::File, ActionGroup::Edit, ActionGroup::Posting, ActionGroup::View, ActionGroup::Help})
        for (const QAction *action : actions.of(group))
            QVERIFY2(PseudoTranslator::isPseudo(action->text()), qPrintable(action->text()));
}

QTEST_MAIN(PseudoLanguageTest)
#include "tst_pseudolanguage.moc"
