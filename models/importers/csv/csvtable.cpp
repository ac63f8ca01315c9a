// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/csvtable.h"

#include "models/domain/text.h"
#include "models/importers/csv/columnwords.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/page/linewords.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t HeaderRows = 12; ///< among which the header is looked for
constexpr int FewestKnown = 2;    ///< columns that a header names in words we know

/// "companyName", "company_name" and "Company-Name:" are "company name".
QString headerKey(const QString &name)
{
    static const Pattern camel(u"(?<=\\p{Ll})(?=\\p{Lu})"_s, Expression::UnicodeWords);
    static const Pattern punctuation(u"[_\\-./:*()\\[\\]?'’\"]+"_s);
    QString words = name.left(100);
    return Text::folded(punctuation.replacedIn(camel.replacedIn(words, u" "_s), u" "_s));
}

const QHash<QString, ColumnRole> &knownNames()
{
    static const QHash<QString, ColumnRole> names = [] {
        QHash<QString, ColumnRole> all;
        for (const ColumnWords::Words &words : ColumnWords::all())
            for (const QStringView name : words.names.split(u'|'))
                all.insert(headerKey(name.toString()), words.role);
        return all;
    }();
    return names;
}

bool isKnown(const QString &name)
{
    return knownNames().contains(headerKey(name));
}

/// Roles that several columns may have; of the others the first column keeps it.
bool isShared(ColumnRole role)
{
    constexpr std::array Shared{ColumnRole::Remark, ColumnRole::Ignored, ColumnRole::Notes,   ColumnRole::Tags,
                                ColumnRole::Url,    ColumnRole::Skills,  ColumnRole::Location};
    return std::find(Shared.begin(), Shared.end(), role) != Shared.end();
}

void keepFirstOfEach(std::vector<ColumnRole> &roles)
{
    std::set<ColumnRole> taken;
    for (ColumnRole &role : roles)
        if (!isShared(role) && !taken.insert(role).second)
            role = ColumnRole::Remark;
}

using CellTest = std::function<bool(const QString &)>;

/// Whether most of the filled cells of a column pass.
bool mostCells(const std::vector<CsvRow> &rows, size_t firstRow, qsizetype column, const CellTest &passes)
{
    int filled = 0;
    int passed = 0;
    for (size_t i = firstRow; i < rows.size(); ++i) {
        const QString cell = rows[i].cells.value(column).trimmed();
        if (cell.isEmpty() || cell == "-"_L1 || cell.compare("n/a"_L1, Qt::CaseInsensitive) == 0)
            continue;
        ++filled;
        passed += passes(cell) ? 1 : 0;
        const auto left = std::ssize(rows) - qsizetype(i) - 1;
        if (passed * 2 + left <= filled) // whatever these say
            return false;
    }
    return passed * 2 > filled;
}

bool isDate(const QString &cell)
{
    static const Pattern figures(u"^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4}"_s);
    return cell.size() < 40 && (figures.match(cell).hasMatch() || readDate(cell).has_value());
}

bool isAddress(const QString &cell)
{
    return cell.startsWith("http://"_L1) || cell.startsWith("https://"_L1);
}

bool isStatus(const QString &cell)
{
    static const Pattern words(
        u"^(?:applied|saved|wishlist|bookmarked|(?:phone )?screen(?:ing)?|interview(?:ing)?|offer|rejected|accepted|"
        u"withdrawn|archived|beworben|absage|abgelehnt|vorstellungsgespräch|postulé|refusé|已投递|面试)$"_s,
        Expression::IgnoreCase);
    return words.match(cell).hasMatch();
}

/// Without a header the cells themselves say what they are.
std::vector<ColumnRole> rolesByContent(const std::vector<CsvRow> &rows, qsizetype columns)
{
    const std::pair<ColumnRole, CellTest> tests[] = {
        {ColumnRole::Url, isAddress},
        {ColumnRole::SubmittedOn, isDate},
        {ColumnRole::Status, isStatus},
        {ColumnRole::Title, [](const QString &cell) { return cell.size() < 120 && LineWords::namesJob(cell); }},
        {ColumnRole::Location, LineWords::isPlaceLike},
    };
    std::vector<ColumnRole> roles(size_t(columns), ColumnRole::Remark);
    for (qsizetype column = 0; column < columns; ++column) {
        const auto *test = std::find_if(std::begin(tests), std::end(tests),
                                        [&](const auto &t) { return mostCells(rows, 0, column, t.second); });
        if (test != std::end(tests))
            roles[size_t(column)] = test->first;
    }
    keepFirstOfEach(roles);
    const bool hasTitle = std::find(roles.begin(), roles.end(), ColumnRole::Title) != roles.end();
    const auto rest = std::find(roles.begin(), roles.end(), ColumnRole::Remark);
    if (hasTitle && rest != roles.end())
        *rest = ColumnRole::Employer;
    return roles;
}

/// A column may be called "Applied" and say yes or no.
void correctByContent(std::vector<ColumnRole> &roles, const std::vector<CsvRow> &rows, size_t firstRow)
{
    constexpr std::array Days{ColumnRole::SubmittedOn, ColumnRole::StatusOn, ColumnRole::PostedOn, ColumnRole::ApplyBy};
    static const Pattern figure(u"\\d"_s);
    const auto isDay = [](const QString &cell) { return isDate(cell) || figure.isIn(cell); };
    for (size_t column = 0; column < roles.size(); ++column) {
        const bool isDays = std::find(Days.begin(), Days.end(), roles[column]) != Days.end();
        const bool isFilled = mostCells(rows, firstRow, qsizetype(column), [](const QString &) { return true; });
        if (isDays && isFilled && !mostCells(rows, firstRow, qsizetype(column), isDay))
            roles[column] = ColumnRole::Remark;
        if (roles[column] == ColumnRole::Location && mostCells(rows, firstRow, qsizetype(column), isStatus))
            roles[column] = ColumnRole::Status; // "State: Applied"
    }
}

/// Tables of one's own call their first column "Name": beside a column of employers, that is the job's.
void nameTitleColumn(const QStringList &header, std::vector<ColumnRole> &roles)
{
    static const QStringList names{u"name"_s, u"nom"_s,   u"nombre"_s, u"navn"_s,
                                   u"namn"_s, u"název"_s, u"名称"_s,   u"이름"_s};
    const auto has = [&roles](ColumnRole role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); };
    if (has(ColumnRole::Title) || !has(ColumnRole::Employer))
        return;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (names.contains(headerKey(header.at(i)))) {
            roles[size_t(i)] = ColumnRole::Title;
            return;
        }
    }
}

int knownIn(const CsvRow &row)
{
    std::set<ColumnRole> roles;
    for (const QString &cell : row.cells)
        if (isKnown(cell))
            roles.insert(roleOfHeader(cell));
    return int(roles.size());
}

bool hasFigures(const CsvRow &row)
{
    static const Pattern figures(u"\\d"_s);
    return std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return figures.isIn(cell); });
}

} // namespace

ColumnRole roleOfHeader(const QString &name)
{
    return knownNames().value(headerKey(name), ColumnRole::Remark);
}

CsvTable tableOf(const CsvSample &sample)
{
    CsvTable table;
    table.delimiter = sample.delimiter;
    table.start = sample.start;
    if (sample.rows.empty())
        return table;
    const auto end = sample.rows.begin() + std::ptrdiff_t(std::min(HeaderRows, sample.rows.size()));
    const auto header = std::max_element(sample.rows.begin(), end,
                                         [](const CsvRow &a, const CsvRow &b) { return knownIn(a) < knownIn(b); });
    table.known = knownIn(*header);
    // One known name in the first row is a header as well, if nothing in that row looks like data.
    const bool isHeader =
        table.known >= FewestKnown || (table.known == 1 && header == sample.rows.begin() && !hasFigures(*header));
    if (!isHeader) {
        qsizetype columns = 0;
        for (const CsvRow &row : sample.rows)
            columns = std::max(columns, row.cells.size());
        table.known = 0;
        table.proposed = {rolesByContent(sample.rows, columns), false};
        return table;
    }
    table.headerRow = header->number;
    for (const QString &cell : header->cells)
        table.header.append(Text::collapsed(cell));
    for (const QString &name : table.header)
        table.proposed.roles.push_back(name.isEmpty() ? ColumnRole::Ignored : roleOfHeader(name));
    nameTitleColumn(table.header, table.proposed.roles);
    correctByContent(table.proposed.roles, sample.rows, size_t(header - sample.rows.begin()) + 1);
    keepFirstOfEach(table.proposed.roles);
    return table;
}

} // namespace Shortlist
