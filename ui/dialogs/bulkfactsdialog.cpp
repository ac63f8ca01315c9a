// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/bulkfactsdialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/fieldtext.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 520;

/// What several postings may well share.
QStringList sharedFields()
{
    return {u"employer"_s, u"locations"_s, u"workplace"_s, u"programme"_s, u"department"_s,
            u"apply_by"_s, u"posted_on"_s, u"start"_s,     u"salary"_s};
}

} // namespace

BulkFactsDialog::BulkFactsDialog(int postings, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_problem(makeLabel({}, Look::Soon))
{
    setWindowTitle(tr("Correct several postings"));
    setMinimumWidth(theme.scaled(DialogWidth));
    QVBoxLayout *layout = makeDialogColumn(*this);
    addDialogHead(*layout, tr("Correct several postings"), tr("What you leave alone stays as it is in each of them."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Double);
    grid->setVerticalSpacing(Space::Unit);
    grid->setColumnStretch(1, 1);
    for (const QString &field : sharedFields())
        m_rows.push_back(makeRow(field, *grid));
    layout->addLayout(grid);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    m_save = addDialogButtons(*this, *layout, tr("Change %Ln postings", nullptr, postings), Look::Primary);
    m_save->setDefault(true);
    read();
}

BulkFactsDialog::Row BulkFactsDialog::makeRow(const QString &field, QGridLayout &grid)
{
    Row row{field};
    auto *name = makeLabel(FieldText::label(field), Look::Default);
    const int line = grid.rowCount();
    grid.addWidget(name, line, 0);
    const auto choices = FieldText::choices(field);
    if (choices.empty()) {
        row.line = new QLineEdit;
        row.line->setPlaceholderText(tr("as it is"));
        row.line->setAccessibleName(FieldText::label(field));
        name->setBuddy(row.line);
        connect(row.line, &QLineEdit::textEdited, this, &BulkFactsDialog::read);
        grid.addWidget(row.line, line, 1);
        return row;
    }
    row.choice = new QComboBox;
    row.choice->addItem(tr("as it is"));
    for (const auto &[word, text] : choices)
        row.choice->addItem(text, word);
    row.choice->setAccessibleName(FieldText::label(field));
    name->setBuddy(row.choice);
    connect(row.choice, &QComboBox::activated, this, &BulkFactsDialog::read);
    grid.addWidget(row.choice, line, 1);
    return row;
}

QString BulkFactsDialog::textOf(const Row &row)
{
    return row.line != nullptr ? row.line->text().trimmed() : row.choice->currentData().toString();
}

QStringList BulkFactsDialog::fields() const
{
    QStringList given;
    for (const Row &row : m_rows)
        if (row.line != nullptr ? !textOf(row).isEmpty() : row.choice->currentIndex() > 0)
            given.append(row.field);
    return given;
}

void BulkFactsDialog::read()
{
    m_values = Posting();
    QString problem;
    const QStringList given = fields();
    for (const Row &row : m_rows) {
        if (!given.contains(row.field))
            continue;
        if (auto applied = FieldText::applied(m_values, row.field, textOf(row)))
            m_values = *std::move(applied);
        else if (problem.isEmpty())
            //: A field, and how it is written: Apply by: a date such as 2027-04-06
            problem = tr("%1: %2").arg(FieldText::label(row.field), FieldText::hint(row.field));
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty() && !given.isEmpty());
}

} // namespace Shortlist
