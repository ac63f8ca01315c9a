// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What tests need of the engine's library to look behind its locks; the program asks for one function by its name.
#ifdef shortlist_engine_EXPORTS
#define SHORTLIST_ENGINE_EXPORT Q_DECL_EXPORT
#else
#define SHORTLIST_ENGINE_EXPORT Q_DECL_IMPORT
#endif
