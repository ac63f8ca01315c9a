// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/mojibake.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Shortlist {

using namespace Qt::StringLiterals;

namespace {

constexpr int Passes = 2; ///< some sites do it twice

/// What windows-1252 has at 0x80 to 0x9F; 0 where it has nothing, and the byte reads as the control it is.
constexpr std::array<char16_t, 32> HighCodes{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                             0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                             0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                             0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<char> byteOf(QChar c)
{
    if (c.unicode() >= 0x80 && c.unicode() <= 0xFF)
        return char(uchar(c.unicode()));
    const auto found = std::find(HighCodes.begin(), HighCodes.end(), c.unicode());
    return found == HighCodes.end() ? std::nullopt : std::optional(char(uchar(0x80 + (found - HighCodes.begin()))));
}

/// What a run of characters beyond ASCII stands for; nothing where it stands for itself.
std::optional<QString> meant(QStringView run)
{
    QByteArray bytes;
    for (const QChar c : run) {
        const auto byte = byteOf(c);
        if (!byte)
            return std::nullopt;
        bytes += *byte;
    }
    return QByteArrayView(bytes).isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
}

bool isHigh(QChar c)
{
    return c.unicode() >= 0x80;
}

struct Repair
{
    QString text;
    qsizetype wrong = 0; ///< runs that stand for something else
    qsizetype right = 0;
};

Repair repaired(const QString &text)
{
    Repair repair;
    repair.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto from = text.begin() + at;
        const bool isHighRun = isHigh(*from);
        const auto end = std::find_if(from, text.end(), [&](QChar c) { return isHigh(c) != isHighRun; });
        const QStringView run(from, end);
        const auto other = isHighRun ? meant(run) : std::nullopt;
        if (isHighRun)
            ++(other ? repair.wrong : repair.right);
        repair.text += other ? QStringView(*other) : run;
        at += run.size();
    }
    return repair;
}

/// The last two of a bullet's or an apostrophe's three bytes, where they can be nothing else.
QString withCutOnesWhole(QString text)
{
    static const QRegularExpression bullet(u"(?<![\\d\\p{L}])€¢"_s);
    static const QRegularExpression apostrophe(u"(?<=\\p{L})€™(?=\\p{L})"_s);
    return text.replace(bullet, u"•"_s).replace(apostrophe, u"’"_s);
}

bool repair(QString &text)
{
    QString better = withoutMojibake(text);
    const bool isChanged = better != text;
    text = std::move(better);
    return isChanged;
}

} // namespace

QString withoutMojibake(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isHigh))
        return text;
    QString better = text;
    for (int pass = 0; pass < Passes; ++pass) {
        Repair repair = repaired(better);
        if (repair.wrong <= repair.right)
            break;
        better = std::move(repair.text);
    }
    return better.contains(u'€') ? withCutOnesWhole(better) : better;
}

bool repairMojibake(RawPosting &posting)
{
    bool isChanged = repair(posting.descriptionHtml);
    isChanged = repair(posting.descriptionText) || isChanged;
    for (RawField &field : posting.fields)
        isChanged = repair(field.value) || isChanged;
    return isChanged;
}

} // namespace Shortlist
