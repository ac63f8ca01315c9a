// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/headpane.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Shortlist;

namespace {

constexpr int Width = 300;
constexpr int PageHeight = 80;
constexpr int Low = 200;

} // namespace

/// A head of wrapping words above a page that keeps some lines of its own.
class HeadPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAsHighAsItsWords();
    void scrollsWhereThereIsNoRoom();
    void losesItsBarWhenThereIsRoomAgain();

private:
    [[nodiscard]] bool hasBar() const { return m_head->verticalScrollBar()->isVisible(); }
    void addWordsUntilABarCostsALine();
    void resizeTo(int height);

    std::unique_ptr<QWidget> m_window;
    HeadPane *m_head = nullptr;
    QLabel *m_words = nullptr;
};

void HeadPaneTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins({});
    column->setSpacing(0);
    m_head = new HeadPane;
    m_words = new QLabel;
    m_words->setWordWrap(true);
    m_head->setContent(m_words);
    addWordsUntilABarCostsALine();
    column->addWidget(m_head);
    auto *page = new QWidget;
    page->setMinimumHeight(PageHeight);
    column->addWidget(page, 1);
}

void HeadPaneTest::addWordsUntilABarCostsALine()
{
    const int bar = m_head->verticalScrollBar()->sizeHint().width();
    QString words = QStringLiteral("a posting of many words ").repeated(30);
    do {
        words += QStringLiteral("more ");
        m_words->setText(words);
    } while (m_words->heightForWidth(Width - bar) == m_words->heightForWidth(Width));
}

void HeadPaneTest::resizeTo(int height)
{
    m_window->resize(Width, height);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::processEvents();
}

void HeadPaneTest::isAsHighAsItsWords()
{
    resizeTo(2 * m_words->heightForWidth(Width) + PageHeight);
    QVERIFY(!hasBar());
    QCOMPARE(m_head->height(), m_words->heightForWidth(Width));
}

void HeadPaneTest::scrollsWhereThereIsNoRoom()
{
    resizeTo(Low);
    QVERIFY(hasBar());
    QCOMPARE(m_head->height(), Low - PageHeight);
}

/// The bar narrows the words, which need more lines for it: what sufficed without a bar does not with one.
void HeadPaneTest::losesItsBarWhenThereIsRoomAgain()
{
    resizeTo(Low);
    QVERIFY(hasBar());
    const int withBar = m_words->heightForWidth(m_head->viewport()->width());
    QVERIFY(withBar > m_words->heightForWidth(Width)); // else this proves nothing
    resizeTo(withBar + PageHeight);
    QVERIFY(!hasBar());
    QCOMPARE(m_head->height(), m_words->heightForWidth(Width));
}

QTEST_MAIN(HeadPaneTest)
#include "tst_headpane.moc"
