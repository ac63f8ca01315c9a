// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/spokenrowsproxy.h"

#include <utility>

namespace Shortlist {

SpokenRowsProxy::SpokenRowsProxy(Speech speech, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_speech(std::move(speech))
{ }

QVariant SpokenRowsProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.isValid())
        return m_speech(index);
    return QIdentityProxyModel::data(index, role);
}

} // namespace Shortlist
