// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/tagpopup.h"

#include <QLocale>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int FigureKeys = 9;

Qt::CheckState stateOf(TagPopup::Carried carried)
{
    switch (carried) {
    case TagPopup::Carried::None:
        return Qt::Unchecked;
    case TagPopup::Carried::Some:
        return Qt::PartiallyChecked;
    case TagPopup::Carried::All:
        return Qt::Checked;
    }
    return Qt::Unchecked;
}

} // namespace

TagPopup::TagPopup(std::vector<Choice> choices, const QStringList &suggested, const Theme &theme, QWidget *parent)
    : PickPopup(tr("Tags"), tr("Tag name"), theme, parent)
{
    std::vector<Pick> picks;
    for (const Choice &choice : choices) {
        // The figure that does the same without this list.
        const int number = int(picks.size()) + 1;
        const QString key = number <= FigureKeys ? QLocale().toString(number) : QString();
        picks.push_back({{}, choice.tag.name, key, QColor(choice.tag.colour), stateOf(choice.carried)});
        picks.back().isKey = !key.isEmpty();
        m_before.push_back(choice.carried);
        m_names.append(choice.tag.name);
    }
    for (const QString &name : suggested) {
        picks.push_back({tr("Suggested by the posting’s skills"), name, {}});
        m_before.push_back(Carried::None);
        m_names.append(name);
    }
    setPicks(std::move(picks));
    setHint(tr("Space ticks, Enter is done"));
    connect(this, &PickPopup::toggled, this, &TagPopup::toggle);
    connect(this, &PickPopup::entered, this, &TagPopup::enter);
    connect(this, &PickPopup::cancelled, this, [this] { m_isSettled = true; });
    connect(this, &PickPopup::closed, this, &TagPopup::settle);
}

QString TagPopup::newLine(const QString &name) const
{
    return tr("New tag “%1”").arg(name);
}

void TagPopup::toggle(int pick)
{
    std::vector<Pick> changed = picks();
    Qt::CheckState &state = changed[size_t(pick)].state;
    // What only some carry can be left as it was: on, off, as before.
    const bool wasMixed = m_before[size_t(pick)] == Carried::Some;
    if (state == Qt::Checked)
        state = Qt::Unchecked;
    else if (state == Qt::Unchecked && wasMixed)
        state = Qt::PartiallyChecked;
    else
        state = Qt::Checked;
    setPicks(std::move(changed));
}

bool TagPopup::isChanged() const
{
    for (size_t i = 0; i < m_before.size(); ++i)
        if (picks()[i].state != stateOf(m_before[i]))
            return true;
    return !m_new.isEmpty();
}

void TagPopup::enter()
{
    // Enter alone means the line it stands on; after ticking, it means that this is done.
    const bool isDone = typed().isEmpty() && isChanged();
    if (!isDone && isOnNew())
        m_new.append(typed());
    else if (!isDone && currentPick() >= 0)
        toggle(currentPick());
    close();
}

void TagPopup::settle()
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    QStringList add = m_new;
    QStringList remove;
    for (size_t i = 0; i < m_before.size(); ++i) {
        const Qt::CheckState state = picks()[i].state;
        if (state == stateOf(m_before[i]))
            continue;
        (state == Qt::Checked ? add : remove).append(m_names.at(qsizetype(i)));
    }
    if (!add.isEmpty() || !remove.isEmpty())
        Q_EMIT changed(add, remove);
}

} // namespace Shortlist
