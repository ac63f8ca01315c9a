// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/launchoptions.h"
#include "tests/support/verifyresult.h"
#include "ui/common/languages.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(SHORTLIST_DESKTOP_FILES);
const QString AppId = u"org.shortlist.shortlist"_s;

using Group = QMap<QString, QString>;

/// Its groups by their names.
QMap<QString, Group> desktopEntry()
{
    QFile file(Folder + u'/' + AppId + u".desktop"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, Group> groups;
    QString group;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'['))
            group = line.mid(1, line.size() - 2);
        else if (equals > 0)
            groups[group].insert(line.left(equals), line.mid(equals + 1));
    }
    return groups;
}

} // namespace

/// What desktops and software centres read of the program.
class DesktopFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pleaseTheirValidators_data();
    void pleaseTheirValidators();
    void speakEveryLanguage();
    void startTheWindowWithOptionsThatItKnows();
};

void DesktopFilesTest::pleaseTheirValidators_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("desktop entry") << u"desktop-file-validate"_s << QStringList{Folder + u'/' + AppId + u".desktop"_s};
    QTest::newRow("metainfo") << u"appstreamcli"_s
                              << QStringList{u"validate"_s, u"--pedantic"_s, u"--no-net"_s,
                                             Folder + u'/' + AppId + u".metainfo.xml"_s};
}

void DesktopFilesTest::pleaseTheirValidators()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
             qPrintable(program + u" is not installed: ./test.sh installs it"_s));
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(program, arguments);
    QVERIFY(validator.waitForFinished());
    const QByteArray said = validator.readAll();
    QVERIFY2(validator.exitCode() == 0 && !said.contains("error") && !said.contains("warning"), said.constData());
}

void DesktopFilesTest::speakEveryLanguage()
{
    const auto groups = desktopEntry();
    const QList<std::pair<QString, QStringList>> translated{
        {u"Desktop Entry"_s, {u"GenericName"_s, u"Comment"_s, u"Keywords"_s}},
        {u"Desktop Action paste"_s, {u"Name"_s}}};
    for (const auto &[group, keys] : translated)
        for (const QString &key : keys) {
            QVERIFY2(!groups[group][key].isEmpty(), qPrintable(key));
            for (const Languages::Language &language : Languages::all()) {
                const QString name = u"%1[%2]"_s.arg(key, language.code);
                if (language.code != "en"_L1)
                    QVERIFY2(!groups[group][name].isEmpty(), qPrintable(name));
            }
        }
}

void DesktopFilesTest::startTheWindowWithOptionsThatItKnows()
{
    const auto groups = desktopEntry();
    QCOMPARE(groups[u"Desktop Entry"_s][u"Exec"_s], u"shortlist %F"_s);
    const auto pasting = launchOptions(groups[u"Desktop Action paste"_s][u"Exec"_s].split(u' '), u"/"_s);
    VERIFY_OK(pasting);
    QCOMPARE(pasting->imports.kind, StartImports::Kind::Clipboard);
}

QTEST_GUILESS_MAIN(DesktopFilesTest)
#include "tst_desktopfiles.moc"
