// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/conflictcard.h"

#include "models/domain/words.h"
#include "ui/common/fieldtext.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestQuote = 80;
constexpr int KeepBoth = -2; // -1 is QButtonGroup's "no id"

/// What the source says in its own words, where they are words: "36" alone tells nobody that months are meant.
QString wordsFor(const FieldConflict &conflict, qsizetype value)
{
    const QString quote = size_t(value) < conflict.origins.size() ? conflict.origins[size_t(value)].quote : QString();
    const bool hasLetters = std::any_of(quote.begin(), quote.end(), [](QChar c) { return c.isLetter(); });
    return hasLetters ? quote.left(LongestQuote) : conflictValue(conflict.field, conflict.values.at(value));
}

QString sentence(const FieldConflict &conflict)
{
    QStringList values;
    for (qsizetype i = 0; i < conflict.values.size(); ++i)
        values.append(ConflictCard::tr("“%1”").arg(wordsFor(conflict, i)));
    return ConflictCard::tr("About the %1 the source says %2.")
        .arg(Formats::fieldName(conflict.field), listWords(values));
}

} // namespace

QString conflictValue(const QString &field, const QString &word)
{
    if (field == "apply_by"_L1)
        if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid())
            return Formats::longDay(day);
    for (const auto &[known, shown] : FieldText::choices(field))
        if (known == word)
            return shown;
    if (field == "employment_types"_L1) {
        QStringList names;
        for (const QString &type : word.split(u", "_s))
            if (const auto known = fromWord<EmploymentType>(type))
                names.append(Formats::nameOf(*known));
        return names.isEmpty() ? word : names.join(u", "_s);
    }
    return word;
}

ConflictCard::ConflictCard(const FieldConflict &conflict, std::optional<int> choice, const Theme &theme,
                           QWidget *parent)
    : Card(Tone::Soon, theme, parent)
    , m_choices(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Double + Space::Half, Space::OneHalf, Space::Double, Space::OneHalf);
    column->setSpacing(Space::Half);
    column->addWidget(makeLabel(tr("The source contradicts itself"), Look::Strong));
    column->addWidget(makeLabel(sentence(conflict), Look::Default));
    for (qsizetype i = 0; i < conflict.values.size(); ++i) {
        const Origin origin = size_t(i) < conflict.origins.size() ? conflict.origins[size_t(i)] : Origin();
        column->addWidget(makeChoice(int(i), conflictValue(conflict.field, conflict.values.at(i)), origin));
    }
    column->addWidget(makeChoice(KeepBoth, tr("keep both for now"), {}));
    m_choices->button(choice.value_or(KeepBoth))->setChecked(true);
    connect(m_choices, &QButtonGroup::idClicked, this, [this, field = conflict.field](int id) {
        Q_EMIT chosen(field, id == KeepBoth ? std::nullopt : std::optional(id));
    });
}

/// A value to choose with where it comes from beside it, which is shown in the source when it is pointed at.
QWidget *ConflictCard::makeChoice(int id, const QString &value, const Origin &origin)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::OneHalf);
    auto *radio = new QRadioButton(value, row);
    m_choices->addButton(radio, id);
    const QString said = origin.quote.isEmpty() ? QString() : tr("“%1”").arg(origin.quote.left(LongestQuote));
    const QString words = Formats::joined({Formats::nameOf(origin.kind), said});
    auto *where = new ElidedLabel(words, row);
    setLook(*where, Look::SmallDim);
    radio->setAccessibleDescription(words);
    line->addWidget(radio);
    line->addWidget(where, 1);
    m_quotes.insert(row, origin.quote);
    m_quotes.insert(radio, origin.quote);
    row->installEventFilter(this);
    radio->installEventFilter(this);
    return row;
}

bool ConflictCard::eventFilter(QObject *watched, QEvent *event)
{
    const QString quote = m_quotes.value(watched);
    if (!quote.isEmpty() && (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn))
        Q_EMIT entered(quote);
    return Card::eventFilter(watched, event);
}

} // namespace Shortlist
