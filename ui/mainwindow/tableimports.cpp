// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/tableimports.h"

#include "ui/importing/columnmappingdialog.h"
#include "ui/mainwindow/answers.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

TableImports::TableImports(ImportService &imports, QWidget &window)
    : m_imports(imports)
    , m_window(window)
{ }

std::optional<SourceDocument> TableImports::unasked(const Staging &staging)
{
    if (staging.sources.size() != 1 || !staging.sources.front().columns.isEmpty() || staging.items.empty())
        return {};
    const auto isOfTable = [](const StagedItem &item) {
        return item.format == "csv"_L1 || item.error.code == Error::Code::MissingField;
    };
    const bool isTable = std::all_of(staging.items.begin(), staging.items.end(), isOfTable);
    return isTable ? std::optional(staging.sources.front()) : std::nullopt;
}

void TableImports::ask(const SourceDocument &table, std::function<void(std::optional<Answer>)> answered)
{
    whenAnswered(m_imports.previewTable(table), this,
                 [this, table, answered = std::move(answered)](const Result<TablePreview> &preview) {
                     if (preview)
                         show(*preview, table, answered);
                     else
                         answered({});
                 });
}

void TableImports::show(const TablePreview &preview, const SourceDocument &table,
                        const std::function<void(std::optional<Answer>)> &answered)
{
    auto *dialog = new ColumnMappingDialog(preview, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, table, answered] {
        Answer answer{table, dialog->history()};
        answer.table.columns = toText(dialog->mapping());
        answered(answer);
    });
    connect(dialog, &QDialog::rejected, this, [answered] { answered({}); });
    dialog->open();
}

} // namespace Shortlist
