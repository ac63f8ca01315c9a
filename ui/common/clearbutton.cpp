// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Shortlist::ClearButton)
};

} // namespace

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    if (auto *clear = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(Words::tr("Clear"));
}

} // namespace Shortlist
