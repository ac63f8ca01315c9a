// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slots/slotcard.h"

#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/slots/slotwords.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardHeight = 108;
constexpr int CardWidth = 180;
constexpr int FreeAlpha = 110; ///< of the border of a slot that waits: fainter than a planned one's

} // namespace

SlotCard::SlotCard(int number, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_theme(theme)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(Space::Double, Space::Double, Space::Double, Space::Double);
    m_lines->setSpacing(Space::Half);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setFree();
}

QSize SlotCard::sizeHint() const
{
    const int width = m_theme.scaled(CardWidth);
    return {width, heightForWidth(width)};
}

int SlotCard::heightForWidth(int width) const
{
    return std::max(m_theme.scaled(CardHeight), m_lines->heightForWidth(width));
}

void SlotCard::setWords(const QString &caption, const QString &title, const QString &about, const QString &warning)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *heading = makeLabel(title, m_state == State::Free ? Look::Dim : Look::Heading);
    heading->setWordWrap(true);
    m_caption = makeLabel(caption, Look::SmallDim);
    m_captionWords = caption;
    m_lines->addWidget(m_caption);
    m_lines->addWidget(heading);
    if (!about.isEmpty())
        m_lines->addWidget(makeLabel(about, Look::Dim));
    if (!warning.isEmpty())
        m_lines->addWidget(makeLabel(warning, Look::Soon));
    m_lines->addStretch();
    const auto labels = findChildren<QWidget *>();
    for (QWidget *label : labels)
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(Formats::joined({caption, title, about, warning}));
    setEnabled(m_state != State::Free);
    setCursor(m_state == State::Free ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setFocusPolicy(m_state == State::Free ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

void SlotCard::setHeld(const SlotEntry &entry, const std::vector<Stage> &stages, const QDate &today)
{
    m_state = State::Held;
    setWords(tr("Slot %1 · applied %2").arg(QLocale().toString(m_number), Formats::shortDay(entry.submittedOn, today)),
             entry.title, Formats::joined({entry.employer, SlotWords::stageSince(entry, stages, today)}), {});
}

void SlotCard::setBeyond(const SlotEntry &entry, const std::vector<Stage> &stages, const QDate &today)
{
    m_state = State::Beyond;
    setWords(tr("Beyond the limit · applied %1").arg(Formats::shortDay(entry.submittedOn, today)), entry.title,
             Formats::joined({entry.employer, SlotWords::stageSince(entry, stages, today)}), {});
}

void SlotCard::setPlanned(const SlotEntry &entry, const QDate &today)
{
    m_state = State::Planned;
    setWords(tr("Slot %1 · planned").arg(QLocale().toString(m_number)), entry.title,
             Formats::joined({entry.employer, Formats::deadline(entry.applyBy, today)}),
             SlotWords::warning({entry}, 0, today));
}

void SlotCard::setFree()
{
    m_state = State::Free;
    setWords(tr("Slot %1").arg(QLocale().toString(m_number)), tr("Free: plan a posting here"), {}, {});
}

void SlotCard::setOffer(Offer offer, const QString &words)
{
    m_offer = offer;
    m_caption->setText(offer == Offer::None ? m_captionWords : words);
    update();
}

void SlotCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QColor ground = tokens.pane;
    QPen border(tokens.accent, 1);
    switch (m_state) {
    case State::Held:
        ground = tokens.selection;
        break;
    case State::Planned:
        border.setStyle(Qt::DashLine);
        break;
    case State::Free:
        border = QPen(QColor(tokens.dim.red(), tokens.dim.green(), tokens.dim.blue(), FreeAlpha), 1, Qt::DashLine);
        break;
    case State::Beyond:
        ground = tokens.refusedGround;
        border.setColor(tokens.refused);
        break;
    }
    if (hasFocus())
        border.setWidth(2);
    if (m_offer == Offer::Takes) {
        ground = tokens.accentGround;
        border = QPen(tokens.accent, 2);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(underMouse() && m_state == State::Planned ? tokens.hover : ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Card, Radius::Card);
}

} // namespace Shortlist
