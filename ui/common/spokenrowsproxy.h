// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

#include <functional>

namespace Shortlist {

/// Adds to the rows what a screen reader says of them: the words that the view's delegate paints.
class SpokenRowsProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using Speech = std::function<QString(const QModelIndex &)>;

    explicit SpokenRowsProxy(Speech speech, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Speech m_speech;
};

} // namespace Shortlist
