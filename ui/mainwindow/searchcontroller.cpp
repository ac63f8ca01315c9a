// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/searchcontroller.h"

#include "models/domain/queryvalues.h"
#include "models/services/postingservice.h"
#include "ui/common/formats.h"
#include "ui/mainwindow/answers.h"
#include "ui/mainwindow/libraryview.h"
#include "ui/mainwindow/postingbrowser.h"
#include "ui/mainwindow/querywords.h"
#include "ui/mainwindow/searchassist.h"
#include "ui/mainwindow/searchbar.h"
#include "ui/mainwindow/services.h"

#include <QLocale>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

using Field = QueryTerm::Field;

constexpr size_t MostSuggestions = 8;
/// Of a word that may be the start of a tag's or an employer's name.
constexpr qsizetype LeastLetters = 2;

bool begins(const QString &name, const QString &typed)
{
    const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    return typed.isEmpty() || at == 0 || (at > 0 && !name.at(at - 1).isLetterOrNumber());
}

/// Values to write, where there is no list of them.
QStringList examples(Field field)
{
    switch (field) {
    case Field::Salary:
        return {u">60k"_s, u">90k"_s, u">120k"_s, u"80k..100k"_s};
    case Field::Deadline:
        return {u"<7d"_s, u"<14d"_s, u"<1m"_s, u"today"_s};
    case Field::Posted:
    case Field::Added:
        return {u"today"_s, u"<7d"_s, u"<1m"_s, u">1y"_s};
    case Field::Rating:
        return {u">=3"_s, u"5"_s, u"none"_s};
    default:
        return knownValues(field);
    }
}

} // namespace

SearchController::SearchController(const Services &services, const LibraryView &library, PostingBrowser &browser,
                                   SearchBar &bar, SearchAssist &assist)
    : QObject(&bar)
    , m_services(services)
    , m_library(library)
    , m_browser(browser)
    , m_bar(bar)
    , m_assist(assist)
{
    connect(&bar, &SearchBar::searchEdited, this, &SearchController::read);
    connect(&bar, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_assist.isVisible())
            this->assist();
    });
    connect(&bar, &SearchBar::left, &assist, &QWidget::hide);
    connect(&bar, &SearchBar::helpWanted, this, &SearchController::assist);
    connect(&assist, &SearchAssist::taken, this, &SearchController::take);
    bar.setAssist(&assist);
}

void SearchController::applyChange(const StoreChange &change)
{
    if (!change.isEmpty())
        m_known.clear();
}

void SearchController::read(const QString &text)
{
    const QueryReading reading = readQuery(text);
    m_bar.setProblem(reading.problem);
    assist();
    if (reading.problem)
        return; // the last result stays
    m_browser.search(text);
    Q_EMIT searched();
}

void SearchController::assist()
{
    if (!m_bar.hasFocus())
        return;
    const QueryReading reading = readQuery(m_bar.text());
    const QString words = reading.problem
        ? QueryWords::problemIn(*reading.problem)
        : QueryWords::meaningOf(reading.query, m_library.stages(), QDate::currentDate());
    m_bar.setAccessibleDescription(words);
    m_assist.setContent(suggestionsFor(cursorIn(m_bar.text(), m_bar.cursorPosition())), words,
                        reading.problem ? SearchAssist::Tone::Problem : SearchAssist::Tone::Meaning);
}

void SearchController::take(const QString &condition)
{
    const EditedQuery edited = replaced(m_bar.text(), cursorIn(m_bar.text(), m_bar.cursorPosition()), condition);
    m_bar.setText(edited.text);
    m_bar.setCursorPosition(edited.position);
    read(edited.text);
}

std::vector<SearchSuggestion> SearchController::suggestionsFor(const QueryCursor &cursor)
{
    std::vector<SearchSuggestion> found =
        cursor.field == Field::Any ? fields(cursor.typed) : std::vector<SearchSuggestion>();
    const auto append = [&](Field field) {
        for (SearchSuggestion &suggestion : values(field, cursor.typed))
            found.push_back(std::move(suggestion));
    };
    if (cursor.field != Field::Any)
        append(cursor.field);
    else if (cursor.typed.size() >= LeastLetters)
        for (const Field field : {Field::Tag, Field::Employer, Field::Stage})
            append(field);
    if (found.size() > MostSuggestions)
        found.resize(MostSuggestions);
    // What stands there already is no suggestion.
    const bool isThere = found.size() == 1
        && m_bar.text().mid(cursor.start, cursor.length).compare(found.front().condition, Qt::CaseInsensitive) == 0;
    return isThere ? std::vector<SearchSuggestion>() : found;
}

std::vector<SearchSuggestion> SearchController::fields(const QString &typed) const
{
    // In the order in which they are useful.
    constexpr std::array Offered{Field::Employer, Field::Tag,       Field::Stage, Field::Place, Field::Deadline,
                                 Field::Salary,   Field::Remote,    Field::Limit, Field::Title, Field::Skill,
                                 Field::Rating,   Field::Programme, Field::Is,    Field::Has,   Field::Posted,
                                 Field::Added,    Field::Group};
    std::vector<SearchSuggestion> found;
    for (const Field field : Offered)
        if (fieldWord(field).startsWith(typed, Qt::CaseInsensitive))
            found.push_back({fieldWord(field) + u':', QueryWords::meaningOf(field)});
    return found;
}

std::vector<SearchSuggestion> SearchController::values(Field field, const QString &typed)
{
    std::vector<SearchSuggestion> found;
    const QLocale locale;
    const auto offer = [&](const QString &value, const QString &name, const QString &detail, const QString &colour) {
        if (found.size() < MostSuggestions && (begins(value, typed) || begins(name, typed)))
            found.push_back({conditionOf(field, value), detail, colour.isEmpty() ? QColor() : QColor(colour)});
    };
    const Overview &overview = m_library.overview();
    if (field == Field::Tag)
        for (const Tag &tag : overview.tags)
            offer(tag.name, tag.name, locale.toString(tag.count), tag.colour);
    else if (field == Field::Stage)
        for (const Overview::StageCount &stage : overview.stages)
            offer(stage.stage.key, Formats::stageName(stage.stage), Formats::stageName(stage.stage),
                  stage.stage.colour);
    else if (field == Field::Employer || field == Field::Place)
        for (const FacetValue &value : known(field))
            offer(value.value, value.value, locale.toString(value.count), {});
    else if (isOrdered(field))
        for (const QString &example : examples(field))
            found.push_back({fieldWord(field) + u':' + example, {}});
    else
        for (const QString &value : examples(field))
            offer(value, value, QueryWords::valueName(field, value, m_library.stages()), {});
    return found;
}

const std::vector<FacetValue> &SearchController::known(Field field)
{
    const auto [entry, isNew] = m_known.try_emplace(field);
    if (isNew)
        whenAnswered(m_services.postings.facet({}, field), this,
                     [this, field](const Result<std::vector<FacetValue>> &values) {
                         if (!values || values->empty())
                             return;
                         m_known[field] = *values;
                         if (m_assist.isVisible())
                             assist();
                     });
    return entry->second;
}

} // namespace Shortlist
