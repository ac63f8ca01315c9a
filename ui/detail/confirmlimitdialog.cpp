// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/confirmlimitdialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/optionaldateedit.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"
#include "ui/common/verdictwords.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int DialogWidth = 560;
constexpr int MembersHeight = 92;

} // namespace

ConfirmLimitDialog::ConfirmLimitDialog(LimitRule rule, const EmployerGroup &group, const QStringList &employers,
                                       const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_rule(std::move(rule))
    , m_theme(theme)
{
    setWindowTitle(tr("Confirm a limit"));
    setMinimumWidth(theme.scaled(DialogWidth));
    QVBoxLayout *layout = makeDialogColumn(*this);
    createRule(*layout);
    createTime(*layout);
    createMembers(*layout, group, employers);
    createButtons(*layout);
    showRule();
}

QString ConfirmLimitDialog::groupName() const
{
    return employers().size() > 1 || m_rule.scope.per == LimitRule::ScopeKind::Group ? m_name->text().simplified()
                                                                                     : QString();
}

QStringList ConfirmLimitDialog::employers() const
{
    QStringList ticked;
    for (int row = 0; row < m_members->count(); ++row) {
        if (m_members->item(row)->checkState() == Qt::Checked)
            ticked.append(m_members->item(row)->text());
    }
    return ticked;
}

void ConfirmLimitDialog::createRule(QVBoxLayout &layout)
{
    m_words = makeLabel({}, Look::Heading);
    m_words->setWordWrap(true);
    layout.addWidget(m_words);
    m_sources = new QHBoxLayout;
    m_sources->setSpacing(Space::OneHalf);
    layout.addLayout(m_sources);
    if (!m_rule.evidence.quote.isEmpty())
        addSource({}, m_rule);
    layout.addWidget(
        makeLabel(tr("Once confirmed, an application beyond the limit is recorded only with a reason."), Look::Dim));
}

void ConfirmLimitDialog::addSource(const QString &says, const LimitRule &rule)
{
    auto *card = new Card(says.isEmpty() ? Tone::Soon : Tone::Refused, m_theme);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Space::Double, Space::OneHalf, Space::OneHalf, Space::OneHalf);
    inside->setSpacing(Space::Half);
    if (!says.isEmpty()) {
        QLabel *words = makeLabel(says, Look::Strong);
        words->setWordWrap(true);
        inside->addWidget(words);
    }
    QLabel *quote = makeLabel(tr("“%1”").arg(rule.evidence.quote.simplified()), Look::Posting);
    quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(quote);
    inside->addStretch(1);
    m_sources->addWidget(card, 1);
}

void ConfirmLimitDialog::setOtherRules(const std::vector<LimitRule> &rules)
{
    for (const LimitRule &rule : rules)
        if (rule.id != m_rule.id && contradict(rule, m_rule))
            addSource(tr("Another source says: %1").arg(ruleWords(rule)), rule);
    showRule();
}

void ConfirmLimitDialog::createTime(QVBoxLayout &layout)
{
    const LimitRule::Window &window = m_rule.window;
    if (m_rule.kind != LimitRule::Kind::Cap)
        return;
    if (window.type == LimitRule::WindowType::Cycle)
        createSeason(layout);
    else if (window.type == LimitRule::WindowType::Calendar && window.period == LimitRule::CalendarPeriod::Year)
        createYear(layout);
}

void ConfirmLimitDialog::createSeason(QVBoxLayout &layout)
{
    m_knowsSeason = new QCheckBox(tr("I know the &season’s first and last day"));
    m_assumed = makeLabel({}, Look::Soon);
    m_assumed->setWordWrap(true);
    m_from = makeDateEdit(m_rule.window.from);
    m_from->setAccessibleName(tr("First day of the season"));
    m_to = makeDateEdit(m_rule.window.to.isValid() ? m_rule.window.to : m_from->date().addYears(1).addDays(-1));
    m_to->setAccessibleName(tr("Last day of the season"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    row->setContentsMargins(Space::Triple, 0, 0, 0); // under the tick's words
    row->addWidget(m_from);
    row->addWidget(makeLabel(QStringLiteral("–"), Look::Default));
    row->addWidget(m_to);
    row->addStretch();
    layout.addWidget(m_knowsSeason);
    layout.addLayout(row);
    layout.addWidget(m_assumed);
    m_knowsSeason->setChecked(m_rule.window.from.isValid());
    connect(m_knowsSeason, &QCheckBox::toggled, this, &ConfirmLimitDialog::showRule);
    connect(m_from, &QDateEdit::dateChanged, this, &ConfirmLimitDialog::showRule);
    connect(m_to, &QDateEdit::dateChanged, this, &ConfirmLimitDialog::showRule);
}

void ConfirmLimitDialog::createYear(QVBoxLayout &layout)
{
    m_startsMonth = new QComboBox;
    for (int month = 1; month <= 12; ++month)
        m_startsMonth->addItem(QLocale().standaloneMonthName(month), month);
    m_startsMonth->setCurrentIndex(m_rule.window.startsMonth - 1);
    auto *ask = makeLabel(tr("The year that is counted &starts in"), Look::Default);
    ask->setBuddy(m_startsMonth);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    row->addWidget(ask);
    row->addWidget(m_startsMonth);
    row->addStretch();
    layout.addLayout(row);
    connect(m_startsMonth, &QComboBox::currentIndexChanged, this, &ConfirmLimitDialog::showRule);
}

std::optional<LimitRule::Window> ConfirmLimitDialog::window() const
{
    LimitRule::Window window = m_rule.window;
    if (m_knowsSeason != nullptr) {
        window.from = m_knowsSeason->isChecked() ? m_from->date() : QDate();
        window.to = m_knowsSeason->isChecked() ? m_to->date() : QDate();
        return window;
    }
    if (m_startsMonth == nullptr)
        return {};
    window.startsMonth = m_startsMonth->currentData().toInt();
    return window;
}

LimitRule ConfirmLimitDialog::edited() const
{
    LimitRule rule = m_rule;
    rule.window = window().value_or(rule.window);
    return rule;
}

void ConfirmLimitDialog::setSuggestion(const GroupSuggestion &suggestion)
{
    if (m_rule.scope.per != LimitRule::ScopeKind::Group)
        return;
    for (const QString &employer : suggestion.employers)
        addRow(employer, Qt::Unchecked);
    auto *words = makeLabel(tr("According to %1, these belong to %2 as well: %3.")
                                .arg(QUrl(suggestion.source).host(), suggestion.name, listWords(suggestion.employers)),
                            Look::Dim);
    words->setWordWrap(true);
    words->setToolTip(plainToolTip(suggestion.source));
    auto *tick = makeButton(tr("Tick them"), Look::Link);
    connect(tick, &QPushButton::clicked, this, [this, employers = suggestion.employers] {
        for (const QString &employer : employers)
            addRow(employer, Qt::Checked);
    });
    auto *column = qobject_cast<QVBoxLayout *>(m_group->layout());
    const int behindMembers = column->indexOf(m_members) + 1;
    column->insertWidget(behindMembers, words);
    column->insertWidget(behindMembers + 1, tick, 0, Qt::AlignLeft);
}

void ConfirmLimitDialog::createMembers(QVBoxLayout &layout, const EmployerGroup &group, const QStringList &employers)
{
    m_group = new QWidget;
    auto *column = new QVBoxLayout(m_group);
    column->setContentsMargins({});
    column->setSpacing(Space::Unit);
    m_members = new QListWidget;
    m_members->setAccessibleName(tr("Employers who share the places"));
    m_members->setFixedHeight(m_theme.scaled(MembersHeight));
    setLook(*m_members, Look::Field);
    QLabel *ask = makeLabel(tr("&Who shares these places? Tick every employer that counts."), Look::Default);
    ask->setBuddy(m_members);
    m_newMember = new QLineEdit;
    m_newMember->setPlaceholderText(tr("Another employer"));
    m_newMember->setAccessibleName(tr("Another employer"));
    QPushButton *add = makeButton(tr("Add"), Look::Default);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_newMember, 1);
    adding->addWidget(add);
    m_name = new QLineEdit(group.name);
    QLabel *name = makeLabel(tr("&Name of the group"), Look::Default);
    name->setBuddy(m_name);
    column->addWidget(ask);
    column->addWidget(m_members);
    column->addLayout(adding);
    column->addWidget(name);
    column->addWidget(m_name);
    m_group->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout.addWidget(m_group);

    for (const QString &employer : group.employers)
        addRow(employer, Qt::Checked);
    for (const QString &employer : employers)
        addRow(employer, Qt::Unchecked);
    connect(add, &QPushButton::clicked, this, &ConfirmLimitDialog::addEmployer);
    connect(m_newMember, &QLineEdit::returnPressed, this, &ConfirmLimitDialog::addEmployer);
    connect(m_members, &QListWidget::itemChanged, this, &ConfirmLimitDialog::showRule);
    connect(m_name, &QLineEdit::textChanged, this, &ConfirmLimitDialog::showRule);
}

void ConfirmLimitDialog::createButtons(QVBoxLayout &layout)
{
    layout.addStretch();
    m_confirm = addDialogButtons(*this, layout, tr("Confirm limit"), Look::Primary);
}

void ConfirmLimitDialog::addEmployer()
{
    const QString name = m_newMember->text().simplified();
    if (name.isEmpty())
        return;
    addRow(name, Qt::Checked);
    m_newMember->clear();
    showRule();
}

/// A row of that name, ticked where it is there already.
void ConfirmLimitDialog::addRow(const QString &employer, Qt::CheckState state)
{
    const auto known = m_members->findItems(employer, Qt::MatchFixedString);
    if (!known.isEmpty()) {
        if (state == Qt::Checked)
            known.first()->setCheckState(state);
        return;
    }
    auto *item = new QListWidgetItem(employer, m_members);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
}

void ConfirmLimitDialog::showRule()
{
    const bool isGroup = m_rule.scope.per == LimitRule::ScopeKind::Group;
    const LimitRule rule = edited();
    m_words->setText(ruleWords(rule, isGroup ? employers() : QStringList()));
    bool isSeason = true;
    if (m_knowsSeason != nullptr) {
        m_from->setEnabled(m_knowsSeason->isChecked());
        m_to->setEnabled(m_knowsSeason->isChecked());
        m_assumed->setText(assumptionWords(rule).join(u'\n'));
        m_assumed->setVisible(!m_assumed->text().isEmpty());
        isSeason = !m_knowsSeason->isChecked() || m_from->date() <= m_to->date();
    }
    // What wraps has no height of its own: the dialog must not be lower than its words are.
    setMinimumHeight(layout()->totalHeightForWidth(minimumWidth()));
    const bool isNamed = !isGroup || (!employers().isEmpty() && !m_name->text().simplified().isEmpty());
    m_confirm->setEnabled(isNamed && isSeason);
}

} // namespace Shortlist
