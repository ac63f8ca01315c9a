// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/assumptions.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QGridLayout>

namespace Shortlist {

Assumptions::Assumptions(const LimitRule &rule, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_rule(rule)
{
    Q_UNUSED(theme)
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Double);
    grid->setVerticalSpacing(Space::Half);
    grid->setColumnStretch(2, 1);
    addRow(*grid, tr("You withdrew it"), &LimitRule::FreedBy::withdrawn);
    addRow(*grid, tr("It was rejected"), &LimitRule::FreedBy::rejected);
    addRow(*grid, tr("The employer closed the posting"), &LimitRule::FreedBy::closed);
}

void Assumptions::addRow(QGridLayout &grid, const QString &text, LimitRule::Frees LimitRule::FreedBy::*field)
{
    const int row = grid.rowCount();
    auto *choice = new QComboBox;
    choice->addItem(tr("not known: it keeps its slot"), int(LimitRule::Frees::Unknown));
    choice->addItem(tr("keeps its slot"), int(LimitRule::Frees::No));
    choice->addItem(tr("frees its slot"), int(LimitRule::Frees::Yes));
    choice->setCurrentIndex(choice->findData(int(m_rule.frees.*field)));
    choice->setAccessibleName(text);
    choice->setFocusPolicy(Qt::StrongFocus);
    auto *label = makeLabel(text, Look::Dim);
    label->setBuddy(choice);
    grid.addWidget(label, row, 0);
    grid.addWidget(choice, row, 1);
    connect(choice, &QComboBox::activated, this, [this, choice, field] {
        m_rule.frees.*field = LimitRule::Frees(choice->currentData().toInt());
        Q_EMIT changed(m_rule);
    });
}

} // namespace Shortlist
