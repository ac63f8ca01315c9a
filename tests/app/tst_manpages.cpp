// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/window/launchoptions.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

/// The page as it is read: without the marks of its language.
QString manPage(const QString &name)
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/docs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression requests(u"^\\.\\w+ ?"_s, QRegularExpression::MultilineOption);
    QString text = QString::fromUtf8(file.readAll());
    text.replace(u"\\[u2026]"_s, u"…"_s);
    text.remove(u"\\&"_s).replace(u"\\(aq"_s, u"'"_s).replace(u"\\-"_s, u"-"_s).replace(u"\\e"_s, u"\\"_s);
    return text.remove(requests).remove(u'"').simplified();
}

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*[a-z]"_s);
    QSet<QString> found;
    for (auto match = option.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

/// The manual says what the programs do, and nothing else.
class ManPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheOptionsOfTheWindow();
    void saysEveryCommandAsItsHelpDoes_data();
    void saysEveryCommandAsItsHelpDoes();
    void inventsNoOption();
    void saysItsHelpWithoutADisplay();
};

void ManPagesTest::namesTheOptionsOfTheWindow()
{
    const auto options = launchOptions({u"shortlist"_s, u"--help"_s}, u"/"_s);
    QVERIFY(options);
    QCOMPARE(optionsIn(manPage(u"shortlist.1"_s)), optionsIn(options->help));
}

void ManPagesTest::saysEveryCommandAsItsHelpDoes_data()
{
    QTest::addColumn<QString>("usage");
    QTest::addColumn<QString>("words");
    for (const Cli::Command &command : Cli::commands())
        QTest::newRow(command.name) << QString::fromUtf8(command.name) + u' ' + QString::fromUtf8(command.usage)
                                    << QString::fromUtf8(command.summary) + u". "_s
                + QString::fromUtf8(command.details);
}

void ManPagesTest::saysEveryCommandAsItsHelpDoes()
{
    QFETCH(QString, usage);
    QFETCH(QString, words);
    const QString page = manPage(u"shortlist-cli.1"_s);
    QString wanted = usage + u' ' + words;
    wanted = wanted.remove(u'"').simplified();
    QVERIFY2(page.contains(wanted), qPrintable(u"docs/shortlist-cli.1 does not say: "_s + wanted));
}

void ManPagesTest::inventsNoOption()
{
    QSet<QString> known = optionsIn(Cli::helpText());
    for (const Cli::Command &command : Cli::commands())
        known += optionsIn(Cli::helpText(command));
    const QSet<QString> invented = optionsIn(manPage(u"shortlist-cli.1"_s)) - known;
    QVERIFY2(invented.isEmpty(), qPrintable(invented.values().join(u' ')));
}

/// Over ssh, in a container, in a script.
void ManPagesTest::saysItsHelpWithoutADisplay()
{
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        bare.remove(QString::fromLatin1(name));
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess window;
    window.setProcessEnvironment(bare);
    window.start(QStringLiteral(SHORTLIST_WINDOW), {u"--help"_s});
    QVERIFY(window.waitForFinished(60'000));
    QCOMPARE(window.exitCode(), 0);
    QVERIFY(window.readAllStandardOutput().contains("--no-webengine"));
}

QTEST_GUILESS_MAIN(ManPagesTest)
#include "tst_manpages.moc"
