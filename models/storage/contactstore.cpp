// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/contactstore.h"

#include "models/domain/text.h"
#include "models/storage/sql.h"

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

constexpr auto SelectSql = "SELECT id, name, role, employer, email, phone, link, note,"
                           " (SELECT count(*) FROM posting_contact WHERE contact_id = contact.id)"
                           " FROM contact ORDER BY key, id";
constexpr auto OneSql = "SELECT id, name, role, employer, email, phone, link, note,"
                        " (SELECT count(*) FROM posting_contact WHERE contact_id = contact.id)"
                        " FROM contact WHERE id = ?1";
constexpr auto OfPostingSql = "SELECT id, name, role, employer, email, phone, link, note,"
                              " (SELECT count(*) FROM posting_contact WHERE contact_id = contact.id) FROM contact"
                              " WHERE id IN (SELECT contact_id FROM posting_contact WHERE posting_id = ?1)"
                              " ORDER BY key, id";
constexpr auto InsertSql = "INSERT INTO contact(name, key, role, employer, email, phone, link, note)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr auto UpdateSql = "UPDATE contact SET name = ?2, key = ?3, role = ?4, employer = ?5, email = ?6, phone = ?7,"
                           " link = ?8, note = ?9 WHERE id = ?1";
constexpr auto DetachAllSql = "DELETE FROM posting_contact WHERE contact_id = ?1";
constexpr auto DeleteSql = "DELETE FROM contact WHERE id = ?1";
constexpr auto AttachSql = "INSERT INTO posting_contact(posting_id, contact_id) SELECT ?1, ?2 WHERE NOT EXISTS"
                           " (SELECT 1 FROM posting_contact WHERE posting_id = ?1 AND contact_id = ?2)";
constexpr auto DetachSql = "DELETE FROM posting_contact WHERE posting_id = ?1 AND contact_id = ?2";

Contact readContact(const Sql::Row &row)
{
    return {row.id<ContactId>(0), row.text(1), row.text(2), row.text(3),  row.text(4),
            row.text(5),          row.text(6), row.text(7), row.number(8)};
}

Error notFound(ContactId id)
{
    return {Error::Code::NotFound, u"no contact %1"_s.arg(qint64(id))};
}

Result<> oneChanged(const Result<int> &changed, ContactId id)
{
    if (!changed)
        return changed.error();
    return *changed == 0 ? Result<>(notFound(id)) : Result<>();
}

Result<> done(const Result<int> &changed)
{
    return changed ? Result<>() : Result<>(changed.error());
}

} // namespace

ContactStore::ContactStore(Sql::Connection &db)
    : m_db(db)
{ }

Result<std::vector<Contact>> ContactStore::contacts()
{
    return m_db.list(SelectSql, readContact);
}

Result<std::vector<Contact>> ContactStore::contactsOf(PostingId posting)
{
    return m_db.list(OfPostingSql, readContact, posting);
}

Result<Contact> ContactStore::contact(ContactId id)
{
    auto found = m_db.first(OneSql, readContact, id);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(id);
    return **std::move(found);
}

Result<ContactId> ContactStore::add(const Contact &contact)
{
    const auto inserted = m_db.run(InsertSql, contact.name, Text::folded(contact.name), contact.role, contact.employer,
                                   contact.email, contact.phone, contact.link, contact.note);
    if (!inserted)
        return inserted.error();
    return ContactId{m_db.lastInsertedId()};
}

Result<> ContactStore::update(const Contact &contact)
{
    return oneChanged(m_db.run(UpdateSql, contact.id, contact.name, Text::folded(contact.name), contact.role,
                               contact.employer, contact.email, contact.phone, contact.link, contact.note),
                      contact.id);
}

Result<> ContactStore::remove(ContactId id)
{
    if (auto detached = done(m_db.run(DetachAllSql, id)); !detached)
        return detached;
    return oneChanged(m_db.run(DeleteSql, id), id);
}

Result<> ContactStore::attach(ContactId contact, PostingId posting)
{
    return done(m_db.run(AttachSql, posting, contact));
}

Result<> ContactStore::detach(ContactId contact, PostingId posting)
{
    return done(m_db.run(DetachSql, posting, contact));
}

} // namespace Shortlist
