// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/postinghtml.h"

#include "models/domain/limits.h"
#include "models/domain/sha256.h"
#include "models/domain/text.h"
#include "ui/common/formats.h"
#include "ui/web/markedtext.h"
#include "ui/web/markup.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

/// Room for the shell, the style sheet and the note that something was left out.
constexpr qsizetype BodyBytes = Limits::CleanHtmlBytes - 32 * 1024;
/// Of one paragraph; nobody writes longer ones, and a page of one alone still fits when escaped.
constexpr qsizetype BlockChars = 100'000;

/// The page's own words.
struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(PostingPage)
};

QString noteHtml(const QString &text)
{
    return u"<p class=\"note\">%1</p>"_s.arg(text.toHtmlEscaped());
}

/// What stands over a section that has no heading of its own.
QString headingOf(SectionKind kind)
{
    return kind == SectionKind::Other ? QString() : Formats::nameOf(kind);
}

QString resource(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // built in
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList quotesOf(const Posting &posting)
{
    QStringList quotes;
    for (const LimitClause &clause : posting.limitClauses)
        quotes.append(clause.quote);
    return quotes;
}

/// What decides: these are shown where they stand.
constexpr std::array KeyFacts{"salary"_L1,    "apply_by"_L1, "experience_years"_L1, "graduated_within_months"_L1,
                              "education"_L1, "start"_L1,    "assessment"_L1};

/// Short words ("Remote") would be found by chance.
constexpr qsizetype LeastQuote = 8;

std::vector<MarkedText::Fact> factsOf(const Posting &posting)
{
    std::vector<MarkedText::Fact> facts;
    for (const QLatin1StringView name : KeyFacts) {
        const Origin origin = posting.origins.value(name);
        const bool isOfTheText = origin.kind == OriginKind::Prose || origin.kind == OriginKind::PageText;
        if (isOfTheText && origin.quote.trimmed().size() >= LeastQuote)
            facts.push_back({origin.quote, Formats::fieldName(name)});
    }
    return facts;
}

const QRegularExpression &headings()
{
    static const QRegularExpression pattern(u"<h([1-6])([^>]*)>(.*?)</h[1-6]>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

/// Gives every heading an anchor. The body is of our own writing: no heading in it has one, and text is escaped.
QString withAnchors(const QString &html)
{
    QString out;
    qsizetype at = 0;
    int number = 0;
    for (auto match = headings().globalMatch(html); match.hasNext();) {
        const auto heading = match.next();
        const qsizetype end = heading.capturedEnd(2);
        out += html.mid(at, end - at) + u" id=\"section-%1\""_s.arg(++number);
        at = end;
    }
    return out + html.mid(at);
}

QString plainOf(const QString &html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return Text::collapsed(QTextDocumentFragment::fromHtml(QString(html).remove(tags)).toPlainText());
}

QString cutNote()
{
    return noteHtml(PageText::tr("The rest is too long to be shown here. All of it is kept with the posting."));
}

QString clipped(const QString &text)
{
    return text.size() > BlockChars ? text.left(BlockChars) + u'…' : text;
}

/// Collects a body, and stops at what the engine can show without freezing.
class BodyWriter
{
public:
    explicit BodyWriter(const Posting &posting, const QStringList &highlights)
        : m_marks(highlights, quotesOf(posting), factsOf(posting))
    { }

    void add(const Section &section)
    {
        if (section.blocks.empty())
            return;
        addHeading(section);
        bool isInList = false;
        for (const Block &block : section.blocks) {
            const bool isItem = block.kind == Block::Kind::Item;
            if (isItem != isInList)
                m_html += isItem ? u"<ul>"_s : u"</ul>"_s;
            isInList = isItem;
            if (!add(block))
                break;
        }
        if (isInList)
            m_html += "</ul>"_L1;
    }

    /// A paragraph of every run of lines that an empty line ends.
    void addText(const QString &text)
    {
        static const QRegularExpression emptyLines(u"\\n\\s*\\n"_s);
        for (const QString &paragraph : text.split(emptyLines, Qt::SkipEmptyParts)) {
            if (!append(u"<p class=\"plain\">%1</p>"_s, m_marks.render(clipped(paragraph))))
                break;
        }
    }

    /// The first part of `html` that fits: escaped, a text may be six times as long as it was.
    void addDocument(const QString &html)
    {
        for (qsizetype part = std::min(html.size(), BodyBytes); part > 0; part /= 2) {
            const QString written = m_marks.render(readMarkup(html.left(part), MarkupScope::Document));
            if (written.toUtf8().size() > BodyBytes)
                continue;
            m_html += written;
            m_isCut = part < html.size();
            return;
        }
    }

    QString html() const { return m_isCut ? m_html + cutNote() : m_html; }
    bool isEmpty() const { return m_html.isEmpty() && !m_isCut; }

private:
    void addHeading(const Section &section)
    {
        const QString own = section.heading.trimmed();
        const QString given = own.isEmpty() ? headingOf(section.kind) : own;
        if (given.isEmpty())
            return;
        append(own.isEmpty() ? u"<h2 class=\"given\" dir=\"auto\">%1</h2>"_s : u"<h2 dir=\"auto\">%1</h2>"_s,
               m_marks.render(given));
    }

    bool add(const Block &block)
    {
        const bool isItem = block.kind == Block::Kind::Item;
        const auto leadIn = isItem ? MarkedText::LeadIn::Bold : MarkedText::LeadIn::Plain;
        const QString frame = isItem ? u"<li dir=\"auto\">%1</li>"_s : u"<p dir=\"auto\">%1</p>"_s;
        if (!block.html.isEmpty())
            return append(frame, m_marks.render(readMarkup(block.html, MarkupScope::Inline), leadIn));
        const QString text = Text::collapsed(block.text);
        return text.isEmpty() || append(frame, m_marks.render(clipped(text), leadIn));
    }

    bool append(const QString &frame, const QString &inside)
    {
        if (m_isCut)
            return false;
        m_bytes += frame.size() + inside.toUtf8().size();
        m_isCut = m_bytes > BodyBytes;
        if (!m_isCut)
            m_html += frame.arg(inside);
        return !m_isCut;
    }

    MarkedText m_marks;
    QString m_html;
    qsizetype m_bytes = 0;
    bool m_isCut = false;
};

QString orNote(const BodyWriter &body)
{
    if (!body.isEmpty())
        return withAnchors(body.html());
    return noteHtml(PageText::tr("The source has no description."));
}

QString languageOf(const Posting &posting)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$"_s);
    return tag.match(posting.language).hasMatch() ? posting.language : QString();
}

} // namespace

QString sectionsHtml(const Posting &posting, const QStringList &highlights)
{
    BodyWriter body(posting, highlights);
    for (const Section &section : posting.sections)
        body.add(section);
    if (body.isEmpty())
        body.addText(posting.text);
    return orNote(body);
}

QString originalHtml(const Posting &posting, const QStringList &highlights)
{
    BodyWriter body(posting, highlights);
    if (posting.html.isEmpty())
        body.addText(posting.text);
    else
        body.addDocument(posting.html);
    return orNote(body);
}

std::vector<OutlineEntry> outlineOf(const QString &html)
{
    static const QRegularExpression anchor(u"id=\"(section-\\d+)\""_s);
    std::vector<OutlineEntry> outline;
    for (auto match = headings().globalMatch(html); match.hasNext();) {
        const auto heading = match.next();
        const QString title = plainOf(heading.captured(3));
        if (!title.isEmpty())
            outline.push_back({anchor.match(heading.captured(2)).captured(1), title, heading.captured(1).toInt()});
    }
    return outline;
}

QByteArray enginePage(const Posting &posting, const QString &body, const PageStyle &style)
{
    QString variables;
    for (const auto &[name, value] : style)
        variables += u"--%1:%2;"_s.arg(name, value);
    const QString css = u":root{%1}\n"_s.arg(variables) + resource(u":/shortlist/css/posting.css"_s);
    const QByteArray hash = Sha256::of(css.toUtf8()).toBase64();
    return resource(u":/shortlist/html/posting.html"_s)
        .arg(languageOf(posting), QString::fromLatin1(hash), posting.title.toHtmlEscaped(), css, body)
        .toUtf8();
}

QString textViewStyleSheet(const PageStyle &style)
{
    QString css = resource(u":/shortlist/css/textview.css"_s);
    for (const auto &[name, value] : style)
        css.replace(u"var(--%1)"_s.arg(name), value);
    return css;
}

QString hitAnchor(int number)
{
    return u"hit-%1"_s.arg(number);
}

int hitCount(const QString &html)
{
    return int(html.count("<mark class=\"hit\" id="_L1)); // of our own writing: a posting's markup has no marks
}

} // namespace Shortlist
