// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/storefixture.h"
#include "tests/support/verifyresult.h"

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);
const QString OtherSpelling = u"Tiktok Technology Campus"_s;

} // namespace

/// Who an employer is: other spellings joined and parted, and limits that stand on pages which are no postings.
class EmployerNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void assumesNothingOfASpelling();
    void countsAnewWhereASpellingIsJoinedAndParted();
    void joinsWhatComesLater();
    void takesRulesAndGroupAlong();
    void leavesNoGroupWithoutMembersEnforced();
    void refusesASpellingOfSomebodyElse();
    void undoesAndRepeatsAJoin();
    void keepsWhatTheUserSaidAboutAPosting();
    void findsTheRulesOfAPage();
    void keepsThemAsSuggestionsWithEvidence();
    void savesARuleOfAProgrammeByHand();

private:
    LimitService &limits() { return (*m_store)->limits; }
    GroupSlots pool();
    int suggested(const LimitPage &page);
    QStringList employers();

    std::unique_ptr<StoreFixture> m_store;
    std::vector<PostingId> m_ids;
};

void EmployerNamesTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_ids = m_store->import(
        {anAdvert(u"First"_s, u"TikTok"_s), anAdvert(u"Second"_s, OtherSpelling), anAdvert(u"Third"_s, u"TikTok"_s)});
    LimitRule rule = aCap(0, 2, u"TikTok"_s).rule;
    rule.id.clear();
    DO_OK(limits().save(rule).result());
    DO_OK(m_store->track(m_ids[0], u"applied"_s, Monday));
    DO_OK(m_store->track(m_ids[1], u"applied"_s, Monday));
}

GroupSlots EmployerNamesTest::pool()
{
    const auto found = limits().groupOf(u"TikTok"_s).result();
    return found ? *found : GroupSlots();
}

int EmployerNamesTest::suggested(const LimitPage &page)
{
    const auto added = limits().suggest(page).result();
    return added ? *added : -1;
}

/// Of the three postings, as they are shown.
QStringList EmployerNamesTest::employers()
{
    QStringList names;
    for (const PostingId id : m_ids)
        names.append((*m_store)->postings.load(id).result()->posting.employer);
    return names;
}

void EmployerNamesTest::assumesNothingOfASpelling()
{
    QCOMPARE(pool().holders.size(), size_t(1));
    QVERIFY(pool().aliases.empty());
}

void EmployerNamesTest::countsAnewWhereASpellingIsJoinedAndParted()
{
    const auto slot = [this] { return limits().verdict(m_ids[2], Monday).result()->verdict; };
    QCOMPARE(slot().slot, std::optional(2));

    DO_OK(limits().addAlias(u"TikTok"_s, OtherSpelling).result());
    QCOMPARE(employers(), QStringList(3, u"TikTok"_s));
    QCOMPARE(pool().holders.size(), size_t(2));
    QCOMPARE(slot().verdict, VerdictKind::Refused);
    const auto groups = limits().groups().result();
    VERIFY_OK(groups);
    QCOMPARE(groups->front().aliases, (std::vector<EmployerAlias>{{OtherSpelling, u"TikTok"_s}}));

    DO_OK(limits().removeAlias(u"TikTok technology campus GmbH"_s).result()); // compared without legal form
    QCOMPARE(employers(), (QStringList{u"TikTok"_s, OtherSpelling, u"TikTok"_s}));
    QCOMPARE(pool().holders.size(), size_t(1));
    QCOMPARE(slot().slot, std::optional(2));
    QCOMPARE(limits().removeAlias(OtherSpelling).result().error().code, Error::Code::NotFound);
}

void EmployerNamesTest::joinsWhatComesLater()
{
    DO_OK(limits().addAlias(u"TikTok"_s, u"TT Careers"_s).result());
    const auto more = m_store->import({anAdvert(u"Fourth"_s, u"TT Careers Ltd."_s)});
    QCOMPARE((*m_store)->postings.load(more.front()).result()->posting.employer, u"TikTok"_s);
    DO_OK(limits().removeAlias(u"TT Careers"_s).result());
    QCOMPARE((*m_store)->postings.load(more.front()).result()->posting.employer, u"TT Careers"_s);
}

void EmployerNamesTest::takesRulesAndGroupAlong()
{
    DO_OK(limits().saveGroup({{}, u"Both"_s, {u"TikTok"_s, u"Lark"_s}, true}).result());
    DO_OK(limits().addAlias(OtherSpelling, u"TikTok"_s).result()); // the other way round
    const auto group = limits().groupOf(OtherSpelling).result();
    VERIFY_OK(group);
    QCOMPARE(group->group.name, u"Both"_s);
    QVERIFY(group->group.employers.contains(OtherSpelling));
    QCOMPARE(group->rules.front().scope.name, OtherSpelling);
    QCOMPARE(group->holders.size(), size_t(2));
}

void EmployerNamesTest::leavesNoGroupWithoutMembersEnforced()
{
    DO_OK(limits().saveGroup({{}, u"Alone"_s, {u"Lark"_s}, true}).result());
    DO_OK(limits().saveGroup({{}, u"Both"_s, {u"TikTok"_s}, true}).result());
    LimitRule rule = aCap(0, 1, {}).rule;
    rule.id.clear();
    rule.scope = {LimitRule::ScopeKind::Group, u"Alone"_s, {}};
    const auto saved = limits().save(rule).result();
    VERIFY_OK(saved);
    DO_OK(limits().addAlias(u"TikTok"_s, u"Lark"_s).result()); // which is in another group already
    const auto groups = limits().groups().result();
    VERIFY_OK(groups);
    for (const GroupSlots &group : *groups)
        for (const LimitRule &shown : group.rules)
            QVERIFY(shown.id != QString::number(qint64(*saved)) || shown.state == LimitRule::State::Detected);
}

void EmployerNamesTest::refusesASpellingOfSomebodyElse()
{
    DO_OK(limits().addAlias(u"TikTok"_s, u"TT"_s).result());
    DO_OK(limits().addAlias(u"TikTok"_s, u"TT"_s).result()); // said twice
    QCOMPARE(limits().addAlias(OtherSpelling, u"TT"_s).result().error().code, Error::Code::Conflict);
    QCOMPARE(limits().addAlias(u"TikTok"_s, u" "_s).result().error().code, Error::Code::InvalidArgument);
}

void EmployerNamesTest::undoesAndRepeatsAJoin()
{
    DO_OK(limits().addAlias(u"TikTok"_s, OtherSpelling).result());
    DO_OK((*m_store)->undo.undo().result());
    QCOMPARE(employers(), (QStringList{u"TikTok"_s, OtherSpelling, u"TikTok"_s}));
    QCOMPARE(pool().holders.size(), size_t(1));
    // What comes back by repeating is not one more submission.
    DO_OK((*m_store)->undo.redo().result());
    QCOMPARE(pool().holders.size(), size_t(2));
    QCOMPARE((*m_store)->undo.state().result()->undo, u"employer.join 1"_s);
}

void EmployerNamesTest::keepsWhatTheUserSaidAboutAPosting()
{
    Posting posting = (*m_store)->postings.load(m_ids[1]).result()->posting;
    posting.employer = u"TikTok"_s;
    posting.origins[u"employer"_s] = {OriginKind::User, {}};
    DO_OK((*m_store)->postings.correct(posting, u"it is the same"_s).result());
    DO_OK(limits().addAlias(u"TikTok"_s, OtherSpelling).result());
    DO_OK(limits().removeAlias(OtherSpelling).result());
    QCOMPARE(employers().at(1), u"TikTok"_s);
}

void EmployerNamesTest::findsTheRulesOfAPage()
{
    const auto rules = limits()
                           .rulesIn({u"TikTok"_s,
                                     u"Questions\n\nHow often may I apply?\nYou may apply for up to three jobs.\n"
                                     "After a rejection you may reapply after six months."_s,
                                     u"https://careers.example/faq"_s})
                           .result();
    VERIFY_OK(rules);
    QCOMPARE(rules->size(), size_t(2));
    QCOMPARE(rules->front().max, 3);
    QCOMPARE(rules->front().evidence.quote, u"You may apply for up to three jobs."_s);
    QCOMPARE(rules->front().state, LimitRule::State::Detected);
    QCOMPARE(rules->back().days, 180);
}

void EmployerNamesTest::keepsThemAsSuggestionsWithEvidence()
{
    const LimitPage page{u"TikTok"_s, u"Candidates may apply for up to three jobs."_s,
                         u"https://careers.example/faq"_s};
    QCOMPARE(suggested(page), 1);
    QCOMPARE(suggested(page), 0); // it is known by now
    const GroupSlots slots = pool();
    QCOMPARE(slots.max, 2);
    QCOMPARE(slots.rules.size(), size_t(2));
    const LimitRule &rule = slots.rules.back();
    QCOMPARE(rule.state, LimitRule::State::Detected);
    QCOMPARE(rule.max, 3);
    QCOMPARE(rule.evidence.url, u"https://careers.example/faq"_s);
    QCOMPARE(rule.evidence.posting, PostingId{});
    QVERIFY(rule.evidence.foundOn.isValid());
}

void EmployerNamesTest::savesARuleOfAProgrammeByHand()
{
    LimitRule rule = aCap(0, 1, {}).rule;
    rule.id.clear();
    rule.scope = {LimitRule::ScopeKind::Programme, u"graduate"_s, {}};
    QCOMPARE(limits().save(rule).result().error().code, Error::Code::InvalidArgument); // whose programme?
    DO_OK(limits().save(rule, u"TikTok"_s).result());
    QCOMPARE(pool().rules.size(), size_t(2));
    LimitRule stored = pool().rules.back();
    QCOMPARE(stored.scope.per, LimitRule::ScopeKind::Programme);
    stored.max = 3;
    DO_OK(limits().save(stored).result());
    QCOMPARE(pool().rules.back().max, 3);
}

QTEST_GUILESS_MAIN(EmployerNamesTest)
#include "tst_employernames.moc"
