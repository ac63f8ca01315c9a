// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/flowvalues.h"
#include "tests/gui/pictures.h"
#include "ui/common/facteditor.h"
#include "ui/common/rulewords.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/datadialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/ruledialog.h"
#include "ui/dialogs/stagesdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

QPushButton *saveButton(const RuleDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    return *std::ranges::find(buttons, u"Save"_s, &QPushButton::text);
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysRulesInWords_data();
    void saysRulesInWords();
    void keepsWhatItDoesNotEdit();
    void editsTheNumber();
    void refusesARuleForNobody();
    void editsEveryField_data();
    void editsEveryField();
    void asksWhatTheRuleWouldDo();
    void needsAReason();
    void saysWhereTheDataLies();
    void offersTheCopiesOfTheData();
    void saysWhereTheDataLieBadly();
    void ordersTheStages();
    void asksOnlyForWhatChanges();
    void asksForNothingWhileItGoes();
    void editsNothingWhileItGoes();
    void renders_data();
    void renders();

private:
    Theme m_theme;
};

void DialogsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme.setChoice(SchemeChoice::Light);
    m_theme.applyTo(*qApp);
}

void DialogsTest::saysRulesInWords_data()
{
    QTest::addColumn<LimitRule>("rule");
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<QString>("words");

    LimitRule rule = FlowValues::aRule();
    QTest::newRow("two in order for a group")
        << rule << QStringList{u"Meridian"_s, u"Lumora"_s}
        << u"At most 2 applications, considered in the order you apply, for Meridian, Lumora and their affiliates worldwide"_s;
    QTest::newRow("its members are not known") << rule << QStringList()
                                               << u"At most 2 applications, considered in the order you apply, for "
                                                  "Meridian and its affiliates worldwide"_s;
    rule = {};
    rule.max = 1;
    rule.scope = {LimitRule::ScopeKind::Employer, u"Halden Bank"_s, {}};
    rule.window.type = LimitRule::WindowType::Cycle;
    QTest::newRow("one a season") << rule << QStringList()
                                  << u"At most one application a recruiting season, for Halden Bank"_s;
    rule.max = 3;
    rule.window = {};
    rule.window.type = LimitRule::WindowType::Rolling;
    rule.window.days = 30;
    rule.strength = LimitRule::Strength::Advised;
    QTest::newRow("rolling and advised")
        << rule << QStringList() << u"At most 3 applications within 30 days, for Halden Bank, advised, not enforced"_s;
    rule = {};
    rule.kind = LimitRule::Kind::Cooldown;
    rule.days = 180;
    rule.scope.name = u"Halden Bank"_s;
    QTest::newRow("a wait") << rule << QStringList()
                            << u"No new application for 180 days after a rejection, for Halden Bank"_s;
}

void DialogsTest::saysRulesInWords()
{
    QFETCH(LimitRule, rule);
    QFETCH(QStringList, members);
    QTEST(ruleWords(rule, members), "words");
}

void DialogsTest::keepsWhatItDoesNotEdit()
{
    LimitRule rule = FlowValues::aRule();
    rule.overridden = LimitRule::Override{QDate(2027, 1, 1), u"asked by mail"_s};
    rule.window.type = LimitRule::WindowType::Rolling;
    rule.window.months = 6;
    rule.frees.rejected = LimitRule::Frees::Yes;
    QCOMPARE(RuleDialog(rule, m_theme).rule(), rule);
}

void DialogsTest::editsTheNumber()
{
    RuleDialog dialog(FlowValues::aRule(), m_theme);
    dialog.show();
    auto *max = dialog.findChild<QSpinBox *>();
    max->setFocus();
    QTest::keyClick(max, Qt::Key_Up);
    QCOMPARE(dialog.rule().max, 3);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->text().startsWith(u"At most 3"_s); }));
}

void DialogsTest::refusesARuleForNobody()
{
    RuleDialog dialog(FlowValues::aRule(), m_theme);
    dialog.show();
    QPushButton *save = saveButton(dialog);
    QVERIFY(save->isEnabled());
    const auto fields = dialog.findChildren<QLineEdit *>();
    const auto name = std::ranges::find(fields, u"Meridian"_s, &QLineEdit::text);
    (*name)->clear();
    QVERIFY(!save->isEnabled());
}

void DialogsTest::editsEveryField_data()
{
    QTest::addColumn<LimitRule>("rule");
    const LimitRule cap = FlowValues::aRule();
    const auto row = [](const char *name, LimitRule rule, const auto &change) {
        change(rule);
        QTest::newRow(name) << rule;
    };
    row("region", cap, [](LimitRule &r) { r.scope.region = u"EMEA"_s; });
    row("months", cap, [](LimitRule &r) {
        r.window = {.type = LimitRule::WindowType::Rolling, .days = {}, .months = 6, .from = {}, .to = {}};
    });
    row("a calendar month", cap, [](LimitRule &r) {
        r.window.type = LimitRule::WindowType::Calendar;
        r.window.period = LimitRule::CalendarPeriod::Month;
    });
    row("an academic year", cap, [](LimitRule &r) {
        r.window.type = LimitRule::WindowType::Calendar;
        r.window.startsMonth = 9;
    });
    row("a season without dates", cap, [](LimitRule &r) { r.window.type = LimitRule::WindowType::Cycle; });
    row("a season", cap, [](LimitRule &r) {
        r.window = {.type = LimitRule::WindowType::Cycle,
                    .days = {},
                    .months = {},
                    .from = QDate(2026, 9, 1),
                    .to = QDate(2027, 1, 31)};
    });
    row("what frees", cap, [](LimitRule &r) {
        r.frees = {LimitRule::Frees::Yes, LimitRule::Frees::No, LimitRule::Frees::Unknown};
    });
    row("switched off", cap, [](LimitRule &r) { r.state = LimitRule::State::Disabled; });
    row("overridden", cap, [](LimitRule &r) { r.overridden = LimitRule::Override{QDate(2027, 2, 1), u"agreed"_s}; });
    row("open ones, in sequence, spoiling all", cap, [](LimitRule &r) {
        r.counts = LimitRule::Counts::Active;
        r.order = LimitRule::Order::Sequential;
        r.strength = LimitRule::Strength::VoidsAll;
    });
    row("a wait from the interview", cap, [](LimitRule &r) {
        r.kind = LimitRule::Kind::Cooldown;
        r.days = 90;
        r.startsAt = LimitRule::StartsAt::Interviewed;
    });
    row("never again", cap, [](LimitRule &r) {
        r.kind = LimitRule::Kind::Repeat;
        r.days = LimitRule::Never;
    });
}

void DialogsTest::editsEveryField()
{
    QFETCH(LimitRule, rule);
    RuleDialog dialog(rule, m_theme);
    dialog.show();
    QCOMPARE(dialog.rule(), rule);
    QVERIFY(saveButton(dialog)->isEnabled());
}

void DialogsTest::asksWhatTheRuleWouldDo()
{
    RuleDialog dialog(FlowValues::aRule(), m_theme);
    QSignalSpy asked(&dialog, &RuleDialog::previewRequested);
    QVERIFY(asked.wait());
    GroupSlots pool = FlowValues::aGroup();
    pool.next.slot = pool.next.slots = 2;
    dialog.setPreview(pool);
    const auto labels = dialog.findChildren<QLabel *>();
    const auto effect = std::ranges::find(labels, u"What the rule would do"_s, &QLabel::accessibleName);
    QVERIFY((*effect)->text().contains(u"Slots used: 1 of 2"_s));
    QVERIFY((*effect)->text().contains(u"One application more, sent today: takes slot 2, the last one"_s));
}

void DialogsTest::needsAReason()
{
    ReasonDialog dialog(u"refused"_s, m_theme);
    dialog.show();
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto go = std::ranges::find(buttons, u"Do it all the same"_s, &QPushButton::text);
    QVERIFY(!(*go)->isEnabled());
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u" agreed "_s);
    QVERIFY((*go)->isEnabled());
    QCOMPARE(dialog.reason(), u"agreed"_s);
}

void DialogsTest::saysWhereTheDataLies()
{
    AboutDialog dialog(u"/home/mara/.local/share/shortlist/shortlist.db"_s, m_theme);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->text().endsWith(u"shortlist.db"_s); }));
    QVERIFY(std::ranges::all_of(labels, [](QLabel *label) { return label->textFormat() == Qt::PlainText; }));
}

namespace {

void fill(DataDialog &dialog)
{
    DataSummary summary;
    summary.path = u"/home/mara/.local/share/shortlist/shortlist.db"_s;
    summary.backupFolder = summary.path + u".backups"_s;
    summary.databaseBytes = 12'000'000;
    summary.backupBytes = 96'000'000;
    summary.postings = 214;
    summary.trashed = 3;
    summary.sources = 230;
    summary.documents = 2;
    dialog.setSummary(summary);
    const QDateTime at(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    dialog.setBackups({{u"/b/1.db"_s, BackupFile::Reason::Automatic, at, 12'000'000, 214},
                       {u"/b/2.db"_s, BackupFile::Reason::BeforeRestore, at.addDays(-1), 11'900'000, 210},
                       {u"/b/3.db"_s, BackupFile::Reason::ByHand, at.addDays(-9), 9'000'000, -1}});
    dialog.setNetworkUse({2, 41});
}

} // namespace

void DialogsTest::offersTheCopiesOfTheData()
{
    DataDialog dialog(m_theme);
    fill(dialog);
    dialog.show();
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::all_of(labels, [](QLabel *label) { return label->textFormat() == Qt::PlainText; }));
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto named = [&buttons](const QString &text) {
        return *std::ranges::find(buttons, text, &QPushButton::text);
    };
    const QSignalSpy restores(&dialog, &DataDialog::restoreRequested);
    auto *copies = dialog.findChild<QTreeWidget *>();
    copies->setCurrentItem(copies->topLevelItem(1));
    named(u"Go back to this copy…"_s)->click();
    QCOMPARE(restores.size(), 1);
    QCOMPARE(restores.front().front().toString(), u"/b/2.db"_s);
    const auto work = std::make_shared<LongWork>();
    dialog.setWorking(work);
    QVERIFY(!named(u"Check now"_s)->isEnabled());
    QVERIFY(!named(u"Back up now"_s)->isEnabled());
    work->begin(LongWork::Step::CheckingPostings, 4);
    work->advance();
    auto *bar = dialog.findChild<QProgressBar *>();
    QTRY_COMPARE(bar->value() * 4, bar->maximum());
    named(u"Cancel"_s)->click();
    QVERIFY(work->isCancelled());
    QVERIFY(!named(u"Cancel"_s)->isEnabled());
    dialog.setOutcome(u"In order"_s);
    QVERIFY(named(u"Check now"_s)->isEnabled());
}

void DialogsTest::saysWhereTheDataLieBadly()
{
    DataDialog dialog(m_theme);
    fill(dialog);
    dialog.show();
    const auto says = [&dialog](const QString &words) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(!says(u"network drive"_s));
    DataSummary summary;
    summary.fileSystem = u"nfs4"_s;
    summary.isOnNetwork = true;
    dialog.setSummary(summary);
    QVERIFY(says(u"The database lies on a network drive (nfs4)"_s));
    summary.isReadOnly = true;
    dialog.setSummary(summary);
    QVERIFY(says(u"The database is read only"_s));
}

namespace {

std::vector<StageEntry> someStages()
{
    std::vector<StageEntry> entries;
    qint64 id = 0;
    for (Stage stage : builtInStages()) {
        stage.id = StageId{++id};
        entries.push_back({stage, stage.key == u"applied"_s ? 3 : 0, 0});
    }
    entries.back().stage.hidden = true;
    return entries;
}

} // namespace

void DialogsTest::ordersTheStages()
{
    StagesDialog dialog(m_theme);
    dialog.setStages(someStages());
    QSignalSpy ordered(&dialog, &StagesDialog::orderRequested);
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 10);
    QCOMPARE(list->item(9)->text(), u"Closed (hidden)"_s);
    dialog.choose(StageId{3});
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(ordered.size(), 1);
    const auto order = ordered.front().front().value<std::vector<StageId>>();
    QCOMPARE(order[2], StageId{4});
    QCOMPARE(order[3], StageId{3});
    dialog.choose(StageId{1});
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // it is the first
    QCOMPARE(ordered.size(), 1);
}

/// With the focus in the name, and a name that was not ended.
void DialogsTest::asksForNothingWhileItGoes()
{
    auto dialog = std::make_unique<StagesDialog>(m_theme);
    dialog->setStages(someStages());
    dialog->choose(StageId{3});
    auto *name = dialog->findChild<QLineEdit *>();
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    name->setFocus();
    QTRY_VERIFY(name->hasFocus());
    name->setText(u"Sent"_s);
    int asked = 0;
    connect(dialog.get(), &StagesDialog::renameRequested, this, [&asked] { ++asked; });
    dialog.reset();
    QCOMPARE(asked, 0);
}

void DialogsTest::editsNothingWhileItGoes()
{
    QWidget window;
    auto editor = std::make_unique<FactEditor>(u"title"_s, m_theme, &window);
    Posting posting;
    posting.title = u"Gardener"_s;
    editor->setFact(posting, 0);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    editor->findChild<QLineEdit *>()->setText(u"Baker"_s);
    int edited = 0;
    connect(editor.get(), &FactEditor::edited, this, [&edited] { ++edited; });
    editor.reset();
    QCOMPARE(edited, 0);
}

void DialogsTest::asksOnlyForWhatChanges()
{
    StagesDialog dialog(m_theme);
    dialog.setStages(someStages());
    QSignalSpy renamed(&dialog, &StagesDialog::renameRequested);
    dialog.choose(StageId{3});
    auto *name = dialog.findChild<QLineEdit *>();
    QCOMPARE(name->text(), u"Applied"_s); // translated, though it has no name
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(renamed.size(), 0);
    name->setText(u"Sent"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(renamed.front().front().value<StageId>(), StageId{3});
    QCOMPARE(renamed.front().at(1).toString(), u"Sent"_s);
    QVERIFY(!picture(dialog, dialog.size(), u"dialog-stages"_s).isNull());
}

void DialogsTest::renders_data()
{
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::newRow("light") << SchemeChoice::Light;
    QTest::newRow("dark") << SchemeChoice::Dark;
}

void DialogsTest::renders()
{
    QFETCH(SchemeChoice, scheme);
    m_theme.setChoice(scheme);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    RuleDialog rule(FlowValues::aRule(), m_theme);
    AboutDialog about(u"/home/mara/.local/share/shortlist/shortlist.db"_s, m_theme);
    QVERIFY(!picture(rule, rule.sizeHint(), u"rule-"_s + name).isNull());
    QVERIFY(!picture(about, about.sizeHint(), u"about-"_s + name).isNull());
    DataDialog data(m_theme);
    fill(data);
    QVERIFY(!picture(data, data.sizeHint(), u"data-"_s + name).isNull());
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
