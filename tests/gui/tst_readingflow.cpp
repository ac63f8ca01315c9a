// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/windowuser.h"
#include "ui/detail/detailheader.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/postinghead.h"
#include "ui/detail/tageditor.h"
#include "ui/importing/sourceview.h"
#include "ui/mainwindow/postingwindow.h"
#include "ui/mainwindow/sourcedialog.h"
#include "ui/web/findbar.h"
#include "ui/web/postingview.h"
#include "ui/web/textpostingview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// Who reads a posting in the window: finds in it, goes to a section, copies it, looks at its source.
class ReadingFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup();
    void findsInThePosting();
    void goesToASection();
    void leavesTheTextItsRoomWhileReading();
    void keepsTheHeadOfAShortText();
    void copiesTheWholePosting();
    void printsUnderANameOfItsOwn();
    void saysWhatCouldNotBePrinted();
    void showsTheSourceAsSaved();
    void hidesTheToolsOfOtherPages();
    void zoomsAndRemembers();
    void findsInAWindowOfItsOwn();

private:
    FindBar &bar() { return m_user->part<FindBar>(); }
    QString barWords() { return bar().findChild<QLabel *>()->text(); }

    Theme m_theme;
    std::unique_ptr<WindowUser> m_user;
};

void ReadingFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    QVERIFY(m_user->open(PipelinePosting));
}

void ReadingFlowTest::cleanup()
{
    m_user.reset();
    m_theme.setTextScale(1.0);
}

void ReadingFlowTest::findsInThePosting()
{
    QTRY_VERIFY(m_user->part<TextPostingView>().toPlainText().contains(PipelinePosting));
    press(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(bar().isVisible());
    type(u"the"_s);
    const qsizetype matches = m_user->part<TextPostingView>().toPlainText().count(u"the"_s, Qt::CaseInsensitive);
    QVERIFY(matches > 1);
    QTRY_COMPARE(barWords(), u"1 of %1"_s.arg(matches));
    m_theme.setTextScale(1.1); // the page is written anew
    QTRY_VERIFY(m_user->part<TextPostingView>().textCursor().hasSelection());
    QTRY_COMPARE(barWords(), u"1 of %1"_s.arg(matches));
    press(Qt::Key_F3);
    QTRY_COMPARE(barWords(), u"2 of %1"_s.arg(matches));
    press(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(barWords(), u"1 of %1"_s.arg(matches));
    press(Qt::Key_Escape);
    QVERIFY(!bar().isVisible());
    QCOMPARE(m_user->window().page(), MainWindow::Page::Reading);
}

void ReadingFlowTest::goesToASection()
{
    auto &page = m_user->part<TextPostingView>();
    const auto &outline = m_user->part<PostingView>().outline();
    QVERIFY(outline.size() > 2);
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
    const QString first = outline.front().title;
    QVERIFY(chooseFromMenu(Qt::Key_J, first, Qt::ControlModifier));
    QTRY_VERIFY(page.verticalScrollBar()->value() < page.verticalScrollBar()->maximum());
}

/// In a small window the head is most of the pane: it is a line while one reads on, and back at the text's beginning.
void ReadingFlowTest::leavesTheTextItsRoomWhileReading()
{
    m_user->window().resize(1024, 640);
    QVERIFY(standsStill(m_user->window()));
    auto &text = m_user->part<TextPostingView>();
    auto &head = m_user->part<PostingHead>();
    QScrollBar &bar = *text.verticalScrollBar();
    const auto hasAll = [&head] { return head.header().tags().isVisible(); };
    const int before = text.height();
    QVERIFY(hasAll());

    text.setFocus();
    press(Qt::Key_PageDown);
    QTRY_VERIFY(!hasAll());
    QTRY_VERIFY2(text.height() > before + 60,
                 qPrintable(QString::number(text.height()) + u" "_s + QString::number(before)));
    QVERIFY(bar.value() > 0);
    const auto labels = head.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [this](const QLabel *label) {
        return label->isVisible() && label->text() == m_user->details().posting.title;
    }));

    m_user->part<DetailPane>().addTag(); // is not written where nobody sees it
    QTRY_VERIFY(head.header().tags().isVisible());
    bar.setValue(bar.value() + 60);
    QVERIFY(head.header().tags().isVisible());
    text.setFocus();
    bar.setValue(bar.value() + 60);
    QTRY_VERIFY(!head.header().tags().isVisible());
    press(Qt::Key_Home);
    QTRY_VERIFY(head.header().tags().isVisible());
    QTRY_COMPARE(text.height(), before);
    QCOMPARE(bar.value(), 0);
}

/// What fits once the head is folded would jump back, and unfold it, and so on.
void ReadingFlowTest::keepsTheHeadOfAShortText()
{
    m_user->window().resize(1024, 640);
    auto &head = m_user->part<PostingHead>();
    QVERIFY(standsStill(m_user->window()));
    const int height = head.sizeHint().height();
    head.followReading(height / 2, height - height / 2);
    QVERIFY(head.header().tags().isVisible());
    head.followReading(height / 2, height - height / 2 + 1);
    QVERIFY(!head.header().tags().isVisible());
}

void ReadingFlowTest::copiesTheWholePosting()
{
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->html().contains(u"<h1>"_s));
    QVERIFY(data->text().startsWith(m_user->details().posting.title));
}

/// The dialog makes a file's name of it: a title with a slash would name a folder that is not there.
void ReadingFlowTest::printsUnderANameOfItsOwn()
{
    press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = openDialog<QPrintDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->printer()->docName(), u"posting-%1"_s.arg(qint64(m_user->details().posting.id)));
    const QTemporaryDir folder;
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(folder.filePath(u"posting.pdf"_s));
    Q_EMIT dialog->accepted();
    QFile file(folder.filePath(u"posting.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    dialog->close();
}

void ReadingFlowTest::saysWhatCouldNotBePrinted()
{
    press(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = openDialog<QPrintDialog>();
    QVERIFY(dialog != nullptr);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"not/there.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted();
    dialog->close();
    const auto isSaid = [this] {
        const auto labels = m_user->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"“there.pdf” could not be written"_s);
        });
    };
    QTRY_VERIFY(isSaid());
}

void ReadingFlowTest::showsTheSourceAsSaved()
{
    press(Qt::Key_U, Qt::ControlModifier);
    auto *dialog = openDialog<SourceDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->findChild<SourceView *>()->toPlainText().contains(PipelinePosting, Qt::CaseInsensitive));
    press(Qt::Key_Escape);
}

void ReadingFlowTest::hidesTheToolsOfOtherPages()
{
    auto *sections = named<QToolButton>(m_user->window(), u"Sections"_s);
    QVERIFY(sections != nullptr && sections->isVisible());
    m_user->part<DetailPane>().showPage(DetailPane::Page::Tracking);
    QVERIFY(!sections->isVisible());
    press(Qt::Key_G, Qt::ControlModifier); // goes back to what can be searched
    QVERIFY(sections->isVisible() && bar().isVisible());
}

void ReadingFlowTest::zoomsAndRemembers()
{
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme.textScale(), 1.2);
    QVERIFY(m_user->restart());
    QCOMPARE(m_theme.textScale(), 1.2);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_theme.textScale(), 1.0);
}

void ReadingFlowTest::findsInAWindowOfItsOwn()
{
    press(Qt::Key_Return, Qt::ShiftModifier);
    auto *window = m_user->window().findChild<PostingWindow *>();
    QVERIFY(window != nullptr);
    QTRY_VERIFY(window->isActiveWindow());
    auto *own = window->findChild<FindBar *>();
    QTRY_VERIFY(!window->findChild<PostingView *>()->outline().empty());
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(own->isVisible());
    type(u"the"_s);
    QTRY_VERIFY(own->findChild<QLabel *>()->text().startsWith(u"1 of"_s));
    QVERIFY(!bar().isVisible() || &bar() == own);
    press(Qt::Key_Escape); // closes the bar, not the window
    QVERIFY(!own->isVisible());
    QVERIFY(window->isVisible());
}

QTEST_MAIN(ReadingFlowTest)
#include "tst_readingflow.moc"
