// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"
#include "ui/common/stylesheet.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr double LeastContrast = 4.5;
constexpr double LeastPartContrast = 3;
constexpr double LeastHighContrast = 7;

struct Pair
{
    const char *name;
    QColor Tokens::*text;
    QColor Tokens::*ground;
};

/// Every text colour on every ground it is painted on.
constexpr Pair Pairs[] = {
    {"text on window", &Tokens::text, &Tokens::window},
    {"text on pane", &Tokens::text, &Tokens::pane},
    {"text on sidebar", &Tokens::text, &Tokens::sidebar},
    {"text on control", &Tokens::text, &Tokens::control},
    {"text on hover", &Tokens::text, &Tokens::hover},
    {"text on sidebar hover", &Tokens::text, &Tokens::sidebarHover},
    {"text on selection", &Tokens::text, &Tokens::selection},
    {"text on chip", &Tokens::text, &Tokens::chip},
    {"text on highlight", &Tokens::text, &Tokens::highlight},
    {"text on hit", &Tokens::text, &Tokens::hit},
    {"dim on window", &Tokens::dim, &Tokens::window},
    {"dim on pane", &Tokens::dim, &Tokens::pane},
    {"dim on sidebar", &Tokens::dim, &Tokens::sidebar},
    {"dim on control", &Tokens::dim, &Tokens::control},
    {"dim on hover", &Tokens::dim, &Tokens::hover},
    {"dim on sidebar hover", &Tokens::dim, &Tokens::sidebarHover},
    {"dim on selection", &Tokens::dim, &Tokens::selection},
    {"dim on chip", &Tokens::dim, &Tokens::chip},
    {"accent on pane", &Tokens::accentText, &Tokens::pane},
    {"accent on sidebar", &Tokens::accentText, &Tokens::sidebar},
    {"accent on control", &Tokens::accentText, &Tokens::control},
    {"accent on its ground", &Tokens::accentText, &Tokens::accentGround},
    {"accent on selection", &Tokens::accentText, &Tokens::selection},
    {"on accent", &Tokens::onAccent, &Tokens::accent},
    {"good on pane", &Tokens::good, &Tokens::pane},
    {"good on its ground", &Tokens::good, &Tokens::goodGround},
    {"soon on pane", &Tokens::soon, &Tokens::pane},
    {"soon on its ground", &Tokens::soon, &Tokens::soonGround},
    {"refused on pane", &Tokens::refused, &Tokens::pane},
    {"refused on its ground", &Tokens::refused, &Tokens::refusedGround},
    {"refused on control", &Tokens::refused, &Tokens::control},
    {"tool tip", &Tokens::pane, &Tokens::text},
};

/// What shows where a control is, that it has the focus, or what state it is in.
constexpr Pair PartPairs[] = {
    {"edge on window", &Tokens::edge, &Tokens::window},
    {"edge on pane", &Tokens::edge, &Tokens::pane},
    {"edge on sidebar", &Tokens::edge, &Tokens::sidebar},
    {"edge on control", &Tokens::edge, &Tokens::control},
    {"focus on window", &Tokens::accent, &Tokens::window},
    {"focus on pane", &Tokens::accent, &Tokens::pane},
    {"focus on sidebar", &Tokens::accent, &Tokens::sidebar},
    {"focus on selection", &Tokens::accent, &Tokens::selection},
};

struct Palette
{
    const char *name;
    ColourScheme scheme;
    Contrast contrast;
};

constexpr Palette Palettes[] = {
    {"light", ColourScheme::Light, Contrast::Normal},
    {"dark", ColourScheme::Dark, Contrast::Normal},
    {"light, high contrast", ColourScheme::Light, Contrast::High},
    {"dark, high contrast", ColourScheme::Dark, Contrast::High},
};

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeRead_data();
    void canBeRead();
    void measuresContrastAsWcagDoes();
    void replacesEveryNameInTheStyleSheet_data();
    void replacesEveryNameInTheStyleSheet();
    void tellsWhenTheSchemeChanges();
    void followsTheSystemOnlyWhileItIsChosen();
    void keepsTheTextScaleInBounds();
    void growsIconsAndMarksWithTheText();
    void keepsWordsBesideBoxesInLists();
    void drawsEveryIconInTheAskedColour();
    void takesTheDesktopsIconsInOurColour();
};

void TokensTest::canBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Palette &palette : Palettes) {
        const Tokens &t = tokens(palette.scheme, palette.contrast);
        const bool isHigh = palette.contrast == Contrast::High;
        for (const Pair &pair : Pairs)
            QTest::addRow("%s: %s", palette.name, pair.name)
                << t.*pair.text << t.*pair.ground << (isHigh ? LeastHighContrast : LeastContrast);
        for (const Pair &pair : PartPairs)
            QTest::addRow("%s: %s", palette.name, pair.name)
                << t.*pair.text << t.*pair.ground << (isHigh ? LeastContrast : LeastPartContrast);
    }
}

void TokensTest::canBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
}

void TokensTest::measuresContrastAsWcagDoes()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void TokensTest::replacesEveryNameInTheStyleSheet_data()
{
    QTest::addColumn<SchemeChoice>("choice");
    QTest::newRow("light") << SchemeChoice::Light;
    QTest::newRow("dark") << SchemeChoice::Dark;
}

void TokensTest::replacesEveryNameInTheStyleSheet()
{
    QFETCH(SchemeChoice, choice);
    Theme theme;
    theme.setChoice(choice);
    QVERIFY(!theme.styleSheet().contains(u'@'));
    QVERIFY(theme.styleSheet().contains(theme.tokens().accent.name()));
}

void TokensTest::tellsWhenTheSchemeChanges()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(SchemeChoice::Dark);
    theme.setChoice(SchemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.palette().color(QPalette::Window), tokens(ColourScheme::Dark).window);
}

void TokensTest::followsTheSystemOnlyWhileItIsChosen()
{
    Theme theme;
    theme.setDesktop({ColourScheme::Dark, Contrast::High, Motion::Reduced});
    QCOMPARE(theme.scheme(), ColourScheme::Dark);
    QCOMPARE(theme.contrast(), Contrast::High);
    QCOMPARE(theme.motion(), Motion::Reduced);
    theme.setChoice(SchemeChoice::Light);
    QCOMPARE(theme.scheme(), ColourScheme::Light);
    QCOMPARE(theme.tokens().text, tokens(ColourScheme::Light, Contrast::High).text);
    theme.setDesktop({ColourScheme::Dark, Contrast::Normal, Motion::Full});
    QCOMPARE(theme.contrast(), Contrast::Normal);
    theme.setContrastChoice(ContrastChoice::High);
    QCOMPARE(theme.contrast(), Contrast::High);
}

void TokensTest::keepsTheTextScaleInBounds()
{
    Theme theme;
    theme.setTextScale(9);
    QCOMPARE(theme.textScale(), Theme::LargestTextScale);
    QCOMPARE(theme.font(TextStyle::Body).pixelSize(), 26);
}

void TokensTest::growsIconsAndMarksWithTheText()
{
    Theme theme;
    theme.applyTo(*qApp);
    const QPushButton button;
    const QCheckBox box(u"x"_s);
    const auto markOf = [](const QWidget &shown) {
        return shown.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &shown);
    };
    const int icon = button.iconSize().width();
    const int iconInField = button.style()->pixelMetric(QStyle::PM_LineEditIconSize);
    const int mark = markOf(box);
    theme.setTextScale(2);
    QCOMPARE(button.iconSize().width(), 2 * icon);
    QCOMPARE(button.style()->pixelMetric(QStyle::PM_LineEditIconSize), 2 * iconInField);
    QVERIFY2(markOf(box) >= 2 * mark - 4,
             qPrintable(u"%1, before %2"_s.arg(markOf(box)).arg(mark))); // its border stays
    theme.setTextScale(1);
    QCOMPARE(button.iconSize().width(), icon);
}

/// In a list to tick, words stand beside the box, however large it is.
void TokensTest::keepsWordsBesideBoxesInLists()
{
    Theme theme;
    theme.applyTo(*qApp);
    theme.setTextScale(2);
    QListWidget list;
    list.ensurePolished();
    QStyleOptionViewItem line;
    line.initFrom(&list);
    line.widget = &list;
    line.rect = QRect(0, 0, 400, 60);
    line.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    line.text = u"Halden Bank"_s;
    const QRect box = list.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &line, &list);
    const QRect words = list.style()->subElementRect(QStyle::SE_ItemViewItemText, &line, &list);
    theme.setTextScale(1);
    QVERIFY2(box.width() >= 30, qPrintable(QString::number(box.width())));
    QVERIFY(words.left() > box.right());
}

void TokensTest::drawsEveryIconInTheAskedColour()
{
    for (int name = 0; name <= int(IconName::Warning); ++name) {
        const QImage image = iconPixmap(IconName(name), Qt::red, 24, 1).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 128 && qRed(image.pixel(x, y)) > 200 ? 1 : 0;
        QVERIFY2(painted > 4, qPrintable(u"icon %1"_s.arg(name)));
    }
}

void TokensTest::takesTheDesktopsIconsInOurColour()
{
    QTemporaryDir folder;
    const QDir theme(folder.filePath(u"drawn"_s));
    QVERIFY(QDir().mkpath(theme.filePath(u"16x16/actions"_s)));
    QFile index(theme.filePath(u"index.theme"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=drawn\nComment=for the test\nDirectories=16x16/actions\n"
                "[16x16/actions]\nSize=16\nType=Fixed\n");
    index.close();
    QImage square(16, 16, QImage::Format_ARGB32);
    square.fill(Qt::black);
    QVERIFY(square.save(theme.filePath(u"16x16/actions/edit-undo-symbolic.png"_s)));
    const QString before = QIcon::themeName();
    const auto restore = qScopeGuard([&before] { QIcon::setThemeName(before); });
    QIcon::setThemeSearchPaths({folder.path()});
    QIcon::setThemeName(u"drawn"_s);

    QCOMPARE(iconPixmap(IconName::Undo, Qt::red, 16, 1).toImage().pixelColor(2, 2), QColor(Qt::red));
    // What the theme does not have is ours.
    QCOMPARE(iconPixmap(IconName::Slots, Qt::red, 16, 1).toImage().pixelColor(0, 0).alpha(), 0);
}

QTEST_MAIN(TokensTest)
#include "tst_tokens.moc"
