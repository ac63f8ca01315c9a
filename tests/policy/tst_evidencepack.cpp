// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/evidencepack.h"
#include "tests/policy/historybuilder.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDateTime Now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

PostingVersion aVersion(int number, const QDateTime &replacedAt)
{
    PostingVersion version;
    version.number = number;
    version.replacedAt = replacedAt;
    version.posting.title = u"../../etc/passwd <b>"_s;
    version.posting.text = u"Words"_s;
    return version;
}

QDateTime utc(int day)
{
    return QDateTime(QDate(2026, 4, day), QTime(12, 0), Qt::UTC);
}

Evidence anEvidence()
{
    Evidence evidence;
    evidence.version = aVersion(1, {});
    evidence.posting = PostingId{5};
    evidence.sourceBytes = "<script>alert(1)</script>";
    evidence.stages = numberedStages();
    evidence.history = aRecord(5, u"applied 2026-04-02, rejected 2026-04-20"_s).events;
    evidence.state = deriveState(evidence.history, evidence.stages);
    evidence.notes = u"asked for Ada"_s;
    evidence.documents = {{u"CV final.PDF"_s, QByteArray(32, 'a'), "cv", QDate(2026, 4, 2)},
                          {u"../letter.html"_s, QByteArray(32, 'b'), "letter", {}}};
    return evidence;
}

const PackFile *find(const std::vector<PackFile> &files, const QString &name)
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const PackFile &file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

} // namespace

class EvidencePackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheVersionThatWasInForce_data();
    void takesTheVersionThatWasInForce();
    void countsADayWithoutATimeToItsEnd();
    void namesEveryFileItself();
    void saysWhatEveryFileIs();
    void leavesOutWhatThereIsNot();
};

void EvidencePackTest::takesTheVersionThatWasInForce_data()
{
    QTest::addColumn<QDateTime>("sentAt");
    QTest::addColumn<int>("number");
    QTest::newRow("before it was read") << utc(1) << 1;
    QTest::newRow("while the first stood") << utc(9) << 1;
    QTest::newRow("when the second came") << utc(10) << 2;
    QTest::newRow("while the second stood") << utc(15) << 2;
    QTest::newRow("after the last came") << utc(25) << 3;
    QTest::newRow("not sent") << QDateTime() << 3;
}

void EvidencePackTest::takesTheVersionThatWasInForce()
{
    QFETCH(QDateTime, sentAt);
    const std::vector versions{aVersion(3, {}), aVersion(2, utc(20)), aVersion(1, utc(10))};
    QTEST(versionAt(versions, sentAt)->number, "number");
    QCOMPARE(versionAt({}, sentAt), nullptr);
}

void EvidencePackTest::countsADayWithoutATimeToItsEnd()
{
    const QTimeZone berlin("Europe/Berlin");
    ApplicationState state;
    QVERIFY(!sentAt(state, berlin).isValid());
    state.submittedOn = QDate(2026, 7, 1);
    QCOMPARE(sentAt(state, berlin), QDateTime(QDate(2026, 7, 1), QTime(22, 0), Qt::UTC));
    state.submittedAt = QTime(10, 0);
    QCOMPARE(sentAt(state, berlin), QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC));
}

void EvidencePackTest::namesEveryFileItself()
{
    static const QRegularExpression safe(u"^[A-Za-z0-9][A-Za-z0-9.-]*$"_s);
    QStringList names;
    for (const PackFile &file : evidencePack(anEvidence(), "i", "p", Now)) {
        QVERIFY2(safe.match(file.name).hasMatch(), qPrintable(file.name));
        names.append(file.name);
    }
    QVERIFY(names.contains(u"document-1.pdf"_s));
    QVERIFY(names.contains(u"document-2.bin"_s)); // what a browser would run is no document
    QCOMPARE(names.removeDuplicates(), 0);
}

void EvidencePackTest::saysWhatEveryFileIs()
{
    const std::vector<PackFile> files = evidencePack(anEvidence(), "i", "p", Now);
    QCOMPARE(files.back().name, u"SHA256SUMS"_s);
    for (const PackFile &file : files) {
        if (file.name == u"SHA256SUMS"_s)
            continue;
        const QByteArray hash = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        QVERIFY2(files.back().bytes.contains(hash + "  " + file.name.toUtf8() + '\n'), qPrintable(file.name));
    }
    const QJsonObject manifest = QJsonDocument::fromJson(find(files, u"manifest.json"_s)->bytes).object();
    QCOMPARE(manifest.value(u"files"_s).toArray().size(), qsizetype(files.size()) - 2);
    QCOMPARE(manifest.value(u"documents"_s).toArray().at(0).toObject().value(u"name"_s).toString(), u"CV final.PDF"_s);
    const QJsonObject application = QJsonDocument::fromJson(find(files, u"application.json"_s)->bytes).object();
    QCOMPARE(application.value(u"submitted_on"_s).toString(), u"2026-04-02"_s);
    QCOMPARE(application.value(u"history"_s).toArray().size(), 2);
    QCOMPARE(find(files, u"source.bin"_s)->bytes, anEvidence().sourceBytes);
}

void EvidencePackTest::leavesOutWhatThereIsNot()
{
    Evidence evidence = anEvidence();
    evidence.notes.clear();
    evidence.documents.clear();
    evidence.state = {};
    const std::vector<PackFile> files = evidencePack(evidence, "i", "p", Now);
    QVERIFY(find(files, u"notes.md"_s) == nullptr);
    QVERIFY(find(files, u"document-1.pdf"_s) == nullptr);
    const QJsonObject application = QJsonDocument::fromJson(find(files, u"application.json"_s)->bytes).object();
    QVERIFY(application.value(u"limits_at_submission"_s).isNull());
}

QTEST_GUILESS_MAIN(EvidencePackTest)
#include "tst_evidencepack.moc"
