// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/querycursor.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;
using Field = QueryTerm::Field;

class QueryCursorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsBeingTyped_data();
    void knowsWhatIsBeingTyped();
    void replacesIt_data();
    void replacesIt();
    void namesValuesWhole_data();
    void namesValuesWhole();
    void findsTheNamesOfFields_data();
    void findsTheNamesOfFields();
    void changesTheValuesOfAField_data();
    void changesTheValuesOfAField();
};

void QueryCursorTest::knowsWhatIsBeingTyped_data()
{
    QTest::addColumn<QString>("text"); // with | where the cursor is
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("condition");
    const auto row = [](const QString &text, Field field, const QString &typed, const QString &condition) {
        QTest::newRow(qPrintable(text)) << text << field << typed << condition;
    };
    row(u"|"_s, Field::Any, {}, {});
    row(u"media emp|"_s, Field::Any, u"emp"_s, u"emp"_s);
    row(u"media | tag:x"_s, Field::Any, {}, {});
    row(u"tag:|"_s, Field::Tag, {}, u"tag:"_s);
    row(u"-tag:inf|ra x"_s, Field::Tag, u"inf"_s, u"tag:infra"_s);
    row(u"(tag:\"new gr|ad\" or x)"_s, Field::Tag, u"new gr"_s, u"tag:\"new grad\""_s);
    row(u"tag:\"new gr|"_s, Field::Tag, u"new gr"_s, u"tag:\"new gr"_s);
    row(u"salary:>=90|k"_s, Field::Salary, u"90"_s, u"salary:>=90k"_s);
    row(u"no:field|"_s, Field::Any, u"no:field"_s, u"no:field"_s);
}

void QueryCursorTest::knowsWhatIsBeingTyped()
{
    QFETCH(QString, text);
    const auto position = int(text.indexOf(u'|'));
    text.remove(position, 1);
    const QueryCursor cursor = cursorIn(text, position);
    QTEST(cursor.field, "field");
    QTEST(cursor.typed, "typed");
    QTEST(text.mid(cursor.start, cursor.length), "condition");
}

void QueryCursorTest::replacesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("result");
    QTest::newRow("a field") << u"media emp|"_s << u"employer:"_s << u"media employer:|"_s;
    QTest::newRow("a value") << u"-tag:in|"_s << u"tag:infra"_s << u"-tag:infra |"_s;
    QTest::newRow("in the middle") << u"tag:in| x"_s << u"tag:infra"_s << u"tag:infra |x"_s;
    QTest::newRow("in parentheses") << u"(a or tag:in|)"_s << u"tag:infra"_s << u"(a or tag:infra|)"_s;
}

void QueryCursorTest::replacesIt()
{
    QFETCH(QString, text);
    QFETCH(QString, condition);
    const auto position = int(text.indexOf(u'|'));
    text.remove(position, 1);
    EditedQuery edited = replaced(text, cursorIn(text, position), condition);
    QTEST(edited.text.insert(edited.position, u'|'), "result");
}

void QueryCursorTest::namesValuesWhole_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("condition");
    QTest::newRow("a word") << u"infra"_s << u"tag:infra"_s;
    QTest::newRow("with a space") << u"new grad"_s << u"tag:\"new grad\""_s;
    QTest::newRow("with a quote") << u"a\"b c"_s << u"tag:\"a\\\"b c\""_s;
    QTest::newRow("in parentheses") << u"(x)"_s << u"tag:\"(x)\""_s;
    QTest::newRow("quoted already") << u"\"x\""_s << u"tag:\"\\\"x\\\"\""_s;
}

void QueryCursorTest::namesValuesWhole()
{
    QFETCH(QString, value);
    const QString condition = conditionOf(Field::Tag, value);
    QTEST(condition, "condition");
    QCOMPARE(PostingQuery::parse(condition).terms().front().value, value);
}

void QueryCursorTest::findsTheNamesOfFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << u"media x:y"_s << QStringList();
    QTest::newRow("its own") << u"tag:a -(salary:>120k or is:open)"_s << QStringList{u"tag:"_s, u"salary:"_s, u"is:"_s};
    QTest::newRow("other spellings") << u"company:Acme Employer:\"Tag: x\""_s
                                     << QStringList{u"company:"_s, u"Employer:"_s};
}

void QueryCursorTest::findsTheNamesOfFields()
{
    QFETCH(QString, text);
    QStringList names;
    for (const FieldSpan &span : fieldSpans(text))
        names.append(text.mid(span.start, span.length));
    QTEST(names, "names");
}

void QueryCursorTest::changesTheValuesOfAField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("result");
    QTest::newRow("added") << u"media"_s << QStringList() << QStringList{u"a"_s} << u"media tag:a"_s;
    QTest::newRow("two") << u"tag:a media"_s << QStringList{u"a"_s} << QStringList{u"a"_s, u"b c"_s}
                         << u"media (tag:a or tag:\"b c\")"_s;
    QTest::newRow("taken away") << u"(tag:a or tag:b) x"_s << QStringList{u"a"_s, u"b"_s} << QStringList() << u"x"_s;
    QTest::newRow("others stay") << u"-tag:a (tag:b or x)"_s << QStringList() << QStringList{u"c"_s}
                                 << u"-tag:a (tag:b or x) tag:c"_s;
}

void QueryCursorTest::changesTheValuesOfAField()
{
    QFETCH(QString, text);
    QFETCH(QStringList, values);
    const PostingQuery query = PostingQuery::parse(text);
    QTEST(valuesOf(query, Field::Tag), "before");
    const PostingQuery changed = withValues(query, Field::Tag, values);
    QTEST(changed.toString(), "result");
    QCOMPARE(valuesOf(changed, Field::Tag), values);
}

QTEST_GUILESS_MAIN(QueryCursorTest)
#include "tst_querycursor.moc"
