// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Shortlist {

/// What a start, an import or a long list took for a moment is given back once the program rests: after a start with
/// 100,000 postings 64 MiB are held in place of 75.
class MemoryAtRest : public QObject
{
    Q_OBJECT

public:
    explicit MemoryAtRest(QObject *parent);

    /// Much was asked for; the rest begins half a second after it was said last.
    void workWasDone();

Q_SIGNALS:
    void givenBack();

private:
    QTimer m_rest;
};

} // namespace Shortlist
