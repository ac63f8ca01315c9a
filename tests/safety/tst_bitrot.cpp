// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/checker.h"
#include "models/storage/documentstore.h"
#include "models/storage/sql.h"
#include "tests/safety/figures.h"
#include "tests/support/fullposting.h"
#include "tests/support/longtests.h"
#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

/// A column whose every byte counts. The statements stand for one row each.
struct Content
{
    const char *name;
    const char *read;
    const char *write;
    bool isCompressed = false;
};

constexpr Content Contents[] = {
    {"facts", "SELECT CAST(facts AS BLOB) FROM posting_body", "UPDATE posting_body SET facts = CAST(?1 AS TEXT)"},
    {"text", "SELECT CAST(text AS BLOB) FROM posting_body", "UPDATE posting_body SET text = CAST(?1 AS TEXT)"},
    {"clean HTML", "SELECT CAST(html AS BLOB) FROM posting_body", "UPDATE posting_body SET html = CAST(?1 AS TEXT)"},
    {"notes", "SELECT CAST(notes AS BLOB) FROM posting_body", "UPDATE posting_body SET notes = CAST(?1 AS TEXT)"},
    {"facts of a version", "SELECT CAST(facts AS BLOB) FROM posting_version",
     "UPDATE posting_version SET facts = CAST(?1 AS TEXT)"},
    {"text of a version", "SELECT CAST(text AS BLOB) FROM posting_version",
     "UPDATE posting_version SET text = CAST(?1 AS TEXT)"},
    {"HTML of a version", "SELECT CAST(html AS BLOB) FROM posting_version",
     "UPDATE posting_version SET html = CAST(?1 AS TEXT)"},
    {"source bytes", "SELECT compressed FROM source_bytes", "UPDATE source_bytes SET compressed = ?1", true},
    {"document bytes", "SELECT bytes FROM document_bytes", "UPDATE document_bytes SET bytes = ?1", true},
    {"undo log", "SELECT compressed FROM undo_part ORDER BY id LIMIT 1",
     "UPDATE undo_part SET compressed = ?1 WHERE id = (SELECT min(id) FROM undo_part)", true},
};

std::unique_ptr<Store> filledStore()
{
    auto store = memoryStore();
    const PostingId id = stored(*store, fullPosting());
    inAction(*store, u"posting.notes"_s, [&]() -> Result<int> {
        if (auto set = store->postings().setNotes(id, u"Ask Ada about the night shifts."_s); !set)
            return set.error();
        if (auto kept = store->versions().archive(id, anInstant(5)); !kept)
            return kept.error();
        const auto added = store->documents().add(u"cv.txt"_s, DocumentKind::Cv, "Ada Lovelace, engineer", anInstant());
        return added ? Result<int>(1) : Result<int>(added.error());
    });
    return store;
}

QByteArray contentOf(Store &store, const Content &content)
{
    return must(store.connection().first(content.read, [](const Sql::Row &row) { return row.bytes(0); }))
        .value_or(QByteArray());
}

/// The last bits of what zlib wrote fill a byte up and mean nothing: what is read is what was stored.
bool changesNothing(const Content &content, const QByteArray &sound, const QByteArray &flipped)
{
    return content.isCompressed && flipped.first(4) == sound.first(4) && qUncompress(flipped) == qUncompress(sound);
}

} // namespace

class BitRotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlippedByteIsFound();
};

void BitRotTest::everyFlippedByteIsFound()
{
    const auto store = filledStore();
    QCOMPARE(must(check(store->connection())), QStringList());
    QRandomGenerator random(7);
    Figures figures;
    const int each = times(12, 100);
    for (const Content &content : Contents) {
        const QByteArray sound = contentOf(*store, content);
        QVERIFY2(!sound.isEmpty(), content.name);
        for (int i = 0; i < each; ++i) {
            QByteArray flipped = sound;
            const int position = int(qint64(i) * sound.size() / each);
            flipped[position] = char(uchar(flipped[position]) ^ (1u << random.bounded(8)));
            VERIFY_OK(store->connection().run(content.write, flipped));
            const bool isFound = !must(check(store->connection())).isEmpty();
            if (!isFound && changesNothing(content, sound, flipped)) {
                figures.count(u"bits without a meaning"_s, true);
                continue;
            }
            figures.count(QString::fromLatin1(content.name), isFound);
            QVERIFY2(
                isFound,
                qPrintable(u"%1: byte %2 of %3"_s.arg(QLatin1String(content.name)).arg(position).arg(sound.size())));
        }
        VERIFY_OK(store->connection().run(content.write, sound));
    }
    QCOMPARE(must(check(store->connection())), QStringList());
    figures.print("Flipped bytes that \"Check data\" finds");
}

QTEST_GUILESS_MAIN(BitRotTest)
#include "tst_bitrot.moc"
