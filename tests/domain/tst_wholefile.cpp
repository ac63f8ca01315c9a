// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/wholefile.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class WholeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatWasThere();
    void saysWhichFileItCouldNotWrite();
    void hidesFromOthersWhatIsTheOwnersAlone();

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unread");
    }
    QTemporaryDir m_folder;
};

void WholeFileTest::replacesWhatWasThere()
{
    const QString path = m_folder.filePath(u"a.txt"_s);
    VERIFY_OK(writeWholeFile(path, "a longer text"));
    VERIFY_OK(writeWholeFile(path, "short"));
    QCOMPARE(contentOf(path), QByteArray("short"));
}

void WholeFileTest::saysWhichFileItCouldNotWrite()
{
    const QString path = m_folder.filePath(u"no/folder/a.txt"_s);
    const auto written = writeWholeFile(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::NotWritten);
    QCOMPARE(written.error().subject, path);
    QVERIFY(written.error().detail.startsWith(u"cannot be written: "_s));
    QVERIFY(!QFile::exists(path));
}

void WholeFileTest::hidesFromOthersWhatIsTheOwnersAlone()
{
    const QString path = m_folder.filePath(u"own.json"_s);
    VERIFY_OK(writeWholeFile(path, "x", FileReaders::OwnerAlone));
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & Others));
}

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
