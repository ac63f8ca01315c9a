// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/sections.h"

#include "models/domain/text.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/paragraphkinds.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/pieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

using enum SectionKind;

bool isQualification(SectionKind kind)
{
    return kind == Qualifications || kind == MinimumQualifications || kind == PreferredQualifications;
}

bool isList(SectionKind kind)
{
    return kind == Responsibilities || isQualification(kind);
}

bool isAbout(SectionKind kind)
{
    return kind == AboutEmployer || kind == AboutTeam;
}

/// Puts pieces into sections, one after the other.
class SectionBuilder
{
public:
    explicit SectionBuilder(const std::vector<Piece> &pieces)
        : m_pieces(pieces)
    { }

    std::vector<Section> build()
    {
        for (m_at = 0; m_at < m_pieces.size(); ++m_at)
            add(m_pieces[m_at]);
        flush();
        return std::move(m_sections);
    }

private:
    void add(const Piece &piece)
    {
        switch (piece.kind) {
        case Piece::Kind::Heading:
            return addHeading(piece);
        case Piece::Kind::WeakHeading:
            return belongsToCurrent() ? append(piece) : addHeading(piece);
        case Piece::Kind::Item:
            return append(piece);
        case Piece::Kind::Paragraph:
            return addParagraph(piece);
        }
    }

    /// A line with a colon inside a list, or directly below a heading that we know, is no heading of its own.
    bool belongsToCurrent() const
    {
        const bool isKnown = m_hasHeading && m_current.kind != Other;
        return isKnown && (isList(m_current.kind) || m_current.blocks.empty());
    }

    void addHeading(const Piece &heading)
    {
        const Piece *next = m_at + 1 < m_pieces.size() ? &m_pieces[m_at + 1] : nullptr;
        const bool isEmptySibling = m_current.blocks.empty() && m_hasHeading && isQualification(m_current.kind)
            && heading.section == Qualifications && !isContainerHeading(m_current.heading);
        if (isEmptySibling) // "Who we are looking for" above "Qualifications": one section
            return append(heading);
        const bool isNamedAgain = isContainerHeading(heading.text) && standsAgain(heading.text);
        if (next && isContainerHeading(heading.text) && (isNamedAgain || coversMore(heading, *next))) {
            start(Other, {});
            return;
        }
        start(heading.section, heading.text);
    }

    bool standsAgain(const QString &heading) const
    {
        const QString folded = Text::folded(heading);
        return std::any_of(m_pieces.begin() + static_cast<qsizetype>(m_at) + 1, m_pieces.end(),
                           [&](const Piece &piece) {
                               return piece.kind == Piece::Kind::Heading && Text::folded(piece.text) == folded;
                           });
    }

    /// A tab: another heading or something of quite another kind follows at once.
    static bool coversMore(const Piece &tab, const Piece &next)
    {
        if (next.kind == Piece::Kind::Heading)
            return true;
        const auto kind = next.kind == Piece::Kind::Paragraph ? paragraphKind(next.text) : std::nullopt;
        return kind && (isAbout(*kind) || isList(tab.section));
    }

    void addParagraph(const Piece &piece)
    {
        const auto kind = paragraphKind(piece.text);
        if (kind && *kind != m_current.kind && opensSection(*kind)) {
            if (m_hasHeading && m_current.blocks.empty() && m_current.kind == Other)
                m_current.kind = *kind; // "Job Information", then what it is about
            else
                start(*kind, {});
        }
        append(piece);
    }

    bool opensSection(SectionKind kind) const
    {
        const bool isFresh = !m_hasHeading && m_current.kind == Other;
        const bool isContainer = m_hasHeading && m_current.blocks.empty() && isContainerHeading(m_current.heading);
        const bool followsList = isList(m_current.kind) && !m_current.items().isEmpty();
        if (isFresh || isContainer)
            return true;
        switch (kind) {
        case Legal:
            return m_current.kind != HowToApply || !m_hasHeading;
        case Compensation:
        case Benefits:
            return followsList || m_current.kind == Compensation || m_current.kind == Benefits
                || (!m_hasHeading && m_current.kind != AboutEmployer);
        case AboutEmployer:
            return followsList || (!m_hasHeading && m_current.kind == Legal);
        case AboutTeam:
            return !m_hasHeading ? m_current.kind != AboutEmployer
                                 : m_current.heading.startsWith("why"_L1, Qt::CaseInsensitive);
        case HowToApply:
            return followsList || m_current.kind == Benefits;
        default:
            return false;
        }
    }

    void append(const Piece &piece)
    {
        const auto kind = piece.kind == Piece::Kind::Item ? Block::Kind::Item : Block::Kind::Paragraph;
        m_current.blocks.push_back({.kind = kind, .text = piece.text, .html = piece.html});
    }

    void start(SectionKind kind, const QString &heading)
    {
        flush();
        m_current = {.kind = kind, .heading = heading, .blocks = {}};
        m_hasHeading = !heading.isEmpty();
    }

    void flush()
    {
        const bool isTab = isContainerHeading(m_current.heading) && m_current.blocks.empty();
        if (!m_current.blocks.empty() || (m_hasHeading && !isTab))
            m_sections.push_back(std::move(m_current));
        m_current = {};
        m_hasHeading = false;
    }

    const std::vector<Piece> &m_pieces;
    size_t m_at = 0;
    std::vector<Section> m_sections;
    Section m_current;
    bool m_hasHeading = false;
};

bool looksLikeItem(const Block &block)
{
    return block.text.size() <= 300 && !block.text.endsWith(u':') && block.text.count(u". "_s) <= 1;
}

/// Lists whose bullets were lost: three short lines at least below a heading that announces a list.
void restoreItems(Section *section)
{
    const bool announces = isList(section->kind) || section->kind == Benefits;
    const auto marked = section->items().size();
    const auto isMarked = [](const Block &block) { return block.kind == Block::Kind::Item; };
    const auto lastMarked = std::find_if(section->blocks.rbegin(), section->blocks.rend(), isMarked).base();
    const bool isListThenText = marked > 0
        && std::all_of(std::find_if(section->blocks.begin(), section->blocks.end(), isMarked), lastMarked, isMarked);
    if (isListThenText) // what follows a list that has its marks is no part of it
        return;
    if (!announces || section->heading.isEmpty() || marked * 3 > static_cast<qsizetype>(section->blocks.size()))
        return;
    auto first = section->blocks.begin(); // behind the last lead-in ("In practice, that means:")
    for (auto it = first; it != section->blocks.end(); ++it) {
        if (it->text.endsWith(u':') && section->blocks.end() - it > 3)
            first = it + 1;
    }
    const auto items = std::count_if(first, section->blocks.end(), looksLikeItem);
    if (items < 3 || items * 3 < (section->blocks.end() - first) * 2)
        return;
    for (auto it = first; it != section->blocks.end(); ++it) {
        if (looksLikeItem(*it))
            it->kind = Block::Kind::Item;
    }
}

/// An empty heading above another of its family is a parent's, kept for reading; it announces nothing by itself.
void settleEmpty(std::vector<Section> *sections)
{
    for (size_t i = 0; i + 1 < sections->size(); ++i) {
        Section &section = (*sections)[i];
        const SectionKind next = (*sections)[i + 1].kind;
        const bool isFamily =
            section.kind == next || (section.kind == SectionKind::Qualifications && isQualification(next));
        if (section.blocks.empty() && isFamily)
            section.kind = Other;
    }
}

bool areMostly(const QStringList &items, const Pattern &words)
{
    const auto hits =
        std::count_if(items.begin(), items.end(), [&words](const QString &item) { return words.isIn(item); });
    return hits * 2 >= items.size();
}

bool isWhatIsAsked(const QStringList &items)
{
    static const auto asked = pattern(
        uR"(\b(experience|degree|knowledge of|ability to|proficien\w+|familiar\w*|understanding of|fluen(?:t|cy)|skills?|\w*erfahrung\w*|kenntnisse|studium|ausbildung|expérience|maîtrise|connaissances?|experiencia|conocimientos?|titulación|erfaring|erfarenhet|kendskab|kunskap\w*|zkušenost\w*|znalost\w*|vzdělání)\b|本科|学历|专业|经验|熟悉|精通|条件|周岁|経験|スキル|知識|경험|경력|능력|학력)"_s);
    return areMostly(items, asked);
}

/// A list without any heading: its items say themselves that they are what is asked for.
void nameBareList(Section *section)
{
    const QStringList items = section->items();
    if (section->kind == SectionKind::Other && section->heading.isEmpty() && items.size() > 2 && isWhatIsAsked(items))
        section->kind = SectionKind::Qualifications;
}

/// "The role", "Deine Rolle": what may hold anything, and mostly is what there is to do.
bool namesRole(const QString &heading)
{
    static const auto role = pattern(
        uR"(\b(role|job|position|opportunity|stelle|stellenbeschreibung|jobbeschreibung|rolle|poste|offre|puesto|rol|stilling(en)?|jobbet|tjänsten|rollen|pozic[ei]|functie|vaga|stanowisk\w+)\b|仕事|ポジション|포지션|职位|岗位)"_s);
    return role.isIn(heading);
}

bool isWhatOneGets(const QStringList &items)
{
    static const auto gifts = pattern(
        uR"(\b(holidays?|vacation|days off|paid (leave|time)|insurance|pension|401|bonus(es)?|equity|stock|gym|discounts?|flexible (hours|working)|budget|free \w+|urlaub\w*|\w*vorsorge|zuschuss|jobticket|jobrad|weiterbildung\w*|rabatte?|congés|mutuelle|tickets?.restaurant|rtt|vacaciones|seguro|pensionsordning|frokost\w*|friskvård\w*|tjänstepension|dovolen\p{L}+|stravenk\p{L}+|příspěv\p{L}+|multisport)\b|五险一金|年终奖|带薪|补贴|手当|休暇|保険|4대 ?보험|연차|식대|상여)"_s);
    return areMostly(items, gifts);
}

/// A list below a heading that nobody knows is told by its items.
void nameByItems(Section *section)
{
    const QStringList items = section->items();
    const bool isUnknown = section->kind == Other && !section->heading.isEmpty() && !namesRole(section->heading);
    if (!isUnknown || items.size() < 2 || exactHeadingKind(section->heading))
        return;
    if (isWhatOneGets(items))
        section->kind = Benefits;
    else if (isWhatIsAsked(items))
        section->kind = SectionKind::Qualifications;
}

/// Where a posting lacks them, what is to be done stands above what is asked for: a list below a heading that nobody
/// knows, or what a heading calls the role.
void nameDuties(std::vector<Section> *sections)
{
    const auto isDuty = [](const Section &section) { return section.kind == Responsibilities; };
    const auto isAsked = [](const Section &section) { return isQualification(section.kind); };
    if (std::any_of(sections->begin(), sections->end(), isDuty))
        return;
    const auto lastAsked = std::find_if(sections->rbegin(), sections->rend(), isAsked);
    if (lastAsked == sections->rend())
        return;
    for (auto it = sections->begin(); it != lastAsked.base() - 1; ++it) {
        const bool isRole = namesRole(it->heading);
        const bool mayBe = it->kind == Other && !it->heading.isEmpty() && !it->blocks.empty()
            && (isRole || !exactHeadingKind(it->heading));
        if (mayBe && (it->items().size() > 1 || (isRole && isAsked(*(it + 1))))) {
            it->kind = Responsibilities;
            return;
        }
    }
}

} // namespace

std::vector<Section> sectionsOf(const std::vector<Line> &lines)
{
    const std::vector<Piece> pieces = piecesOf(lines);
    std::vector<Section> sections = SectionBuilder(pieces).build();
    settleEmpty(&sections);
    for (Section &section : sections) {
        restoreItems(&section);
        nameBareList(&section);
        nameByItems(&section);
    }
    nameDuties(&sections);
    return sections;
}

} // namespace Shortlist
