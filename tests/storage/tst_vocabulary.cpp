// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchtext.h"
#include "models/storage/sql.h"
#include "models/storage/vocabulary.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

/// Beginnings of words, written out by the words of the index.
class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesOutFewWords();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void seesWhatIsWrittenLater();
    void leavesAllAloneWithoutAVocabulary();
    void findsTheSameRows();

private:
    void add(const QString &title, const QString &body = {});
    QString spelled(const QString &match);
    std::vector<qint64> found(const QString &match);

    std::unique_ptr<Sql::Connection> m_db;
};

void VocabularyTest::init()
{
    auto db = Sql::Connection::open(u":memory:"_s, Sql::Access::ReadWrite);
    VERIFY_OK(db);
    m_db = *std::move(db);
    const auto made = m_db->script("CREATE VIRTUAL TABLE posting_search USING fts5(title, body,"
                                   " tokenize = \"unicode61 remove_diacritics 2 tokenchars '+#'\", prefix = '1 2 3')");
    VERIFY_OK(made);
    const auto added = addVocabulary(*m_db);
    VERIFY_OK(added);
}

void VocabularyTest::add(const QString &title, const QString &body)
{
    const auto written = m_db->run("INSERT INTO posting_search(title, body) VALUES(?1, ?2)", title, body);
    VERIFY_OK(written);
}

QString VocabularyTest::spelled(const QString &match)
{
    const auto out = spelledOut(*m_db, match);
    return out ? *out : out.error().detail;
}

std::vector<qint64> VocabularyTest::found(const QString &match)
{
    const auto rows = m_db->list(
        "SELECT rowid FROM posting_search WHERE posting_search MATCH ?1 ORDER BY rowid DESC",
        [](const Sql::Row &row) { return row.integer(0); }, match);
    if (!rows)
        qWarning() << match << rows.error().detail;
    return rows ? *rows : std::vector<qint64>{-1};
}

void VocabularyTest::writesOutFewWords()
{
    for (int row = 0; row < 3; ++row)
        add(u"river engineer"_s, u"engineering for rivers, engineer engineers the engines; engi"_s);
    QCOMPARE(spelled(matchPhrase(u"Engin"_s, WordEnd::Open)),
             u"(\"engineer\" OR \"engineering\" OR \"engineers\" OR \"engines\")"_s);
    QCOMPARE(spelled(u"{title} : \"rive\" * AND \"engineers\" *"_s),
             u"{title} : (\"river\" OR \"rivers\") AND (\"engineers\")"_s);
}

void VocabularyTest::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("match");
    QTest::newRow("short, of which there is an index") << u"\"riv\" *"_s;
    QTest::newRow("a whole word") << u"\"river\""_s;
    QTest::newRow("several words") << u"\"river engi\" *"_s;
    QTest::newRow("letters that the index folds") << u"\"zürich\" *"_s;
    QTest::newRow("signs") << u"\"clip+\" *"_s;
    QTest::newRow("no word begins so") << u"\"xylo\" *"_s;
    QTest::newRow("too many words begin so") << u"\"number\" *"_s;
}

void VocabularyTest::leavesOthersAlone()
{
    QFETCH(const QString, match);
    add(u"river clip+ zürich"_s);
    for (int number = 0; number <= MostSpelledOut; ++number)
        add(u"number%1"_s.arg(number));
    QCOMPARE(spelled(match), match);
}

void VocabularyTest::seesWhatIsWrittenLater()
{
    add(u"river"_s);
    QCOMPARE(spelled(u"\"rive\" *"_s), u"(\"river\")"_s);
    add(u"rivet"_s);
    QCOMPARE(spelled(u"\"rive\" *"_s), u"(\"river\" OR \"rivet\")"_s);
}

void VocabularyTest::leavesAllAloneWithoutAVocabulary()
{
    add(u"river"_s);
    const auto dropped = m_db->script("DROP TABLE temp.search_words");
    VERIFY_OK(dropped);
    QCOMPARE(spelled(u"\"rive\" *"_s), u"\"rive\" *"_s);
}

void VocabularyTest::findsTheSameRows()
{
    QRandomGenerator random(20261122);
    const auto word = [&random] {
        QString made = u"ab"_s;
        for (int i = random.bounded(5); i >= 0; --i)
            made.append(QChar(u'a' + random.bounded(3)));
        return made;
    };
    for (int row = 0; row < 300; ++row)
        add(word() + u' ' + word(), word() + u'é' + u' ' + word() + u"# "_s + word() + word());
    int spelledQueries = 0;
    for (int query = 0; query < 300; ++query) {
        const QString one = matchPhrase(word(), WordEnd::Open);
        const QString other = matchPhrase(word(), query % 2 == 0 ? WordEnd::Open : WordEnd::Closed);
        const QString match = (query % 3 == 0 ? u"{title} : "_s : QString()) + one + u" AND "_s + other;
        const QString out = spelled(match);
        spelledQueries += out != match ? 1 : 0;
        QCOMPARE(found(out), found(match));
    }
    QVERIFY(spelledQueries > 100);
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"
