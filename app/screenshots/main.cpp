// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/composition.h"
#include "ui/detail/detailpane.h"
#include "ui/web/postingscheme.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

// Draws the pictures of docs/screenshots: the real window, over a database of its own with the sample postings in it.

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

constexpr int SettleMs = 900; ///< the engine paints on its own time, and tells nobody when
constexpr QSize Usual(1440, 900);
constexpr QSize Small(1024, 640);

void settle(int ms = SettleMs)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs the command that `keys` stand for.
void trigger(const QWidget &window, const QKeySequence &keys)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions)
        if (action->shortcuts().contains(keys))
            action->trigger();
}

/// The samples with some life in them: tags, a confirmed limit, one application sent and one planned.
class Story
{
public:
    explicit Story(Composition &program)
        : m_program(program)
    { }

    bool prepare(const QString &samples)
    {
        auto staged = m_program.imports().stageFiles({samples}).result();
        if (!staged)
            return false;
        auto stored = m_program.imports().commit(*std::move(staged)).result();
        if (!stored)
            return false;
        const auto listed = m_program.postings().list({}).result();
        if (!listed)
            return false;
        m_rows = listed->rows;
        const auto stages = m_program.tracking().stages().result();
        return stages && tell(*stages);
    }

    PostingId posting(const QString &titlePart) const
    {
        for (const PostingRow &row : m_rows)
            if (row.title.contains(titlePart))
                return row.id;
        return {};
    }

private:
    bool tell(const std::vector<Stage> &stages)
    {
        const auto groups = m_program.limits().groups().result();
        if (!groups)
            return false;
        for (const GroupSlots &group : *groups)
            if (group.group.name == "Meridian"_L1 && !group.rules.empty()
                && !m_program.limits()
                        .confirm(RuleId{group.rules.front().id.toLongLong()}, u"Meridian"_s,
                                 {u"Meridian"_s, u"Lumora"_s})
                        .result())
                return false;
        const QDate today = QDate::currentDate();
        return tag({posting(u"Tile Server"_s), posting(u"Backend"_s)}, u"new grad"_s)
            && tag({posting(u"Tile Server"_s), posting(u"Routing"_s), posting(u"Embedded"_s)}, u"infra"_s)
            && tag({posting(u"Print Studio"_s)}, u"dream"_s)
            && track(stages, u"applied"_s, u"Backend"_s, today.addDays(-9), u"Sent with the short CV."_s)
            && track(stages, u"assessment"_s, u"Backend"_s, today.addDays(-2), u"Ninety minutes, by Friday."_s)
            && track(stages, u"planned"_s, u"Tile Server"_s, today.addDays(-1), {});
    }

    bool tag(std::vector<PostingId> ids, const QString &name)
    {
        return bool(m_program.tags().change(std::move(ids), {name}, {}).result());
    }

    bool track(const std::vector<Stage> &stages, const QString &stage, const QString &titlePart, const QDate &day,
               const QString &note)
    {
        TrackRequest request;
        request.posting = posting(titlePart);
        request.stage = findStage(stages, stage)->id;
        request.day = day;
        request.note = note;
        const auto recorded = m_program.tracking().record(request).result();
        return recorded && !recorded->isRefused();
    }

    Composition &m_program;
    std::vector<PostingRow> m_rows;
};

/// Takes the pictures of one colour scheme.
class Camera
{
public:
    Camera(Composition &program, const Story &story, QDir folder, QString suffix)
        : m_window(program.window())
        , m_story(story)
        , m_folder(std::move(folder))
        , m_suffix(std::move(suffix))
    { }

    void shootImport(const QString &samples)
    {
        m_window.importFiles({samples});
        shoot(u"import"_s);
        m_window.showPage(MainWindow::Page::Reading);
    }

    void shootAll()
    {
        auto &pane = *m_window.findChild<DetailPane *>();
        m_window.resize(Usual);
        open(u"Tile Server"_s);
        shoot(u"main"_s);
        m_window.resize(Small);
        shoot(u"small"_s);
        m_window.resize(Usual);

        open(u"Backend"_s);
        pane.showPage(DetailPane::Page::Tracking);
        shoot(u"tracking"_s);
        pane.showPage(DetailPane::Page::Posting);

        Q_EMIT pane.openSlotsRequested(u"Meridian"_s);
        shoot(u"slots"_s);

        if (!m_comparisonFilled)
            fillComparison();
        m_window.showPage(MainWindow::Page::Comparison);
        shoot(u"compare"_s);
        m_window.showPage(MainWindow::Page::Reading);
    }

    void shoot(const QString &name)
    {
        settle();
        m_window.grab().save(m_folder.filePath(name + m_suffix + u".png"_s));
    }

    void setSuffix(const QString &suffix) { m_suffix = suffix; }

private:
    void open(const QString &titlePart)
    {
        m_window.openPosting(m_story.posting(titlePart));
        settle();
    }

    void fillComparison()
    {
        for (const auto &title : {u"Tile Server"_s, u"Backend"_s, u"Embedded"_s}) {
            open(title);
            trigger(m_window, Qt::Key_C);
            settle();
        }
        m_comparisonFilled = true;
    }

    MainWindow &m_window;
    const Story &m_story;
    QDir m_folder;
    QString m_suffix;
    bool m_comparisonFilled = false;
};

int fail(const QString &what)
{
    QTextStream(stderr) << "shortlist-screenshots: " << what << '\n';
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    registerPostingScheme();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shortlist"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption samples(u"samples"_s, u"Import the postings of this folder."_s, u"folder"_s);
    const QCommandLineOption output(u"output"_s, u"Write the pictures here."_s, u"folder"_s);
    parser.addOptions({samples, output});
    parser.process(application);
    if (!parser.isSet(samples) || !parser.isSet(output))
        return fail(u"name --samples and --output."_s);
    if (!QDir().mkpath(parser.value(output)))
        return fail(u"cannot create "_s + parser.value(output));

    QTranslator english; // for its plural forms; pictures are the same wherever they are made
    if (english.load(u":/i18n/shortlist_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    const QTemporaryDir folder;
    LaunchOptions options;
    options.database = folder.filePath(u"samples.db"_s);
    const auto made = Composition::create(options, folder.filePath(u"settings.ini"_s), application);
    if (!made)
        return fail(made.error().detail);
    Composition &program = **made;
    Story story(program);
    Camera camera(program, story, QDir(parser.value(output)), u"-light"_s);
    program.window().resize(Usual);
    program.window().show();
    const QString sampleFolder = QDir(parser.value(samples)).absolutePath();
    const auto inDark = [&program, &camera](bool dark) {
        program.theme().setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
        camera.setSuffix(dark ? u"-dark"_s : u"-light"_s);
    };
    for (const bool dark : {false, true}) {
        inDark(dark);
        camera.shoot(u"empty"_s);
        camera.shootImport(sampleFolder);
    }
    if (!story.prepare(sampleFolder))
        return fail(u"the samples could not be brought in."_s);
    for (const bool dark : {false, true}) {
        inDark(dark);
        camera.shootAll();
    }
    program.window().close();
    return 0;
}
