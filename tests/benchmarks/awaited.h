// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/await.h"

namespace Shortlist::Benchmarks {

/// The value, once it is there; a failure ends the benchmark, since its figures would say nothing.
template <typename T>
T awaited(QFuture<Result<T>> future)
{
    auto result = Cli::await(std::move(future));
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace Shortlist::Benchmarks
