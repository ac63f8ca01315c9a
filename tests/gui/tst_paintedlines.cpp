// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/paintedlines.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(240, 24);
constexpr QRect Room(4, 2, 160, 20);
const QString Long = u"A title that is longer than the room that there is for it"_s;

} // namespace

/// Lines as a painter without a memory paints them.
class PaintedLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsTheSameAgain_data();
    void paintsTheSameAgain();
    void cutsShortWhatIsTooLong();
    void followsRoomAndFontAndColour();
    void marksWhatIsSoughtNow();

private:
    static QImage painted(PaintedLines &lines, const QString &text, const QRect &room = Room,
                          Qt::LayoutDirection direction = Qt::LeftToRight, const QFont &font = qApp->font(),
                          const QColor &colour = Qt::black);
};

QImage PaintedLinesTest::painted(PaintedLines &lines, const QString &text, const QRect &room,
                                 Qt::LayoutDirection direction, const QFont &font, const QColor &colour)
{
    QImage image(Size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    lines.paint(painter, room, text, font, colour);
    return image;
}

void PaintedLinesTest::paintsTheSameAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("short") << u"River Engineer"_s << Qt::LeftToRight;
    QTest::newRow("long") << Long << Qt::LeftToRight;
    QTest::newRow("from right to left") << u"River Engineer"_s << Qt::RightToLeft;
    QTest::newRow("a text that reads from right to left") << u"מהנדס נהרות"_s << Qt::LeftToRight;
    QTest::newRow("nothing") << QString() << Qt::LeftToRight;
}

void PaintedLinesTest::paintsTheSameAgain()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::LayoutDirection, direction);
    PaintedLines lines;
    PaintedLines others;
    const QImage first = painted(lines, text, Room, direction);
    painted(lines, u"Something else"_s, Room, direction);
    QCOMPARE(painted(lines, text, Room, direction), first);
    QCOMPARE(painted(others, text, Room, direction), first);
    QCOMPARE(first != painted(lines, QString(), Room, direction), !text.isEmpty());
}

void PaintedLinesTest::cutsShortWhatIsTooLong()
{
    PaintedLines lines;
    const QString cut = QFontMetrics(qApp->font()).elidedText(Long, Qt::ElideRight, Room.width());
    QVERIFY(cut != Long); // else this proves nothing
    QCOMPARE(painted(lines, Long), painted(lines, cut));
    const QImage image = painted(lines, Long);
    for (int y = 0; y < image.height(); ++y)
        for (int x = Room.right() + 2; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
}

void PaintedLinesTest::followsRoomAndFontAndColour()
{
    PaintedLines lines;
    const QImage first = painted(lines, Long);
    QVERIFY(painted(lines, Long, QRect(4, 2, 100, 20)) != first);
    QFont bold = qApp->font();
    bold.setBold(true);
    QVERIFY(painted(lines, Long, Room, Qt::LeftToRight, bold) != first);
    QVERIFY(painted(lines, Long, Room, Qt::LeftToRight, qApp->font(), Qt::red) != first);
    QVERIFY(painted(lines, u"River"_s, Room, Qt::RightToLeft) != painted(lines, u"River"_s));
    QCOMPARE(painted(lines, Long), first);
}

void PaintedLinesTest::marksWhatIsSoughtNow()
{
    PaintedLines lines;
    const QImage plain = painted(lines, u"River Engineer"_s);
    lines.setMarks({u"eng"_s}, Qt::yellow, Qt::black);
    const QImage marked = painted(lines, u"River Engineer"_s);
    QVERIFY(marked != plain);
    lines.setMarks({u"eng"_s}, Qt::cyan, Qt::black);
    QVERIFY(painted(lines, u"River Engineer"_s) != marked);
    lines.setMarks({}, Qt::cyan, Qt::black);
    QCOMPARE(painted(lines, u"River Engineer"_s), plain);
}

QTEST_MAIN(PaintedLinesTest)
#include "tst_paintedlines.moc"
