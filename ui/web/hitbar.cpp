// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/hitbar.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Shortlist {

using namespace Qt::StringLiterals;

HitBar::HitBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_words(makeLabel({}, Look::SmallDim, this))
{
    setLook(*this, Look::Card);
    setAccessibleName(tr("Places found"));
    m_words->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Unit, Space::Quarter, Space::Quarter, Space::Quarter);
    row->setSpacing(Space::Quarter);
    row->addWidget(m_words);
    const auto add = [this, row](const QString &arrow, const QString &name, int by) {
        QPushButton *button = makeButton(arrow, Look::Quiet, this);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, by] { step(by); });
        row->addWidget(button);
    };
    add(u"↑"_s, tr("Previous place found (Shift+F3)"), -1);
    add(u"↓"_s, tr("Next place found (F3)"), 1);
    connect(&theme, &Theme::changed, this, &HitBar::place);
    hide();
}

void HitBar::setCount(int count)
{
    m_count = count;
    m_current = 0;
    setVisible(count > 0);
    say();
}

void HitBar::step(int by)
{
    if (m_count == 0)
        return;
    const int from = m_current == 0 && by < 0 ? 1 : m_current;
    m_current = (from - 1 + by + m_count) % m_count + 1;
    say();
    Q_EMIT wanted(m_current);
}

void HitBar::say()
{
    const QLocale locale;
    m_words->setText(m_current == 0 ? tr("%Ln places found", nullptr, m_count)
                                    : tr("%1 of %2").arg(locale.toString(m_current), locale.toString(m_count)));
    place();
}

void HitBar::place()
{
    if (isHidden())
        return;
    adjustSize();
    move(parentWidget()->width() - width() - Space::Triple, parentWidget()->height() - height() - Space::Unit);
    raise();
}

} // namespace Shortlist
