// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/views.h"

#include <QFuture>
#include <QObject>

namespace Shortlist {

class DetailPane;
class Notices;
class UndoController;
struct Services;

/// Carries out what is wanted with the documents and contacts of the posting that is shown.
class PapersController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    PapersController(const Services &services, DetailPane &pane, Notices &notices, UndoController &undo);

private:
    void connectDocuments();
    void connectContacts();
    void refreshKnown();
    void addFiles(const QStringList &paths, PostingId posting);
    void chooseFiles(PostingId posting);
    void open(const Document &document);
    void save(const Document &document);
    template <typename T>
    void follow(QFuture<Result<T>> change);

    const Services &m_services;
    DetailPane &m_pane;
    Notices &m_notices;
    UndoController &m_undo;
};

} // namespace Shortlist
