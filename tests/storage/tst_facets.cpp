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
using Field = QueryTerm::Field;

namespace {

const QDate Today(2026, 3, 1);

void add(Store &store, const QString &title, const QString &place, Workplace workplace, const QString &text)
{
    Posting posting = aPosting(title, title.startsWith(u'A') ? u"Alpha"_s : u"Omega"_s);
    posting.places = {{place, {}, {}, {}, {}}};
    posting.workplace = workplace;
    posting.programme = workplace == Workplace::Remote ? Programme::Graduate : Programme::None;
    posting.text = text;
    stored(store, posting);
}

std::unique_ptr<Store> library()
{
    auto store = memoryStore();
    add(*store, u"A lathe operator"_s, u"Bremen"_s, Workplace::Onsite, u"Turning and milling."_s);
    add(*store, u"A clerk"_s, u"Bremen"_s, Workplace::Remote, u"You sit beside the lathe and count."_s);
    add(*store, u"Cook"_s, u"Graz"_s, Workplace::Remote, u"Soups."_s);
    const TagId tag = inAction(*store, u"t"_s, [&] { return store->tags().add(u"near"_s, u"#112233"_s); });
    inAction(*store, u"t"_s, [&] { return store->tags().attach(tag, {PostingId{1}, PostingId{3}}); });
    return store;
}

QStringList facet(Store &store, const QString &query, Field field)
{
    QStringList lines;
    for (const FacetValue &value : must(store.index().facet(PostingQuery::parse(query), field, Today)))
        lines.append(u"%1 %2"_s.arg(value.value).arg(value.count));
    return lines;
}

} // namespace

class FacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsFound_data();
    void countsWhatIsFound();
    void findsWhatItCounted();
    void ranksByWhereTheWordStands();
    void ranksAFewOfACrowd();
    void ordersByPlaceAndRating();
};

void FacetsTest::countsWhatIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, const QString &query, Field field, const QStringList &values) {
        QTest::newRow(name) << query << field << values;
    };
    row("employers", {}, Field::Employer, {u"Alpha 2"_s, u"Omega 1"_s});
    row("places", {}, Field::Place, {u"Bremen 2"_s, u"Graz 1"_s});
    row("places of what is found", u"lathe"_s, Field::Place, {u"Bremen 2"_s});
    row("stages", {}, Field::Stage, {u"saved 3"_s});
    row("tags", u"place:bremen"_s, Field::Tag, {u"near 1"_s});
    row("workplaces", {}, Field::Remote, {u"yes 2"_s, u"no 1"_s});
    row("programmes", {}, Field::Programme, {u"graduate 2"_s, u"none 1"_s});
    row("no facet", {}, Field::Salary, {});
}

void FacetsTest::countsWhatIsFound()
{
    QFETCH(QString, query);
    QFETCH(Field, field);
    const auto store = library();
    QTEST(facet(*store, query, field), "values");
}

void FacetsTest::findsWhatItCounted()
{
    const auto store = library();
    for (const Field field :
         {Field::Employer, Field::Place, Field::Stage, Field::Tag, Field::Remote, Field::Programme}) {
        for (const FacetValue &value : must(store->index().facet({}, field, Today))) {
            PostingQuery query;
            query.add({field, value.value, false, true});
            QCOMPARE(must(store->index().count(query, Today)), value.count);
        }
    }
}

void FacetsTest::ranksByWhereTheWordStands()
{
    const auto store = library();
    PostingQuery query = PostingQuery::parse(u"lathe"_s);
    query.sort = PostingQuery::Sort::Relevance;
    const auto rows = must(store->index().list(query, Today)).rows;
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.front().title, u"A lathe operator"_s);
    PostingQuery wordless;
    wordless.sort = PostingQuery::Sort::Relevance;
    QCOMPARE(must(store->index().list(wordless, Today)).rows.front().title, u"Cook"_s);
}

/// The newest and those whose title says it come by rank, whatever their number; nothing that is found is left out.
void FacetsTest::ranksAFewOfACrowd()
{
    constexpr int Crowd = 1100;
    const auto store = memoryStore();
    Posting oldest = aPosting(u"Weaver"_s, u"Norvik"_s);
    oldest.text = u"Nothing else."_s;
    const PostingId inTitle = stored(*store, oldest);
    Posting one = aPosting(u"Hand"_s, u"Norvik"_s);
    one.text = u"A weaver is sought, among many others who do other work."_s;
    for (int i = 0; i < Crowd; ++i)
        stored(*store, one);
    PostingQuery query = PostingQuery::parse(u"weaver"_s);
    query.sort = PostingQuery::Sort::Relevance;
    const auto all = must(store->index().list(query, Today)).rows;
    QCOMPARE(all.size(), size_t(Crowd + 1));
    QCOMPARE(all.front().id, inTitle);
    QCOMPARE(all.back().id, PostingId{2}); // the oldest of those that say it in passing
    query.limit = 30;
    const PostingList page = must(store->index().list(query, Today));
    QCOMPARE(page.total, Crowd + 1);
    QVERIFY(std::equal(page.rows.begin(), page.rows.end(), all.begin()));
}

void FacetsTest::ordersByPlaceAndRating()
{
    const auto store = library();
    inAction(*store, u"r"_s, [&] { return store->postings().setRating({PostingId{2}}, 4); });
    PostingQuery query;
    query.sort = PostingQuery::Sort::Place;
    QCOMPARE(must(store->index().list(query, Today)).rows.front().place, u"Graz"_s);
    query.sort = PostingQuery::Sort::Rating;
    QCOMPARE(must(store->index().list(query, Today)).rows.front().rating, 4);
}

QTEST_GUILESS_MAIN(FacetsTest)
#include "tst_facets.moc"
