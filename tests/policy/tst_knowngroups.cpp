// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"
#include "models/policy/knowngroups.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Shortlist;

class KnownGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesASourceForEveryGroup();
    void knowsEachEmployerOnce();
    void suggestsTheOthersThoseStoredFirst();
    void knowsAnEmployerByAnySpelling_data();
    void knowsAnEmployerByAnySpelling();
    void suggestsNothingThatIsKnownAlready();
    void rejects_data();
    void rejects();

private:
    std::vector<KnownGroup> m_known;
};

void KnownGroupsTest::initTestCase()
{
    QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/employers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto read = readKnownGroups(file.readAll());
    VERIFY_OK(read);
    m_known = *std::move(read);
    QVERIFY(m_known.size() >= 25);
}

void KnownGroupsTest::namesASourceForEveryGroup()
{
    for (const KnownGroup &group : m_known) {
        QVERIFY2(QUrl(group.source).scheme() == "https"_L1, qPrintable(group.name));
        QVERIFY2(group.members.size() > 1, qPrintable(group.name));
        QVERIFY2(group.checkedOn >= QDate(2026, 11, 21), qPrintable(group.name));
    }
}

void KnownGroupsTest::knowsEachEmployerOnce()
{
    QSet<QString> seen;
    for (const KnownGroup &group : m_known) {
        QSet<QString> keys;
        for (const QString &member : group.members)
            keys.insert(Text::employerKey(member));
        QVERIFY2(!seen.intersects(keys), qPrintable(group.name));
        seen.unite(keys);
    }
}

void KnownGroupsTest::suggestsTheOthersThoseStoredFirst()
{
    const std::vector<KnownGroup> known{
        {u"Kestrel"_s, {u"Kestrel"_s, u"Kestrel Labs"_s, u"Falcon"_s}, u"https://example.org"_s, {}}};
    const auto found = suggestionFor({{}, u"Kestrel"_s, {u"Kestrel Inc."_s}, false}, known, {u"falcon gmbh"_s});
    QVERIFY(found);
    QCOMPARE(*found, (GroupSuggestion{u"Kestrel"_s, {u"Falcon"_s, u"Kestrel Labs"_s}, u"https://example.org"_s}));
}

void KnownGroupsTest::knowsAnEmployerByAnySpelling_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("group");
    QTest::newRow("legal form") << u"TikTok Inc."_s << u"ByteDance"_s;
    QTest::newRow("two legal forms and spacing") << u"Tik Tok Pte. Ltd."_s << u"ByteDance"_s;
    QTest::newRow("case") << u"LINKEDIN"_s << u"Microsoft"_s;
    QTest::newRow("German forms") << u"Audi AG"_s << u"Volkswagen"_s;
    QTest::newRow("a partnership") << u"Lidl GmbH & Co. KG"_s << u"Schwarz Group"_s;
}

void KnownGroupsTest::knowsAnEmployerByAnySpelling()
{
    QFETCH(QString, spelling);
    const auto found = suggestionFor({{}, spelling, {spelling}, false}, m_known, {});
    QVERIFY(found);
    QTEST(found->name, "group");
}

void KnownGroupsTest::suggestsNothingThatIsKnownAlready()
{
    const std::vector<KnownGroup> known{{u"Kestrel"_s, {u"Kestrel"_s, u"Falcon"_s}, u"https://example.org"_s, {}}};
    QVERIFY(!suggestionFor({{}, u"Kestrel"_s, {u"Kestrel"_s, u"Falcon Ltd"_s}, true}, known, {}));
    QVERIFY(!suggestionFor({{}, u"Heron"_s, {u"Heron"_s}, false}, known, {u"Kestrel"_s}));
}

void KnownGroupsTest::rejects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no JSON") << QByteArray("{") << Error::Code::Malformed;
    QTest::newRow("a group without its source")
        << QByteArray("{\"groups\":[{\"name\":\"A\",\"members\":[\"A\",\"B\"]}]}") << Error::Code::MissingField;
}

void KnownGroupsTest::rejects()
{
    QFETCH(QByteArray, json);
    const auto read = readKnownGroups(json);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
}

QTEST_GUILESS_MAIN(KnownGroupsTest)
#include "tst_knowngroups.moc"
