// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/application.h"
#include "models/importers/readframes.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

/// Any value of every field that a frame carries: what the seed says.
class Anything
{
public:
    explicit Anything(quint32 seed)
        : m_random(seed)
    { }

    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    bool isSo() { return below(2) == 1; }
    template <typename Word>
    Word word(Word last)
    {
        return Word(below(int(last) + 1));
    }
    QString text()
    {
        static const QStringList words{{},
                                       u"Tester"_s,
                                       u"„Prüfer“ – 検査"_s,
                                       u"\U0001F600"_s,
                                       QString(QChar(0xd800)), // half of a pair
                                       QString(QChar(0)) + u"x"_s,
                                       QString(5000, u'y')};
        return words.at(below(int(words.size())));
    }
    QDate day() { return isSo() ? QDate(2026, 1, 1).addDays(below(1000)) : QDate(); }
    template <typename Value>
    std::optional<Value> maybe(Value value)
    {
        return isSo() ? std::optional(value) : std::nullopt;
    }
    QStringList texts()
    {
        QStringList all;
        for (int count = below(3); count > 0; --count)
            all.append(text());
        return all;
    }
    template <typename Make>
    auto several(Make make)
    {
        std::vector<decltype(make())> all;
        for (int count = below(4); count > 0; --count)
            all.push_back(make());
        return all;
    }
    Origin origin() { return {word(OriginKind::User), text()}; }
    Place place()
    {
        return {text(), text(), text(), text(), text(), maybe(0.1 * below(900)), maybe(-0.1 * below(900))};
    }
    LimitClause clause()
    {
        return {word(LimitClause::Kind::Cooldown),
                maybe(below(9)),
                maybe(below(400)),
                text(),
                maybe(below(400)),
                text(),
                isSo(),
                isSo(),
                text(),
                word(LimitClause::Strength::VoidsAll),
                text(),
                below(1000),
                below(1000)};
    }
    Section section()
    {
        return {word(SectionKind::Other), text(), several([this] {
                    return Block{word(Block::Kind::Item), text(), text()};
                })};
    }
    Posting posting()
    {
        Posting any{PostingId{below(9)},
                    text(),
                    word(TitleOrigin::Stated),
                    text(),
                    text(),
                    text(),
                    several([this] { return place(); }),
                    word(Workplace::Remote),
                    several([this] { return word(EmploymentType::Other); }),
                    word(Programme::Apprentice),
                    day(),
                    day(),
                    maybe(Salary{maybe(qint64(below(100))), maybe(qint64(1) << 40), text(), word(Salary::Unit::Year),
                                 word(Salary::Kind::Estimated)}),
                    maybe(ExperienceYears{maybe(0.5), maybe(3.0)}),
                    word(Education::Professional),
                    text(),
                    day(),
                    day(),
                    maybe(below(36)),
                    texts(),
                    text(),
                    text(),
                    several([this] { return clause(); }),
                    text(),
                    isSo(),
                    text(),
                    several([this] { return section(); }),
                    text(),
                    text(),
                    {},
                    {},
                    texts()};
        for (int count = below(4); count > 0; --count)
            any.origins.insert(text(), origin());
        any.conflicts = several([this] {
            return FieldConflict{text(), texts(), several([this] { return origin(); })};
        });
        return any;
    }
    Error error() { return {word(Error::Code::ReaderStopped), text(), text()}; }
    ReadOutcome outcome() { return {isSo() ? Result<Posting>(posting()) : Result<Posting>(error()), texts()}; }
    ReadFrames::Answer answer()
    {
        if (below(4) == 0)
            return {error(), isSo()};
        const QString decoded = QString::fromUtf8(text().toUtf8());
        return {ReadDocument{text(), decoded, several([this] { return outcome(); }), texts()}, isSo(), isSo()};
    }
    SourceDocument document()
    {
        return {text().toUtf8(),
                text(),
                word(SourceOrigin::Web),
                text(),
                text(),
                isSo() ? QDateTime::fromMSecsSinceEpoch(below(1'000'000'000), Qt::UTC) : QDateTime()};
    }

private:
    QRandomGenerator m_random;
};

template <typename Value>
bool areEqual(const Result<Value> &one, const Result<Value> &other)
{
    return bool(one) == bool(other) && (one ? *one == *other : one.error() == other.error());
}

bool areEqual(const ReadOutcome &one, const ReadOutcome &other)
{
    return areEqual(one.posting, other.posting) && one.notes == other.notes;
}

bool areEqual(const ReadDocument &one, const ReadDocument &other)
{
    const auto same = [](const ReadOutcome &a, const ReadOutcome &b) { return areEqual(a, b); };
    return one.format == other.format && one.text == other.text && one.warnings == other.warnings
        && std::equal(one.outcomes.begin(), one.outcomes.end(), other.outcomes.begin(), other.outcomes.end(), same);
}

bool areEqual(const ReadFrames::Answer &one, const ReadFrames::Answer &other)
{
    if (one.isLast != other.isLast || one.hasMore != other.hasMore || bool(one.read) != bool(other.read))
        return false;
    return one.read ? areEqual(*one.read, *other.read) : one.read.error() == other.read.error();
}

constexpr quint32 Seeds = 500;

} // namespace

class ReadFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryAnswer();
    void givesBackEveryDocument();
    void readsAnInstantThatDoesNotExistAsNone_data();
    void readsAnInstantThatDoesNotExistAsNone();
    void givesBackAHello();
    void believesNothingThatIsCutOrAddedTo();
    void survivesChangedBytes();
    void announcesNoMoreThanItMay();
    void givesPdfMoreTime();
    void knowsEveryMember();
};

void ReadFramesTest::givesBackEveryAnswer()
{
    for (quint32 seed = 0; seed < Seeds; ++seed) {
        const ReadFrames::Answer answer = Anything(seed).answer();
        const auto again = ReadFrames::answerFrom(ReadFrames::encoded(answer));
        VERIFY_OK(again);
        QVERIFY2(areEqual(*again, answer), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void ReadFramesTest::givesBackEveryDocument()
{
    for (quint32 seed = 0; seed < Seeds; ++seed) {
        const SourceDocument document = Anything(seed).document();
        const auto again = ReadFrames::documentFrom(ReadFrames::encoded(document));
        VERIFY_OK(again);
        QCOMPARE(*again, document);
    }
}

void ReadFramesTest::readsAnInstantThatDoesNotExistAsNone_data()
{
    QTest::addColumn<QDateTime>("written");
    QTest::newRow("no such day") << QDateTime(QDate(2026, 2, 30), QTime(1, 0), Qt::UTC);
    QTest::newRow("no such offset") << QDateTime(QDate(), QTime(1, 0), Qt::OffsetFromUTC, 7200);
}

void ReadFramesTest::readsAnInstantThatDoesNotExistAsNone()
{
    QFETCH(QDateTime, written);
    SourceDocument document;
    document.capturedAt = written;
    const auto again = ReadFrames::documentFrom(ReadFrames::encoded(document));
    VERIFY_OK(again);
    QCOMPARE(again->capturedAt, QDateTime());
    QCOMPARE(again->capturedAt.timeSpec(), QDateTime().timeSpec());
}

void ReadFramesTest::givesBackAHello()
{
    for (const bool isConfined : {false, true}) {
        const ReadFrames::Hello hello{7, isConfined};
        const auto again = ReadFrames::helloFrom(ReadFrames::encoded(hello));
        VERIFY_OK(again);
        QCOMPARE(*again, hello);
    }
}

void ReadFramesTest::believesNothingThatIsCutOrAddedTo()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        const QByteArray content = ReadFrames::encoded(Anything(seed).answer());
        QVERIFY(!ReadFrames::answerFrom(content + 'x'));
        for (qsizetype size = 0; size < content.size(); size += 1 + content.size() / 50)
            QVERIFY(!ReadFrames::answerFrom(content.left(size)));
    }
}

void ReadFramesTest::survivesChangedBytes()
{
    QRandomGenerator random(1);
    for (quint32 seed = 0; seed < Seeds; ++seed) {
        QByteArray content = ReadFrames::encoded(Anything(seed).answer());
        for (int change = 0; change < 4; ++change)
            content[qsizetype(random.bounded(quint32(content.size())))] = char(random.bounded(256));
        const auto read = ReadFrames::answerFrom(content);
        // Whatever it became: a word that is read is one that exists, so that it can be written again.
        if (read)
            QVERIFY(bool(ReadFrames::answerFrom(ReadFrames::encoded(*read))));
    }
}

void ReadFramesTest::announcesNoMoreThanItMay()
{
    QCOMPARE(ReadFrames::contentBytes(ReadFrames::header(ReadFrames::MaxBytes).constData()), ReadFrames::MaxBytes);
    QCOMPARE(ReadFrames::contentBytes(ReadFrames::header(ReadFrames::MaxBytes + 1).constData()), -1);
    QCOMPARE(ReadFrames::header(258), QByteArray("\2\1\0\0", 4));
}

void ReadFramesTest::givesPdfMoreTime()
{
    QCOMPARE(ReadFrames::secondsFor("%PDF-1.7"), 10);
    QCOMPARE(ReadFrames::secondsFor("<html>"), 5);
}

/// Sizes as they were when members() of framemembers.h was written: who adds a member is to add it there too.
void ReadFramesTest::knowsEveryMember()
{
#if defined(__x86_64__) && defined(__GLIBCXX__)
    const auto sizes = std::array{
        sizeof(Posting),     sizeof(Section),       sizeof(Block),        sizeof(LimitClause),    sizeof(Place),
        sizeof(Salary),      sizeof(FieldConflict), sizeof(Origin),       sizeof(SourceDocument), sizeof(ReadDocument),
        sizeof(ReadOutcome), sizeof(Error),         sizeof(TrackerRecord)};
    const auto known = std::array<size_t, 13>{640, 56, 56, 160, 152, 64, 72, 32, 136, 120, 848, 56, 168};
    QVERIFY2(sizes == known, "name the new member in members() of framemembers.h, and in Anything here");
#else
    // Elsewhere members have other sizes; the machine that every change is checked on is this one.
    QSKIP("the sizes are those of one machine and one library");
#endif
}

QTEST_GUILESS_MAIN(ReadFramesTest)
#include "tst_readframes.moc"
