// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/versions.h"
#include "models/domain/views.h"

#include <QObject>

#include <optional>
#include <vector>

class QPushButton;
class QSettings;

namespace Shortlist {

class Actions;
class CompareView;
class Notices;
struct ComparedItem;
struct Services;

/// The postings that were put beside each other, up to four, which it remembers; or two versions of one.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. Puts in what `settings` remember of the same database.
    ComparisonController(const Services &services, CompareView &view, QPushButton &button, const Actions &actions,
                         Notices &notices, QSettings &settings);

    /// Puts them in, or takes them out where all are in.
    void toggle(const std::vector<PostingId> &postings);
    /// Those that are not in yet, as far as there is room.
    void add(const std::vector<PostingId> &postings);
    void remove(PostingId posting);
    void applyChange(const StoreChange &change);
    /// For the tick beside "Add to the comparison".
    void setChosen(const std::vector<PostingId> &postings);
    const std::vector<PostingId> &postings() const { return m_postings; }
    void setPostings(std::vector<PostingId> postings);
    /// Shows two versions of a posting until something else is wanted.
    void setVersions(PostingId posting, int older, int newer);
    /// The postings again, where versions were shown.
    void showPostings();

private:
    struct Versions
    {
        PostingId posting{};
        std::vector<int> numbers; ///< in the order shown
    };

    bool contains(PostingId posting) const;
    void reorder(const std::vector<PostingId> &order);
    void restore();
    void save();
    void update();
    void load();
    void receive(const std::vector<Result<PostingDetails>> &loaded);
    void loadVersions();
    std::vector<ComparedItem> itemsOf(const PostingDetails &details, const std::vector<PostingVersion> &versions) const;

    const Services &m_services;
    CompareView &m_view;
    QPushButton &m_button;
    const Actions &m_actions;
    Notices &m_notices;
    QSettings &m_settings;
    std::vector<PostingId> m_postings;
    std::optional<Versions> m_versions;
    std::vector<PostingId> m_chosen;
    quint64 m_load = 0;
};

} // namespace Shortlist
