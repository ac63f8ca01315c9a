// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/postingjson.h"
#include "models/importers/pipeline.h"
#include "tests/support/contentsof.h"
#include "tests/support/verifyresult.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Facts = u"<div itemscope itemtype='https://schema.org/JobPosting'>"
                      "<h1 itemprop='title'>Gärtner für Straßenbäume</h1>"
                      "<p itemprop='hiringOrganization' itemscope itemtype='https://schema.org/Organization'>"
                      "<span itemprop='name'>Stadtwerke Überlingen</span></p>"
                      "<p itemprop='jobLocation' itemscope itemtype='https://schema.org/Place'>"
                      "<span itemprop='address' itemscope itemtype='https://schema.org/PostalAddress'>"
                      "<span itemprop='addressLocality'>Überlingen</span>, "
                      "<span itemprop='addressCountry'>DE</span></span></p>"
                      "<meta itemprop='datePosted' content='2026-11-02'>"
                      "<meta itemprop='validThrough' content='2026-12-15'>"
                      "<div itemprop='description'>%1</div></div>"_s;

/// What is written otherwise in a mail: signs of its encoding, lines that begin like a mail's, and long ones.
const QString Words =
    u"<h2>Aufgaben</h2><ul><li>Sie pflegen 3.400 Bäume = 12 je Tag, auch =20 und =3D</li>"
    "<li>From the root to the crown</li>\n.\n\nFrom nobody\n<li>Größe: 50 %, 24 m², “Äste” … 🌳</li></ul>"
    "<h2>Anforderungen</h2><p>Eine Ausbildung im Garten- und Landschaftsbau, ein Führerschein der Klasse C1E, "
    "Freude an der Arbeit im Freien bei jedem Wetter und&nbsp;– wenn es sein muss&nbsp;– auch in der Höhe.</p>"
    "<p>--boundary</p><p>a<br>b &lt;c&gt; &amp;amp; &copy; 2026</p>"_s;

const QString Picture =
    u"<img alt='' width='9' src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9"
    "QDwADhgGAWjR9awAAAABJRU5ErkJggg=='>"_s;

QString pageOf(const QString &body, const QString &head = {})
{
    return u"<!DOCTYPE html><html lang='de'><head><meta charset='utf-8'>%2<title>Gärtner für Straßenbäume – Stadtwerke "
           "Überlingen</title><style>h1 { color: green }</style></head><body>%3%1</body></html>"_s.arg(body, head,
                                                                                                       Picture);
}

const QString LinkedData =
    u"<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"JobPosting\",\"title\":"
    "\"Gärtner für Straßenbäume\",\"hiringOrganization\":{\"@type\":\"Organization\",\"name\":\"Stadtwerke "
    "Überlingen\"},\"datePosted\":\"2026-11-02\",\"description\":\"<p>Sie pflegen 3.400 Bäume.</p>\"}</script>"_s;

/// The first posting of a document as JSON, without what only says how it was found.
Result<QJsonObject> read(const QByteArray &bytes, const QString &name)
{
    SourceDocument source;
    source.bytes = bytes;
    source.name = name;
    const auto document = readDocument(source);
    if (!document)
        return document.error();
    if (!document->outcomes.front().posting)
        return document->outcomes.front().posting.error();
    return toJson(*document->outcomes.front().posting);
}

QByteArray inOldWestern(const QString &page)
{
    return QString(page).replace(u"utf-8"_s, u"windows-1252"_s).remove(u"🌳"_s).replace(u'²', u'2').toLatin1();
}

} // namespace

/// A page that somebody saved from Chromium as one file (MHTML), written by a real one: it says what the page said.
class SavedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePageSaid_data();
    void saysWhatThePageSaid();
    void hasLostItsLinkedData();

private:
    /// What Chromium writes of the page; empty where it does not.
    QByteArray saved(const QByteArray &page);

    QTemporaryDir m_folder;
    QWebEngineProfile m_profile; ///< of nobody: nothing is kept
};

QByteArray SavedPageTest::saved(const QByteArray &page)
{
    QFile file(m_folder.filePath(u"page.html"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size())
        return {};
    file.close();
    const QString target = m_folder.filePath(u"page.mhtml"_s);
    QFile::remove(target);
    QWebEnginePage view(&m_profile);
    bool isLoaded = false;
    bool isSaved = false;
    connect(&view, &QWebEnginePage::loadFinished, &view, [&isLoaded](bool ok) { isLoaded = ok; });
    connect(&m_profile, &QWebEngineProfile::downloadRequested, &view, [&](QWebEngineDownloadRequest *request) {
        connect(request, &QWebEngineDownloadRequest::isFinishedChanged, &view,
                [&isSaved, request] { isSaved = request->state() == QWebEngineDownloadRequest::DownloadCompleted; });
        request->accept();
    });
    view.load(QUrl::fromLocalFile(file.fileName()));
    constexpr int PatienceMs = 60'000;
    if (!QTest::qWaitFor([&] { return isLoaded; }, PatienceMs))
        return {};
    view.save(target, QWebEngineDownloadRequest::MimeHtmlSaveFormat);
    if (!QTest::qWaitFor([&] { return isSaved; }, PatienceMs))
        return {};
    return contentsOf(target);
}

void SavedPageTest::saysWhatThePageSaid_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("control"); // what must say the same
    const auto row = [](const char *name, const QString &page) {
        QTest::newRow(name) << page.toUtf8() << page.toUtf8();
    };
    row("marked facts", pageOf(Facts.arg(Words)));
    row("headings alone", pageOf(u"<h1>Gärtner für Straßenbäume</h1><p>Stadtwerke Überlingen</p>"_s + Words));
    row("own names",
        pageOf(u"<h1>Gärtner</h1><dl><dt>Arbeitgeber</dt><dd>Stadtwerke Überlingen</dd><dt>Ort</dt>"
               "<dd>Überlingen</dd></dl>"_s
                   + Words,
               u"<meta property='og:site_name' content='Stadtwerke Überlingen'>"_s));
    const QByteArray old = inOldWestern(pageOf(Facts.arg(Words)));
    QTest::newRow("old encoding") << old << old;
    QTest::newRow("linked data") << pageOf(Facts.arg(Words), LinkedData).toUtf8() << pageOf(Facts.arg(Words)).toUtf8();
}

void SavedPageTest::saysWhatThePageSaid()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, control);
    const QByteArray mail = saved(page);
    QVERIFY2(mail.startsWith("From: <Saved by Blink>"), mail.left(200).constData());
    const auto fromMail = read(mail, u"page.mhtml"_s);
    VERIFY_OK(fromMail);
    const auto fromPage = read(control, u"page.html"_s);
    VERIFY_OK(fromPage);
    QVERIFY(fromPage->value("title"_L1).toString().startsWith(u"Gärtner"_s));
    for (const QString &key : fromPage->keys())
        QVERIFY2(fromMail->value(key) == fromPage->value(key),
                 qPrintable(u"%1:\n%2\n%3"_s.arg(
                     key, QString::fromUtf8(QJsonDocument(QJsonArray{fromPage->value(key)}).toJson()),
                     QString::fromUtf8(QJsonDocument(QJsonArray{fromMail->value(key)}).toJson()))));
}

/// Chromium leaves the scripts out: what stood nowhere else is not in the file any more.
void SavedPageTest::hasLostItsLinkedData()
{
    const QByteArray mail = saved(pageOf(Facts.arg(Words), LinkedData).toUtf8());
    QVERIFY(!mail.isEmpty());
    QVERIFY(!mail.contains("<script"));
    QVERIFY(!mail.contains("ld+json"));
}

QTEST_MAIN(SavedPageTest)
#include "tst_savedpage.moc"
