// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/phrasetree.h"

#include <QRegularExpression>

#include <map>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

/// Longer words first: "we'll" is not "we".
struct LongerFirst
{
    bool operator()(const QString &a, const QString &b) const
    {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    }
};

struct Node
{
    std::map<QString, Node, LongerFirst> next;
    bool isPhrase = false; ///< one ends here

    void add(const QStringList &words, qsizetype from)
    {
        if (from == words.size())
            isPhrase = true;
        else
            next[words.at(from)].add(words, from + 1);
    }

    QString toExpression() const
    {
        QStringList choices;
        for (const auto &[word, node] : next)
            choices.append(QRegularExpression::escape(word) + node.continued());
        return u"(?:%1)"_s.arg(choices.join(u'|'));
    }

    QString continued() const
    {
        if (next.empty())
            return {};
        const QString rest = u"\\s+"_s + toExpression();
        return isPhrase ? u"(?:%1)?"_s.arg(rest) : rest;
    }
};

} // namespace

QString anyPhraseOf(const QStringList &phrases)
{
    Node root;
    for (const QString &phrase : phrases)
        root.add(phrase.split(u' ', Qt::SkipEmptyParts), 0);
    return root.toExpression();
}

} // namespace Shortlist
