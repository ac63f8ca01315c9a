// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/contactsection.h"

#include "models/policy/contentpolicy.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/contactdialog.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t OfferedContacts = 20;

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ContactSection::ContactSection(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_add(makeButton(tr("Add a contact"), Look::Quiet))
    , m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::Half);
    auto *head = new QHBoxLayout;
    head->addWidget(makeSectionLabel(tr("Contacts")));
    head->addStretch();
    head->addWidget(m_add);
    column->addLayout(head);
    m_column->setSpacing(Space::Quarter);
    column->addLayout(m_column);
    auto *menu = new QMenu(m_add);
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ContactSection::fillAddMenu);
}

void ContactSection::setDetails(const PostingDetails &details)
{
    m_employer = details.posting.employer;
    if (details.posting.id == m_posting && details.contacts == m_contacts)
        return; // the focus stays where it is
    m_posting = details.posting.id;
    m_contacts = details.contacts;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Contact &contact : m_contacts)
        m_column->addWidget(createRow(contact));
    if (m_contacts.empty())
        m_column->addWidget(makeLabel(tr("Whom you know or write to there."), Look::SmallDim));
}

/// Those of the same employer first.
void ContactSection::fillAddMenu()
{
    QMenu &menu = *m_add->menu();
    menu.clear();
    connect(menu.addAction(tr("&New contact…")), &QAction::triggered, this, [this] {
        Contact contact;
        contact.employer = m_employer;
        edit(contact);
    });
    menu.addSeparator();
    std::vector<Contact> others = m_known;
    std::erase_if(others, [this](const Contact &contact) {
        return std::ranges::find(m_contacts, contact.id, &Contact::id) != m_contacts.end();
    });
    std::ranges::stable_partition(others, [this](const Contact &contact) {
        return contact.employer.compare(m_employer, Qt::CaseInsensitive) == 0;
    });
    others.resize(std::min(others.size(), OfferedContacts));
    for (const Contact &contact : others)
        connect(menu.addAction(menuText(Formats::joined({contact.name, contact.employer}))), &QAction::triggered, this,
                [this, id = contact.id] { Q_EMIT attachRequested(id, m_posting); });
}

QWidget *ContactSection::createRow(const Contact &contact)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(Space::Unit);
    line->addWidget(makeLabel(contact.name, Look::Strong));
    auto *facts = new ElidedLabel(Formats::joined({contact.role, contact.employer, contact.phone}));
    setLook(*facts, Look::Dim);
    line->addWidget(facts, 1);
    const auto addLink = [&](const QString &text, const QUrl &url) {
        auto *link = makeButton(text, Look::Link);
        link->setToolTip(plainToolTip(shownUrl(url)));
        connect(link, &QPushButton::clicked, this, [this, url] { Q_EMIT linkActivated(url); });
        line->addWidget(link);
    };
    if (!contact.email.isEmpty()) {
        QUrl mail;
        mail.setScheme(u"mailto"_s);
        mail.setPath(contact.email);
        addLink(tr("E-mail"), mail);
    }
    if (!contact.link.isEmpty())
        addLink(tr("Page"), QUrl(contact.link));
    auto *change = makeButton(tr("Edit…"), Look::Default);
    change->setAccessibleName(tr("Edit %1").arg(contact.name));
    connect(change, &QPushButton::clicked, this, [this, contact] { edit(contact); });
    line->addWidget(change);
    auto *more = makeButton({}, Look::Quiet);
    more->setIcon(icon(IconName::More, m_theme));
    more->setAccessibleName(tr("More about %1").arg(contact.name));
    auto *menu = new QMenu(more);
    connect(menu->addAction(tr("&Take off this posting")), &QAction::triggered, this,
            [this, id = contact.id] { Q_EMIT detachRequested(id, m_posting); });
    connect(menu->addAction(tr("&Delete everywhere")), &QAction::triggered, this,
            [this, id = contact.id] { Q_EMIT removeRequested(id); });
    more->setMenu(menu);
    line->addWidget(more);
    return row;
}

void ContactSection::edit(const Contact &contact)
{
    auto *dialog = new ContactDialog(contact, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, posting = m_posting] {
        const Contact typed = dialog->contact();
        if (typed.id == ContactId{})
            Q_EMIT addRequested(typed, posting);
        else
            Q_EMIT changeRequested(typed);
    });
    dialog->open();
}

} // namespace Shortlist
