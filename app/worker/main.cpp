// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads documents for the window and the command line, where a crash or a hang costs one document.

#include "app/worker/serve.h"

int main()
{
    return Shortlist::Worker::serve(Shortlist::readInPortions);
}
