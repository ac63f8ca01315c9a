// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFunctionPointer>

namespace Shortlist {

/// What lib`name`.so exports as `function`: a part of this program that is loaded when it is first needed, and stays.
/// It is looked for beside the program, where it was built, else among its libraries, where it was installed; nowhere
/// else, whatever the environment says. Null where it is missing, and the log says why.
QFunctionPointer functionOfModule(const char *name, const char *function);

} // namespace Shortlist
