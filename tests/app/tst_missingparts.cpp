// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Mail =
    "From: Jobs <jobs@norvik.example>\nSubject: Track Layer at Norvik\nMIME-Version: 1.0\n"
    "Content-Type: text/plain\n\nTrack Layer\nNorvik\nLocation: Oslo\n\nWhat you will do\n"
    "- Lay tracks in the mountains\n- Keep them apart\n\nWhat you bring\n- Three years of experience\n";
constexpr auto Posting = R"({"@context":"https://schema.org","@type":"JobPosting","title":"Track Layer",)"
                         R"("hiringOrganization":{"@type":"Organization","name":"Norvik"}})";

} // namespace

/// A program that is installed only in part: what it can do it does, and of the rest it says why not.
class MissingPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatIsMissing();
    void readsEverythingElse();
    void findsThePartBesideIt();
    void findsThePartWhereItIsInstalled();

private:
    QJsonObject parsed(const QByteArray &document) const
    {
        const auto lines = runCli(m_work->path(), {u"parse"_s, u"--json"_s, u"-"_s}, document, {}, m_program).json();
        return lines.value(0);
    }

    std::unique_ptr<QTemporaryDir> m_work;
    QString m_program;
};

void MissingPartsTest::init()
{
    m_work = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_work->path()).mkpath(u"bin"_s));
    m_program = m_work->filePath(u"bin/shortlist-cli"_s);
    QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_CLI), m_program));
}

void MissingPartsTest::saysWhatIsMissing()
{
    for (const QByteArray &document : {QByteArray(Mail), QByteArray("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n")}) {
        const QJsonObject error = parsed(document).value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"part_missing"_s);
        QVERIFY(!error.value("detail"_L1).toString().isEmpty());
    }
}

void MissingPartsTest::readsEverythingElse()
{
    const QJsonObject line = parsed(Posting);
    QVERIFY(line.value("error"_L1).isNull());
    QCOMPARE(line.value("postings"_L1).toArray().size(), 1);
}

void MissingPartsTest::findsThePartBesideIt()
{
    const QString part = QStringLiteral(SHORTLIST_FOREIGN_FILE);
    QVERIFY(QFile::copy(part, m_work->filePath(u"bin/"_s + QFileInfo(part).fileName())));
    QVERIFY(parsed(Mail).value("error"_L1).isNull());
}

void MissingPartsTest::findsThePartWhereItIsInstalled()
{
    const QString part = QStringLiteral(SHORTLIST_FOREIGN_FILE);
    const QString folder = m_work->filePath(QStringLiteral(SHORTLIST_LIBRARIES));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(part, folder + u'/' + QFileInfo(part).fileName()));
    QVERIFY(parsed(Mail).value("error"_L1).isNull());
}

QTEST_GUILESS_MAIN(MissingPartsTest)
#include "tst_missingparts.moc"
