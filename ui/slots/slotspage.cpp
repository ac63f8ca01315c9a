// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/slotspage.h"

#include "models/items/slotsmodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"
#include "ui/common/verdictwords.h"
#include "ui/common/widgets.h"
#include "ui/slots/aliaseseditor.h"
#include "ui/slots/assumptions.h"
#include "ui/slots/contradictioncard.h"
#include "ui/slots/evidencelist.h"
#include "ui/slots/keptfocus.h"
#include "ui/slots/memberseditor.h"
#include "ui/slots/slotcard.h"
#include "ui/slots/slotdrop.h"
#include "ui/slots/slotwords.h"
#include "ui/slots/suggestioncard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostColumns = 4;
/// More of them are shown on demand: an employer may have hundreds.
constexpr size_t FewOthers = 8;

void addHeadingLabel(QVBoxLayout &page, const QString &text)
{
    page.addSpacing(Space::Unit);
    page.addWidget(makeLabel(text, Look::Heading));
}

void addLine(QVBoxLayout &page, const QString &text, Look look)
{
    auto *line = new LineLabel(text);
    setLook(*line, look);
    page.addWidget(line);
}

int columnsFor(int cards)
{
    return cards <= MostColumns ? std::max(1, cards) : (cards % 3 == 0 ? 3 : MostColumns);
}

} // namespace

SlotsPage::SlotsPage(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_today(QDate::currentDate())
{
    setLook(*this, Look::Pane);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&theme, &Theme::changed, this, &SlotsPage::rebuild);
    auto *drop = new SlotDrop(*this, m_group);
    connect(drop, &SlotDrop::planRequested, this, &SlotsPage::planInOrderRequested);
    connect(drop, &SlotDrop::orderRequested, this, &SlotsPage::orderPlansRequested);
    rebuild();
}

void SlotsPage::setGroup(GroupSlots group)
{
    if (group.group != m_group.group)
        m_showsAllOthers = false;
    m_group = std::move(group);
    rebuild();
}

void SlotsPage::setStages(std::vector<Stage> stages)
{
    m_stages = std::move(stages);
    rebuild();
}

void SlotsPage::setKnownEmployers(const QStringList &employers)
{
    if (employers == m_knownEmployers)
        return;
    m_knownEmployers = employers;
    rebuild();
}

void SlotsPage::setToday(const QDate &today)
{
    m_today = today;
    rebuild();
}

void SlotsPage::rebuild()
{
    // The page is made anew after each change; where the user is on it stays.
    const int scrolled = verticalScrollBar()->value();
    const bool isOrdering = m_plans != nullptr && holdsFocus(*m_plans);
    const KeptFocus focus(*this);
    const PostingId current = isOrdering ? m_plans->currentPosting() : PostingId{};
    m_plans = nullptr;
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater(); // a button on it may be the sender
    }
    setWidget(makePage());
    if (isOrdering && m_plans != nullptr)
        m_plans->focusOn(current);
    else
        focus.giveBackTo(*this);
    QTimer::singleShot(0, this, [this, scrolled] { verticalScrollBar()->setValue(scrolled); });
}

QWidget *SlotsPage::makePage()
{
    const bool isEmpty = m_group.rules.empty() && m_group.holders.empty() && m_group.planned.empty()
        && m_group.others.empty() && m_group.freed.empty();
    if (isEmpty) {
        auto *empty = new EmptyState(IconName::Slots, m_theme);
        empty->setWords(tr("No limit known"),
                        tr("Where a posting says how many applications an employer takes, "
                           "its slots stand here."));
        setLook(*empty, Look::Pane);
        return empty;
    }
    auto *page = new QWidget;
    setLook(*page, Look::Pane);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Space::Quadruple, Space::Triple, Space::Quadruple, Space::Quadruple);
    column->setSpacing(Space::Unit);
    addHeading(*column);
    addContradictions(*column);
    addSuggestions(*column);
    addSlots(*column);
    addPlans(*column);
    addOthers(*column);
    addFreed(*column);
    addAssumptions(*column);
    addEvidence(*column);
    addMembers(*column);
    column->addStretch(1);
    return page;
}

const LimitRule *SlotsPage::decidingRule() const
{
    const auto isEnforcedCap = [this](const LimitRule &rule) {
        return rule.state == LimitRule::State::Confirmed && rule.kind == LimitRule::Kind::Cap
            && rule.max == m_group.max;
    };
    const auto found = std::ranges::find_if(m_group.rules, isEnforcedCap);
    return found == m_group.rules.end() ? nullptr : &*found;
}

void SlotsPage::addHeading(QVBoxLayout &page)
{
    auto *title = makeLabel(m_group.group.name, Look::Title);
    title->setWordWrap(true);
    page.addWidget(title);
    bool hasRule = false;
    for (const LimitRule &rule : m_group.rules) {
        if (rule.state != LimitRule::State::Confirmed)
            continue;
        hasRule = true;
        auto *line = new QHBoxLayout;
        line->setSpacing(Space::Half);
        auto *words = new LineLabel(ruleWords(rule, m_group.group.employers));
        setLook(*words, Look::Dim);
        auto *edit = makeButton(tr("edit rule"), Look::Link);
        connect(edit, &QPushButton::clicked, this, [this, rule] { Q_EMIT editRuleRequested(rule); });
        line->addWidget(words);
        line->addWidget(edit, 0, Qt::AlignBottom);
        line->addStretch(1);
        page.addLayout(line);
        for (const QString &assumed : assumptionWords(rule))
            addLine(page, assumed, Look::Soon);
    }
    if (!hasRule)
        page.addWidget(makeLabel(tr("No limit is enforced here."), Look::Dim));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Space::OneHalf);
    auto *fromPage = makeButton(tr("Limit from a page…"), Look::Link);
    auto *byHand = makeButton(tr("Add a rule…"), Look::Link);
    connect(fromPage, &QPushButton::clicked, this, &SlotsPage::pageLimitRequested);
    connect(byHand, &QPushButton::clicked, this, [this] {
        LimitRule rule;
        rule.max = 1;
        rule.scope = {LimitRule::ScopeKind::Employer, m_group.group.employers.value(0), {}};
        Q_EMIT editRuleRequested(rule);
    });
    ways->addWidget(fromPage);
    ways->addWidget(byHand);
    ways->addStretch(1);
    page.addLayout(ways);
}

void SlotsPage::addContradictions(QVBoxLayout &page)
{
    const auto &rules = m_group.rules;
    for (size_t one = 0; one < rules.size(); ++one) {
        const auto other = std::find_if(rules.begin() + std::ptrdiff_t(one) + 1, rules.end(),
                                        [&](const LimitRule &r) { return contradict(rules[one], r); });
        if (other == rules.end())
            continue;
        auto *card = new ContradictionCard(rules[one], *other, m_group, m_theme);
        connect(card, &ContradictionCard::openRequested, this, &SlotsPage::openEvidence);
        page.addWidget(card);
        return; // one pair makes the point; the rules stand below
    }
}

void SlotsPage::addSuggestions(QVBoxLayout &page)
{
    for (const LimitRule &rule : m_group.rules) {
        if (rule.state != LimitRule::State::Detected)
            continue;
        auto *card = new SuggestionCard(rule, m_group.group, m_theme);
        connect(card, &SuggestionCard::confirmRequested, this, &SlotsPage::confirmRequested);
        connect(card, &SuggestionCard::dismissRequested, this, &SlotsPage::dismissRequested);
        connect(card, &SuggestionCard::openRequested, this, &SlotsPage::openEvidence);
        page.addWidget(card);
    }
}

SlotCard *SlotsPage::makeCard(int number)
{
    auto *card = new SlotCard(number + 1, m_theme);
    const int held = int(m_group.holders.size());
    const int plan = number - held;
    PostingId posting{};
    if (number < held) {
        const SlotEntry &entry = m_group.holders[size_t(number)];
        posting = entry.posting;
        if (number < m_group.max)
            card->setHeld(entry, m_stages, m_today);
        else
            card->setBeyond(entry, m_stages, m_today);
    } else if (plan < int(m_group.planned.size())
               && m_group.planned[size_t(plan)].verdict.verdict != VerdictKind::Refused) {
        posting = m_group.planned[size_t(plan)].posting;
        card->setPlanned(m_group.planned[size_t(plan)], m_today);
    }
    connect(card, &SlotCard::clicked, this, [this, posting] { Q_EMIT openPostingRequested(posting, {}); });
    return card;
}

void SlotsPage::addSlots(QVBoxLayout &page)
{
    if (m_group.max <= 0)
        return;
    const int cards = std::max(m_group.max, int(m_group.holders.size()));
    const int columns = columnsFor(cards);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, Space::Unit, 0, 0);
    grid->setSpacing(Space::Double);
    for (int number = 0; number < cards; ++number)
        grid->addWidget(makeCard(number), number / columns, number % columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    page.addLayout(grid);
    if (const QString deadlines = SlotWords::deadlines(m_group, m_today); !deadlines.isEmpty())
        addLine(page, deadlines, Look::Soon);
}

SlotList *SlotsPage::addList(QVBoxLayout &page, SlotList::Kind kind, std::vector<SlotEntry> entries)
{
    auto *card = new Card(m_theme);
    auto *frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, Space::Half, 1, Space::Half);
    auto *list = new SlotList(kind, m_theme);
    list->setEntries(std::move(entries), int(m_group.holders.size()) + 1, m_today);
    connect(list, &SlotList::openRequested, this,
            [this](PostingId posting) { Q_EMIT openPostingRequested(posting, {}); });
    connect(list, &SlotList::recordRequested, this, &SlotsPage::recordRequested);
    frame->addWidget(list);
    page.addWidget(card);
    return list;
}

void SlotsPage::addPlans(QVBoxLayout &page)
{
    if (m_group.planned.empty())
        return;
    addHeadingLabel(page, tr("Waiting, in your order"));
    m_plans = addList(page, SlotList::Kind::Planned, m_group.planned);
    connect(m_plans, &SlotList::reordered, this, &SlotsPage::orderPlansRequested);
    connect(m_plans, &SlotList::toggled, this, &SlotsPage::unplanRequested);
    if (m_group.planned.size() > 1)
        page.addWidget(makeLabel(tr("Drag to reorder, or press Alt+Up and Alt+Down."), Look::SmallDim));
}

void SlotsPage::addOthers(QVBoxLayout &page)
{
    if (m_group.others.empty())
        return;
    addHeadingLabel(page, tr("Not planned"));
    std::vector<SlotEntry> shown = m_group.others;
    if (!m_showsAllOthers && shown.size() > FewOthers)
        shown.resize(FewOthers);
    const bool isCut = shown.size() < m_group.others.size();
    SlotList *list = addList(page, SlotList::Kind::Others, std::move(shown));
    connect(list, &SlotList::toggled, this, &SlotsPage::planRequested);
    if (!isCut)
        return;
    auto *all = makeButton(tr("Show all %1").arg(QLocale().toString(m_group.others.size())), Look::Link);
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsAllOthers = true;
        rebuild();
    });
    page.addWidget(all, 0, Qt::AlignLeft);
}

void SlotsPage::addFreed(QVBoxLayout &page)
{
    if (m_group.freed.empty())
        return;
    addHeadingLabel(page, tr("Ended, no longer counting"));
    for (const SlotEntry &entry : m_group.freed) {
        auto *open = makeButton(QString(entry.title).replace(u'&', u"&&"_s), Look::Link);
        connect(open, &QPushButton::clicked, this, [this, id = entry.posting] { Q_EMIT openPostingRequested(id, {}); });
        auto *line = new QHBoxLayout;
        line->addWidget(open);
        line->addWidget(
            makeLabel(Formats::joined({entry.employer, SlotWords::stageSince(entry, m_stages, m_today)}), Look::Dim),
            1);
        page.addLayout(line);
    }
}

void SlotsPage::addAssumptions(QVBoxLayout &page)
{
    const LimitRule *rule = decidingRule();
    if (rule == nullptr || rule->counts == LimitRule::Counts::Active)
        return;
    addHeadingLabel(page, tr("When an application has ended"));
    page.addWidget(
        makeLabel(tr("Employers rarely say whether it still counts. What is not known keeps its slot."), Look::Dim));
    auto *assumptions = new Assumptions(*rule, m_theme);
    connect(assumptions, &Assumptions::changed, this, &SlotsPage::saveRuleRequested);
    page.addWidget(assumptions);
}

void SlotsPage::addEvidence(QVBoxLayout &page)
{
    const bool isEnforced = std::ranges::any_of(
        m_group.rules, [](const LimitRule &rule) { return rule.state == LimitRule::State::Confirmed; });
    if (!isEnforced)
        return;
    addHeadingLabel(page, tr("Evidence"));
    auto *evidence = new EvidenceList(m_group.rules, m_theme);
    connect(evidence, &EvidenceList::openRequested, this, &SlotsPage::openEvidence);
    page.addWidget(evidence);
}

void SlotsPage::openEvidence(const LimitRule::Evidence &evidence)
{
    if (evidence.posting != PostingId{})
        Q_EMIT openPostingRequested(evidence.posting, evidence.quote);
    else
        Q_EMIT openPageRequested(QUrl(evidence.url));
}

void SlotsPage::addMembers(QVBoxLayout &page)
{
    addHeadingLabel(page, tr("Employers that share these slots"));
    auto *members = new MembersEditor(m_group.group, m_theme);
    members->setKnownEmployers(m_knownEmployers);
    if (m_group.suggestion)
        members->setSuggestion(*m_group.suggestion);
    connect(members, &MembersEditor::changed, this, &SlotsPage::saveGroupRequested);
    page.addWidget(members);
    auto *aliases = new AliasesEditor(m_group.group, m_group.aliases, m_theme);
    aliases->setKnownEmployers(m_knownEmployers);
    connect(aliases, &AliasesEditor::added, this, &SlotsPage::addAliasRequested);
    connect(aliases, &AliasesEditor::removed, this, &SlotsPage::removeAliasRequested);
    page.addWidget(aliases);
}

} // namespace Shortlist
