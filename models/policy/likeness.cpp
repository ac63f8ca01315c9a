// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/policy/likeness.h"

#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{
        u"a"_s,     u"an"_s,   u"and"_s,  u"are"_s,  u"as"_s,   u"at"_s,        u"be"_s,   u"by"_s,
        u"for"_s,   u"from"_s, u"in"_s,   u"into"_s, u"is"_s,   u"it"_s,        u"its"_s,  u"of"_s,
        u"on"_s,    u"or"_s,   u"our"_s,  u"such"_s, u"that"_s, u"the"_s,       u"this"_s, u"to"_s,
        u"we"_s,    u"will"_s, u"with"_s, u"you"_s,  u"your"_s, u"who"_s,       u"have"_s, u"has"_s,
        u"using"_s, u"etc"_s,  u"e"_s,    u"g"_s,    u"i"_s,    u"including"_s,
    };
    return fillers.contains(word);
}

/// Takes off the commonest English endings where enough of the word is left.
QString stem(const QString &word)
{
    constexpr qsizetype Enough = 4;
    static const QStringList endings{u"ments"_s, u"ment"_s, u"ings"_s, u"ing"_s, u"ies"_s,
                                     u"ers"_s,   u"ed"_s,   u"es"_s,   u"s"_s,   u"er"_s};
    const auto found = std::find_if(endings.begin(), endings.end(), [&word](const QString &ending) {
        return word.endsWith(ending) && word.size() - ending.size() >= Enough;
    });
    QString kept = found == endings.end() ? word : word.chopped(found->size());
    if (kept.size() > Enough && (kept.endsWith(u'e') || kept.endsWith(u'y')))
        kept.chop(1);
    return kept;
}

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana;
}

} // namespace

QSet<QString> meaningfulWords(const QString &text)
{
    QSet<QString> words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && !isFiller(word))
            words.insert(stem(word));
        word.clear();
    };
    const QString folded = Text::folded(text);
    for (const QChar c : folded) {
        if (isIdeograph(c)) {
            finish();
            words.insert(c);
        } else if (c.isLetterOrNumber() || c.isMark() || ((c == u'+' || c == u'#') && !word.isEmpty())) {
            word.append(c);
        } else {
            finish();
        }
    }
    finish();
    return words;
}

double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const QSet<QString> &few = a.size() < b.size() ? a : b;
    const QSet<QString> &many = a.size() < b.size() ? b : a;
    const auto shared = std::count_if(few.begin(), few.end(), [&many](const QString &w) { return many.contains(w); });
    return 2.0 * double(shared) / double(a.size() + b.size());
}

} // namespace Shortlist
