// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/stagesdialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/swatch.h"
#include "ui/common/tagcolours.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/dialogs/stagewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize DialogSize(720, 520);
constexpr int ListWidth = 260;
constexpr int MaxNameChars = 40;
constexpr int IdRole = Qt::UserRole;

void fillTypes(QComboBox &box)
{
    for (const StageType type : stageTypes())
        box.addItem(Formats::nameOf(type), int(type));
}

StageType typeIn(const QComboBox &box)
{
    return StageType(box.currentData().toInt());
}

} // namespace

StagesDialog::StagesDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setWindowTitle(tr("Stages"));
    resizeOnScreen(*this, QSize(theme.scaled(DialogSize.width()), theme.scaled(DialogSize.height())));
    QVBoxLayout *column = makeDialogColumn(*this);
    auto *words = makeLabel(
        tr("The steps of your search, in the order of the board. What a stage counts as is its type."), Look::Dim);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::Triple);
    sides->addWidget(createList());
    sides->addWidget(createForm(), 1);
    column->addLayout(sides, 1);
    column->addWidget(makeHairline(Qt::Horizontal));
    column->addWidget(createNew());
    m_error = makeLabel({}, Look::Refused);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *close = makeButton(tr("Close"), Look::Default);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter ends the name, it closes nothing
}

/// A line that loses the focus because its window goes says that it was edited: to what is a dialog no more.
StagesDialog::~StagesDialog()
{
    m_name->disconnect(this);
}

QWidget *StagesDialog::createList()
{
    auto *side = new QWidget;
    side->setFixedWidth(m_theme.scaled(ListWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Space::Unit);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Stages in order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setToolTip(tr("Drag a stage, or move it by Alt+Up and Alt+Down."));
    m_list->setIconSize(QSize(swatchSize(*this), swatchSize(*this)));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    m_up = makeButton(tr("Up"), Look::Default);
    m_down = makeButton(tr("Down"), Look::Default);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch();
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &StagesDialog::showCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] { Q_EMIT orderRequested(shownOrder()); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    return side;
}

QWidget *StagesDialog::createForm()
{
    auto *side = new QWidget;
    auto *form = new QFormLayout(side);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Space::Double);
    form->setVerticalSpacing(Space::OneHalf);
    m_name = new QLineEdit;
    m_name->setMaxLength(MaxNameChars);
    m_type = new QComboBox;
    fillTypes(*m_type);
    m_type->installEventFilter(this);
    m_meaning = makeLabel({}, Look::SmallDim);
    m_meaning->setWordWrap(true);
    m_colour = makeButton({}, Look::Default);
    m_offered = new QCheckBox(tr("&Offer it for new steps"));
    m_use = makeLabel({}, Look::SmallDim);
    m_use->setWordWrap(true);
    m_remove = makeButton(tr("Remove the stage"), Look::Default);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Type"), m_type);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("&Colour"), m_colour);
    form->addRow(QString(), m_offered);
    form->addRow(QString(), m_use);
    form->addRow(QString(), m_remove);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString typed = m_name->text().trimmed();
        if (const StageEntry *entry = current(); entry != nullptr && typed != Formats::stageName(entry->stage))
            Q_EMIT renameRequested(entry->stage.id, typed);
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        if (const StageEntry *entry = current(); entry != nullptr && typeIn(*m_type) != entry->stage.type)
            Q_EMIT typeRequested(entry->stage.id, typeIn(*m_type));
    });
    auto *colours = new QMenu(m_colour);
    m_colour->setMenu(colours);
    connect(colours, &QMenu::aboutToShow, this, &StagesDialog::offerColours);
    connect(m_offered, &QCheckBox::clicked, this, [this](bool isOffered) {
        if (const StageEntry *entry = current())
            Q_EMIT hideRequested(entry->stage.id, !isOffered);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const StageEntry *entry = current())
            Q_EMIT removeRequested(entry->stage.id);
    });
    return side;
}

QWidget *StagesDialog::createNew()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(Space::Unit);
    m_newName = new QLineEdit;
    m_newName->setMaxLength(MaxNameChars);
    m_newName->setPlaceholderText(tr("Name of a new stage, such as “Phone call”"));
    m_newName->setToolTip(m_newName->placeholderText()); // the field may be narrow
    m_newName->setAccessibleName(tr("Name of a new stage"));
    m_newType = new QComboBox;
    m_newType->setAccessibleName(tr("Type of the new stage"));
    fillTypes(*m_newType);
    m_newType->setCurrentIndex(m_newType->findData(int(StageType::InProcess)));
    m_add = makeButton(tr("Add the stage"), Look::Primary);
    m_add->setEnabled(false);
    row->addWidget(m_newName, 1);
    row->addWidget(m_newType);
    row->addWidget(m_add);
    const auto add = [this] {
        if (m_add->isEnabled())
            Q_EMIT addRequested(m_newName->text().trimmed(), typeIn(*m_newType));
    };
    connect(m_newName, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_newName, &QLineEdit::returnPressed, this, add);
    connect(m_add, &QPushButton::clicked, this, add);
    return bar;
}

void StagesDialog::setStages(std::vector<StageEntry> entries)
{
    const StageEntry *before = current();
    const StageId chosen = before == nullptr ? StageId{} : before->stage.id;
    m_entries = std::move(entries);
    setError({});
    {
        const QSignalBlocker silence(m_list);
        m_list->clear();
        for (const StageEntry &entry : m_entries) {
            const QString name = Formats::stageName(entry.stage);
            auto *item = new QListWidgetItem(swatchIcon(QColor(entry.stage.colour), SwatchShape::Disc, *m_list),
                                             entry.stage.hidden ? tr("%1 (hidden)").arg(name) : name, m_list);
            item->setData(IdRole, qint64(entry.stage.id));
            if (entry.stage.hidden)
                item->setForeground(m_theme.tokens().dim);
        }
    }
    choose(chosen);
}

void StagesDialog::choose(StageId stage)
{
    const auto found = std::ranges::find(m_entries, stage, [](const StageEntry &entry) { return entry.stage.id; });
    {
        const QSignalBlocker silence(m_list);
        m_list->setCurrentRow(found == m_entries.end() ? 0 : int(found - m_entries.begin()));
    }
    showCurrent();
}

void StagesDialog::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        showCurrent(); // as it is, not as it was wished
}

const StageEntry *StagesDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || size_t(row) >= m_entries.size() ? nullptr : &m_entries[size_t(row)];
}

void StagesDialog::showCurrent()
{
    const StageEntry *entry = current();
    if (entry == nullptr)
        return;
    const int row = m_list->currentRow();
    m_name->setText(Formats::stageName(entry->stage));
    m_type->setCurrentIndex(m_type->findData(int(entry->stage.type)));
    m_meaning->setText(meaningOf(entry->stage.type));
    m_colour->setIcon(swatchIcon(QColor(entry->stage.colour), SwatchShape::Disc, *m_colour));
    m_colour->setText(tagColourName(entry->stage.colour));
    m_offered->setChecked(!entry->stage.hidden);
    m_use->setText(useOf(*entry));
    m_remove->setEnabled(entry->entries == 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row + 1 < m_list->count());
}

void StagesDialog::offerColours()
{
    m_colour->menu()->clear();
    if (const StageEntry *entry = current())
        addTagColours(*m_colour->menu(), entry->stage.colour,
                      [this, id = entry->stage.id](const QString &colour) { Q_EMIT colourRequested(id, colour); });
}

void StagesDialog::moveCurrent(int steps)
{
    const int from = m_list->currentRow();
    const int to = from + steps;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    std::vector<StageId> order = shownOrder();
    std::swap(order[size_t(from)], order[size_t(to)]);
    Q_EMIT orderRequested(order);
}

std::vector<StageId> StagesDialog::shownOrder() const
{
    std::vector<StageId> order;
    for (int row = 0; row < m_list->count(); ++row)
        order.push_back(StageId{m_list->item(row)->data(IdRole).toLongLong()});
    return order;
}

bool StagesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            moveCurrent(isUp ? -1 : 1);
            return true;
        }
    }
    if (watched == m_type && event->type() == QEvent::Wheel)
        return true; // a type is chosen, not passed by
    if (watched == m_type && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down;
        if (isArrow)
            m_type->showPopup();
        return isArrow;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Shortlist
