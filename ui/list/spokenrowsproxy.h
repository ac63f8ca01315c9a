// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

namespace Shortlist {

class PostingDelegate;

/// Adds to the rows what a screen reader says of them: the words that the delegate paints.
class SpokenRowsProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// `delegate` must outlive this.
    explicit SpokenRowsProxy(const PostingDelegate &delegate, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const PostingDelegate &m_delegate;
};

} // namespace Shortlist
