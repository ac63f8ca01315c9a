// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/textspan.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace Shortlist {

/// One cell of a comparison, in finished words.
struct ComparisonCell
{
    /// How it stands to its neighbours.
    enum class Standing : quint8 {
        Same,
        Differs,  ///< a fact that is not the others'
        OnlyHere, ///< a line that no other posting has
        Absent,   ///< the posting says nothing
        Has,      ///< a skill it asks for, and the user has
        Lacks,    ///< one that the user has not
    };
    QString text;
    Standing standing = Standing::Same;
    std::vector<TextSpan> marks = {}; ///< words that not all the others say
    QString note = {};                ///< what a figure was reckoned from
    QString origin = {};              ///< where the posting says it, or how it was reckoned

    friend bool operator==(const ComparisonCell &, const ComparisonCell &) = default;
};

/// One row: a place, a score, a fact, a skill, the head of a section, or a line of it.
struct ComparisonRow
{
    enum class Kind : quint8 { Slot, Score, Fact, SectionHead, Skill, LastSkill, Line, LastLine };
    Kind kind = Kind::Fact;
    QString label;                     ///< of a line: the section's; of a skill: its name
    std::vector<ComparisonCell> cells; ///< one a posting
    bool differs = false;
    QString caption = {}; ///< what stands before a line where it needs words: "only here"

    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

/// The head of a column.
struct ComparedPosting
{
    PostingId id{};
    QString title;
    QString employer; ///< of versions of one posting: which

    friend bool operator==(const ComparedPosting &, const ComparedPosting &) = default;
};

/// Facts and lines by postings; can leave out the rows that do not differ.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { StandingRole = Qt::UserRole, KindRole, LabelRole };
    enum class Filter : quint8 { Everything, OnlyDifferences };

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Every row has one cell a posting.
    void setComparison(std::vector<ComparedPosting> postings, std::vector<ComparisonRow> rows);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }

    const std::vector<ComparedPosting> &postings() const { return m_postings; }
    const ComparisonRow &row(int row) const;
    const ComparisonCell &cell(const QModelIndex &index) const;
    /// All of them, whatever the filter.
    const std::vector<ComparisonRow> &allRows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString spoken(const ComparisonCell &cell);
    void applyFilter();

    std::vector<ComparedPosting> m_postings;
    std::vector<ComparisonRow> m_rows;
    std::vector<size_t> m_shown; ///< indexes into m_rows
    Filter m_filter = Filter::Everything;
};

} // namespace Shortlist
