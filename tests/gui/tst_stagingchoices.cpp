// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importstagingmodel.h"
#include "models/items/postinglistmodel.h"
#include "tests/gui/userhands.h"
#include "tests/gui/windowfixture.h"
#include "ui/importing/columnmappingdialog.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/importcontroller.h"

#include <QComboBox>
#include <QTableWidget>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Page = "Sensor Engineer\nFjordline\nBergen, Norway\n\nResponsibilities\n- Build the sensors of our "
                      "ferries, from the sketch to the sea trial.\n- Write down what they measured and why it was "
                      "wrong the first time.\n\nQualifications\n- Four years of experience with C++\n- A degree in "
                      "Electrical Engineering or the same learned elsewhere\n";

} // namespace

/// What the staging view asks about: a posting that may be known, a table among other files.
class StagingChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void saysWhichPostingMayBeTheSame();
    void asksAgainWhatTheColumnsMean();

private:
    QString write(const QString &name, const QByteArray &bytes);
    void import(const QStringList &paths);
    StagingPage &page() { return m_fixture->part<StagingPage>(); }

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

void StagingChoicesTest::init()
{
    m_fixture = std::make_unique<WindowFixture>(m_theme);
    m_fixture->window().resize(1280, 800);
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

QString StagingChoicesTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    const bool isWritten = file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

void StagingChoicesTest::import(const QStringList &paths)
{
    m_fixture->window().imports().importFiles(paths);
    QTRY_COMPARE(page().view(), StagingPage::View::Staging);
}

/// Another site's copy: one word differs, and so does the file.
void StagingChoicesTest::saysWhichPostingMayBeTheSame()
{
    import({write(u"one.txt"_s, Page)});
    press(Qt::Key_Return, Qt::ControlModifier);
    auto &list = m_fixture->part<PostingListView>();
    QTRY_COMPARE(list.postings().rowCount(), 1);

    m_fixture->window().imports().importFiles({write(u"other.txt"_s, QByteArray(Page).replace("ferries", "ships"))});
    QTRY_VERIFY2(wordsOn(page()).contains(u"This may be one you have"_s), qPrintable(wordsOn(page())));
    QVERIFY2(wordsOn(page()).contains(u"% sure"_s), qPrintable(wordsOn(page())));
    QVERIFY(page().model().item(0).accepted);
    QVERIFY(click(page(), u"Show it"_s));
    QTRY_COMPARE(m_fixture->window().page(), MainWindow::Page::Reading);
    QCOMPARE(list.currentPosting(), list.postings().rows().front().id);
}

void StagingChoicesTest::asksAgainWhatTheColumnsMean()
{
    const QString table = write(u"mine.csv"_s, "Job Title,Company,Location\nRain Gauger,Ebb,Kendal\nDiver,Ebb,Leith\n");
    import({write(u"one.txt"_s, Page), table});
    QTRY_COMPARE(page().model().rowCount(), 3);
    const auto row = page().model().rowsOfDocument(2);
    QCOMPARE(row.size(), size_t(2));
    QCOMPARE(page().model().item(row.front()).posting->title, u"Rain Gauger"_s);
    for (int i = 0; i < 3 && page().model().item(0).posting; ++i)
        press(Qt::Key_Down);

    QVERIFY(click(page(), u"What the columns mean…"_s));
    auto *dialog = openDialog<ColumnMappingDialog>();
    QVERIFY(dialog != nullptr);
    const auto choose = [dialog](int column, const QString &meaning) {
        auto *box = qobject_cast<QComboBox *>(dialog->findChild<QTableWidget *>()->cellWidget(column, 2));
        QVERIFY(box->findText(meaning) >= 0);
        box->setCurrentIndex(box->findText(meaning));
    };
    choose(1, u"Place"_s);
    choose(2, u"Employer"_s);
    press(Qt::Key_Return);

    const auto employers = [this] {
        QStringList names;
        for (int i = 0; i < page().model().rowCount(); ++i)
            if (const auto &posting = page().model().item(i).posting)
                names.append(posting->employer);
        return names;
    };
    QTRY_VERIFY2(employers().contains(u"Kendal"_s), qPrintable(employers().join(u", ")));
    QCOMPARE(employers().size(), 3);
    QVERIFY(employers().contains(u"Fjordline"_s)); // the other file stands as it was read
}

QTEST_MAIN(StagingChoicesTest)
#include "tst_stagingchoices.moc"
