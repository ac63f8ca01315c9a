// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/conflictcard.h"

#include "models/domain/words.h"
#include "ui/common/fieldtext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/rulewords.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
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
    auto *radios = new QWidget(this);
    auto *flow = new FlowLayout(radios, Space::OneHalf);
    const auto add = [&](int id, const QString &text) {
        auto *radio = new QRadioButton(text, radios);
        m_choices->addButton(radio, id);
        flow->addWidget(radio);
        radio->setChecked(id == choice.value_or(KeepBoth));
    };
    for (qsizetype i = 0; i < conflict.values.size(); ++i)
        add(int(i), conflictValue(conflict.field, conflict.values.at(i)));
    add(KeepBoth, tr("keep both for now"));
    column->addWidget(radios);
    connect(m_choices, &QButtonGroup::idClicked, this, [this, conflict](int id) {
        if (id >= 0 && size_t(id) < conflict.origins.size())
            Q_EMIT entered(conflict.origins[size_t(id)].quote);
        Q_EMIT chosen(conflict.field, id == KeepBoth ? std::nullopt : std::optional(id));
    });
}

} // namespace Shortlist
