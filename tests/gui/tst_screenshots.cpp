// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pictures.h"
#include "ui/common/theme.h"
#include "ui/dialogs/newpostingdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/list/postinglistview.h"
#include "ui/mainwindow/sidebar.h"

#include <QFileInfo>
#include <QFontInfo>
#include <QImage>
#include <QScopeGuard>
#include <QTranslator>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr int SameColour = 40;      ///< the most that a channel may differ: smoothing is not the same everywhere
constexpr double MostOther = 0.015; ///< of all pixels
const QDate Today(2026, 11, 21);

Overview overview()
{
    Overview overview;
    overview.all = 12;
    overview.undecided = 5;
    overview.dueThisWeek = 1;
    for (const Stage &stage : builtInStages())
        overview.stages.push_back({stage, 0});
    overview.employers = {{u"Orbital Foods"_s, GroupId{1}, 4, 1, 1, 3, true}};
    overview.tags = {{TagId{1}, u"area"_s, u"#4a7fc0"_s, 3},
                     {TagId{2}, u"area/maps"_s, u"#4a7fc0"_s, 2},
                     {TagId{3}, u"night shift"_s, u"#b8733a"_s, 1}};
    overview.searches = {{SearchId{4}, u"Near home"_s, u"place:berlin"_s, 2}};
    return overview;
}

std::vector<PostingRow> rows()
{
    PostingRow one;
    one.id = PostingId{1};
    one.title = u"Lighthouse Keeper"_s;
    one.employer = u"Coast Office"_s;
    one.place = u"Bergen"_s;
    one.applyBy = QDate(2026, 11, 24);
    one.tags = {{TagId{3}, u"night shift"_s, u"#b8733a"_s, 1}};
    PostingRow other = one;
    other.id = PostingId{2};
    other.title = u"A very long title that does not fit into the list however wide its user may have made it"_s;
    other.hasLimitClause = true;
    other.tags.clear();
    return {one, other};
}

using Make = std::function<std::unique_ptr<QWidget>(Theme &)>;

struct View
{
    const char *name;
    QSize size;
    Make make;
};

const std::vector<View> &views()
{
    static const std::vector<View> all{
        {"sidebar",
         {230, 560},
         [](Theme &theme) {
             auto sidebar = std::make_unique<Sidebar>(theme);
             sidebar->setOverview(overview(), 2);
             sidebar->markKey(u"all"_s);
             return sidebar;
         }},
        {"list",
         {420, 220},
         [](Theme &theme) {
             auto list = std::make_unique<PostingListView>(theme);
             list->setToday(Today);
             list->setStages(builtInStages());
             list->setRows(rows());
             return list;
         }},
        {"settings", {480, 300}, [](Theme &theme) { return std::make_unique<SettingsDialog>(theme); }},
        {"new-posting", {560, 520}, [](Theme &theme) { return std::make_unique<NewPostingDialog>(theme); }},
    };
    return all;
}

/// The part of the pixels that are clearly another colour; all where the sizes differ.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    qint64 count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            count += std::max({qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))})
                > SameColour;
        }
    return double(count) / (double(one.width()) * one.height());
}

} // namespace

/// Views that stay as they are look as they did: in both schemes, in English and in German. A change that is meant is
/// drawn anew with SHORTLIST_WRITE_GOLDEN=1, and looked at.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsItDid_data();
    void looksAsItDid();
};

void ScreenshotsTest::looksAsItDid_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("language");
    QTest::addColumn<SchemeChoice>("scheme");
    for (size_t view = 0; view < views().size(); ++view)
        for (const QString &language : {u"en"_s, u"de"_s})
            for (const auto scheme : {SchemeChoice::Light, SchemeChoice::Dark})
                QTest::addRow("%s-%s-%s", views()[view].name, qPrintable(language),
                              scheme == SchemeChoice::Light ? "light" : "dark")
                    << int(view) << language << scheme;
}

void ScreenshotsTest::looksAsItDid()
{
    QFETCH(int, view);
    QFETCH(QString, language);
    QFETCH(SchemeChoice, scheme);
    Theme theme;
    if (QFontInfo(theme.font(TextStyle::Body)).family() != "Inter"_L1)
        QSKIP("the pictures were drawn with the font Inter: install the package fonts-inter");
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/shortlist_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    theme.setChoice(scheme);
    theme.applyTo(*qApp);

    const View &shown = views()[size_t(view)];
    const std::unique_ptr<QWidget> widget = shown.make(theme);
    widget->setAttribute(Qt::WA_ShowWithoutActivating); // a cursor that blinks is no difference
    const QImage drawn = picture(*widget, shown.size, QString::fromUtf8(QTest::currentDataTag()));
    const QString path =
        QStringLiteral(SHORTLIST_FIXTURES "/screenshots/%1.png").arg(QString::fromUtf8(QTest::currentDataTag()));
    if (qEnvironmentVariableIsSet("SHORTLIST_WRITE_GOLDEN"))
        QVERIFY(QDir().mkpath(QFileInfo(path).path()) && drawn.save(path));
    const QImage golden(path);
    QVERIFY2(!golden.isNull(), qPrintable(path));
    const double other =
        difference(drawn.convertToFormat(QImage::Format_RGB32), golden.convertToFormat(QImage::Format_RGB32));
    if (other > MostOther)
        drawn.save(QDir::temp().filePath(QFileInfo(path).fileName()));
    QVERIFY2(other <= MostOther,
             qPrintable(u"%1 % of the pixels differ; now: %2"_s.arg(other * 100).arg(QDir::tempPath())));
}

QTEST_MAIN(ScreenshotsTest)
#include "tst_screenshots.moc"
