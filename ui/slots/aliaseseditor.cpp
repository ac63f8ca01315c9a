// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/aliaseseditor.h"

#include "models/domain/text.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr int FieldWidth = 180;

} // namespace

AliasesEditor::AliasesEditor(const EmployerGroup &group, const std::vector<EmployerAlias> &aliases, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_written(new QLineEdit)
    , m_employer(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Unit);
    if (!aliases.empty()) {
        auto *flow = new FlowLayout(nullptr, Space::Unit);
        for (const EmployerAlias &alias : aliases)
            flow->addWidget(makeRow(alias));
        column->addLayout(flow);
    }
    m_written->setPlaceholderText(tr("Another spelling"));
    m_written->setAccessibleName(tr("Another spelling of an employer"));
    m_written->setFixedWidth(theme.scaled(FieldWidth));
    m_employer->addItems(group.employers);
    m_employer->setAccessibleName(tr("The employer it stands for"));
    auto *join = makeButton(tr("Count as one"), Look::Default);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    row->addWidget(m_written);
    //: Between a spelling and the employer it stands for: "Tik Tok is TikTok"
    row->addWidget(makeLabel(tr("is"), Look::Dim));
    row->addWidget(m_employer);
    row->addWidget(join);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_written, &QLineEdit::returnPressed, this, &AliasesEditor::add);
    connect(join, &QPushButton::clicked, this, &AliasesEditor::add);
}

void AliasesEditor::setKnownEmployers(const QStringList &employers)
{
    auto *completer = new QCompleter(employers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_written->setCompleter(completer);
}

QWidget *AliasesEditor::makeRow(const EmployerAlias &alias)
{
    //: %1 is another spelling of the employer %2
    const QString words = tr("%1 is %2").arg(alias.written, alias.employer);
    auto *button = makeButton(QString(words).replace(u'&', QStringLiteral("&&")), Look::Default);
    button->setIcon(icon(IconName::Close, m_theme));
    button->setLayoutDirection(Qt::RightToLeft);
    const QString what = tr("Count %1 as an employer of its own again").arg(alias.written);
    button->setAccessibleName(what);
    button->setToolTip(plainToolTip(what));
    connect(button, &QPushButton::clicked, this, [this, alias] { Q_EMIT removed(alias.written); });
    return button;
}

void AliasesEditor::add()
{
    const QString written = Text::collapsed(m_written->text());
    const QString employer = m_employer->currentText();
    if (!written.isEmpty() && Text::employerKey(written) != Text::employerKey(employer))
        Q_EMIT added(employer, written);
}

} // namespace Shortlist
