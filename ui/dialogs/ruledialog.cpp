// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/ruledialog.h"

#include "ui/common/look.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostApplications = 99;
constexpr int MostDays = 3650;
constexpr int FieldWidth = 300;

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
    return makeChoice<LimitRule::Frees>({{LimitRule::Frees::Unknown, RuleDialog::tr("not known: it keeps its slot")},
                                         {LimitRule::Frees::No, RuleDialog::tr("keeps its slot")},
                                         {LimitRule::Frees::Yes, RuleDialog::tr("frees its slot")}});
}

QDateEdit *makeDay()
{
    auto *day = new QDateEdit(QDate::currentDate());
    day->setCalendarPopup(true);
    return day;
}

} // namespace

RuleDialog::RuleDialog(LimitRule rule, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_rule(std::move(rule))
    , m_words(makeLabel({}, Look::Strong))
    , m_problem(makeLabel({}, Look::Refused))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
    , m_form(new QFormLayout)
{
    setWindowTitle(tr("Application limit"));
    makeFields();
    addFields(*m_form);
    addFrees(*m_form);
    m_form->setHorizontalSpacing(Space::Double);
    m_form->setVerticalSpacing(Space::Unit);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().height() * 2);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_scopeName->setMinimumWidth(theme.scaled(FieldWidth));
    setLook(*m_buttons->button(QDialogButtonBox::Save), Look::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Triple, Space::Triple, Space::Triple, Space::Double);
    column->setSpacing(Space::OneHalf);
    column->addWidget(m_words);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    for (QComboBox *choice : findChildren<QComboBox *>())
        connect(choice, &QComboBox::currentIndexChanged, this, &RuleDialog::refresh);
    for (QSpinBox *number : findChildren<QSpinBox *>())
        connect(number, &QSpinBox::valueChanged, this, &RuleDialog::refresh);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &RuleDialog::refresh);
    connect(m_scopeName, &QLineEdit::textChanged, this, &RuleDialog::refresh);
    refresh();
}

void RuleDialog::makeFields()
{
    using Rule = LimitRule;
    m_kind = makeChoice<Rule::Kind>({{Rule::Kind::Cap, tr("At most so many applications")},
                                     {Rule::Kind::Cooldown, tr("A wait before the next application")},
                                     {Rule::Kind::Repeat, tr("No second application to the same posting")}});
    m_max = makeNumber(1, MostApplications);
    m_days = makeNumber(1, MostDays);
    m_scope = makeChoice<Rule::ScopeKind>({{Rule::ScopeKind::Group, tr("the employer and its affiliates")},
                                           {Rule::ScopeKind::Employer, tr("the employer")},
                                           {Rule::ScopeKind::Department, tr("a department")},
                                           {Rule::ScopeKind::Programme, tr("a programme")},
                                           {Rule::ScopeKind::Posting, tr("each posting")}});
    m_scopeName = new QLineEdit;
    m_window = makeChoice<Rule::WindowType>({{Rule::WindowType::Lifetime, tr("for ever")},
                                             {Rule::WindowType::Rolling, tr("within a number of days")},
                                             {Rule::WindowType::Calendar, tr("in a year")},
                                             {Rule::WindowType::Cycle, tr("between two dates")}});
    m_windowDays = makeNumber(1, MostDays);
    m_startsMonth = new QComboBox;
    for (int month = 1; month <= 12; ++month)
        m_startsMonth->addItem(QLocale().standaloneMonthName(month), month);
    m_from = makeDay();
    m_to = makeDay();
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
}

void RuleDialog::addFields(QFormLayout &form)
{
    form.addRow(tr("&Rule"), m_kind);
    form.addRow(tr("At &most"), m_max);
    form.addRow(tr("&Days to wait"), m_days);
    form.addRow(tr("Counts &for"), m_scope);
    form.addRow(tr("&Name"), m_scopeName);
    form.addRow(tr("&Time"), m_window);
    form.addRow(tr("Da&ys"), m_windowDays);
    form.addRow(tr("Year starts &in"), m_startsMonth);
    form.addRow(tr("Fr&om"), m_from);
    form.addRow(tr("&Until"), m_to);
    form.addRow(tr("&What counts"), m_counts);
    form.addRow(tr("Or&der"), m_order);
    form.addRow(tr("&Strength"), m_strength);
}

void RuleDialog::addFrees(QFormLayout &form)
{
    form.addRow(tr("If you wit&hdraw"), m_withdrawn);
    form.addRow(tr("If it is re&jected"), m_rejected);
    form.addRow(tr("If the posting &closes"), m_closed);
}

void RuleDialog::fill()
{
    choose(*m_kind, m_rule.kind);
    m_max->setValue(std::max(1, m_rule.max));
    m_days->setValue(std::max(1, m_rule.days));
    choose(*m_scope, m_rule.scope.per);
    m_scopeName->setText(m_rule.scope.name);
    choose(*m_window, m_rule.window.type);
    m_windowDays->setValue(m_rule.window.days.value_or(30));
    m_startsMonth->setCurrentIndex(m_rule.window.startsMonth - 1);
    if (m_rule.window.from.isValid())
        m_from->setDate(m_rule.window.from);
    m_to->setDate(m_rule.window.to.isValid() ? m_rule.window.to : m_from->date().addYears(1).addDays(-1));
    choose(*m_counts, m_rule.counts);
    choose(*m_withdrawn, m_rule.frees.withdrawn);
    choose(*m_rejected, m_rule.frees.rejected);
    choose(*m_closed, m_rule.frees.closed);
    choose(*m_order, m_rule.order);
    choose(*m_strength, m_rule.strength);
}

LimitRule::Window RuleDialog::window() const
{
    LimitRule::Window window = m_rule.window;
    window.type = chosen<LimitRule::WindowType>(*m_window);
    if (window.type == LimitRule::WindowType::Rolling) {
        // A rule of months stays one until its days are edited.
        const bool isUntouched = m_rule.window.months && m_windowDays->value() == m_rule.window.days.value_or(30);
        window.days = isUntouched ? m_rule.window.days : m_windowDays->value();
        window.months = isUntouched ? m_rule.window.months : std::nullopt;
    }
    if (window.type == LimitRule::WindowType::Calendar)
        window.startsMonth = m_startsMonth->currentData().toInt();
    if (window.type == LimitRule::WindowType::Cycle) {
        window.from = m_from->date();
        window.to = m_to->date();
    }
    return window;
}

LimitRule RuleDialog::rule() const
{
    LimitRule rule = m_rule;
    rule.kind = chosen<LimitRule::Kind>(*m_kind);
    rule.max = rule.kind == LimitRule::Kind::Cap ? m_max->value() : m_rule.max;
    rule.days = rule.kind == LimitRule::Kind::Cap ? m_rule.days : m_days->value();
    rule.scope.per = chosen<LimitRule::ScopeKind>(*m_scope);
    rule.scope.name = m_scopeName->text().trimmed();
    rule.window = window();
    rule.counts = chosen<LimitRule::Counts>(*m_counts);
    rule.frees = {chosen<LimitRule::Frees>(*m_withdrawn), chosen<LimitRule::Frees>(*m_rejected),
                  chosen<LimitRule::Frees>(*m_closed)};
    rule.order = chosen<LimitRule::Order>(*m_order);
    rule.strength = chosen<LimitRule::Strength>(*m_strength);
    return rule;
}

QString RuleDialog::problem() const
{
    const LimitRule edited = rule();
    if (edited.scope.name.isEmpty() && edited.scope.per != LimitRule::ScopeKind::Posting)
        return tr("Say for whom it counts.");
    if (edited.window.type == LimitRule::WindowType::Cycle && edited.window.from > edited.window.to)
        return tr("The last day is before the first one.");
    return {};
}

void RuleDialog::refresh()
{
    const LimitRule edited = rule();
    const bool isCap = edited.kind == LimitRule::Kind::Cap;
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    show(m_max, isCap);
    show(m_days, !isCap);
    show(m_scopeName, edited.scope.per != LimitRule::ScopeKind::Posting);
    show(m_window, isCap);
    show(m_windowDays, isCap && edited.window.type == LimitRule::WindowType::Rolling);
    show(m_startsMonth, isCap && edited.window.type == LimitRule::WindowType::Calendar);
    show(m_from, isCap && edited.window.type == LimitRule::WindowType::Cycle);
    show(m_to, isCap && edited.window.type == LimitRule::WindowType::Cycle);
    show(m_counts, isCap);
    show(m_order, isCap);
    for (QWidget *field : {m_withdrawn, m_rejected, m_closed})
        show(field, isCap && edited.counts == LimitRule::Counts::Submitted);
    m_words->setText(ruleWords(edited));
    m_problem->setText(problem());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(m_problem->text().isEmpty());
}

} // namespace Shortlist
