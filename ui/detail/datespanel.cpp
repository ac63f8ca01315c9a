// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/datespanel.h"

#include "ui/common/datewords.h"
#include "ui/common/formats.h"
#include "ui/common/linesdelegate.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 4; ///< more of them scroll

QString linesOf(const Appointment &appointment, const QDate &today, const QTimeZone &own)
{
    const QString state = DateWords::nameOf(appointment.state);
    QStringList lines{
        Formats::joined({DateWords::titleOf(appointment), DateWords::whenOf(appointment, today, own), state})};
    const QStringList details = DateWords::detailsOf(appointment);
    if (!details.isEmpty())
        lines.append(details.join(u" · "_s).simplified());
    return lines.join(u'\n');
}

} // namespace

DatesPanel::DatesPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    m_list->setItemDelegate(new LinesDelegate(theme, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Dates"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Half);
    layout->addWidget(createBar());
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &DatesPanel::followCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_change->click(); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &DatesPanel::showMenu);
    connect(&theme, &Theme::changed, this, &DatesPanel::fitHeight);
    setAppointments({}, QDate::currentDate(), QTimeZone::systemTimeZone());
}

QWidget *DatesPanel::createBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(Space::Unit);
    m_change = makeButton(tr("Change…"), Look::Quiet);
    m_finish = makeButton(tr("Done"), Look::Quiet);
    m_cancel = makeButton(tr("Cancel it"), Look::Quiet);
    QPushButton *add = makeButton(tr("Add a date"), Look::Quiet);
    auto *kinds = new QMenu(add);
    for (const auto kind : {Appointment::Kind::Interview, Appointment::Kind::Assessment, Appointment::Kind::Offer,
                            Appointment::Kind::FollowUp})
        connect(kinds->addAction(DateWords::nameOf(kind) + u"…"_s), &QAction::triggered, this,
                [this, kind] { Q_EMIT addRequested(kind); });
    add->setMenu(kinds);
    row->addWidget(makeSectionLabel(tr("Dates")));
    row->addStretch();
    for (QPushButton *button : {m_change, m_finish, m_cancel, add})
        row->addWidget(button);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto appointment = current())
            Q_EMIT changeRequested(*appointment);
    });
    connect(m_finish, &QPushButton::clicked, this, [this] {
        if (const auto appointment = current())
            Q_EMIT finishRequested(appointment->id);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const auto appointment = current())
            Q_EMIT cancelRequested(appointment->id);
    });
    return bar;
}

void DatesPanel::setAppointments(const std::vector<Appointment> &appointments, const QDate &today, const QTimeZone &own)
{
    const auto chosen = current();
    m_appointments = appointments;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Appointment &appointment : appointments) {
        auto *item = new QListWidgetItem(linesOf(appointment, today, own), m_list);
        item->setData(Qt::AccessibleTextRole, item->text().replace(u'\n', u", "_s));
        if (chosen && chosen->id == appointment.id)
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(!appointments.empty());
    fitHeight();
    followCurrent();
}

std::optional<Appointment> DatesPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_appointments.size()) ? std::optional(m_appointments[size_t(row)]) : std::nullopt;
}

void DatesPanel::followCurrent()
{
    const auto appointment = current();
    const bool isOpen = appointment && appointment->state == Appointment::State::Open;
    for (QPushButton *button : {m_change, m_finish, m_cancel})
        button->setVisible(!m_appointments.empty());
    m_change->setEnabled(appointment.has_value());
    m_finish->setEnabled(isOpen);
    m_cancel->setEnabled(appointment && appointment->state != Appointment::State::Cancelled);
}

void DatesPanel::showMenu(const QPoint &position)
{
    const auto appointment = current();
    if (!appointment)
        return;
    QMenu menu(this);
    for (QPushButton *button : {m_change, m_finish, m_cancel}) {
        QAction *action = menu.addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu.addSeparator();
    QAction *save = menu.addAction(tr("&Save for the calendar…"));
    save->setEnabled(appointment->day.isValid());
    connect(save, &QAction::triggered, this, [this, appointment] { Q_EMIT exportRequested(*appointment); });
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void DatesPanel::fitHeight()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), MostRows); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

} // namespace Shortlist
