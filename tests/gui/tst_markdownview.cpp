// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/reachablefiles.h"
#include "ui/common/markdownview.h"
#include "ui/common/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace Shortlist;
using namespace Shortlist::Testing;

class MarkdownViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void loadsNothing();
    void saysLinksInsteadOfFollowing();
    void asksToBeEdited();

private:
    Theme m_theme;
};

void MarkdownViewTest::shows_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("emphasis") << u"**Ragna** leads"_s << u"Ragna leads"_s;
    QTest::newRow("a list") << u"- nights\n- Bergen"_s << u"nights\nBergen"_s;
    QTest::newRow("an image's words") << u"![the plan](https://example.org/plan.png)"_s << u"the plan"_s;
    QTest::newRow("HTML is text") << u"a <b>b</b>"_s << u"a <b>b</b>"_s;
}

void MarkdownViewTest::shows()
{
    QFETCH(QString, markdown);
    MarkdownView view(m_theme);
    view.setText(markdown);
    QTEST(view.toPlainText().trimmed(), "text");
}

void MarkdownViewTest::loadsNothing()
{
    MarkdownView view(m_theme);
    view.setText(u"![a](file:///etc/hostname) ![b](https://example.org/b.png)\n\n![](data:image/png;base64,AA==)"_s);
    QCOMPARE(readByDocument(*view.document()), QByteArray());
    int images = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            images += fragment.fragment().charFormat().isImageFormat() ? 1 : 0;
    QCOMPARE(images, 0);
}

void MarkdownViewTest::saysLinksInsteadOfFollowing()
{
    MarkdownView view(m_theme);
    QSignalSpy links(&view, &MarkdownView::linkActivated);
    view.setText(u"[team](https://example.org/team)"_s);
    view.resize(300, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTextCursor inTheLink(view.document());
    inTheLink.setPosition(2);
    const QPoint place = view.cursorRect(inTheLink).center();
    QCOMPARE(view.anchorAt(place), u"https://example.org/team"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front().front().toUrl(), QUrl(u"https://example.org/team"_s));
    QCOMPARE(view.toPlainText(), u"team"_s);
}

void MarkdownViewTest::asksToBeEdited()
{
    MarkdownView view(m_theme);
    QSignalSpy wanted(&view, &MarkdownView::editRequested);
    view.setText(u"text"_s);
    view.show();
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
}

QTEST_MAIN(MarkdownViewTest)
#include "tst_markdownview.moc"
