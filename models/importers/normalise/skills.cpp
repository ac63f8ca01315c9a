// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/skills.h"

#include "models/domain/text.h"
#include "models/importers/normalise/pattern.h"
#include "models/importers/normalise/skillwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

QString toString(std::u16string_view words)
{
    return QString::fromUtf16(words.data(), static_cast<qsizetype>(words.size()));
}

struct Skill
{
    QString name;
    Pattern expression; ///< matches the whole of a token
};

/// All spellings in one pattern, which finds the tokens, and one a skill, which names them: the text is read once.
struct Vocabulary
{
    std::vector<Skill> skills;
    Pattern any;
};

// What no word of a skill touches. An address is none: "https://". Beside scripts without spaces a word ends as well:
// "熟悉Python", "Pythonの"; where there are none, the shorter class is found faster.
constexpr auto Touching = u"\\w";
constexpr auto TouchingWide = u"A-Za-zÀ-žЀ-ӿ\\d_";

bool hasWideScript(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x3000; });
}

Vocabulary vocabularyOf(std::span<const SkillWords::Entry> table, const char16_t *touching,
                        Pattern (*make)(const QString &))
{
    std::vector<Skill> skills;
    QStringList all;
    for (const auto &entry : table) {
        const QString name = toString(entry.name);
        QString spellings = QRegularExpression::escape(name);
        if (!entry.spellings.empty())
            spellings = toString(entry.spellings) + u'|' + spellings;
        skills.push_back({name, make(u"^(?:%1)$"_s.arg(spellings))});
        all.append(spellings.split(u'|'));
    }
    std::sort(all.begin(), all.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QString any = u"(?<![%1.+#])(?:%2)(?![%1+#]|://|-(?!based|like|related|level)\\w|\\.\\w)"_s.arg(
        QString::fromUtf16(touching), all.join(u'|'));
    return {std::move(skills), make(any)};
}

using Found = std::map<qsizetype, QString>; // by place, so that the order is the text's

void addVocabulary(const Vocabulary &vocabulary, const QString &text, Found *found)
{
    for (auto it = vocabulary.any.globalMatch(text); it.hasNext();) {
        const PatternMatch match = it.next();
        const auto named =
            std::find_if(vocabulary.skills.begin(), vocabulary.skills.end(),
                         [&match](const Skill &skill) { return skill.expression.match(match.captured()).hasMatch(); });
        if (named != vocabulary.skills.end())
            found->emplace(match.capturedStart(), named->name);
    }
}

/// Names of one letter and everyday words: among other languages only.
QString languageList()
{
    return uR"((?:(?<![<T>+#])(?:C\s?\+\s?\+|C\s?#|F\s?#|Objective[ -]C|Golang|C|R|D|Go|Java|JavaScript|TypeScript|Python|Scala|Rust|PHP|Ruby|Perl|Kotlin|Swift|SQL|Shell|Bash|MATLAB|Lua|Julia|Haskell|Node\.?js)(?![<T>+#])(?:\s*,?\s*(?:and/or|and|or|und|oder|et|ou|y|o)\s+|\s*(?:或者?|和|与|及|や|と|または|또는|및)\s*|\s*[,/、|;]\s*(?:(?:and|or)\s+)?)?){2,})"_s;
}

void addListed(const QString &text, const Pattern &anyList, const Pattern &token, Found *found)
{
    static const QStringList names = {u"C++"_s, u"C#"_s, u"F#"_s, u"Objective-C"_s,
                                      u"Go"_s,  u"C"_s,  u"R"_s,  u"Shell"_s};
    for (auto lists = anyList.globalMatch(text); lists.hasNext();) {
        const auto list = lists.next();
        const qsizetype end = list.capturedEnd();
        for (auto it = token.globalMatch(text, list.capturedStart()); it.hasNext();) {
            const auto match = it.next();
            if (match.capturedStart() >= end)
                break;
            for (int group = 1; group <= names.size(); ++group) {
                if (match.capturedLength(group) > 0)
                    found->emplace(match.capturedStart(), names.at(group - 1));
            }
        }
    }
}

/// Unmistakable anywhere: "C++", "C + +", "C#", "Golang".
void addMarked(const QString &text, const Pattern &token, Found *found)
{
    static const QStringList names = {u"C++"_s, u"C#"_s, u"F#"_s, u"Go"_s, u"Go"_s};
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        for (int group = 1; group <= names.size(); ++group) {
            if (match.capturedLength(group) > 0)
                found->emplace(match.capturedStart(), names.at(group - 1));
        }
    }
}

/// All that finds skills, for words that end where `touching` does.
struct Finder
{
    Vocabulary cased;
    Vocabulary uncased;
    Pattern list;
    Pattern listed;
    Pattern marked;
};

Finder finderFor(const char16_t *touching)
{
    const auto with = [touching](QString words) {
        return pattern(words.replace(u"<T>"_s, QString::fromUtf16(touching)));
    };
    return {
        vocabularyOf(SkillWords::cased(), touching, casedPattern),
        vocabularyOf(SkillWords::uncased(), touching, pattern),
        with(languageList()),
        with(
            uR"((?<![<T>+#])(?:(C\s?\+\s?\+)|(C\s?#)|(F\s?#)|(Objective[ -]C)|(Golang|Go)|(C(?!\s+[).,;:]))|(R)|(Shell))(?![<T>+#]))"_s),
        with(
            uR"((?<![<T>+#])(?:(C\s?\+\s?\+)|(C#)|(F#)|(Golang)|(Go(?=\s(?:programming|language|developer))))(?![<T>#]))"_s),
    };
}

const Finder &finderOf(const QString &text)
{
    static const Finder narrow = finderFor(Touching);
    if (!hasWideScript(text))
        return narrow;
    static const Finder wide = finderFor(TouchingWide);
    return wide;
}

} // namespace

QStringList skillsIn(const QString &text)
{
    const Finder &finder = finderOf(text);
    Found found;
    addVocabulary(finder.cased, text, &found);
    addVocabulary(finder.uncased, text, &found);
    addListed(text, finder.list, finder.listed, &found);
    addMarked(text, finder.marked, &found);
    QStringList names;
    for (const auto &[place, name] : found) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QStringList skillsOf(const QString &field)
{
    static const Pattern separators(u"\\s*[,;\\n|•]\\s*"_s);
    QStringList names;
    const QStringList parts = separators.split(field, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList known = skillsIn(part);
        const QString bare = Text::collapsed(part);
        const bool isName = bare.size() <= 40 && bare.count(u' ') <= 3;
        for (const QString &name : known.isEmpty() && isName ? QStringList{bare} : known) {
            if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
                names.append(name);
        }
    }
    return names;
}

} // namespace Shortlist
