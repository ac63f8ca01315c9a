// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/notifier.h"

namespace Shortlist {

using namespace Qt::StringLiterals;

QString Notifier::defaultAction()
{
    return u"default"_s;
}

} // namespace Shortlist
