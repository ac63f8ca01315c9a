// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/limitjson.h"
#include "models/policy/limits.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

QJsonObject merged(QJsonObject base, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        base.insert(it.key(), it.value());
    return base;
}

/// A case states what differs from its file: `rule` changes the first rule, `query` the query, the rest replaces.
QJsonObject question(const QJsonObject &file, const QJsonObject &row)
{
    QJsonObject json = file;
    json.remove(u"cases"_s);
    for (const QString &key : {u"employers"_s, u"rules"_s, u"applications"_s})
        if (row.contains(key))
            json.insert(key, row.value(key));
    if (row.contains(u"rule"_s)) {
        QJsonArray rules = json.value(u"rules"_s).toArray();
        rules[0] = merged(rules.at(0).toObject(), row.value(u"rule"_s).toObject());
        json.insert(u"rules"_s, rules);
    }
    json.insert(u"query"_s, merged(json.value(u"query"_s).toObject(), row.value(u"query"_s).toObject()));
    return json;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// The first expectation that an answer does not meet; empty where it meets all.
QString difference(const QJsonObject &answer, const QJsonObject &expected)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.key() == "rules"_L1)
            continue;
        if (it.key() == "note"_L1) {
            if (!shown(answer.value(u"notes"_s)).contains(it->toString()))
                return u"no note says “%1”: %2"_s.arg(it->toString(), shown(answer.value(u"notes"_s)));
        } else if (answer.value(it.key()) != it.value() || !answer.contains(it.key())) {
            return u"%1 is %2, not %3"_s.arg(it.key(), shown(answer.value(it.key())), shown(it.value()));
        }
    }
    const QJsonArray expectedRules = expected.value(u"rules"_s).toArray();
    const QJsonArray rules = answer.value(u"rules"_s).toArray();
    if (expected.contains(u"rules"_s) && expectedRules.size() != rules.size())
        return u"%1 rules are listed, not %2"_s.arg(rules.size()).arg(expectedRules.size());
    for (qsizetype i = 0; i < expectedRules.size(); ++i)
        if (const QString found = difference(rules.at(i).toObject(), expectedRules.at(i).toObject()); !found.isEmpty())
            return u"rules[%1]: %2"_s.arg(i).arg(found);
    return {};
}

} // namespace

/// Every row of tests/policy/cases/*.json: a sentence, a question, and what must be answered.
class LimitCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void areMany();

private:
    int m_count = 0;
};

void LimitCasesTest::answers_data()
{
    QTest::addColumn<QJsonObject>("question");
    QTest::addColumn<QJsonObject>("expected");
    const QDir folder(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/policy/cases"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray rows = json.value(u"cases"_s).toArray();
        QVERIFY2(!rows.isEmpty(), qPrintable(name));
        for (const QJsonValue &row : rows) {
            const QString sentence = u"%1: %2"_s.arg(name.chopped(5), row.toObject().value(u"name"_s).toString());
            QTest::newRow(sentence.toUtf8().constData())
                << question(json, row.toObject()) << row.toObject().value(u"expect"_s).toObject();
            ++m_count;
        }
    }
}

void LimitCasesTest::answers()
{
    QFETCH(QJsonObject, question);
    QFETCH(QJsonObject, expected);
    const auto parsed = limitCaseFromJson(QJsonDocument(question).toJson());
    VERIFY_OK(parsed);
    const Verdict verdict = evaluate(parsed->rules, parsed->applications, parsed->employers, parsed->query);
    const QString found = difference(toJson(verdict), expected);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void LimitCasesTest::areMany()
{
    QVERIFY(m_count >= 290);
}

QTEST_GUILESS_MAIN(LimitCasesTest)
#include "tst_limitcases.moc"
