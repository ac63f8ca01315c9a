// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QList>
#include <QMimeData>
#include <QUrl>

#include <functional>
#include <vector>

namespace Shortlist {

/// Writes postings as files when another program asks for them.
using PageWriter = std::function<QList<QUrl>(const std::vector<PostingId> &)>;

/// What dragged postings are to whom: ids to this window, words to an editor, pages to a file manager or a mail.
class PostingDrag : public QMimeData
{
    Q_OBJECT

public:
    PostingDrag(const std::vector<PostingRow> &rows, PageWriter writer);

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    std::vector<PostingId> m_ids;
    PageWriter m_writer;
    mutable QList<QUrl> m_written;
};

} // namespace Shortlist
