// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace Shortlist {

class Theme;

/// Two postings side by side: which one stays, and whose value wins where they differ.
class MergeForm : public QWidget
{
    Q_OBJECT

public:
    enum class Side : quint8 { One, Other };

    /// `theme` must outlive this.
    explicit MergeForm(const Theme &theme, QWidget *parent = nullptr);

    void setPostings(const PostingDetails &one, const PostingDetails &other);
    /// The one that stays: the one that was stored first, unless the user chose otherwise.
    PostingId kept() const;
    PostingId other() const;
    /// JSON names: where the posting that goes has the value that wins.
    QStringList fieldsOfOther() const;

private:
    const PostingDetails &details(Side side) const { return side == Side::One ? m_one : m_other; }
    Side keptSide() const;
    void rebuild();
    void addHeads(QGridLayout &grid);
    void addChoice(QGridLayout &grid, const QString &field);
    void addUnited(QGridLayout &grid);

    const Theme &m_theme;
    PostingDetails m_one;
    PostingDetails m_other;
    QWidget *m_content = nullptr;
    QButtonGroup *m_kept = nullptr;
    QMap<QString, QButtonGroup *> m_choices; ///< by JSON name; ids are sides
};

} // namespace Shortlist
