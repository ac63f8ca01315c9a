// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/paperscontroller.h"

#include "models/domain/limits.h"
#include "models/policy/contentpolicy.h"
#include "models/services/contactservice.h"
#include "models/services/documentservice.h"
#include "models/services/storeaccess.h"
#include "ui/detail/contactsection.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/documentsection.h"
#include "ui/detail/trackingpage.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/detailcontroller.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace Shortlist {

PapersController::PapersController(const Services &services, DetailPane &pane, Notices &notices, UndoController &undo)
    : QObject(&pane)
    , m_services(services)
    , m_pane(pane)
    , m_notices(notices)
    , m_undo(undo)
{
    connectDocuments();
    connectContacts();
    connect(&services.store, &StoreAccess::changed, this, &PapersController::refreshKnown);
    refreshKnown();
}

template <typename T>
void PapersController::follow(QFuture<Result<T>> change)
{
    m_notices.follow(std::move(change), [this](const T &) { m_undo.announceLast(); });
}

void PapersController::connectDocuments()
{
    DocumentSection *section = &m_pane.tracking().documents();
    DocumentService &documents = m_services.documents;
    connect(&m_pane.tracking(), &TrackingPage::filesDropped, this, &PapersController::addFiles);
    connect(section, &DocumentSection::chooseRequested, this, &PapersController::chooseFiles);
    connect(section, &DocumentSection::attachRequested, this,
            [this, &documents](DocumentId id, PostingId posting) { follow(documents.attach(id, posting)); });
    connect(section, &DocumentSection::detachRequested, this,
            [this, &documents](DocumentId id, PostingId posting) { follow(documents.detach(id, posting)); });
    connect(section, &DocumentSection::kindRequested, this,
            [this, &documents](DocumentId id, DocumentKind kind) { follow(documents.setKind(id, kind)); });
    connect(section, &DocumentSection::sentRequested, this,
            [this, &documents](DocumentId id, PostingId posting, EventId event) {
                follow(documents.setSentWith(id, posting, event));
            });
    connect(section, &DocumentSection::openRequested, this, &PapersController::open);
    connect(section, &DocumentSection::saveRequested, this, &PapersController::save);
    connect(section, &DocumentSection::renameRequested, this,
            [this](DocumentId document, const QString &name) { follow(m_services.documents.rename(document, name)); });
}

void PapersController::connectContacts()
{
    ContactSection *section = &m_pane.tracking().contacts();
    ContactService &contacts = m_services.contacts;
    connect(section, &ContactSection::addRequested, this,
            [this, &contacts](const Contact &contact, PostingId posting) { follow(contacts.add(contact, posting)); });
    connect(section, &ContactSection::changeRequested, this,
            [this, &contacts](const Contact &contact) { follow(contacts.change(contact)); });
    connect(section, &ContactSection::attachRequested, this,
            [this, &contacts](ContactId id, PostingId posting) { follow(contacts.attach(id, posting)); });
    connect(section, &ContactSection::detachRequested, this,
            [this, &contacts](ContactId id, PostingId posting) { follow(contacts.detach(id, posting)); });
    connect(section, &ContactSection::removeRequested, this,
            [this, &contacts](ContactId id) { follow(contacts.remove(id)); });
    connect(section, &ContactSection::linkActivated, this, &openOutside);
}

void PapersController::refreshKnown()
{
    whenAnswered(m_services.contacts.contacts(), this, [this](const Result<std::vector<Contact>> &contacts) {
        if (contacts)
            m_pane.tracking().contacts().setKnown(*contacts);
    });
    whenAnswered(m_services.documents.documents(), this, [this](const Result<std::vector<Document>> &documents) {
        if (documents)
            m_pane.tracking().documents().setKnown(*documents);
    });
}

void PapersController::addFiles(const QStringList &paths, PostingId posting)
{
    if (paths.isEmpty() || posting == PostingId{})
        return;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.isFile() && file.size() <= Limits::DocumentBytes && file.size() > 0)
            continue;
        m_notices.say(tr("“%1” is no document: a file of at most %2 is. Nothing was added.")
                          .arg(file.fileName(), QLocale().formattedDataSize(Limits::DocumentBytes, 0)));
        return;
    }
    follow(m_services.documents.addFiles(paths, posting));
}

void PapersController::chooseFiles(PostingId posting)
{
    addFiles(QFileDialog::getOpenFileNames(m_pane.window(), tr("Add documents")), posting);
}

void PapersController::open(const Document &document)
{
    if (!mayOpenDocument(document.name))
        return;
    m_notices.follow(m_services.documents.copyToOpen(document.id), [this](const QString &path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_notices.say(tr("No program of the desktop opens “%1”.").arg(QFileInfo(path).fileName()));
    });
}

void PapersController::save(const Document &document)
{
    const QString path = QFileDialog::getSaveFileName(m_pane.window(), tr("Save a copy"),
                                                      QDir::home().filePath(safeFileName(document.name)));
    if (path.isEmpty())
        return;
    m_notices.follow(m_services.documents.save(document.id, path), [this, path](const auto &) {
        m_notices.say(tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
    });
}

} // namespace Shortlist
