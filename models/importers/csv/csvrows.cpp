// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/csv/csvrows.h"

#include "models/domain/spreadsheetcell.h"
#include "models/domain/text.h"
#include "models/importers/fieldnames.h"
#include "models/importers/html/htmlblocks.h"
#include "models/importers/normalise/pattern.h"

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// The field of a role whose cell is one value, and the JSON name of the fact it is read into; null where it is none.
struct RoleField
{
    ColumnRole role;
    QLatin1StringView field;
    QLatin1StringView fact = {};
};

constexpr RoleField RoleFields[] = {
    {ColumnRole::Title, FieldName::Title},
    {ColumnRole::Employer, FieldName::Employer},
    {ColumnRole::Department, FieldName::Department},
    {ColumnRole::Workplace, FieldName::Workplace, "workplace"_L1},
    {ColumnRole::EmploymentType, FieldName::EmploymentType, "employment_types"_L1},
    {ColumnRole::Salary, FieldName::Salary, "salary"_L1},
    {ColumnRole::SalaryMin, "baseSalary.value.minValue"_L1, "salary"_L1},
    {ColumnRole::SalaryMax, "baseSalary.value.maxValue"_L1, "salary"_L1},
    {ColumnRole::SalaryCurrency, "baseSalary.currency"_L1, "salary"_L1},
    {ColumnRole::SalaryUnit, "baseSalary.value.unitText"_L1, "salary"_L1},
    {ColumnRole::PostedOn, FieldName::PostedOn, "posted_on"_L1},
    {ColumnRole::ApplyBy, FieldName::ApplyBy, "apply_by"_L1},
    {ColumnRole::StartsOn, FieldName::StartsOn, "start"_L1},
    {ColumnRole::RequisitionId, FieldName::RequisitionId},
    {ColumnRole::Url, FieldName::Url, "source_url"_L1},
    {ColumnRole::Skills, FieldName::Skills, "skills"_L1},
    {ColumnRole::Experience, FieldName::Experience, "experience_years"_L1},
    {ColumnRole::Education, FieldName::Education, "education"_L1},
    {ColumnRole::Industry, FieldName::Industry},
    {ColumnRole::Status, FieldName::RecordStatus},
    {ColumnRole::StatusOn, FieldName::RecordStatusOn},
    {ColumnRole::SubmittedOn, FieldName::RecordSubmittedOn},
    {ColumnRole::Notes, FieldName::RecordNotes},
    {ColumnRole::Tags, FieldName::RecordTags},
    {ColumnRole::Rating, FieldName::RecordRating},
};

bool isHistory(ColumnRole role)
{
    return role == ColumnRole::Status || role == ColumnRole::StatusOn || role == ColumnRole::SubmittedOn;
}

bool isYes(const QString &cell)
{
    static const Pattern yes(u"^(?:true|yes|y|1|x|remote|ja|oui|sí|si|sì|ano|tak|是|はい|예|✓|✔|☑)$"_s,
                             Expression::IgnoreCase);
    return yes.match(cell).hasMatch();
}

class RowReader
{
public:
    RowReader(const CsvRow &row, const ColumnMapping &mapping, const QStringList &header)
        : m_row(row)
        , m_mapping(mapping)
        , m_header(header)
    { }

    RawPosting read()
    {
        m_posting.part = u"row %1"_s.arg(m_row.number);
        for (qsizetype column = 0; column < m_row.cells.size(); ++column) {
            const QString cell = SpreadsheetCell::unguarded(m_row.cells.at(column)).trimmed();
            if (!cell.isEmpty())
                take(column, cell);
        }
        addPlaces();
        return std::move(m_posting);
    }

private:
    void add(QLatin1StringView field, const QString &value, int index = 0)
    {
        m_posting.fields.push_back({field, value, OriginKind::PageText, index});
    }

    QString named(qsizetype column, const QString &cell) const
    {
        const QString name = m_header.value(column);
        return name.isEmpty() ? cell : name + u": "_s + cell;
    }

    void take(qsizetype column, const QString &cell)
    {
        const bool isMapped = size_t(column) < m_mapping.roles.size();
        const ColumnRole role = isMapped ? m_mapping.roles[size_t(column)] : ColumnRole::Remark;
        switch (role) {
        case ColumnRole::Ignored:
            return;
        case ColumnRole::Remark:
            return add(FieldName::RecordRemark, named(column, cell));
        case ColumnRole::Location:
            m_places.append(cell);
            return;
        case ColumnRole::IsRemote:
            return takeRemote(column, cell);
        case ColumnRole::Description:
            (looksLikeHtml(cell) ? m_posting.descriptionHtml : m_posting.descriptionText) = cell;
            return;
        default:
            break;
        }
        takeField(role, column, cell);
    }

    void takeRemote(qsizetype column, const QString &cell)
    {
        static const Pattern no(u"^(?:false|no|n|0|nein|non|ne|nie|否|いいえ|아니오)$"_s, Expression::IgnoreCase);
        if (no.match(cell).hasMatch())
            return;
        add(FieldName::Workplace, isYes(cell) ? u"Remote"_s : cell);
        addUnread("workplace"_L1, column, cell);
    }

    void addUnread(QLatin1StringView fact, qsizetype column, const QString &cell)
    {
        m_posting.fields.push_back(
            {FieldName::RecordUnread + u'.' + fact, named(column, cell), OriginKind::PageText, 0});
    }

    void takeField(ColumnRole role, qsizetype column, const QString &cell)
    {
        const auto *found = std::find_if(std::begin(RoleFields), std::end(RoleFields),
                                         [role](const RoleField &field) { return field.role == role; });
        if (found == std::end(RoleFields))
            return;
        add(found->field, cell);
        if (isHistory(role))
            add(FieldName::RecordHistory, named(column, cell));
        if (!found->fact.isEmpty())
            addUnread(found->fact, column, cell);
    }

    /// "Berlin; Munich" are two places; columns of their own for city and country are one.
    void addPlaces()
    {
        static const Pattern divider(u"\\s*[;|\\n]\\s*"_s);
        const QStringList places = m_places.size() > 1 ? QStringList{m_places.join(u", "_s)}
                                                       : divider.split(m_places.join(QString()), Qt::SkipEmptyParts);
        for (int i = 0; i < int(places.size()); ++i)
            add(FieldName::Location, places.at(i), i);
    }

    const CsvRow &m_row;
    const ColumnMapping &m_mapping;
    const QStringList &m_header;
    QStringList m_places;
    RawPosting m_posting{u"csv"_s, {}, {}, {}, {}};
};

} // namespace

RawPosting rowPosting(const CsvRow &row, const ColumnMapping &mapping, const QStringList &header)
{
    return RowReader(row, mapping, header).read();
}

} // namespace Shortlist
