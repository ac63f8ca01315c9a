// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/accessibletree.h"
#include "tests/gui/layoutcheck.h"
#include "tests/gui/windowuser.h"
#include "ui/mainwindow/toast.h"

#include <QAction>
#include <QImage>
#include <QMenuBar>
#include <QScopeGuard>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

using Page = MainWindow::Page;

namespace {

enum class Kind : quint8 { PageOfWindow, DetailTab, Dialog, Popup };

constexpr int LeastChangedPixels = 8;

} // namespace

/// Walks through every page and dialog as somebody does who does not see them, or has no mouse.
class AccessibleControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_user.reset(); }
    void cleanup();
    void namesEveryControl_data();
    void namesEveryControl();
    void tabsInReadingOrder_data() { namesEveryControl_data(); }
    void tabsInReadingOrder();
    void showsWhereTheFocusIs_data() { namesEveryControl_data(); }
    void showsWhereTheFocusIs();
    void cutsNoWordsAtTwiceTheSize_data() { namesEveryControl_data(); }
    void cutsNoWordsAtTwiceTheSize();

private:
    /// Shows the place that the row of data names; null where it does not open.
    QWidget *openPlace();
    void trigger(const QString &name);

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void AccessibleControlsTest::initTestCase()
{
    m_theme.applyTo(*qApp);
    m_user = std::make_unique<WindowUser>(m_theme);
    m_user->window().resize(1400, 900);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    QVERIFY(m_user->open(PipelinePosting));
    m_user->window().menuBar()->show();
}

void AccessibleControlsTest::cleanup()
{
    while (QWidget *open = QApplication::activePopupWidget())
        open->close();
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets)
        if (widget->isVisible() && widget->windowType() == Qt::Dialog)
            widget->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    raiseWhatIsLeft();
}

void AccessibleControlsTest::namesEveryControl_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("command");
    const auto page = [](const char *name, Page which) {
        QTest::newRow(name) << Kind::PageOfWindow << int(which) << QString();
    };
    page("reading", Page::Reading);
    page("comparison", Page::Comparison);
    page("places", Page::Places);
    page("staging", Page::Staging);
    page("duplicates", Page::Duplicates);
    page("board", Page::Board);
    page("today", Page::Today);
    page("statistics", Page::Statistics);
    for (int tab = 0; tab <= int(DetailPane::Page::Original); ++tab)
        QTest::addRow("tab %d of the posting", tab) << Kind::DetailTab << tab << QString();
    const auto dialog = [](const char *name, const QString &action) {
        QTest::newRow(name) << Kind::Dialog << 0 << action;
    };
    dialog("record", u"Record an application"_s);
    dialog("interview", u"Add an interview or another date"_s);
    dialog("facts", u"Correct the facts"_s);
    dialog("limit from a page", u"Limit from a page"_s);
    dialog("stages", u"Stages"_s);
    dialog("reminders", u"Reminders"_s);
    dialog("settings", u"Settings"_s);
    dialog("new posting", u"New posting"_s);
    dialog("about", u"About Shortlist"_s);
    dialog("shortcuts", u"Shortcuts"_s);
    dialog("data", u"Your data"_s);
    dialog("skills", u"Your skills"_s);
    dialog("weights", u"What counts for you"_s);
    QTest::newRow("palette") << Kind::Popup << 0 << u"Commands"_s;
    QTest::newRow("tags") << Kind::Popup << 0 << u"Tag"_s;
}

void AccessibleControlsTest::trigger(const QString &name)
{
    const auto actions = m_user->window().findChildren<QAction *>();
    for (QAction *action : actions)
        if (action->text().remove(u'&').remove(u'…') == name)
            return action->trigger();
    qWarning() << "no command" << name;
}

QWidget *AccessibleControlsTest::openPlace()
{
    QFETCH(Kind, kind);
    QFETCH(int, number);
    QFETCH(QString, command);
    m_user->window().showPage(kind == Kind::PageOfWindow ? Page(number) : Page::Reading);
    if (kind == Kind::DetailTab)
        m_user->part<DetailPane>().showPage(DetailPane::Page(number));
    if (kind == Kind::PageOfWindow || kind == Kind::DetailTab) {
        m_user->part<Toast>().hide(); // it lies over the rest, and goes by itself
        return standsStill(m_user->window()) ? &m_user->window() : nullptr;
    }
    trigger(command);
    const auto find = [this]() -> QWidget * {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets)
            if (widget != &m_user->window() && widget->isVisible() && widget->windowType() == Qt::Dialog)
                return widget;
        return nullptr;
    };
    const bool isOpen = QTest::qWaitFor([find] { return find() != nullptr && find()->isVisible(); });
    return isOpen && standsStill(*find()) ? find() : nullptr;
}

void AccessibleControlsTest::namesEveryControl()
{
    QWidget *place = openPlace();
    QVERIFY(place != nullptr);
    QVERIFY(!focusableControls(*place).empty());
    const QStringList complaints = complaintsAbout(*place);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void AccessibleControlsTest::tabsInReadingOrder()
{
    QWidget *place = openPlace();
    QVERIFY(place != nullptr);
    const QStringList jumps = jumpsBack(*place);
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
}

/// Each control looks different once it has the focus.
void AccessibleControlsTest::showsWhereTheFocusIs()
{
    QWidget *place = openPlace();
    QVERIFY(place != nullptr);
    QStringList alike;
    for (QWidget *control : tabOrder(*place)) {
        if (QWidget *now = QApplication::focusWidget())
            now->clearFocus();
        const QImage without = control->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != control)
            continue; // a page that hands it on
        const QImage with = control->grab().toImage();
        int changed = 0;
        for (int y = 0; y < std::min(with.height(), without.height()) && changed < LeastChangedPixels; ++y)
            for (int x = 0; x < std::min(with.width(), without.width()); ++x)
                changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        if (with.size() == without.size() && changed < LeastChangedPixels)
            alike.append(pathOf(*control));
    }
    QVERIFY2(alike.isEmpty(), qPrintable(alike.join(u'\n')));
}

/// Text of 200 % is whole: labels and buttons are as large as they want to be.
void AccessibleControlsTest::cutsNoWordsAtTwiceTheSize()
{
    m_theme.setTextScale(2);
    const auto restore = qScopeGuard([this] { m_theme.setTextScale(1); });
    QWidget *place = openPlace();
    QVERIFY(place != nullptr);
    const QStringList cut = clippedTexts(*place);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(AccessibleControlsTest)
#include "tst_accessiblecontrols.moc"
