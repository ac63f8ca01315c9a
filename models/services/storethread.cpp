// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/storethread.h"

namespace Shortlist {

StoreThread::StoreThread()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

Result<std::unique_ptr<StoreThread>> StoreThread::open(Open open)
{
    std::unique_ptr<StoreThread> thread(new StoreThread);
    const auto opened = thread
                            ->start([&thread, &open](const auto &) -> Result<> {
                                auto store = open();
                                if (!store)
                                    return store.error();
                                thread->m_store = *std::move(store);
                                return {};
                            })
                            .result();
    if (!opened)
        return opened.error();
    return thread;
}

StoreThread::~StoreThread()
{
    m_pool.start(handedOver([this] { m_store.reset(); }));
    m_pool.waitForDone();
}

} // namespace Shortlist
