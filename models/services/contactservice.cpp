// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/contactservice.h"

#include "models/domain/text.h"
#include "models/policy/contentpolicy.h"
#include "models/services/storeaccess.h"
#include "models/services/storethreads.h"

#include <QUrl>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxFieldChars = 200;
constexpr qsizetype MaxLinkChars = 2000;
constexpr qsizetype MaxNoteChars = 20'000;

Error invalid(const QString &why, const QString &subject = {})
{
    return {Error::Code::InvalidArgument, why, subject};
}

Result<QString> webLink(const QString &typed)
{
    const QString link = typed.trimmed();
    if (link.isEmpty())
        return QString();
    const QUrl url(link.contains(u"://"_s) ? link : u"https://"_s + link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!isWeb || !mayOpenOutside(url) || link.size() > MaxLinkChars)
        return invalid(u"a contact's link is a web page"_s, link);
    return url.toString(QUrl::FullyEncoded);
}

Result<Contact> cleaned(Contact contact)
{
    for (QString *field : {&contact.name, &contact.role, &contact.employer, &contact.email, &contact.phone}) {
        *field = Text::collapsed(Text::storable(*field));
        if (field->size() > MaxFieldChars)
            return invalid(u"a contact's field has at most %1 characters"_s.arg(MaxFieldChars), field->left(40));
    }
    if (contact.name.isEmpty())
        return invalid(u"a contact needs a name"_s);
    if (contact.note.size() > MaxNoteChars)
        return invalid(u"a contact's note has at most %1 characters"_s.arg(MaxNoteChars), contact.name);
    auto link = webLink(contact.link);
    if (!link)
        return link.error();
    contact.link = *std::move(link);
    return contact;
}

} // namespace

ContactService::ContactService(StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QFuture<Result<std::vector<Contact>>> ContactService::contacts()
{
    return m_store.threads().read([](Store &store) { return store.contacts().contacts(); });
}

QFuture<Result<ContactId>> ContactService::add(Contact contact, PostingId posting)
{
    return m_store.threads().write({u"contact.add"_s},
                                   [typed = std::move(contact), posting](Store &store) -> Result<ContactId> {
                                       const auto clean = cleaned(typed);
                                       if (!clean)
                                           return clean.error();
                                       const auto id = store.contacts().add(*clean);
                                       if (!id)
                                           return id;
                                       if (auto attached = store.contacts().attach(*id, posting); !attached)
                                           return attached.error();
                                       return id;
                                   });
}

QFuture<Result<>> ContactService::change(Contact contact)
{
    return m_store.threads().write({u"contact.change"_s}, [typed = std::move(contact)](Store &store) -> Result<> {
        const auto clean = cleaned(typed);
        if (!clean)
            return clean.error();
        return store.contacts().update(*clean);
    });
}

QFuture<Result<>> ContactService::attach(ContactId contact, PostingId posting)
{
    return m_store.threads().write(
        {u"contact.attach"_s}, [contact, posting](Store &store) { return store.contacts().attach(contact, posting); });
}

QFuture<Result<>> ContactService::detach(ContactId contact, PostingId posting)
{
    return m_store.threads().write(
        {u"contact.detach"_s}, [contact, posting](Store &store) { return store.contacts().detach(contact, posting); });
}

QFuture<Result<>> ContactService::remove(ContactId contact)
{
    return m_store.threads().write({u"contact.delete"_s},
                                   [contact](Store &store) { return store.contacts().remove(contact); });
}

} // namespace Shortlist
