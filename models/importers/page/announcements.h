// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Shortlist {

/// A headline without the words that only announce what it offers: "Unsere Stelle als Bäcker (m/w/d)", "La Ville
/// recrute : un boulanger", "BAKER WANTED" and "Convocatoria de una plaza de panadero" are the baker. Others as they
/// are.
QString withoutAnnouncement(const QString &line);

/// The job that a mail's subject names: "Re: Your application as baker" has none, "【ご案内】広報担当の求人について"
/// has.
QString titleOfSubject(const QString &subject);

} // namespace Shortlist
