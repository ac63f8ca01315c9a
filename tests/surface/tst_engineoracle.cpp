// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/htmldocument.h"
#include "models/importers/html/sanitiser.h"
#include "tests/support/longtests.h"
#include "tests/surface/figures.h"
#include "tests/surface/payloads.h"
#include "tests/surface/witness.h"
#include "ui/web/engine/postingscheme.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Batch = 500;
constexpr int GrownQuick = 3'000;
constexpr int GrownLong = 100'000;
constexpr int PatienceMs = 120'000;

/// The tree as one text: "(p[title=x](b"word"))". The script below writes the same of what the engine understood.
void write(const HtmlNode &node, QString &out)
{
    for (const HtmlNode &child : node.children) {
        if (child.isText()) {
            out += u'"' + child.text + u'"';
            continue;
        }
        out += u'(' + child.name;
        for (const auto &[name, value] : child.attributes)
            out += u'[' + name + u'=' + value + u']';
        write(child, out);
        out += u')';
    }
}

const QString Reader =
    u"window.treeOf = function(html) {"
    "  const place = document.createElement('div'); place.innerHTML = html; place.normalize();"
    "  const write = node => [...node.childNodes].map(child => child.nodeType === 3 ? '\"' + child.data + '\"'"
    "    : '(' + child.localName + [...child.attributes].map(a => '[' + a.name + '=' + a.value + ']').join('')"
    "      + write(child) + ')').join('');"
    "  return write(place); };"_s;

QString literal(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString domPurify()
{
    QString path = qEnvironmentVariable("SHORTLIST_DOMPURIFY");
    if (path.isEmpty())
        path = QStringLiteral(SHORTLIST_SOURCE_DIR "/build/tools/node_modules/dompurify/dist/purify.min.js");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What the sanitiser wrote, asked of those who know better: the engine that will read it, and DOMPurify.
class EngineOracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEngineReadsTheTreeThatWasChecked();
    void domPurifyFindsNothingToRemove();

private:
    QVariant asked(const QString &script);

    QStringList m_clean;
    std::unique_ptr<Witness> m_witness;
};

void EngineOracleTest::initTestCase()
{
    QStringList payloads = handlerPayloads() + grownPayloads(Testing::runsLong() ? GrownLong : GrownQuick, 4);
    for (const PayloadGroup &group : sharedPayloads())
        payloads += group.payloads;
    for (const QString &payload : payloads)
        if (const auto clean = sanitised(payload); clean && !clean->isEmpty())
            m_clean.append(*clean);
    m_clean.removeDuplicates();
    m_witness = std::make_unique<Witness>(Witness::Script::On);
    QVERIFY(m_witness->load("<!DOCTYPE html><body>"));
    asked(Reader);
}

QVariant EngineOracleTest::asked(const QString &script)
{
    QVariant answer;
    bool isAnswered = false;
    m_witness->page().runJavaScript(script, [&](const QVariant &value) {
        answer = value;
        isAnswered = true;
    });
    return QTest::qWaitFor([&isAnswered] { return isAnswered; }, PatienceMs) ? answer : QVariant();
}

void EngineOracleTest::theEngineReadsTheTreeThatWasChecked()
{
    Figures figures({u"the engine as oracle"_s, u"texts"_s, u"read as another tree"_s});
    QStringList wrong;
    for (qsizetype first = 0; first < m_clean.size(); first += Batch) {
        const QStringList texts = m_clean.mid(first, Batch);
        const QVariantList trees = asked(literal(texts) + u".map(treeOf)"_s).toList();
        QCOMPARE(trees.size(), texts.size());
        for (qsizetype at = 0; at < texts.size(); ++at) {
            const auto tree = parsedHtml(texts.at(at), HtmlParsing::Fragment);
            QString ours;
            if (tree)
                write(*tree, ours);
            if (trees.at(at).toString() != ours)
                wrong.append(u"%1\n%2\n%3"_s.arg(texts.at(at), ours, trees.at(at).toString()));
        }
    }
    figures.add(u"our parser and Chromium's"_s, {m_clean.size(), wrong.size()});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0).left(3000)));
}

void EngineOracleTest::domPurifyFindsNothingToRemove()
{
    const QString library = domPurify();
    if (library.isEmpty())
        QSKIP("DOMPurify is not here, and was NOT asked: tests/surface/get-dompurify puts it there");
    asked(library + u";0"_s);
    QVERIFY(asked(u"DOMPurify.isSupported"_s).toBool());
    asked(u"window.removedFrom = function(html) { DOMPurify.sanitize(html); return DOMPurify.removed.length; }; 0"_s);
    QCOMPARE(asked(u"removedFrom('<p onclick=x>y</p>')"_s).toInt(), 1); // the control
    Figures figures({u"DOMPurify as oracle"_s, u"texts"_s, u"something to remove"_s});
    QStringList wrong;
    for (qsizetype first = 0; first < m_clean.size(); first += Batch) {
        const QStringList texts = m_clean.mid(first, Batch);
        const QVariantList removed = asked(literal(texts) + u".map(removedFrom)"_s).toList();
        QCOMPARE(removed.size(), texts.size());
        for (qsizetype at = 0; at < texts.size(); ++at)
            if (removed.at(at).toInt() > 0)
                wrong.append(texts.at(at));
    }
    figures.add(u"DOMPurify %1"_s.arg(asked(u"DOMPurify.version"_s).toString()), {m_clean.size(), wrong.size()});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0).left(3000)));
}

int main(int argc, char **argv)
{
    registerPostingScheme();
    QApplication app(argc, argv);
    EngineOracleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_engineoracle.moc"
