// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/contactdialog.h"

#include "models/policy/contentpolicy.h"
#include "ui/common/dialogparts.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int DialogWidth = 480;
constexpr int NoteLines = 5;
constexpr int MaxFieldChars = 200;

} // namespace

ContactDialog::ContactDialog(Contact contact, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_contact(std::move(contact))
    , m_theme(theme)
{
    setWindowTitle(m_contact.id == ContactId{} ? tr("New contact") : tr("Edit a contact"));
    setMinimumWidth(theme.scaled(DialogWidth));
    QVBoxLayout *column = makeDialogColumn(*this);
    createFields();
    if (m_contact.postings > 1)
        column->addWidget(makeLabel(
            tr("%Ln postings have this contact; all of them change.", nullptr, m_contact.postings), Look::SmallDim));
    createButtons();
    m_name->setFocus();
}

Contact ContactDialog::contact() const
{
    Contact contact = m_contact;
    contact.name = m_name->text().trimmed();
    contact.role = m_role->text().trimmed();
    contact.employer = m_employer->text().trimmed();
    contact.email = m_email->text().trimmed();
    contact.phone = m_phone->text().trimmed();
    contact.link = m_link->text().trimmed();
    contact.note = m_note->toPlainText().trimmed();
    return contact;
}

void ContactDialog::createFields()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::Double);
    form->setVerticalSpacing(Space::Unit);
    const auto add = [&](const QString &label, const QString &text) {
        auto *field = new QLineEdit(text);
        field->setMaxLength(MaxFieldChars);
        form->addRow(label, field);
        return field;
    };
    m_name = add(tr("&Name"), m_contact.name);
    m_role = add(tr("&Role"), m_contact.role);
    m_employer = add(tr("Em&ployer"), m_contact.employer);
    m_email = add(tr("&E-mail"), m_contact.email);
    m_phone = add(tr("P&hone"), m_contact.phone);
    m_link = add(tr("&Web page"), m_contact.link);
    m_link->setMaxLength(2000);
    m_note = new QPlainTextEdit(m_contact.note);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("Markdown"));
    m_note->setFixedHeight(QFontMetrics(m_theme.font(TextStyle::Body)).lineSpacing() * NoteLines + Space::Double);
    form->addRow(tr("N&ote"), m_note);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void ContactDialog::createButtons()
{
    m_save = addDialogButtons(*this, *static_cast<QVBoxLayout *>(layout()), tr("Save"), Look::Primary);
    m_save->setDefault(true);
    const auto check = [this] { m_save->setEnabled(isWhole()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_link, &QLineEdit::textChanged, this, check);
    check();
}

bool ContactDialog::isWhole() const
{
    const QString link = m_link->text().trimmed();
    const QUrl url(link.contains("://"_L1) ? link : u"https://"_s + link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return !m_name->text().trimmed().isEmpty() && (link.isEmpty() || (isWeb && mayOpenOutside(url)));
}

} // namespace Shortlist
