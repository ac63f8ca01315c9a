// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"
#include "models/importers/normalise/dates.h"
#include "models/importers/normalise/employment.h"
#include "models/importers/normalise/headings.h"
#include "models/importers/normalise/limitclauses.h"
#include "models/importers/normalise/remarks.h"
#include "models/importers/normalise/requirements.h"
#include "models/importers/normalise/salaries.h"
#include "models/importers/normalise/startdates.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

const QDate Today(2025, 3, 12); ///< the phrases' time of capture, a Wednesday
const QString Nothing = u"-"_s;

QString shownAmount(std::optional<qint64> minor, const QString &currency)
{
    return minor ? QString::number(Salary::toMajor(*minor, currency), 'g', 12) : QString();
}

QString salary(const QString &text)
{
    const auto found = chosenSalary(salariesIn(text));
    if (!found)
        return Nothing;
    const Salary &pay = found->salary;
    return u"%1..%2 %3 %4"_s.arg(shownAmount(pay.minMinor, pay.currency), shownAmount(pay.maxMinor, pay.currency),
                                 pay.currency, wordOf(pay.unit));
}

QString experience(const QString &text)
{
    const auto found = experienceIn(text);
    if (!found)
        return Nothing;
    const QString max = found->years.max ? QString::number(*found->years.max) : QString();
    return QString::number(found->years.min.value_or(0)) + u".."_s + max;
}

QString education(const QString &text)
{
    const auto found = educationIn(text);
    return found ? wordOf(found->level) : Nothing;
}

QString joined(const std::vector<EmploymentType> &types)
{
    QStringList words;
    for (const EmploymentType type : types)
        words.append(wordOf(type));
    return words.isEmpty() ? Nothing : words.join(u',');
}

QString employment(const QString &value)
{
    return joined(employmentTypesOf(value));
}

QString employmentText(const QString &text)
{
    const auto found = employmentInProse(text);
    return found ? joined(found->types) : Nothing;
}

QString workplace(const QString &value)
{
    const Workplace found = workplaceOf(value);
    return found == Workplace::Unknown ? Nothing : wordOf(found);
}

QString workplaceText(const QString &text)
{
    const auto found = workplaceInProse(text);
    return found ? wordOf(found->workplace) : Nothing;
}

QString programme(const QString &value)
{
    const Programme found = programmeOf(value);
    return found == Programme::None ? Nothing : wordOf(found);
}

QString heading(const QString &line)
{
    const auto kind = headingKind(line);
    return kind ? wordOf(*kind) : Nothing;
}

DateContext context()
{
    return {.capturedOn = Today, .isFresh = true};
}

QString shownDate(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString date(const QString &text)
{
    const auto found = readDate(text, context());
    return found ? shownDate(*found) : Nothing;
}

QString deadline(const QString &text)
{
    for (const FoundRemark &found : deadlinesIn(text))
        if (const auto day = readDate(found.value, context()))
            return shownDate(*day);
    return Nothing;
}

QString start(const QString &text)
{
    const auto found = startIn({}, text);
    if (!found)
        return Nothing;
    return found->from.isValid() || found->by.isValid() ? shownDate(found->from) + u".."_s + shownDate(found->by)
                                                        : found->text;
}

QString limit(const QString &text)
{
    QStringList all;
    for (const LimitClause &clause : findLimitClauses(text)) {
        QStringList words = {clause.kind == LimitClause::Kind::Cap ? u"cap"_s : u"cooldown"_s,
                             QString::number(clause.max.value_or(clause.days.value_or(0)))};
        if (clause.windowDays)
            words.append(u"in %1"_s.arg(*clause.windowDays));
        if (clause.ordered)
            words.append(u"ordered"_s);
        if (clause.includesAffiliates)
            words.append(u"group"_s);
        if (!text.contains(clause.quote))
            words.append(u"MISQUOTED"_s);
        all.append(words.join(u' '));
    }
    return all.isEmpty() ? Nothing : all.join(u"; "_s);
}

using Reader = QString (*)(const QString &);

const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> all = {{u"salary"_s, salary},
                                               {u"experience"_s, experience},
                                               {u"education"_s, education},
                                               {u"employment"_s, employment},
                                               {u"employment-text"_s, employmentText},
                                               {u"workplace"_s, workplace},
                                               {u"workplace-text"_s, workplaceText},
                                               {u"programme"_s, programme},
                                               {u"heading"_s, heading},
                                               {u"date"_s, date},
                                               {u"deadline"_s, deadline},
                                               {u"start"_s, start},
                                               {u"limit"_s, limit}};
    return all;
}

} // namespace

/// Phrases of postings in ten languages: tests/fixtures/wordings/LANGUAGE.tsv holds what is read, what it means ("-":
/// nothing) and the words.
class TestWordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUnderstood_data();
    void areUnderstood();
};

void TestWordings::areUnderstood_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("text");
    const QDir folder(QStringLiteral(SHORTLIST_FIXTURES "/wordings"));
    const QStringList names = folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split(u'\t');
            if (lines[i].isEmpty() || lines[i].startsWith(u'#'))
                continue;
            QVERIFY2(cells.size() == 3, qPrintable(name + u':' + QString::number(i + 1)));
            QTest::newRow(qPrintable(u"%1:%2"_s.arg(name).arg(i + 1)))
                << cells[0] << cells[1] << QString(cells[2]).replace(u"\\n"_s, u"\n"_s);
        }
    }
}

void TestWordings::areUnderstood()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    QFETCH(QString, text);
    const Reader reader = readers().value(what);
    QVERIFY(reader);
    const QString found = reader(text);
    QVERIFY2(found == expected, qPrintable(u"%1 of “%2”: %3, not %4"_s.arg(what, text, found, expected)));
}

QTEST_GUILESS_MAIN(TestWordings)
#include "tst_wordings.moc"
