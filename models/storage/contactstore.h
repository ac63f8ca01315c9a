// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/domain/result.h"

#include <vector>

namespace Shortlist {

namespace Sql {
class Connection;
}

/// Contacts and the postings they belong to. Writing needs an open Action.
class ContactStore
{
public:
    /// `db` must outlive this.
    explicit ContactStore(Sql::Connection &db);

    /// By name.
    Result<std::vector<Contact>> contacts();
    Result<std::vector<Contact>> contactsOf(PostingId posting);
    /// NotFound.
    Result<Contact> contact(ContactId id);

    /// `contact.id` and `contact.postings` are ignored.
    Result<ContactId> add(const Contact &contact);
    /// NotFound.
    Result<> update(const Contact &contact);
    /// Takes it off every posting. NotFound.
    Result<> remove(ContactId id);

    /// What is so already is passed over. Storage where one of the two does not exist.
    Result<> attach(ContactId contact, PostingId posting);
    Result<> detach(ContactId contact, PostingId posting);

private:
    Sql::Connection &m_db;
};

} // namespace Shortlist
