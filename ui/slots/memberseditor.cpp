// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/memberseditor.h"

#include "models/domain/text.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr qsizetype MostSuggested = 8;

} // namespace

MembersEditor::MembersEditor(const EmployerGroup &group, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_theme(theme)
    , m_name(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Unit);
    auto *flow = new FlowLayout(nullptr, Space::Unit);
    column->addLayout(flow);
    for (const QString &employer : group.employers)
        addMember(*flow, employer);
    m_name->setPlaceholderText(tr("Add an employer"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setFixedWidth(theme.scaled(180));
    connect(m_name, &QLineEdit::returnPressed, this, &MembersEditor::add);
    flow->addWidget(m_name);
    if (group.id == GroupId{})
        return;
    auto *dissolve = makeButton(tr("Dissolve the group"), Look::Quiet);
    connect(dissolve, &QPushButton::clicked, this, [this] {
        EmployerGroup none = m_group;
        none.employers.clear();
        Q_EMIT changed(none);
    });
    flow->addWidget(dissolve);
}

void MembersEditor::setKnownEmployers(const QStringList &employers)
{
    auto *completer = new QCompleter(employers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
}

void MembersEditor::setSuggestion(const GroupSuggestion &suggestion)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    const QString source = QUrl(suggestion.source).host();
    auto *words = makeLabel(
        tr("According to %1, these belong to %2 as well. Add those that share the slots:").arg(source, suggestion.name),
        Look::Dim);
    words->setToolTip(plainToolTip(suggestion.source));
    column->addWidget(words);
    auto *flow = new FlowLayout(nullptr, Space::Unit);
    for (const QString &employer : suggestion.employers.mid(0, MostSuggested)) {
        auto *add = makeButton(tr("+ %1").arg(QString(employer).replace(u'&', QStringLiteral("&&"))), Look::Default);
        add->setAccessibleName(tr("Add %1 to the group").arg(employer));
        connect(add, &QPushButton::clicked, this, [this, employer] { addEmployer(employer); });
        flow->addWidget(add);
    }
    column->addLayout(flow);
}

void MembersEditor::addMember(FlowLayout &row, const QString &employer)
{
    auto *member = makeButton(QString(employer).replace(u'&', QStringLiteral("&&")), Look::Default);
    row.addWidget(member);
    if (m_group.employers.size() < 2) {
        member->setEnabled(false);
        return;
    }
    member->setIcon(icon(IconName::Close, m_theme));
    member->setLayoutDirection(Qt::RightToLeft);
    const QString what = tr("Take %1 out of the group").arg(employer);
    member->setAccessibleName(what);
    member->setToolTip(plainToolTip(what));
    connect(member, &QPushButton::clicked, this, [this, employer] {
        EmployerGroup smaller = m_group;
        smaller.employers.removeAll(employer);
        Q_EMIT changed(smaller);
    });
}

void MembersEditor::add()
{
    addEmployer(Text::collapsed(m_name->text()));
}

void MembersEditor::addEmployer(const QString &name)
{
    const QString key = Text::employerKey(name);
    const bool isThere = std::ranges::any_of(
        m_group.employers, [&key](const QString &employer) { return Text::employerKey(employer) == key; });
    if (name.isEmpty() || isThere)
        return;
    EmployerGroup larger = m_group;
    larger.employers.append(name);
    Q_EMIT changed(larger);
}

} // namespace Shortlist
