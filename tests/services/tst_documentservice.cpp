// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/limits.h"
#include "models/services/documentservice.h"
#include "models/services/duplicateservice.h"
#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

struct Files
{
    Files() { ids = store.import({anAdvert(u"First"_s, u"Norvik"_s), anAdvert(u"Second"_s, u"Solberg"_s)}); }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    DocumentId add(const QString &name, const QByteArray &bytes, size_t posting = 0)
    {
        const auto added = documents.addFiles({file(name, bytes)}, ids[posting]).result();
        return added ? added->front() : DocumentId{};
    }
    std::vector<AttachedDocument> of(size_t posting) { return store->postings.load(ids[posting]).result()->documents; }

    StoreFixture store;
    DocumentService documents{*store.store};
    QTemporaryDir folder;
    std::vector<PostingId> ids;
};

} // namespace

class DocumentServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesFilesIn();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();
    void takesAllOrNone();
    void sendsTheVersionOfTheDay();
    void followsAnEntryThatIsEdited();
    void opensACopyThatNobodyCanWrite();
    void savesACopy();
    void movesWithAMerge();
    void isInTheExport();
};

void DocumentServiceTest::copiesFilesIn()
{
    Files files;
    const QString path = files.file(u"Lebenslauf.pdf"_s, "%PDF-1.7 cv");
    DO_OK(files.documents.addFiles({path, files.file(u"Cover letter.odt"_s, "letter")}, files.ids[0]).result());
    QVERIFY(QFile::remove(path)); // copied in
    const auto attached = files.of(0);
    QCOMPARE(attached.size(), size_t(2));
    QCOMPARE(attached[0].document.name, u"Cover letter.odt"_s);
    QCOMPARE(attached[0].document.kind, DocumentKind::CoverLetter);
    QCOMPARE(attached[1].document.kind, DocumentKind::Cv);
    QCOMPARE(*files.documents.bytes(attached[1].document.id).result(), QByteArray("%PDF-1.7 cv"));
    DO_OK(files.store->undo.undo().result()); // one step for both
    QVERIFY(files.of(0).empty());
    DO_OK(files.store->undo.redo().result());
    QCOMPARE(*files.documents.bytes(files.of(0)[1].document.id).result(), QByteArray("%PDF-1.7 cv"));
}

void DocumentServiceTest::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("a folder") << QString() << -1LL << Error::Code::InvalidArgument;
    QTest::newRow("nothing there") << u"missing.pdf"_s << -1LL << Error::Code::NotFound;
    QTest::newRow("empty") << u"empty.pdf"_s << 0LL << Error::Code::InvalidArgument;
    QTest::newRow("too large") << u"large.pdf"_s << Limits::DocumentBytes + 1 << Error::Code::TooLarge;
}

void DocumentServiceTest::refusesWhatIsNoDocument()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    Files files;
    const QString path = files.folder.filePath(name);
    QFile file(path);
    QVERIFY(size < 0 || (file.open(QFile::WriteOnly) && file.resize(size)));
    const auto refused = files.documents.addFiles({path}, files.ids[0]).result();
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QCOMPARE(refused.error().subject, path);
}

void DocumentServiceTest::takesAllOrNone()
{
    Files files;
    QVERIFY(!files.documents.addFiles({files.file(u"CV.pdf"_s, "cv"), u"/nowhere.pdf"_s}, files.ids[0]).result());
    QVERIFY(files.of(0).empty());
    QVERIFY(files.documents.documents().result()->empty());
}

void DocumentServiceTest::sendsTheVersionOfTheDay()
{
    Files files;
    const DocumentId first = files.add(u"CV.pdf"_s, "first");
    TrackRequest request{files.ids[0], files.store.stage(u"applied"_s), Monday, {}, {}, {}};
    request.documents = {first};
    const auto sent = files.store->tracking.record(request).result();
    VERIFY_OK(sent);
    const DocumentId second = files.add(u"CV.pdf"_s, "second");
    const auto attached = files.of(0);
    QCOMPARE(attached[0].document.id, second);
    QCOMPARE(attached[0].sentWith, EventId{});
    QCOMPARE(attached[1].document.version, 1);
    QCOMPARE(attached[1].sentWith, sent->event);
    // The step and what was sent with it are one.
    DO_OK(files.store->undo.undo().result());
    DO_OK(files.store->undo.undo().result());
    QCOMPARE(files.of(0).front().sentWith, EventId{});
}

void DocumentServiceTest::followsAnEntryThatIsEdited()
{
    Files files;
    TrackRequest request{files.ids[0], files.store.stage(u"applied"_s), Monday, {}, {}, {}};
    request.documents = {files.add(u"CV.pdf"_s, "cv")};
    request.replaces = files.store->tracking.record(request).result()->event;
    request.documents.clear();
    request.day = Monday.addDays(-3);
    request.note = u"by mail"_s;
    const auto edited = files.store->tracking.record(request).result();
    VERIFY_OK(edited);
    QCOMPARE(files.of(0).front().sentWith, edited->event);
    QCOMPARE(files.store->undo.state().result()->undo, u"stage.edit 1"_s);
    DO_OK(files.store->undo.undo().result());
    QCOMPARE(files.of(0).front().sentWith, request.replaces);
}

void DocumentServiceTest::opensACopyThatNobodyCanWrite()
{
    Files files;
    const DocumentId cv = files.add(u"CV.pdf"_s, "cv");
    DO_OK(files.documents.rename(cv, u"../../.bashrc/Anna.pdf"_s).result());
    const auto path = files.documents.copyToOpen(cv).result();
    VERIFY_OK(path);
    const QFileInfo copy(*path);
    QCOMPARE(copy.fileName(), u"bashrc Anna.pdf"_s);
    QCOMPARE(copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner),
             QFile::Permissions());
    DO_OK(files.documents.copyToOpen(cv).result()); // once more
    QFile file(*path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("cv"));
}

void DocumentServiceTest::savesACopy()
{
    Files files;
    const DocumentId cv = files.add(u"CV.pdf"_s, "cv");
    const QString target = files.folder.filePath(u"out.pdf"_s);
    DO_OK(files.documents.save(cv, target).result());
    QFile file(target);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("cv"));
    QCOMPARE(files.documents.save(cv, u"/nowhere/out.pdf"_s).result().error().code, Error::Code::NotWritten);
    QCOMPARE(files.documents.save(DocumentId{99}, target).result().error().code, Error::Code::NotFound);
}

void DocumentServiceTest::movesWithAMerge()
{
    Files files;
    TrackRequest request{files.ids[1], files.store.stage(u"applied"_s), Monday, {}, {}, {}};
    request.documents = {files.add(u"CV.pdf"_s, "cv", 1)};
    DO_OK(files.store->tracking.record(request).result());
    DuplicateService duplicates(*files.store.store);
    DO_OK(duplicates.merge({files.ids[0], files.ids[1], {}, {}}).result());
    const auto attached = files.of(0);
    QCOMPARE(attached.size(), size_t(1));
    const auto details = files.store->postings.load(files.ids[0]).result();
    QCOMPARE(attached.front().sentWith, details->state.submission);
}

void DocumentServiceTest::isInTheExport()
{
    Files files;
    files.add(u"CV.pdf"_s, "cv");
    const QJsonObject json = QJsonDocument::fromJson(files.store.exported()).object();
    const QJsonObject document = json[u"documents"_s].toArray().first().toObject();
    QCOMPARE(document[u"name"_s].toString(), u"CV.pdf"_s);
    QCOMPARE(document[u"kind"_s].toString(), u"cv"_s);
    QCOMPARE(QByteArray::fromBase64(document[u"bytes"_s].toString().toLatin1()), QByteArray("cv"));
    const QJsonObject posting = json[u"postings"_s].toArray().first().toObject();
    const QJsonObject attached = posting[u"documents"_s].toArray().first().toObject();
    QCOMPARE(attached[u"document"_s], document[u"id"_s]);
    QVERIFY(attached[u"sent_with"_s].isNull());
}

QTEST_GUILESS_MAIN(DocumentServiceTest)
#include "tst_documentservice.moc"
