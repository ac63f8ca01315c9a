// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Who may include whom, as docs/architecture.md draws it. A folder may always include itself.
const QMap<QString, QStringList> &allowedEdges()
{
    static const QMap<QString, QStringList> edges{
        {u"models/domain"_s, {}},
        {u"models/importers"_s, {u"models/domain"_s}},
        {u"models/policy"_s, {u"models/domain"_s}},
        {u"models/storage"_s, {u"models/domain"_s}},
        {u"models/services"_s, {u"models/domain"_s, u"models/importers"_s, u"models/policy"_s, u"models/storage"_s}},
        {u"models/items"_s, {u"models/domain"_s, u"models/services"_s}},
        {u"ui"_s, {u"models/domain"_s, u"models/policy"_s, u"models/services"_s, u"models/items"_s}},
        {u"app"_s,
         {u"models/domain"_s, u"models/importers"_s, u"models/policy"_s, u"models/storage"_s, u"models/services"_s,
          u"models/items"_s, u"ui"_s}},
    };
    return edges;
}

/// Headers of a technique that only one place may know: a pattern, and the path prefixes that may include it.
struct Confined
{
    QRegularExpression header;
    QStringList places;
};

const std::vector<Confined> &confinedHeaders()
{
    static const std::vector<Confined> rules{
        {QRegularExpression(u"^(sqlite3\\.h|QSql.*)$"_s), {u"models/storage/"_s}},
        {QRegularExpression(u"^QWebEngine.*$"_s), {u"ui/web/engine/"_s}},
        {QRegularExpression(u"^gumbo\\.h$"_s), {u"models/importers/html/htmldocument.cpp"_s}},
        {QRegularExpression(u"^gmime/.*$"_s), {u"models/importers/foreign/"_s}},
        {QRegularExpression(u"^poppler-.*$"_s), {u"models/importers/foreign/"_s}},
        {QRegularExpression(u"^Q(Widget|MainWindow|Dialog|Label|Push|Line|List|Table|Tree|Abstract(Button|ItemView|"
                            "ScrollArea)|Style|Layout|VBox|HBox|Grid|Stacked|Splitter|ToolB|Menu|Message|File(Dialog)|"
                            "TextEdit|TextBrowser|Application$|Painter|Color|Font|Icon|Pixmap|Image|Palette|Gui)"_s),
         {u"ui/"_s, u"app/"_s}},
    };
    return rules;
}

/// Headers that look like a widget's and are none.
const QStringList CoreLookalikes{u"QList"_s, u"QListIterator"_s, u"QStyleHints"_s};

QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == "models"_L1 && parts.size() > 2)
        return parts.at(0) + u'/' + parts.at(1);
    return parts.first();
}

/// "ui/list" of "ui/list/postingdelegate.h"; empty outside ui.
QString uiFolderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == "ui"_L1 && parts.size() > 2 ? parts.at(1) : QString();
}

/// Why `file` must not include `header`, or nothing.
QString complaint(const QString &file, const QString &header, bool isSystemHeader)
{
    if (isSystemHeader) {
        for (const Confined &rule : confinedHeaders()) {
            const bool isAtHome = std::any_of(rule.places.begin(), rule.places.end(),
                                              [&file](const QString &place) { return file.startsWith(place); });
            if (!isAtHome && rule.header.match(header).hasMatch() && !CoreLookalikes.contains(header))
                return u"%1 includes <%2>, which belongs to %3"_s.arg(file, header, rule.places.join(u", "_s));
        }
        return {};
    }
    if (!header.contains(u'/'))
        return header.endsWith(".moc"_L1) || header.startsWith("moc_"_L1)
            ? QString()
            : u"%1 includes \"%2\": name it from the repository's root"_s.arg(file, header);
    const QString from = layerOf(file);
    const QString to = layerOf(header);
    if (from != to && !allowedEdges().value(from).contains(to))
        return u"%1 includes %2: %3 may not know %4"_s.arg(file, header, from, to);
    const QString fromUi = uiFolderOf(file);
    const QString toUi = uiFolderOf(header);
    const bool mayKnowAll = fromUi == "mainwindow"_L1 || fromUi.isEmpty();
    if (!toUi.isEmpty() && !mayKnowAll && fromUi != toUi && toUi != "common"_L1)
        return u"%1 includes %2: folders of ui know only ui/common"_s.arg(file, header);
    return {};
}

/// The complaints about one file's text.
QStringList complaintsAbout(const QString &file, const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList complaints;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString found = complaint(file, match.captured(2), match.captured(1) == "<"_L1);
        if (!found.isEmpty())
            complaints.append(found);
    }
    return complaints;
}

QStringList sourceFiles(const QString &root)
{
    QStringList files;
    for (const QString &top : {u"app"_s, u"models"_s, u"ui"_s}) {
        QDirIterator it(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(QDir(root).relativeFilePath(it.next()));
    }
    files.sort();
    return files;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsTheMap();
    void everyFileNamesItsLicence();
    void sqlStandsOnlyInStorage();
    void noticesAForbiddenEdge_data();
    void noticesAForbiddenEdge();

private:
    const QString m_root = QStringLiteral(SHORTLIST_SOURCE_DIR);
};

void LayersTest::everyIncludeFollowsTheMap()
{
    const QStringList files = sourceFiles(m_root);
    QVERIFY2(files.size() > 20, "no sources found");
    QStringList complaints;
    for (const QString &file : files)
        complaints += complaintsAbout(file, textOf(m_root + u'/' + file));
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void LayersTest::everyFileNamesItsLicence()
{
    QStringList without;
    for (const QString &file : sourceFiles(m_root))
        if (!textOf(m_root + u'/' + file).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
            without.append(file);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void LayersTest::sqlStandsOnlyInStorage()
{
    static const QRegularExpression statement(
        u"\"\\s*(SELECT\\s.+\\sFROM|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|PRAGMA\\s)"_s);
    QStringList found;
    for (const QString &file : sourceFiles(m_root))
        if (!file.startsWith("models/storage/"_L1) && statement.match(textOf(m_root + u'/' + file)).hasMatch())
            found.append(file);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void LayersTest::noticesAForbiddenEdge_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *file, const char *line, bool allowed) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line) << allowed;
    };
    row("down", "models/services/x.cpp", "#include \"models/storage/y.h\"", true);
    row("up", "models/storage/x.cpp", "#include \"models/services/y.h\"", false);
    row("across", "models/importers/x.cpp", "#include \"models/policy/y.h\"", false);
    row("window to storage", "ui/list/x.cpp", "#include \"models/storage/y.h\"", false);
    row("folders of ui", "ui/list/x.cpp", "#include \"ui/detail/y.h\"", false);
    row("main window", "ui/mainwindow/x.cpp", "#include \"ui/detail/y.h\"", true);
    row("SQL", "models/services/x.cpp", "#include <QSqlQuery>", false);
    row("SQLite", "app/x.cpp", "  # include <sqlite3.h>", false);
    row("engine", "ui/web/x.cpp", "#include <QWebEngineView>", false);
    row("engine at home", "ui/web/engine/x.cpp", "#include <QWebEngineView>", true);
    row("mail parser", "models/importers/pipeline.cpp", "#include <gmime/gmime.h>", false);
    row("HTML parser", "models/importers/html/sanitiser.cpp", "#include <gumbo.h>", false);
    row("widgets below the window", "models/items/x.cpp", "#include <QPushButton>", false);
    row("colours below the window", "models/items/x.cpp", "#include <QColor>", false);
    row("own header by a short name", "models/items/x.cpp", "#include \"y.h\"", false);
}

void LayersTest::noticesAForbiddenEdge()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QTEST(complaintsAbout(file, line).isEmpty(), "allowed");
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
