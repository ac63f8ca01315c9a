// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/skillsdialog.h"

#include "models/domain/text.h"
#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/tokens.h"
#include "ui/common/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr int NameRole = Qt::UserRole;
constexpr int KeyRole = Qt::UserRole + 1;
constexpr QSize FirstSize(420, 520);
constexpr int MaxNameChars = 60;

} // namespace

SkillsDialog::SkillsDialog(const QStringList &own, const std::vector<FacetValue> &asked, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Your skills"));
    QVBoxLayout *layout = makeDialogColumn(*this);
    addDialogHead(*layout, tr("Your skills"),
                  tr("Tick what you can do. The comparison holds what a posting asks for against it, and your score "
                     "counts it."));
    m_field->setPlaceholderText(tr("Find one, or add one of your own"));
    m_field->setAccessibleName(tr("A skill"));
    m_field->setMaxLength(MaxNameChars);
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + Space::Quadruple);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Skills"));
    m_list->setFocusPolicy(Qt::NoFocus); // while it is empty
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    addDialogButtons(*this, *layout, tr("Save"), Look::Primary)->setAutoDefault(false);
    for (const QString &skill : own)
        addSkill(skill, 0, Qt::Checked);
    for (const FacetValue &skill : asked)
        addSkill(skill.value, skill.count, Qt::Unchecked);
    connect(m_field, &QLineEdit::textChanged, this, &SkillsDialog::narrow);
    m_field->setFocus();
    resize(FirstSize);
}

QStringList SkillsDialog::skills() const
{
    QStringList ticked;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.append(m_list->item(row)->data(NameRole).toString());
    return ticked;
}

QListWidgetItem *SkillsDialog::find(const QString &name) const
{
    const QString key = Text::folded(name);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(KeyRole).toString() == key)
            return m_list->item(row);
    return nullptr;
}

void SkillsDialog::addSkill(const QString &name, int postings, Qt::CheckState state)
{
    m_list->setFocusPolicy(Qt::StrongFocus);
    QListWidgetItem *item = find(name);
    if (item == nullptr) {
        item = new QListWidgetItem(m_list);
        item->setData(NameRole, name);
        item->setData(KeyRole, Text::folded(name));
        item->setCheckState(state);
    }
    //: A skill, and how many postings ask for it
    item->setText(postings == 0 ? name : tr("%1 · in %Ln postings", nullptr, postings).arg(name));
}

void SkillsDialog::narrow(const QString &text)
{
    const QString key = Text::folded(text);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->data(KeyRole).toString().contains(key));
    }
}

void SkillsDialog::enter()
{
    const QString name = Text::collapsed(m_field->text());
    if (name.isEmpty())
        return accept();
    addSkill(name, 0, Qt::Checked);
    QListWidgetItem *item = find(name);
    item->setCheckState(Qt::Checked);
    m_field->clear();
    m_list->setCurrentItem(item);
    m_list->scrollToItem(item);
}

/// Return adds what is written before it closes the dialog; the arrows go to the list.
bool SkillsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        enter();
        return true;
    }
    if (key.key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return false;
}

} // namespace Shortlist
