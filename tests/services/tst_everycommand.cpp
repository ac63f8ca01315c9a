// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/appointmentservice.h"
#include "models/services/contactservice.h"
#include "models/services/documentservice.h"
#include "models/services/duplicateservice.h"
#include "models/services/profileservice.h"
#include "models/services/stageservice.h"
#include "tests/services/storefixture.h"
#include "tests/storage/storedump.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QRegularExpression>

#include <functional>
#include <map>
#include <optional>

using namespace Shortlist;
using namespace Shortlist::Testing;

namespace {

const QDate Monday(2026, 3, 2);

/// A database with something of everything, and every service over it.
struct World
{
    World()
    {
        ids = store.import({first(), anAdvert(u"Second"_s, u"Norvik"_s), anAdvert(u"Third"_s, u"Norvik"_s)});
        serve();
    }

    void serve()
    {
        stages = std::make_unique<StageService>(*store.store);
        contacts = std::make_unique<ContactService>(*store.store);
        documents = std::make_unique<DocumentService>(*store.store);
        duplicates = std::make_unique<DuplicateService>(*store.store);
        appointments = std::make_unique<AppointmentService>(*store.store);
        profile = std::make_unique<ProfileService>(*store.store);
    }

    void restart()
    {
        stages.reset();
        contacts.reset();
        documents.reset();
        duplicates.reset();
        appointments.reset();
        profile.reset();
        store.restart();
        serve();
    }

    static Posting first()
    {
        Posting posting = aLimitedPosting(u"First"_s, u"TikTok"_s);
        posting.sourceUrl = u"https://careers.example/jobs/7"_s;
        posting.requisitionId = u"R-7"_s;
        return posting;
    }

    template <typename T>
    bool done(const Result<T> &result)
    {
        if (!result)
            reason = result.error().detail;
        return bool(result);
    }

    bool tag(const QString &name, size_t posting = 0)
    {
        return done(store->tags.change({ids[posting]}, {name}, {}).result());
    }
    TagId tagId(const QString &name)
    {
        const auto tags = store->tags.tags().result();
        const auto found =
            std::find_if(tags->begin(), tags->end(), [&name](const Tag &tag) { return tag.name == name; });
        return found == tags->end() ? TagId{} : found->id;
    }
    bool reimport(const QString &more)
    {
        Posting changed = first();
        changed.applyBy = Monday;
        changed.text += more;
        return done(store->imports.commit(stagingOf({changed})).result());
    }
    bool addFile(const QString &name, const QByteArray &content)
    {
        QFile file(store.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            return false;
        file.close();
        return done(documents->addFiles({file.fileName()}, ids[0]).result());
    }
    DocumentId document() { return documents->documents().result()->front().id; }
    ContactId contact() { return contacts->contacts().result()->front().id; }
    bool addContact()
    {
        Contact contact;
        contact.name = u"Ada"_s;
        return done(contacts->add(contact, ids[0]).result());
    }
    Appointment appointment()
    {
        Appointment appointment;
        appointment.posting = ids[0];
        appointment.day = Monday;
        return appointment;
    }
    bool addAppointment() { return done(appointments->add({appointment(), {}, {}}).result()); }
    Appointment kept() { return store->postings.load(ids[0]).result()->appointments.front(); }
    StageId ownStage() { return stages->stages().result()->at(2).stage.id; }
    bool addStage() { return done(stages->add(u"Phone"_s, StageType::Planned, {}).result()); }
    bool saveGroup()
    {
        return done(store->limits.saveGroup({{}, u"Both"_s, {u"TikTok"_s, u"Norvik"_s}, true}).result());
    }
    LimitRule ownRule()
    {
        LimitRule rule = aCap(1, 2, u"Norvik"_s).rule;
        rule.id.clear();
        return rule;
    }
    SearchId search() { return store->postings.overview().result()->searches.front().id; }

    StoreFixture store;
    std::vector<PostingId> ids;
    std::unique_ptr<StageService> stages;
    std::unique_ptr<ContactService> contacts;
    std::unique_ptr<DocumentService> documents;
    std::unique_ptr<DuplicateService> duplicates;
    std::unique_ptr<AppointmentService> appointments;
    std::unique_ptr<ProfileService> profile;
    QString reason;
};

/// What has to be there before a command, and the command.
struct Command
{
    std::function<bool(World &)> prepare;
    std::function<bool(World &)> act;
};

bool nothing(World &)
{
    return true;
}

std::map<QString, Command> postingCommands()
{
    return {
        {u"posting.import"_s,
         {nothing, [](World &w) { return !w.store.import({anAdvert(u"New"_s, u"Else"_s)}).empty(); }}},
        {u"posting.correct"_s,
         {nothing,
          [](World &w) {
              Posting posting = w.store->postings.load(w.ids[0]).result()->posting;
              posting.title = u"Other"_s;
              return w.done(w.store->postings.correct(posting).result());
          }}},
        {u"posting.correctall"_s,
         {nothing,
          [](World &w) {
              Posting values;
              values.department = u"Workshop"_s;
              return w.done(w.store->postings.correctAll(w.ids, {u"department"_s}, values).result());
          }}},
        {u"posting.rate"_s, {nothing, [](World &w) { return w.done(w.store->postings.setRating(w.ids, 4).result()); }}},
        {u"posting.notes"_s,
         {nothing, [](World &w) { return w.done(w.store->postings.setNotes(w.ids[0], u"call"_s).result()); }}},
        {u"posting.note"_s,
         {[](World &w) { return w.reimport(u" Hurry."_s); },
          [](World &w) { return w.done(w.store->postings.takeNote(w.ids[0]).result()); }}},
        {u"posting.merge"_s,
         {nothing,
          [](World &w) {
              return w.done(w.duplicates->merge({w.ids[1], w.ids[2], {}, {}}).result());
          }}},
        {u"posting.trash"_s, {nothing, [](World &w) { return w.done(w.store->postings.moveToTrash(w.ids).result()); }}},
        {u"posting.restore"_s,
         {[](World &w) { return w.done(w.store->postings.moveToTrash(w.ids).result()); },
          [](World &w) { return w.done(w.store->postings.restoreFromTrash(w.ids).result()); }}},
        {u"duplicate.dismiss"_s,
         {nothing, [](World &w) { return w.done(w.duplicates->dismiss(w.ids[1], w.ids[2]).result()); }}},
        {u"search.save"_s,
         {nothing, [](World &w) { return w.done(w.store->postings.saveSearch(u"S"_s, u"x"_s).result()); }}},
        {u"search.rename"_s,
         {[](World &w) { return w.done(w.store->postings.saveSearch(u"S"_s, u"x"_s).result()); },
          [](World &w) { return w.done(w.store->postings.renameSearch(w.search(), u"T"_s).result()); }}},
        {u"search.remove"_s,
         {[](World &w) { return w.done(w.store->postings.saveSearch(u"S"_s, u"x"_s).result()); },
          [](World &w) { return w.done(w.store->postings.removeSearch(w.search()).result()); }}},
    };
}

std::map<QString, Command> tagCommands()
{
    const auto tagged = [](World &w) { return w.tag(u"a/b"_s) && w.tag(u"c"_s, 1); };
    return {
        {u"tag.add"_s, {nothing, [](World &w) { return w.tag(u"a/b"_s); }}},
        {u"tag.remove"_s,
         {tagged, [](World &w) { return w.done(w.store->tags.change(w.ids, {}, {u"c"_s}).result()); }}},
        {u"tag.change"_s,
         {tagged, [](World &w) { return w.done(w.store->tags.change(w.ids, {u"d"_s}, {u"c"_s}).result()); }}},
        {u"tag.colour"_s,
         {tagged, [](World &w) { return w.done(w.store->tags.setColour(w.tagId(u"c"_s), u"#123456"_s).result()); }}},
        {u"tag.rename"_s,
         {tagged, [](World &w) { return w.done(w.store->tags.rename(w.tagId(u"a"_s), u"z"_s).result()); }}},
        {u"tag.merge"_s,
         {tagged, [](World &w) { return w.done(w.store->tags.merge(w.tagId(u"a"_s), w.tagId(u"c"_s)).result()); }}},
        {u"tag.delete"_s, {tagged, [](World &w) { return w.done(w.store->tags.remove(w.tagId(u"a"_s)).result()); }}},
    };
}

std::map<QString, Command> trackingCommands()
{
    const auto applied = [](World &w) { return w.done(w.store.track(w.ids[1], u"applied"_s, Monday)); };
    const auto entry = [](World &w) { return w.store->postings.load(w.ids[1]).result()->history.back().id; };
    const auto added = [](World &w) { return w.addStage(); };
    const auto dated = [](World &w) { return w.addAppointment(); };
    return {
        {u"stage.record"_s, {nothing, applied}},
        {u"stage.edit"_s,
         {applied,
          [entry](World &w) {
              TrackRequest request{w.ids[1], w.store.stage(u"applied"_s), Monday.addDays(-1), {}, {}, {}};
              request.replaces = entry(w);
              return w.done(w.store->tracking.record(request).result());
          }}},
        {u"stage.retract"_s,
         {applied, [entry](World &w) { return w.done(w.store->tracking.retract(entry(w)).result()); }}},
        {u"stage.add"_s, {nothing, added}},
        {u"stage.rename"_s,
         {added, [](World &w) { return w.done(w.stages->rename(w.ownStage(), u"Call"_s).result()); }}},
        {u"stage.colour"_s,
         {added, [](World &w) { return w.done(w.stages->setColour(w.ownStage(), u"#123456"_s).result()); }}},
        {u"stage.type"_s,
         {added, [](World &w) { return w.done(w.stages->setType(w.ownStage(), StageType::InProcess).result()); }}},
        {u"stage.order"_s,
         {added,
          [](World &w) {
              std::vector<StageId> order;
              const auto all = *w.stages->stages().result();
              for (const StageEntry &stage : all)
                  order.insert(order.begin(), stage.stage.id);
              return w.done(w.stages->setOrder(order).result());
          }}},
        {u"stage.hide"_s, {added, [](World &w) { return w.done(w.stages->setHidden(w.ownStage(), true).result()); }}},
        {u"stage.show"_s,
         {[](World &w) { return w.addStage() && w.done(w.stages->setHidden(w.ownStage(), true).result()); },
          [](World &w) { return w.done(w.stages->setHidden(w.ownStage(), false).result()); }}},
        {u"stage.delete"_s, {added, [](World &w) { return w.done(w.stages->remove(w.ownStage()).result()); }}},
        {u"appointment.add"_s, {nothing, dated}},
        {u"appointment.change"_s,
         {dated,
          [](World &w) {
              Appointment other = w.kept();
              other.note = u"bring a pen"_s;
              return w.done(w.appointments->change(other).result());
          }}},
        {u"appointment.cancel"_s,
         {dated, [](World &w) { return w.done(w.appointments->cancel(w.kept().id).result()); }}},
        {u"appointment.done"_s, {dated, [](World &w) { return w.done(w.appointments->finish(w.kept().id).result()); }}},
    };
}

std::map<QString, Command> paperCommands()
{
    const auto known = [](World &w) { return w.addContact(); };
    const auto filed = [](World &w) { return w.addFile(u"CV.txt"_s, "I am"); };
    return {
        {u"contact.add"_s, {nothing, known}},
        {u"contact.change"_s,
         {known,
          [](World &w) {
              Contact contact = w.contacts->contacts().result()->front();
              contact.role = u"recruiter"_s;
              return w.done(w.contacts->change(contact).result());
          }}},
        {u"contact.attach"_s,
         {known, [](World &w) { return w.done(w.contacts->attach(w.contact(), w.ids[1]).result()); }}},
        {u"contact.detach"_s,
         {known, [](World &w) { return w.done(w.contacts->detach(w.contact(), w.ids[0]).result()); }}},
        {u"contact.delete"_s, {known, [](World &w) { return w.done(w.contacts->remove(w.contact()).result()); }}},
        {u"document.add"_s, {nothing, filed}},
        {u"document.attach"_s,
         {filed, [](World &w) { return w.done(w.documents->attach(w.document(), w.ids[1]).result()); }}},
        {u"document.detach"_s,
         {filed, [](World &w) { return w.done(w.documents->detach(w.document(), w.ids[0]).result()); }}},
        {u"document.kind"_s,
         {filed,
          [](World &w) { return w.done(w.documents->setKind(w.document(), DocumentKind::Portfolio).result()); }}},
        {u"document.rename"_s,
         {filed, [](World &w) { return w.done(w.documents->rename(w.document(), u"Life.txt"_s).result()); }}},
        {u"document.sent"_s,
         {[filed](World &w) { return filed(w) && w.done(w.store.track(w.ids[0], u"applied"_s, Monday)); },
          [](World &w) {
              const EventId sent = w.store->postings.load(w.ids[0]).result()->history.back().id;
              return w.done(w.documents->setSentWith(w.document(), w.ids[0], sent).result());
          }}},
    };
}

std::map<QString, Command> limitCommands()
{
    const auto joined = [](World &w) { return w.done(w.store->limits.addAlias(u"Norvik"_s, u"NV"_s).result()); };
    const auto grouped = [](World &w) { return w.saveGroup(); };
    return {
        {u"limit.confirm"_s,
         {nothing,
          [](World &w) { return w.done(w.store->limits.confirm(RuleId{1}, u"TikTok"_s, {u"TikTok"_s}).result()); }}},
        {u"limit.save"_s, {nothing, [](World &w) { return w.done(w.store->limits.save(w.ownRule()).result()); }}},
        {u"limit.state"_s,
         {nothing,
          [](World &w) { return w.done(w.store->limits.setState(RuleId{1}, LimitRule::State::Disabled).result()); }}},
        {u"limit.suggest"_s,
         {nothing,
          [](World &w) {
              return w.done(
                  w.store->limits
                      .suggest({u"Norvik"_s, u"You may apply to a maximum of three positions at Norvik."_s, {}})
                      .result());
          }}},
        {u"employer.join"_s, {nothing, joined}},
        {u"employer.part"_s, {joined, [](World &w) { return w.done(w.store->limits.removeAlias(u"NV"_s).result()); }}},
        {u"group.save"_s, {nothing, grouped}},
        {u"group.remove"_s,
         {grouped,
          [](World &w) {
              const auto all = *w.store->limits.groups().result();
              for (const GroupSlots &group : all)
                  if (group.group.name == u"Both"_s)
                      return w.done(w.store->limits.saveGroup({group.group.id, u"Both"_s, {}, true}).result());
              return false;
          }}},
        {u"plan.order"_s,
         {[](World &w) {
              return w.done(w.store.track(w.ids[1], u"planned"_s, Monday))
                  && w.done(w.store.track(w.ids[2], u"planned"_s, Monday));
          },
          [](World &w) {
              return w.done(w.store->limits.orderPlans({w.ids[2], w.ids[1]}).result());
          }}},
    };
}

std::map<QString, Command> profileCommands()
{
    const auto able = [](World &w) { return w.done(w.profile->setSkills({u"C++"_s, u"Go"_s}).result()); };
    return {
        {u"profile.skills"_s,
         {able,
          [](World &w) {
              return w.done(w.profile->setSkills({u"golang"_s, u"Rust"_s}).result());
          }}},
        {u"profile.weights"_s,
         {nothing,
          [](World &w) {
              return w.done(w.profile->setWeights({{ScoreAspect::Pay, 5}, {ScoreAspect::Room, 0}}).result());
          }}},
    };
}

std::map<QString, Command> commands()
{
    std::map<QString, Command> all;
    for (auto &&some :
         {postingCommands(), tagCommands(), trackingCommands(), paperCommands(), limitCommands(), profileCommands()})
        all.insert(some.begin(), some.end());
    return all;
}

/// The names of steps that the services' sources have.
QStringList namesInTheSources()
{
    static const QRegularExpression name(u"u\"([a-z]+\\.[a-z]+)\"_s"_s);
    QStringList names;
    const QDir folder(QStringLiteral(SHORTLIST_SOURCE_DIR "/models/services"));
    for (const QFileInfo &source : folder.entryInfoList({u"*.cpp"_s}, QDir::Files)) {
        QFile file(source.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto found = name.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            names.append(found.next().captured(1));
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QString dumpOf(World &world)
{
    const auto text = world.store.store->threads()
                          .read([](Store &store) -> Result<QString> { return Testing::dump(store.connection()); })
                          .result();
    return text ? *text : QString();
}

} // namespace

class EveryCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownHere();
    void hasAnInverse_data();
    void hasAnInverse();
    void goesBackAHundredSteps();
};

void EveryCommandTest::isKnownHere()
{
    QStringList known;
    for (const auto &[name, command] : commands())
        known.append(name);
    known.sort();
    // Fails where a command was added without a row that proves that it can be undone.
    QCOMPARE(namesInTheSources(), known);
}

void EveryCommandTest::hasAnInverse_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, command] : commands())
        QTest::newRow(qPrintable(name)) << name;
}

void EveryCommandTest::hasAnInverse()
{
    QFETCH(QString, name);
    const Command command = commands().at(name);
    World world;
    QVERIFY2(command.prepare(world), qPrintable(world.reason));
    const QString before = dumpOf(world);
    QVERIFY2(command.act(world), qPrintable(world.reason));
    const QString after = dumpOf(world);
    QCOMPARE(world.store->undo.state().result()->undo.section(u' ', 0, 0), name);

    DO_OK(world.store->undo.undo().result());
    QCOMPARE(dumpOf(world), before);
    DO_OK(world.store->undo.redo().result());
    QCOMPARE(dumpOf(world), after);
    world.restart();
    QCOMPARE(world.store->undo.state().result()->undo.section(u' ', 0, 0), name);
    DO_OK(world.store->undo.undo().result());
    QCOMPARE(dumpOf(world), before);
    world.restart();
    DO_OK(world.store->undo.redo().result());
    QCOMPARE(dumpOf(world), after);
    QCOMPARE(*world.store->maintenance.check().result(), QStringList());
}

void EveryCommandTest::goesBackAHundredSteps()
{
    constexpr int Steps = 120;
    World world;
    QStringList states{dumpOf(world)};
    for (int step = 0; step < Steps; ++step) {
        DO_OK(world.store->postings.setNotes(world.ids[size_t(step) % 3], u"note %1"_s.arg(step)).result());
        states.append(dumpOf(world));
    }
    world.restart();
    for (int step = Steps; step > 0; --step) {
        QCOMPARE(dumpOf(world), states.at(step));
        DO_OK(world.store->undo.undo().result());
    }
    QCOMPARE(dumpOf(world), states.front());
}

QTEST_GUILESS_MAIN(EveryCommandTest)
#include "tst_everycommand.moc"
