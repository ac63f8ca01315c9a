// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/services/importservice.h"
#include "ui/mainwindow/tableimports.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QMimeData;
class QWidget;

namespace Shortlist {

class Notices;
class StagingPage;
class Theme;
class UndoController;
struct Services;

/// Brings sources in: files chosen, dropped or pasted and pages fetched become a staging, and the staging is stored
/// once confirmed.
class ImportController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ImportController(const Services &services, StagingPage &page, Notices &notices, UndoController &undo);

    void chooseFiles(QWidget *window);
    void chooseFolder(QWidget *window);
    void importFiles(const QStringList &paths);
    /// The postings that come with the program, to try it out.
    void importSamples();
    void paste();
    /// Asks whether the page at `address` is to be fetched.
    void offerPage(const QUrl &address);
    /// Asks what is known of a posting that cannot be copied.
    void writeDown(const Theme &theme);
    void drop(const QMimeData &data);

Q_SIGNALS:
    /// The staging page is to be shown.
    void staging();
    /// The user is done with it; the first of `stored`, if any, is to be shown.
    void finished(const std::vector<Shortlist::PostingId> &stored);
    void openRequested(Shortlist::PostingId posting);

private:
    using Reading = QFuture<Result<Staging>>;
    using Receive = std::function<void(const Reading &)>;

    void connectPage();
    void take(const QMimeData &data, SourceOrigin origin);
    void stageDocument(SourceDocument document, std::optional<SourceDocument> otherwise);
    void fetch(const QUrl &url);
    void retry(const std::vector<int> &rows);
    void askColumns(int row);
    /// What is read joins what is staged, once nothing else is being read; `otherwise` is tried where it is nothing.
    void read(const Reading &reading, std::shared_ptr<const ImportTally> tally = {},
              std::optional<SourceDocument> otherwise = {});
    /// What is read takes the place of those rows.
    void replace(const std::vector<int> &rows, std::shared_ptr<const ImportTally> tally, const Reading &reading);
    void follow(const Reading &reading, std::shared_ptr<const ImportTally> tally, Receive receive);
    void receive(const Reading &reading, const std::optional<SourceDocument> &otherwise);
    /// Of a table that stands alone the user says first what its columns mean.
    void askOrAdd(Staging staging);
    void readTable(const TableImports::Answer &answer);
    void add(Staging staging);
    /// Shows what came in, unless more is on its way or the page is taken.
    void showFound();
    /// Shows why nothing came, or says it where something else is shown.
    void fail(const Error &error);
    void finish(const std::vector<PostingId> &stored);
    void commit();
    void undo();
    void cancel();

    const Services &m_services;
    StagingPage &m_page;
    Notices &m_notices;
    UndoController &m_undo;
    TableImports m_tables;
    quint64 m_round = 0;  ///< goes up when the user cancels: answers to earlier ones are dropped
    quint64 m_retake = 0; ///< number of the newest; rows that an older one meant may have moved
    int m_running = 0;    ///< readings on their way
    Staging m_found;      ///< by those that are done
    QUrl m_offer;         ///< of a page, which is asked about once others are stored
    std::shared_ptr<const ImportTally> m_tally;
    QTimer m_progress; ///< runs while something is read
};

} // namespace Shortlist
