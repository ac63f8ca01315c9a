// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/postinglistmodel.h"
#include "models/items/slotsmodel.h"
#include "tests/gui/flowvalues.h"
#include "tests/gui/pagefixture.h"
#include "tests/gui/pictures.h"
#include "ui/slots/contradictioncard.h"
#include "ui/slots/quotelabel.h"
#include "ui/slots/slotcard.h"
#include "ui/slots/slotlist.h"
#include "ui/slots/slotspage.h"
#include "ui/slots/slotwords.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class SlotsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsEverySlot();
    void ordersByAltAndArrows();
    void takesAPostingOnAPlace_data();
    void takesAPostingOnAPlace();
    void plansAtThePlaceItIsDroppedOn();
    void keepsTheFocusWhenThePageIsMadeAnew();
    void plansAndTakesOut();
    void warnsAboutTheOrder_data();
    void warnsAboutTheOrder();
    void asksAboutASuggestion();
    void savesWhatIsAssumed();
    void changesItsMembers();
    void opensTheEvidence();
    void warnsWhereTimeIsShorterThanTheSlots_data();
    void warnsWhereTimeIsShorterThanTheSlots();
    void showsAContradictionSideBySide();
    void saysWhatIsAssumedOfASeason();
    void addsWhomAPublicSourceNames();
    void rendersInEverySize_data();
    void rendersInEverySize();

private:
    QPushButton *buttonWith(const QString &text) const { return Testing::buttonWith(*m_page->widget(), text); }
    SlotList *listWith(int rows) const;

    Theme m_theme;
    std::unique_ptr<SlotsPage> m_page;
};

void SlotsPageTest::initTestCase()
{
    Testing::applyPlainLook(m_theme);
}

void SlotsPageTest::init()
{
    m_page = std::make_unique<SlotsPage>(m_theme);
    m_page->setToday(FlowValues::today());
    m_page->setStages(Testing::numberedStages());
    m_page->setGroup(FlowValues::aGroup());
    QVERIFY(Testing::showPage(*m_page, {1200, 900}));
}

void SlotsPageTest::cleanup()
{
    m_page.reset();
}

/// The planned postings are two, the others are two as well: the first list is the planned one.
SlotList *SlotsPageTest::listWith(int rows) const
{
    const auto lists = m_page->widget()->findChildren<SlotList *>();
    const auto found =
        std::ranges::find_if(lists, [rows](SlotList *list) { return list->slotsModel().rowCount() == rows; });
    return found == lists.end() ? nullptr : *found;
}

void SlotsPageTest::showsEverySlot()
{
    const auto cards = m_page->widget()->findChildren<SlotCard *>();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.at(0)->state(), SlotCard::State::Held);
    QVERIFY(cards.at(0)->accessibleName().contains(u"Assessment since 15 Nov"_s));
    QCOMPARE(cards.at(1)->state(), SlotCard::State::Planned);
    QVERIFY(cards.at(1)->accessibleName().contains(u"Send it before 24 November 2026."_s));
    GroupSlots more = FlowValues::aGroup();
    more.planned.clear();
    more.holders.resize(3, more.holders.front());
    m_page->setGroup(more);
    QCOMPARE(m_page->widget()->findChildren<SlotCard *>().last()->state(), SlotCard::State::Beyond);
}

void SlotsPageTest::takesAPostingOnAPlace_data()
{
    using Offer = SlotCard::Offer;
    QTest::addColumn<QByteArray>("dragged");
    QTest::addColumn<Offer>("first");
    QTest::addColumn<Offer>("second");
    QTest::addColumn<QString>("words"); ///< of the second
    QTest::newRow("one that may be planned")
        << QByteArray("4") << Offer::Refuses << Offer::Takes << u"Slot 2: plan it here"_s;
    QTest::newRow("one that is planned") << QByteArray("5") << Offer::Refuses << Offer::Takes
                                         << u"Slot 2: plan it here"_s;
    QTest::newRow("one that holds a slot")
        << QByteArray("2") << Offer::Refuses << Offer::Refuses << u"This posting holds a slot already"_s;
    QTest::newRow("another employer's") << QByteArray("99") << Offer::Refuses << Offer::Refuses
                                        << u"Not of these employers, or no longer open to you"_s;
    QTest::newRow("several") << QByteArray("4\n6") << Offer::Refuses << Offer::Refuses << u"One posting at a time"_s;
}

void SlotsPageTest::takesAPostingOnAPlace()
{
    QFETCH(QByteArray, dragged);
    const auto cards = m_page->widget()->findChildren<SlotCard *>();
    const QString before = cards.at(1)->findChild<QLabel *>()->text();
    QMimeData data;
    data.setData(PostingListModel::mimeType(), dragged);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->viewport(), &enter);
    QTEST(cards.at(0)->offer(), "first");
    QTEST(cards.at(1)->offer(), "second");
    QTEST(cards.at(1)->findChild<QLabel *>()->text(), "words");
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_page->viewport(), &leave);
    QCOMPARE(cards.at(1)->offer(), SlotCard::Offer::None);
    QCOMPARE(cards.at(1)->findChild<QLabel *>()->text(), before);
}

void SlotsPageTest::plansAtThePlaceItIsDroppedOn()
{
    QSignalSpy planned(m_page.get(), &SlotsPage::planInOrderRequested);
    QSignalSpy ordered(m_page.get(), &SlotsPage::orderPlansRequested);
    const auto cards = m_page->widget()->findChildren<SlotCard *>();
    const auto drop = [this](const SlotCard *card, const QByteArray &posting) {
        const QPoint place = card->mapTo(m_page->viewport(), card->rect().center());
        QMimeData data;
        data.setData(PostingListModel::mimeType(), posting);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page->viewport(), &enter);
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page->viewport(), &move);
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page->viewport(), &dropped);
        return move.isAccepted();
    };
    QVERIFY(!drop(cards.at(0), "4")); // it is held
    QVERIFY(drop(cards.at(1), "4"));
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned.at(0).at(0).value<PostingId>(), PostingId{4});
    QCOMPARE(planned.at(0).at(1).value<std::vector<PostingId>>(),
             (std::vector{PostingId{4}, PostingId{1}, PostingId{5}}));
    QVERIFY(drop(cards.at(1), "5")); // is planned: only its place changes
    QCOMPARE(planned.size(), 1);
    QCOMPARE(ordered.at(0).at(0).value<std::vector<PostingId>>(), (std::vector{PostingId{5}, PostingId{1}}));
}

void SlotsPageTest::ordersByAltAndArrows()
{
    QSignalSpy ordered(m_page.get(), &SlotsPage::orderPlansRequested);
    SlotList *plans = listWith(2);
    QVERIFY(plans->focusOn(PostingId{5}));
    QTest::keyClick(plans, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(ordered.at(0).at(0).value<std::vector<PostingId>>(), (std::vector{PostingId{5}, PostingId{1}}));
    QTest::keyClick(plans, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ordered.size(), 1); // it is the first already
}

void SlotsPageTest::keepsTheFocusWhenThePageIsMadeAnew()
{
    m_page->activateWindow();
    QVERIFY(listWith(2)->focusOn(PostingId{5}));
    QTRY_VERIFY(listWith(2)->hasFocus());
    m_page->setGroup(FlowValues::aGroup());
    QTRY_VERIFY(listWith(2)->hasFocus());
    QCOMPARE(listWith(2)->currentPosting(), PostingId{5});
    // On a button that is there again, and on the page itself where the button went: never elsewhere in the window.
    QPushButton *edit = buttonWith(u"edit rule"_s);
    edit->setFocus();
    m_page->setGroup(FlowValues::aGroup());
    QVERIFY(buttonWith(u"edit rule"_s) != edit);
    QVERIFY(buttonWith(u"edit rule"_s)->hasFocus());
    GroupSlots withoutRules = FlowValues::aGroup();
    withoutRules.rules.clear();
    m_page->setGroup(withoutRules);
    QVERIFY(m_page->hasFocus());
}

void SlotsPageTest::plansAndTakesOut()
{
    QSignalSpy planned(m_page.get(), &SlotsPage::planRequested);
    QSignalSpy unplanned(m_page.get(), &SlotsPage::unplanRequested);
    QSignalSpy recorded(m_page.get(), &SlotsPage::recordRequested);
    QTest::mouseClick(buttonWith(u"Plan"_s), Qt::LeftButton);
    QTest::mouseClick(buttonWith(u"Take out"_s), Qt::LeftButton);
    QTest::mouseClick(buttonWith(u"Record…"_s), Qt::LeftButton);
    QCOMPARE(planned.at(0).at(0).value<PostingId>(), PostingId{6});
    QCOMPARE(unplanned.at(0).at(0).value<PostingId>(), PostingId{1});
    QCOMPARE(recorded.at(0).at(0).value<PostingId>(), PostingId{1});
}

void SlotsPageTest::warnsAboutTheOrder_data()
{
    QTest::addColumn<int>("ratingBefore");
    QTest::addColumn<int>("rating");
    QTest::addColumn<int>("closesInDays");
    QTest::addColumn<QString>("warning");
    QTest::newRow("nothing to say") << 4 << 3 << 60 << QString();
    QTest::newRow("rated higher than the one before") << 2 << 5 << 60 << u"You rate it higher than one before it."_s;
    QTest::newRow("not rated before") << 0 << 5 << 60 << QString();
    QTest::newRow("closes first") << 4 << 3 << 2 << u"It closes before one that is to be sent first."_s;
    QTest::newRow("closed") << 4 << 3 << -1 << u"It has closed."_s;
}

void SlotsPageTest::warnsAboutTheOrder()
{
    QFETCH(int, ratingBefore);
    QFETCH(int, rating);
    QFETCH(int, closesInDays);
    const QDate today = FlowValues::today();
    SlotEntry first = FlowValues::anEntry(1, u"First"_s, u"Meridian"_s, today.addDays(30));
    SlotEntry second = FlowValues::anEntry(2, u"Second"_s, u"Meridian"_s, today.addDays(closesInDays));
    first.rating = ratingBefore;
    second.rating = rating;
    QTEST(SlotWords::warning({first, second}, 1, today), "warning");
}

void SlotsPageTest::asksAboutASuggestion()
{
    GroupSlots group = FlowValues::aGroup();
    group.rules.front().state = LimitRule::State::Detected;
    group.confirmed = false;
    m_page->setGroup(group);
    QSignalSpy confirmed(m_page.get(), &SlotsPage::confirmRequested);
    QSignalSpy dismissed(m_page.get(), &SlotsPage::dismissRequested);
    QTest::mouseClick(buttonWith(u"Confirm limit…"_s), Qt::LeftButton);
    QTest::mouseClick(buttonWith(u"Not a limit"_s), Qt::LeftButton);
    QCOMPARE(confirmed.at(0).at(0).value<RuleId>(), RuleId{5});
    QCOMPARE(dismissed.at(0).at(0).value<RuleId>(), RuleId{5});
}

void SlotsPageTest::savesWhatIsAssumed()
{
    QSignalSpy saved(m_page.get(), &SlotsPage::saveRuleRequested);
    auto *withdrawn = m_page->widget()->findChild<QComboBox *>();
    QCOMPARE(withdrawn->currentText(), u"not known: it keeps its slot"_s);
    withdrawn->setFocus();
    QTest::keyClick(withdrawn, Qt::Key_End);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).value<LimitRule>().frees.withdrawn, LimitRule::Frees::Yes);
}

void SlotsPageTest::changesItsMembers()
{
    QSignalSpy saved(m_page.get(), &SlotsPage::saveGroupRequested);
    auto *name = m_page->widget()->findChild<QLineEdit *>();
    QTest::keyClicks(name, u"lumora gmbh"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(saved.size(), 0); // it is one already
    name->setText(u"Tarn Instruments"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTest::mouseClick(buttonWith(u"Lumora"_s), Qt::LeftButton);
    QTest::mouseClick(buttonWith(u"Dissolve the group"_s), Qt::LeftButton);
    QCOMPARE(saved.at(0).at(0).value<EmployerGroup>().employers,
             (QStringList{u"Meridian"_s, u"Lumora"_s, u"Tarn Instruments"_s}));
    QCOMPARE(saved.at(1).at(0).value<EmployerGroup>().employers, QStringList{u"Meridian"_s});
    QVERIFY(saved.at(2).at(0).value<EmployerGroup>().employers.isEmpty());
}

void SlotsPageTest::opensTheEvidence()
{
    QSignalSpy opened(m_page.get(), &SlotsPage::openPostingRequested);
    QTest::mouseClick(buttonWith(u"Open in the posting"_s), Qt::LeftButton);
    QCOMPARE(opened.at(0).at(0).value<PostingId>(), PostingId{1});
    QCOMPARE(opened.at(0).at(1).toString(), FlowValues::aLimit().quote);
}

void SlotsPageTest::warnsWhereTimeIsShorterThanTheSlots_data()
{
    QTest::addColumn<int>("max");
    QTest::addColumn<QList<int>>("closesInDays");
    QTest::addColumn<QString>("words");
    QTest::newRow("one slot, one that closes") << 2 << QList<int>{3, 40} << QString();
    QTest::newRow("one slot, two that close")
        << 2 << QList<int>{3, 6} << u"2 of your planned postings close within a week, and only one slot is left."_s;
    QTest::newRow("no slot") << 1 << QList<int>{0}
                             << u"One of your planned postings closes within a week, and no slot is left."_s;
    QTest::newRow("closed already, or in a week") << 1 << QList<int>{-1, 7} << QString();
    QTest::newRow("two slots, three that close")
        << 3 << QList<int>{1, 2, 3} << u"3 of your planned postings close within a week, and only 2 slots are left."_s;
    QTest::newRow("no cap") << 0 << QList<int>{1, 2, 3} << QString();
}

void SlotsPageTest::warnsWhereTimeIsShorterThanTheSlots()
{
    QFETCH(int, max);
    QFETCH(QList<int>, closesInDays);
    GroupSlots group = FlowValues::aGroup();
    group.max = max;
    group.planned.clear();
    for (const int days : closesInDays)
        group.planned.push_back(
            FlowValues::anEntry(20 + days, u"Plan"_s, u"Meridian"_s, FlowValues::today().addDays(days)));
    QTEST(SlotWords::deadlines(group, FlowValues::today()), "words");
}

void SlotsPageTest::showsAContradictionSideBySide()
{
    GroupSlots group = FlowValues::aGroup();
    LimitRule faq = group.rules.front();
    faq.id = u"6"_s;
    faq.state = LimitRule::State::Detected;
    faq.scope = {LimitRule::ScopeKind::Programme, u"Early Career"_s, {}};
    faq.evidence.quote = u"up to two positions in each programme"_s;
    faq.evidence.posting = PostingId{2};
    group.rules.push_back(faq);
    m_page->setGroup(group);
    auto *card = m_page->widget()->findChild<ContradictionCard *>();
    QVERIFY(card != nullptr);
    QStringList quotes;
    for (const QuoteLabel *quote : card->findChildren<QuoteLabel *>())
        quotes.append(quote->accessibleName());
    QCOMPARE(quotes.size(), qsizetype(2));
    QSignalSpy opened(m_page.get(), &SlotsPage::openPostingRequested);
    QTest::mouseClick(card->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QCOMPARE(opened.at(0).at(0).value<PostingId>(), PostingId{2});
    QCOMPARE(opened.at(0).at(1).toString(), faq.evidence.quote);

    group.rules.back().scope = {LimitRule::ScopeKind::Employer, u"Lumora"_s, {}}; // the same, less precisely
    m_page->setGroup(group);
    QVERIFY(m_page->widget()->findChild<ContradictionCard *>() == nullptr);
}

void SlotsPageTest::saysWhatIsAssumedOfASeason()
{
    GroupSlots group = FlowValues::aGroup();
    group.rules.front().window.type = LimitRule::WindowType::Cycle;
    const QString assumed = u"every application counts, for ever."_s;
    const auto says = [this, &assumed] {
        const auto labels = m_page->widget()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&assumed](QLabel *label) { return label->text().endsWith(assumed); });
    };
    m_page->setGroup(group);
    QVERIFY(says());
    group.rules.front().window.from = FlowValues::today();
    group.rules.front().window.to = FlowValues::today().addDays(90);
    m_page->setGroup(group);
    QVERIFY(!says());
}

void SlotsPageTest::addsWhomAPublicSourceNames()
{
    GroupSlots group = FlowValues::aGroup();
    group.suggestion = GroupSuggestion{u"Meridian"_s, {u"Kystruten"_s}, u"https://registry.example/meridian"_s};
    m_page->setGroup(group);
    QSignalSpy saved(m_page.get(), &SlotsPage::saveGroupRequested);
    QTest::mouseClick(buttonWith(u"+ Kystruten"_s), Qt::LeftButton);
    QCOMPARE(saved.at(0).at(0).value<EmployerGroup>().employers,
             (QStringList{u"Meridian"_s, u"Lumora"_s, u"Kystruten"_s}));
}

void SlotsPageTest::rendersInEverySize_data()
{
    Testing::addPictureRows();
}

void SlotsPageTest::rendersInEverySize()
{
    QFETCH(QSize, size);
    QFETCH(SchemeChoice, scheme);
    QFETCH(double, textScale);
    m_theme.setChoice(scheme);
    m_theme.setTextScale(textScale);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage full = picture(*m_page, size, u"slots-"_s + name);
    GroupSlots suggested = FlowValues::aGroup();
    suggested.rules.front().state = LimitRule::State::Detected;
    suggested.planned.clear();
    suggested.holders.clear();
    m_page->setGroup(suggested);
    QVERIFY(full != picture(*m_page, size, u"slots-suggested-"_s + name));
    GroupSlots contradicted = FlowValues::aGroup();
    contradicted.rules.push_back(contradicted.rules.front());
    contradicted.rules.back().state = LimitRule::State::Detected;
    contradicted.rules.back().window.type = LimitRule::WindowType::Cycle;
    contradicted.rules.back().evidence.quote = u"up to two positions in each programme of a recruiting season"_s;
    contradicted.planned.push_back(
        FlowValues::anEntry(9, u"Growth Analyst"_s, u"Lumora"_s, FlowValues::today().addDays(1)));
    contradicted.suggestion =
        GroupSuggestion{u"Meridian"_s, {u"Kystruten"_s, u"Nordkai"_s}, u"https://registry.example/meridian"_s};
    m_page->setGroup(contradicted);
    QVERIFY(full != picture(*m_page, size, u"slots-contradicted-"_s + name));
    m_page->setGroup({});
    QVERIFY(full != picture(*m_page, size, u"slots-empty-"_s + name));
    m_theme.setTextScale(1.0);
    m_theme.setChoice(SchemeChoice::Light);
}

QTEST_MAIN(SlotsPageTest)
#include "tst_slotspage.moc"
