// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace Shortlist {

/// Finds in a source what was understood of it. A quote is plain words; the source may say the same with escapes
/// (JSON), entities and tags (HTML) and line breaks anywhere, so both are compared as they read, without white space.
class SourceText
{
public:
    struct Span
    {
        qsizetype start = -1;
        qsizetype length = 0;
        bool isValid() const { return start >= 0; }
        friend bool operator==(const Span &, const Span &) = default;
    };

    explicit SourceText(QString text = {});

    const QString &text() const { return m_text; }
    /// Where the source says `quote`, in its order; whole words where there are any.
    std::vector<Span> places(const QString &quote) const;
    /// The one of them that starts nearest to `anchor`, an offset in the text.
    Span nearest(const QString &quote, qsizetype anchor) const;

private:
    /// Characters as they read, with where each stands in the text.
    struct Reading
    {
        QString words;
        std::vector<quint32> starts;
        std::vector<quint32> ends;
    };

    static Reading rawOf(const QString &text);
    static Reading unescaped(const Reading &reading);
    static Reading withoutEntities(const Reading &reading);
    static Reading withoutTags(const Reading &reading);
    static Reading withoutSpace(const Reading &reading);
    const Reading &literal() const;
    const Reading &decoded() const;
    std::vector<Span> placesIn(const Reading &reading, const QString &words) const;
    bool isWhole(const Span &span) const;

    QString m_text;
    mutable std::optional<Reading> m_literal; ///< made when first asked
    mutable std::optional<Reading> m_decoded;
};

} // namespace Shortlist
