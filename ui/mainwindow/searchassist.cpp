// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/searchassist.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/mainwindow/commanddelegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

SearchAssist::SearchAssist(const Theme &theme, QWidget &bar, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_bar(bar)
    , m_list(new QListWidget(this))
    , m_words(makeLabel({}, Look::Dim, this))
{
    setLook(*this, Look::Popup);
    setAccessibleName(tr("Help with the search"));
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    m_words->setWordWrap(true);
    m_words->setContentsMargins(Space::Unit, Space::Quarter, Space::Unit, Space::Quarter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Half, Space::Half, Space::Half, Space::Half);
    column->setSpacing(Space::Half);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemPressed, this, [this] { take(m_list->currentRow()); });
    connect(&theme, &Theme::changed, this, &SearchAssist::place);
    hide();
}

void SearchAssist::setContent(std::vector<SearchSuggestion> suggestions, const QString &words, Tone tone)
{
    setLook(*m_words, tone == Tone::Problem ? Look::Soon : Look::Dim);
    m_words->setText(words);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setVisible(!words.isEmpty());
    if (suggestions != m_suggestions) {
        m_suggestions = std::move(suggestions);
        m_list->clear();
        for (const SearchSuggestion &suggestion : m_suggestions) {
            auto *item = new QListWidgetItem(suggestion.condition, m_list);
            item->setData(CommandDelegate::KeysRole, suggestion.detail);
            item->setData(CommandDelegate::ColourRole, suggestion.colour);
        }
    }
    m_list->setCurrentRow(-1);
    m_list->setVisible(!m_suggestions.empty());
    setVisible(!words.isEmpty() || !m_suggestions.empty());
    place();
}

void SearchAssist::place()
{
    if (isHidden())
        return;
    const int rows = m_list->count() * std::max(m_list->sizeHintForRow(0), 0) + 2 * m_list->frameWidth();
    m_list->setFixedHeight(rows);
    setFixedWidth(m_bar.width());
    const int wordsHeight = m_words->text().isEmpty() ? 0 : m_words->heightForWidth(width() - 2 * Space::Half);
    m_words->setFixedHeight(wordsHeight);
    adjustSize();
    move(m_bar.mapTo(parentWidget(), QPoint(0, m_bar.height() + Space::Half)));
    raise();
}

QString SearchAssist::words() const
{
    return m_words->text();
}

QStringList SearchAssist::offered() const
{
    QStringList conditions;
    for (const SearchSuggestion &suggestion : m_suggestions)
        conditions.append(suggestion.condition);
    return conditions;
}

bool SearchAssist::takesKey(const QKeyEvent &event)
{
    if (isHidden())
        return false;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool hasList = isPlain && !m_suggestions.empty();
    switch (event.key()) {
    case Qt::Key_Escape: {
        const bool isChoosing = m_list->currentRow() >= 0;
        hide();
        return isChoosing;
    }
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (hasList)
            step(event.key() == Qt::Key_Down ? 1 : -1);
        return hasList;
    case Qt::Key_Tab:
        if (hasList)
            take(std::max(m_list->currentRow(), 0));
        return hasList;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasList && m_list->currentRow() >= 0) {
            take(m_list->currentRow());
            return true;
        }
        hide();
        return false;
    default:
        return false;
    }
}

void SearchAssist::step(int by)
{
    // One place more than there are lines: the bar itself.
    const int places = m_list->count() + 1;
    const int row = (m_list->currentRow() + 1 + by + places) % places - 1;
    m_list->setCurrentRow(row);
    if (row < 0)
        return;
    const SearchSuggestion &suggestion = m_suggestions[size_t(row)];
    m_bar.setAccessibleDescription(tr("%1, %2").arg(suggestion.condition, suggestion.detail));
    QAccessibleEvent event(&m_bar, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchAssist::take(int row)
{
    if (row >= 0 && size_t(row) < m_suggestions.size())
        Q_EMIT taken(QString(m_suggestions[size_t(row)].condition));
}

} // namespace Shortlist
