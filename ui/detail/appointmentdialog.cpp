// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/appointmentdialog.h"

#include "models/policy/appointments.h"
#include "ui/common/datewords.h"
#include "ui/common/dialogparts.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/optionaldateedit.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int DialogWidth = 560;
constexpr int UsualMinutes = 45;
constexpr int MinutesStep = 15;
constexpr int MostMinutes = 24 * 60;
constexpr std::array Kinds{Appointment::Kind::Interview, Appointment::Kind::Assessment, Appointment::Kind::Offer,
                           Appointment::Kind::FollowUp};
constexpr std::array InterviewFormats{Appointment::Format::Unstated, Appointment::Format::Phone,
                                      Appointment::Format::Video, Appointment::Format::OnSite};

QString amountText(const std::optional<qint64> &minor, const QString &currency)
{
    return minor ? QLocale().toString(Salary::toMajor(*minor, currency), 'f', QLocale::FloatingPointShortest)
                 : QString();
}

} // namespace

AppointmentDialog::AppointmentDialog(Subject subject, std::vector<Stage> stages, const QDate &today,
                                     const QTimeZone &own, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_stages(std::move(stages))
    , m_today(today)
    , m_own(own)
    , m_theme(theme)
{
    setWindowTitle(tr("Add a date"));
    setMinimumWidth(theme.scaled(DialogWidth));
    QVBoxLayout *layout = makeDialogColumn(*this);
    addDialogHead(*layout, m_subject.title, m_subject.employer);
    createForm(*layout);
    createButtons(*layout);
    followKind();
}

void AppointmentDialog::setKind(Appointment::Kind kind)
{
    m_kind->setCurrentIndex(int(kind));
}

void AppointmentDialog::setAppointment(const Appointment &appointment)
{
    m_known = appointment;
    setWindowTitle(tr("Change a date"));
    setKind(appointment.kind);
    m_format->setCurrentIndex(int(appointment.format));
    m_day->setDate(appointment.day);
    m_hasTime->setChecked(appointment.time.isValid());
    if (appointment.time.isValid())
        m_time->setTime(appointment.time);
    m_minutes->setValue(appointment.minutes);
    if (!appointment.zone.isEmpty())
        m_zone->setCurrentText(appointment.zone);
    m_place->setText(appointment.place);
    m_people->setText(appointment.people);
    m_note->setText(appointment.note);
    if (appointment.offer) {
        m_currency->setText(appointment.offer->currency);
        m_base->setText(amountText(appointment.offer->baseMinor, appointment.offer->currency));
        m_bonus->setText(amountText(appointment.offer->bonusMinor, appointment.offer->currency));
        m_equity->setText(appointment.offer->equity);
    }
    m_save->setText(tr("Save"));
    followKind();
}

AppointmentRequest AppointmentDialog::request() const
{
    Appointment appointment = m_known;
    appointment.posting = m_subject.posting;
    appointment.kind = kind();
    appointment.format = kind() == Appointment::Kind::Interview ? InterviewFormats.at(size_t(m_format->currentIndex()))
                                                                : Appointment::Format::Unstated;
    appointment.day = m_day->date();
    const bool isTimed = m_hasTime->isChecked() && kind() != Appointment::Kind::FollowUp && appointment.day.isValid();
    appointment.time = isTimed ? m_time->time() : QTime();
    appointment.zone = isTimed ? zone() : QString();
    appointment.minutes = isTimed && kind() == Appointment::Kind::Interview ? m_minutes->value() : 0;
    appointment.place = m_place->text().trimmed();
    appointment.people = m_people->text().trimmed();
    appointment.note = m_note->text().trimmed();
    appointment.offer = offer();
    return {appointment, m_moves->isVisibleTo(this) && m_moves->isChecked() ? m_stage : StageId{}, {}};
}

void AppointmentDialog::createForm(QVBoxLayout &layout)
{
    m_kind = new QComboBox;
    for (const auto kind : Kinds)
        m_kind->addItem(DateWords::nameOf(kind));
    m_format = new QComboBox;
    for (const auto format : InterviewFormats)
        m_format->addItem(format == Appointment::Format::Unstated ? tr("not known") : DateWords::nameOf(format));
    m_day = new OptionalDateEdit;
    m_day->setDate(m_today.addDays(1));
    m_day->setAccessibleName(tr("Day"));
    m_hasTime = new QCheckBox(tr("at"));
    m_hasTime->setChecked(true);
    m_hasTime->setAccessibleName(tr("At a time of the day"));
    m_time = makeTimeEdit(QTime(10, 0));
    m_time->setAccessibleName(tr("Time"));
    m_minutes = new QSpinBox;
    m_minutes->setRange(0, MostMinutes);
    m_minutes->setSingleStep(MinutesStep);
    m_minutes->setValue(UsualMinutes);
    m_minutes->setSpecialValueText(tr("not known"));
    //: Follows a number
    m_minutes->setSuffix(tr(" min"));
    createZones();
    m_ownTime = makeLabel({}, Look::SmallDim);
    m_place = new QLineEdit;
    m_place->setPlaceholderText(tr("Address or link"));
    m_people = new QLineEdit;
    m_note = new QLineEdit;
    auto *times = new QHBoxLayout;
    times->setSpacing(Space::Unit);
    times->addWidget(m_hasTime);
    times->addWidget(m_time);
    times->addWidget(m_zone, 1);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(Space::Double);
    m_form->setVerticalSpacing(Space::Unit);
    m_form->addRow(tr("&What"), m_kind);
    m_form->addRow(tr("&How"), m_format);
    m_form->addRow(tr("&Day"), m_day);
    auto *timeLabel = new QLabel(tr("&Time"));
    timeLabel->setBuddy(m_time);
    m_form->addRow(timeLabel, times);
    m_form->addRow(QString(), m_ownTime);
    m_form->addRow(tr("&Long"), m_minutes);
    createOffer();
    m_form->addRow(tr("&Place"), m_place);
    m_form->addRow(tr("P&eople"), m_people);
    m_form->addRow(tr("&Note"), m_note);
    m_moves = new QCheckBox;
    m_moves->setChecked(true);
    m_form->addRow(QString(), m_moves);
    layout.addLayout(m_form);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AppointmentDialog::followKind);
    connect(m_day, &OptionalDateEdit::changed, this, &AppointmentDialog::showTimes);
    connect(m_hasTime, &QCheckBox::toggled, this, &AppointmentDialog::showTimes);
    connect(m_time, &QTimeEdit::timeChanged, this, &AppointmentDialog::showTimes);
}

void AppointmentDialog::createOffer()
{
    m_base = new QLineEdit;
    m_bonus = new QLineEdit;
    m_currency = new QLineEdit(m_subject.currency.isEmpty() ? QLocale().currencySymbol(QLocale::CurrencyIsoCode)
                                                            : m_subject.currency);
    m_currency->setMaxLength(3);
    m_currency->setFixedWidth(m_theme.scaled(64));
    m_currency->setAccessibleName(tr("Currency"));
    m_equity = new QLineEdit;
    auto *pay = new QWidget;
    auto *row = new QHBoxLayout(pay);
    row->setContentsMargins({});
    row->setSpacing(Space::Unit);
    row->addWidget(m_base, 1);
    row->addWidget(m_currency);
    pay->setFocusProxy(m_base);
    m_form->addRow(tr("Pay a &year"), pay);
    m_form->addRow(tr("&Bonus a year"), m_bonus);
    m_form->addRow(tr("&Shares"), m_equity);
    m_base->setAccessibleName(tr("Pay a year"));
    for (QLineEdit *field : {m_base, m_bonus, m_currency})
        connect(field, &QLineEdit::textChanged, this, &AppointmentDialog::showTimes);
}

void AppointmentDialog::createZones()
{
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setAccessibleName(tr("Time zone"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : zones)
        if (id.contains('/') || id == "UTC")
            m_zone->addItem(QString::fromLatin1(id));
    // "york" finds America/New_York.
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(QString::fromLatin1(m_own.id()));
    m_zone->setMinimumContentsLength(18);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_zone, &QComboBox::currentTextChanged, this, &AppointmentDialog::showTimes);
}

void AppointmentDialog::createButtons(QVBoxLayout &layout)
{
    m_problem = makeLabel({}, Look::Refused);
    layout.addStretch();
    m_save = addDialogButtons(*this, layout, tr("Add"), Look::Primary, m_problem);
    m_save->setDefault(true);
}

Appointment::Kind AppointmentDialog::kind() const
{
    return Kinds.at(size_t(std::max(m_kind->currentIndex(), 0)));
}

QString AppointmentDialog::zone() const
{
    // Names spaces as people type them: "America/New York".
    return m_zone->currentText().trimmed().replace(u' ', u'_');
}

std::optional<qint64> AppointmentDialog::minor(const QLineEdit &field) const
{
    bool isNumber = false;
    const double amount = QLocale().toDouble(field.text().trimmed(), &isNumber);
    return isNumber ? std::optional(Salary::toMinor(amount, m_currency->text().trimmed().toUpper())) : std::nullopt;
}

std::optional<OfferFigures> AppointmentDialog::offer() const
{
    const OfferFigures figures{minor(*m_base), minor(*m_bonus), m_currency->text().trimmed().toUpper(),
                               m_equity->text().trimmed()};
    const bool saysSomething = figures.baseMinor || figures.bonusMinor || !figures.equity.isEmpty();
    return kind() == Appointment::Kind::Offer && saysSomething ? std::optional(figures) : std::nullopt;
}

void AppointmentDialog::followKind()
{
    const bool isInterview = kind() == Appointment::Kind::Interview;
    const bool isOffer = kind() == Appointment::Kind::Offer;
    const bool isFollowUp = kind() == Appointment::Kind::FollowUp;
    const auto show = [this](QWidget *field, bool isShown) {
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
        field->setVisible(isShown);
    };
    show(m_format, isInterview);
    show(m_minutes, isInterview);
    show(m_place, !isFollowUp && !isOffer);
    show(m_people, !isFollowUp);
    show(m_base->parentWidget(), isOffer);
    show(m_bonus, isOffer);
    show(m_equity, isOffer);
    m_day->setTickText(isOffer ? tr("answer by this day") : isFollowUp ? tr("on this day") : tr("agreed"));
    m_stage = m_known.id == AppointmentId{} ? stageCausedBy(kind(), m_subject.state, m_stages) : StageId{};
    const Stage *stage = findStage(m_stages, m_stage);
    m_moves->setVisible(stage != nullptr);
    if (stage != nullptr)
        m_moves->setText(tr("Move the application on to “%1”").arg(Formats::stageName(*stage)));
    showTimes();
}

void AppointmentDialog::showTimes()
{
    const bool mayBeTimed = kind() != Appointment::Kind::FollowUp && m_day->date().isValid();
    m_hasTime->setEnabled(mayBeTimed);
    for (QWidget *field :
         {static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_zone), static_cast<QWidget *>(m_minutes)})
        field->setEnabled(mayBeTimed && m_hasTime->isChecked());
    const Appointment appointment = request().appointment;
    const auto valid = checked(appointment);
    const bool isElsewhere = valid && startOf(appointment, m_own).isValid()
        && zoneOf(appointment, m_own).offsetFromUtc(startOf(appointment, m_own))
            != m_own.offsetFromUtc(startOf(appointment, m_own));
    m_ownTime->setText(isElsewhere ? tr("By your clock: %1").arg(DateWords::whenOf(appointment, m_today, m_own))
                                   : QString());
    const bool isZone = valid || valid.error().subject != "zone"_L1;
    const bool isPaid = (m_base->text().isEmpty() || minor(*m_base)) && (m_bonus->text().isEmpty() || minor(*m_bonus));
    m_problem->setText(!isZone                                             ? tr("There is no such time zone.")
                           : kind() == Appointment::Kind::Offer && !isPaid ? tr("That is no amount.")
                           : valid                                         ? QString()
                           : valid.error().subject == "currency"_L1        ? tr("The currency has three letters.")
                                                                           : tr("It needs a day."));
    m_save->setEnabled(m_problem->text().isEmpty());
}

} // namespace Shortlist
