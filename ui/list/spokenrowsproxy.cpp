// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/spokenrowsproxy.h"

#include "ui/list/postingdelegate.h"

namespace Shortlist {

SpokenRowsProxy::SpokenRowsProxy(const PostingDelegate &delegate, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_delegate(delegate)
{ }

QVariant SpokenRowsProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.isValid())
        return m_delegate.words(index).spoken();
    return QIdentityProxyModel::data(index, role);
}

} // namespace Shortlist
