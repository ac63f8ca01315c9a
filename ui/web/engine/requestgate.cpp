// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/engine/requestgate.h"

#include "models/policy/contentpolicy.h"

#include <QWebEngineUrlRequestInfo>

namespace Shortlist {

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (mayLoad(info.requestUrl()))
        return;
    info.block(true);
    ++m_refused;
    Q_EMIT refusedOne();
}

} // namespace Shortlist
