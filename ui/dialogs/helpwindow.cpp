// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/helpwindow.h"

#include "ui/common/clearbutton.h"
#include "ui/common/look.h"
#include "ui/common/onscreen.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize(920, 680);
constexpr int ListWidth = 250;
constexpr int ListLineHeight = 28;
constexpr int PageMargin = 12;
constexpr int CellPadding = 6;
constexpr int PageRole = Qt::UserRole;

QString readHelp(const QString &name)
{
    QFile file(u":/help/%1.md"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Which the window speaks, whatever the locale's is.
QString language()
{
    //: The code of the language of this translation, as in docs/de/guide.md: de, es, fr, ja, zh_CN
    return HelpWindow::tr("en");
}

/// In the user's language; empty where there is none in it.
QString translatedTextOf(const QString &page)
{
    return readHelp(u"%1/%2"_s.arg(language(), page));
}

QString textOf(const QString &page)
{
    const QString text = translatedTextOf(page);
    if (!text.isEmpty() || language() == "en"_L1)
        return text.isEmpty() ? readHelp(page) : text;
    return u"*%1*\n\n%2"_s.arg(HelpWindow::tr("This chapter is in English only."), readHelp(page));
}

/// As the guide in the user's language calls it, or else its own heading.
QString titleOf(const QString &page)
{
    const QRegularExpression link(u"\\[([^\\]]+)\\]\\((?:\\.\\./)?%1\\.md\\)"_s.arg(QRegularExpression::escape(page)));
    if (const auto named = link.match(translatedTextOf(u"guide"_s)); named.hasMatch())
        return named.captured(1);
    static const QRegularExpression heading(u"^# (.+)$"_s, QRegularExpression::MultilineOption);
    return heading.match(textOf(page)).captured(1);
}

/// Pictures of the program are left out: it stands right behind.
QString withoutPictures(QString text)
{
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\([^)]*\\)\\n?"_s);
    return text.remove(picture);
}

/// As links in the guide name a heading: "Drag and drop" is drag-and-drop.
QString anchorOf(const QString &heading)
{
    static const QRegularExpression others(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(others).replace(u' ', u'-');
}

void layOutTable(QTextTable &table, const Tokens &tokens)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid); // the others make a light colour lighter
    format.setBorderBrush(tokens.line);
    format.setBorderCollapse(true);
    format.setCellPadding(CellPadding);
    format.setCellSpacing(0);
    table.setFormat(format);
}

/// Room above what begins something; Markdown leaves none.
void layOut(QTextDocument &document, const Theme &theme)
{
    document.setDocumentMargin(PageMargin);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : Space::Triple);
            format.setBottomMargin(Space::Unit);
            QTextCharFormat letters;
            letters.setFont(theme.font(level == 1 ? TextStyle::Title : TextStyle::Heading));
            QTextCursor cursor(block);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(letters);
        } else if (block.textList() != nullptr) {
            format.setBottomMargin(Space::Half);
        }
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            layOutTable(*table, theme.tokens());
}

} // namespace

QStringList HelpWindow::pages()
{
    return {u"guide"_s,     u"importing"_s,  u"formats"_s,  u"search"_s,   u"organising"_s,
            u"reading"_s,   u"comparing"_s,  u"limits"_s,   u"tracking"_s, u"looking-back"_s,
            u"reminders"_s, u"duplicates"_s, u"evidence"_s, u"export"_s,   u"command-line"_s};
}

HelpWindow::HelpWindow(const Theme &theme, QWidget *mainWindow)
    : QWidget(mainWindow, Qt::Window)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_find(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    setLook(*this, Look::Pane);
    setLook(*m_list, Look::Sidebar);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(u"chapters"_s);
    m_list->setFixedWidth(theme.scaled(ListWidth));
    for (const QString &page : pages()) {
        auto *item = new QListWidgetItem(titleOf(page), m_list);
        item->setData(PageRole, page);
        item->setToolTip(item->text());
        item->setSizeHint(QSize(0, theme.scaled(ListLineHeight)));
    }
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_find->setPlaceholderText(tr("Find in this chapter"));
    m_find->setAccessibleName(tr("Find in this chapter"));
    addClearButton(*m_find);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Space::Double, Space::Unit, Space::Unit, Space::Unit);
    column->addWidget(m_find);
    column->addWidget(m_text, 1);
    row->addLayout(column, 1);
    setTabOrder(m_list, m_find);
    setTabOrder(m_find, m_text);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            show(item->data(PageRole).toString(), {});
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_find, &QLineEdit::returnPressed, this, &HelpWindow::find);
    connect(&theme, &Theme::changed, this, [this] { show(m_page, {}); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, qOverload<>(&QWidget::setFocus));
    resizeOnScreen(*this, QSize(theme.scaled(FirstSize.width()), theme.scaled(FirstSize.height())));
}

void HelpWindow::open(const QString &page)
{
    const qsizetype row = std::max<qsizetype>(pages().indexOf(page), 0);
    m_list->setCurrentRow(int(row));
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void HelpWindow::show(const QString &page, const QString &section)
{
    if (page != m_page || section.isEmpty()) {
        m_page = page;
        m_text->document()->setDefaultFont(m_theme.font(TextStyle::Body));
        m_text->setMarkdown(withoutPictures(textOf(page)));
        layOut(*m_text->document(), m_theme);
    }
    if (section.isEmpty())
        return;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != section)
            continue;
        m_text->moveCursor(QTextCursor::End); // so that the heading ends up at the top
        m_text->setTextCursor(QTextCursor(block));
        return;
    }
}

void HelpWindow::follow(const QUrl &url)
{
    if (!url.isRelative()) {
        Q_EMIT linkActivated(url);
        return;
    }
    const QString named = QFileInfo(url.path()).completeBaseName(); // "../formats.md" is a chapter of no language
    const QString page = named.isEmpty() ? m_page : named;
    if (readHelp(page).isEmpty())
        return; // a picture, which is left out here
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(int(pages().indexOf(page))); // none for what is no chapter
    show(page, url.fragment());
}

void HelpWindow::find()
{
    if (m_text->find(m_find->text()))
        return;
    m_text->moveCursor(QTextCursor::Start); // once more from the top
    m_text->find(m_find->text());
}

} // namespace Shortlist
