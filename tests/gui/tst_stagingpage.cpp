// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/stagingtreemodel.h"
#include "tests/gui/flowvalues.h"
#include "tests/gui/pagefixture.h"
#include "tests/gui/pictures.h"
#include "tests/gui/userhands.h"
#include "ui/common/facteditor.h"
#include "ui/common/formats.h"
#include "ui/common/sectionseditor.h"
#include "ui/importing/importsummary.h"
#include "ui/importing/sourceview.h"
#include "ui/importing/stagedwords.h"
#include "ui/importing/stagingbar.h"
#include "ui/importing/stagingdelegate.h"
#include "ui/importing/stagingpage.h"
#include "ui/importing/stagingtree.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class StagingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheFirstReadableRow();
    void ticksBySpaceAndByMouse();
    void importsWhatIsTickedByControlReturn();
    void cancelsByEscape();
    void marksTheFieldInTheSource();
    void takesCorrections();
    void saysHowToWriteWhatItCannotRead();
    void asksForWhatIsMissing();
    void offersContradictionsAsAChoice();
    void offersBothClosingDays();
    void namesWhatCannotBeRead();
    void keepsWhatIsStagedWhereStoringFails();
    void saysWhyNothingWasRead();
    void saysWhatWasStored();
    void listsWhatWantsALook();
    void goesBackToTheStagingWhenUndone();
    void ticksAllAndNone();
    void showsOnlyWhatMatches();
    void groupsTheRowsOfADocument();
    void offersToTryAgain();
    void correctsSections();
    void marksWhatIsPointedAt();
    void saysHowFarItIs();
    void offersToFetch();
    void rendersInEverySize_data();
    void rendersInEverySize();

private:
    FactEditor *rowOf(const QString &field) const;
    static std::vector<ImportOutcome> outcomes();
    QPushButton *buttonWith(const QString &text) const { return Testing::buttonWith(*m_page, text); }
    void goTo(int row) { m_table->showItem(row); }

    Theme m_theme;
    std::unique_ptr<StagingPage> m_page;
    StagingTree *m_table = nullptr;
};

void StagingPageTest::initTestCase()
{
    Testing::applyPlainLook(m_theme);
}

void StagingPageTest::init()
{
    m_page = std::make_unique<StagingPage>(m_theme);
    m_page->setToday(FlowValues::today());
    m_page->addStaging(FlowValues::aStaging());
    QVERIFY(Testing::showPage(*m_page, {1200, 800}));
    m_table = m_page->findChild<StagingTree *>();
}

void StagingPageTest::cleanup()
{
    m_page.reset();
}

FactEditor *StagingPageTest::rowOf(const QString &field) const
{
    const auto rows = m_page->findChildren<FactEditor *>();
    const auto found = std::find_if(rows.begin(), rows.end(), [&field](auto *row) { return row->field() == field; });
    return found == rows.end() ? nullptr : *found;
}

/// Of FlowValues::aStaging(), in its order.
std::vector<ImportOutcome> StagingPageTest::outcomes()
{
    using Status = ImportOutcome::Status;
    return {{u"a.txt"_s, Status::New, PostingId{1}, u"A"_s, {}},
            {u"b.txt"_s, Status::New, PostingId{2}, u"B"_s, {}},
            {u"c.txt"_s, Status::Duplicate, PostingId{3}, u"C"_s, {}},
            {u"e.txt"_s, Status::Rejected, {}, u"E"_s, {Error::Code::Cancelled, {}, {}}},
            {u"d.jpg"_s, Status::Rejected, {}, {}, {Error::Code::UnknownFormat, {}, u"d.jpg"_s}}};
}

void StagingPageTest::showsTheFirstReadableRow()
{
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(0, 0));
    QCOMPARE(rowOf(u"employer"_s)->findChild<QLineEdit *>()->text(), u"Tarn Instruments"_s);
    QVERIFY(buttonWith(u"Import 3 of 4"_s) != nullptr);
}

void StagingPageTest::ticksBySpaceAndByMouse()
{
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_page->model().acceptedCount(), 2);
    const QModelIndex second = m_table->model()->index(1, 0);
    const QPoint tick = m_table->delegate().tickRect(m_table->visualRect(second)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, tick);
    QCOMPARE(m_page->model().acceptedCount(), 1);
    QVERIFY(buttonWith(u"Import 1 of 4"_s) != nullptr);
}

void StagingPageTest::importsWhatIsTickedByControlReturn()
{
    QSignalSpy committed(m_page.get(), &StagingPage::commitRequested);
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(committed.size(), 1);
    const Staging &staging = m_page->model().staging();
    QCOMPARE(staging.items.size(), size_t(5));
    QVERIFY(!staging.items[2].accepted);
    QVERIFY(!staging.items[4].accepted);
    // It waits for the answer: a second press stores nothing twice.
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(committed.size(), 1);
}

void StagingPageTest::cancelsByEscape()
{
    QSignalSpy cancelled(m_page.get(), &StagingPage::cancelled);
    QTest::keyClick(m_table, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void StagingPageTest::marksTheFieldInTheSource()
{
    QTest::keyClick(m_table, Qt::Key_Down);
    auto *source = m_page->findChild<SourceView *>();
    QVERIFY(source->marked().startsWith(u"Each candidate may apply"_s));
    rowOf(u"apply_by"_s)->findChild<QLineEdit *>()->setFocus();
    QCOMPARE(source->marked(), u"AVAILABLE BEFORE 11/24/2026"_s);
    QCOMPARE(source->lineOf(source->marked()), 8);
}

void StagingPageTest::takesCorrections()
{
    auto *employer = rowOf(u"employer"_s)->findChild<QLineEdit *>();
    employer->setFocus();
    employer->selectAll();
    QTest::keyClicks(employer, u"Tarn Cooperative"_s);
    QTest::keyClick(employer, Qt::Key_Return);
    const Posting &posting = *m_page->model().item(0).posting;
    QCOMPARE(posting.employer, u"Tarn Cooperative"_s);
    QCOMPARE(posting.origins.value(u"employer"_s).kind, OriginKind::User);
}

void StagingPageTest::saysHowToWriteWhatItCannotRead()
{
    auto *day = rowOf(u"apply_by"_s)->findChild<QLineEdit *>();
    const QDate before = m_page->model().item(0).posting->applyBy;
    day->setText(u"soon"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(m_page->model().item(0).posting->applyBy, before);
    QCOMPARE(day->text(), u"soon"_s);
    const auto labels = rowOf(u"apply_by"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](auto *label) { return label->isVisible() && label->text().contains(u"2027-04-06"_s); }));
}

void StagingPageTest::asksForWhatIsMissing()
{
    goTo(3);
    auto *title = rowOf(u"title"_s)->findChild<QLineEdit *>();
    QVERIFY(title->text().isEmpty());
    QVERIFY(!title->placeholderText().isEmpty());
    title->setText(u"Positioning Engineer"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(m_page->model().item(3).posting->isComplete());
    QCOMPARE(StagedWords::chips(m_page->model(), 3).front().text, u"new"_s);
}

void StagingPageTest::offersContradictionsAsAChoice()
{
    goTo(1);
    const auto radios = m_page->findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 3);
    QVERIFY(radios.at(2)->isChecked());
    QTest::mouseClick(radios.at(1), Qt::LeftButton, {}, QPoint(8, radios.at(1)->height() / 2));
    QCOMPARE(m_page->model().item(1).posting->programme, Programme::Intern);
    QVERIFY(m_page->model().item(1).posting->conflicts.empty());
}

/// The day until which a page's data are valid, and another one in its text.
void StagingPageTest::offersBothClosingDays()
{
    Staging staging = FlowValues::aStaging();
    Posting &posting = *staging.items[1].posting;
    posting.applyBy = QDate(2026, 12, 31);
    posting.conflicts = {
        {u"apply_by"_s,
         {u"2026-12-31"_s, u"2026-12-11"_s},
         {{OriginKind::JsonLd, u"2026-12-31"_s}, {OriginKind::Prose, u"Apply by 11 December 2026."_s}}}};
    StagingPage page(m_theme);
    page.setToday(FlowValues::today());
    page.addStaging(staging);
    QVERIFY(Testing::showPage(page, {1200, 800}));
    page.findChild<StagingTree *>()->showItem(1);
    const auto radios = page.findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 3);
    QVERIFY(radios.at(0)->text().contains(Formats::longDay(QDate(2026, 12, 31))));
    QVERIFY(radios.at(1)->text().contains(Formats::longDay(QDate(2026, 12, 11))));
    QTest::mouseClick(radios.at(1), Qt::LeftButton, {}, QPoint(8, radios.at(1)->height() / 2));
    QCOMPARE(page.model().item(1).posting->applyBy, QDate(2026, 12, 11));
    QVERIFY(page.model().item(1).posting->conflicts.empty());
}

void StagingPageTest::namesWhatCannotBeRead()
{
    QCOMPARE(StagedWords::chips(m_page->model(), 4).front().text, u"not readable"_s);
    QCOMPARE(StagedWords::chips(m_page->model(), 4).front().tone, Tone::Refused);
    QCOMPARE(StagedWords::chips(m_page->model(), 2).front().text, u"known already"_s);
}

void StagingPageTest::keepsWhatIsStagedWhereStoringFails()
{
    QSignalSpy committed(m_page.get(), &StagingPage::commitRequested);
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    m_page->showError({Error::Code::Storage, u"disk full"_s, {}});
    QVERIFY(m_table->isVisible());
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(committed.size(), 2);
}

void StagingPageTest::saysWhyNothingWasRead()
{
    m_page->forget();
    m_page->startReading();
    m_page->showError({Error::Code::NotFound, {}, u"gone.txt"_s});
    QVERIFY(!m_table->isVisible());
    QCOMPARE(m_page->model().rowCount(), 0);
}

void StagingPageTest::saysWhatWasStored()
{
    QSignalSpy finished(m_page.get(), &StagingPage::finished);
    m_page->showOutcomes(outcomes());
    auto *summary = m_page->findChild<ImportSummary *>();
    QCOMPARE(summary->headline(), u"2 new, 1 known already, 1 without a posting, 1 left out"_s);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).value<std::vector<PostingId>>(), (std::vector{PostingId{1}, PostingId{2}}));
}

void StagingPageTest::listsWhatWantsALook()
{
    m_page->showOutcomes(outcomes());
    auto *list = m_page->findChild<ImportSummary *>()->findChild<QListWidget *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3); // a contradiction, one that is known, and one that could not be read
    QVERIFY2(list->item(0)->text().contains(u"contradiction"_s), qPrintable(list->item(0)->text()));
    QSignalSpy opened(m_page.get(), &StagingPage::openRequested);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).value<PostingId>(), PostingId{3});
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_page->view(), StagingPage::View::Staging);
    QVERIFY(buttonWith(u"Try again"_s)->isVisible());
}

void StagingPageTest::goesBackToTheStagingWhenUndone()
{
    QSignalSpy undone(m_page.get(), &StagingPage::undoRequested);
    m_page->showOutcomes(outcomes());
    QCOMPARE(m_page->model().acceptedCount(), 1); // what is stored is ticked no more
    QTest::mouseClick(buttonWith(u"Undo the import"_s), Qt::LeftButton);
    QCOMPARE(undone.size(), 1);
    m_page->showUndone();
    QCOMPARE(m_page->view(), StagingPage::View::Staging);
    QCOMPARE(m_page->model().acceptedCount(), 3);
}

void StagingPageTest::ticksAllAndNone()
{
    auto *all = m_page->findChild<QCheckBox *>();
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(m_page->model().acceptedCount(), 4);
    QCOMPARE(all->checkState(), Qt::Checked);
    QVERIFY(buttonWith(u"Import 4 postings"_s) != nullptr);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(m_page->model().acceptedCount(), 0);
    QCOMPARE(all->checkState(), Qt::Unchecked);
    QVERIFY(!buttonWith(u"Import 0 of 4"_s)->isEnabled());
}

void StagingPageTest::showsOnlyWhatMatches()
{
    m_page->forget();
    m_page->addStaging(FlowValues::aBoard(40));
    auto *words = m_page->findChild<StagingBar *>()->findChild<QLineEdit *>();
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"number 17"_s);
    QCOMPARE(m_table->model()->rowCount(m_table->model()->index(0, 0)), 1);
    QTest::keyClicks(words, u"cook"_s);
    QVERIFY(!m_table->isVisible());
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_table->model()->rowCount(m_table->model()->index(0, 0)), 40);
}

void StagingPageTest::groupsTheRowsOfADocument()
{
    m_page->forget();
    m_page->addStaging(FlowValues::aBoard(12));
    const QModelIndex board = m_table->model()->index(0, 0);
    QVERIFY(m_table->isExpanded(board));
    m_table->setCurrentIndex(board);
    const auto rows = m_page->findChildren<FactEditor *>();
    QVERIFY(std::none_of(rows.begin(), rows.end(), [](auto *row) { return row->isVisible(); }));
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_page->model().acceptedCount(), 12);
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_page->model().acceptedCount(), 0);
    QTest::keyClick(m_table, Qt::Key_Left);
    QVERIFY(!m_table->isExpanded(board));
}

void StagingPageTest::offersToTryAgain()
{
    QSignalSpy asked(m_page.get(), &StagingPage::retryRequested);
    goTo(4);
    QPushButton *retry = buttonWith(u"Try again"_s);
    QVERIFY(retry->isVisible());
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(asked.at(0).at(0).value<std::vector<int>>(), std::vector{4});
    Staging found;
    found.sources.resize(1);
    found.items = {FlowValues::staged(FlowValues::riverGauges(), u"again.txt"_s, u"text"_s, {})};
    m_page->setRetaken({4}, std::move(found));
    QCOMPARE(m_page->model().readableCount(), 5);
    QVERIFY(!retry->isVisible());
}

void StagingPageTest::correctsSections()
{
    auto *editor = m_page->findChild<SectionsEditor *>();
    QVERIFY(editor->isVisible());
    QTest::mouseClick(editor->findChild<QPushButton *>(), Qt::LeftButton);
    const auto choices = editor->findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 2);
    choices.at(1)->setFocus();
    QTest::keyClick(choices.at(1), Qt::Key_End); // leave out
    const Posting &posting = *m_page->model().item(0).posting;
    QCOMPARE(posting.sections.size(), size_t(1));
    QCOMPARE(posting.origins.value(u"sections"_s).kind, OriginKind::User);
    QTest::keyClick(choices.at(1), Qt::Key_Up);
    QCOMPARE(m_page->model().item(0).posting->sections.size(), size_t(2));
    QCOMPARE(m_page->model().item(0).posting->sections.at(1).kind, SectionKind::Other);
}

void StagingPageTest::marksWhatIsPointedAt()
{
    goTo(1);
    auto *source = m_page->findChild<SourceView *>();
    const QString before = source->marked();
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(rowOf(u"salary"_s), &enter);
    QCOMPARE(source->marked(), u"Salary : $84,000 - $102,000"_s);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(rowOf(u"salary"_s), &leave);
    QCOMPARE(source->marked(), before);
}

void StagingPageTest::saysHowFarItIs()
{
    m_page->startReading();
    m_page->setProgress({ImportProgress::Phase::Reading, 250, 1000, 240, 12, u"/home/mara/pages/251.html"_s});
    const QString words = Testing::wordsOn(*m_page);
    QVERIFY2(words.contains(u"Reading 250 of 1,000 files…"_s), qPrintable(words));
    QVERIFY2(words.contains(u"251.html"_s) && words.contains(u"240 postings found · 12 without one"_s),
             qPrintable(words));
    QSignalSpy stopped(m_page.get(), &StagingPage::stopRequested);
    QTest::mouseClick(buttonWith(u"Stop and show these"_s), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    QSignalSpy cancelled(m_page.get(), &StagingPage::cancelled);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void StagingPageTest::offersToFetch()
{
    QSignalSpy wanted(m_page.get(), &StagingPage::fetchRequested);
    const QUrl url(u"https://jobs.example.org/7"_s);
    m_page->offerFetch(url);
    QVERIFY(Testing::wordsOn(*m_page).contains(url.toString()));
    m_page->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), buttonWith(u"Fetch the page"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toUrl(), url);
}

void StagingPageTest::rendersInEverySize_data()
{
    Testing::addPictureRows();
}

void StagingPageTest::rendersInEverySize()
{
    QFETCH(QSize, size);
    QFETCH(SchemeChoice, scheme);
    QFETCH(double, textScale);
    m_theme.setChoice(scheme);
    m_theme.setTextScale(textScale);
    goTo(1);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage full = picture(*m_page, size, u"import-"_s + name);
    QCOMPARE(full.pixelColor(4, 4), m_theme.tokens().pane);
    m_page->forget();
    m_page->addStaging(FlowValues::aBoard(60));
    picture(*m_page, size, u"import-board-"_s + name);
    m_page->forget();
    m_page->addStaging({});
    const QImage empty = picture(*m_page, size, u"import-empty-"_s + name);
    QVERIFY(full != empty);
    m_theme.setTextScale(1.0);
    m_theme.setChoice(SchemeChoice::Light);
}

QTEST_MAIN(StagingPageTest)
#include "tst_stagingpage.moc"
