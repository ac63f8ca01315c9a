// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/readingcontroller.h"

#include "models/domain/wholefile.h"
#include "models/services/postingservice.h"
#include "ui/common/paper.h"
#include "ui/common/printing.h"
#include "ui/common/theme.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/postinghead.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"
#include "ui/mainwindow/sourcedialog.h"
#include "ui/web/postingpaper.h"
#include "ui/web/postingview.h"
#include "ui/web/readingtools.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostEnding = 8; ///< of a name that somebody else wrote

} // namespace

ReadingController::ReadingController(const Services &services, DetailPane &pane, PostingView &view, const Theme &theme,
                                     Notices &notices)
    : QObject(&pane)
    , m_services(services)
    , m_pane(pane)
    , m_view(view)
    , m_theme(theme)
    , m_notices(notices)
    , m_tools(new ReadingTools(view, theme))
{
    pane.setTools(m_tools);
    connect(&pane, &DetailPane::postingWanted, &view, &PostingView::showPosting);
    connect(&pane, &DetailPane::originalWanted, &view, &PostingView::showOriginal);
    connect(&pane, &DetailPane::clauseWanted, &view, &PostingView::scrollToClause);
    connect(&view, &PostingView::scrolled, &pane.head(), &PostingHead::followReading);
    connect(m_tools, &ReadingTools::printRequested, this, &ReadingController::print);
    connect(m_tools, &ReadingTools::pdfRequested, this, &ReadingController::savePdf);
    connect(m_tools, &ReadingTools::sourceRequested, this, qOverload<>(&ReadingController::showSource));
}

/// Whether there is one. Its page comes to the front where another was.
bool ReadingController::showDescription()
{
    if (m_pane.details().posting.id == PostingId{})
        return false;
    if (m_pane.page() != DetailPane::Page::Posting && m_pane.page() != DetailPane::Page::Original)
        m_pane.showPage(DetailPane::Page::Posting);
    return true;
}

void ReadingController::find()
{
    if (showDescription())
        m_view.openFind();
}

void ReadingController::openSections()
{
    if (showDescription())
        m_tools->openSections();
}

void ReadingController::print()
{
    if (m_pane.details().posting.id == PostingId{})
        return;
    const Posting &posting = m_pane.details().posting;
    askToPrint({postingPaper(posting), posting.title}, fileName({}), *m_pane.window(),
               [&notices = m_notices](const Error &error) { notices.fail(error); });
}

QString ReadingController::fileName(const QString &ending) const
{
    return u"posting-%1"_s.arg(qint64(m_pane.details().posting.id)) + ending;
}

void ReadingController::savePdf()
{
    const Posting posting = m_pane.details().posting;
    if (posting.id == PostingId{})
        return;
    const QString path = QFileDialog::getSaveFileName(m_pane.window(), tr("Save the posting"), fileName(u".pdf"_s),
                                                      tr("Document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = writePdf({postingPaper(posting), posting.title}, path); !written)
        m_notices.fail(written.error());
    else
        m_notices.say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void ReadingController::showSource()
{
    const PostingId posting = m_pane.details().posting.id;
    if (posting == PostingId{})
        return;
    whenAnswered(m_services.postings.sourceText(posting), this, [this, posting](const Result<QString> &text) {
        if (posting == m_pane.details().posting.id)
            showSource(text);
    });
}

void ReadingController::showSource(const Result<QString> &text)
{
    if (!text && text.error().code != Error::Code::UnknownFormat)
        return m_notices.fail(text.error());
    const PostingId posting = m_pane.details().posting.id;
    auto *dialog = new SourceDialog(m_pane.details().source, text ? *text : QString(), m_theme, m_pane.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::saveRequested, this, [this, posting] { saveSource(posting); });
    dialog->open();
}

void ReadingController::saveSource(PostingId posting)
{
    const QString ending = QFileInfo(m_pane.details().source.name).suffix();
    const QString path =
        QFileDialog::getSaveFileName(m_pane.window(), tr("Save the source"),
                                     fileName(ending.isEmpty() ? u".txt"_s : u'.' + ending.left(MostEnding)), {});
    if (path.isEmpty())
        return;
    m_notices.follow(m_services.postings.sourceBytes(posting), [this, path](const QByteArray &bytes) {
        if (const auto written = writeWholeFile(path, bytes); !written)
            m_notices.fail(written.error());
        else
            m_notices.say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace Shortlist
