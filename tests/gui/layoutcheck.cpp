// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/layoutcheck.h"

#include "ui/common/pseudotranslator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Shortlist::Testing {

namespace {

constexpr int Tolerance = 1; ///< of pixels, for rounding
constexpr int MostRows = 40;

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    for (const QWidget *at = widget.parentWidget(); at != nullptr; at = at->parentWidget())
        if (QByteArray(at->metaObject()->className()).startsWith("Shortlist::"))
            return name + u" in "_s + QString::fromLatin1(at->metaObject()->className());
    return name;
}

/// As it is read: without tags and mnemonics.
QString plain(const QString &text)
{
    QString words = text;
    if (Qt::mightBeRichText(words)) {
        QTextDocument document;
        document.setHtml(words);
        words = document.toPlainText();
    }
    return words.remove(u'&');
}

/// What QLocale and the keyboard say by themselves.
bool isOfTheLocale(QString text)
{
    static const QRegularExpression timeZone(u"^[A-Z][\\w-]*(?:/[\\w+-]+)+$"_s);
    static const QRegularExpression colour(u"^#[0-9a-f]{6}$"_s);
    if (timeZone.match(text).hasMatch() || colour.match(text).hasMatch())
        return true;
    const QLocale locale;
    QStringList names{u"AM"_s,     u"PM"_s,    u"UTC"_s,   u"Shortlist"_s, u"Ctrl"_s,  u"Shift"_s, u"Alt"_s, u"Del"_s,
                      u"Return"_s, u"Space"_s, u"Enter"_s, u"Left"_s,      u"Right"_s, u"Home"_s,  u"End"_s, u"Esc"_s};
    for (int month = 1; month <= 12; ++month)
        names << locale.monthName(month) << locale.monthName(month, QLocale::ShortFormat);
    for (int day = 1; day <= 7; ++day)
        names << locale.dayName(day) << locale.dayName(day, QLocale::ShortFormat);
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    for (const QString &name : names)
        text.replace(name, QString(), Qt::CaseInsensitive);
    static const QRegularExpression keys(u"\\b(?:[A-Z]|F\\d+|[A-Z]{3}|[A-Z]{0,2}\\$)(?=\\W|\\d|$)"_s);
    text.remove(keys);
    return PseudoTranslator::isPseudo(text);
}

class Reader
{
public:
    Reader(const QWidget &window, const IsOwnText &isOwn)
        : m_isOwn(isOwn)
    {
        m_window = &window;
        const auto widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            if (widget->isVisible())
                read(*widget);
        look(window, window.windowTitle(), "title");
        if (qobject_cast<const QMenu *>(&window) != nullptr) {
            const QList<QAction *> actions = window.actions();
            for (const QAction *action : actions)
                look(window, action->text(), "command");
        }
    }

    const QStringList &complaints() const { return m_complaints; }

private:
    void read(const QWidget &widget)
    {
        look(widget, widget.toolTip(), "tool tip");
        look(widget, widget.accessibleName(), "accessible name");
        look(widget, widget.accessibleDescription(), "accessible description");
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            look(widget, label->text(), "text");
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            look(widget, button->text(), "text");
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            look(widget, field->placeholderText(), "hint");
        if (const auto *field = qobject_cast<const QPlainTextEdit *>(&widget))
            look(widget, field->placeholderText(), "hint");
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            look(widget, box->title(), "title");
        if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
            look(widget, spin->specialValueText(), "special value");
        if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
            for (int i = 0; i < choice->count(); ++i)
                look(widget, choice->itemText(i), "choice");
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            if (qobject_cast<const QHeaderView *>(&widget) == nullptr && view->model() != nullptr)
                readRows(*view);
    }

    void readRows(const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < std::min(MostRows, model.rowCount()); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                look(view, index.data().toString(), "row");
                look(view, index.data(Qt::AccessibleTextRole).toString(), "spoken row");
                look(view, index.data(Qt::ToolTipRole).toString(), "tool tip of a row");
            }
        for (int column = 0; column < model.columnCount(); ++column)
            look(view, model.headerData(column, Qt::Horizontal).toString(), "header");
    }

    void look(const QWidget &widget, const QString &text, const char *what)
    {
        static const QRegularExpression separator(u"\\n| · |, |; | – |: "_s);
        const QString words = plain(text);
        if (words.isEmpty() || PseudoTranslator::isPseudo(words) || m_isOwn(words))
            return;
        const QStringList parts = words.split(separator, Qt::SkipEmptyParts);
        const bool isFine = std::ranges::all_of(parts, [this](const QString &part) {
            return PseudoTranslator::isPseudo(part) || m_isOwn(part) || isOfTheLocale(part);
        });
        if (!isFine)
            m_complaints.append(u"%1: %2 “%3”"_s.arg(nameOf(widget), QString::fromLatin1(what), words.left(120)));
    }

    const QWidget *m_window = nullptr;
    const IsOwnText &m_isOwn;
    QStringList m_complaints;
};

/// The room that the text needs, where the widget shows it whole or not at all; none where it may cut it short.
QSize needed(const QWidget &widget)
{
    const QFontMetrics metrics = widget.fontMetrics();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool isElided = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
            || QByteArray(widget.metaObject()->className()).contains("Elided");
        if (isElided || label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QByteArray kind = widget.metaObject()->className();
        if (button->text().isEmpty() || kind.startsWith("Shortlist::") || kind.contains("IconButton"))
            return {}; // the last shows its picture alone
        if (qobject_cast<const QPushButton *>(button) != nullptr)
            return button->sizeHint();
        const bool hasTick =
            qobject_cast<const QCheckBox *>(button) != nullptr || qobject_cast<const QRadioButton *>(button) != nullptr;
        const int mark = hasTick || !button->icon().isNull() ? button->iconSize().width() : 0;
        return {metrics.size(Qt::TextShowMnemonic, button->text()).width() + mark, metrics.height()};
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        if (field->text().isEmpty() && widget.toolTip().isEmpty() && !field->placeholderText().isEmpty())
            return {metrics.horizontalAdvance(field->placeholderText()), metrics.height()};
    return {};
}

bool scrollsSideways(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at != nullptr; at = at->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            if (area->horizontalScrollBar()->isVisible())
                return true;
    return false;
}

/// The visible widgets that a layout places, also through layouts within it.
void collectPlaced(const QLayout &layout, QWidgetList &placed)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget(); widget != nullptr && widget->isVisible())
            placed.append(widget);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout(); inner != nullptr)
            collectPlaced(*inner, placed);
    }
}

/// A name that is cut short says so by a tool tip; a page whose name is out of sight is none.
QStringList hiddenTabs(const QWidget &window)
{
    QStringList complaints;
    const auto bars = window.findChildren<QTabBar *>();
    for (const QTabBar *bar : bars)
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            const bool isCut = bar->tabRect(i).width() < bar->fontMetrics().horizontalAdvance(bar->tabText(i));
            if (!bar->rect().contains(bar->tabRect(i)) || (isCut && bar->tabToolTip(i).isEmpty()))
                complaints.append(u"%1: the page “%2” is cut off"_s.arg(nameOf(*bar), bar->tabText(i)));
        }
    return complaints;
}

} // namespace

QStringList overlappingWidgets(const QWidget &window)
{
    QStringList complaints;
    const auto layouts = window.findChildren<QLayout *>();
    for (const QLayout *layout : layouts) {
        QWidgetList placed;
        if (qobject_cast<const QWidget *>(layout->parent()) != nullptr) // else it is within another one
            collectPlaced(*layout, placed);
        for (auto one = placed.cbegin(); one != placed.cend(); ++one)
            for (auto other = std::next(one); other != placed.cend(); ++other) {
                const QRect common = (*one)->geometry() & (*other)->geometry();
                if ((*one)->parentWidget() == (*other)->parentWidget() && common.width() > Tolerance
                    && common.height() > Tolerance)
                    complaints.append(u"%1 and %2 share %3 × %4 pixels"_s.arg(nameOf(**one), nameOf(**other))
                                          .arg(common.width())
                                          .arg(common.height()));
            }
    }
    return complaints;
}

QStringList untranslatedTexts(const QWidget &window, const IsOwnText &isOwn)
{
    return Reader(window, isOwn).complaints();
}

QStringList doubledMnemonics(const QWidget &window)
{
    QHash<QString, QString> owners;
    QStringList doubled;
    const auto add = [&](const QString &text) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (keys.isEmpty())
            return;
        if (owners.contains(keys))
            doubled.append(u"%1 is of “%2” and of “%3”"_s.arg(keys, owners.value(keys), text));
        owners.insert(keys, text);
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
    }
    if (const auto *menu = qobject_cast<const QMenu *>(&window)) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            if (action->isVisible())
                add(action->text());
    }
    return doubled;
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList complaints = hiddenTabs(window);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QSize room = needed(*widget);
        if (!widget->isVisible() || !room.isValid() || widget->visibleRegion().isEmpty())
            continue;
        const QString text = widget->property("text").toString() + widget->property("placeholderText").toString();
        const auto complain = [&](const QString &what) {
            complaints.append(u"%1: “%2” %3"_s.arg(nameOf(*widget), text.left(80), what));
        };
        if (room.width() > widget->width() + Tolerance)
            complain(u"needs %1 pixels and has %2"_s.arg(room.width()).arg(widget->width()));
        if (room.height() > widget->height() + Tolerance)
            complain(u"needs a height of %1 pixels and has %2"_s.arg(room.height()).arg(widget->height()));
        const int seen = widget->visibleRegion().boundingRect().width();
        if (seen + Tolerance < widget->width() && !scrollsSideways(*widget))
            complain(u"shows %1 pixels of %2"_s.arg(seen).arg(widget->width()));
    }
    return complaints;
}

} // namespace Shortlist::Testing
