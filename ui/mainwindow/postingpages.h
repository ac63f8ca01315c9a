// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QTemporaryDir>
#include <QUrl>

#include <vector>

namespace Shortlist {

class PostingService;

/// Postings as files, for programs they are dragged to: a page each, which loads and runs nothing. They go with this.
class PostingPages
{
public:
    /// `postings` must outlive this.
    explicit PostingPages(PostingService &postings);

    /// Waits for the store; only called once something asks for the files.
    QList<QUrl> write(const std::vector<PostingId> &postings);

private:
    PostingService &m_postings;
    QTemporaryDir m_folder;
};

} // namespace Shortlist
