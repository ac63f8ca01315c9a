// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"
#include "ui/common/chip.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace Shortlist {

/// What the slot banner says about a posting, and what it offers.
struct SlotWords
{
    enum class State : quint8 {
        Hidden,    ///< no limit known
        Suggested, ///< found in the text, not confirmed
        Free,      ///< applying is allowed
        Holds,     ///< it holds a place itself
        Refused,
        Unclear,
    };
    State state = State::Hidden;
    Tone tone = Tone::Accent;
    QString headline;
    QStringList lines; ///< who holds the places, what is assumed
    QString quote;
    bool isQuotedHere = false; ///< the quote stands in this posting

    friend bool operator==(const SlotWords &, const SlotWords &) = default;
};

SlotWords slotWords(const PostingDetails &details, const std::vector<Stage> &stages, const QDate &today);

/// "Slot 1: Media Network (TikTok), applied 12 Jan".
QStringList holderLines(const PostingVerdict &limits, const std::vector<Stage> &stages, const QDate &today);
/// "Takes slot 2 of 2, the last one"; "Both places are taken"; empty where no limit is known.
QString effectOfApplying(const PostingVerdict &limits, const QDate &today);

} // namespace Shortlist
