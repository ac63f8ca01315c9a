// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/searchtext.h"

#include "models/domain/scripts.h"
#include "models/domain/text.h"

#include <QList>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace Shortlist {

namespace {

/// What unicode61 takes for part of a word by itself.
bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

bool isSign(char32_t c)
{
    return c == U'+' || c == U'#';
}

/// Walks a text once and writes it anew.
class Rewriter
{
public:
    explicit Rewriter(const QList<uint> &text)
        : m_text(text)
    {
        m_out.reserve(size_t(text.size()));
    }

    QString result()
    {
        while (m_at < m_text.size()) {
            const char32_t c = m_text.at(m_at);
            if (isSign(c)) {
                signs();
                continue;
            }
            const bool isAlone = standsAlone(c);
            if (isAlone)
                m_out += u' ';
            for (const char16_t unit : QChar::fromUcs4(c))
                m_out += unit;
            if (isAlone)
                m_out += u' ';
            m_before = isAlone ? U' ' : c;
            ++m_at;
        }
        return QStringView(m_out).toString(); // to fromStdU16String() a first U+FFFE is a mark
    }

private:
    void signs()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isSign(m_text.at(m_at)))
            ++m_at;
        const bool isBeforeWord = m_at < m_text.size() && isWordPart(m_text.at(m_at));
        const bool joinsWords = m_at - from == 1 && m_text.at(from) == U'+' && isBeforeWord;
        if (isWordPart(m_before) && !joinsWords)
            for (qsizetype i = from; i < m_at; ++i)
                m_out += char16_t(m_text.at(i));
        m_out += u' ';
        m_before = U' ';
    }

    const QList<uint> &m_text;
    std::u16string m_out;
    qsizetype m_at = 0;
    char32_t m_before = U' '; ///< a space where no word can go on
};

} // namespace

QString searchText(const QString &text)
{
    QString folded = Text::caseFolded(text);
    folded.replace(u"ß"_s, u"ss"_s); // Qt folds one character to one
    return Rewriter(folded.toUcs4()).result();
}

QString matchPhrase(const QString &value, WordEnd end)
{
    QString phrase = searchText(value).simplified();
    const QList<uint> characters = phrase.toUcs4();
    if (std::none_of(characters.begin(), characters.end(), isWordPart))
        return {};
    phrase.replace(u'"', u' ');
    return u"\"%1\"%2"_s.arg(phrase, end == WordEnd::Open ? u" *"_s : QString());
}

} // namespace Shortlist
