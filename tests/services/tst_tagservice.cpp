// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;

class TagServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tagsAndUntags();
    void givesEachNewTagAnotherColour();
    void takesTheLeastUsedColourWhenAllAreTaken();
    void findsATagWhateverItsCase();
    void rejectsNames_data();
    void rejectsNames();
    void rejectsAColourThatIsNone();
    void changesAndRemovesATag();
    void nestsTags();
    void renamesWhatStandsBelow();
    void mergesTags();
    void removesWhatStandsBelow();
    void keepsSavedSearchesNamingTheTag();
    void namesTheStep_data();
    void namesTheStep();
    void announcesThePostingsAndTheTags();

private:
    QStringList names(PostingId id);
    TagId tagId(const QString &name);
    QStringList searches();
    /// "a 2": how many carry it.
    QStringList counts();

    std::unique_ptr<StoreFixture> m_store;
    std::vector<PostingId> m_ids;
};

void TagServiceTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    QVERIFY(m_store->isOpen());
    m_ids = m_store->import({anAdvert(u"Baker"_s, u"Acme"_s), anAdvert(u"Miller"_s, u"Acme"_s)});
}

QStringList TagServiceTest::names(PostingId id)
{
    QStringList names;
    const auto details = (*m_store)->postings.load(id).result();
    for (const Tag &tag : details->tags)
        names.append(tag.name);
    return names;
}

TagId TagServiceTest::tagId(const QString &name)
{
    const auto all = *(*m_store)->tags.tags().result();
    for (const Tag &tag : all)
        if (tag.name == name)
            return tag.id;
    return {};
}

QStringList TagServiceTest::searches()
{
    QStringList queries;
    const auto overview = (*m_store)->postings.overview().result();
    for (const SavedSearch &search : overview->searches)
        queries.append(search.query);
    return queries;
}

QStringList TagServiceTest::counts()
{
    QStringList lines;
    const auto all = *(*m_store)->tags.tags().result();
    for (const Tag &tag : all)
        lines.append(u"%1 %2"_s.arg(tag.name).arg(tag.count));
    return lines;
}

void TagServiceTest::nestsTags()
{
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u" bread / rye "_s}, {}).result());
    DO_OK(
        (*m_store)->tags.change({m_ids[1]}, {u"bread-like"_s, u"bread/wheat/white"_s, u"/bread//rye/"_s}, {}).result());
    QCOMPARE(names(m_ids[0]), QStringList{u"bread/rye"_s});
    // What stands above is there and counts what carries something below it; it is next to what is below.
    QCOMPARE(
        counts(),
        (QStringList{u"bread 2"_s, u"bread/rye 2"_s, u"bread/wheat 1"_s, u"bread/wheat/white 1"_s, u"bread-like 1"_s}));
    const auto tags = *(*m_store)->tags.tags().result();
    QCOMPARE(tags[1].colour, tags[0].colour);
    QCOMPARE((*m_store)->postings.list(PostingQuery::parse(u"tag:bread"_s)).result()->total, 2);
    QCOMPARE((*m_store)->postings.list(PostingQuery::parse(u"tag:bread/wheat"_s)).result()->total, 1);
    QCOMPARE((*m_store)->tags.change(m_ids, {u" / "_s}, {}).result().error().code, Error::Code::InvalidArgument);
}

void TagServiceTest::renamesWhatStandsBelow()
{
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"bread/rye"_s, u"cake"_s}, {}).result());
    DO_OK((*m_store)->tags.rename(tagId(u"bread"_s), u"baked/Loaf"_s).result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"baked/Loaf/rye"_s, u"cake"_s}));
    QCOMPARE(counts(), (QStringList{u"baked 1"_s, u"baked/Loaf 1"_s, u"baked/Loaf/rye 1"_s, u"cake 1"_s}));
    QCOMPARE((*m_store)->tags.rename(tagId(u"cake"_s), u"baked/loaf"_s).result().error().code, Error::Code::Conflict);
    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"bread/rye"_s, u"cake"_s}));
}

void TagServiceTest::mergesTags()
{
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"bread/rye"_s, u"food"_s}, {}).result());
    DO_OK((*m_store)->tags.change({m_ids[1]}, {u"bread/rye"_s, u"food/rye"_s, u"bread/oat"_s}, {}).result());
    DO_OK((*m_store)->tags.merge(tagId(u"bread"_s), tagId(u"food"_s)).result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"food"_s, u"food/rye"_s}));
    QCOMPARE(names(m_ids[1]), (QStringList{u"food/oat"_s, u"food/rye"_s}));
    QCOMPARE(counts(), (QStringList{u"food 2"_s, u"food/oat 1"_s, u"food/rye 2"_s}));
    QCOMPARE((*m_store)->tags.merge(tagId(u"food"_s), tagId(u"food/rye"_s)).result().error().code,
             Error::Code::InvalidArgument);
    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"bread/rye"_s, u"food"_s}));
}

void TagServiceTest::removesWhatStandsBelow()
{
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"bread/rye"_s, u"breadth"_s}, {}).result());
    DO_OK((*m_store)->tags.remove(tagId(u"bread"_s)).result());
    QCOMPARE(counts(), QStringList{u"breadth 1"_s});
    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"bread/rye"_s, u"breadth"_s}));
}

void TagServiceTest::keepsSavedSearchesNamingTheTag()
{
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"bread/rye"_s, u"cake"_s}, {}).result());
    DO_OK((*m_store)->postings.saveSearch(u"One"_s, u"tag:Bread  -php"_s).result());
    DO_OK((*m_store)->postings.saveSearch(u"Two"_s, u"tag:(bread/rye or cake)"_s).result());
    DO_OK((*m_store)->postings.saveSearch(u"Three"_s, u"bread"_s).result());
    const QStringList before = searches();
    DO_OK((*m_store)->tags.rename(tagId(u"bread"_s), u"fine loaf"_s).result());
    QCOMPARE(searches(), (QStringList{u"tag:\"fine loaf\"  -php"_s, u"tag:(\"fine loaf/rye\" or cake)"_s, u"bread"_s}));
    DO_OK((*m_store)->tags.merge(tagId(u"fine loaf"_s), tagId(u"cake"_s)).result());
    QCOMPARE(searches(), (QStringList{u"tag:cake  -php"_s, u"tag:(cake/rye or cake)"_s, u"bread"_s}));
    DO_OK((*m_store)->undo.undo().result());
    DO_OK((*m_store)->undo.undo().result()); // one step each, searches included
    QCOMPARE(searches(), before);
    DO_OK((*m_store)->tags.remove(tagId(u"bread"_s)).result());
    QCOMPARE(searches(), before);
}

void TagServiceTest::tagsAndUntags()
{
    DO_OK((*m_store)->tags.change(m_ids, {u"bread"_s, u" new   grad "_s}, {}).result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"bread"_s, u"new grad"_s}));
    QCOMPARE((*m_store)->tags.tags().result()->front().count, 2);

    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"near"_s}, {u"bread"_s, u"never used"_s}).result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"near"_s, u"new grad"_s}));
    QCOMPARE(names(m_ids[1]), (QStringList{u"bread"_s, u"new grad"_s}));

    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"bread"_s, u"new grad"_s}));
}

void TagServiceTest::givesEachNewTagAnotherColour()
{
    DO_OK(
        (*m_store)->tags.change(m_ids, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}, {}).result());

    QSet<QString> colours;
    const auto tags = (*m_store)->tags.tags().result();
    for (const Tag &tag : *tags)
        colours.insert(tag.colour);
    QCOMPARE(colours.size(), 8);
}

void TagServiceTest::takesTheLeastUsedColourWhenAllAreTaken()
{
    givesEachNewTagAnotherColour();
    DO_OK((*m_store)->tags.change(m_ids, {u"i"_s}, {}).result());

    const auto tags = (*m_store)->tags.tags().result();
    QCOMPARE(tags->back().name, u"i"_s);
    QCOMPARE(tags->back().colour, tags->front().colour);
}

void TagServiceTest::findsATagWhateverItsCase()
{
    DO_OK((*m_store)->tags.change({m_ids[0]}, {u"Bread"_s}, {}).result());
    DO_OK((*m_store)->tags.change({m_ids[1]}, {u"BREAD"_s}, {}).result());
    QCOMPARE((*m_store)->tags.tags().result()->size(), size_t(1));
    QCOMPARE(names(m_ids[1]), QStringList{u"Bread"_s});
}

void TagServiceTest::rejectsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" \t "_s;
    QTest::newRow("too long") << u"x"_s.repeated(61);
}

void TagServiceTest::rejectsNames()
{
    QFETCH(QString, name);

    const auto changed = (*m_store)->tags.change(m_ids, {u"fine"_s, name}, {}).result();

    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::InvalidArgument);
    QVERIFY((*m_store)->tags.tags().result()->empty());
}

void TagServiceTest::rejectsAColourThatIsNone()
{
    DO_OK((*m_store)->tags.change(m_ids, {u"bread"_s}, {}).result());
    const TagId id = (*m_store)->tags.tags().result()->front().id;

    const auto changed = (*m_store)->tags.setColour(id, u"red"_s).result();

    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::InvalidArgument);
}

void TagServiceTest::changesAndRemovesATag()
{
    DO_OK((*m_store)->tags.change(m_ids, {u"bread"_s, u"near"_s}, {}).result());
    const TagId id = (*m_store)->tags.tags().result()->front().id;

    DO_OK((*m_store)->tags.setColour(id, u"#ABCDEF"_s).result());
    DO_OK((*m_store)->tags.rename(id, u"cake"_s).result());
    const Tag tag = (*m_store)->tags.tags().result()->front();
    QCOMPARE(tag.name, u"cake"_s);
    QCOMPARE(tag.colour, u"#abcdef"_s);

    const auto taken = (*m_store)->tags.rename(id, u"NEAR"_s).result();
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::Conflict);

    DO_OK((*m_store)->tags.remove(id).result());
    QCOMPARE(names(m_ids[0]), QStringList{u"near"_s});
    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(names(m_ids[0]), (QStringList{u"cake"_s, u"near"_s}));
}

void TagServiceTest::namesTheStep_data()
{
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("remove");
    QTest::addColumn<QString>("step");
    QTest::newRow("adding") << QStringList{u"a"_s} << QStringList() << u"tag.add 2"_s;
    QTest::newRow("removing") << QStringList() << QStringList{u"old"_s} << u"tag.remove 2"_s;
    QTest::newRow("both") << QStringList{u"a"_s} << QStringList{u"old"_s} << u"tag.change 2"_s;
}

void TagServiceTest::namesTheStep()
{
    QFETCH(QStringList, add);
    QFETCH(QStringList, remove);
    DO_OK((*m_store)->tags.change(m_ids, {u"old"_s}, {}).result());

    DO_OK((*m_store)->tags.change(m_ids, add, remove).result());

    QTEST((*m_store)->undo.state().result()->undo, "step");
}

void TagServiceTest::announcesThePostingsAndTheTags()
{
    DO_OK((*m_store)->tags.change({m_ids[1]}, {u"bread"_s}, {}).result());

    const auto heard = m_store->heard();

    QCOMPARE(heard.size(), size_t(1));
    QCOMPARE(heard.front().updated, std::vector<PostingId>{m_ids[1]});
    QVERIFY(heard.front().tags);
    QVERIFY(!heard.front().limits);
}

QTEST_GUILESS_MAIN(TagServiceTest)
#include "tst_tagservice.moc"
