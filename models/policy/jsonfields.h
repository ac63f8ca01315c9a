// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/words.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

#include <optional>

namespace Shortlist {

/// Reads the fields of a JSON object and remembers the first that is wrong, by its path from the top:
/// "rules[0].window.type: no such word: weekly". An absent key and null are the same.
class JsonFields
{
public:
    /// `problem` must outlive this; it is shared with the readers of nested objects.
    JsonFields(const QJsonObject &json, QString path, std::optional<Error> &problem);

    bool has(const QString &key) const;
    QString text(const QString &key);
    std::optional<int> integer(const QString &key, int min, int max);
    QDate day(const QString &key);
    QTime time(const QString &key); ///< "09:30" or "09:30:15"
    QJsonArray array(const QString &key);
    /// The fields of a nested object; none where it is absent.
    JsonFields object(const QString &key);
    /// The fields of `array`'s element `index`; the array is `key`'s.
    JsonFields element(const QString &key, const QJsonArray &array, qsizetype index);

    template <typename Enum>
    Enum word(const QString &key, Enum absent)
    {
        const QString written = text(key);
        if (!has(key))
            return absent;
        const std::optional<Enum> found = fromWord<Enum>(written);
        if (!found)
            fail(key, QStringLiteral("no such word: %1").arg(written));
        return found.value_or(absent);
    }

    /// MissingField where the key is absent.
    void require(const QString &key);
    void fail(const QString &key, const QString &what);

private:
    QString pathOf(const QString &key) const;

    QJsonObject m_json;
    QString m_path; ///< of this object, empty at the top
    std::optional<Error> *m_problem;
};

} // namespace Shortlist
