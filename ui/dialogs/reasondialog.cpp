// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/reasondialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr int DialogWidth = 480;
constexpr int ReasonLines = 3;

} // namespace

ReasonDialog::ReasonDialog(const QString &what, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
{
    setWindowTitle(tr("Refused by a limit"));
    setMinimumWidth(theme.scaled(DialogWidth));
    QVBoxLayout *column = makeDialogColumn(*this);
    auto *words = makeLabel(what, Look::Strong);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *ask = makeLabel(tr("If it is so all the same, say why. The &reason is kept in the history."), Look::Default);
    ask->setBuddy(m_reason);
    column->addWidget(ask);
    m_reason->setAccessibleName(tr("Reason for going beyond the limit"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(QFontMetrics(theme.font(TextStyle::Body)).lineSpacing() * ReasonLines + Space::Double);
    column->addWidget(m_reason);
    QPushButton *go = addDialogButtons(*this, *column, tr("Do it all the same"), Look::Danger);
    go->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this, go] { go->setEnabled(!reason().isEmpty()); });
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace Shortlist
