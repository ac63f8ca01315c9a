// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace Shortlist {

/// One line of the sidebar.
struct SidebarEntry
{
    enum class Kind : quint8 { View, Page, Section, Stage, Employer, Tag, Search, Trash };
    Kind kind = Kind::View;
    QString key;    ///< says which line it is, whatever its name and count: "tag:12"
    QString label;  ///< translated
    QString query;  ///< in the search bar's language
    int count = 0;  ///< of a page: 0 says nothing
    QString colour; ///< "#rrggbb" of a stage or tag
    int used = 0;   ///< places of an employer
    int planned = 0;
    int max = 0;
    bool confirmed = true; ///< false: the employer's limit is only a suggestion
    qint64 id = 0;         ///< of the stage, tag or search
    QString name = {};     ///< of a tag: whole, where the label is only its last part
    int depth = 0;         ///< how far a tag stands below another
    /// Of a tag with others below it.
    enum class Branch : quint8 { None, Open, Closed };
    Branch branch = Branch::None;

    friend bool operator==(const SidebarEntry &, const SidebarEntry &) = default;
};

/// The sidebar's lines in order, sections as lines that cannot be chosen. New lines are taken over by key.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole };

    /// Of the data that a dragged tag carries: its name.
    static QString tagMimeType();

    explicit SidebarModel(QObject *parent = nullptr);

    void setEntries(std::vector<SidebarEntry> entries);
    const SidebarEntry &entry(const QModelIndex &index) const;
    /// Invalid where there is none.
    QModelIndex indexOfKey(const QString &key) const;
    QModelIndex indexOfQuery(const QString &query) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    int find(const QString &key, int from) const;
    static QString spoken(const SidebarEntry &entry);

    std::vector<SidebarEntry> m_entries;
};

} // namespace Shortlist
