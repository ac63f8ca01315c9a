// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots/camera.h"
#include "app/screenshots/tour.h"
#include "app/window/composition.h"
#include "tests/gui/layoutcheck.h"
#include "ui/common/translators.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Shortlist;
using namespace Shortlist::Testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize SmallWindow(1024, 640);
constexpr int LeastViews = 40;
constexpr auto Settling = 500ms; ///< nobody looks at the engine's picture here

} // namespace

/// Every view of which docs/make-screenshots draws a picture, in the small window: nothing in it is cut off, and no two
/// controls of a dialog answer to the same letter.
class EveryViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllOfItsTexts_data();
    void showsAllOfItsTexts();
};

void EveryViewTest::showsAllOfItsTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("textScale");
    QTest::newRow("German") << u"de_DE"_s << 1.0;
    QTest::newRow("long words") << u"en_XA"_s << 1.0;
    QTest::newRow("long words, from right to left") << u"ar_XB"_s << 1.0;
    QTest::newRow("French, larger") << u"fr_FR"_s << 1.25;
}

void EveryViewTest::showsAllOfItsTexts()
{
    QFETCH(QString, language);
    QFETCH(double, textScale);
    Translators translators;
    translators.use(language);
    const QTemporaryDir folder;
    LaunchOptions options;
    options.database = folder.filePath(u"samples.db"_s);
    const auto program = Composition::create(options, folder.filePath(u"settings.ini"_s), translators, *qApp);
    QVERIFY(program);
    MainWindow &window = (*program)->window();
    int views = 0;
    QStringList complaints;
    const auto look = [&](const QString &name, QWidget &seen, QWidget *over) {
        ++views;
        for (QWidget *widget : {&seen, over}) {
            if (widget == nullptr)
                continue;
            for (const QString &complaint :
                 clippedTexts(*widget) + (widget == over ? doubledMnemonics(*widget) : QStringList()))
                complaints.append(name + u": "_s + complaint);
        }
        return true;
    };
    Camera camera(window, look, Settling);
    (*program)->theme().setTextScale(textScale);
    window.resize(SmallWindow);
    window.show();
    const QString samples = QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/samples");
    QCOMPARE(tour(**program, camera, {SchemeChoice::Light}, samples, QDir(folder.path())), QString());
    window.close();
    for (const QString &complaint : complaints)
        qWarning("%s", qPrintable(complaint));
    QVERIFY(complaints.isEmpty());
    QVERIFY(views >= LeastViews);
}

QTEST_MAIN(EveryViewTest)
#include "tst_everyview.moc"
