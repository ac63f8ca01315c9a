// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/windowuser.h"
#include "ui/common/formats.h"
#include "ui/detail/contactdialog.h"
#include "ui/detail/contactsection.h"
#include "ui/detail/documentsection.h"
#include "ui/detail/recorddialog.h"
#include "ui/detail/timelineview.h"
#include "ui/detail/trackingpage.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

/// What was sent and to whom, kept in the real window.
class PapersFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.applyTo(*qApp); }
    void init();
    void cleanup() { m_user.reset(); }
    void keepsWhichVersionWasSent();
    void refusesWhatIsNoDocument();
    void takesADocumentBackIntoUse();
    void sharesAContact();
    void editsAnEntryInItsPlace();

private:
    bool showTracking(const QString &posting);
    bool drop(const QString &name, const QByteArray &bytes);
    bool addContact(const QString &name);
    TrackingPage &page() { return m_user->part<TrackingPage>(); }

    Theme m_theme;
    QTemporaryDir m_files;
    std::unique_ptr<WindowUser> m_user;
};

void PapersFlowTest::init()
{
    m_user = std::make_unique<WindowUser>(m_theme);
    QVERIFY(m_user->show());
    QVERIFY(m_user->pasteSamples());
    QVERIFY(showTracking(PipelinePosting));
}

bool PapersFlowTest::showTracking(const QString &posting)
{
    if (!m_user->open(posting))
        return false;
    auto *tabs = m_user->part<DetailPane>().findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->tabText(tab) == u"Tracking"_s)
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    return QTest::qWaitFor([this] { return page().isVisible(); });
}

/// A file of the disk, dropped on the page.
bool PapersFlowTest::drop(const QString &name, const QByteArray &bytes)
{
    QFile file(m_files.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page(), &dropped);
    return dropped.isAccepted();
}

void PapersFlowTest::keepsWhichVersionWasSent()
{
    QVERIFY(drop(u"CV.pdf"_s, "%PDF first"));
    QTRY_COMPARE(m_user->details().documents.size(), size_t(1));
    QTRY_VERIFY2(wordsOn(page()).contains(u"not sent"_s), qPrintable(wordsOn(page())));

    m_user->list().setFocus();
    press(Qt::Key_A);
    auto *dialog = openDialog<RecordDialog>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QCheckBox *>(u"document"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(click(*dialog, u"Record"_s));
    QTRY_VERIFY(m_user->details().state.submittedOn.isValid());
    QCOMPARE(m_user->details().documents.front().sentWith, m_user->details().state.submission);
    QTRY_VERIFY2(wordsOn(page()).contains(u"sent: Applied"_s), qPrintable(wordsOn(page())));

    QVERIFY(drop(u"CV.pdf"_s, "%PDF second"));
    QTRY_COMPARE(m_user->details().documents.size(), size_t(2));
    QTRY_VERIFY2(wordsOn(page()).contains(u"CV.pdf, version 2"_s), qPrintable(wordsOn(page())));
    QCOMPARE(m_user->details().documents.front().sentWith, EventId{});
}

void PapersFlowTest::refusesWhatIsNoDocument()
{
    QVERIFY(drop(u"empty.pdf"_s, {}));
    QTRY_VERIFY2(wordsOn(m_user->window()).contains(u"is no document"_s), qPrintable(wordsOn(m_user->window())));
    QVERIFY(m_user->details().documents.empty());
}

void PapersFlowTest::takesADocumentBackIntoUse()
{
    QVERIFY(drop(u"CV.pdf"_s, "%PDF first"));
    QTRY_COMPARE(m_user->details().documents.size(), size_t(1));
    m_user->list().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_user->details().documents.empty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_user->details().documents.size(), size_t(1));
    // On another posting it is picked from what is there.
    QVERIFY(showTracking(TilePosting));
    QVERIFY(m_user->details().documents.empty());
    const auto buttons = page().documents().findChildren<QPushButton *>();
    buttons.first()->setFocus();
    QVERIFY(chooseFromMenu(Qt::Key_Space, u"CV.pdf"_s));
    QTRY_COMPARE(m_user->details().documents.size(), size_t(1));
}

bool PapersFlowTest::addContact(const QString &name)
{
    page().contacts().findChildren<QPushButton *>().first()->setFocus();
    if (!chooseFromMenu(Qt::Key_Space, u"&New contact…"_s) || openDialog<ContactDialog>() == nullptr)
        return false;
    type(name);
    press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return m_user->details().contacts.size() == 1; });
}

void PapersFlowTest::sharesAContact()
{
    QVERIFY(addContact(u"Anna Berg"_s));
    const QString employer = m_user->details().posting.employer;
    QCOMPARE(m_user->details().contacts.front().employer, employer);
    QTRY_VERIFY2(wordsOn(page()).contains(u"Anna Berg"_s), qPrintable(wordsOn(page())));

    QVERIFY(showTracking(TilePosting));
    page().contacts().findChildren<QPushButton *>().first()->setFocus();
    QVERIFY(chooseFromMenu(Qt::Key_Space, Formats::joined({u"Anna Berg"_s, employer})));
    QTRY_COMPARE(m_user->details().contacts.size(), size_t(1));
    QCOMPARE(m_user->details().contacts.front().postings, 2);

    // The page shows it a moment after it is known.
    QVERIFY(QTest::qWaitFor([this] { return click(page().contacts(), u"Edit…"_s); }));
    QVERIFY(openDialog<ContactDialog>() != nullptr);
    press(Qt::Key_End);
    type(u"-Solberg"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_user->details().contacts.front().name, u"Anna Berg-Solberg"_s);
    QVERIFY(m_user->open(PipelinePosting));
    QCOMPARE(m_user->details().contacts.front().name, u"Anna Berg-Solberg"_s);
}

void PapersFlowTest::editsAnEntryInItsPlace()
{
    m_user->list().setFocus();
    press(Qt::Key_A);
    QVERIFY(openDialog<RecordDialog>() != nullptr);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_user->details().state.submittedOn.isValid());
    auto *timeline = page().findChild<TimelineView *>();
    QTRY_COMPARE(timeline->model()->rowCount(), 1);
    timeline->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    auto *dialog = openDialog<RecordDialog>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), u"Edit a step"_s);
    named<QPlainTextEdit>(*dialog, u"Note"_s)->setFocus();
    type(u"by mail"_s);
    QVERIFY(click(*dialog, u"Record"_s));
    QTRY_COMPARE(m_user->details().history.size(), size_t(2));
    QCOMPARE(timeline->model()->rowCount(), 1); // one entry, said better
    QCOMPARE(effectiveEvents(m_user->details().history).front().note, u"by mail"_s);
}

QTEST_MAIN(PapersFlowTest)
#include "tst_papersflow.moc"
