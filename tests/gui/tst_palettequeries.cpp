// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/commandpalette.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

struct Query
{
    const char *typed;
    const char *expected;
};

/// What people type, and what they mean by it: names, beginnings, abbreviations, other words, words turned round.
constexpr Query Queries[]{
    {"new", "New posting"},
    {"new posting", "New posting"},
    {"create", "New posting"},
    {"import", "Import files"},
    {"import files", "Import files"},
    {"load", "Import files"},
    {"import folder", "Import a folder"},
    {"folder import", "Import a folder"},
    {"samples", "Import sample postings"},
    {"demo", "Import sample postings"},
    {"paste", "Paste a posting"},
    {"clipboard", "Paste a posting"},
    {"backup", "Save a copy of the database"},
    {"copy of the database", "Save a copy of the database"},
    {"check", "Check the database"},
    {"integrity", "Check the database"},
    {"export", "Export everything as JSON"},
    {"json", "Export everything as JSON"},
    {"ics", "Save all dates for the calendar"},
    {"all dates", "Save all dates for the calendar"},
    {"remind", "Reminders"},
    {"notifications", "Reminders"},
    {"settings", "Settings"},
    {"preferences", "Settings"},
    {"options", "Settings"},
    {"quit", "Quit"},
    {"exit", "Quit"},
    {"undo", "Undo"},
    {"revert", "Undo"},
    {"redo", "Redo"},
    {"stages", "Stages"},
    {"workflow", "Stages"},
    {"search", "Search"},
    {"find", "Find in the posting"},
    {"save search", "Save this search"},
    {"next place", "Next place found"},
    {"previous", "Previous place found"},
    {"narrow", "Narrow the list"},
    {"filter", "Narrow the list"},
    {"facets", "Narrow the list"},
    {"tag", "Tag"},
    {"label", "Tag"},
    {"set stage", "Set the stage"},
    {"status", "Set the stage"},
    {"stars", "Rate with stars"},
    {"rate", "Rate with stars"},
    {"favourite", "Rate with stars"},
    {"record", "Record an application"},
    {"apply", "Record an application"},
    {"interview date", "Add an interview or another date"},
    {"appointment", "Add an interview or another date"},
    {"application pdf", "Save the application as PDF"},
    {"evidence", "Save the application as a folder"},
    {"comparison", "Add to the comparison"},
    {"add to comp", "Add to the comparison"},
    {"show comparison", "Show the comparison"},
    {"correct", "Correct the facts"},
    {"edit", "Correct the facts"},
    {"limit text", "Show the limit in the text"},
    {"clause", "Show the limit in the text"},
    {"places", "Show the employer’s places"},
    {"slots", "Show the employer’s places"},
    {"limit from", "Limit from a page"},
    {"own window", "Open in a window of its own"},
    {"detach", "Open in a window of its own"},
    {"preview", "Quick look"},
    {"quick", "Quick look"},
    {"rename", "Rename"},
    {"trash", "Move to the trash"},
    {"delete", "Delete for good"},
    {"remove", "Move to the trash"},
    {"mtt", "Move to the trash"},
    {"undelete", "Take back from the trash"},
    {"purge", "Delete for good"},
    {"empty", "Empty the trash"},
    {"board", "Show the board"},
    {"kanban", "Show the board"},
    {"today", "Show what to do today"},
    {"agenda", "Show what to do today"},
    {"duplicates", "Show duplicates"},
    {"statistics", "Look back on the search"},
    {"look back", "Look back on the search"},
    {"show list", "Show the list"},
    {"reload", "Read again"},
    {"sidebar", "Sidebar"},
    {"menu", "Menu bar"},
    {"dark", "Dark colours"},
    {"dark mode", "Dark colours"},
    {"light", "Light colours"},
    {"contrast", "High contrast"},
    {"toggle theme", "Switch between light and dark"},
    {"larger", "Larger text"},
    {"zoom in", "Larger text"},
    {"smaller", "Smaller text"},
    {"normal", "Normal text"},
    {"help", "How to use Shortlist"},
    {"manual", "How to use Shortlist"},
    {"shortcuts", "Shortcuts"},
    {"hotkeys", "Shortcuts"},
    {"about", "About Shortlist"},
    {"version", "About Shortlist"},
    {"infra", "infra"},
    {"inf stor", "infra/storage"},
    {"night", "night shift"},
    {"near home", "Near home"},
    {"home", "Near home"},
    {"due remote", "Remote and due soon"},
    {"interview", "Interview"},
    {"offer", "Offer"},
    {"assess", "Assessment"},
    {"lumora", "Lumora group"},
    {"hydrology", "Hydrology Analyst, Rivers and Reservoirs"},
    {"analyst rivers", "Hydrology Analyst, Rivers and Reservoirs"},
    {"tile serv", "Backend Engineer, Tile Server"},
    {"backend", "Backend Engineer, Tile Server"},
    {"dispatch", "Night Dispatcher"},
};

constexpr int LeastQueries = 100;
constexpr qint64 MostMsAKey = 30;

std::vector<PaletteEntry> entries()
{
    std::vector<PaletteEntry> found;
    for (const QString &name : {u"Near home"_s, u"Remote and due soon"_s})
        found.push_back({.name = name, .detail = u"Saved search"_s});
    for (const QString &name : {u"infra"_s, u"infra/storage"_s, u"night shift"_s, u"maybe"_s})
        found.push_back({.name = name, .detail = u"Tag"_s});
    for (const QString &name : {u"Saved"_s, u"Planned"_s, u"Applied"_s, u"Assessment"_s, u"Interview"_s, u"Offer"_s})
        found.push_back({.name = name, .detail = u"Stage"_s});
    for (const QString &name : {u"Lumora group"_s, u"Halden Bank"_s})
        found.push_back({.name = name, .detail = u"Limit"_s});
    return found;
}

/// As the store finds them: every word begins a word of the title.
std::vector<PaletteEntry> postingsWith(const QString &typed)
{
    std::vector<PaletteEntry> found;
    for (const QString &title : {u"Hydrology Analyst, Rivers and Reservoirs"_s, u"Backend Engineer, Tile Server"_s,
                                 u"Night Dispatcher"_s, u"Settings Designer for Stage Lighting"_s}) {
        const QString words = u' ' + title;
        const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&words](const QString &word) { return words.contains(u' ' + word, Qt::CaseInsensitive); }))
            found.push_back({.name = title, .detail = u"Employer"_s});
    }
    return found;
}

} // namespace

class PaletteQueriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAHundredQueries();
    void putsWhatIsMeantFirst_data();
    void putsWhatIsMeantFirst();
    void answersEveryKeyAtOnceAmongThousands();

private:
    std::vector<QAction *> all(const Actions &actions)
    {
        std::vector<QAction *> found;
        for (const auto group :
             {ActionGroup::Posting, ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Help})
            for (QAction *action : actions.of(group))
                if (action != &actions[ActionId::Palette])
                    found.push_back(action);
        return found;
    }
};

void PaletteQueriesTest::hasAHundredQueries()
{
    QVERIFY(int(std::size(Queries)) >= LeastQueries);
}

void PaletteQueriesTest::putsWhatIsMeantFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    for (const Query &query : Queries)
        QTest::newRow(query.typed) << QString::fromUtf8(query.typed) << QString::fromUtf8(query.expected);
}

void PaletteQueriesTest::putsWhatIsMeantFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QWidget window;
    QWidget list;
    const Actions actions(window, list);
    const Theme theme;
    auto *palette = new CommandPalette(all(actions), theme, &window);
    palette->addEntries(entries());
    palette->findChild<QLineEdit *>()->setText(typed);
    palette->setPostings(postingsWith(typed));
    const QStringList offered = palette->offered();
    QVERIFY(!offered.isEmpty());
    QVERIFY2(offered.front() == expected, qPrintable(offered.mid(0, 4).join(u" | "_s)));
}

void PaletteQueriesTest::answersEveryKeyAtOnceAmongThousands()
{
    QWidget window;
    QWidget list;
    const Actions actions(window, list);
    const Theme theme;
    auto *palette = new CommandPalette(all(actions), theme, &window);
    std::vector<PaletteEntry> many;
    for (int i = 0; i < 2000; ++i)
        many.push_back({.name = u"area %1/subject of some length"_s.arg(i), .detail = u"Tag"_s});
    palette->addEntries(std::move(many));
    auto *field = palette->findChild<QLineEdit *>();
    QElapsedTimer timer;
    qint64 slowest = 0;
    for (const QChar letter : u"subject 17"_s) {
        timer.start();
        field->insert(letter);
        slowest = std::max(slowest, timer.elapsed());
    }
    QVERIFY2(slowest < 10 * MostMsAKey, qPrintable(QString::number(slowest))); // other work runs beside the tests
    QVERIFY(palette->offered().size() < 2000);
}

QTEST_MAIN(PaletteQueriesTest)
#include "tst_palettequeries.moc"
