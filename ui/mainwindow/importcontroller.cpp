// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/importcontroller.h"

#include "models/items/importstagingmodel.h"
#include "models/services/undoservice.h"
#include "ui/importing/stagingpage.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/incoming.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"
#include "ui/mainwindow/writtenposting.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressMs = 100;

std::vector<PostingId> storedIn(const std::vector<ImportOutcome> &outcomes)
{
    std::vector<PostingId> ids;
    for (const ImportOutcome &outcome : outcomes)
        if (outcome.status == ImportOutcome::Status::New || outcome.status == ImportOutcome::Status::Updated)
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
    m_progress.setInterval(ProgressMs);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_tally)
            m_page.setProgress(m_tally->progress());
    });
    connectPage();
}

void ImportController::connectPage()
{
    connect(&m_page, &StagingPage::commitRequested, this, &ImportController::commit);
    connect(&m_page, &StagingPage::cancelled, this, &ImportController::cancel);
    connect(&m_page, &StagingPage::stopRequested, this, [this] { m_services.imports.stop(); });
    connect(&m_page, &StagingPage::fetchRequested, this, &ImportController::fetch);
    connect(&m_page, &StagingPage::retryRequested, this, &ImportController::retry);
    connect(&m_page, &StagingPage::columnsRequested, this, &ImportController::askColumns);
    connect(&m_page, &StagingPage::undoRequested, this, &ImportController::undo);
    connect(&m_page, &StagingPage::finished, this, &ImportController::finish);
    connect(&m_page, &StagingPage::openRequested, this, &ImportController::openRequested);
    connect(&m_page, &StagingPage::importRequested, this, [this] { chooseFiles(m_page.window()); });
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
    m_page.startReading();
    const auto tally = std::make_shared<ImportTally>();
    read(m_services.imports.stageFiles(paths, tally), tally);
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
    m_page.startReading();
    read(m_services.imports.stageDocuments(std::move(documents)));
}

void ImportController::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData(); data != nullptr)
        take(*data, SourceOrigin::Paste);
}

void ImportController::writeDown(const Theme &theme)
{
    auto *dialog = new NewPostingDialog(theme, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_page.startReading();
        stageDocument(documentOf(dialog->posting(), tr("Written down")), {});
    });
    dialog->open();
}

void ImportController::drop(const QMimeData &data)
{
    take(data, SourceOrigin::Drop);
}

void ImportController::take(const QMimeData &data, SourceOrigin origin)
{
    const QString name = origin == SourceOrigin::Drop ? tr("Dropped text") : tr("Pasted text");
    Incoming found = incoming(data, origin, name);
    switch (found.kind) {
    case Incoming::Kind::Nothing:
        m_notices.say(tr("There is no text to paste. Copy the posting in your browser first."));
        return;
    case Incoming::Kind::TooLarge:
        m_notices.fail({Error::Code::TooLarge, u"longer than Limits::TextBytes"_s, name});
        return;
    case Incoming::Kind::Files:
        importFiles(found.paths);
        return;
    case Incoming::Kind::Address:
        offerPage(found.url);
        return;
    case Incoming::Kind::Document:
        break;
    }
    m_page.startReading();
    stageDocument(std::move(found.document), std::move(found.otherwise));
}

void ImportController::offerPage(const QUrl &address)
{
    Q_EMIT staging();
    m_offer = m_page.isStoring() ? address : QUrl();
    m_page.offerFetch(address);
}

void ImportController::stageDocument(SourceDocument document, std::optional<SourceDocument> otherwise)
{
    std::vector<SourceDocument> documents;
    documents.push_back(std::move(document));
    read(m_services.imports.stageDocuments(std::move(documents)), {}, std::move(otherwise));
}

void ImportController::fetch(const QUrl &url)
{
    m_page.startFetching(url);
    whenAnswered(m_services.fetchPage(url), this, [this, round = m_round](const Result<SourceDocument> &page) {
        if (round != m_round)
            return;
        if (page)
            stageDocument(*page, {});
        else
            fail(page.error());
    });
}

/// Files are opened once more; what came without one is still there.
void ImportController::retry(const std::vector<int> &rows)
{
    QStringList paths;
    std::vector<SourceDocument> documents;
    for (const int row : rows) {
        const SourceDocument *document = m_page.model().document(row);
        if (document == nullptr || document->origin == SourceOrigin::File)
            paths.append(m_page.model().item(row).file);
        else
            documents.push_back(*document);
    }
    const auto tally = std::make_shared<ImportTally>();
    replace(rows, tally,
            paths.isEmpty() ? m_services.imports.stageDocuments(std::move(documents), tally)
                            : m_services.imports.stageFiles(paths, tally));
}

void ImportController::replace(const std::vector<int> &rows, std::shared_ptr<const ImportTally> tally,
                               const Reading &reading)
{
    follow(reading, std::move(tally), [this, rows, number = ++m_retake](Reading read) {
        if (number != m_retake)
            return;
        if (auto found = read.takeResult(); found)
            m_page.setRetaken(rows, *std::move(found));
        else
            fail(found.error());
    });
}

void ImportController::askColumns(int row)
{
    const SourceDocument *document = m_page.model().document(row);
    if (document == nullptr)
        return;
    const std::vector<int> rows = m_page.model().rowsOfDocument(row);
    m_tables.ask(*document, [this, rows, number = ++m_retake](const std::optional<TableImports::Answer> &answer) {
        if (!answer || number != m_retake)
            return;
        m_page.model().setHistory(answer->history);
        replace(rows, {}, m_services.imports.stageDocuments({answer->table}));
    });
}

void ImportController::read(const Reading &reading, std::shared_ptr<const ImportTally> tally,
                            std::optional<SourceDocument> otherwise)
{
    ++m_running;
    follow(reading, std::move(tally), [this, otherwise = std::move(otherwise)](const Reading &done) {
        --m_running;
        receive(done, otherwise);
    });
}

void ImportController::follow(const Reading &reading, std::shared_ptr<const ImportTally> tally, Receive receive)
{
    m_tally = std::move(tally);
    m_progress.start();
    Q_EMIT staging();
    auto *watcher = new QFutureWatcher<Result<Staging>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, round = m_round, receive = std::move(receive)] {
                watcher->deleteLater();
                if (round != m_round || watcher->future().resultCount() == 0)
                    return;
                receive(watcher->future());
                if (m_running == 0)
                    m_progress.stop();
            });
    watcher->setFuture(reading);
}

void ImportController::receive(const Reading &reading, const std::optional<SourceDocument> &otherwise)
{
    // Taken, not copied: a copy of thousands of postings would be felt.
    Result<Staging> read = Reading(reading).takeResult();
    // A page that was copied comes as HTML and as text; where one gives no posting the other may.
    if (otherwise && (!read || !hasPosting(*read)))
        stageDocument(*otherwise, {});
    else if (read)
        askOrAdd(*std::move(read));
    else
        fail(read.error());
}

void ImportController::askOrAdd(Staging staging)
{
    const auto table = TableImports::unasked(staging);
    if (!table) {
        add(std::move(staging));
        return;
    }
    const auto asRead = std::make_shared<Staging>(std::move(staging));
    m_tables.ask(*table, [this, asRead, round = m_round](const std::optional<TableImports::Answer> &answer) {
        if (round != m_round)
            return;
        if (answer)
            readTable(*answer);
        else
            add(std::move(*asRead));
    });
}

void ImportController::readTable(const TableImports::Answer &answer)
{
    ++m_running;
    follow(m_services.imports.stageDocuments({answer.table}), {}, [this, history = answer.history](Reading done) {
        --m_running;
        Result<Staging> read = done.takeResult();
        if (!read)
            return fail(read.error());
        read->history = history;
        add(*std::move(read));
    });
}

void ImportController::add(Staging staging)
{
    m_found.append(std::move(staging));
    showFound();
}

void ImportController::showFound()
{
    if (m_running == 0 && !m_page.isTaken())
        m_page.addStaging(std::exchange(m_found, {}));
}

void ImportController::fail(const Error &error)
{
    const bool isAlone = m_running == 0 && m_found.items.empty() && !m_page.isTaken();
    if (isAlone)
        return m_page.showError(error);
    m_notices.fail(error);
    if (!m_found.items.empty())
        showFound();
}

void ImportController::commit()
{
    whenAnswered(m_services.imports.commit(m_page.model().shared()), this,
                 [this](const Result<std::vector<ImportOutcome>> &outcomes) {
                     if (!outcomes) {
                         m_page.showError(outcomes.error());
                         return;
                     }
                     m_undo.refresh();
                     const std::vector<PostingId> stored = storedIn(*outcomes);
                     m_page.showOutcomes(*outcomes);
                     // Of a single posting the note at the foot of the window says all there is to say.
                     if (outcomes->size() == 1 && stored.size() == 1)
                         finish(stored);
                 });
}

/// What is undone is always the last step: where the user did something else since, that would be taken back.
void ImportController::undo()
{
    whenAnswered(m_services.undo.state(), this, [this](const Result<UndoState> &state) {
        if (!state || !state->undo.startsWith("posting.import"_L1)) {
            m_notices.say(tr("Something was changed since the import. Undo that first, with Ctrl+Z."));
            return;
        }
        m_undo.undo();
        m_page.showUndone();
    });
}

/// Of a reading goes back to what was staged before it; of that, leaves.
void ImportController::cancel()
{
    ++m_round;
    m_running = 0;
    m_found = {};
    m_progress.stop();
    m_services.imports.stop();
    if (!m_page.goBackToStaged())
        finish({});
}

void ImportController::finish(const std::vector<PostingId> &stored)
{
    m_page.forget();
    if (m_running > 0) // since the others were stored
        m_page.startReading();
    else if (!m_found.items.empty())
        m_page.addStaging(std::exchange(m_found, {}));
    else if (m_offer.isValid())
        m_page.offerFetch(std::exchange(m_offer, {}));
    else
        Q_EMIT finished(stored);
}

} // namespace Shortlist
