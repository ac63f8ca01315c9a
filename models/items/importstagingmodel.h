// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sectionchoice.h"
#include "models/items/stagedstate.h"
#include "models/services/importservice.h"

#include <QAbstractTableModel>
#include <QMap>

#include <memory>
#include <optional>
#include <vector>

namespace Shortlist {

/// The items of a staging: one row each, in the order of the sources. Ticks and corrections stay in the staging,
/// which commit() takes.
class ImportStagingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, EmployerColumn, PlaceColumn, ApplyByColumn, StateColumn, ColumnCount };

    explicit ImportStagingModel(QObject *parent = nullptr);

    void setStaging(Staging staging);
    const Staging &staging() const { return *m_staging; }
    /// The staging without a copy, to be committed; it must not be changed until it is.
    std::shared_ptr<const Staging> shared() const { return m_staging; }
    /// The rows of the document that `row` comes from.
    std::vector<int> rowsOfDocument(int row) const;
    /// What becomes of the stages that other trackers' tables state.
    void setHistory(HistoryImport history) { m_staging->history = history; }
    /// Takes `rows` away and appends what was found: when their documents were read once more, or meanwhile.
    void retake(const std::vector<int> &rows, Staging found);
    /// What commit() did with each row: what is stored now is known from here on, and unticked.
    void setOutcomes(const std::vector<ImportOutcome> &outcomes);
    /// Takes setOutcomes() back: the import was undone.
    void forgetOutcomes();

    const StagedItem &item(int row) const;
    StagedState state(int row) const;
    bool matches(int row, StagedFilter filter) const;
    int count(StagedFilter filter) const;
    /// What came in with the row; nothing where it could not even be opened.
    const SourceDocument *document(int row) const;

    /// Rows that hold a posting.
    int readableCount() const;
    /// Ticked rows.
    int acceptedCount() const;
    /// Source documents, read or not.
    int sourceCount() const;
    /// The first row from `from` on with a posting, else the first of them; -1 where there is none.
    int firstReadable(int from = 0) const;

    /// Ticks or unticks those of `rows` that hold a posting.
    void setAccepted(const std::vector<int> &rows, bool accepted);

    /// Replaces a row's posting by the user's: `field` (its JSON name) gets the origin User and is missing no more.
    void correct(int row, const QString &field, Posting posting);
    /// What the sources of a row contradict each other about, settled or not.
    const std::vector<FieldConflict> &conflicts(int row) const;
    /// Index of the value the user chose for that conflict; empty while both are kept.
    std::optional<int> choice(int row, const QString &field) const;
    /// Settles a conflict: `posting` has the chosen value, an index into the conflict's. Empty keeps both again, with
    /// the first in `posting`.
    void choose(int row, const QString &field, std::optional<int> value, Posting posting);

    /// The sections of a row as they were read.
    const std::vector<Section> &sections(int row) const;
    /// What each of them is to the user; empty for one that is left out.
    SectionKinds sectionKinds(int row) const;
    void correctSections(int row, SectionKinds kinds);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Another number of rows is ticked.
    void acceptedChanged(int count);

private:
    /// What stands beside an item while it is corrected.
    struct Correction
    {
        std::vector<FieldConflict> conflicts; ///< as they were read
        QMap<QString, int> choices;           ///< by field
        std::vector<Section> sections;        ///< as they were read; empty until they are corrected
        SectionKinds kinds;
        std::optional<StagedMatch> matchBefore; ///< of a row that was ticked and is stored now
    };
    static std::vector<Correction> uncorrected(std::vector<StagedItem> &items);

    static QString text(const StagedItem &item, Column column);
    QString stateText(int row) const;
    void replace(int row, Posting posting);

    std::shared_ptr<Staging> m_staging;    ///< never null
    std::vector<Correction> m_corrections; ///< of each item
};

} // namespace Shortlist
