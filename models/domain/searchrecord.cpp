// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/searchrecord.h"

namespace Shortlist {

bool isAnswer(StageType type)
{
    return isSubmission(type) && type != StageType::Submitted;
}

bool isEnding(StageType type)
{
    return type >= StageType::EndedByMe;
}

} // namespace Shortlist
