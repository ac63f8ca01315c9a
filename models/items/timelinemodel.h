// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/application.h"

#include <QAbstractListModel>

#include <vector>

namespace Shortlist {

/// What happened to one application, newest first; entries that were taken back stay, marked as such. Retractions
/// have no rows of their own.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : quint16 {
        EventIdRole = Qt::UserRole + 1, ///< qint64
        StageRole,                      ///< qint64, of the stage entered
        StageColourRole,                ///< "#rrggbb"
        DayRole,                        ///< QDate
        TimeRole,                       ///< QTime, invalid where unknown
        NoteRole,
        OverrideReasonRole, ///< not empty where a limit was overridden
        IsRetractedRole,
        IsEditedRole, ///< it replaces an earlier wording, which has no row
    };

    explicit TimelineModel(QObject *parent = nullptr);

    /// Patches rows where only some differ.
    void setHistory(const std::vector<ApplicationEvent> &history, const std::vector<Stage> &stages);
    EventId eventAt(int row) const;
    bool isRetracted(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the stage's own name, or its key where it has none: the view translates.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        ApplicationEvent event;
        Stage stage;
        bool isRetracted = false;
        EventId first{}; ///< what it was recorded as
        bool isEdited = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    static void keepOneWording(std::vector<Row> &rows);

    std::vector<Row> m_rows;
};

} // namespace Shortlist
