// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/remindersdialog.h"

#include "ui/common/datewords.h"
#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/optionaldateedit.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Shortlist {

namespace {

constexpr int MinutesOfADay = 24 * 60;
constexpr std::array Leads{3 * MinutesOfADay, MinutesOfADay, 180, 60, 10, 0};
constexpr std::array Kinds{RemindedDate::Kind::Deadline, RemindedDate::Kind::Interview, RemindedDate::Kind::Assessment,
                           RemindedDate::Kind::Offer, RemindedDate::Kind::FollowUp};

QString nameOf(RemindedDate::Kind kind)
{
    switch (kind) {
    case RemindedDate::Kind::Deadline:
        return RemindersDialog::tr("Closing day");
    case RemindedDate::Kind::Interview:
        return DateWords::nameOf(Appointment::Kind::Interview);
    case RemindedDate::Kind::Assessment:
        return DateWords::nameOf(Appointment::Kind::Assessment);
    case RemindedDate::Kind::Offer:
        return DateWords::nameOf(Appointment::Kind::Offer);
    case RemindedDate::Kind::FollowUp:
        break;
    }
    return DateWords::nameOf(Appointment::Kind::FollowUp);
}

/// The words above a column.
QString leadName(int minutes)
{
    if (minutes == 0)
        return RemindersDialog::tr("then");
    if (minutes >= MinutesOfADay)
        return RemindersDialog::tr("%n days", nullptr, minutes / MinutesOfADay);
    return minutes >= 60 ? RemindersDialog::tr("%n hours", nullptr, minutes / 60)
                         : RemindersDialog::tr("%n minutes", nullptr, minutes);
}

} // namespace

RemindersDialog::RemindersDialog(ReminderRules rules, QWidget *parent)
    : QDialog(parent)
    , m_before(std::move(rules))
{
    setWindowTitle(tr("Reminders"));
    QVBoxLayout *layout = makeDialogColumn(*this);
    addDialogHead(*layout, tr("Reminders"),
                  tr("The desktop shows them while Shortlist is open; what was missed comes "
                     "together when it is opened again."));
    createLeads(*layout);
    createTimes(*layout);
    createButtons(*layout);
}

void RemindersDialog::createLeads(QVBoxLayout &layout)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Double);
    grid->setVerticalSpacing(Space::Unit);
    const auto add = [grid](const QString &words, Look look, int row, int column, Qt::Alignment alignment) {
        QLabel *label = makeLabel(words, look);
        label->setWordWrap(false); // the columns are as wide as their heads, whatever the size of the text
        grid->addWidget(label, row, column, alignment);
    };
    add(tr("How long ahead"), Look::Caption, 0, 0, {});
    for (size_t column = 0; column < Leads.size(); ++column)
        add(leadName(Leads.at(column)), Look::SmallDim, 0, int(column) + 1, Qt::AlignHCenter);
    for (size_t row = 0; row < Kinds.size(); ++row) {
        const auto kind = Kinds.at(row);
        add(nameOf(kind), Look::Default, int(row) + 1, 0, {});
        const auto known = m_before.leads.find(kind);
        for (size_t column = 0; column < Leads.size(); ++column) {
            const int minutes = Leads.at(column);
            auto *box = new QCheckBox;
            //: What, and how long before it
            box->setAccessibleName(tr("%1, %2").arg(nameOf(kind), leadName(minutes)));
            box->setChecked(known != m_before.leads.end()
                            && std::find(known->second.begin(), known->second.end(), minutes) != known->second.end());
            grid->addWidget(box, int(row) + 1, int(column) + 1, Qt::AlignHCenter);
            m_leads.push_back({kind, minutes, box});
        }
    }
    layout.addLayout(grid);
}

void RemindersDialog::createTimes(QVBoxLayout &layout)
{
    m_morning = makeTimeEdit(m_before.morning);
    m_morning->setAccessibleName(tr("A whole day begins at"));
    m_isQuiet = new QCheckBox(tr("&Quiet from"));
    m_isQuiet->setChecked(m_before.quiet.from != m_before.quiet.to);
    m_from = makeTimeEdit(m_before.quiet.from);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to = makeTimeEdit(m_before.quiet.to);
    m_to->setAccessibleName(tr("Quiet until"));
    auto *morning = new QHBoxLayout;
    QLabel *label = makeLabel(tr("What has no time is said at"), Look::Default);
    label->setWordWrap(false);
    morning->addWidget(label);
    morning->addWidget(m_morning);
    morning->addStretch();
    auto *quiet = new QHBoxLayout;
    quiet->addWidget(m_isQuiet);
    quiet->addWidget(m_from);
    //: Between two times of the day
    quiet->addWidget(makeLabel(tr("to"), Look::Default));
    quiet->addWidget(m_to);
    quiet->addStretch();
    layout.addLayout(morning);
    layout.addLayout(quiet);
    const auto follow = [this](bool isQuiet) {
        m_from->setEnabled(isQuiet);
        m_to->setEnabled(isQuiet);
    };
    connect(m_isQuiet, &QCheckBox::toggled, this, follow);
    follow(m_isQuiet->isChecked());
}

void RemindersDialog::createButtons(QVBoxLayout &layout)
{
    addDialogButtons(*this, layout, tr("Save"), Look::Primary)->setDefault(true);
}

ReminderRules RemindersDialog::rules() const
{
    ReminderRules rules;
    for (const auto kind : Kinds)
        rules.leads[kind] = {};
    for (const Lead &lead : m_leads)
        if (lead.box->isChecked())
            rules.leads[lead.kind].push_back(lead.minutes);
    // What the settings file says beyond what is offered here stays.
    for (const auto &[kind, leads] : m_before.leads)
        for (const int lead : leads)
            if (std::find(Leads.begin(), Leads.end(), lead) == Leads.end())
                rules.leads[kind].push_back(lead);
    rules.morning = m_morning->time();
    rules.quiet =
        m_isQuiet->isChecked() ? QuietHours{m_from->time(), m_to->time()} : QuietHours{m_from->time(), m_from->time()};
    return rules;
}

} // namespace Shortlist
