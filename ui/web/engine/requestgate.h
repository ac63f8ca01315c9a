// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/web/engine/engineexport.h"

#include <QWebEngineUrlRequestInterceptor>

namespace Shortlist {

/// Stands before every request of the engine: lets through what policy::mayLoad allows, refuses and counts the rest.
class SHORTLIST_ENGINE_EXPORT RequestGate : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    int refused() const { return m_refused; }

Q_SIGNALS:
    void refusedOne();

private:
    int m_refused = 0; ///< a profile's interceptor runs on the GUI thread
};

} // namespace Shortlist
