// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmldocument.h"
#include "models/importers/html/ldscripts.h"
#include "models/importers/json/lenientjson.h"
#include "models/importers/sniff.h"
#include "tests/support/contentsof.h"
#include "tests/surface/figures.h"
#include "tests/surface/payloads.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Hostile = hostileFolder();

/// A test of html5lib: what stands behind each "#name" line.
using Sections = std::map<QByteArray, QByteArray>;

std::vector<Sections> testsIn(const QByteArray &file)
{
    std::vector<Sections> tests;
    QByteArray section;
    for (const QByteArray &line : file.split('\n')) {
        const bool isHead = line == "#data" || line == "#errors" || line == "#document" || line == "#document-fragment"
            || line == "#encoding" || line == "#script-on" || line == "#script-off" || line == "#new-errors";
        if (line == "#data")
            tests.emplace_back();
        if (isHead)
            section = line;
        if (tests.empty())
            continue;
        QByteArray &text = tests.back()[section];
        if (!isHead)
            text += line + '\n';
    }
    for (Sections &test : tests)
        for (auto &[name, text] : test)
            for (bool isMore = text.endsWith('\n'); isMore; isMore = name != "#data" && text.endsWith('\n'))
                text.chop(1);
    return tests;
}

struct Token
{
    qsizetype depth = 0;
    QString text;

    friend bool operator==(const Token &, const Token &) = default;
};

/// A tree as html5lib writes it, without what our tree does not have: comments, doctypes, namespaces.
std::vector<Token> tokensOf(const QString &expected)
{
    std::vector<Token> all;
    for (const QString &line : expected.split(u'\n')) {
        if (!line.startsWith("| "_L1)) {
            if (!all.empty())
                all.back().text += u'\n' + line;
            continue;
        }
        qsizetype start = 2;
        while (start < line.size() && line.at(start) == u' ')
            ++start;
        all.push_back({(start - 2) / 2, line.sliced(start)});
    }
    std::vector<Token> kept;
    for (Token &token : all) {
        if (token.text.startsWith("<!"_L1) || token.text.startsWith("<?"_L1))
            continue;
        if (token.text.startsWith(u'"')) {
            token.text = token.text.mid(1).chopped(token.text.endsWith(u'"') ? 1 : 0);
            if (!kept.empty() && kept.back().depth == token.depth && kept.back().text.startsWith(u'"')) {
                kept.back().text += token.text; // a comment stood between them
                continue;
            }
            token.text.prepend(u'"');
        } else {
            token.text.replace("<svg "_L1, "<"_L1).replace("<math "_L1, "<"_L1).replace("xlink "_L1, "xlink:"_L1);
            token.text.replace("xml "_L1, "xml:"_L1).replace("xmlns "_L1, "xmlns:"_L1);
            token.text = token.text.contains(u'=')
                ? token.text.section(u'=', 0, 0).toLower() + u'=' + token.text.section(u'=', 1)
                : token.text.toLower();
        }
        kept.push_back(token);
    }
    return kept;
}

void write(const HtmlNode &node, qsizetype depth, std::vector<Token> &tokens)
{
    if (node.isText()) {
        tokens.push_back({depth, u'"' + node.text});
        return;
    }
    tokens.push_back({depth, u'<' + node.name + u'>'});
    QStringList attributes;
    for (const auto &[name, value] : node.attributes)
        attributes.append(u"%1=\"%2\""_s.arg(name, value));
    attributes.sort();
    for (const QString &attribute : attributes)
        tokens.push_back({depth + 1, attribute});
    const bool isTemplate = node.name == "template"_L1 && !node.isForeign;
    if (isTemplate)
        tokens.push_back({depth + 1, u"content"_s});
    for (const HtmlNode &child : node.children)
        write(child, depth + (isTemplate ? 2 : 1), tokens);
}

/// What the whole alphabet of labels comes to, as far as the tests use it.
QString encodingOf(const QByteArray &label)
{
    const QString name = QString::fromLatin1(label).trimmed().toLower().replace("iso8859-"_L1, "iso-8859-"_L1);
    static const QStringList latin{u""_s,         u"iso-8859-1"_s,   u"iso8859-1"_s,
                                   u"us-ascii"_s, u"windows-1252"_s, u"latin1"_s};
    // What is no name of an encoding counts as nothing said.
    if (latin.contains(name) || name.contains(u'"') || name.contains(u'>') || name.contains(u'\''))
        return u"windows-1252"_s;
    if (name.startsWith("utf-16"_L1))
        return u"utf-8"_s; // a declaration that could be read as ASCII is wrong about that
    return name == "x-sjis"_L1 || name == "shift-jis"_L1 ? u"shift_jis"_s : name;
}

QJsonValue asQt(const JsonValue &value)
{
    if (const JsonValue::Object *members = value.object()) {
        QJsonObject object;
        for (const auto &[name, member] : *members)
            object.insert(name, asQt(member));
        return object;
    }
    if (const JsonValue::Array *items = value.array()) {
        QJsonArray array;
        for (const JsonValue &item : *items)
            array.append(asQt(item));
        return array;
    }
    if (value.number() != nullptr)
        return value.toText().toDouble();
    if (const bool *truth = value.boolean())
        return *truth;
    return value.isNull() ? QJsonValue() : QJsonValue(value.toText());
}

/// Every object of linked data of a page, as extruct lists them: blocks that no reader understands are left out.
QJsonArray linkedDataOf(const QByteArray &page)
{
    QJsonArray all;
    for (const QString &script : ldScripts(decoded(page).text)) {
        const auto json = tolerantJson(script.toUtf8());
        const QJsonValue block = json ? asQt(json->value) : QJsonValue();
        const QJsonArray items = block.isArray() ? block.toArray() : QJsonArray{block};
        for (const QJsonValue &item : items)
            if (item.isObject() && !item.toObject().isEmpty())
                all.append(item);
    }
    return all;
}

/// What extruct's tests say that a page holds; nothing where they are about another format.
std::optional<QJsonArray> saidLinkedData(const QString &page)
{
    const QString base = page.left(page.lastIndexOf(u'.'));
    const QJsonDocument own = QJsonDocument::fromJson(contentsOf(base + u".jsonld"_s));
    if (!own.isNull())
        return own.isArray() ? own.array() : QJsonArray{own.object()};
    const QJsonValue among = QJsonDocument::fromJson(contentsOf(base + u".json"_s)).object()[u"json-ld"_s];
    return among.isArray() ? std::optional(among.toArray()) : std::nullopt;
}

} // namespace

/// How much of what other people wrote about the formats our readers understand.
class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void buildsTheTreesOfTheStandard();
    void findsTheEncodings();
    void readsTheJsonSuite();
    void findsTheLinkedData();

private:
    std::unique_ptr<Figures> m_figures;
};

void ConformanceTest::initTestCase()
{
    if (!QFile::exists(Hostile + u"html5"_s))
        QSKIP("../shared/hostile is not here: conformance was NOT measured");
    m_figures = std::make_unique<Figures>(QStringList{u"suite"_s, u"cases"_s, u"as it should be"_s, u"at least"_s});
}

/// Pages, and fragments of what a description is: the inside of a div.
void ConformanceTest::buildsTheTreesOfTheStandard()
{
    constexpr qint64 Least = 1'520;
    qint64 cases = 0;
    qint64 right = 0;
    const QDir folder(Hostile + u"html5"_s);
    for (const QString &name : folder.entryList({u"*.dat"_s}, QDir::Files)) {
        for (Sections &test : testsIn(contentsOf(folder.filePath(name)))) {
            const bool isFragment = test.contains("#document-fragment");
            if (test.contains("#script-on") || (isFragment && test["#document-fragment"] != "div"))
                continue;
            ++cases;
            const QString html = QString::fromUtf8(test["#data"]);
            const auto tree = parsedByStandard(html, isFragment ? HtmlParsing::Fragment : HtmlParsing::Page);
            std::vector<Token> tokens;
            if (tree && isFragment)
                for (const HtmlNode &child : tree->children)
                    write(child, 0, tokens);
            else if (tree)
                write(*tree, 0, tokens);
            const std::vector<Token> wanted = tokensOf(QString::fromUtf8(test["#document"]));
            right += tokens == wanted ? 1 : 0;
            if (qEnvironmentVariableIsSet("SHORTLIST_SHOW") && tokens != wanted)
                qInfo("%s: %s", qPrintable(name), qPrintable(html));
        }
    }
    m_figures->add(u"html5lib, trees"_s, {cases, right, Least});
    QVERIFY(right >= Least);
}

void ConformanceTest::findsTheEncodings()
{
    qint64 cases = 0;
    QStringList wrong;
    const QDir folder(Hostile + u"html5/encoding"_s);
    for (const QString &name : folder.entryList({u"*.dat"_s}, QDir::Files)) {
        for (Sections &test : testsIn(contentsOf(folder.filePath(name)))) {
            ++cases;
            const bool isMarked = test["#data"].startsWith("\xEF\xBB\xBF");
            const QByteArray label =
                isMarked ? decoded(test["#data"]).charset.toLatin1() : declaredCharset(test["#data"]);
            if (encodingOf(label) != encodingOf(test["#encoding"]))
                wrong.append(u"%1: \"%2\" instead of \"%3\" in %4"_s.arg(name, QString::fromLatin1(label),
                                                                         QString::fromLatin1(test["#encoding"]),
                                                                         QString::fromLatin1(test["#data"].left(300))));
        }
    }
    m_figures->add(u"html5lib, encodings"_s, {cases, cases - wrong.size(), cases});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void ConformanceTest::readsTheJsonSuite()
{
    qint64 good = 0;
    qint64 bad = 0;
    qint64 goodRead = 0;
    qint64 badRefused = 0;
    const QDir folder(Hostile + u"json"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const bool isRead = bool(strictJson(contentsOf(folder.filePath(name))));
        good += name.startsWith("y_"_L1) ? 1 : 0;
        goodRead += name.startsWith("y_"_L1) && isRead ? 1 : 0;
        bad += name.startsWith("n_"_L1) ? 1 : 0;
        badRefused += name.startsWith("n_"_L1) && !isRead ? 1 : 0;
    }
    m_figures->add(u"JSONTestSuite, valid"_s, {good, goodRead, good});
    m_figures->add(u"JSONTestSuite, invalid"_s, {bad, badRefused, bad});
    QCOMPARE(goodRead, good);
    QCOMPARE(badRefused, bad);
}

/// A folder that is not always there, though the rest is.
void ConformanceTest::findsTheLinkedData()
{
    QDirIterator pages(Hostile + u"structured-data"_s, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    if (!pages.hasNext())
        QSKIP("hostile/structured-data is not here: extruct's linked data was NOT compared");
    qint64 cases = 0;
    QStringList wrong;
    while (pages.hasNext()) {
        const QString page = pages.next();
        const auto said = saidLinkedData(page);
        if (!said)
            continue;
        ++cases;
        if (const QJsonArray found = linkedDataOf(contentsOf(page)); found != *said)
            wrong.append(page + u'\n' + QString::fromUtf8(QJsonDocument(found).toJson()));
    }
    m_figures->add(u"extruct, pages of linked data"_s, {cases, cases - wrong.size(), cases});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "tst_conformance.moc"
