// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/facteditor.h"

#include "ui/common/fieldtext.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 104;
constexpr int OriginWidth = 184;
constexpr int WidthForOrigin = 460;
constexpr int ShortQuote = 34;

/// A field without a frame until it is pointed at or typed in: the page reads as text.
QString originText(const Origin &origin, int line)
{
    if (origin.kind == OriginKind::None)
        return {};
    if (origin.kind == OriginKind::User)
        return FactEditor::tr("by you");
    if (!origin.quote.isEmpty() && origin.quote.size() <= ShortQuote)
        return FactEditor::tr("“%1”").arg(origin.quote);
    const QString kind = Formats::nameOf(origin.kind);
    return line > 0 ? FactEditor::tr("%1, line %2").arg(kind, QLocale().toString(line)) : kind;
}

Origin originOf(const Posting &posting, const QString &field)
{
    const LimitClause *limit = posting.applicationLimit();
    if (field == "application_limit"_L1 && limit != nullptr)
        return {OriginKind::Prose, limit->quote};
    return posting.origins.value(field);
}

} // namespace

FactEditor::FactEditor(QString field, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(std::move(field))
    , m_theme(theme)
    , m_name(makeLabel(FieldText::label(m_field), Look::Dim, this))
    , m_origin(new ElidedLabel({}, this))
    , m_hint(makeLabel({}, Look::Refused, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Unit);
    grid->setVerticalSpacing(0);
    makeEditor();
    editor()->setAccessibleName(FieldText::label(m_field));
    m_name->setBuddy(editor());
    setFocusProxy(editor());
    setLook(*m_origin, Look::Dim);
    m_origin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hint->hide();
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(editor(), 0, 1);
    grid->addWidget(m_origin, 0, 2);
    grid->addWidget(m_hint, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, &FactEditor::updateLook);
    updateLook();
}

/// A line that loses the focus because it goes says that it was edited: to what is an editor no more.
FactEditor::~FactEditor()
{
    editor()->disconnect(this);
}

void FactEditor::makeEditor()
{
    const auto choices = FieldText::choices(m_field);
    if (!choices.empty()) {
        m_choice = new QComboBox(this);
        m_choice->setObjectName(u"factField"_s);
        for (const auto &[word, shown] : choices)
            m_choice->addItem(shown, word);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setFocusPolicy(Qt::StrongFocus);
        m_choice->installEventFilter(this);
        connect(m_choice, &QComboBox::activated, this, &FactEditor::commit);
        return;
    }
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"factField"_s);
    m_line->setReadOnly(m_field == "application_limit"_L1);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &FactEditor::commit);
}

void FactEditor::setFact(const Posting &posting, int line)
{
    m_shown = FieldText::of(posting, m_field);
    m_isMissing = posting.missing.contains(m_field);
    m_hint->hide();
    if (m_choice != nullptr)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_shown)));
    if (m_line != nullptr && m_line->text() != m_shown) {
        m_line->setText(m_shown);
        m_line->setCursorPosition(0);
    }
    if (m_line != nullptr)
        m_line->setPlaceholderText(m_isMissing ? tr("not stated: type it here if you know it") : tr("not stated"));
    const Origin origin = originOf(posting, m_field);
    m_origin->setText(originText(origin, line));
    if (!origin.quote.isEmpty())
        editor()->setToolTip(tr("“%1”").arg(origin.quote).toHtmlEscaped());
    updateLook();
}

void FactEditor::setRefused(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
}

QWidget *FactEditor::editor() const
{
    return m_choice != nullptr ? static_cast<QWidget *>(m_choice) : m_line;
}

QString FactEditor::editedText() const
{
    return m_choice != nullptr ? m_choice->currentData().toString() : m_line->text();
}

void FactEditor::commit()
{
    if (editedText() != m_shown) {
        Q_EMIT edited(m_field, editedText());
    } else if (!m_hint->isHidden()) {
        m_hint->hide();
        Q_EMIT reverted(m_field);
    }
}

bool FactEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered(m_field);
    // The wheel scrolls the page; it must not change a fact on its way.
    if (event->type() == QEvent::Wheel && watched == m_choice) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FactEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is little room it belongs to the value; the origin is in its tool tip.
    m_origin->setVisible(width() >= m_theme.scaled(WidthForOrigin));
}

void FactEditor::mousePressEvent(QMouseEvent *)
{
    Q_EMIT entered(m_field);
}

void FactEditor::updateLook()
{
    editor()->setFont(m_theme.font(TextStyle::Strong));
    setLook(*m_name, m_isMissing ? Look::Soon : Look::Dim);
    QPalette palette = editor()->palette();
    palette.setColor(QPalette::PlaceholderText, m_isMissing ? m_theme.tokens().soon : m_theme.tokens().dim);
    editor()->setPalette(palette);
    m_name->setFixedWidth(m_theme.scaled(NameWidth));
    m_origin->setFixedWidth(m_theme.scaled(OriginWidth));
}

} // namespace Shortlist
