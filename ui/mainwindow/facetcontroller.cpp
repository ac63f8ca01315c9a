// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/facetcontroller.h"

#include "models/domain/querycursor.h"
#include "models/services/postingservice.h"
#include "ui/common/tokens.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/services.h"

#include <array>

namespace Shortlist {

namespace {

using Field = QueryTerm::Field;

constexpr std::array Fields{Field::Employer, Field::Place, Field::Stage, Field::Tag, Field::Remote, Field::Programme};

} // namespace

FacetController::FacetController(const Services &services, const LibraryView &library, PostingBrowser &browser,
                                 const Theme &theme, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_library(library)
    , m_browser(browser)
    , m_theme(theme)
    , m_window(window)
{ }

void FacetController::open(const QWidget &button)
{
    m_panel = new FacetPanel(m_theme, &m_window);
    connect(m_panel, &FacetPanel::valueToggled, this, &FacetController::toggle);
    refresh();
    m_panel->popUp(button.mapToGlobal(QPoint(0, button.height() + Space::Half)));
}

void FacetController::refresh()
{
    if (!m_panel)
        return;
    const PostingQuery query = PostingQuery::parse(m_browser.text());
    const int round = ++m_round;
    for (auto &asked : m_asked)
        letGo(asked); // for values of what is no longer sought
    m_missing = int(Fields.size());
    m_asked.resize(Fields.size());
    m_sections.assign(Fields.size(), {});
    for (size_t i = 0; i < Fields.size(); ++i) {
        const Field field = Fields.at(i);
        m_sections[i] = {field, {}, valuesOf(query, field)};
        // Without its own choice, so that another value can be added to it.
        m_asked[i] = m_services.postings.facet(withValues(query, field, {}), field);
        whenAnswered(m_asked[i], this, [this, i, round](const Result<std::vector<FacetValue>> &values) {
            if (round != m_round)
                return;
            if (values)
                m_sections[i].values = *values;
            if (--m_missing == 0)
                show();
        });
    }
}

void FacetController::show()
{
    if (m_panel)
        m_panel->setSections(m_sections, m_library.stages());
}

void FacetController::toggle(QueryTerm::Field field, const QString &value)
{
    const PostingQuery query = PostingQuery::parse(m_browser.text());
    QStringList values = valuesOf(query, field);
    const auto same = [&value](const QString &other) { return other.compare(value, Qt::CaseInsensitive) == 0; };
    if (values.removeIf(same) == 0)
        values.append(value);
    m_browser.search(withValues(query, field, values).toString());
    refresh();
}

} // namespace Shortlist
