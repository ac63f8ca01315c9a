// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/duplicatespage.h"

#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formats.h"
#include "ui/common/likenesswords.h"
#include "ui/common/linesdelegate.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/duplicates/mergeform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastListWidth = 200;
constexpr int ListWidth = 320;
constexpr int SideMargin = 28;

QString entryText(const DuplicateEntry &entry)
{
    const QString where = Formats::joined({entry.one.employer, entry.one.place});
    const QString why = Formats::joined({scoreText(entry.pair.likeness), reasonsText(entry.pair.likeness)});
    return QStringList{entry.one.title, where, why}.join(u'\n');
}

void addEntry(QListWidget &list, const QString &text)
{
    list.addItem(text);
    // Rich text would take a posting's words for markup.
    list.item(list.count() - 1)->setToolTip(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

bool isSamePair(const DuplicatePair &a, const DuplicatePair &b)
{
    return a.one == b.one && a.other == b.other;
}

} // namespace

DuplicatesPage::DuplicatesPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Inbox, theme))
    , m_list(new QListWidget)
{
    setLook(*this, Look::Pane);
    setAccessibleName(tr("Duplicates"));
    m_empty->setWords(tr("No duplicates"),
                      tr("Postings that may be one and the same are shown here side by side, to be merged or told "
                         "apart."));
    m_list->setAccessibleName(tr("Pairs that may be one posting"));
    m_list->setItemDelegate(new LinesDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(LeastListWidth);
    m_list->setMaximumWidth(theme.scaled(ListWidth));
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesPage::followChoice);
    auto *pairs = new QWidget;
    auto *row = new QHBoxLayout(pairs);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(makeHairline(Qt::Vertical));
    row->addWidget(createPair(), 2);
    m_body->addWidget(m_empty);
    m_body->addWidget(pairs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_body);
    connect(&theme, &Theme::changed, this, [this] { m_list->setMaximumWidth(m_theme.scaled(ListWidth)); });
}

QWidget *DuplicatesPage::createPair()
{
    auto *content = new QWidget;
    setLook(*content, Look::Pane);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(SideMargin, Space::Double, SideMargin, Space::Double);
    column->setSpacing(Space::OneHalf);
    m_why = makeLabel({}, Look::Dim);
    m_why->setWordWrap(true);
    m_form = new MergeForm(m_theme);
    QLabel *question = makeLabel(tr("Are these one posting?"), Look::Title);
    question->setWordWrap(true);
    column->addWidget(question);
    column->addWidget(m_why);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *pair = new QWidget;
    auto *whole = new QVBoxLayout(pair);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeHairline(Qt::Horizontal));
    whole->addWidget(createRefusal());
    whole->addWidget(createButtons());
    return pair;
}

QWidget *DuplicatesPage::createRefusal()
{
    m_refusal = new Card(Tone::Refused, m_theme);
    m_refusalText = makeLabel({}, Look::Default);
    m_refusalText->setTextFormat(Qt::PlainText);
    m_refusalText->setWordWrap(true);
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why merge them all the same?"));
    m_reason->setAccessibleName(tr("Reason for merging against the limit"));
    QPushButton *anyway = makeButton(tr("Merge all the same"), Look::Danger);
    anyway->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(anyway);
    auto *column = new QVBoxLayout(m_refusal);
    column->setContentsMargins(Space::Double + Space::Quarter, Space::OneHalf, Space::OneHalf, Space::OneHalf);
    column->addWidget(m_refusalText);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, anyway,
            [anyway](const QString &text) { anyway->setEnabled(!text.trimmed().isEmpty()); });
    connect(anyway, &QPushButton::clicked, this, [this] { requestMerge(m_reason->text().trimmed()); });
    m_refusal->hide();
    return m_refusal;
}

QWidget *DuplicatesPage::createButtons()
{
    m_merge = makeButton(tr("&Merge into one"), Look::Primary);
    QPushButton *apart = makeButton(tr("&Not a duplicate"), Look::Default);
    QPushButton *compare = makeButton(tr("&Compare the texts"), Look::Link);
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar, Space::Unit, FlowLayout::Wish::OneLine);
    row->setContentsMargins(SideMargin, Space::OneHalf, SideMargin, Space::OneHalf);
    row->addWidget(m_merge);
    row->addWidget(apart);
    row->addWidget(compare);
    connect(m_merge, &QPushButton::clicked, this, [this] { requestMerge({}); });
    connect(apart, &QPushButton::clicked, this, [this] { Q_EMIT dismissRequested(chosen().one, chosen().other); });
    connect(compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(chosen().one, chosen().other); });
    return bar;
}

void DuplicatesPage::setEntries(std::vector<DuplicateEntry> entries)
{
    const DuplicatePair before = chosen();
    const int row = m_list->currentRow();
    const bool hadFocus = holdsFocus(*this);
    m_entries = std::move(entries);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DuplicateEntry &entry : m_entries)
            addEntry(*m_list, entryText(entry));
        const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&before](const DuplicateEntry &entry) {
            return isSamePair(entry.pair, before);
        });
        const int last = int(m_entries.size()) - 1;
        m_list->setCurrentRow(same != m_entries.end() ? int(same - m_entries.begin())
                                                      : std::clamp(row, 0, std::max(0, last)));
    }
    m_body->setCurrentIndex(m_entries.empty() ? 0 : 1);
    followChoice();
    if (hasFocus() && !m_entries.empty())
        m_list->setFocus();
    if (hadFocus && m_entries.empty()) // not into the search bar: what is done can be undone by its key
        setFocus();
}

void DuplicatesPage::setPair(const PostingDetails &one, const PostingDetails &other)
{
    if (one.posting.id != chosen().one || other.posting.id != chosen().other)
        return;
    m_form->setPostings(one, other);
    m_merge->setEnabled(true);
    if (std::exchange(m_isMergeNext, false))
        m_merge->setFocus();
}

void DuplicatesPage::setRefused(const QString &reason)
{
    m_refusalText->setText(reason);
    m_refusal->show();
    m_merge->setEnabled(true);
    m_reason->clear();
    m_reason->setFocus();
}

DuplicatePair DuplicatesPage::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_entries.size()) ? DuplicatePair{} : m_entries[size_t(row)].pair;
}

void DuplicatesPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_entries.empty())
        m_list->setFocus();
}

void DuplicatesPage::followChoice()
{
    const DuplicatePair pair = chosen();
    m_refusal->hide();
    m_isMergeNext = m_isMergeNext || m_merge->hasFocus();
    m_merge->setEnabled(false);
    if (pair.one == PostingId{})
        return;
    m_why->setText(Formats::joined({scoreText(pair.likeness), reasonsText(pair.likeness)}));
    Q_EMIT pairWanted(pair.one, pair.other);
}

void DuplicatesPage::requestMerge(const QString &overrideReason)
{
    m_merge->setEnabled(false); // until it is answered: a double click is one wish
    Q_EMIT mergeRequested(m_form->kept(), m_form->other(), m_form->fieldsOfOther(), overrideReason);
}

} // namespace Shortlist
