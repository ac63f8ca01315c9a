// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flowlayout.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace Shortlist;

namespace {

constexpr int Spacing = 8;
constexpr QSize Wide(100, 30);
constexpr QSize Flat(60, 10);

} // namespace

/// Boxes of fixed sizes, so that every place can be reckoned.
class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishesForOneLineAndFitsIt();
    void wishesForTheLeast();
    void wrapsWhereALineIsFull();
    void centresWithinALine();
    void leavesOutWhatIsHidden();
    void beginsAtTheRightFromRightToLeft();

private:
    struct Boxes
    {
        QWidget outer;
        FlowLayout *flow;
        QList<QWidget *> boxes;
    };
    static std::unique_ptr<Boxes> made(FlowLayout::Wish wish, const QList<QSize> &sizes);
    static QList<QRect> placedIn(Boxes &made, int width);
};

std::unique_ptr<FlowLayoutTest::Boxes> FlowLayoutTest::made(FlowLayout::Wish wish, const QList<QSize> &sizes)
{
    auto made = std::make_unique<Boxes>();
    made->flow = new FlowLayout(&made->outer, Spacing, wish);
    for (const QSize size : sizes) {
        made->boxes.append(new QWidget);
        made->boxes.last()->setFixedSize(size);
        made->flow->addWidget(made->boxes.last());
    }
    return made;
}

QList<QRect> FlowLayoutTest::placedIn(Boxes &made, int width)
{
    made.flow->setGeometry(QRect(0, 0, width, made.flow->heightForWidth(width)));
    QList<QRect> places;
    for (const QWidget *box : made.boxes)
        places.append(box->geometry());
    return places;
}

void FlowLayoutTest::wishesForOneLineAndFitsIt()
{
    const auto row = made(FlowLayout::Wish::OneLine, {Wide, Wide, Wide});
    QCOMPARE(row->flow->sizeHint(), QSize(3 * 100 + 2 * Spacing, 30));
    QCOMPARE(placedIn(*row, row->flow->sizeHint().width()),
             (QList<QRect>{{0, 0, 100, 30}, {108, 0, 100, 30}, {216, 0, 100, 30}}));
}

void FlowLayoutTest::wishesForTheLeast()
{
    const auto row = made(FlowLayout::Wish::Least, {Flat, Wide});
    QCOMPARE(row->flow->sizeHint(), Wide);
    QCOMPARE(row->flow->minimumSize(), Wide);
}

void FlowLayoutTest::wrapsWhereALineIsFull()
{
    const auto row = made(FlowLayout::Wish::OneLine, {Wide, Wide, Wide});
    const int width = row->flow->sizeHint().width() - 1;
    QCOMPARE(row->flow->heightForWidth(width), 2 * 30 + Spacing);
    QCOMPARE(placedIn(*row, width), (QList<QRect>{{0, 0, 100, 30}, {108, 0, 100, 30}, {0, 38, 100, 30}}));
}

void FlowLayoutTest::centresWithinALine()
{
    const auto row = made(FlowLayout::Wish::OneLine, {Flat, Wide, Flat});
    QCOMPARE(placedIn(*row, 180), (QList<QRect>{{0, 10, 60, 10}, {68, 0, 100, 30}, {0, 38, 60, 10}}));
}

void FlowLayoutTest::leavesOutWhatIsHidden()
{
    const auto row = made(FlowLayout::Wish::OneLine, {Wide, Flat, Wide});
    row->boxes[1]->hide();
    QCOMPARE(row->flow->sizeHint(), QSize(2 * 100 + Spacing, 30));
    QCOMPARE(placedIn(*row, 300)[2], QRect(108, 0, 100, 30));
}

void FlowLayoutTest::beginsAtTheRightFromRightToLeft()
{
    const auto row = made(FlowLayout::Wish::OneLine, {Wide, Flat});
    row->outer.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(placedIn(*row, 300), (QList<QRect>{{200, 0, 100, 30}, {132, 10, 60, 10}}));
}

QTEST_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
