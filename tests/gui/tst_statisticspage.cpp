// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/userhands.h"
#include "tests/policy/historybuilder.h"
#include "ui/common/theme.h"
#include "ui/statistics/chartcard.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/picturefile.h"
#include "ui/statistics/proofdialog.h"
#include "ui/statistics/sankeypicture.h"
#include "ui/statistics/statisticspage.h"

#include <QImage>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 4, 1);

std::vector<SearchRecord> aSearch()
{
    QStringList histories;
    for (int i = 0; i < 6; ++i)
        histories.append(u"applied 2026-03-0%1, rejected 2026-03-20"_s.arg(i + 1));
    histories.append(u"applied 2026-02-01, interview 2026-02-20, rejected 2026-03-01"_s);
    histories.append(u"applied 2026-02-02, assessment 2026-02-10, interview 2026-02-20, offer 2026-03-01, "
                     "accepted 2026-03-08"_s);
    histories.append(u"applied 2026-03-28"_s);
    std::vector<SearchRecord> all = records(histories);
    for (SearchRecord &record : all)
        record.employer = u"Norvik"_s;
    return all;
}

} // namespace

class StatisticsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void saysWhatToDoWhereNothingIs();
    void findsABandByClick();
    void findsABandByKeys();
    void hasATwinForEveryPicture();
    void findsATableRowByEnter();
    void keepsBandsApart();
    void writesPictures_data();
    void writesPictures();
    void writesTheProof();

private:
    ChartCard *card(const QString &title);
    void fill() { m_page->setStatistics(statisticsOf(aSearch(), numberedStages(), Today)); }

    Theme m_theme;
    std::unique_ptr<StatisticsPage> m_page;
};

void StatisticsPageTest::init()
{
    m_page = std::make_unique<StatisticsPage>(m_theme);
    m_page->setStages(numberedStages());
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

ChartCard *StatisticsPageTest::card(const QString &title)
{
    const auto cards = m_page->findChildren<ChartCard *>();
    for (ChartCard *card : cards)
        if (card->view().accessibleName().startsWith(title))
            return card;
    return nullptr;
}

void StatisticsPageTest::saysWhatToDoWhereNothingIs()
{
    QVERIFY(wordsOn(*m_page).contains(u"Nothing to look back on yet"_s));
    fill();
    QVERIFY2(wordsOn(*m_page).contains(u"9 applications · 8 answered, 89 % · 1 still open"_s),
             qPrintable(wordsOn(*m_page)));
}

void StatisticsPageTest::findsABandByClick()
{
    fill();
    QSignalSpy chosen(m_page.get(), &StatisticsPage::queryChosen);
    ChartView &view = card(u"Where"_s)->view();
    const auto parts = view.picture()->parts(view.width() - 12, m_theme);
    QTest::mouseClick(&view, Qt::LeftButton, {}, (parts[0].shape.boundingRect().center() + QPointF(6, 6)).toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"is:submitted"_s);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(view.width() - 2, 1)); // beside everything
    QCOMPARE(chosen.size(), 1);
}

void StatisticsPageTest::findsABandByKeys()
{
    fill();
    QSignalSpy chosen(m_page.get(), &StatisticsPage::queryChosen);
    m_page->setFocus();
    ChartView &view = card(u"Where"_s)->view();
    QTRY_VERIFY(view.hasFocus());
    press(Qt::Key_Right);
    QVERIFY2(view.accessibleName().contains(u"From Applications to Assessment: 1"_s),
             qPrintable(view.accessibleName()));
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"is:submitted has:assessment"_s);
    press(Qt::Key_End);
    press(Qt::Key_Home);
    QCOMPARE(view.marked(), 0);
}

void StatisticsPageTest::hasATwinForEveryPicture()
{
    fill();
    const auto cards = m_page->findChildren<ChartCard *>();
    QCOMPARE(cards.size(), 6);
    for (ChartCard *card : cards) {
        const size_t parts = card->view().picture()->parts(600, m_theme).size();
        const int rows = card->table().model()->rowCount();
        QVERIFY(!card->table().accessibleName().isEmpty());
        QVERIFY2((parts == 0) == (rows == 0), qPrintable(card->view().accessibleName()));
    }
    const Flow flow = flowOf(aSearch(), numberedStages());
    QCOMPARE(card(u"Where"_s)->table().model()->rowCount(), int(flow.links.size()));
}

void StatisticsPageTest::findsATableRowByEnter()
{
    fill();
    ChartCard *employers = card(u"Answers by employer"_s);
    QVERIFY(click(*employers, u"As a table"_s));
    QVERIFY(employers->table().isVisible());
    QCOMPARE(employers->table().model()->index(0, 2).data().toString(), u"9"_s);
    QSignalSpy chosen(m_page.get(), &StatisticsPage::queryChosen);
    employers->table().setFocus();
    employers->table().setCurrentIndex(employers->table().model()->index(0, 0));
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"is:submitted employer:\"Norvik\""_s);
}

/// Bands of one station do not overlap where they leave or reach it, and stations of a layer stand apart.
void StatisticsPageTest::keepsBandsApart()
{
    const Flow flow = flowOf(aSearch(), numberedStages());
    const SankeyLayout layout = layOutSankey(flow, numberedStages(), {800, 12, 130, 30, 14, 20});
    for (size_t a = 0; a < flow.nodes.size(); ++a) {
        QVERIFY(layout.nodes[a].right() <= 800 && layout.nodes[a].bottom() <= layout.height);
        for (size_t b = a + 1; b < flow.nodes.size(); ++b)
            QVERIFY(!layout.nodes[a].intersects(layout.nodes[b]));
    }
    for (size_t a = 0; a < flow.links.size(); ++a) {
        for (size_t b = a + 1; b < flow.links.size(); ++b) {
            const QPainterPath both = layout.links[a].intersected(layout.links[b]);
            if (flow.links[a].from != flow.links[b].from)
                continue;
            const QRectF start(layout.nodes[flow.links[a].from].right(), 0, 4, layout.height);
            QPainterPath there;
            there.addRect(start);
            QVERIFY(both.intersected(there).boundingRect().height() < 2);
        }
    }
}

void StatisticsPageTest::writesPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("drawing") << u"ways.svg"_s;
    QTest::newRow("picture") << u"ways.png"_s;
}

void StatisticsPageTest::writesPictures()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const SankeyPicture picture(flowOf(aSearch(), numberedStages()), numberedStages());
    const QString path = folder.filePath(name);
    QVERIFY(writePicture(picture, u"Ways"_s, path, m_theme));
    if (name.endsWith(u"svg"_s)) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("<svg") && svg.contains("Interview"));
    }
    const QImage image(path);
    QVERIFY(image.width() >= 960);
    QVERIFY(!writePicture(picture, u"Ways"_s, folder.filePath(u"none/"_s + name), m_theme));
}

void StatisticsPageTest::writesTheProof()
{
    const QTemporaryDir folder;
    ProofDialog dialog(numberedStages(), Today, m_theme);
    const Period march{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    QCOMPARE(dialog.period(), march);
    dialog.setEntries(march, proofOf(aSearch(), numberedStages(), march));
    const QString page = dialog.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(page.contains(u"7 applications sent · 2 earlier ones that went on"_s), qPrintable(page));
    QVERIFY(page.contains(u"Posting 9"_s) && page.contains(u"Norvik"_s));
    QVERIFY(dialog.writePdf(folder.filePath(u"proof.pdf"_s)));
    QVERIFY(dialog.writeCsv(folder.filePath(u"proof.csv"_s)));
    QFile csv(folder.filePath(u"proof.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), 10);
    QFile pdf(folder.filePath(u"proof.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
}

QTEST_MAIN(StatisticsPageTest)
#include "tst_statisticspage.moc"
