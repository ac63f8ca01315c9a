// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Shortlist {

/// One tag as the HTML tokeniser sees it.
struct HtmlTag
{
    QString name; ///< lower case
    bool isEnd = false;
    bool isSelfClosing = false; ///< "<br/>"
    int attributeCount = 0;
    QStringView attributes; ///< what stands between the name and the ">"
    qsizetype start = 0;    ///< of "<"
    qsizetype end = 0;      ///< behind ">"
};

/// Goes through the tags of a text in one linear pass, over comments and declarations, building nothing.
/// https://html.spec.whatwg.org/multipage/parsing.html#tokenization
class HtmlTagScanner
{
public:
    /// `html` must outlive the scanner and its tags.
    explicit HtmlTagScanner(QStringView html)
        : m_html(html)
    { }

    /// The next complete tag; false at the end.
    bool next();
    const HtmlTag &tag() const { return m_tag; }
    /// Moves behind the text of a script, style, title … whose start tag was just read, up to its end tag.
    QStringView takeRawText();

    /// Whether the text of an element is not markup (RCDATA, RAWTEXT and script data).
    static bool isRawText(const QString &name);

private:
    void skipComment();
    void skipTo(QChar end);
    bool readTag(qsizetype start);
    bool readAttributes();

    QStringView m_html;
    qsizetype m_at = 0;
    HtmlTag m_tag;
};

/// The value of an attribute in the text between a tag's name and its ">", references decoded; null where absent.
QString attributeValue(QStringView attributes, QStringView name);

} // namespace Shortlist
