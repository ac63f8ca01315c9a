// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextWidth = 420;

QLabel *selectable(const QString &text)
{
    QLabel *label = makeLabel(text, Look::Default);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QString &databasePath, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Shortlist"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Triple, Space::Triple, Space::Triple, Space::Double);
    column->setSpacing(Space::OneHalf);
    column->addWidget(makeLabel(tr("Shortlist %1").arg(QLatin1String(SHORTLIST_VERSION)), Look::Title));
    auto *purpose = makeLabel(tr("Keeps job postings and the applications an employer still allows."), Look::Dim);
    purpose->setMinimumWidth(theme.scaled(TextWidth));
    column->addWidget(purpose);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(Space::Double);
    facts->setVerticalSpacing(Space::Unit);
    facts->addRow(makeLabel(tr("Your data"), Look::Dim), selectable(QDir::toNativeSeparators(databasePath)));
    facts->addRow(makeLabel(tr("Network"), Look::Dim),
                  makeLabel(tr("None. Shortlist works offline, without an account; nothing leaves this machine. Links "
                               "open in your browser when you click them."),
                            Look::Default));
    facts->addRow(makeLabel(tr("Licence"), Look::Dim),
                  makeLabel(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                               "without any warranty."),
                            Look::Default));
    facts->addRow(makeLabel(tr("Built on"), Look::Dim),
                  selectable(tr("Qt %1 and SQLite").arg(QLatin1String(qVersion()))));
    column->addLayout(facts);
    column->addSpacing(Space::Half);
    auto *close = makeButton(tr("Close"), Look::Default);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
}

} // namespace Shortlist
