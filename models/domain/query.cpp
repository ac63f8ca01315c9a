// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/query.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

using Field = QueryTerm::Field;

constexpr std::array<std::pair<Field, QLatin1StringView>, 9> FieldWords{{
    {Field::Title, QLatin1StringView("title")},
    {Field::Employer, QLatin1StringView("employer")},
    {Field::Tag, QLatin1StringView("tag")},
    {Field::Stage, QLatin1StringView("stage")},
    {Field::Place, QLatin1StringView("place")},
    {Field::Skill, QLatin1StringView("skill")},
    {Field::Group, QLatin1StringView("group")},
    {Field::Has, QLatin1StringView("has")},
    {Field::Is, QLatin1StringView("is")},
}};

constexpr std::array<std::pair<PostingQuery::Sort, QLatin1StringView>, 7> SortWords{{
    {PostingQuery::Sort::Added, QLatin1StringView("added")},
    {PostingQuery::Sort::Title, QLatin1StringView("title")},
    {PostingQuery::Sort::Employer, QLatin1StringView("employer")},
    {PostingQuery::Sort::Posted, QLatin1StringView("posted")},
    {PostingQuery::Sort::ApplyBy, QLatin1StringView("apply_by")},
    {PostingQuery::Sort::Salary, QLatin1StringView("salary")},
    {PostingQuery::Sort::Stage, QLatin1StringView("stage")},
}};

/// Walks the text once; every method moves on, so that parsing ends on any input.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    { }

    bool skipSpaces()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    QueryTerm term()
    {
        QueryTerm term;
        const bool isMinus = m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace();
        if (isMinus) {
            term.negated = true;
            ++m_at;
        }
        term.field = field();
        term.phrase = m_at < m_text.size() && m_text.at(m_at) == u'"';
        term.value = term.phrase ? quoted() : word();
        return term;
    }

private:
    Field field()
    {
        for (const auto &[field, name] : FieldWords) {
            const auto rest = QStringView(m_text).mid(m_at);
            if (rest.startsWith(name, Qt::CaseInsensitive) && rest.size() > name.size() + 1
                && rest.at(name.size()) == u':' && !rest.at(name.size() + 1).isSpace()) {
                m_at += name.size() + 1;
                return field;
            }
        }
        return Field::Any;
    }

    QString word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quoted()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u'"')
            ++m_at;
        const QString inside = m_text.mid(from, m_at - from);
        ++m_at; // past the closing quote, or past the end where it is missing
        return inside;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString fieldPrefix(Field field)
{
    for (const auto &[candidate, name] : FieldWords)
        if (candidate == field)
            return name + u":"_s;
    return {};
}

} // namespace

PostingQuery PostingQuery::parse(const QString &text)
{
    PostingQuery query;
    Scanner scanner(text);
    while (scanner.skipSpaces()) {
        QueryTerm term = scanner.term();
        if (!term.value.trimmed().isEmpty())
            query.terms.push_back(std::move(term));
    }
    return query;
}

QString PostingQuery::toString() const
{
    QStringList parts;
    for (const QueryTerm &term : terms) {
        const QString value = term.phrase ? u"\"%1\""_s.arg(term.value) : term.value;
        parts.append((term.negated ? u"-"_s : QString()) + fieldPrefix(term.field) + value);
    }
    return parts.join(u' ');
}

QStringList PostingQuery::highlights() const
{
    QStringList words;
    for (const QueryTerm &term : terms)
        if (!term.negated && (term.field == Field::Any || term.field == Field::Title || term.field == Field::Skill))
            words.append(term.value);
    return words;
}

QString sortWord(PostingQuery::Sort sort)
{
    for (const auto &[candidate, word] : SortWords)
        if (candidate == sort)
            return word;
    return {};
}

std::optional<PostingQuery::Sort> sortFromWord(const QString &word)
{
    for (const auto &[sort, candidate] : SortWords)
        if (word.compare(candidate, Qt::CaseInsensitive) == 0)
            return sort;
    return std::nullopt;
}

} // namespace Shortlist
