// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/domain/result.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace Shortlist {

class StoreAccess;

/// Contacts, shared between postings; those of one posting come with its details. Every change is one undoable step.
class ContactService : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit ContactService(StoreAccess &store, QObject *parent = nullptr);

    /// By name.
    QFuture<Result<std::vector<Contact>>> contacts();
    /// A new one, where `contact.id` is 0, for `posting`. InvalidArgument for one without a name, one with a field over
    /// its length, or a link that is no web page.
    QFuture<Result<ContactId>> add(Contact contact, PostingId posting);
    /// For all postings that have it. Errors as add(), NotFound.
    QFuture<Result<>> change(Contact contact);
    QFuture<Result<>> attach(ContactId contact, PostingId posting);
    QFuture<Result<>> detach(ContactId contact, PostingId posting);
    /// Takes it off every posting.
    QFuture<Result<>> remove(ContactId contact);

private:
    StoreAccess &m_store;
};

} // namespace Shortlist
