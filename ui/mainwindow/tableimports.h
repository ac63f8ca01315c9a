// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace Shortlist {

/// Asks what the columns of another tracker's table mean before it is staged.
class TableImports : public QObject
{
    Q_OBJECT

public:
    /// What the user decided: the table as it is to be read, and what becomes of its stages.
    struct Answer
    {
        SourceDocument table;
        HistoryImport history = HistoryImport::AsNotes;
    };

    /// Both must outlive this.
    TableImports(ImportService &imports, QWidget &window);

    /// The one table that `staging` is, read without the user's word on its columns; else nothing.
    static std::optional<SourceDocument> unasked(const Staging &staging);
    /// Shows the columns of `table`; `answered` gets nothing where the user leaves.
    void ask(const SourceDocument &table, std::function<void(std::optional<Answer>)> answered);

private:
    void show(const TablePreview &preview, const SourceDocument &table,
              const std::function<void(std::optional<Answer>)> &answered);

    ImportService &m_imports;
    QWidget &m_window;
};

} // namespace Shortlist
