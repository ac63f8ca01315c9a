// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/requestgate.h"

#include "models/policy/contentpolicy.h"
#include "ui/web/refusals.h"

#include <QWebEngineUrlRequestInfo>

#include <atomic>

namespace Shortlist {

namespace {

std::atomic_int refusedByAll = 0;

} // namespace

int refusedRequestsSinceStart()
{
    return refusedByAll;
}

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (mayLoad(info.requestUrl()))
        return;
    info.block(true);
    ++m_refused;
    ++refusedByAll;
}

} // namespace Shortlist
