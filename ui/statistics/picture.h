// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QString>

#include <vector>

class QPainter;
class QRectF;

namespace Shortlist {

class Theme;

/// A part of a picture that stands for postings.
struct PicturePart
{
    QPainterPath shape;
    QString name;  ///< "From Interview to Rejected: 5"
    QString query; ///< finds them
};

/// As QPainter::drawText(), and upright where the picture is mirrored.
void paintWords(QPainter &painter, const QRectF &rect, int flags, const QString &text);

/// Figures as a picture, painted the same way in the window and in a file.
class Picture
{
public:
    Picture() = default;
    virtual ~Picture() = default;
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;

    virtual int height(const Theme &theme) const = 0;
    /// In reading order, at that width.
    virtual std::vector<PicturePart> parts(int width, const Theme &theme) const = 0;
    /// `marked` is the index of the part under the pointer or the keyboard's mark, −1 for none.
    virtual void paint(QPainter &painter, int width, int marked, const Theme &theme) const = 0;
};

} // namespace Shortlist
