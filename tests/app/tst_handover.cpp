// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/frames.h"
#include "app/cli/handover.h"
#include "app/paths.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Cli;

namespace {

CommandReply echo(const CommandRequest &request)
{
    return {7, request.arguments.join(u'|').toUtf8() + '@' + request.folder.toUtf8() + '@' + request.input, "said"};
}

QFuture<CommandReply> echoElsewhere(const CommandRequest &request)
{
    return QtConcurrent::run([request] { return echo(request); });
}

/// The window's thread must keep turning while the other end waits.
std::optional<CommandReply> sent(const QString &database, const CommandRequest &request)
{
    auto future = QtConcurrent::run([&] { return sendToOwner(database, request); });
    while (!future.isFinished())
        QTest::qWait(5);
    return future.result();
}

} // namespace

class HandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNobodyWhereNobodyListens();
    void runsACommandForAnother();
    void carriesMegabytes();
    void raisesTheWindow();
    void replacesASocketLeftBehind();
    void letsNobodyElseIn();
    void dropsWhatIsNoRequest_data();
    void dropsWhatIsNoRequest();
    void saysWhenTheWindowGoesAway();
    void readsFramesOnlyWhenWhole();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void HandoverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    m_database = m_folder->filePath(u"a.db"_s);
}

void HandoverTest::findsNobodyWhereNobodyListens()
{
    QVERIFY(!sendToOwner(m_database, {}));
}

void HandoverTest::runsACommandForAnother()
{
    const auto server = CommandServer::listen(m_database, echoElsewhere);
    VERIFY_OK(server);
    const auto reply =
        sent(m_database, {CommandRequest::Kind::Run, {u"list"_s, u"ä"_s}, u"/home/me"_s, QByteArray("in\0put", 6), {}});
    QVERIFY(reply.has_value());
    QCOMPARE(reply->exitCode, 7);
    QCOMPARE(reply->out, QByteArray("list|ä@/home/me@in\0put", 23));
    QCOMPARE(reply->err, QByteArray("said"));
}

void HandoverTest::carriesMegabytes()
{
    const auto server = CommandServer::listen(m_database, echoElsewhere);
    VERIFY_OK(server);
    const QByteArray input(20 * 1024 * 1024, 'x');
    const auto reply = sent(m_database, {CommandRequest::Kind::Run, {u"import"_s, u"-"_s}, u"/"_s, input, {}});
    QVERIFY(reply.has_value());
    QVERIFY(reply->out.endsWith(input));
    const auto refused =
        sent(m_database, {CommandRequest::Kind::Run, {u"x"_s}, {}, QByteArray(MaxFrameBytes, 'x'), {}});
    QVERIFY(refused.has_value());
    QCOMPARE(refused->exitCode, 1);
    QVERIFY(refused->err.contains("too long"));
}

void HandoverTest::raisesTheWindow()
{
    const auto server = CommandServer::listen(m_database, echoElsewhere);
    VERIFY_OK(server);
    const QSignalSpy raised(server->get(), &CommandServer::raiseRequested);
    const auto reply = sent(m_database, {CommandRequest::Kind::Raise, {u"/home/me/a.html"_s}, u"/"_s, {}, {}});
    QVERIFY(reply.has_value());
    QCOMPARE(reply->exitCode, 0);
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toStringList(), QStringList{u"/home/me/a.html"_s});
}

void HandoverTest::replacesASocketLeftBehind()
{
    QFile left(Paths::commandSocket(m_database));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    const auto server = CommandServer::listen(m_database, echoElsewhere);
    VERIFY_OK(server);
    QVERIFY(sent(m_database, {CommandRequest::Kind::Run, {u"list"_s}, u"/"_s, {}, {}}).has_value());
}

void HandoverTest::letsNobodyElseIn()
{
    const auto server = CommandServer::listen(m_database, echoElsewhere);
    VERIFY_OK(server);
    const auto permissions = QFile::permissions(Paths::commandSocket(m_database));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void HandoverTest::dropsWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a frame that is too long") << QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("no CBOR") << QByteArray("\0\0\0\3abc", 7);
    QTest::newRow("no map") << QByteArray("\0\0\0\1\x01", 5);
    QTest::newRow("an empty map") << QByteArray("\0\0\0\1\xa0", 5);
    QTest::newRow("an empty frame") << QByteArray("\0\0\0\0", 4);
}

void HandoverTest::dropsWhatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    const auto server = CommandServer::listen(m_database, echoElsewhere);
    VERIFY_OK(server);
    QLocalSocket socket;
    socket.connectToServer(Paths::commandSocket(m_database));
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(socket.readAll().isEmpty());
    QVERIFY(sent(m_database, {CommandRequest::Kind::Run, {u"list"_s}, u"/"_s, {}, {}}).has_value());
}

void HandoverTest::saysWhenTheWindowGoesAway()
{
    QPromise<CommandReply> never;
    never.start();
    auto server = CommandServer::listen(m_database, [&never](const CommandRequest &) { return never.future(); });
    VERIFY_OK(server);
    auto future = QtConcurrent::run([this] {
        return sendToOwner(m_database, {CommandRequest::Kind::Run, {u"list"_s}, u"/"_s, {}, {}});
    });
    QTest::qWait(100); // lets the request arrive; earlier than that nobody is left to answer either
    server->reset();
    QTRY_VERIFY(future.isFinished());
    never.finish();
    QVERIFY(!future.result() || future.result()->exitCode == 1);
}

void HandoverTest::readsFramesOnlyWhenWhole()
{
    const QByteArray frame = toFrame(CommandRequest{CommandRequest::Kind::Run, {u"list"_s}, u"/"_s, "x", {80, {}}});
    for (qsizetype size = 0; size < frame.size(); ++size)
        QCOMPARE(firstFrame(frame.left(size)).state, Frame::State::Incomplete);
    const Frame whole = firstFrame(frame + "more");
    QCOMPARE(whole.state, Frame::State::Complete);
    const auto request = requestFrom(whole.payload);
    QVERIFY(request.has_value());
    QCOMPARE(request->arguments, QStringList{u"list"_s});
    QCOMPARE(request->terminal.columns, 80);
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
