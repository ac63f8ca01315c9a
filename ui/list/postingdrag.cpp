// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/postingdrag.h"

#include "models/items/postinglistmodel.h"

#include <QLocale>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QString files()
{
    return u"text/uri-list"_s;
}

/// One line for each, as one would write it in a mail.
QString lineOf(const PostingRow &row)
{
    QStringList parts{row.title};
    for (const QString &part : {row.employer, row.place})
        if (!part.isEmpty())
            parts.append(part);
    if (row.applyBy.isValid())
        parts.append(PostingDrag::tr("apply by %1").arg(QLocale().toString(row.applyBy, QLocale::ShortFormat)));
    return parts.join(u", "_s);
}

} // namespace

PostingDrag::PostingDrag(const std::vector<PostingRow> &rows, PageWriter writer)
    : m_writer(std::move(writer))
{
    QByteArrayList ids;
    QStringList lines;
    for (const PostingRow &row : rows) {
        m_ids.push_back(row.id);
        ids.append(QByteArray::number(qint64(row.id)));
        lines.append(lineOf(row));
    }
    setData(PostingListModel::mimeType(), ids.join('\n'));
    setText(lines.join(u'\n'));
}

QStringList PostingDrag::formats() const
{
    return m_writer ? QMimeData::formats() << files() : QMimeData::formats();
}

QVariant PostingDrag::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType != files() || !m_writer)
        return QMimeData::retrieveData(mimeType, type);
    if (m_written.isEmpty())
        m_written = m_writer(m_ids);
    return QVariantList(m_written.begin(), m_written.end());
}

} // namespace Shortlist
