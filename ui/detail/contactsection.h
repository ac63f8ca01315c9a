// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QUrl>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace Shortlist {

class Theme;

/// The contacts of one posting: picked or made new, edited where they stand. Says what is wanted.
class ContactSection : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this.
    explicit ContactSection(const Theme &theme, QWidget *parent = nullptr);

    void setDetails(const PostingDetails &details);
    /// All contacts, to be picked from.
    void setKnown(std::vector<Contact> contacts) { m_known = std::move(contacts); }

Q_SIGNALS:
    void addRequested(const Shortlist::Contact &contact, Shortlist::PostingId posting);
    void changeRequested(const Shortlist::Contact &contact);
    void attachRequested(Shortlist::ContactId contact, Shortlist::PostingId posting);
    void detachRequested(Shortlist::ContactId contact, Shortlist::PostingId posting);
    void removeRequested(Shortlist::ContactId contact);
    /// A page or an address was clicked; open it by the program's policy.
    void linkActivated(const QUrl &url);

private:
    void fillAddMenu();
    QWidget *createRow(const Contact &contact);
    void edit(const Contact &contact);

    const Theme &m_theme;
    PostingId m_posting{};
    QString m_employer;
    std::vector<Contact> m_contacts;
    std::vector<Contact> m_known;
    QPushButton *m_add = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Shortlist
