// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/document.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFileNamesSafe_data();
    void makesFileNamesSafe();
    void aSafeNameIsSafe();
    void shortensButKeepsTheEnding();
    void guessesTheKindFromWordsOnly_data();
    void guessesTheKindFromWordsOnly();
};

void DocumentTest::makesFileNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("nothing to do") << u"Lebenslauf Zoë.pdf"_s << u"Lebenslauf Zoë.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"etc passwd"_s;
    QTest::newRow("folders of Windows") << u"C:\\temp\\cv.pdf"_s << u"C temp cv.pdf"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("an option") << u"--help.pdf"_s << u"help.pdf"_s;
    QTest::newRow("control characters") << u"cv\n\x07.pdf"_s << u"cv.pdf"_s;
    QTest::newRow("written backwards") << u"cv\u202Efdp.exe"_s << u"cv fdp.exe"_s;
    QTest::newRow("nothing left") << u"///"_s << u"document"_s;
    QTest::newRow("empty") << QString() << u"document"_s;
    QTest::newRow("a device") << u"CON.txt"_s << u"_CON.txt"_s;
    QTest::newRow("a trailing dot") << u"cv.pdf. "_s << u"cv.pdf"_s;
}

void DocumentTest::makesFileNamesSafe()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name), "safe");
}

/// Cutting a long name makes a new end, which must be no worse than the old one.
void DocumentTest::aSafeNameIsSafe()
{
    for (const QString &end : {u" .pdf is no ending"_s, u". and on"_s, u" . .ending"_s})
        for (int length = 100; length < 125; ++length) {
            const QString safe = safeFileName(QString(length, u'a') + end);
            QVERIFY2(safe.size() <= 120 && !safe.endsWith(u'.') && !safe.endsWith(u' '), qPrintable(safe));
            QCOMPARE(safeFileName(safe), safe);
        }
}

void DocumentTest::shortensButKeepsTheEnding()
{
    const QString safe = safeFileName(QString(400, u'a') + u".pdf"_s);
    QCOMPARE(safe.size(), 120);
    QVERIFY(safe.endsWith(u"a.pdf"_s));
}

void DocumentTest::guessesTheKindFromWordsOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DocumentKind>("kind");
    QTest::newRow("CV") << u"Anna_CV-2026.pdf"_s << DocumentKind::Cv;
    QTest::newRow("résumé") << u"Résumé.docx"_s << DocumentKind::Cv;
    QTest::newRow("Lebenslauf") << u"Lebenslauf.odt"_s << DocumentKind::Cv;
    QTest::newRow("cover letter") << u"Cover letter Norvik.pdf"_s << DocumentKind::CoverLetter;
    QTest::newRow("Anschreiben") << u"anschreiben.pdf"_s << DocumentKind::CoverLetter;
    QTest::newRow("portfolio") << u"Portfolio.zip"_s << DocumentKind::Portfolio;
    QTest::newRow("part of a word") << u"recovery plan.pdf"_s << DocumentKind::Other;
    QTest::newRow("an ending is no word") << u"notes.cv"_s << DocumentKind::Other;
}

void DocumentTest::guessesTheKindFromWordsOnly()
{
    QFETCH(QString, name);
    QTEST(likelyKind(name), "kind");
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
