// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/ruleform.h"

#include "ui/common/mnemonics.h"
#include "ui/common/optionaldateedit.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <initializer_list>
#include <utility>

namespace Shortlist {

namespace {

using Rule = LimitRule;

constexpr int MostApplications = 99;
constexpr int MostDays = 3650;
constexpr int FieldWidth = 300;

/// Windows as a user tells them apart.
enum class Time : quint8 { Ever, Days, Months, Year, Month, Dates, Season };

template <typename Enum>
QComboBox *makeChoice(std::initializer_list<std::pair<Enum, QString>> entries)
{
    auto *choice = new QComboBox;
    for (const auto &[value, text] : entries)
        choice->addItem(text, int(value));
    return choice;
}

template <typename Enum>
Enum chosen(const QComboBox &choice)
{
    return Enum(choice.currentData().toInt());
}

template <typename Enum>
void choose(QComboBox &choice, Enum value)
{
    choice.setCurrentIndex(choice.findData(int(value)));
}

QSpinBox *makeNumber(int least, int most)
{
    auto *number = new QSpinBox;
    number->setRange(least, most);
    number->setButtonSymbols(QSpinBox::NoButtons); // typed, or changed by the arrow keys
    return number;
}

QComboBox *makeFrees()
{
    return makeChoice<Rule::Frees>({{Rule::Frees::Unknown, RuleForm::tr("not known: it keeps its slot")},
                                    {Rule::Frees::No, RuleForm::tr("keeps its slot")},
                                    {Rule::Frees::Yes, RuleForm::tr("frees its slot")}});
}

Time timeOf(const Rule::Window &window)
{
    switch (window.type) {
    case Rule::WindowType::Lifetime:
        break;
    case Rule::WindowType::Rolling:
        return window.months ? Time::Months : Time::Days;
    case Rule::WindowType::Calendar:
        return window.period == Rule::CalendarPeriod::Month ? Time::Month : Time::Year;
    case Rule::WindowType::Cycle:
        return window.from.isValid() && window.to.isValid() ? Time::Dates : Time::Season;
    }
    return Time::Ever;
}

} // namespace

RuleForm::RuleForm(LimitRule rule, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_rule(std::move(rule))
    , m_form(new QFormLayout(this))
{
    makeFields();
    makeTimes();
    addRows(*m_form);
    m_form->setContentsMargins(0, 0, Space::Unit, 0);
    m_form->setHorizontalSpacing(Space::Double);
    m_form->setVerticalSpacing(Space::Unit);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_scopeName->setMinimumWidth(theme.scaled(FieldWidth));
    fill();
    fillTime();
    watch();
    refresh();
}

void RuleForm::makeFields()
{
    m_max = makeNumber(1, MostApplications);
    m_days = makeNumber(Rule::Never, MostDays);
    m_days->setSpecialValueText(tr("never again"));
    m_kind = makeChoice<Rule::Kind>({{Rule::Kind::Cap, tr("At most so many applications")},
                                     {Rule::Kind::Cooldown, tr("A wait before the next application")},
                                     {Rule::Kind::Repeat, tr("No second application to the same posting")}});
    m_startsAt = makeChoice<Rule::StartsAt>({{Rule::StartsAt::Rejected, tr("a rejection")},
                                             {Rule::StartsAt::Submitted, tr("the application")},
                                             {Rule::StartsAt::Interviewed, tr("an interview")},
                                             {Rule::StartsAt::Closed, tr("the day the posting is closed")}});
    m_scope = makeChoice<Rule::ScopeKind>({{Rule::ScopeKind::Group, tr("the employer and its affiliates")},
                                           {Rule::ScopeKind::Employer, tr("the employer")},
                                           {Rule::ScopeKind::Department, tr("a department")},
                                           {Rule::ScopeKind::Programme, tr("a programme")},
                                           {Rule::ScopeKind::Posting, tr("each posting")}});
    m_scopeName = new QLineEdit;
    m_region = new QLineEdit;
    m_region->setPlaceholderText(tr("everywhere"));
    m_counts = makeChoice<Rule::Counts>({{Rule::Counts::Submitted, tr("every application that was sent")},
                                         {Rule::Counts::Active, tr("only those still open")}});
    m_withdrawn = makeFrees();
    m_rejected = makeFrees();
    m_closed = makeFrees();
    m_order = makeChoice<Rule::Order>({{Rule::Order::None, tr("not stated")},
                                       {Rule::Order::Considered, tr("considered in the order you apply")},
                                       {Rule::Order::Sequential, tr("one after the other has ended")},
                                       {Rule::Order::Parallel, tr("all at once")}});
    m_strength = makeChoice<Rule::Strength>({{Rule::Strength::Hard, tr("refuses what goes beyond it")},
                                             {Rule::Strength::Advised, tr("advises: it warns only")},
                                             {Rule::Strength::VoidsAll, tr("breaking it spoils every application")}});
    m_state = makeChoice<Rule::State>({{Rule::State::Confirmed, tr("enforced")},
                                       {Rule::State::Detected, tr("only suggested: shown, not enforced")},
                                       {Rule::State::Disabled, tr("switched off")}});
    m_overrideUntil = new OptionalDateEdit;
    m_overrideUntil->setTickText(tr("overridden"));
    m_overrideReason = new QLineEdit;
}

void RuleForm::makeTimes()
{
    m_time = makeChoice<Time>({{Time::Ever, tr("for ever")},
                               {Time::Days, tr("within a number of days")},
                               {Time::Months, tr("within a number of months")},
                               {Time::Year, tr("in a year")},
                               {Time::Month, tr("in a calendar month")},
                               {Time::Dates, tr("between two dates")},
                               {Time::Season, tr("in a season whose dates are not known")}});
    m_length = makeNumber(1, MostDays);
    m_startsMonth = new QComboBox;
    for (int month = 1; month <= 12; ++month)
        m_startsMonth->addItem(QLocale().standaloneMonthName(month), month);
    m_from = makeDateEdit({});
    m_to = makeDateEdit({});
}

void RuleForm::addRows(QFormLayout &form)
{
    form.addRow(tr("&Rule"), m_kind);
    form.addRow(tr("At &most"), m_max);
    form.addRow(tr("&Days to wait"), m_days);
    form.addRow(tr("The days r&un from"), m_startsAt);
    form.addRow(tr("Counts &for"), m_scope);
    form.addRow(tr("&Name"), m_scopeName);
    form.addRow(tr("Re&gion"), m_region);
    form.addRow(tr("&Time"), m_time);
    form.addRow(tr("&Length"), m_length);
    form.addRow(tr("Year starts &in"), m_startsMonth);
    form.addRow(tr("Fr&om"), m_from);
    form.addRow(tr("&Until"), m_to);
    form.addRow(tr("&What counts"), m_counts);
    form.addRow(tr("If you wit&hdraw"), m_withdrawn);
    form.addRow(tr("If it is re&jected"), m_rejected);
    form.addRow(tr("If the posting &closes"), m_closed);
    form.addRow(tr("Or&der"), m_order);
    form.addRow(tr("&Strength"), m_strength);
    form.addRow(tr("Stat&e"), m_state);
    form.addRow(tr("O&verride until"), m_overrideUntil);
    form.addRow(tr("Reason of the override"), m_overrideReason);
    for (int row = 0; row < form.rowCount(); ++row) {
        QWidget *field = form.itemAt(row, QFormLayout::FieldRole)->widget();
        auto *label = qobject_cast<QLabel *>(form.labelForField(field));
        field->setAccessibleName(withoutMnemonic(label->text()));
    }
}

void RuleForm::fill()
{
    m_max->setValue(std::max(1, m_rule.max));
    m_days->setValue(m_rule.days);
    choose(*m_kind, m_rule.kind);
    choose(*m_startsAt, m_rule.startsAt);
    choose(*m_scope, m_rule.scope.per);
    m_scopeName->setText(m_rule.scope.name);
    m_region->setText(m_rule.scope.region);
    choose(*m_counts, m_rule.counts);
    choose(*m_withdrawn, m_rule.frees.withdrawn);
    choose(*m_rejected, m_rule.frees.rejected);
    choose(*m_closed, m_rule.frees.closed);
    choose(*m_order, m_rule.order);
    choose(*m_strength, m_rule.strength);
    choose(*m_state, m_rule.state);
    if (!m_rule.overridden)
        return;
    m_overrideUntil->setDate(m_rule.overridden->until);
    m_overrideReason->setText(m_rule.overridden->reason);
}

void RuleForm::fillTime()
{
    const Rule::Window &window = m_rule.window;
    choose(*m_time, timeOf(window));
    m_length->setValue(window.months ? *window.months : window.days.value_or(30));
    m_startsMonth->setCurrentIndex(window.startsMonth - 1);
    if (window.from.isValid())
        m_from->setDate(window.from);
    m_to->setDate(window.to.isValid() ? window.to : m_from->date().addYears(1).addDays(-1));
}

void RuleForm::watch()
{
    for (QComboBox *choice : findChildren<QComboBox *>())
        connect(choice, &QComboBox::currentIndexChanged, this, &RuleForm::refresh);
    for (QSpinBox *number : findChildren<QSpinBox *>())
        connect(number, &QSpinBox::valueChanged, this, &RuleForm::refresh);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &RuleForm::refresh);
    for (QLineEdit *text : {m_scopeName, m_region, m_overrideReason})
        connect(text, &QLineEdit::textChanged, this, &RuleForm::refresh);
    connect(m_overrideUntil, &OptionalDateEdit::changed, this, &RuleForm::refresh);
}

LimitRule::Window RuleForm::window() const
{
    const Time time = chosen<Time>(*m_time);
    Rule::Window window = m_rule.window;
    if (time == timeOf(window) && time != Time::Days && time != Time::Months && time != Time::Year
        && time != Time::Dates)
        return window; // nothing of it can be edited
    window = {};
    switch (time) {
    case Time::Ever:
        break;
    case Time::Days:
        window.type = Rule::WindowType::Rolling;
        window.days = m_length->value();
        break;
    case Time::Months:
        window.type = Rule::WindowType::Rolling;
        window.months = m_length->value();
        break;
    case Time::Year:
        window.type = Rule::WindowType::Calendar;
        window.startsMonth = m_startsMonth->currentData().toInt();
        break;
    case Time::Month:
        window.type = Rule::WindowType::Calendar;
        window.period = Rule::CalendarPeriod::Month;
        break;
    case Time::Dates:
        window.from = m_from->date();
        window.to = m_to->date();
        [[fallthrough]];
    case Time::Season:
        window.type = Rule::WindowType::Cycle;
        break;
    }
    return window;
}

LimitRule RuleForm::rule() const
{
    LimitRule rule = m_rule;
    rule.kind = chosen<Rule::Kind>(*m_kind);
    const bool isCap = rule.kind == Rule::Kind::Cap;
    rule.max = isCap ? m_max->value() : m_rule.max;
    rule.days = isCap ? m_rule.days : m_days->value();
    rule.startsAt = chosen<Rule::StartsAt>(*m_startsAt);
    rule.scope = {chosen<Rule::ScopeKind>(*m_scope), m_scopeName->text().trimmed(), m_region->text().trimmed()};
    rule.window = window();
    rule.counts = chosen<Rule::Counts>(*m_counts);
    rule.frees = {chosen<Rule::Frees>(*m_withdrawn), chosen<Rule::Frees>(*m_rejected), chosen<Rule::Frees>(*m_closed)};
    rule.order = chosen<Rule::Order>(*m_order);
    rule.strength = chosen<Rule::Strength>(*m_strength);
    rule.state = chosen<Rule::State>(*m_state);
    rule.overridden.reset();
    if (const QDate until = m_overrideUntil->date(); until.isValid())
        rule.overridden = Rule::Override{until, m_overrideReason->text().trimmed()};
    return rule;
}

QString RuleForm::problem() const
{
    const LimitRule edited = rule();
    if (edited.scope.name.isEmpty() && edited.scope.per != Rule::ScopeKind::Posting)
        return tr("Say for whom it counts.");
    if (edited.window.from.isValid() && edited.window.from > edited.window.to)
        return tr("The last day is before the first one.");
    if (edited.kind == Rule::Kind::Cooldown && edited.days < 1)
        return tr("Say how many days to wait.");
    if (edited.overridden && edited.overridden->reason.isEmpty())
        return tr("Say why the rule is overridden.");
    return {};
}

void RuleForm::refresh()
{
    const LimitRule edited = rule();
    const bool isCap = edited.kind == Rule::Kind::Cap;
    const bool isRepeat = edited.kind == Rule::Kind::Repeat;
    const Time time = chosen<Time>(*m_time);
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    show(m_max, isCap);
    show(m_days, !isCap);
    show(m_startsAt, !isCap && edited.days != Rule::Never);
    show(m_scopeName, edited.scope.per != Rule::ScopeKind::Posting);
    show(m_length, time == Time::Days || time == Time::Months);
    show(m_startsMonth, time == Time::Year);
    show(m_from, time == Time::Dates);
    show(m_to, time == Time::Dates);
    show(m_counts, isCap);
    show(m_order, isCap);
    for (QWidget *field : {m_withdrawn, m_rejected, m_closed})
        show(field, isRepeat || (isCap && edited.counts == Rule::Counts::Submitted));
    show(m_overrideReason, edited.overridden.has_value());
    Q_EMIT changed();
}

} // namespace Shortlist
