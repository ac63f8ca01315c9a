// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// What a run of the real shortlist-cli gave.
struct CliRun
{
    int exitCode = -1;
    QString out;
    QString err;

    /// The lines of `out` as JSON objects.
    QList<QJsonObject> json() const;
};

/// Runs the program in `folder` with an environment of its own, to which `more` is added; the event loop turns
/// meanwhile.
CliRun runCli(const QString &folder, const QStringList &arguments, const QByteArray &input = {},
              const QMap<QString, QString> &more = {}, const QString &program = QStringLiteral(SHORTLIST_CLI));
