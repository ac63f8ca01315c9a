// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/stylesheet.h"

#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QFont>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

// @names are replaced by tokens; px values stand as written but for @sizes, which grow with the text.
constexpr auto Grounds = R"(
QWidget[look="pane"], QStackedWidget[look="pane"] { background: @pane; }
QWidget[look="sidebar"] { background: @sidebar; }
QWidget[look="bar"] { background: @sidebar; }
QFrame[look="card"] { background: @pane; border: 1px solid @line; border-radius: 8px; }
QFrame#hairline { background: @line; }
QWidget[look="popup"] { background: @pane; border: 1px solid @line; }
QWidget[look="field"] { background: @control; border: 1px solid @edge; border-radius: 6px; }
QMainWindow, QDialog { background: @window; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QAbstractItemView { border: none; outline: none; background: @pane; }
QHeaderView::section { background: @pane; color: @dim; border: none; border-bottom: 1px solid @line; padding: 6px 8px; }
QToolTip { background: @text; color: @pane; border: none; padding: 4px 8px; }
)";

constexpr auto Labels = R"(
QLabel[look="title"] { font-size: @s20; font-weight: 700; }
QLabel[look="heading"] { font-size: @s15; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="small"] { font-size: @s12; }
QLabel[look="dim"] { color: @dim; }
QLabel[look="small-dim"] { color: @dim; font-size: @s12; }
QLabel[look="caption"] { color: @dim; font-size: @s11; font-weight: 600; }
QLabel[look="soon"] { color: @soon; font-weight: 600; }
QLabel[look="refused"] { color: @refused; }
QLabel[look="good"] { color: @good; font-weight: 600; }
QLabel[look="key"] { color: @text; background: @control; border: 1px solid @line; border-radius: 4px; padding: 0 4px;
    font-size: @s11; font-weight: 600; }
QLabel[look="posting"], QTextBrowser[look="posting"] { font-family: @serif; font-size: @s15; }
QLabel[look="code"], QPlainTextEdit[look="code"] { font-family: @code; }
)";

constexpr auto Buttons = R"(
QPushButton { background: @control; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 12px;
    font-weight: 500; }
QPushButton:hover { background: @hover; border-color: @dim; }
QPushButton:pressed { background: @chip; }
QPushButton:checked { background: @accentGround; color: @accentText; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton:disabled { color: @dim; background: @window; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @chip; color: @dim; border-color: @chip; }
QPushButton[look="danger"] { color: @refused; }
QPushButton[look="danger"]:hover { background: @refusedGround; border-color: @refused; }
QPushButton[look="quiet"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 4px 8px; }
QPushButton[look="quiet"] { color: @dim; font-weight: 400; }
QPushButton[look="quiet"]:hover, QToolButton:hover { background: @sidebarHover; color: @text; }
QPushButton[look="quiet"]:focus, QToolButton:focus { border: 2px solid @accent; padding: 3px 7px; }
QPushButton[look="quiet"]:checked, QToolButton:checked { background: @accentGround; color: @accentText; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0 2px;
    color: @dim; text-decoration: underline; font-weight: 400; }
QPushButton[look="link"]:hover { color: @text; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 0 1px; margin: -1px 0; }
QToolButton::menu-indicator { image: none; }
)";

constexpr auto Fields = R"(
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox { background: @control; color: @text;
    border: 1px solid @edge; border-radius: 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 5px 8px; }
QTextEdit, QPlainTextEdit { padding: 4px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: @dim; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: @window; color: @dim; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: @s22; subcontrol-origin: padding;
    subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrow-@scheme.svg); width: @s12; height: @s12; }
QComboBox QAbstractItemView { background: @control; border: 1px solid @line; selection-background-color: @accentGround;
    selection-color: @accentText; padding: 4px; }
QRadioButton { spacing: 6px; }
QRadioButton::indicator { width: @mark; height: @mark; border: 1px solid @dim; border-radius: @markRadius;
    background: @control; }
QRadioButton::indicator:checked { width: @markDot; height: @markDot; border: @markRing solid @accent;
    background: @onAccent; }
QRadioButton::indicator:hover { border-color: @accent; }
QRadioButton:focus, QCheckBox:focus { color: @accentText; text-decoration: underline; }
QRadioButton::indicator:unchecked:focus { width: @markInFocus; height: @markInFocus; border: 2px solid @accent; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: @mark; height: @mark; border: 1px solid @dim; border-radius: 4px; background: @control; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/tick-@scheme.svg); }
QCheckBox::indicator:indeterminate { border-color: @accent; background: @accent;
    image: url(:/icons/dash-@scheme.svg); }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus { width: @markInFocus; height: @markInFocus; border: 2px solid @accent; }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus { border-color: @text; }
QListWidget::indicator { width: @mark; height: @mark; border: 1px solid @dim; border-radius: 4px; background: @control; }
QListWidget::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/tick-@scheme.svg); }
#chapters { border: 2px solid transparent; padding: 6px; }
#chapters:focus { border-color: @accent; }
#chapters::item { border: none; border-radius: 4px; padding-left: 8px; color: @text; }
#chapters::item:hover { background: @sidebarHover; }
#chapters::item:selected { background: @accentGround; color: @accentText; font-weight: 600; }
QTextBrowser { border: 2px solid transparent; background: transparent; padding: 2px; }
QTextBrowser:focus { border: 2px solid @accent; padding: 2px; }
QScrollArea:focus { border: 2px solid @accent; }
#scrolled { border: 2px solid transparent; }
#scrolled:focus { border-color: @accent; }
#factField:!hover:!focus { border-color: transparent; background: transparent; }
QLineEdit#factField { padding: 3px 6px; }
QComboBox#factField { padding: 3px 6px 3px 8px; }
QLineEdit#tagField { padding: 0 5px; }
#copies { border: 2px solid @line; border-radius: 4px; }
#copies:focus { border-color: @accent; }
#copies::item:selected { background: @accentGround; color: @accentText; }
#boardCards, #stagingDesk::handle { background: transparent; }
)";

constexpr auto Bars = R"(
QMenuBar { background: @sidebar; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @sidebarHover; }
QMenu { background: @control; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentGround; color: @accentText; }
QMenu::item:disabled { color: @dim; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; width: 0;
    height: 0; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @dim; padding: 8px 2px; margin-right: 16px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:selected:focus { color: @accentText; text-decoration: underline; }
QProgressBar { background: @chip; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

QString mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() * 4 + b.red()) / 5, (a.green() * 4 + b.green()) / 5, (a.blue() * 4 + b.blue()) / 5).name();
}

QString quotedFamilies(const QFont &font)
{
    return u"\"%1\""_s.arg(font.families().join(u"\", \""_s));
}

/// The boxes that are ticked and chosen: as large with a wider border as with a thin one.
std::vector<std::pair<QString, QString>> markSizes(const Theme &theme)
{
    constexpr int Thin = 1;
    constexpr int InFocus = 2;
    const int inner = theme.scaled(14);
    const int whole = inner + 2 * Thin;
    const int ring = theme.scaled(4);
    const auto px = [](int pixels) { return u"%1px"_s.arg(pixels); };
    return {{u"@markInFocus"_s, px(whole - 2 * InFocus)},
            {u"@markRadius"_s, px(whole / 2)},
            {u"@markRing"_s, px(ring)},
            {u"@markDot"_s, px(whole - 2 * ring)},
            {u"@mark"_s, px(inner)}};
}

/// Longest names first, so that @accentGround is not read as @accent.
std::vector<std::pair<QString, QString>> substitutions(const Tokens &t, const Theme &theme)
{
    std::vector<std::pair<QString, QString>> found{
        {u"@accentGround"_s, t.accentGround.name()},
        {u"@refusedGround"_s, t.refusedGround.name()},
        {u"@sidebarHover"_s, t.sidebarHover.name()},
        {u"@accentHover"_s, mixed(t.accent, t.text)},
        {u"@accentText"_s, t.accentText.name()},
        {u"@onAccent"_s, t.onAccent.name()},
        {u"@refused"_s, t.refused.name()},
        {u"@sidebar"_s, t.sidebar.name()},
        {u"@control"_s, t.control.name()},
        {u"@accent"_s, t.accent.name()},
        {u"@window"_s, t.window.name()},
        {u"@scheme"_s, theme.scheme() == ColourScheme::Light ? u"light"_s : u"dark"_s},
        {u"@serif"_s, quotedFamilies(theme.font(TextStyle::Posting))},
        {u"@hover"_s, t.hover.name()},
        {u"@code"_s, quotedFamilies(theme.font(TextStyle::Code))},
        {u"@text"_s, t.text.name()},
        {u"@pane"_s, t.pane.name()},
        {u"@line"_s, t.line.name()},
        {u"@edge"_s, t.edge.name()},
        {u"@chip"_s, t.chip.name()},
        {u"@good"_s, t.good.name()},
        {u"@soon"_s, t.soon.name()},
        {u"@dim"_s, t.dim.name()},
    };
    std::ranges::copy(markSizes(theme), std::back_inserter(found));
    for (const int pixels : {11, 12, 15, 20, 22})
        found.emplace_back(u"@s%1"_s.arg(pixels), u"%1px"_s.arg(theme.scaled(pixels)));
    return found;
}

} // namespace

QString buildStyleSheet(const Tokens &tokens, const Theme &theme)
{
    QString sheet;
    for (const char *part : {Grounds, Labels, Buttons, Fields, Bars})
        sheet += QLatin1String(part);
    for (const auto &[name, value] : substitutions(tokens, theme))
        sheet.replace(name, value);
    return sheet;
}

} // namespace Shortlist
