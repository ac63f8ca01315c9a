// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sidebarmodel.h"
#include "models/services/postingservice.h"
#include "models/services/tagservice.h"
#include "tests/gui/windowuser.h"
#include "ui/mainwindow/pickpopup.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/sidebar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// Who puts hundreds of postings in order: tags, stars, facts of many, and what goes for good.
class OrganiseFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void ticksSeveralTagsOverASelection();
    void suggestsTagsByTheSkills();
    void renamesATagInTheSidebar();
    void mergesByGivingATagAnothersName();
    void showsEverythingWhenTheTagIsGone();
    void takesATagDroppedOnAPosting();
    void ratesASelection();
    void correctsASelection();
    void deletesForGood();
    void opensAPostingInAWindowOfItsOwn();

private:
    void chooseAll() { QTest::keyClick(&m_user->list(), Qt::Key_A, Qt::ControlModifier); }
    PickPopup *tagPopup()
    {
        press(Qt::Key_T);
        return qobject_cast<PickPopup *>(QApplication::activePopupWidget());
    }
    void typeIn(PickPopup &popup, const QString &text, Qt::Key key)
    {
        auto *field = popup.findChild<QLineEdit *>();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, key);
    }
    void tagCurrent(const QString &name)
    {
        PickPopup *popup = tagPopup();
        QVERIFY(popup != nullptr);
        typeIn(*popup, name, Qt::Key_Return);
        QTRY_VERIFY(carries(0, name));
    }
    bool carries(size_t row, const QString &name)
    {
        const auto &rows = m_user->rows();
        if (row >= rows.size())
            return false;
        const auto &tags = rows[row].tags;
        return std::any_of(tags.begin(), tags.end(), [&name](const Tag &tag) { return tag.name == name; });
    }
    /// What is searched for, and how many are found.
    QString searched() { return u"%1: %2"_s.arg(m_user->part<SearchBar>().text()).arg(m_user->rows().size()); }
    void rename(const QString &tag, const QString &name)
    {
        press(Qt::Key_F2);
        auto *field = named<QLineEdit>(m_user->window(), u"Name of “%1”"_s.arg(tag));
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QStringList tags()
    {
        TagService service(m_user->store());
        QStringList names;
        const auto all = *service.tags().result();
        for (const Tag &tag : all)
            names.append(tag.name);
        return names;
    }
    bool chooseInSidebar(const QString &label)
    {
        auto &sidebar = m_user->part<Sidebar>();
        for (int row = 0; row < sidebar.model()->rowCount(); ++row)
            if (sidebar.model()->index(row, 0).data().toString() == label) {
                sidebar.setFocus();
                sidebar.setCurrentIndex(sidebar.model()->index(row, 0));
                return true;
            }
        return false;
    }

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void OrganiseFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    press(Qt::Key_Home);
    QTRY_COMPARE(m_user->details().posting.id, m_user->rows().front().id);
}

void OrganiseFlowTest::ticksSeveralTagsOverASelection()
{
    tagCurrent(u"near"_s);
    tagCurrent(u"odd"_s);
    chooseAll();
    PickPopup *popup = tagPopup();
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->picks()[0].state, Qt::PartiallyChecked); // one of them carries it
    auto *field = popup->findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Space); // near: on all
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Space); // odd: on all …
    QTest::keyClick(field, Qt::Key_Space); // … on none
    QCOMPARE(popup->picks()[0].state, Qt::Checked);
    QCOMPARE(popup->picks()[1].state, Qt::Unchecked);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(carries(m_user->rows().size() - 1, u"near"_s));
    QTRY_VERIFY(!carries(0, u"odd"_s));
    press(Qt::Key_Z, Qt::ControlModifier); // one step
    QTRY_VERIFY(carries(0, u"odd"_s) && !carries(1, u"near"_s));
}

void OrganiseFlowTest::suggestsTagsByTheSkills()
{
    for (size_t row = 0; row < m_user->rows().size(); ++row) {
        m_user->list().selectPosting(m_user->rows()[row].id);
        QTRY_COMPARE(m_user->details().posting.id, m_user->rows()[row].id);
        const QStringList skills = m_user->details().posting.skills;
        if (skills.isEmpty())
            continue;
        PickPopup *popup = tagPopup();
        QVERIFY(popup != nullptr);
        QCOMPARE(popup->picks().front().name, skills.front());
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Space);
        QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(carries(row, skills.front()));
        return;
    }
    QFAIL("no sample states a skill");
}

void OrganiseFlowTest::renamesATagInTheSidebar()
{
    tagCurrent(u"bread/rye"_s);
    QTRY_VERIFY(chooseInSidebar(u"bread"_s));
    QTRY_COMPARE(searched(), u"tag:bread: 1"_s);
    rename(u"bread"_s, u"loaf"_s);
    QTRY_COMPARE(tags(), (QStringList{u"loaf"_s, u"loaf/rye"_s}));
    QTRY_COMPARE(searched(), u"tag:loaf: 1"_s); // the search follows
    QTRY_VERIFY(chooseInSidebar(u"rye"_s));     // below it, by its last part
    QTRY_COMPARE(searched(), u"tag:loaf/rye: 1"_s);
    m_user->list().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(searched(), u"tag:bread/rye: 1"_s); // and back
}

void OrganiseFlowTest::mergesByGivingATagAnothersName()
{
    tagCurrent(u"near"_s);
    tagCurrent(u"nearby"_s);
    QTRY_VERIFY(chooseInSidebar(u"nearby"_s));
    QTRY_COMPARE(searched(), u"tag:nearby: 1"_s);
    rename(u"nearby"_s, u"Near"_s);
    QTRY_COMPARE(tags(), QStringList{u"near"_s});
    QTRY_COMPARE(searched(), u"tag:near: 1"_s);
    QVERIFY(carries(0, u"near"_s));
}

void OrganiseFlowTest::showsEverythingWhenTheTagIsGone()
{
    const size_t all = m_user->rows().size();
    tagCurrent(u"near"_s);
    QTRY_VERIFY(chooseInSidebar(u"near"_s));
    QTRY_COMPARE(searched(), u"tag:near: 1"_s);
    press(Qt::Key_Delete);
    QTRY_COMPARE(tags(), QStringList());
    QTRY_COMPARE(searched(), u": %1"_s.arg(all));
}

void OrganiseFlowTest::takesATagDroppedOnAPosting()
{
    tagCurrent(u"near"_s);
    PostingListView &list = m_user->list();
    QMimeData data;
    data.setData(SidebarModel::tagMimeType(), "near");
    const QPoint second = list.visualRect(list.model()->index(1, 0)).center();
    QDragEnterEvent enter(second, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(second, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list.viewport(), &drop);
    QTRY_VERIFY(carries(1, u"near"_s));
}

void OrganiseFlowTest::ratesASelection()
{
    chooseAll();
    QVERIFY(chooseFromMenu(Qt::Key_R, u"&4  ★★★★☆"_s));
    QTRY_COMPARE(m_user->rows().front().rating, 4);
    QCOMPARE(m_user->rows().back().rating, 4);
}

void OrganiseFlowTest::correctsASelection()
{
    chooseAll();
    press(Qt::Key_E);
    auto *dialog = openDialog<QDialog>();
    QVERIFY(dialog != nullptr);
    auto *employer = named<QLineEdit>(*dialog, u"Employer"_s);
    QVERIFY(employer != nullptr);
    QTest::keyClicks(employer, u"Norvik"_s);
    QTest::keyClick(employer, Qt::Key_Return);
    QTRY_COMPARE(m_user->rows().front().employer, u"Norvik"_s);
    QCOMPARE(m_user->rows().back().employer, u"Norvik"_s);
    QVERIFY(m_user->rows().front().title != m_user->rows().back().title);
}

void OrganiseFlowTest::deletesForGood()
{
    const size_t before = m_user->rows().size();
    press(Qt::Key_Delete);
    QTRY_COMPARE(m_user->rows().size(), before - 1);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"is:trashed"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_user->rows().size(), size_t(1));
    const auto actions = m_user->window().findChildren<QAction *>();
    for (QAction *action : actions)
        if (action->text() == u"D&elete for good…"_s)
            action->trigger();
    auto *box = openDialog<QMessageBox>();
    QVERIFY(box != nullptr);
    QVERIFY(click(*box, u"Delete for good"_s));
    QTRY_COMPARE(m_user->rows().size(), size_t(0));
}

void OrganiseFlowTest::opensAPostingInAWindowOfItsOwn()
{
    const QString title = m_user->details().posting.title;
    press(Qt::Key_Return, Qt::ShiftModifier);
    const auto ownWindow = [&title]() -> QWidget * {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (window->isVisible() && window->windowTitle().startsWith(title))
                return window;
        return nullptr;
    };
    QTRY_VERIFY(ownWindow() != nullptr);
    m_user->list().selectPosting(m_user->rows()[1].id);
    QTRY_COMPARE(m_user->details().posting.id, m_user->rows()[1].id);
    QVERIFY(ownWindow() != nullptr); // it stays with its posting
    QTest::keyClick(ownWindow(), Qt::Key_Escape);
    QTRY_VERIFY(ownWindow() == nullptr);
}

QTEST_MAIN(OrganiseFlowTest)
#include "tst_organiseflow.moc"
