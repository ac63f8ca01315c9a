// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/importcontroller.h"

#include "ui/importing/stagingpage.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

/// An address and nothing else: there is nothing to read behind it without a network.
bool isBareAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    return !trimmed.contains(u' ') && !trimmed.contains(u'\n') && url.isValid()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

SourceDocument documentOf(const QString &text, const QString &mediaType, const QString &name, SourceOrigin origin)
{
    SourceDocument document;
    document.bytes = text.toUtf8();
    document.name = name;
    document.origin = origin;
    document.mediaType = mediaType;
    document.capturedAt = QDateTime::currentDateTimeUtc();
    return document;
}

bool areAllStored(const std::vector<ImportOutcome> &outcomes)
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const ImportOutcome &outcome) {
        return outcome.status == ImportOutcome::Status::New || outcome.status == ImportOutcome::Status::Updated;
    });
}

std::vector<PostingId> idsOf(const std::vector<ImportOutcome> &outcomes)
{
    std::vector<PostingId> ids;
    for (const ImportOutcome &outcome : outcomes)
        ids.push_back(outcome.id);
    return ids;
}

bool hasPosting(const Staging &staging)
{
    return std::any_of(staging.items.begin(), staging.items.end(),
                       [](const StagedItem &item) { return item.posting.has_value(); });
}

} // namespace

ImportController::ImportController(const Services &services, StagingPage &page, Notices &notices, UndoController &undo)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
    , m_notices(notices)
    , m_undo(undo)
    , m_tables(services.imports, page)
{
    connect(&page, &StagingPage::commitRequested, this, &ImportController::commit);
    connect(&page, &StagingPage::cancelled, this, &ImportController::cancel);
    connect(&page, &StagingPage::finished, this, &ImportController::finished);
    connect(&page, &StagingPage::openRequested, this, &ImportController::openRequested);
    connect(&page, &StagingPage::importRequested, this, [this] { chooseFiles(m_page.window()); });
}

void ImportController::chooseFiles(QWidget *window)
{
    const QStringList paths = QFileDialog::getOpenFileNames(window, tr("Import postings"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void ImportController::chooseFolder(QWidget *window)
{
    const QString path = QFileDialog::getExistingDirectory(window, tr("Import a folder of postings"));
    if (!path.isEmpty())
        importFiles({path});
}

void ImportController::importFiles(const QStringList &paths)
{
    follow(m_services.imports.stageFiles(paths), {});
}

void ImportController::importSamples()
{
    std::vector<SourceDocument> documents;
    const QFileInfoList files = QDir(u":/samples"_s).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        SourceDocument document;
        document.name = info.fileName();
        document.capturedAt = QDateTime::currentDateTimeUtc();
        if (file.open(QIODevice::ReadOnly))
            document.bytes = file.readAll();
        documents.push_back(std::move(document));
    }
    follow(m_services.imports.stageDocuments(std::move(documents)), {});
}

void ImportController::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data != nullptr && canImport(*data))
        importData(*data, SourceOrigin::Paste);
    else
        m_notices.say(tr("There is no text to paste. Copy the posting in your browser first."));
}

bool ImportController::canImport(const QMimeData &data)
{
    return !localPaths(data).isEmpty() || data.hasHtml() || !data.text().trimmed().isEmpty();
}

void ImportController::importData(const QMimeData &data, SourceOrigin origin)
{
    const QStringList paths = localPaths(data);
    if (!paths.isEmpty()) {
        importFiles(paths);
        return;
    }
    if (isBareAddress(data.text())) {
        m_notices.say(tr("Shortlist loads nothing from the network. Open the page, select all of it, copy, and paste "
                         "it here."));
        return;
    }
    const QString name = origin == SourceOrigin::Drop ? tr("Dropped text") : tr("Pasted text");
    const SourceDocument text = documentOf(data.text(), u"text/plain"_s, name, origin);
    if (data.hasHtml())
        stageDocument(documentOf(data.html(), u"text/html"_s, name, origin), text);
    else
        stageDocument(text, {});
}

void ImportController::stageDocument(SourceDocument document, std::optional<SourceDocument> otherwise)
{
    std::vector<SourceDocument> documents;
    documents.push_back(std::move(document));
    follow(m_services.imports.stageDocuments(std::move(documents)), std::move(otherwise));
}

void ImportController::follow(QFuture<Result<Staging>> reading, std::optional<SourceDocument> otherwise)
{
    const quint64 number = ++m_reading;
    m_page.showReading(0, 0);
    Q_EMIT staging();
    auto *watcher = new QFutureWatcher<Result<Staging>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, number](int done) {
        if (number == m_reading)
            m_page.showReading(done, watcher->progressMaximum());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, otherwise] {
        watcher->deleteLater();
        if (number == m_reading && watcher->future().resultCount() > 0)
            receive(watcher->result(), otherwise);
    });
    watcher->setFuture(reading);
}

void ImportController::receive(const Result<Staging> &read, const std::optional<SourceDocument> &otherwise)
{
    // A page that was copied comes as HTML and as text; where one gives no posting the other may.
    if (otherwise && (!read || !hasPosting(*read)))
        stageDocument(*otherwise, {});
    else if (read)
        show(*read);
    else
        m_page.showError(read.error());
}

void ImportController::show(Staging staging)
{
    const auto table = TableImports::unasked(staging);
    if (!table) {
        staging.history = std::exchange(m_history, HistoryImport::AsNotes);
        m_page.setStaging(std::move(staging));
        return;
    }
    const auto asRead = std::make_shared<Staging>(std::move(staging));
    m_tables.ask(*table, [this, asRead, number = m_reading](const std::optional<TableImports::Answer> &answer) {
        if (number != m_reading)
            return;
        if (!answer) {
            m_page.setStaging(std::move(*asRead));
            return;
        }
        m_history = answer->history;
        stageDocument(answer->table, {});
    });
}

void ImportController::commit(const Staging &staging)
{
    whenAnswered(m_services.imports.commit(staging), this, [this](const Result<std::vector<ImportOutcome>> &outcomes) {
        if (!outcomes) {
            m_page.showError(outcomes.error());
            return;
        }
        m_page.showOutcomes(*outcomes);
        m_undo.refresh();
        // A summary that only says "all stored" would stand between the user and the postings.
        if (areAllStored(*outcomes))
            Q_EMIT finished(idsOf(*outcomes));
    });
}

void ImportController::cancel()
{
    ++m_reading;
    m_services.imports.stop();
    Q_EMIT finished({});
}

} // namespace Shortlist
