// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/markdownview.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <utility>
#include <vector>

namespace Shortlist {

namespace {

/// What was written as an image is shown as its words: nothing is fetched, and no hole is left.
void dropImages(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.fragment().position());
            cursor.setPosition(fragment.fragment().position() + fragment.fragment().length(), QTextCursor::KeepAnchor);
            const QString words = format.stringProperty(QTextFormat::ImageAltText);
            cursor.insertText(words.isEmpty() ? format.toImageFormat().name() : words, QTextCharFormat());
            return dropImages(document); // the iterators are gone
        }
    }
}

void colourLinks(QTextDocument &document, const QColor &colour)
{
    std::vector<std::pair<int, int>> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            if (fragment.fragment().charFormat().isAnchor())
                links.emplace_back(fragment.fragment().position(), fragment.fragment().length());
    for (const auto &[position, length] : links) {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(colour);
        format.setFontUnderline(true);
        cursor.mergeCharFormat(format);
    }
}

} // namespace

void setMarkdown(QTextDocument &document, const QString &markdown, const Theme &theme)
{
    document.setDefaultFont(theme.font(TextStyle::Body));
    const QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    document.setMarkdown(markdown, features | QTextDocument::MarkdownNoHTML);
    dropImages(document);
    colourLinks(document, theme.tokens().accentText);
}

MarkdownView::MarkdownView(const Theme &theme, QWidget *parent)
    : ClosedBrowser(parent)
    , m_theme(theme)
{
    setLook(*this, Look::Field);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::linkActivated);
    connect(&theme, &Theme::changed, this, &MarkdownView::render);
}

void MarkdownView::setText(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    render();
}

void MarkdownView::render()
{
    Shortlist::setMarkdown(*document(), m_markdown, m_theme);
}

void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && textCursor().charFormat().anchorHref().isEmpty())
        Q_EMIT editRequested();
    else
        ClosedBrowser::keyPressEvent(event);
}

void MarkdownView::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editRequested();
}

} // namespace Shortlist
