// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importstagingmodel.h"
#include "tests/gui/flowvalues.h"
#include "tests/gui/pictures.h"
#include "ui/common/facteditor.h"
#include "ui/importing/importsummary.h"
#include "ui/importing/sourceview.h"
#include "ui/importing/stagingdelegate.h"
#include "ui/importing/stagingpage.h"
#include "ui/importing/stagingtable.h"

#include <QLabel>
#include <QLineEdit>
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
    void namesWhatCannotBeRead();
    void keepsWhatIsStagedWhereStoringFails();
    void saysWhyNothingWasRead();
    void saysWhatWasStored();
    void rendersInEverySize_data();
    void rendersInEverySize();

private:
    FactEditor *rowOf(const QString &field) const;
    QPushButton *buttonWith(const QString &text) const;

    Theme m_theme;
    std::unique_ptr<StagingPage> m_page;
    StagingTable *m_table = nullptr;
};

void StagingPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme.setChoice(SchemeChoice::Light);
    m_theme.applyTo(*qApp);
}

void StagingPageTest::init()
{
    m_page = std::make_unique<StagingPage>(m_theme);
    m_page->setToday(FlowValues::today());
    m_page->setStaging(FlowValues::aStaging());
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_table = m_page->findChild<StagingTable *>();
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

QPushButton *StagingPageTest::buttonWith(const QString &text) const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto found =
        std::find_if(buttons.begin(), buttons.end(), [&text](auto *button) { return button->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

void StagingPageTest::showsTheFirstReadableRow()
{
    QCOMPARE(m_table->currentRow(), 0);
    QCOMPARE(rowOf(u"employer"_s)->findChild<QLineEdit *>()->text(), u"Tarn Instruments"_s);
    QVERIFY(buttonWith(u"Import 3 postings"_s) != nullptr);
}

void StagingPageTest::ticksBySpaceAndByMouse()
{
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_page->model().acceptedCount(), 2);
    const QModelIndex second = m_page->model().index(1, 0);
    const QPoint tick = m_table->delegate().tickRect(m_table->visualRect(second)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, tick);
    QCOMPARE(m_page->model().acceptedCount(), 1);
    QVERIFY(buttonWith(u"Import 1 posting"_s) != nullptr);
}

void StagingPageTest::importsWhatIsTickedByControlReturn()
{
    QSignalSpy committed(m_page.get(), &StagingPage::commitRequested);
    QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(committed.size(), 1);
    const auto staging = committed.at(0).at(0).value<Staging>();
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
    m_table->selectRow(3);
    auto *title = rowOf(u"title"_s)->findChild<QLineEdit *>();
    QVERIFY(title->text().isEmpty());
    QVERIFY(!title->placeholderText().isEmpty());
    title->setText(u"Positioning Engineer"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QVERIFY(m_page->model().item(3).posting->isComplete());
    QCOMPARE(stagedChips(m_page->model(), 3).front().text, u"new"_s);
}

void StagingPageTest::offersContradictionsAsAChoice()
{
    m_table->selectRow(1);
    const auto radios = m_page->findChildren<QRadioButton *>();
    QCOMPARE(radios.size(), 3);
    QVERIFY(radios.at(2)->isChecked());
    QTest::mouseClick(radios.at(1), Qt::LeftButton, {}, QPoint(8, radios.at(1)->height() / 2));
    QCOMPARE(m_page->model().item(1).posting->programme, Programme::Intern);
    QVERIFY(m_page->model().item(1).posting->conflicts.empty());
}

void StagingPageTest::namesWhatCannotBeRead()
{
    QCOMPARE(stagedChips(m_page->model(), 4).front().text, u"not readable"_s);
    QCOMPARE(stagedChips(m_page->model(), 4).front().tone, Tone::Refused);
    QCOMPARE(stagedChips(m_page->model(), 2).front().text, u"known already"_s);
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
    m_page->showReading(0, 3);
    m_page->showError({Error::Code::NotFound, {}, u"gone.txt"_s});
    QVERIFY(!m_table->isVisible());
    QCOMPARE(m_page->model().rowCount(), 0);
}

void StagingPageTest::saysWhatWasStored()
{
    using Status = ImportOutcome::Status;
    QSignalSpy finished(m_page.get(), &StagingPage::finished);
    m_page->showOutcomes({{u"a.txt"_s, Status::New, PostingId{1}, u"A"_s, {}},
                          {u"b.txt"_s, Status::New, PostingId{2}, u"B"_s, {}},
                          {u"c.txt"_s, Status::Duplicate, PostingId{3}, u"C"_s, {}},
                          {u"e.txt"_s, Status::Rejected, {}, u"E"_s, {Error::Code::Cancelled, {}, {}}},
                          {u"d.jpg"_s, Status::Rejected, {}, {}, {Error::Code::UnknownFormat, {}, u"d.jpg"_s}}});
    auto *summary = m_page->findChild<ImportSummary *>();
    QCOMPARE(summary->headline(), u"2 stored, 1 known already, 1 not readable, 1 left out"_s);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).value<std::vector<PostingId>>(), (std::vector{PostingId{1}, PostingId{2}}));
}

void StagingPageTest::rendersInEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::addColumn<double>("textScale");
    QTest::newRow("small-light") << QSize(816, 556) << SchemeChoice::Light << 1.0;
    QTest::newRow("small-dark") << QSize(816, 556) << SchemeChoice::Dark << 1.0;
    QTest::newRow("large-light") << QSize(1392, 900) << SchemeChoice::Light << 1.0;
    QTest::newRow("twice-light") << QSize(1392, 900) << SchemeChoice::Light << 2.0;
    QTest::newRow("large-dark") << QSize(1392, 900) << SchemeChoice::Dark << 1.0;
}

void StagingPageTest::rendersInEverySize()
{
    QFETCH(QSize, size);
    QFETCH(SchemeChoice, scheme);
    QFETCH(double, textScale);
    m_theme.setChoice(scheme);
    m_theme.setTextScale(textScale);
    m_table->selectRow(1);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage full = picture(*m_page, size, u"import-"_s + name);
    QCOMPARE(full.pixelColor(4, 4), m_theme.tokens().pane);
    m_page->setStaging({});
    const QImage empty = picture(*m_page, size, u"import-empty-"_s + name);
    QVERIFY(full != empty);
    m_theme.setTextScale(1.0);
    m_theme.setChoice(SchemeChoice::Light);
}

QTEST_MAIN(StagingPageTest)
#include "tst_stagingpage.moc"
