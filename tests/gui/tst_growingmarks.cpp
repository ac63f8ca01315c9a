// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/sidebarmodel.h"
#include "ui/board/boardcolumn.h"
#include "ui/common/optionaldateedit.h"
#include "ui/common/swatch.h"
#include "ui/common/theme.h"
#include "ui/detail/tageditor.h"
#include "ui/detail/timelineview.h"
#include "ui/dialogs/newpostingdialog.h"
#include "ui/mainwindow/commanddelegate.h"
#include "ui/mainwindow/dropoverlay.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/sidebardelegate.h"

#include <QApplication>
#include <QDateEdit>
#include <QIcon>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScreen>
#include <QStandardItemModel>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

const QColor Marked(u"#ff00f0"_s); ///< of no theme

QRect placeOf(const QColor &colour, const QImage &picture)
{
    QRect place;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) == colour)
                place |= QRect(x, y, 1, 1);
    return place;
}

QRect placeOf(QWidget &widget)
{
    return placeOf(Marked, widget.grab().toImage());
}

Stage markedStage()
{
    Stage stage = builtInStages().front();
    stage.id = StageId{7};
    stage.colour = Marked.name();
    return stage;
}

} // namespace

/// Whoever reads at 200 % sees dots, squares and arrows at 200 % too.
class GrowingMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_theme.setTextScale(1); }
    void ofTheBoard();
    void ofTheTimeline();
    void ofThePalette();
    void ofMenus();
    void ofNestedTags();
    void leavesRoomBetweenTheLinesOfTheDropMark();
    void keepsDialogsOnTheScreen();
    void showsWholeDates();
    void givesTagsATargetToHit();

private:
    void verifyGrown(const std::function<int()> &size);

    Theme m_theme;
};

void GrowingMarksTest::init()
{
    m_theme.applyTo(*qApp);
}

/// One pixel is lost to rounding at each edge.
void GrowingMarksTest::verifyGrown(const std::function<int()> &size)
{
    const int before = size();
    QVERIFY(before > 0);
    m_theme.setTextScale(2);
    QVERIFY2(size() >= 2 * before - 2, qPrintable(u"%1, before %2"_s.arg(size()).arg(before)));
}

void GrowingMarksTest::ofTheBoard()
{
    BoardColumn column(markedStage(), m_theme);
    column.resize(500, 400);
    verifyGrown([&] { return placeOf(column).width(); });
    QVERIFY(placeOf(column).left() > 0);
}

void GrowingMarksTest::ofTheTimeline()
{
    TimelineView timeline(m_theme);
    timeline.resize(500, 200);
    ApplicationEvent event;
    event.stage = markedStage().id;
    event.day = QDate(2026, 11, 2);
    timeline.setHistory({event}, {markedStage()}, QDate(2026, 11, 3));
    verifyGrown([&] { return placeOf(timeline).width(); });
}

void GrowingMarksTest::ofThePalette()
{
    QStandardItemModel lines;
    auto *line = new QStandardItem(u"infra"_s);
    line->setData(Marked, CommandDelegate::ColourRole);
    line->setData(1, CommandDelegate::DepthRole);
    lines.appendRow(line);
    QListView list;
    list.resize(400, 100);
    list.setModel(&lines);
    list.setItemDelegate(new CommandDelegate(m_theme, &list));
    const int indented = placeOf(list).left();
    verifyGrown([&] { return placeOf(list).width(); });
    QVERIFY(placeOf(list).left() > indented);
}

void GrowingMarksTest::ofMenus()
{
    QMenu menu;
    verifyGrown([&] {
        menu.ensurePolished();
        return placeOf(Marked, swatchIcon(Marked, SwatchShape::Disc, menu).pixmap(200, 200).toImage()).width();
    });
}

void GrowingMarksTest::ofNestedTags()
{
    Overview overview;
    overview.tags = {{TagId{1}, u"infra"_s, u"#00ff00"_s, 2}, {TagId{2}, u"infra/storage"_s, Marked.name(), 1}};
    Sidebar sidebar(m_theme);
    sidebar.resize(400, 900);
    sidebar.setOverview(overview);
    const int before = placeOf(sidebar).left();
    verifyGrown([&] { return placeOf(sidebar).width(); });
    QVERIFY(placeOf(sidebar).left() >= before + 15);

    const SidebarDelegate delegate(m_theme);
    SidebarEntry entry;
    entry.depth = 1;
    const QRect line(0, 0, 400, 50);
    QVERIFY(delegate.arrowRect(line, entry, Qt::LeftToRight).width() >= 28);
    QVERIFY(line.contains(delegate.arrowRect(line, entry, Qt::LeftToRight)));
    QVERIFY(line.contains(delegate.arrowRect(line, {}, Qt::RightToLeft)));
}

/// The lines are told apart by an empty row of pixels between them, at any size.
void GrowingMarksTest::leavesRoomBetweenTheLinesOfTheDropMark()
{
    m_theme.setTextScale(2);
    QWidget window;
    window.resize(1600, 1000);
    DropOverlay overlay(m_theme, &window);
    overlay.cover();
    const QImage picture = overlay.grab().toImage();
    int bands = 0;
    bool wasInk = false;
    for (int y = picture.height() / 2 + 1; y < picture.height() - 40; ++y) {
        bool isInk = false;
        for (int x = 60; x < picture.width() - 60 && !isInk; ++x)
            isInk = picture.pixelColor(x, y) == m_theme.tokens().accentText;
        bands += isInk && !wasInk ? 1 : 0;
        wasInk = isInk;
    }
    QVERIFY2(bands >= 2, qPrintable(QString::number(bands)));
}

void GrowingMarksTest::keepsDialogsOnTheScreen()
{
    m_theme.setTextScale(2);
    NewPostingDialog dialog(m_theme);
    dialog.show();
    const QSize screen = dialog.screen()->availableSize();
    QVERIFY(screen.width() < m_theme.scaled(540)); // else this shows nothing
    QVERIFY2(dialog.width() <= screen.width() && dialog.height() <= screen.height(),
             qPrintable(u"%1 × %2"_s.arg(dialog.width()).arg(dialog.height())));
}

void GrowingMarksTest::showsWholeDates()
{
    m_theme.setTextScale(2);
    const std::unique_ptr<QDateEdit> edit(makeDateEdit(QDate(2026, 9, 28)));
    edit->resize(edit->sizeHint());
    edit->show();
    const auto *field = edit->findChild<QLineEdit *>();
    const int words = field->fontMetrics().horizontalAdvance(edit->text());
    QVERIFY2(field->width() >= words + 4, qPrintable(u"%1 for %2"_s.arg(field->width()).arg(words)));
}

void GrowingMarksTest::givesTagsATargetToHit()
{
    TagEditor tags(m_theme);
    tags.setTags({{TagId{1}, u"infra"_s, u"#00ff00"_s}});
    tags.show();
    QVERIFY(tags.findChild<TagButton *>()->height() >= 24);
    QVERIFY(tags.findChild<QLineEdit *>()->height() >= 24);
}

QTEST_MAIN(GrowingMarksTest)
#include "tst_growingmarks.moc"
