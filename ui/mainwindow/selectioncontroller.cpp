// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/selectioncontroller.h"

#include "models/services/postingservice.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/dialogs/bulkfactsdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/undocontroller.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStars = 5;

} // namespace

SelectionController::SelectionController(const Services &services, PostingListView &list, const Theme &theme,
                                         Notices &notices, UndoController &undo)
    : QObject(&list)
    , m_services(services)
    , m_list(list)
    , m_theme(theme)
    , m_notices(notices)
    , m_undo(undo)
{ }

void SelectionController::popUpRatings()
{
    const std::vector<PostingId> chosen = m_list.selectedPostings();
    if (chosen.empty())
        return;
    QMenu menu(&m_list);
    for (int stars = 0; stars <= MostStars; ++stars) {
        const QString name = stars == 0 ? tr("Not rated") : QString(stars, u'★') + QString(MostStars - stars, u'☆');
        // The figure is the key.
        QAction *action = menu.addAction(u"&%1  %2"_s.arg(stars).arg(name));
        connect(action, &QAction::triggered, this, [this, chosen, stars] { rate(chosen, stars); });
    }
    const QRect row = m_list.visualRect(m_list.currentIndex());
    menu.exec(m_list.viewport()->mapToGlobal(row.bottomLeft() + QPoint(Space::Double, 0)));
}

void SelectionController::rate(const std::vector<PostingId> &postings, int stars)
{
    m_notices.follow(m_services.postings.setRating(postings, stars), [this](const auto &) { m_undo.announceLast(); });
}

void SelectionController::retitle(PostingId posting, const QString &title)
{
    Posting values;
    values.title = title;
    correct({posting}, {u"title"_s}, values, {});
}

void SelectionController::correctFacts()
{
    const std::vector<PostingId> chosen = m_list.selectedPostings();
    auto *dialog = new BulkFactsDialog(int(chosen.size()), m_theme, m_list.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, chosen] { correct(chosen, dialog->fields(), dialog->values(), {}); });
    dialog->open();
}

/// What a limit refuses is asked about, and done with a reason.
void SelectionController::correct(const std::vector<PostingId> &postings, const QStringList &fields,
                                  const Posting &values, const QString &reason)
{
    const auto receive = [this, postings, fields, values](const Result<> &done) {
        if (done)
            return m_undo.announceLast();
        if (done.error().code != Error::Code::Refused)
            return m_notices.fail(done.error());
        auto *dialog = new ReasonDialog(errorText(done.error()), m_theme, m_list.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog, postings, fields, values] { correct(postings, fields, values, dialog->reason()); });
        dialog->open();
    };
    whenAnswered(m_services.postings.correctAll(postings, fields, values, reason), this, receive);
}

void SelectionController::trash(const std::vector<PostingId> &postings)
{
    if (!postings.empty())
        m_notices.follow(m_services.postings.moveToTrash(postings), [this](const auto &) { m_undo.announceLast(); });
}

void SelectionController::restore(const std::vector<PostingId> &postings)
{
    if (!postings.empty())
        m_notices.follow(m_services.postings.restoreFromTrash(postings),
                         [this](const auto &) { m_undo.announceLast(); });
}

void SelectionController::purge(const std::vector<PostingId> &postings)
{
    if (postings.empty())
        return;
    askBeforePurge(tr("Delete %Ln postings for good?", nullptr, int(postings.size())), [this, postings] {
        m_notices.follow(m_services.postings.purge(postings), [this](const auto &) {
            m_undo.refresh();
            m_notices.say(tr("Deleted for good"));
        });
    });
}

void SelectionController::emptyTrash()
{
    askBeforePurge(tr("Delete everything in the trash for good?"), [this] {
        m_notices.follow(m_services.postings.emptyTrash(), [this](const auto &) {
            m_undo.refresh();
            m_notices.say(tr("The trash is empty"));
        });
    });
}

void SelectionController::askBeforePurge(const QString &question, std::function<void()> then)
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Delete for good"), question, QMessageBox::Cancel, m_list.window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Their texts, notes and sources are removed from the file. This cannot be undone, and what was done before "
           "cannot be undone afterwards either. Of a posting that you applied for, title and employer stay in the "
           "trash, because limits and statistics count it."));
    QPushButton *purge = box->addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(purge, &QPushButton::clicked, this, [then = std::move(then)] { then(); });
    box->open();
}

} // namespace Shortlist
