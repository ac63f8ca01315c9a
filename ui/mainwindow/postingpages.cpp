// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/postingpages.h"

#include "models/domain/document.h"
#include "models/domain/evidence.h"
#include "models/services/postingservice.h"
#include "ui/evidence/evidencehtml.h"
#include "ui/web/postinghtml.h"

#include <QFile>
#include <QFuture>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostFiles = 100;

QByteArray pageOf(const PostingDetails &details)
{
    Evidence evidence;
    evidence.posting = details.posting.id;
    evidence.version.posting = details.posting;
    return evidencePage(evidence, sectionsHtml(details.posting, {}));
}

QString fileNameOf(const Posting &posting)
{
    const QString name = posting.employer.isEmpty() ? posting.title : posting.title + u", "_s + posting.employer;
    return safeFileName(name + u".html"_s);
}

} // namespace

PostingPages::PostingPages(PostingService &postings)
    : m_postings(postings)
{ }

QList<QUrl> PostingPages::write(const std::vector<PostingId> &postings)
{
    std::vector<QFuture<Result<PostingDetails>>> loads;
    for (const PostingId posting : postings)
        if (loads.size() < MostFiles)
            loads.push_back(m_postings.load(posting));
    QList<QUrl> urls;
    for (auto &load : loads) {
        const Result<PostingDetails> details = load.result();
        if (!details)
            continue;
        QString path = m_folder.filePath(fileNameOf(details->posting));
        for (int number = 2; urls.contains(QUrl::fromLocalFile(path)); ++number) // two of one name
            path = m_folder.filePath(u"%1 %2"_s.arg(number).arg(fileNameOf(details->posting)));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(pageOf(*details)) > 0)
            urls.append(QUrl::fromLocalFile(path));
    }
    return urls;
}

} // namespace Shortlist
