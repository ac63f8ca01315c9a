// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/posting.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace Shortlist {

class Notices;
class PostingListView;
class Theme;
class UndoController;
struct Services;

/// What is done with all chosen postings at once: stars, facts, the trash and what comes after it.
class SelectionController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SelectionController(const Services &services, PostingListView &list, const Theme &theme, Notices &notices,
                        UndoController &undo);

    /// The stars as a menu beside the current posting.
    void popUpRatings();
    void rate(const std::vector<PostingId> &postings, int stars);
    /// Another title, as written in the list.
    void retitle(PostingId posting, const QString &title);
    /// Asks for facts that all chosen postings are to have.
    void correctFacts();
    void trash(const std::vector<PostingId> &postings);
    void restore(const std::vector<PostingId> &postings);
    /// These ask first: nothing brings it back.
    void purge(const std::vector<PostingId> &postings);
    void emptyTrash();

private:
    void correct(const std::vector<PostingId> &postings, const QStringList &fields, const Posting &values,
                 const QString &reason);
    void askBeforePurge(const QString &question, std::function<void()> then);

    const Services &m_services;
    PostingListView &m_list;
    const Theme &m_theme;
    Notices &m_notices;
    UndoController &m_undo;
};

} // namespace Shortlist
