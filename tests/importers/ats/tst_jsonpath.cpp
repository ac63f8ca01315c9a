// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/ats/jsonpath.h"
#include "models/importers/json/jsonreader.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Document = R"({
    "company": "Initech",
    "job": {
        "title": "Baker", "note": "  ", "code": null, "pay": {"min": 12.5, "max": 14},
        "offices": [{"name": "Bern", "main": true}, {"name": "Basel"}, {"name": ""}],
        "meta": [{"name": "Employment Type", "value": "Full-time"}, {"name": "Level", "value": ["A", "B"]}],
        "sections": {"about": {"text": "We bake."}, "tasks": {"text": "Bake."}}
    }
})"_ba;

} // namespace

class JsonPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToValues_data();
    void leadsToValues();
    void existsWhereAMemberIsThere_data();
    void existsWhereAMemberIsThere();
    void namesItsFirstKeys();
};

void JsonPathTest::leadsToValues_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a member") << "title"_ba << QStringList{u"Baker"_s};
    QTest::newRow("a member of a member") << "pay.min"_ba << QStringList{u"12.5"_s};
    QTest::newRow("every item that says something") << "offices[].name"_ba << QStringList{u"Bern"_s, u"Basel"_s};
    QTest::newRow("items that are something") << "offices[main=true].name"_ba << QStringList{u"Bern"_s};
    QTest::newRow("items that are not") << "offices[main!=true].name"_ba << QStringList{u"Basel"_s};
    QTest::newRow("items that hold a word")
        << "meta[name~commitment|employment].value"_ba << QStringList{u"Full-time"_s};
    QTest::newRow("one value or several") << "meta[].value[]"_ba << QStringList{u"Full-time"_s, u"A"_s, u"B"_s};
    QTest::newRow("an object where a list is usual") << "pay[].max"_ba << QStringList{u"14"_s};
    QTest::newRow("every member") << "sections.*.text"_ba << QStringList{u"We bake."_s, u"Bake."_s};
    QTest::newRow("the container's") << "^company"_ba << QStringList{u"Initech"_s};
    QTest::newRow("the first that is there") << "city || note || code || title"_ba << QStringList{u"Baker"_s};
    QTest::newRow("nothing") << "location.name"_ba << QStringList();
}

void JsonPathTest::leadsToValues()
{
    QFETCH(QByteArray, path);
    const auto json = strictJson(Document);
    VERIFY_OK(json);
    const JsonPlace root{&*json, nullptr};
    QStringList texts;
    for (const JsonValue *value : JsonPath(path.constData()).values({json->find(u"job"_s), &root}))
        texts.append(value->toText());
    QTEST(texts, "texts");
}

void JsonPathTest::existsWhereAMemberIsThere_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("exists");
    QTest::newRow("with a value") << "title"_ba << true;
    QTest::newRow("null") << "code"_ba << true;
    QTest::newRow("one of several") << "city || code"_ba << true;
    QTest::newRow("not there") << "city"_ba << false;
    QTest::newRow("no container") << "^company"_ba << false;
    QTest::newRow("the object itself") << ""_ba << true;
}

void JsonPathTest::existsWhereAMemberIsThere()
{
    QFETCH(QByteArray, path);
    const auto json = strictJson(Document);
    VERIFY_OK(json);
    QTEST(JsonPath(path.constData()).exists({json->find(u"job"_s), nullptr}), "exists");
}

void JsonPathTest::namesItsFirstKeys()
{
    QCOMPARE(JsonPath("a.b || c[x=y].d || ^e").firstKeys(), (QStringList{u"a"_s, u"c"_s}));
}

QTEST_GUILESS_MAIN(JsonPathTest)
#include "tst_jsonpath.moc"
