// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/list/hits.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;
class QRect;

namespace Shortlist {

/// Paints lines of text, cut short where they are too long, with the words that were searched for marked. Each is laid
/// out once and kept while it is painted again and again: shaping its letters takes longer than all else.
class PaintedLines
{
public:
    PaintedLines();

    /// What is marked, and how. What was laid out is forgotten.
    void setMarks(const QStringList &words, const QColor &ground, const QColor &text);
    void paint(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour);

private:
    struct Key
    {
        QString text;
        QString font;
        int width = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.font, key.width, int(key.direction));
        }
    };
    struct Line
    {
        std::unique_ptr<QTextLayout> layout;
        bool isTooLong = false;
    };
    Line laidOut(const QString &text, const Key &key, const QFont &font) const;

    QStringList m_words;
    QColor m_ground;
    QColor m_text;
    QCache<Key, QTextLayout> m_lines;
};

} // namespace Shortlist
