// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/query.h"
#include "models/domain/querycursor.h"
#include "models/domain/views.h"

#include <QObject>

#include <map>
#include <vector>

namespace Shortlist {

class LibraryView;
class PostingBrowser;
class SearchAssist;
class SearchBar;
struct SearchSuggestion;
struct Services;

/// Searches while the user types, says what a search means or why it is none, and offers fields and values.
class SearchController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SearchController(const Services &services, const LibraryView &library, PostingBrowser &browser, SearchBar &bar,
                     SearchAssist &assist);

    /// Values that were offered may be others now.
    void applyChange(const StoreChange &change);

Q_SIGNALS:
    /// The user typed a search that is one.
    void searched();

private:
    void read(const QString &text);
    void assist();
    void take(const QString &condition);
    std::vector<SearchSuggestion> suggestionsFor(const QueryCursor &cursor);
    std::vector<SearchSuggestion> fields(const QString &typed) const;
    std::vector<SearchSuggestion> values(QueryTerm::Field field, const QString &typed);
    /// Of places and other fields that only the postings know; asks for them where they are not there yet.
    const std::vector<FacetValue> &known(QueryTerm::Field field);

    const Services &m_services;
    const LibraryView &m_library;
    PostingBrowser &m_browser;
    SearchBar &m_bar;
    SearchAssist &m_assist;
    std::map<QueryTerm::Field, std::vector<FacetValue>> m_known;
};

} // namespace Shortlist
