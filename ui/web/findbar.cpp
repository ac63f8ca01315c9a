// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/findbar.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 200;

} // namespace

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_words(makeLabel({}, Look::SmallDim))
{
    setLook(*this, Look::Card);
    setAccessibleName(tr("Find in the posting"));
    m_field->setAccessibleName(tr("Find in the posting"));
    m_field->setPlaceholderText(tr("Find in the posting"));
    const auto widen = [this, &theme] { m_field->setMinimumWidth(theme.scaled(FieldWidth)); };
    widen();
    connect(&theme, &Theme::changed, this, widen);
    m_field->installEventFilter(this);
    m_words->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Half, Space::Quarter, Space::Quarter, Space::Quarter);
    row->setSpacing(Space::Quarter);
    row->addWidget(m_field, 1);
    row->addWidget(m_words);
    const auto add = [this, row](const QString &sign, const QString &name, auto then) {
        QPushButton *button = makeButton(sign, Look::Quiet, this);
        button->setAccessibleName(name);
        button->setToolTip(plainToolTip(name));
        connect(button, &QPushButton::clicked, this, then);
        row->addWidget(button);
    };
    add(u"↑"_s, tr("Previous place found (Shift+F3)"), [this] { Q_EMIT previousWanted(text()); });
    add(u"↓"_s, tr("Next place found (F3)"), [this] { Q_EMIT nextWanted(text()); });
    add(u"✕"_s, tr("Close (Esc)"), &FindBar::close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::nextWanted);
    connect(&theme, &Theme::changed, this, &FindBar::place);
    hide();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::open()
{
    show();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!text().isEmpty())
        Q_EMIT nextWanted(text());
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void FindBar::setFound(int matches, int current)
{
    const QLocale locale;
    if (text().isEmpty())
        m_words->clear();
    else if (matches == 0)
        m_words->setText(tr("not found"));
    else if (current > 0)
        m_words->setText(tr("%1 of %2").arg(locale.toString(current), locale.toString(matches)));
    else
        m_words->setText(tr("%Ln places found", nullptr, matches));
    place();
}

void FindBar::place()
{
    if (isHidden())
        return;
    adjustSize();
    const int width = qMin(sizeHint().width(), parentWidget()->width() - 2 * Space::Unit);
    resize(width, height());
    move(parentWidget()->width() - width - Space::Double, Space::Half);
    raise();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || (event->type() != QEvent::KeyPress && !isOverride))
        return QFrame::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (isOverride) { // Esc closes this before it closes a window
        event->setAccepted(key.key() == Qt::Key_Escape);
        return event->isAccepted();
    }
    const bool isBack = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        isBack ? Q_EMIT previousWanted(text()) : Q_EMIT nextWanted(text());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace Shortlist
