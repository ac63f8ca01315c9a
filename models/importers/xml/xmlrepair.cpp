// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/xml/xmlrepair.h"

#include <array>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestReference = 12;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

bool isForbidden(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

/// One pass over the text, copying as it goes.
class Repairer
{
public:
    explicit Repairer(QStringView text)
        : m_text(text)
    {
        m_out.reserve(text.size());
    }

    XmlRepair repaired()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'<')
                passMarkup();
            else if (c == u'&')
                passReference();
            else
                passCharacter(c);
        }
        XmlRepair repair{std::move(m_out), {}};
        if (m_hasCase)
            repair.faults.append(u"tags whose case differs"_s);
        if (m_hasBare)
            repair.faults.append(u"characters that were not escaped"_s);
        return repair;
    }

private:
    void passCharacter(QChar c)
    {
        ++m_at;
        m_out += c;
    }

    void passMarkup()
    {
        static constexpr std::array<std::pair<QStringView, QStringView>, 4> Verbatim{
            {{u"<![CDATA[", u"]]>"}, {u"<!--", u"-->"}, {u"<?", u"?>"}, {u"<!", u">"}}};
        for (const auto &[start, end] : Verbatim)
            if (m_text.sliced(m_at).startsWith(start))
                return copyTo(end);
        const qsizetype name = m_at + (m_text.sliced(m_at).startsWith(u"</") ? 2 : 1);
        if (name >= m_text.size() || !isNameStart(m_text[name])) {
            m_out += u"&lt;"_s;
            m_hasBare = true;
            ++m_at;
            return;
        }
        m_out += m_text.sliced(m_at, name - m_at);
        m_at = name;
        for (; m_at < m_text.size() && isName(m_text[m_at]); ++m_at) {
            m_hasCase = m_hasCase || m_text[m_at].isUpper();
            m_out += m_text[m_at].toLower();
        }
    }

    void passReference()
    {
        const QStringView next = m_text.sliced(m_at).left(LongestReference);
        qsizetype end = 1;
        while (end < next.size() && (next[end].isLetterOrNumber() || (end == 1 && next[end] == u'#')))
            ++end;
        const bool isReference = end > 1 && end < next.size() && next[end] == u';';
        m_hasBare = m_hasBare || !isReference;
        m_out += isReference ? u"&"_s : u"&amp;"_s;
        ++m_at;
    }

    void copyTo(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        const qsizetype stop = found < 0 ? m_text.size() : found + end.size();
        for (; m_at < stop;)
            passCharacter(m_text[m_at]);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_out;
    bool m_hasCase = false;
    bool m_hasBare = false;
};

} // namespace

XmlRepair repairedXml(const QString &text)
{
    // First of all: within a name or a mark they would hide what it is.
    QString allowed = text;
    allowed.removeIf(isForbidden);
    XmlRepair repair = Repairer(allowed).repaired();
    if (allowed.size() != text.size())
        repair.faults.append(u"characters that XML forbids"_s);
    return repair;
}

} // namespace Shortlist
