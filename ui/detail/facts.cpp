// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/facts.h"

#include "ui/common/fieldtext.h"
#include "ui/common/formats.h"
#include "ui/common/widgets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr qsizetype ShownQuoteChars = 240;

/// Makes the cells of one posting.
class FactReader
{
    Q_DECLARE_TR_FUNCTIONS(Facts)

public:
    FactReader(const Posting &posting, const QDate &today)
        : m_posting(posting)
        , m_today(today)
    { }

    std::vector<Fact> read()
    {
        addPlace();
        addSalary();
        addDeadline();
        addStart();
        add(tr("Experience"), u"experience_years"_s, experience());
        add(tr("Employment"), u"employment_types"_s, employment(),
            doubted(u"programme"_s) + doubted(u"employment_types"_s));
        add(tr("Degree"), u"education"_s, Formats::nameOf(m_posting.education), doubted(u"education"_s));
        add(tr("Posted"), u"posted_on"_s, Formats::shortDay(m_posting.postedOn, m_today));
        return std::move(m_facts);
    }

private:
    enum class IfMissing : quint8 { LeaveOut, Show };

    void add(const QString &label, const QString &field, const QString &value, const QStringList &asides = {},
             IfMissing ifMissing = IfMissing::LeaveOut)
    {
        if (value.isEmpty() && asides.isEmpty() && ifMissing == IfMissing::LeaveOut)
            return;
        Fact fact{label, value, Formats::listed(asides), toolTip(field), Fact::Tone::Stated};
        if (value.isEmpty() && asides.isEmpty()) {
            fact.value = tr("not stated");
            fact.tone = Fact::Tone::Missing;
            fact.toolTip.clear();
        }
        m_facts.push_back(fact);
    }

    void addPlace()
    {
        const QStringList asides = doubted(u"workplace"_s) + doubted(u"locations"_s);
        const QString workplace = asides.isEmpty() ? Formats::nameOf(m_posting.workplace) : QString();
        add(tr("Place"), u"locations"_s, Formats::joined({Formats::places(m_posting.places), workplace}), asides,
            IfMissing::Show);
        if (m_posting.places.size() < 2)
            return;
        QStringList all;
        for (const Place &place : m_posting.places)
            all.append(place.text);
        m_facts.back().toolTip += plainToolTip(all.join(u'\n'));
    }

    void addSalary()
    {
        const auto &salary = m_posting.salary;
        QStringList asides = doubted(u"salary"_s);
        if (salary && salary->kind == Salary::Kind::Estimated)
            asides.append(tr("estimated"));
        add(Formats::salaryLabel(salary ? salary->unit : Salary::Unit::Year), u"salary"_s,
            salary ? Formats::salaryAmount(*salary) : QString(), asides, IfMissing::Show);
    }

    void addDeadline()
    {
        const QDate day = m_posting.applyBy;
        add(tr("Apply by"), u"apply_by"_s, Formats::joined({Formats::shortDay(day, m_today), nearness(day)}),
            doubted(u"apply_by"_s), IfMissing::Show);
        const Formats::Urgency urgency = Formats::urgency(day, m_today);
        if (urgency == Formats::Urgency::Soon)
            m_facts.back().tone = Fact::Tone::Soon;
        else if (urgency == Formats::Urgency::Past)
            m_facts.back().tone = Fact::Tone::Past;
    }

    /// "in 3 days"; nothing where the date itself says as much.
    QString nearness(const QDate &day) const
    {
        if (!day.isValid())
            return {};
        if (day < m_today)
            return tr("expired");
        const QString relative = Formats::relativeDay(day, m_today);
        return relative == Formats::shortDay(day, m_today) ? QString() : relative;
    }

    void addStart()
    {
        QString value = m_posting.start;
        if (value.isEmpty() && m_posting.startFrom.isValid())
            value = tr("from %1").arg(Formats::shortDay(m_posting.startFrom, m_today));
        else if (value.isEmpty() && m_posting.startBy.isValid())
            value = tr("by %1").arg(Formats::shortDay(m_posting.startBy, m_today));
        add(tr("Start"), u"start"_s, value, doubted(u"start"_s), IfMissing::Show);
    }

    QString experience() const
    {
        QStringList parts;
        if (m_posting.experience)
            parts.append(Formats::experience(*m_posting.experience));
        if (m_posting.graduatedWithinMonths)
            parts.append(tr("graduated within %Ln month(s)", nullptr, *m_posting.graduatedWithinMonths));
        return Formats::joined(parts);
    }

    QString employment() const
    {
        QStringList parts;
        if (findConflict(u"employment_types"_s) == nullptr) {
            for (const EmploymentType type : m_posting.employmentTypes)
                parts.append(Formats::nameOf(type));
        }
        parts.append(Formats::nameOf(m_posting.programme));
        return Formats::joined(parts);
    }

    const FieldConflict *findConflict(const QString &field) const
    {
        const auto found = std::find_if(m_posting.conflicts.begin(), m_posting.conflicts.end(),
                                        [&field](const FieldConflict &c) { return c.field == field; });
        return found == m_posting.conflicts.end() ? nullptr : &*found;
    }

    /// What the user decided is in no doubt; what the source says instead is in the tool tip.
    static bool isUsersWord(const FieldConflict &conflict)
    {
        return !conflict.origins.empty() && conflict.origins.front().kind == OriginKind::User;
    }

    /// "remote?": the chosen word of a choice that sources contradict, or the others where the chosen one is shown.
    QStringList doubted(const QString &field) const
    {
        const FieldConflict *conflict = findConflict(field);
        if (conflict == nullptr || conflict->values.isEmpty() || isUsersWord(*conflict))
            return {};
        const bool isChosenShown = field != "workplace"_L1 && field != "employment_types"_L1;
        QStringList words;
        for (const QString &value : isChosenShown ? conflict->values.mid(1) : conflict->values.mid(0, 1))
            words.append(tr("%1?").arg(QString(value).replace(u'_', u'-')));
        return words;
    }

    QString toolTip(const QString &field) const
    {
        QString out;
        const Origin origin = m_posting.origins.value(field);
        if (origin.kind != OriginKind::None)
            out += originLine(tr("From: %1").arg(Formats::nameOf(origin.kind)), origin.quote);
        for (const QString &name : {field, companionOf(field)}) {
            if (const FieldConflict *conflict = findConflict(name))
                out += conflictLines(*conflict);
        }
        return out;
    }

    static QString companionOf(const QString &field)
    {
        if (field == "locations"_L1)
            return u"workplace"_s;
        return field == "employment_types"_L1 ? u"programme"_s : QString();
    }

    static QString originLine(const QString &line, const QString &quote)
    {
        QString out = u"<p>"_s + line.toHtmlEscaped();
        if (!quote.isEmpty())
            out += u"<br>“%1”"_s.arg(quote.left(ShownQuoteChars).toHtmlEscaped());
        return out + u"</p>"_s;
    }

    static QString conflictLines(const FieldConflict &conflict)
    {
        const QString head =
            isUsersWord(conflict) ? tr("You say otherwise than the source") : tr("The source contradicts itself");
        QString out = u"<p><b>%1</b></p>"_s.arg(head.toHtmlEscaped());
        for (qsizetype i = 0; i < conflict.values.size(); ++i) {
            const Origin origin = size_t(i) < conflict.origins.size() ? conflict.origins[size_t(i)] : Origin{};
            const QString value = FieldText::shownWords(conflict.field, conflict.values[i]);
            const QString line = origin.kind == OriginKind::None
                ? value
                : tr("%1: %2", "a value and where it stands").arg(value, Formats::nameOf(origin.kind));
            out += originLine(line, origin.quote);
        }
        return out;
    }

    const Posting &m_posting;
    QDate m_today;
    std::vector<Fact> m_facts;
};

/// The words under the title.
class Subline
{
    Q_DECLARE_TR_FUNCTIONS(Subline)

public:
    static QString text(const PostingDetails &details, const QDate &today)
    {
        const Posting &posting = details.posting;
        const QString employer = posting.employer.isEmpty() ? tr("employer not stated") : posting.employer;
        return Formats::joined({employer, posting.department, saved(details, today)});
    }

private:
    static QString saved(const PostingDetails &details, const QDate &today)
    {
        if (!details.addedAt.isValid())
            return {};
        const QString when = Formats::relativeDay(details.addedAt.toLocalTime().date(), today);
        const QString name = details.source.name;
        const QString host = QUrl(details.source.url).host();
        if (!host.isEmpty())
            return tr("saved %1 from %2").arg(when, host);
        if (QFileInfo(name).isAbsolute())
            return tr("saved %1 from %2").arg(when, QFileInfo(name).fileName());
        return tr("saved %1 from a pasted page").arg(when);
    }
};

} // namespace

std::vector<Fact> factsOf(const Posting &posting, const QDate &today)
{
    return FactReader(posting, today).read();
}

QString sublineOf(const PostingDetails &details, const QDate &today)
{
    return Subline::text(details, today);
}

} // namespace Shortlist
