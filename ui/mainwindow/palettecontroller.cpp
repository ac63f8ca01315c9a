// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/palettecontroller.h"

#include "models/domain/querycursor.h"
#include "models/services/postingservice.h"
#include "ui/common/formats.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/services.h"

#include <QRegularExpression>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;

constexpr int MostPostings = 7;
constexpr qsizetype LeastLetters = 2;

/// Every word in the title or the employer's name.
PostingQuery titlesWith(const QString &typed)
{
    PostingQuery query;
    for (const QString &word : typed.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
        query.root.children.push_back(QueryNode::group(
            QueryNode::Kind::Any, {QueryNode::of({Field::Title, word}), QueryNode::of({Field::Employer, word})}));
    query.limit = MostPostings;
    query.sort = PostingQuery::Sort::Relevance;
    return query;
}

} // namespace

PaletteController::PaletteController(const Services &services, const LibraryView &library, const Theme &theme,
                                     QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_library(library)
    , m_theme(theme)
    , m_window(window)
{ }

void PaletteController::open(std::vector<QAction *> actions)
{
    m_palette = new CommandPalette(std::move(actions), m_theme, &m_window);
    m_palette->addEntries(entries());
    connect(m_palette, &CommandPalette::typed, this, &PaletteController::find);
    m_palette->show();
}

std::vector<PaletteEntry> PaletteController::entries()
{
    std::vector<PaletteEntry> found;
    const auto search = [this](const QString &query) { return [this, query] { Q_EMIT searchWanted(query); }; };
    const Overview &overview = m_library.overview();
    for (const SavedSearch &saved : overview.searches)
        found.push_back({.name = saved.name, .detail = tr("Saved search"), .run = search(saved.query)});
    for (const Tag &tag : overview.tags)
        found.push_back({.name = tag.name,
                         .detail = tr("Tag"),
                         .colour = QColor(tag.colour),
                         .run = search(conditionOf(Field::Tag, tag.name))});
    for (const Overview::StageCount &stage : overview.stages)
        found.push_back({.name = Formats::stageName(stage.stage),
                         .detail = tr("Stage"),
                         .colour = QColor(stage.stage.colour),
                         .run = search(conditionOf(Field::Stage, stage.stage.key))});
    for (const Overview::EmployerCount &employer : overview.employers)
        if (employer.max > 0)
            found.push_back({.name = employer.employer, .detail = tr("Limit"), .run = [this, name = employer.employer] {
                                 Q_EMIT placesWanted(name);
                             }});
    return found;
}

void PaletteController::find(const QString &typed)
{
    m_typed = typed.trimmed();
    if (m_typed.size() < LeastLetters)
        showPostings({});
    else if (m_state == State::Idle)
        ask();
    else
        m_state = State::AskingStale;
}

void PaletteController::ask()
{
    m_state = State::Asking;
    whenAnswered(m_services.postings.list(titlesWith(m_typed)), this, [this](const Result<PostingList> &list) {
        const bool isStale = std::exchange(m_state, State::Idle) == State::AskingStale;
        if (isStale && m_typed.size() >= LeastLetters)
            ask();
        else if (list && m_typed.size() >= LeastLetters)
            showPostings(list->rows);
    });
}

void PaletteController::showPostings(const std::vector<PostingRow> &rows)
{
    if (!m_palette)
        return;
    std::vector<PaletteEntry> found;
    for (const PostingRow &row : rows)
        found.push_back(
            {.name = row.title, .detail = row.employer, .run = [this, id = row.id] { Q_EMIT postingWanted(id); }});
    m_palette->setPostings(std::move(found));
}

} // namespace Shortlist
