// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/textpostingview.h"

#include "models/policy/contentpolicy.h"
#include "ui/web/postinghtml.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int PageMargin = 24;
constexpr int PageTop = 16;
constexpr int PageEms = 42; ///< no line is longer
constexpr int ListIndent = 22;

/// QTextDocument ignores `mark`, takes a fragment's target from the name of an anchor, and sizes headings by itself.
QString forTextDocument(QString html)
{
    static const QRegularExpression heading(
        u"<h[1-6]( class=\"given\")?[^>]*id=\"(section-\\d+)\"[^>]*>(.*?)</h[1-6]>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    html.replace(heading, u"<p class=\"heading\"><a name=\"\\2\"></a><span\\1>\\3</span></p>"_s);
    html.replace(u"<mark class=\"limit\" id=\"%1\">"_s.arg(QLatin1StringView(ClauseAnchor)),
                 u"<a name=\"%1\"></a><span class=\"limit\">"_s.arg(QLatin1StringView(ClauseAnchor)));
    static const QRegularExpression hit(u"<mark class=\"hit\" id=\"(hit-\\d+)\">"_s);
    html.replace(hit, u"<a name=\"\\1\"></a><span class=\"hit\">"_s);
    return html.replace("<mark "_L1, "<span "_L1).replace("</mark>"_L1, "</span>"_L1);
}

} // namespace

TextPostingView::TextPostingView(QWidget *parent)
    : ClosedBrowser(parent)
{
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setAccessibleName(tr("Description"));
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(PageMargin);
    document()->setIndentWidth(ListIndent);
    setLineWrapMode(FixedPixelWidth);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (mayOpenOutside(url))
            Q_EMIT linkClicked(url);
    });
    connect(this, &QTextBrowser::highlighted, this, &TextPostingView::linkHovered);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { Q_EMIT scrolled(value, verticalScrollBar()->maximum() - value); });
}

/// A text without a cursor knows no beginning and end by itself; a page does.
void TextPostingView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar.setValue(bar.minimum());
    else if (event->key() == Qt::Key_End)
        bar.setValue(bar.maximum());
    else
        ClosedBrowser::keyPressEvent(event);
}

void TextPostingView::showBody(const QString &html, const QString &styleSheet, const QFont &font)
{
    document()->setDefaultStyleSheet(styleSheet);
    document()->setDefaultFont(font);
    setHtml(forTextDocument(html));
    layOutColumn();
}

void TextPostingView::resizeEvent(QResizeEvent *event)
{
    ClosedBrowser::resizeEvent(event);
    layOutColumn();
}

/// As resources/css/posting.css has it.
void TextPostingView::layOutColumn()
{
    const int column = PageEms * QFontInfo(document()->defaultFont()).pixelSize() + 2 * PageMargin;
    setLineWrapColumnOrWidth(std::min(viewport()->width(), column));
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    if (page.topMargin() == PageTop)
        return;
    page.setTopMargin(PageTop);
    document()->rootFrame()->setFrameFormat(page);
}

void TextPostingView::scrollTo(const QString &fragment)
{
    scrollToAnchor(fragment);
}

TextPostingView::Found TextPostingView::findText(const QString &text, QTextDocument::FindFlags flags)
{
    QTextCursor cursor = textCursor();
    if (text.isEmpty()) {
        cursor.clearSelection();
        setTextCursor(cursor);
        return {};
    }
    // While it is being typed, what stands there already may be what is looked for.
    const bool isTyped = text.startsWith(cursor.selectedText(), Qt::CaseInsensitive)
        && text.compare(cursor.selectedText(), Qt::CaseInsensitive) != 0;
    if (isTyped && !flags.testFlag(QTextDocument::FindBackward)) {
        cursor.setPosition(cursor.selectionStart());
        setTextCursor(cursor);
    }
    if (!find(text, flags)) {
        moveCursor(flags.testFlag(QTextDocument::FindBackward) ? QTextCursor::End : QTextCursor::Start);
        find(text, flags);
    }
    const QString whole = toPlainText();
    const int upTo = int(whole.left(textCursor().selectionEnd()).count(text, Qt::CaseInsensitive));
    const int all = int(whole.count(text, Qt::CaseInsensitive));
    return {all, textCursor().hasSelection() ? upTo : 0};
}

} // namespace Shortlist
