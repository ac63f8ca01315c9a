// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/commandpalette.h"

#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/commanddelegate.h"
#include "ui/mainwindow/fuzzy.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

Q_DECLARE_METATYPE(std::function<void()>)

namespace Shortlist {

namespace {

constexpr int PaletteWidth = 560;
constexpr int PaletteHeight = 380;
constexpr int FromTop = 80;
constexpr size_t MostLines = 200; // nobody reads further; one types on
constexpr int RunRole = Qt::UserRole + 16;

bool isMove(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

/// Letters that lie scattered over a name are no match once there are some.
bool isGoodMatch(int score, const QString &pattern)
{
    constexpr int FewLetters = 2;
    constexpr int LeastPerTwoLetters = 9; // of fuzzyScore()'s one to six for each
    const auto letters = int(pattern.size() - pattern.count(u' '));
    return score > 0 && (letters <= FewLetters || 2 * (score - 1) >= LeastPerTwoLetters * letters);
}

/// 0 where it does not match.
int rankOf(const PaletteEntry &entry, const QString &pattern)
{
    constexpr int LessByOtherWords = 6;
    if (isGoodMatch(fuzzyScore(pattern, entry.name), pattern))
        return fuzzyRank(pattern, entry.name);
    int best = 0;
    for (const QString &words : entry.also.split(u',', Qt::SkipEmptyParts))
        if (isGoodMatch(fuzzyScore(pattern, words), pattern))
            best = std::max(best, fuzzyRank(pattern, words.trimmed()) - LessByOtherWords);
    return best;
}

} // namespace

QString plainText(const QAction &action)
{
    QString text = withoutMnemonic(action.text());
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

CommandPalette::CommandPalette(std::vector<QAction *> actions, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    for (QAction *action : actions)
        if (action->isEnabled())
            m_entries.push_back({.name = plainText(*action),
                                 .detail = action->shortcut().toString(QKeySequence::NativeText),
                                 .isKey = !action->shortcut().isEmpty(),
                                 .also = otherWordsFor(*action),
                                 .run = [action] { action->trigger(); }});
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(*this, Look::Popup);
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("A command, posting, tag or search"));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new CommandDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Unit, Space::Unit, Space::Unit, Space::Unit);
    column->setSpacing(Space::Unit);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setCurrentRow(0);
        fill();
        Q_EMIT typed(text);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    fill();
    resize(theme.scaled(PaletteWidth), theme.scaled(PaletteHeight));
    const QPoint top = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, FromTop));
    move(top);
    m_field->setFocus();
}

QStringList CommandPalette::offered() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names.append(m_list->item(row)->text());
    return names;
}

void CommandPalette::addEntries(std::vector<PaletteEntry> entries)
{
    m_entries.insert(m_entries.end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    fill();
}

void CommandPalette::setPostings(std::vector<PaletteEntry> postings)
{
    m_postings = std::move(postings);
    const int row = m_list->currentRow();
    fill();
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
}

void CommandPalette::addLine(const PaletteEntry &entry)
{
    auto *item = new QListWidgetItem(entry.name, m_list);
    item->setData(CommandDelegate::KeysRole, entry.detail);
    item->setData(CommandDelegate::IsKeyRole, entry.isKey);
    item->setData(CommandDelegate::ColourRole, entry.colour);
    item->setData(RunRole, QVariant::fromValue(entry.run));
}

void CommandPalette::fill()
{
    const QString pattern = m_field->text().trimmed();
    std::vector<std::pair<int, const PaletteEntry *>> scored;
    for (const PaletteEntry &entry : m_entries)
        if (const int rank = rankOf(entry, pattern); rank > 0)
            scored.emplace_back(rank, &entry);
    for (const PaletteEntry &posting : m_postings) // found by their words already
        scored.emplace_back(std::max(fuzzyRank(pattern, posting.name), 1), &posting);
    // Of equals those that stand first: what is done with postings before what is done with all of them.
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    if (scored.size() > MostLines)
        scored.resize(MostLines);
    for (const auto &[rank, entry] : scored)
        addLine(*entry);
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto chosen = item->data(RunRole).value<std::function<void()>>();
    close();
    // Only once the palette is gone, so that what it opens gets the focus.
    QTimer::singleShot(0, parentWidget(), chosen);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && isMove(static_cast<QKeyEvent *>(event)->key())) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Shortlist
