// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The first line is an expression, the rest a text: what is left out beforehand matches nowhere, whether the text is
// searched as it is or among others, where its places are looked up.

#include "models/importers/normalise/pattern.h"
#include "tests/fuzz/fuzz.h"

#include <QRegularExpression>

using namespace Shortlist;

namespace {

std::vector<std::pair<qsizetype, qsizetype>> placesOf(const QRegularExpression &expression, const QString &text)
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        places.emplace_back(match.capturedStart(), match.capturedEnd());
    }
    return places;
}

std::vector<std::pair<qsizetype, qsizetype>> placesOf(const Pattern &pattern, const QString &text)
{
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        places.emplace_back(match.capturedStart(), match.capturedEnd());
    }
    return places;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype MostExpression = 60; // backtracking makes longer ones endless
    constexpr qsizetype MostText = 200;
    constexpr qsizetype EnoughForPlaces = 200;
    const QString input = Fuzz::textOf(data, size);
    const QString expression = input.section(QChar(u'\n'), 0, 0).left(MostExpression);
    const QString text = input.section(QChar(u'\n'), 1).left(MostText);
    const QRegularExpression plain(
        expression, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // \K and \G make matches that do not begin where they were searched; \C takes characters apart.
    if (!plain.isValid() || !text.isValidUtf16() || expression.contains(u"\\K") || expression.contains(u"\\G")
        || expression.contains(u"\\C") || expression.contains(u"(*"))
        return 0;
    const Pattern ours = pattern(expression);
    for (const QString &searched : {text, text + QString(EnoughForPlaces, u' ') + text})
        Fuzz::promise(placesOf(ours, searched) == placesOf(plain, searched), "the same is found");
    return 0;
}
