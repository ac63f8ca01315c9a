// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/html/hitlist.h"

#include "models/domain/text.h"
#include "models/importers/html/asides.h"
#include "models/importers/page/linewords.h"

#include <QSet>

#include <algorithm>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewJobs = 5;
constexpr qsizetype LongestSnippet = 700; ///< characters between two jobs; a posting's text is longer
constexpr qsizetype LongestName = 120;

class Counter
{
public:
    void walk(const HtmlNode &node)
    {
        for (const HtmlNode &child : node.children) {
            if (child.isText()) {
                m_run += child.text.trimmed().size();
            } else if (isName(child)) {
                name(child);
            } else if (!isAside(child)) {
                walk(child);
            }
        }
    }

    bool isList()
    {
        m_longest = std::max(m_longest, m_run);
        return m_jobs.size() >= FewJobs && m_longest <= LongestSnippet;
    }

private:
    static bool isName(const HtmlNode &node)
    {
        const bool isHeading = node.name.size() == 2 && node.name[0] == u'h' && node.name[1].isDigit();
        return isHeading || (node.name == "a"_L1 && !node.attribute(u"href").isNull());
    }

    static void append(const HtmlNode &node, QString &text)
    {
        for (const HtmlNode &child : node.children) {
            if (text.size() > LongestName)
                return;
            if (child.isText())
                text += child.text + u' ';
            else
                append(child, text);
        }
    }

    void name(const HtmlNode &node)
    {
        QString text;
        append(node, text);
        text = Text::collapsed(text);
        const bool isJob =
            text.size() <= LongestName && LineWords::namesJob(text) && !LineWords::isSectionHeading(text);
        if (!isJob)
            return walk(node);
        m_jobs.insert(text);
        m_longest = std::max(m_longest, m_run);
        m_run = 0;
    }

    QSet<QString> m_jobs;
    qsizetype m_run = 0;
    qsizetype m_longest = 0;
};

} // namespace

bool isHitList(const HtmlNode &page)
{
    Counter counter;
    counter.walk(page);
    return counter.isList();
}

} // namespace Shortlist
