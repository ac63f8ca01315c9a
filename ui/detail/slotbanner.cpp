// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/slotbanner.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/facts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype ShownQuoteChars = 180;
constexpr int CompactLines = 1;

/// As much of a quote as the banner has room for, cut between words.
QString shortened(const QString &quote)
{
    const QString line = quote.simplified();
    if (line.size() <= ShownQuoteChars)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', ShownQuoteChars);
    return line.left(space > 0 ? space : ShownQuoteChars) + u'…';
}

} // namespace

SlotBanner::SlotBanner(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Double + Space::Quarter, Space::OneHalf, Space::OneHalf, Space::OneHalf);
    row->setSpacing(Space::Double);
    auto *text = new QVBoxLayout;
    text->setSpacing(Space::Half);
    createText(*text);
    row->addLayout(text, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Space::Half);
    createButtons(*buttons);
    row->addLayout(buttons);
    setAccessibleName(tr("Application limit"));
    hide();
}

void SlotBanner::setWords(const SlotWords &words)
{
    m_words = words;
    using State = SlotWords::State;
    setVisible(words.state != State::Hidden);
    setBar(words.tone);
    setAccessibleDescription(words.headline);
    m_record->setVisible(words.state == State::Free || words.state == State::Unclear);
    m_override->setVisible(words.state == State::Refused);
    m_confirm->setVisible(words.state == State::Suggested);
    showText();
}

void SlotBanner::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    showText();
}

void SlotBanner::createText(QVBoxLayout &column)
{
    m_headline = makeLabel({}, Look::Strong);
    m_headline->setWordWrap(true);
    m_lines = makeLabel({}, Look::Default);
    m_quote = makeLabel({}, Look::Dim);
    for (QLabel *label : {m_headline, m_lines, m_quote}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column.addWidget(label);
    }
    column.addStretch(1);
}

void SlotBanner::createButtons(QVBoxLayout &column)
{
    m_record = makeButton(tr("Record application…"), Look::Default);
    m_override = makeButton(tr("Override…"), Look::Danger);
    m_confirm = makeButton(tr("Confirm limit…"), Look::Default);
    m_dismiss = makeButton(tr("Not a limit"), Look::Quiet);
    m_slots = makeButton(tr("Open slots"), Look::Link);
    m_clause = makeButton(tr("Show in posting"), Look::Link);
    for (QPushButton *button : {m_record, m_override, m_confirm, m_dismiss, m_slots, m_clause})
        column.addWidget(button);
    column.addStretch(1);
    connect(m_record, &QPushButton::clicked, this, &SlotBanner::recordClicked);
    connect(m_override, &QPushButton::clicked, this, &SlotBanner::overrideClicked);
    connect(m_confirm, &QPushButton::clicked, this, &SlotBanner::confirmClicked);
    connect(m_dismiss, &QPushButton::clicked, this, &SlotBanner::dismissClicked);
    connect(m_slots, &QPushButton::clicked, this, &SlotBanner::slotsClicked);
    connect(m_clause, &QPushButton::clicked, this, &SlotBanner::clauseClicked);
}

void SlotBanner::showText()
{
    m_headline->setText(m_words.headline);
    const bool isFull = m_density == Density::Full;
    m_lines->setText((isFull ? m_words.lines : m_words.lines.mid(0, CompactLines)).join(u'\n'));
    m_lines->setToolTip(isFull ? QString() : plainToolTip(m_words.lines.join(u'\n')));
    m_lines->setVisible(!m_words.lines.isEmpty() && m_density != Density::Line);
    m_quote->setText(tr("“%1”").arg(shortened(m_words.quote)));
    m_quote->setToolTip(plainToolTip(m_words.quote));
    m_quote->setVisible(!m_words.quote.isEmpty() && isFull);
    m_clause->setVisible(m_words.isQuotedHere && isFull);
    const bool isSuggested = m_words.state == SlotWords::State::Suggested;
    m_dismiss->setVisible(isSuggested && m_density != Density::Line);
    m_slots->setVisible(!isSuggested && m_density != Density::Line);
}

} // namespace Shortlist
