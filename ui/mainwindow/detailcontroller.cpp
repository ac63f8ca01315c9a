// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/detailcontroller.h"

#include "models/policy/contentpolicy.h"
#include "models/services/limitservice.h"
#include "models/services/postingservice.h"
#include "models/services/tagservice.h"
#include "ui/common/errortext.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/trackingpage.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/tagcontroller.h"
#include "ui/mainwindow/trackingcontroller.h"
#include "ui/mainwindow/undocontroller.h"

#include <QDesktopServices>
#include <QTimer>

#include <algorithm>

namespace Shortlist {

namespace {

constexpr int LetterMs = 120; ///< from one to the next, of who types well

} // namespace

void openOutside(const QUrl &url)
{
    if (mayOpenOutside(url))
        QDesktopServices::openUrl(url);
}

DetailController::DetailController(const Services &services, const LibraryView &library, DetailPane &pane,
                                   Notices &notices, UndoController &undo, TagController &tags,
                                   TrackingController &tracking)
    : QObject(&pane)
    , m_services(services)
    , m_library(library)
    , m_pane(pane)
    , m_notices(notices)
    , m_undo(undo)
    , m_tags(tags)
    , m_tracking(tracking)
    , m_hold(new QTimer(this))
{
    m_hold->setSingleShot(true);
    m_hold->setInterval(LetterMs);
    connect(m_hold, &QTimer::timeout, this, &DetailController::catchUp);
    connectEdits();
    connectLimits();
    connect(&library, &LibraryView::overviewChanged, this, [this](const Overview &overview) {
        m_pane.setKnownTags(overview.tags);
        m_pane.dialogs().setKnownEmployers(m_library.employers());
        if (m_wanted == PostingId{})
            load(); // the words depend on whether there is anything to choose
    });
    connect(&library, &LibraryView::stagesChanged, this, [this] { load(); });
}

void DetailController::connectEdits()
{
    connect(&m_pane, &DetailPane::tagAddRequested, this,
            [this](PostingId posting, const QString &name) { m_tags.change({posting}, {name}, {}); });
    connect(&m_pane, &DetailPane::tagRemoveRequested, this,
            [this](PostingId posting, const QString &name) { m_tags.change({posting}, {}, {name}); });
    connect(&m_pane, &DetailPane::tagColourRequested, this,
            [this](TagId tag, const QString &colour) { m_notices.follow(m_services.tags.setColour(tag, colour)); });
    connect(&m_pane.dialogs(), &DetailDialogs::recordRequested, &m_tracking, &TrackingController::record);
    connect(&m_pane.tracking(), &TrackingPage::retractRequested, this, [this](EventId event) {
        m_notices.follow(m_services.tracking.retract(event), [this](const auto &) { m_undo.announceLast(); });
    });
    connect(&m_pane.dialogs(), &DetailDialogs::correctRequested, this,
            [this](const Posting &posting) { correct(posting, {}); });
    connect(&m_pane, &DetailPane::versionsWanted, this, [this](PostingId posting) {
        whenAnswered(m_services.postings.versions(posting), this,
                     [this, posting](const Result<std::vector<PostingVersion>> &versions) {
                         if (versions)
                             m_pane.setVersions(posting, *versions);
                     });
    });
    connect(&m_pane, &DetailPane::changesNoted, this,
            [this](PostingId posting) { m_notices.follow(m_services.postings.takeNote(posting)); });
    connect(&m_pane, &DetailPane::notesEdited, this, [this](PostingId posting, const QString &markdown) {
        m_notices.follow(m_services.postings.setNotes(posting, markdown));
    });
    connect(&m_pane, &DetailPane::ratingChanged, this, [this](PostingId posting, int rating) {
        m_notices.follow(m_services.postings.setRating({posting}, rating));
    });
    connect(&m_pane, &DetailPane::linkActivated, this, &openOutside);
}

/// What a limit refuses is asked about, and done with a reason.
void DetailController::correct(const Posting &posting, const QString &reason)
{
    whenAnswered(m_services.postings.correct(posting, reason), this, [this, posting](const Result<> &done) {
        if (done)
            return m_undo.announceLast();
        if (done.error().code != Error::Code::Refused)
            return m_notices.fail(done.error());
        auto *dialog = new ReasonDialog(errorText(done.error()), m_pane.theme(), m_pane.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, posting] { correct(posting, dialog->reason()); });
        dialog->open();
    });
}

void DetailController::connectLimits()
{
    connect(&m_pane.dialogs(), &DetailDialogs::confirmRuleRequested, this,
            [this](RuleId rule, const QString &groupName, const QStringList &employers,
                   const std::optional<LimitRule::Window> &window) {
                m_notices.follow(m_services.limits.confirm(rule, groupName, employers, window),
                                 [this](const auto &) { m_undo.announceLast(); });
            });
    connect(&m_pane.dialogs(), &DetailDialogs::dismissRuleRequested, this, [this](RuleId rule) {
        m_notices.follow(m_services.limits.setState(rule, LimitRule::State::Disabled),
                         [this](const auto &) { m_undo.announceLast(); });
    });
}

void DetailController::show(PostingId posting)
{
    if (posting == m_wanted && m_state == State::Idle)
        return;
    m_wanted = posting;
    if (!m_hold->isActive())
        load();
}

void DetailController::hold()
{
    m_hold->start();
}

void DetailController::release()
{
    if (!m_hold->isActive())
        return;
    m_hold->stop();
    catchUp();
}

bool DetailController::isShowingWanted() const
{
    return m_wanted != PostingId{} && m_state == State::Idle && m_pane.details().posting.id == m_wanted;
}

void DetailController::catchUp()
{
    if (isShowingWanted())
        m_pane.setDetails(m_pane.details(), m_library.stages(), m_highlights);
    else
        load();
}

void DetailController::showSeveral(int count, const QList<QAction *> &actions)
{
    m_hold->stop();
    m_wanted = {};
    m_pane.setEmpty(tr("%Ln postings chosen", nullptr, count),
                    tr("Press T to tag them, S to set their stage, C to compare up to four, Del to put them in the "
                       "trash."),
                    actions);
}

void DetailController::setHighlights(const QStringList &words)
{
    if (words == m_highlights)
        return;
    m_highlights = words;
    if (!m_hold->isActive() && isShowingWanted())
        catchUp();
}

void DetailController::applyChange(const StoreChange &change)
{
    const auto concerns = [this](const std::vector<PostingId> &ids) {
        return std::find(ids.begin(), ids.end(), m_wanted) != ids.end();
    };
    if (m_wanted != PostingId{}
        && (change.limits || change.tags || concerns(change.updated) || concerns(change.removed)
            || concerns(change.added)))
        load();
}

void DetailController::whenShown(PostingId posting, std::function<void()> then)
{
    if (m_hold->isActive()) {
        m_hold->stop();
        m_wanted = posting;
        load();
    } else {
        show(posting);
    }
    if (m_state == State::Idle && m_pane.details().posting.id == posting)
        then();
    else {
        m_thenFor = posting;
        m_then = std::move(then);
    }
}

void DetailController::load()
{
    if (m_wanted == PostingId{}) {
        if (m_library.isEmpty()) // how to begin is said once, in the list
            m_pane.setEmpty(tr("Nothing to read yet"),
                            tr("A posting’s description, its facts and the employer’s limit will stand here."));
        else
            m_pane.setEmpty(tr("Nothing chosen"), tr("Choose a posting in the list to read it here."));
        return;
    }
    if (m_state != State::Idle) {
        m_state = State::LoadingStale;
        return;
    }
    m_state = State::Loading;
    whenAnswered(m_services.postings.load(m_wanted), this,
                 [this, asked = m_wanted](const Result<PostingDetails> &details) { receive(asked, details); });
}

void DetailController::receive(PostingId asked, const Result<PostingDetails> &details)
{
    const bool isStale = m_state == State::LoadingStale || asked != m_wanted;
    m_state = State::Idle;
    if (isStale) {
        if (m_wanted != PostingId{} && !m_hold->isActive()) // else it is said already that none is chosen, or several
            load();
        return;
    }
    if (!details) {
        m_pane.setEmpty(tr("This posting is gone"), tr("It may have been removed meanwhile."));
        return;
    }
    m_pane.setDetails(*details, m_library.stages(), m_highlights);
    m_tags.setSkills(asked, details->posting.skills);
    Q_EMIT shown(*details);
    if (const auto then = std::exchange(m_then, {}); then && m_thenFor == asked)
        then();
}

} // namespace Shortlist
