// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memorystore.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

/// A rule whose every part differs from its default.
LimitRule fullRule(PostingId evidence)
{
    LimitRule rule;
    rule.kind = LimitRule::Kind::Cooldown;
    rule.max = 2;
    rule.days = 180;
    rule.scope = {LimitRule::ScopeKind::Group, u"Norvik group"_s, u"EMEA"_s};
    rule.window = {LimitRule::WindowType::Cycle, 30, 6, LimitRule::CalendarPeriod::Month, 9, QDate(2026, 1, 1),
                   QDate(2026, 12, 31)};
    rule.counts = LimitRule::Counts::Active;
    rule.frees = {LimitRule::Frees::Yes, LimitRule::Frees::No, LimitRule::Frees::Yes};
    rule.order = LimitRule::Order::Sequential;
    rule.startsAt = LimitRule::StartsAt::Interviewed;
    rule.strength = LimitRule::Strength::VoidsAll;
    rule.overridden = LimitRule::Override{QDate(2026, 6, 1), u"agreed by phone"_s};
    rule.evidence = {evidence, u"at most \"two\""_s, 5, 17, u"https://n.example"_s, QDate(2026, 2, 2)};
    rule.state = LimitRule::State::Detected;
    return rule;
}

} // namespace

class LimitStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryPartOfARule();
    void keepsAPlainRule();
    void replacesAndRemovesRules();
    void knowsEmployersByAnySpelling();
    void movesMembersBetweenGroups();
    void changesAGroup();
    void refusesGroupsThatMakeNoSense();
};

void LimitStoreTest::keepsEveryPartOfARule()
{
    const auto store = memoryStore();
    const EmployerId norvik = inAction(*store, u"e"_s, [&] { return store->limits().ensureEmployer(u"Norvik"_s); });
    LimitRule rule = fullRule(stored(*store, aPosting(u"One"_s, u"Norvik"_s)));
    const RuleId id = inAction(*store, u"r"_s, [&] { return store->limits().add(rule, norvik); });
    rule.id = QString::number(qint64(id));
    QCOMPARE(must(store->limits().rule(id)), (StoredRule{id, rule, norvik, u"Norvik"_s}));
    QCOMPARE(must(store->limits().rules()).size(), size_t(1));
}

void LimitStoreTest::keepsAPlainRule()
{
    const auto store = memoryStore();
    LimitRule rule;
    const RuleId id = inAction(*store, u"r"_s, [&] { return store->limits().add(rule, {}); });
    rule.id = QString::number(qint64(id));
    QCOMPARE(must(store->limits().rule(id)), (StoredRule{id, rule, {}, {}}));
}

void LimitStoreTest::replacesAndRemovesRules()
{
    const auto store = memoryStore();
    const RuleId id = inAction(*store, u"r"_s, [&] { return store->limits().add({}, {}); });
    LimitRule rule = fullRule({});
    rule.id = QString::number(qint64(id));
    const StoreChange change = changeOf(*store, [&] { return store->limits().replace(id, rule, {}); });
    QVERIFY(change.limits);
    QCOMPARE(must(store->limits().rule(id)).rule, rule);
    inAction(*store, u"r"_s, [&] { return store->limits().setState(id, LimitRule::State::Disabled); });
    QCOMPARE(must(store->limits().rule(id)).rule.state, LimitRule::State::Disabled);
    inAction(*store, u"r"_s, [&] { return store->limits().remove(id); });
    QCOMPARE(store->limits().rule(id).error().code, Error::Code::NotFound);
}

void LimitStoreTest::knowsEmployersByAnySpelling()
{
    const auto store = memoryStore();
    const EmployerId id = inAction(*store, u"e"_s, [&] { return store->limits().ensureEmployer(u"Norvik Rail"_s); });
    inAction(*store, u"e"_s, [&] { return store->limits().addAlias(id, u"NVR"_s); });
    QCOMPARE(must(store->limits().findEmployer(u"norvik  rail AG"_s))->id, id);
    QCOMPARE(must(store->limits().findEmployer(u"nvr inc"_s))->name, u"Norvik Rail"_s);
    QVERIFY(!must(store->limits().findEmployer(u"Solberg"_s)));
    Action action = must(store->begin({u"e"_s}));
    const EmployerId other = must(store->limits().ensureEmployer(u"Solberg"_s));
    QCOMPARE(store->limits().addAlias(other, u"NVR"_s).error().code, Error::Code::Conflict);
    VERIFY_OK(store->limits().addAlias(id, u"Norvik Rail"_s));
    QCOMPARE(store->limits().ensureEmployer(u" "_s).error().code, Error::Code::InvalidArgument);
}

void LimitStoreTest::movesMembersBetweenGroups()
{
    const auto store = memoryStore();
    const auto save = [&](const QString &name, const QStringList &members) {
        EmployerGroup group;
        group.name = name;
        group.employers = members;
        group.confirmed = true;
        return inAction(*store, u"g"_s, [&] { return store->limits().saveGroup(group); });
    };
    save(u"Old"_s, {u"Norvik"_s, u"Solberg"_s});
    const GroupId id = save(u"New"_s, {u"Norvik"_s, u"Fjord"_s});
    const auto groups = must(store->limits().groups());
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups.front(), (EmployerGroup{id, u"New"_s, {u"Fjord"_s, u"Norvik"_s}, true}));
    QCOMPARE(groups.back().employers, QStringList{u"Solberg"_s});
    save(u"Last"_s, {u"Solberg"_s});
    QCOMPARE(must(store->limits().groups()).size(), size_t(2)); // a group without members is none
}

void LimitStoreTest::changesAGroup()
{
    const auto store = memoryStore();
    EmployerGroup group;
    group.name = u"Norvik group"_s;
    group.employers = QStringList{u"Norvik"_s};
    group.id = inAction(*store, u"g"_s, [&] { return store->limits().saveGroup(group); });
    group.name = u"Family"_s;
    group.employers = QStringList{u"Fjord"_s, u"Norvik"_s};
    group.confirmed = true;
    inAction(*store, u"g"_s, [&] { return store->limits().saveGroup(group); });
    QCOMPARE(must(store->limits().groups()), std::vector{group});
    QCOMPARE(must(store->limits().findEmployer(u"Fjord"_s))->group, group.id);
    inAction(*store, u"g"_s, [&] { return store->limits().dissolve(group.id); });
    QVERIFY(must(store->limits().groups()).empty());
    QCOMPARE(must(store->limits().findEmployer(u"Fjord"_s))->group, GroupId{});
}

void LimitStoreTest::refusesGroupsThatMakeNoSense()
{
    const auto store = memoryStore();
    EmployerGroup group;
    group.name = u"Norvik group"_s;
    group.employers = QStringList{u"Norvik"_s};
    inAction(*store, u"g"_s, [&] { return store->limits().saveGroup(group); });
    Action action = must(store->begin({u"g"_s}));
    QCOMPARE(store->limits().saveGroup(group).error().code, Error::Code::Conflict);
    group.id = GroupId{99};
    group.name = u"x"_s;
    QCOMPARE(store->limits().saveGroup(group).error().code, Error::Code::NotFound);
    QCOMPARE(store->limits().dissolve(GroupId{99}).error().code, Error::Code::NotFound);
    group.employers.clear();
    QCOMPARE(store->limits().saveGroup(group).error().code, Error::Code::InvalidArgument);
}

QTEST_GUILESS_MAIN(LimitStoreTest)
#include "tst_limitstore.moc"
