// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialogparts.h"

#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

QVBoxLayout *makeDialogColumn(QDialog &dialog)
{
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Space::Triple, Space::Double + Space::Half, Space::Triple, Space::Double);
    column->setSpacing(Space::OneHalf);
    return column;
}

void addDialogHead(QVBoxLayout &column, const QString &title, const QString &about)
{
    QLabel *heading = makeLabel(title, Look::Heading);
    heading->setWordWrap(true);
    column.addWidget(heading);
    column.addWidget(makeLabel(about, Look::Dim));
}

QPushButton *addDialogButtons(QDialog &dialog, QVBoxLayout &column, const QString &action, Look look, QWidget *beside)
{
    QPushButton *cancel = makeButton(QCoreApplication::translate("Shortlist::DialogParts", "Cancel"), Look::Default);
    QPushButton *go = makeButton(action, look);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    if (beside != nullptr)
        row->addWidget(beside, 1);
    else
        row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column.addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, &dialog, &QDialog::accept);
    return go;
}

} // namespace Shortlist
