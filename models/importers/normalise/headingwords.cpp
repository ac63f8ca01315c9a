// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/headingwords.h"

#include "models/importers/normalise/headingwords/chinese.h"
#include "models/importers/normalise/headingwords/czech.h"
#include "models/importers/normalise/headingwords/english.h"
#include "models/importers/normalise/headingwords/englishlines.h"
#include "models/importers/normalise/headingwords/french.h"
#include "models/importers/normalise/headingwords/german.h"
#include "models/importers/normalise/headingwords/japanese.h"
#include "models/importers/normalise/headingwords/korean.h"
#include "models/importers/normalise/headingwords/nordic.h"
#include "models/importers/normalise/headingwords/others.h"
#include "models/importers/normalise/headingwords/spanish.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Shortlist::HeadingWords {
namespace {

const QStringList &containers()
{
    static const QStringList names =
        u"responsibilities|qualifications|job information|additional information|job description|full job description|"
        "description|overview|summary|details|job details|stellenbeschreibung|jobbeschreibung|description du poste|"
        "descripción del puesto|descripción|职位信息|募集要項|상세정보"_s.split(u'|');
    return names;
}

QStringList split(std::u16string_view words)
{
    return QString::fromUtf16(words.data(), static_cast<qsizetype>(words.size())).split(u'|');
}

void insert(std::span<const Phrases> table, QHash<QString, SectionKind> *all)
{
    for (const Phrases &entry : table) {
        const QStringList phrases = split(entry.words);
        for (const QString &phrase : phrases)
            all->insert(phrase, entry.kind);
    }
}

// Where two languages share a phrase, the last of these decides.
const std::array<std::span<const Phrases>, 9> &others()
{
    static const std::array<std::span<const Phrases>, 9> tables = {Others,  Czech,   Nordic, Korean, Japanese,
                                                                   Chinese, Spanish, French, German};
    return tables;
}

} // namespace

const QHash<QString, SectionKind> &all()
{
    static const auto table = [] {
        QHash<QString, SectionKind> words;
        for (const QString &container : containers())
            words.insert(container, SectionKind::Other);
        for (const auto &language : others())
            insert(language, &words);
        insert(EnglishLines, &words);
        insert(English, &words);
        return words;
    }();
    return table;
}

const QStringList &english()
{
    static const auto phrases = [] {
        QStringList words;
        for (const Phrases &entry : English)
            words += split(entry.words);
        return words;
    }();
    return phrases;
}

const QStringList &foreign()
{
    static const auto phrases = [] {
        QStringList words;
        for (const auto &language : others()) {
            for (const Phrases &entry : language)
                words += split(entry.words);
        }
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return words;
    }();
    return phrases;
}

bool isContainer(const QString &folded)
{
    return containers().contains(folded);
}

} // namespace Shortlist::HeadingWords
