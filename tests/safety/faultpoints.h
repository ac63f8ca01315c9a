// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The system calls by which a program changes files, counted and, one of them, made to go wrong. The functions stand
/// in the program itself, in front of the C library's, so it works without ptrace and counts all threads together.
///
/// $SHORTLIST_FAULT says what: "kill@17" ends the process at the 17th call, "tear@17" after writing half of what it
/// should write, "28@17" lets it fail with that errno, "28@17+" it and all that follow. Calls on files outside
/// $SHORTLIST_FAULT_UNDER do not count.
namespace Shortlist::FaultPoints {

/// How many calls there were.
int count();
/// From now on nothing goes wrong any more: the disk has room again.
void heal();

} // namespace Shortlist::FaultPoints
