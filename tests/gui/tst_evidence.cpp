// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/policy/historybuilder.h"
#include "ui/common/paper.h"
#include "ui/evidence/evidencehtml.h"
#include "ui/evidence/evidencewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

Evidence anEvidence()
{
    Evidence evidence;
    evidence.posting = PostingId{5};
    evidence.version.number = 2;
    evidence.version.posting.title = u"Engineer <script>alert(1)</script>"_s;
    evidence.version.posting.employer = u"Acme & Sons"_s;
    evidence.stages = numberedStages();
    evidence.history = aRecord(5, u"applied 2026-04-02, interview 2026-04-20"_s).events;
    evidence.history.back().note = u"by phone, <b>an hour</b>"_s;
    evidence.state = deriveState(evidence.history, evidence.stages);
    evidence.notes = u"first line\nsecond <i>line</i>"_s;
    Appointment interview;
    interview.day = QDate(2026, 4, 20);
    interview.time = QTime(10, 0);
    interview.zone = u"America/New_York"_s;
    evidence.appointments = {interview};
    return evidence;
}

} // namespace

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWholeStory();
    void letsNothingOfAPostingRun();
    void writesAFolderOfItsOwn();
    void leavesNothingBehindWhereItCannotWrite();
    void writesAPdf();
};

void EvidenceTest::tellsTheWholeStory()
{
    const QString page = QString::fromUtf8(evidenceIndex(anEvidence(), QTimeZone("Europe/Berlin")));
    for (const QString &words :
         {u"Acme &amp; Sons"_s, u"Interview"_s, u"first line<br>second"_s, u"in New York"_s, u"SHA256SUMS"_s})
        QVERIFY2(page.contains(words), qPrintable(words));
}

void EvidenceTest::letsNothingOfAPostingRun()
{
    const QString page = QString::fromUtf8(evidenceIndex(anEvidence(), QTimeZone("Europe/Berlin")));
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<b>"_s) && !page.contains(u"<i>"_s));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    QVERIFY(evidencePage(anEvidence(), u"<p>words</p>"_s).contains("default-src 'none'"));
}

void EvidenceTest::writesAFolderOfItsOwn()
{
    const QTemporaryDir parent;
    const std::vector<PackFile> files = evidencePack(anEvidence(), "index", "page", QDateTime::currentDateTimeUtc());
    const auto first = writePack(files, parent.path(), u"application-5"_s);
    QVERIFY(first);
    const auto second = writePack(files, parent.path(), u"application-5"_s);
    QVERIFY(second && *second != *first);
    for (const PackFile &file : files) {
        QFile written(QDir(*second).filePath(file.name));
        QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(file.name));
        QCOMPARE(written.readAll(), file.bytes);
    }
    QCOMPARE(QDir(*second).entryList(QDir::Files).size(), qsizetype(files.size()));
}

void EvidenceTest::leavesNothingBehindWhereItCannotWrite()
{
    const QTemporaryDir parent;
    QVERIFY(!writePack({}, parent.filePath(u"not/there"_s), u"application-5"_s));
    QVERIFY(!writePack({{u"no/such/folder"_s, "x"}}, parent.path(), u"application-5"_s));
    QVERIFY(QDir(parent.path()).isEmpty());
}

void EvidenceTest::writesAPdf()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(u"a.pdf"_s);
    const QString body =
        evidenceHtml(anEvidence(), u"<p>words <img src=\"file:///etc/hostname\"></p>"_s, QTimeZone("Europe/Berlin"));
    QVERIFY(writePdf({body, u"Engineer"_s}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QVERIFY(!writePdf({body, u"Engineer"_s}, parent.filePath(u"not/there.pdf"_s)));
}

QTEST_MAIN(EvidenceTest)
#include "tst_evidence.moc"
