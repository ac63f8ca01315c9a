// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/items/importstagingmodel.h"
#include "models/items/postinglistmodel.h"
#include "tests/gui/userhands.h"
#include "tests/gui/windowfixture.h"
#include "ui/importing/stagingpage.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/dropoverlay.h"
#include "ui/mainwindow/incoming.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/toast.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

using View = StagingPage::View;

namespace {

QByteArray aPosting(const QString &title, const QString &description = u"<p>Read rivers.</p>"_s)
{
    return u"{\"@context\": \"https://schema.org\", \"@type\": \"JobPosting\", \"title\": \"%1\", "
           "\"hiringOrganization\": {\"name\": \"Tarn Instruments\"}, \"description\": \"%2\"}"_s
               .arg(title, description)
               .toUtf8();
}

QString aWebPage()
{
    return u"<html><body><h1>Tide Gauger</h1><h2>Responsibilities</h2><ul><li>Read the tide twice a day.</li>"
           "<li>Keep the <b>gauge</b> clean.</li></ul><h2>Requirements</h2><ul><li>A boat licence.</li></ul>"
           "</body></html>"_s;
}

std::unique_ptr<QMimeData> filesOf(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    return data;
}

/// Fills in the file dialog that `open` brings up, as a user would: the name typed, then Return.
template <typename Open>
void chooseInDialog(const QString &name, Open open)
{
    QTimer whenOpen;
    QObject::connect(&whenOpen, &QTimer::timeout, &whenOpen, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        whenOpen.stop();
        auto *line = dialog->findChild<QLineEdit *>();
        line->setText(name);
        QTest::keyClick(line, Qt::Key_Return);
    });
    whenOpen.start(0);
    open();
}

} // namespace

/// Everything that brings postings into the assembled window.
class WaysInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }
    void byTheFileDialog();
    void byTheFolderDialog();
    void byDroppingFilesAndFolders();
    void byDroppingWords_data();
    void byDroppingWords();
    void byPasting_data();
    void byPasting();
    void keepsTheStructureOfAPastedPage();
    void takesTheTextWhereTheHtmlSaysNothing();
    void refusesWhatIsNothing_data();
    void refusesWhatIsNothing();
    void takesAsMuchAsIsPromised();
    void leavesItsOwnPostingsAlone();
    void coversTheWindowWhileDragging();
    void offersToFetchAnAddress_data();
    void offersToFetchAnAddress();
    void saysWhyAPageWasNotFetched();
    void fetchesNothingUnasked();
    void stopsAndShowsWhatWasRead();
    void triesAgain();
    void summarisesAndTakesBackAnImport();
    void opensWhatWasAskedForLast();
    void beginsWithTheEmptyList();

private:
    QString write(const QString &name, const QByteArray &bytes);
    bool drop(std::unique_ptr<QMimeData> data);
    void paste(std::unique_ptr<QMimeData> data);
    StagingPage &page() { return m_fixture->part<StagingPage>(); }
    QStringList titles();

    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

void WaysInTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_theme.applyTo(*qApp);
}

void WaysInTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<WindowFixture>(m_theme);
    m_fixture->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

QString WaysInTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// As the window system delivers it. False where the window does not take it.
bool WaysInTest::drop(std::unique_ptr<QMimeData> data)
{
    MainWindow &window = m_fixture->window();
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(middle, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

void WaysInTest::paste(std::unique_ptr<QMimeData> data)
{
    QGuiApplication::clipboard()->setMimeData(data.release());
    press(Qt::Key_V, Qt::ControlModifier);
}

QStringList WaysInTest::titles()
{
    QStringList titles;
    for (const StagedItem &item : page().model().staging().items)
        titles.append(item.posting ? item.posting->title : QString());
    return titles;
}

void WaysInTest::byTheFileDialog()
{
    const QString path = write(u"gauger.txt"_s, aPosting(u"Rain Gauger"_s));
    chooseInDialog(path, [] { press(Qt::Key_I, Qt::ControlModifier); });
    QTRY_COMPARE(titles(), QStringList{u"Rain Gauger"_s});
}

void WaysInTest::byTheFolderDialog()
{
    write(u"in/a.txt"_s, aPosting(u"Rain Gauger"_s));
    write(u"in/b/c.txt"_s, aPosting(u"Tide Gauger"_s));
    chooseInDialog(m_folder->filePath(u"in"_s), [] { press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier); });
    QTRY_COMPARE(titles(), (QStringList{u"Rain Gauger"_s, u"Tide Gauger"_s}));
}

void WaysInTest::byDroppingFilesAndFolders()
{
    const QString file = write(u"a.txt"_s, aPosting(u"Rain Gauger"_s));
    write(u"in/b.txt"_s, aPosting(u"Tide Gauger"_s));
    write(u"in/c.json"_s, "{\"nothing\":");
    QVERIFY(drop(filesOf({file, m_folder->filePath(u"in"_s)})));
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Staging);
    QTRY_COMPARE(titles(), (QStringList{u"Rain Gauger"_s, u"Tide Gauger"_s, QString()}));
}

void WaysInTest::byDroppingWords_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << u"text/plain"_s << aPosting(u"Tide Gauger"_s);
    QTest::newRow("a part of a page") << u"text/html"_s << aWebPage().toUtf8();
}

void WaysInTest::byDroppingWords()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    auto data = std::make_unique<QMimeData>();
    data->setData(format, bytes);
    QVERIFY(drop(std::move(data)));
    QTRY_COMPARE(titles(), QStringList{u"Tide Gauger"_s});
    QCOMPARE(page().model().document(0)->origin, SourceOrigin::Drop);
}

void WaysInTest::byPasting_data()
{
    byDroppingWords_data();
}

void WaysInTest::byPasting()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    auto data = std::make_unique<QMimeData>();
    data->setData(format, bytes);
    paste(std::move(data));
    QTRY_COMPARE(titles(), QStringList{u"Tide Gauger"_s});
    QCOMPARE(page().model().document(0)->origin, SourceOrigin::Paste);
}

/// A browser gives both; the plain text has lost what is a list and what is a heading.
void WaysInTest::keepsTheStructureOfAPastedPage()
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(aWebPage());
    data->setText(u"Tide Gauger Responsibilities Read the tide twice a day. Keep the gauge clean."_s);
    paste(std::move(data));
    QTRY_COMPARE(titles(), QStringList{u"Tide Gauger"_s});
    const Posting &posting = *page().model().item(0).posting;
    QVERIFY(!posting.sections.empty());
    QCOMPARE(posting.sections.front().kind, SectionKind::Responsibilities);
    QCOMPARE(posting.sections.front().items(),
             (QStringList{u"Read the tide twice a day."_s, u"Keep the gauge clean."_s}));
}

void WaysInTest::takesTheTextWhereTheHtmlSaysNothing()
{
    auto data = std::make_unique<QMimeData>();
    data->setHtml(u"<html><body><canvas></canvas></body></html>"_s);
    data->setText(QString::fromUtf8(aPosting(u"Rain Gauger"_s)));
    paste(std::move(data));
    QTRY_COMPARE(titles(), QStringList{u"Rain Gauger"_s});
}

void WaysInTest::refusesWhatIsNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("blanks") << u"text/plain"_s << QByteArray(" \n\t ");
    QTest::newRow("another machine's file") << u"text/uri-list"_s << QByteArray("file://fileserver/share/posting.txt");
    QTest::newRow("more than anybody writes") << u"text/plain"_s << QByteArray(Limits::TextBytes + 1, 'x');
}

/// The other side of that bound.
void WaysInTest::takesAsMuchAsIsPromised()
{
    QMimeData data;
    data.setText(QString(Limits::TextBytes, u'x'));
    QCOMPARE(incoming(data, SourceOrigin::Paste, u"x"_s).kind, Incoming::Kind::Document);
    data.setText(data.text() + u'x');
    QCOMPARE(incoming(data, SourceOrigin::Paste, u"x"_s).kind, Incoming::Kind::TooLarge);
    data.setText(u"x"_s);
    data.setHtml(QString(Limits::TextBytes + 1, u'x'));
    QCOMPARE(incoming(data, SourceOrigin::Paste, u"x"_s).kind, Incoming::Kind::TooLarge);
}

void WaysInTest::refusesWhatIsNothing()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    auto data = std::make_unique<QMimeData>();
    data->setData(format, bytes);
    drop(std::move(data));
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Reading);
    QTRY_VERIFY(m_fixture->part<Toast>().isVisible());
}

void WaysInTest::leavesItsOwnPostingsAlone()
{
    auto data = std::make_unique<QMimeData>();
    data->setData(PostingListModel::mimeType(), "1");
    data->setText(u"a posting of the list"_s);
    QVERIFY(!drop(std::move(data)));
}

void WaysInTest::coversTheWindowWhileDragging()
{
    MainWindow &window = m_fixture->window();
    auto &overlay = m_fixture->part<DropOverlay>();
    const auto data = filesOf({u"/tmp/a.txt"_s});
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(overlay.isVisible());
    QCOMPARE(overlay.size(), overlay.parentWidget()->size());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window, &leave);
    QVERIFY(!overlay.isVisible());
}

void WaysInTest::offersToFetchAnAddress_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("copied") << u"text/plain"_s << QByteArray(" https://jobs.example.org/7\n");
    QTest::newRow("dragged as a link") << u"text/uri-list"_s << QByteArray("https://jobs.example.org/7");
    QTest::newRow("copied as a link") << u"text/html"_s
                                      << QByteArray("<a href=\"https://jobs.example.org/7\">Tide Gauger</a>");
}

void WaysInTest::offersToFetchAnAddress()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    m_fixture->fetchPage = [](const QUrl &url) {
        SourceDocument document;
        document.bytes = aWebPage().toUtf8();
        document.name = document.url = url.toString();
        return QtFuture::makeReadyFuture(Result<SourceDocument>(document));
    };
    auto data = std::make_unique<QMimeData>();
    data->setData(format, bytes);
    if (format == u"text/html"_s) // a browser gives the link's address beside it
        data->setText(u"https://jobs.example.org/7"_s);
    paste(std::move(data));
    QTRY_COMPARE(page().view(), View::Offer);
    QVERIFY(wordsOn(page()).contains(u"https://jobs.example.org/7"_s));

    press(Qt::Key_Return); // "Fetch the page" has the focus

    QTRY_COMPARE(titles(), QStringList{u"Tide Gauger"_s});
    QCOMPARE(page().model().item(0).posting->sourceUrl, u"https://jobs.example.org/7"_s);
}

void WaysInTest::saysWhyAPageWasNotFetched()
{
    auto data = std::make_unique<QMimeData>();
    data->setText(u"https://jobs.example.org/7"_s);
    paste(std::move(data));
    QTRY_COMPARE(page().view(), View::Offer);
    press(Qt::Key_Return);
    QTRY_COMPARE(page().view(), View::Empty);
    QVERIFY2(wordsOn(page()).contains(u"could not be fetched"_s), qPrintable(wordsOn(page())));
}

void WaysInTest::fetchesNothingUnasked()
{
    int asked = 0;
    m_fixture->fetchPage = [&asked](const QUrl &) {
        ++asked;
        return QFuture<Result<SourceDocument>>();
    };
    auto data = std::make_unique<QMimeData>();
    data->setText(u"https://jobs.example.org/7"_s);
    QVERIFY(drop(std::move(data)));
    QTRY_COMPARE(page().view(), View::Offer);
    QVERIFY(click(page(), u"Not now"_s));
    QCOMPARE(m_fixture->window().page(), MainWindow::Page::Reading);
    QCOMPARE(asked, 0);
}

void WaysInTest::stopsAndShowsWhatWasRead()
{
    constexpr int Files = 300; // each long, so that no machine has read them all before the button is found
    const QString description = u"<p>Read rivers and write down what they did.</p>"_s.repeated(4000);
    for (int number = 0; number < Files; ++number)
        write(u"in/%1.txt"_s.arg(number, 3, 10, QLatin1Char('0')), aPosting(u"Gauger %1"_s.arg(number), description));
    QVERIFY(drop(filesOf({m_folder->filePath(u"in"_s)})));
    static const QRegularExpression someFound(u"\\b[1-9]\\d* postings? found"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(page()).contains(someFound), 20000);
    QVERIFY(click(page(), u"Stop and show these"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page().view(), View::Staging, 20000);
    QVERIFY(page().model().rowCount() > 0);
    QVERIFY(page().model().rowCount() < Files);
}

void WaysInTest::triesAgain()
{
    const QString path = write(u"later.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    QVERIFY(drop(filesOf({path, write(u"good.txt"_s, aPosting(u"Rain Gauger"_s))})));
    QTRY_COMPARE(titles(), (QStringList{QString(), u"Rain Gauger"_s}));
    write(u"later.txt"_s, aPosting(u"Tide Gauger"_s));
    press(Qt::Key_Down);
    QVERIFY(click(page(), u"Try again"_s));
    QTRY_COMPARE(titles(), (QStringList{u"Rain Gauger"_s, u"Tide Gauger"_s}));
    QTRY_COMPARE(page().view(), View::Staging);
}

void WaysInTest::summarisesAndTakesBackAnImport()
{
    QVERIFY(drop(filesOf({write(u"a.txt"_s, aPosting(u"Rain Gauger"_s)), write(u"b.txt"_s, aPosting(u"Diver"_s)),
                          write(u"c.json"_s, "{\"nothing\":")})));
    QTRY_COMPARE(page().view(), View::Staging);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page().view(), View::Summary);
    QVERIFY2(wordsOn(page()).contains(u"2 new, 1 without a posting"_s), qPrintable(wordsOn(page())));
    const auto &list = m_fixture->part<PostingListView>();
    QTRY_COMPARE(list.postings().rowCount(), 2);

    QVERIFY(click(page(), u"Undo the import"_s));

    QTRY_COMPARE(list.postings().rowCount(), 0);
    QTRY_COMPARE(page().view(), View::Staging);
    QCOMPARE(page().model().acceptedCount(), 2);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list.postings().rowCount(), 2);
}

/// Of two postings that are asked for the second stays, also where the first is far down and comes later.
void WaysInTest::opensWhatWasAskedForLast()
{
    constexpr int Files = 450; // more than an answer's first part
    for (int number = 0; number < Files; ++number)
        write(u"in/%1.txt"_s.arg(number, 4, 10, QLatin1Char('0')), aPosting(u"Gauger %1"_s.arg(number)));
    QVERIFY(drop(filesOf({m_folder->filePath(u"in"_s)})));
    QTRY_COMPARE_WITH_TIMEOUT(page().view(), View::Staging, 30000);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page().view(), View::Summary, 30000);
    press(Qt::Key_Return);
    const auto &list = m_fixture->part<PostingListView>();
    QTRY_COMPARE(list.postings().rowCount(), Files);
    const PostingId near = list.postings().idAt(list.postings().index(0));
    const PostingId far = list.postings().idAt(list.postings().index(Files - 1));
    press(Qt::Key_Slash);
    QTest::keyClicks(&m_fixture->part<SearchBar>(), list.postings().index(0).data().toString());
    QTRY_COMPARE(list.postings().rowCount(), 1);
    m_fixture->window().openPosting(far);
    m_fixture->window().openPosting(near);
    QTRY_COMPARE(list.postings().rowCount(), Files);
    QCOMPARE(list.currentPosting(), near); // the list chooses in the same step in which it becomes whole
    m_fixture->window().openPosting(far);
    QTRY_COMPARE(list.currentPosting(), far);
}

/// The only place that says how to begin, with the keys ready.
void WaysInTest::beginsWithTheEmptyList()
{
    const auto hasFocus = [](const QString &text) {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        return button != nullptr && button->text() == text;
    };
    QTRY_VERIFY(hasFocus(u"Import files…"_s));
    const QString words = wordsOn(m_fixture->window());
    QTRY_VERIFY2(!words.contains(u"Choose a posting in the list"_s), qPrintable(words));
    const QString path = write(u"gauger.txt"_s, aPosting(u"Rain Gauger"_s));
    chooseInDialog(path, [] { press(Qt::Key_Return); });
    QTRY_COMPARE(titles(), QStringList{u"Rain Gauger"_s});
}

QTEST_MAIN(WaysInTest)
#include "tst_waysin.moc"
