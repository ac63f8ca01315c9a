// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/relevance.h"

#include "models/storage/sql.h"

#include <algorithm>
#include <cmath>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

// The constants of Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, 3.4).
constexpr double Saturation = 1.2;
constexpr double LengthWeight = 0.75;
constexpr double LeastRarity = 1e-6;
constexpr double DefaultWeight = 1.0;
constexpr int MostCounted = 500;

/// What holds for all rows of one search.
struct Search
{
    double averageWords = 1;      ///< of a row
    std::vector<double> rarities; ///< of each phrase
    std::vector<double> counts;   ///< weighted, of each phrase in the row that is looked at
};

enum class Alternatives : quint8 { No, Yes };

struct Count
{
    int rows = 0;
    sqlite3_int64 last = 0;
};

int countRow(const Fts5ExtensionApi *api, Fts5Context *context, void *data)
{
    auto *count = static_cast<Count *>(data);
    count->last = api->xRowid(context);
    return ++count->rows < MostCounted ? SQLITE_OK : SQLITE_DONE;
}

/// In how many of `allRows` the phrase stands: all of them counted, or as many as there would be if it stood in the
/// others as often as in the first.
int rowsWith(const Fts5ExtensionApi *api, Fts5Context *context, int phrase, sqlite3_int64 allRows, double *rows)
{
    Count count;
    const int code = api->xQueryPhrase(context, phrase, &count, countRow);
    *rows = count.rows;
    if (count.rows >= MostCounted && count.last > 0)
        *rows =
            std::clamp(double(count.rows) * double(allRows) / double(count.last), double(count.rows), double(allRows));
    return code;
}

int rarityOf(const Fts5ExtensionApi *api, Fts5Context *context, int phrase, sqlite3_int64 allRows, double *rarity)
{
    double rows = 0;
    const int code = rowsWith(api, context, phrase, allRows, &rows);
    *rarity = std::max(std::log((double(allRows) - rows + 0.5) / (rows + 0.5)), LeastRarity);
    return code;
}

int begin(const Fts5ExtensionApi *api, Fts5Context *context, Alternatives alternatives, Search *search)
{
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    int code = api->xRowCount(context, &rows);
    if (code == SQLITE_OK)
        code = api->xColumnTotalSize(context, -1, &words);
    if (code != SQLITE_OK)
        return code;
    const int phrases = api->xPhraseCount(context);
    search->averageWords = rows > 0 && words > 0 ? double(words) / double(rows) : 1;
    search->rarities.assign(size_t(phrases), 1);
    search->counts.resize(size_t(phrases));
    for (int phrase = 0; alternatives == Alternatives::Yes && phrase < phrases && code == SQLITE_OK; ++phrase)
        code = rarityOf(api, context, phrase, rows, &search->rarities[size_t(phrase)]);
    return code;
}

void forget(void *search)
{
    delete static_cast<Search *>(search);
}

/// Made for a search's first row; FTS5 keeps it until the search ends. Null with SQLite's code where that fails.
Search *searchOf(const Fts5ExtensionApi *api, Fts5Context *context, Alternatives alternatives, int *code)
{
    if (auto *made = static_cast<Search *>(api->xGetAuxdata(context, 0)))
        return made;
    auto *made = new Search;
    *code = begin(api, context, alternatives, made);
    if (*code == SQLITE_OK)
        *code = api->xSetAuxdata(context, made, forget); // which forgets it itself where it fails
    else
        forget(made);
    return *code == SQLITE_OK ? made : nullptr;
}

double weightOf(int column, int count, sqlite3_value **weights)
{
    return column < count ? sqlite3_value_double(weights[column]) : DefaultWeight;
}

int countPhrases(const Fts5ExtensionApi *api, Fts5Context *context, int weightCount, sqlite3_value **weights,
                 Search *search)
{
    std::fill(search->counts.begin(), search->counts.end(), 0);
    int places = 0;
    int code = api->xInstCount(context, &places);
    for (int place = 0; place < places && code == SQLITE_OK; ++place) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        code = api->xInst(context, place, &phrase, &column, &offset);
        if (code == SQLITE_OK)
            search->counts[size_t(phrase)] += weightOf(column, weightCount, weights);
    }
    return code;
}

double scoreOf(const Search &search, int words)
{
    const double length = 1 - LengthWeight + LengthWeight * double(words) / search.averageWords;
    double score = 0;
    for (size_t phrase = 0; phrase < search.counts.size(); ++phrase) {
        const double count = search.counts[phrase];
        score += search.rarities[phrase] * count * (Saturation + 1) / (count + Saturation * length);
    }
    return score;
}

void relevance(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *answer, int count,
               sqlite3_value **values)
{
    if (count < 1) {
        sqlite3_result_error(answer, "relevance() wants to know whether there are alternatives", -1);
        return;
    }
    const auto alternatives = sqlite3_value_int(values[0]) != 0 ? Alternatives::Yes : Alternatives::No;
    int code = SQLITE_OK;
    Search *search = searchOf(api, context, alternatives, &code);
    if (search != nullptr)
        code = countPhrases(api, context, count - 1, values + 1, search);
    int words = 0;
    if (code == SQLITE_OK)
        code = api->xColumnSize(context, -1, &words);
    if (code == SQLITE_OK)
        sqlite3_result_double(answer, -scoreOf(*search, words));
    else
        sqlite3_result_error_code(answer, code);
}

/// As sqlite.org/fts5.html, 7, says; null where there is no FTS5.
fts5_api *fullTextOf(sqlite3 *db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<> addRelevance(Sql::Connection &db)
{
    fts5_api *api = fullTextOf(db.handle());
    if (api == nullptr || api->xCreateFunction(api, "relevance", nullptr, relevance, nullptr) != SQLITE_OK)
        return Error{Error::Code::Storage, u"SQLite has no full-text search"_s};
    return {};
}

} // namespace Shortlist
