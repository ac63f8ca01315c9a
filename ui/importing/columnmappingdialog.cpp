// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/columnmappingdialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/importing/columnmappingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogCharacters = 110;
constexpr int DialogLines = 34;
constexpr size_t Samples = 3;
constexpr qsizetype SampleChars = 40;

enum Column { NameColumn, SampleColumn, RoleColumn, ColumnCount };

bool has(const ColumnMapping &mapping, std::initializer_list<ColumnRole> roles)
{
    return std::find_first_of(mapping.roles.begin(), mapping.roles.end(), roles.begin(), roles.end())
        != mapping.roles.end();
}

QString shortened(const QString &cell)
{
    const QString line = cell.simplified();
    return line.size() > SampleChars ? line.first(SampleChars) + u'…' : line;
}

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ColumnMappingDialog::ColumnMappingDialog(TablePreview preview, QWidget *parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
{
    setWindowTitle(tr("What the columns mean"));
    resize(fontMetrics().averageCharWidth() * DialogCharacters, fontMetrics().lineSpacing() * DialogLines);
    QVBoxLayout *layout = makeDialogColumn(*this);
    addDialogHead(*layout, tr("What the columns mean"),
                  tr("Each of the table’s %Ln rows becomes a posting.", nullptr, m_preview.rowCount));
    m_hasHeader = new QCheckBox(tr("The &first row names the columns"));
    m_hasHeader->setChecked(m_preview.proposed.hasHeader);
    layout->addWidget(m_hasHeader);
    createTable(*layout);
    m_outcome = makeLabel({}, Look::Default);
    m_outcome->setAccessibleName(tr("How the first postings come out"));
    layout->addWidget(m_outcome);
    m_history = new QCheckBox(tr("&Record stages and days of applying, as far as the employers’ limits allow"));
    m_history->setToolTip(tr("Otherwise they are kept in the notes."));
    layout->addWidget(m_history);
    createButtons(*layout);
    connect(m_hasHeader, &QCheckBox::toggled, this, &ColumnMappingDialog::showNames);
    showNames();
    check();
}

void ColumnMappingDialog::createTable(QVBoxLayout &layout)
{
    const int columns = int(m_preview.proposed.roles.size());
    m_table = new QTableWidget(columns, ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("First values"), tr("Meaning")});
    m_table->setAccessibleName(tr("Columns of the table"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(SampleColumn, QHeaderView::Stretch);
    for (int column = 0; column < columns; ++column) {
        m_table->setItem(column, NameColumn, fixedItem({}));
        m_table->setItem(column, SampleColumn, fixedItem(sample(column)));
        m_table->setCellWidget(column, RoleColumn, roleBox(column));
    }
    m_table->resizeColumnToContents(RoleColumn);
    layout.addWidget(m_table, 1);
}

QComboBox *ColumnMappingDialog::roleBox(int column)
{
    auto *box = new QComboBox;
    for (const ColumnRole role : columnRoles())
        box->addItem(nameOf(role), int(role));
    box->setCurrentIndex(box->findData(int(m_preview.proposed.roles.at(size_t(column)))));
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnMappingDialog::check);
    return box;
}

void ColumnMappingDialog::createButtons(QVBoxLayout &layout)
{
    m_accept = addDialogButtons(*this, layout, tr("Read the table"), Look::Primary);
    m_accept->setDefault(true);
}

ColumnMapping ColumnMappingDialog::mapping() const
{
    ColumnMapping mapping{{}, m_hasHeader->isChecked()};
    for (int column = 0; column < m_table->rowCount(); ++column) {
        const auto *box = qobject_cast<const QComboBox *>(m_table->cellWidget(column, RoleColumn));
        mapping.roles.push_back(ColumnRole(box->currentData().toInt()));
    }
    return mapping;
}

HistoryImport ColumnMappingDialog::history() const
{
    return m_history->isEnabled() && m_history->isChecked() ? HistoryImport::Recorded : HistoryImport::AsNotes;
}

void ColumnMappingDialog::showNames()
{
    for (int column = 0; column < m_table->rowCount(); ++column) {
        const QString name = m_hasHeader->isChecked() ? m_preview.header.value(column) : QString();
        const QString shown = name.isEmpty() ? tr("Column %1").arg(QLocale().toString(column + 1)) : shortened(name);
        m_table->item(column, NameColumn)->setText(shown);
        m_table->cellWidget(column, RoleColumn)->setAccessibleName(tr("Meaning of “%1”").arg(shown));
    }
    m_table->resizeColumnToContents(NameColumn);
}

QString ColumnMappingDialog::sample(int column) const
{
    QStringList cells;
    for (size_t row = 0; row < std::min(Samples, m_preview.rows.size()); ++row)
        if (const QString cell = shortened(m_preview.rows[row].value(column)); !cell.isEmpty())
            cells.append(cell);
    return cells.join(u" · "_s);
}

QString ColumnMappingDialog::cell(size_t row, ColumnRole role) const
{
    const std::vector<ColumnRole> roles = mapping().roles;
    const auto column = std::find(roles.begin(), roles.end(), role);
    return column == roles.end() ? QString() : shortened(m_preview.rows[row].value(column - roles.begin()));
}

QStringList ColumnMappingDialog::outcome() const
{
    QStringList lines;
    for (size_t row = 0; row < std::min(Samples, m_preview.rows.size()); ++row) {
        QStringList parts;
        for (const ColumnRole role : {ColumnRole::Title, ColumnRole::Employer, ColumnRole::Location, ColumnRole::Status,
                                      ColumnRole::SubmittedOn})
            if (const QString value = cell(row, role); !value.isEmpty())
                parts.append(value);
        lines.append(parts.join(u" · "_s));
    }
    return lines;
}

void ColumnMappingDialog::check()
{
    const ColumnMapping chosen = mapping();
    const bool hasTitle = has(chosen, {ColumnRole::Title});
    m_accept->setEnabled(hasTitle);
    m_outcome->setText(hasTitle ? outcome().join(u'\n') : tr("Choose the column that holds the job title."));
    m_history->setEnabled(has(chosen, {ColumnRole::Status, ColumnRole::SubmittedOn}));
}

} // namespace Shortlist
