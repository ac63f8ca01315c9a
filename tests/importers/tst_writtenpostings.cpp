// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/importers/understanding/factcheck.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

const QString Written = QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/importers/understanding/written");
const QString NotRead = QStringLiteral("not_read");

QJsonObject factsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// Postings written for this test, in the shapes and languages in which people paste them: what each states must be
/// understood, and what is not read yet ("not_read") must be absent rather than wrong.
class WrittenPostingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUnderstood_data();
    void areUnderstood();
};

void WrittenPostingsTest::areUnderstood_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList facts = QDir(Written).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(facts.size() >= 45);
    for (const QFileInfo &file : facts)
        QTest::newRow(qPrintable(file.completeBaseName())) << file.absolutePath() + u'/' + file.completeBaseName();
}

void WrittenPostingsTest::areUnderstood()
{
    QFETCH(QString, path);
    const QJsonObject facts = factsOf(path + u".json"_s);
    const QJsonArray postings = FactCheck::postingsOf(path);
    QVERIFY(!facts.isEmpty());
    QCOMPARE(postings.size(), 1);
    const QJsonObject posting = postings.first().toObject();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (fact.key() == NotRead)
            continue;
        const QJsonArray values{FactCheck::found(posting, fact.key()), fact.value()};
        QVERIFY2(FactCheck::holds(posting, fact.key(), fact.value()),
                 fact.key().toUtf8() + ' ' + QJsonDocument(values).toJson(QJsonDocument::Compact));
    }
    for (const QJsonValue &fact : facts[NotRead].toArray())
        QVERIFY2(FactCheck::isAbsent(FactCheck::found(posting, fact.toString())), qPrintable(fact.toString()));
}

QTEST_GUILESS_MAIN(WrittenPostingsTest)
#include "tst_writtenpostings.moc"
