// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/shortcutsdialog.h"

#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/commandpalette.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeysWidth = 150;
constexpr int Height = 560;

struct FixedKey
{
    const char *keys;
    const char *text;
};

/// Keys that belong to the list itself and are no commands.
constexpr FixedKey ListKeys[] = {
    {QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "J, K"),
     QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "Next, previous posting")},
    {QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "Home, End"),
     QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "First, last posting")},
    {QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "Enter"),
     QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "Read the posting")},
    {QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "1–9"),
     QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "Put on or take off a tag")},
    {QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "Shift, Ctrl"),
     QT_TRANSLATE_NOOP("Shortlist::ShortcutsDialog", "Choose several")},
};

QWidget *makeKeys(const QString &keys, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Half);
    const QStringList parts = keys.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        row->addWidget(makeLabel(part, Look::Key, box));
    row->addStretch(1);
    return box;
}

void addLine(QGridLayout &grid, const QString &keys, const QString &text, QWidget *parent)
{
    const int row = grid.rowCount();
    grid.addWidget(makeKeys(keys, parent), row, 0);
    QLabel *label = makeLabel(text, Look::Default, parent);
    label->setWordWrap(false);
    grid.addWidget(label, row, 1);
}

QString plainGroup(ActionGroup group)
{
    return withoutMnemonic(Actions::nameOf(group));
}

QGridLayout *makeGrid(const QString &title, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Double);
    grid->setVerticalSpacing(Space::Half + Space::Quarter);
    grid->setColumnMinimumWidth(0, KeysWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeSectionLabel(title, parent), 0, 0, 1, 2);
    return grid;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(Space::Half, Space::Half, Space::Half, Space::Half); // clear of the focus
    columns->setSpacing(Space::Triple);
    QVBoxLayout *sides[2];
    for (QVBoxLayout *&side : sides) {
        side = new QVBoxLayout;
        side->setSpacing(Space::Triple);
        columns->addLayout(side);
    }
    QGridLayout *list = makeGrid(tr("List"), body);
    for (const FixedKey &key : ListKeys)
        addLine(*list, tr(key.keys), tr(key.text), body);
    sides[0]->addLayout(list);
    for (const auto group :
         {ActionGroup::Posting, ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Help}) {
        QGridLayout *grid = makeGrid(plainGroup(group), body);
        for (const QAction *action : actions.of(group))
            if (!action->shortcuts().isEmpty())
                addLine(
                    *grid,
                    QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u", "_s),
                    plainText(*action), body);
        sides[group == ActionGroup::Posting ? 0 : 1]->addLayout(grid);
    }
    for (QVBoxLayout *side : sides)
        side->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Shortcuts"));
    scroll->setObjectName(u"scrolled"_s);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Triple, Space::Triple, Space::Triple, Space::Double);
    column->setSpacing(Space::Double);
    column->addWidget(makeLabel(tr("Shortcuts"), Look::Title, this));
    column->addWidget(scroll, 1);
    QPushButton *close = makeButton(tr("Close"), Look::Default, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(body->sizeHint().width() + 2 * Space::Triple + style()->pixelMetric(QStyle::PM_ScrollBarExtent)
               + Space::Double,
           Height);
}

} // namespace Shortlist
