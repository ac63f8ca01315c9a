// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/sql.h"
#include "tests/support/fullposting.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Today(2026, 3, 1);

void tag(Store &store, PostingId posting, const QString &name)
{
    const TagId tag = inAction(store, u"tag"_s, [&] { return store.tags().add(name, u"#000000"_s); });
    inAction(store, u"tag"_s, [&] { return store.tags().attach(tag, {posting}); });
}

void addChemist(Store &store)
{
    Posting posting = aPosting(u"Chemist"_s, u"Norvik"_s);
    posting.text = u"You know spectroscopy."_s;
    posting.places = {{u"Zürich"_s, u"Zürich"_s, u"ZH"_s, u"CH"_s, {}}};
    posting.skills = QStringList{u"titration"_s};
    posting.applyBy = Today.addDays(20);
    posting.postedOn = Today.addDays(-9);
    posting.limitClauses = {LimitClause()};
    const PostingId id = stored(store, posting);
    tag(store, id, u"New Grad"_s);
    inAction(store, u"track"_s, [&] { return store.tracking().append(anEvent(store, id, u"applied"_s, Today)); });
}

void addCompilerEngineer(Store &store)
{
    Posting posting = aPosting(u"Compiler Engineer C++"_s, u"Solberg"_s);
    posting.applyBy = Today.addDays(-1);
    stored(store, posting);
    EmployerGroup group;
    group.name = u"Solberg family"_s;
    group.employers = QStringList{u"Solberg"_s, u"Solberg Sea"_s};
    inAction(store, u"group"_s, [&] { return store.limits().saveGroup(group); });
}

void addGameDeveloper(Store &store)
{
    Posting posting = aPosting(u"Game Developer C#"_s, u"Norvik GmbH"_s);
    posting.workplace = Workplace::Remote;
    posting.salary = Salary{{}, 6'000'000, u"EUR"_s};
    posting.applyBy = Today.addDays(7);
    posting.postedOn = Today.addDays(-2);
    tag(store, stored(store, posting), u"new"_s);
}

void addBackendEngineer(Store &store)
{
    Posting posting = aPosting(u"后端工程师"_s, {});
    posting.missing = QStringList{u"employer"_s};
    posting.requisitionId = u"REQ-77"_s;
    posting.employerAsWritten = u"天海 Kv"_s;
    const PostingId id = stored(store, posting);
    inAction(store, u"notes"_s, [&] { return store.postings().setNotes(id, u"ask the recruiter"_s); });
}

/// Four postings that differ in everything a query can ask for, and one in the trash.
std::unique_ptr<Store> library()
{
    auto store = memoryStore();
    addChemist(*store);
    addCompilerEngineer(*store);
    addGameDeveloper(*store);
    addBackendEngineer(*store);
    const PostingId gone = stored(*store, aPosting(u"Gone"_s, u"Hidden"_s));
    inAction(*store, u"trash"_s, [&] { return store->postings().moveToTrash({gone}, anInstant()); });
    return store;
}

QStringList sortedTitles(const PostingList &list)
{
    QStringList found;
    for (const PostingRow &row : list.rows)
        found.append(row.title);
    found.sort();
    return found;
}

QStringList titles(Store &store, const QString &query)
{
    return sortedTitles(must(store.index().list(PostingQuery::parse(query), Today)));
}

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void answersHasAndIs_data();
    void answersHasAndIs();
    void takesAnyText_data();
    void takesAnyText();
    void takesAnyNumberOfWords();
    void findsTheSameByAdding_data();
    void findsTheSameByAdding();
    void sorts_data();
    void sorts();
    void sortsTextsAsPeopleDo_data();
    void sortsTextsAsPeopleDo();
    void findsTheSameByWordsAndByTrees_data();
    void findsTheSameByWordsAndByTrees();
    void countsWithoutTheLimit();
    void fillsEveryColumn();
    void followsEveryEdit();
    void noticesStaleRows();
};

void SearchIndexTest::findsWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const QStringList none;
    const auto row = [](const char *name, const QString &query, const QStringList &found) {
        QTest::newRow(name) << query << found;
    };
    row("C++ is not C#", u"C++"_s, {u"Compiler Engineer C++"_s});
    row("C# is not C++", u"c#"_s, {u"Game Developer C#"_s});
    row("a beginning, while typing", u"c"_s, {u"Chemist"_s, u"Compiler Engineer C++"_s, u"Game Developer C#"_s});
    row("a whole word", u"\"c\""_s, none);
    row("without diacritics", u"zurich"_s, {u"Chemist"_s});
    row("with diacritics", u"Zürich"_s, {u"Chemist"_s});
    row("decomposed", u"Zu\u0308rich"_s, {u"Chemist"_s});
    row("part of a Chinese text", u"工程"_s, {u"后端工程师"_s});
    row("one character", u"师"_s, {u"后端工程师"_s});
    row("not in that order", u"程工"_s, none);
    row("several words", u"engineer compiler"_s, {u"Compiler Engineer C++"_s});
    row("a phrase", u"\"game developer\""_s, {u"Game Developer C#"_s});
    row("a phrase in another order", u"\"developer game\""_s, none);
    row("left out", u"-c++ engineer"_s, none);
    row("left out whole", u"-comp engineer"_s, {u"Compiler Engineer C++"_s});
    row("in the text only", u"spectroscopy"_s, {u"Chemist"_s});
    row("title only", u"title:spectroscopy"_s, none);
    row("an employer by part of its name", u"employer:rvik"_s, {u"Chemist"_s, u"Game Developer C#"_s});
    row("an employer by two letters", u"employer:vi"_s, {u"Chemist"_s, u"Game Developer C#"_s});
    row("an employer by one letter", u"employer:v"_s, {u"Chemist"_s, u"Game Developer C#"_s});
    row("an employer as written", u"employer:天海"_s, {u"后端工程师"_s});
    row("an employer as written, by one character", u"employer:天"_s, {u"后端工程师"_s});
    row("an employer as written, by two letters", u"employer:kv"_s, {u"后端工程师"_s});
    row("an employer by its exact name", u"employer:\"norvik gmbh\""_s, {u"Chemist"_s, u"Game Developer C#"_s});
    row("not an employer", u"-employer:norvik"_s, {u"Compiler Engineer C++"_s, u"后端工程师"_s});
    row("a place", u"place:ZH"_s, {u"Chemist"_s});
    row("a workplace", u"place:remote"_s, {u"Game Developer C#"_s});
    row("a skill", u"skill:titration"_s, {u"Chemist"_s});
    row("a tag", u"tag:\"New Grad\""_s, {u"Chemist"_s});
    row("a tag, while typing", u"tag:ne"_s, {u"Chemist"_s, u"Game Developer C#"_s});
    row("a tag that is also a beginning", u"tag:new"_s, {u"Game Developer C#"_s});
    row("a tag's word", u"grad"_s, {u"Chemist"_s});
    row("notes", u"recruiter"_s, {u"后端工程师"_s});
    row("either", u"titration or compiler"_s, {u"Chemist"_s, u"Compiler Engineer C++"_s});
    row("grouped", u"employer:norvik (titration or c#) -spectroscopy"_s, {u"Game Developer C#"_s});
    row("none of a group", u"-(employer:norvik or 工程)"_s, {u"Compiler Engineer C++"_s});
    row("pay reached", u"salary:60k"_s, {u"Game Developer C#"_s});
    row("pay beyond", u"salary:>60k"_s, none);
    row("pay in another currency", u"salary:>1$"_s, none);
    row("pay between", u"salary:50k..70kEUR"_s, {u"Game Developer C#"_s});
    row("not the pay", u"-salary:50k engineer"_s, {u"Compiler Engineer C++"_s});
    row("deadline ahead", u"deadline:<=7d"_s, {u"Game Developer C#"_s});
    row("deadline behind", u"deadline:<2026-03-01"_s, {u"Compiler Engineer C++"_s});
    row("posted lately", u"posted:<7d"_s, {u"Game Developer C#"_s});
    row("posted long ago", u"posted:>7d"_s, {u"Chemist"_s});
    row("remote", u"remote:yes"_s, {u"Game Developer C#"_s});
    row("limits are asked elsewhere", u"limit:free"_s, none);
    row("unrated", u"rating:none developer"_s, {u"Game Developer C#"_s});
    row("a requisition", u"REQ-77"_s, {u"后端工程师"_s});
    row("a group", u"group:\"Solberg family\""_s, {u"Compiler Engineer C++"_s});
    row("a stage", u"stage:applied"_s, {u"Chemist"_s});
    row("a stage, while typing", u"stage:app"_s, {u"Chemist"_s});
    row("not in a stage", u"-stage:applied"_s, {u"Compiler Engineer C++"_s, u"Game Developer C#"_s, u"后端工程师"_s});
    row("saved", u"stage:saved"_s, {u"Compiler Engineer C++"_s, u"Game Developer C#"_s, u"后端工程师"_s});
    row("everything", u""_s, {u"Chemist"_s, u"Compiler Engineer C++"_s, u"Game Developer C#"_s, u"后端工程师"_s});
}

void SearchIndexTest::findsWords()
{
    QFETCH(QString, query);
    const auto store = library();
    QTEST(titles(*store, query), "found");
}

void SearchIndexTest::answersHasAndIs_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *query, const QStringList &found) {
        QTest::newRow(query) << QString::fromLatin1(query) << found;
    };
    row("has:limit", {u"Chemist"_s});
    row("has:deadline", {u"Chemist"_s, u"Compiler Engineer C++"_s, u"Game Developer C#"_s});
    row("has:salary", {u"Game Developer C#"_s});
    row("has:tag", {u"Chemist"_s, u"Game Developer C#"_s});
    row("has:notes", {u"后端工程师"_s});
    row("has:nonsense", {});
    row("is:incomplete", {u"后端工程师"_s});
    row("is:expired", {u"Compiler Engineer C++"_s});
    row("-is:expired", {u"Chemist"_s, u"Game Developer C#"_s, u"后端工程师"_s});
    row("is:open", {u"Chemist"_s, u"Game Developer C#"_s, u"后端工程师"_s});
    row("is:undecided", {u"Game Developer C#"_s, u"后端工程师"_s});
    row("is:due", {u"Game Developer C#"_s});
    row("is:trashed", {u"Gone"_s});
    row("is:nonsense", {});
}

void SearchIndexTest::answersHasAndIs()
{
    QFETCH(QString, query);
    const auto store = library();
    QTEST(titles(*store, query), "found");
}

void SearchIndexTest::takesAnyText_data()
{
    QTest::addColumn<QString>("value");
    const QStringList values{u"\""_s,
                             u"\" OR * NEAR( a:b"_s,
                             u"'"_s,
                             u"); DROP TABLE posting"_s,
                             u"*"_s,
                             u"^a"_s,
                             u"a:b"_s,
                             u"{title} : x"_s,
                             u"NOT"_s,
                             u"AND OR"_s,
                             u"(((("_s,
                             u"+"_s,
                             u"#"_s,
                             u"-"_s,
                             u"🚀"_s,
                             u"\u0301"_s,
                             QChar(0xD800),
                             QString(QChar(0)),
                             u"%_?1"_s,
                             QString(100'000, u'a'),
                             QString(100'000, u'工'),
                             u"क्षि"_s,
                             u"ﷺ"_s,
                             u"\uFEFF"_s};
    for (int i = 0; i < int(values.size()); ++i)
        QTest::addRow("%d", i) << values.at(i);
}

void SearchIndexTest::takesAnyText()
{
    QFETCH(QString, value);
    const auto store = library();
    for (int field = int(QueryTerm::Field::Any); field <= int(QueryTerm::Field::Is); ++field)
        for (const bool negated : {false, true})
            for (const bool phrase : {false, true}) {
                PostingQuery query;
                query.add({QueryTerm::Field(field), value, negated, phrase});
                const auto list = store->index().list(query, Today);
                VERIFY_OK(list);
            }
}

void SearchIndexTest::takesAnyNumberOfWords()
{
    const auto store = library();
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += u"chemist -tag:x%1 "_s.arg(i);
    const auto list = store->index().list(PostingQuery::parse(text), Today);
    VERIFY_OK(list);
}

void SearchIndexTest::findsTheSameByAdding_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"c", "c tag:ne", "c tag:new", "c tag:\"New Grad\"", "c tag:nowhere", "c -tag:new",
                              "c (tag:new or tag:nowhere)", "c tag:ne tag:new", "c tag:new -tag:ne"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

/// The order in which the index of words finds them is the one with short ways of its own.
void SearchIndexTest::findsTheSameByAdding()
{
    QFETCH(const QString, query);
    const auto store = library();
    const QStringList expected = titles(*store, query);
    for (const bool isDescending : {true, false}) {
        PostingQuery byAdding = PostingQuery::parse(query);
        byAdding.descending = isDescending;
        byAdding.limit = 10;
        const auto list = must(store->index().list(byAdding, Today, SearchIndex::Further::Left));
        QCOMPARE(sortedTitles(list), expected);
    }
}

void SearchIndexTest::sorts_data()
{
    QTest::addColumn<PostingQuery::Sort>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    using Sort = PostingQuery::Sort;
    const QString chemist = u"Chemist"_s;
    const QString compiler = u"Compiler Engineer C++"_s;
    const QString game = u"Game Developer C#"_s;
    const QString backend = u"后端工程师"_s;
    QTest::newRow("newest first") << Sort::Added << true << backend << chemist;
    QTest::newRow("oldest first") << Sort::Added << false << chemist << backend;
    QTest::newRow("title") << Sort::Title << false << chemist << backend;
    QTest::newRow("employer, none last") << Sort::Employer << false << chemist << backend;
    QTest::newRow("deadline, none last") << Sort::ApplyBy << false << compiler << backend;
    QTest::newRow("deadline down, none last") << Sort::ApplyBy << true << chemist << backend;
    QTest::newRow("salary, stated ones first") << Sort::Salary << false << game << backend;
    QTest::newRow("posted") << Sort::Posted << true << game << chemist;
    QTest::newRow("stage") << Sort::Stage << true << chemist << chemist;
}

void SearchIndexTest::sorts()
{
    QFETCH(PostingQuery::Sort, sort);
    QFETCH(bool, descending);
    const auto store = library();
    PostingQuery query;
    query.sort = sort;
    query.descending = descending;
    const auto list = store->index().list(query, Today);
    VERIFY_OK(list);
    QTEST(list->rows.front().title, "first");
    query.limit = 1;
    query.offset = sort == PostingQuery::Sort::Stage || sort == PostingQuery::Sort::Posted ? 0 : 3;
    QFETCH(QString, last);
    const bool isPartial = query.offset == 0;
    QCOMPARE(must(store->index().list(query, Today)).rows.front().title, isPartial ? list->rows.front().title : last);

    query.limit = 2;
    query.offset = 0;
    const PostingList named = must(store->index().list(query, Today, SearchIndex::Further::Named));
    QCOMPARE(named.rows.size(), size_t(2));
    QCOMPARE(named.total, list->total);
    std::vector<PostingId> behind;
    for (size_t row = 2; row < list->rows.size(); ++row)
        behind.push_back(list->rows[row].id);
    QCOMPARE(named.further, behind);
    QVERIFY(!named.isCut);

    const PostingList cut = must(store->index().list(query, Today, SearchIndex::Further::Left));
    QCOMPARE(cut.rows, named.rows);
    QVERIFY(cut.isCut);
    query.limit = int(list->rows.size()) + 1;
    QVERIFY(!must(store->index().list(query, Today, SearchIndex::Further::Left)).isCut);
}

void SearchIndexTest::sortsTextsAsPeopleDo_data()
{
    QTest::addColumn<PostingQuery::Sort>("sort");
    QTest::newRow("title") << PostingQuery::Sort::Title;
    QTest::newRow("employer") << PostingQuery::Sort::Employer;
    QTest::newRow("place") << PostingQuery::Sort::Place;
}

void SearchIndexTest::sortsTextsAsPeopleDo()
{
    QFETCH(PostingQuery::Sort, sort);
    const auto store = memoryStore();
    const QStringList words{u"zebra"_s, u"Ärzte"_s, u"Zürich"_s, u"arzt"_s, u"Čapek"_s, u"Oslo"_s};
    for (const QString &word : words) {
        Posting posting = aPosting(word, word);
        posting.places.emplace_back().text = word;
        stored(*store, posting);
    }
    PostingQuery query;
    query.sort = sort;
    query.descending = false;
    query.limit = 2;
    const PostingList list = must(store->index().list(query, Today, SearchIndex::Further::Named));
    QStringList titles{list.rows[0].title, list.rows[1].title};
    for (const PostingRow &row : must(store->index().rows(list.further)))
        titles.append(row.title);
    QCOMPARE(titles, (QStringList{u"arzt"_s, u"Ärzte"_s, u"Čapek"_s, u"Oslo"_s, u"zebra"_s, u"Zürich"_s}));
}

/// Words are answered by their index alone where nothing lies in the trash: the same must come of it.
void SearchIndexTest::findsTheSameByWordsAndByTrees_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("tree"); // asks the same without a condition that the index leads with
    QTest::newRow("a word") << u"developer"_s << u"(developer or developer)"_s;
    QTest::newRow("the start of a word") << u"c"_s << u"(c or c)"_s;
    QTest::newRow("two words") << u"title:c engineer"_s << u"(title:c or title:c) (engineer or engineer)"_s;
    QTest::newRow("a word and a fact") << u"c employer:norvik"_s << u"(c or c) employer:norvik"_s;
    QTest::newRow("a word and what is left out") << u"c -title:game"_s << u"(c or c) -title:game"_s;
    QTest::newRow("what says nothing") << u"c \"*\""_s << u"(c or c)"_s;
    QTest::newRow("no word is found") << u"zzz"_s << u"(zzz or zzz)"_s;
    QTest::newRow("in the trash") << u"c is:trashed"_s << u"(c or c) is:trashed"_s;
}

void SearchIndexTest::findsTheSameByWordsAndByTrees()
{
    QFETCH(QString, words);
    QFETCH(QString, tree);
    const auto store = library();
    const auto agree = [&] {
        for (const bool descending : {true, false}) {
            PostingQuery byWords = PostingQuery::parse(words);
            PostingQuery byTree = PostingQuery::parse(tree);
            byWords.descending = byTree.descending = descending;
            const auto found = must(store->index().ids(byWords, Today));
            QCOMPARE(found, must(store->index().ids(byTree, Today)));
            QCOMPARE(must(store->index().count(byWords, Today)), int(found.size()));
            byWords.limit = 1;
            QCOMPARE(must(store->index().list(byWords, Today)).total, int(found.size()));
        }
    };
    agree();
    const auto ids = must(store->index().ids({}, Today));
    inAction(*store, u"bin"_s,
             [&] { return store->postings().moveToTrash({ids.at(1)}, QDateTime::currentDateTimeUtc()); });
    agree();
}

void SearchIndexTest::countsWithoutTheLimit()
{
    const auto store = library();
    PostingQuery query = PostingQuery::parse(u"employer:norvik"_s);
    query.limit = 1;
    const PostingList list = must(store->index().list(query, Today));
    QCOMPARE(list.rows.size(), size_t(1));
    QCOMPARE(list.total, 2);
    QCOMPARE(list.all, 4);
    QCOMPARE(must(store->index().count(query, Today)), 2);
    QCOMPARE(must(store->index().ids(query, Today)), std::vector{list.rows.front().id});
}

void SearchIndexTest::fillsEveryColumn()
{
    const auto store = memoryStore();
    Posting posting = fullPosting();
    posting.id = stored(*store, posting);
    const TagId tag = inAction(*store, u"t"_s, [&] { return store->tags().add(u"rail"_s, u"#123456"_s); });
    inAction(*store, u"t"_s, [&] { return store->tags().attach(tag, {posting.id}); });
    inAction(*store, u"r"_s, [&] { return store->postings().setRating({posting.id}, 3); });
    const auto rows = must(store->index().rows({posting.id, PostingId{99}}));
    QCOMPARE(rows.size(), size_t(1));
    PostingRow expected;
    expected.id = posting.id;
    expected.title = posting.title;
    expected.titleOrigin = posting.titleOrigin;
    expected.employer = posting.employer;
    expected.place = u"Zürich +1"_s;
    expected.workplace = posting.workplace;
    expected.salary = posting.salary;
    expected.experience = posting.experience;
    expected.postedOn = posting.postedOn;
    expected.applyBy = posting.applyBy;
    expected.start = posting.start;
    expected.tags = {{tag, u"rail"_s, u"#123456"_s}};
    expected.hasLimitClause = true;
    expected.missing = posting.missing;
    expected.addedAt = anInstant();
    expected.rating = 3;
    QCOMPARE(rows.front(), expected);
}

void SearchIndexTest::followsEveryEdit()
{
    const auto store = library();
    const PostingId chemist = must(store->index().ids(PostingQuery::parse(u"titration"_s), Today)).front();
    Posting posting = must(store->postings().load(chemist)).posting;
    posting.title = u"Alchemist"_s;
    posting.skills = QStringList{u"transmutation"_s};
    inAction(*store, u"edit"_s, [&] { return store->postings().update(posting, "f"); });
    QCOMPARE(titles(*store, u"titration"_s), QStringList());
    QCOMPARE(titles(*store, u"skill:transmutation title:alch"_s), QStringList{u"Alchemist"_s});
    const TagId tag = must(store->tags().find(u"new grad"_s))->id;
    inAction(*store, u"tag"_s, [&] { return store->tags().rename(tag, u"beginner"_s); });
    QCOMPARE(titles(*store, u"beginner"_s), QStringList{u"Alchemist"_s});
    QVERIFY(must(store->index().stale()).empty());
}

void SearchIndexTest::noticesStaleRows()
{
    const auto store = library();
    VERIFY_OK(store->connection().run("UPDATE posting SET title = 'changed behind its back' WHERE id = 1"));
    VERIFY_OK(store->connection().run("DELETE FROM posting_search WHERE rowid = 2"));
    QCOMPARE(must(store->index().stale()), (std::vector{PostingId{1}, PostingId{2}}));
    VERIFY_OK(store->index().refresh({PostingId{1}, PostingId{2}}));
    QVERIFY(must(store->index().stale()).empty());
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
