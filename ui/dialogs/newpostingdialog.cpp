// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/newpostingdialog.h"

#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Shortlist {

namespace {

constexpr int DialogWidth = 540;
constexpr int TextLines = 4; ///< at least
constexpr int DialogHeight = 520;

} // namespace

NewPostingDialog::NewPostingDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("New posting"));
    setMinimumWidth(theme.scaled(DialogWidth));
    QVBoxLayout *column = makeDialogColumn(*this);
    addDialogHead(*column, tr("New posting"),
                  tr("Write down what you know, or paste its text: the rest is read from it, and you see what was "
                     "understood before anything is stored."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::Double);
    form->setVerticalSpacing(Space::Unit);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = addField(*form, tr("Title"));
    m_employer = addField(*form, tr("Employer"));
    m_place = addField(*form, tr("Place"));
    m_link = addField(*form, tr("Link"));
    column->addLayout(form);
    m_text = new QPlainTextEdit;
    m_text->setPlaceholderText(tr("The posting’s text"));
    m_text->setAccessibleName(tr("The posting’s text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(TextLines * QFontMetrics(theme.font(TextStyle::Body)).lineSpacing() + Space::Double);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NewPostingDialog::check);
    column->addWidget(m_text, 1);
    m_goOn = addDialogButtons(*this, *column, tr("Look at it"), Look::Primary);
    m_goOn->setDefault(true);
    resizeOnScreen(*this, QSize(theme.scaled(DialogWidth), theme.scaled(DialogHeight)));
    m_title->setFocus();
    check();
}

QLineEdit *NewPostingDialog::addField(QFormLayout &form, const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    auto *label = makeLabel(name, Look::Default);
    label->setWordWrap(false);
    label->setBuddy(field);
    form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &NewPostingDialog::check);
    return field;
}

WrittenPosting NewPostingDialog::posting() const
{
    return {m_title->text().trimmed(), m_employer->text().trimmed(), m_place->text().trimmed(),
            m_link->text().trimmed(), m_text->toPlainText().trimmed()};
}

void NewPostingDialog::check()
{
    const WrittenPosting written = posting();
    m_goOn->setEnabled(!written.title.isEmpty() || !written.text.isEmpty());
}

} // namespace Shortlist
