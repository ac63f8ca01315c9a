// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pictures.h"
#include "ui/common/theme.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/mergeform.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

PostingDetails details(qint64 id, const QString &title, const QString &requisition)
{
    PostingDetails details;
    details.posting.id = PostingId{id};
    details.posting.title = title;
    details.posting.titleOrigin = TitleOrigin::Stated;
    details.posting.employer = u"Fjordline"_s;
    details.posting.requisitionId = requisition;
    details.posting.places = {{u"Bergen, Norway"_s, u"Bergen"_s, {}, u"NO"_s, {}}};
    details.posting.sourceUrl =
        u"https://%1.fjordline.example/jobs/%2"_s.arg(id % 2 == 1 ? u"careers"_s : u"jobs"_s, requisition);
    details.addedAt = QDateTime(QDate(2026, 3, int(id)), QTime(9, 0), Qt::UTC);
    return details;
}

PostingRow row(const PostingDetails &details)
{
    PostingRow row;
    row.id = details.posting.id;
    row.title = details.posting.title;
    row.employer = details.posting.employer;
    row.place = u"Bergen, Norway"_s;
    return row;
}

DuplicateEntry entry(const PostingDetails &one, const PostingDetails &other, double score)
{
    using Reason = DuplicateReason;
    return {{one.posting.id, other.posting.id, {score, 0.93, {Reason::MirroredRequisition, Reason::SimilarText}}},
            row(one),
            row(other)};
}

QPushButton *button(const QWidget &place, const QString &text)
{
    const auto buttons = place.findChildren<QPushButton *>();
    for (QPushButton *found : buttons)
        if (found->text() == text)
            return found;
    return nullptr;
}

QRadioButton *choice(const QWidget &place, const QString &name)
{
    const auto buttons = place.findChildren<QRadioButton *>();
    for (QRadioButton *found : buttons)
        if (found->accessibleName() == name)
            return found;
    return nullptr;
}

} // namespace

class DuplicatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void saysThatThereIsNothing();
    void asksForThePairThatIsChosen();
    void mergesWhatWasChosen();
    void keepsTheOtherWithItsValues();
    void asksForAReasonWhereALimitRefuses();
    void tellsApart();
    void staysAtTheNextPairWhenOneIsDone();
    void isDrivenByKeysAlone();
    void paints_data();
    void paints();

private:
    Theme m_theme;
    std::unique_ptr<DuplicatesPage> m_page;
    PostingDetails m_one = details(1, u"Sensor Engineer"_s, u"R-1001"_s);
    PostingDetails m_other = details(2, u"Sensor Engineer (all genders)"_s, u"R-1001-1"_s);
    PostingDetails m_third = details(3, u"Deck Officer"_s, u"R-2002"_s);
    PostingDetails m_fourth = details(4, u"Deck Officer"_s, u"R-2002-1"_s);
};

void DuplicatesPageTest::init()
{
    m_page = std::make_unique<DuplicatesPage>(m_theme);
    m_page->resize(1100, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setEntries({entry(m_one, m_other, 0.97), entry(m_third, m_fourth, 0.81)});
    m_page->setPair(m_one, m_other);
}

void DuplicatesPageTest::saysThatThereIsNothing()
{
    m_page->setEntries({});
    QCOMPARE(m_page->chosen().one, PostingId{});
    QVERIFY(!m_page->findChild<MergeForm *>()->isVisible());
}

void DuplicatesPageTest::asksForThePairThatIsChosen()
{
    QSignalSpy wanted(m_page.get(), &DuplicatesPage::pairWanted);
    m_page->findChild<QListWidget *>()->setCurrentRow(1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(0).value<PostingId>(), PostingId{3});
    QCOMPARE(wanted.front().at(1).value<PostingId>(), PostingId{4});
    QVERIFY(!button(*m_page, u"&Merge into one"_s)->isEnabled());
    m_page->setPair(m_one, m_other); // an answer that came late
    QVERIFY(!button(*m_page, u"&Merge into one"_s)->isEnabled());
    m_page->setPair(m_third, m_fourth);
    QVERIFY(button(*m_page, u"&Merge into one"_s)->isEnabled());
}

void DuplicatesPageTest::mergesWhatWasChosen()
{
    QSignalSpy merged(m_page.get(), &DuplicatesPage::mergeRequested);
    choice(*m_page, u"Title: Sensor Engineer (all genders)"_s)->click();
    button(*m_page, u"&Merge into one"_s)->click();
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.front().at(0).value<PostingId>(), PostingId{1});
    QCOMPARE(merged.front().at(1).value<PostingId>(), PostingId{2});
    QCOMPARE(merged.front().at(2).toStringList(), QStringList{u"title"_s});
    QCOMPARE(merged.front().at(3).toString(), QString());
}

void DuplicatesPageTest::keepsTheOtherWithItsValues()
{
    QSignalSpy merged(m_page.get(), &DuplicatesPage::mergeRequested);
    choice(*m_page, u"Keep Sensor Engineer (all genders)"_s)->click();
    choice(*m_page, u"Title: Sensor Engineer"_s)->click();
    button(*m_page, u"&Merge into one"_s)->click();
    QCOMPARE(merged.front().at(0).value<PostingId>(), PostingId{2});
    QCOMPARE(merged.front().at(2).toStringList(), QStringList{u"title"_s});
}

void DuplicatesPageTest::asksForAReasonWhereALimitRefuses()
{
    QSignalSpy merged(m_page.get(), &DuplicatesPage::mergeRequested);
    m_page->setRefused(u"Two places, both held."_s);
    QPushButton *anyway = button(*m_page, u"Merge all the same"_s);
    QVERIFY(anyway->isVisible());
    QVERIFY(!anyway->isEnabled());
    QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"they asked me"_s);
    anyway->click();
    QCOMPARE(merged.front().at(3).toString(), u"they asked me"_s);
}

void DuplicatesPageTest::tellsApart()
{
    QSignalSpy dismissed(m_page.get(), &DuplicatesPage::dismissRequested);
    button(*m_page, u"&Not a duplicate"_s)->click();
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.front().at(1).value<PostingId>(), PostingId{2});
}

void DuplicatesPageTest::staysAtTheNextPairWhenOneIsDone()
{
    m_page->setEntries({entry(m_third, m_fourth, 0.81)});
    QCOMPARE(m_page->chosen().one, PostingId{3});
}

void DuplicatesPageTest::isDrivenByKeysAlone()
{
    m_page->setFocus();
    QVERIFY(m_page->findChild<QListWidget *>()->hasFocus());
    QSignalSpy merged(m_page.get(), &DuplicatesPage::mergeRequested);
    QWidget *start = QApplication::focusWidget();
    bool isReached = false;
    for (int steps = 0; steps < 40 && !isReached; ++steps) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        isReached = QApplication::focusWidget() == button(*m_page, u"&Merge into one"_s);
        QVERIFY(QApplication::focusWidget() != start);
    }
    QVERIFY(isReached);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(merged.size(), 1);
}

void DuplicatesPageTest::paints_data()
{
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::newRow("light") << SchemeChoice::Light;
    QTest::newRow("dark") << SchemeChoice::Dark;
}

void DuplicatesPageTest::paints()
{
    QFETCH(SchemeChoice, scheme);
    m_theme.setChoice(scheme);
    m_one.notes = u"Ask Ana about the night shifts."_s;
    m_page->setPair(m_one, m_other);
    const QString name = u"duplicates-"_s + QLatin1StringView(QTest::currentDataTag());
    QVERIFY(!picture(*m_page, m_page->size(), name).isNull());
}

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicatespage.moc"
