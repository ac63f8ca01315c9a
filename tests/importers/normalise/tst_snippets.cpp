// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/lines.h"
#include "models/importers/normalise/requirements.h"
#include "models/importers/normalise/salaries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

constexpr double Floor = 0.97; ///< of the assertions

QString capture(const QString &text, const QString &expression)
{
    return QRegularExpression(expression).match(text).captured(1);
}

Salary::Unit unitOf(const QString &period)
{
    const QString word = period.startsWith(u"year"_s) ? u"year"_s
        : period.startsWith(u"month"_s)               ? u"month"_s
                                                      : u"hour"_s;
    return salaryUnit(word).value_or(Salary::Unit::Year);
}

/// The suites count hourly pay in hundredths and cut other cents off.
bool isSame(std::optional<qint64> minor, const Salary &salary, qint64 expected)
{
    if (!minor)
        return false;
    const double major = Salary::toMajor(*minor, salary.currency);
    return qRound64(major * (salary.unit == Salary::Unit::Hour ? 100 : 1) - 0.49) == expected
        || qRound64(major * (salary.unit == Salary::Unit::Hour ? 100 : 1)) == expected;
}

/// What an assertion says of one amount: "min == 3", "currency == …", "SalaryRange(min=3, …)", each where it is there.
bool holds(const QString &claim, const Salary &salary)
{
    const QString min = capture(claim, uR"(\bmin"?\]?\s*==?\s*(\d+))"_s);
    const QString max = capture(claim, uR"(\bmax"?\]?\s*==?\s*(\d+))"_s);
    const QString currency = capture(claim, uR"~(\bcurrency"?\]?\s*==?\s*"(\w+)")~"_s);
    const QString period = capture(claim, uR"~(\b(?:period|unit)"?\]?\s*==?\s*"(\w+)")~"_s);
    return (min.isEmpty() || isSame(salary.minMinor, salary, min.toLongLong()))
        && (max.isEmpty() || isSame(salary.maxMinor, salary, max.toLongLong()))
        && (currency.isEmpty() || currency == salary.currency) && (period.isEmpty() || unitOf(period) == salary.unit);
}

bool salaryHolds(const QString &claim, const QString &text)
{
    const auto all = salariesIn(text);
    std::vector<Salary> found;
    const QString only = capture(claim, uR"(\b([a-z]{3})s\b)"_s).toUpper(); // "eurs": those in EUR
    for (const FoundSalary &one : all) {
        if (only.isEmpty() || currencyOf(only).isEmpty() || one.salary.currency == only)
            found.push_back(one.salary);
    }
    if (claim.endsWith(u"== []"_s))
        return found.empty();
    if (claim.startsWith(u"len("_s)) {
        const auto count = static_cast<size_t>(capture(claim, uR"((\d+)$)"_s).toInt());
        return claim.contains(u">="_s) ? found.size() >= count : found.size() == count;
    }
    if (claim.startsWith(u"any("_s))
        return std::any_of(found.begin(), found.end(), [&](const Salary &salary) { return holds(claim, salary); });
    const bool isFirst = claim.contains(u"[0]"_s);
    const auto chosen = chosenSalary(all);
    return isFirst ? !found.empty() && holds(claim, found.front()) : chosen && holds(claim, chosen->salary);
}

bool experienceHolds(const QString &claim, const QString &text)
{
    const auto found = experienceIn(text);
    if (claim.endsWith(u"is None"_s))
        return !found;
    const QString min = capture(claim, uR"(min_years\s*==?\s*([\d.]+))"_s);
    const QString max = capture(claim, uR"(max_years\s*==?\s*([\d.]+))"_s);
    return found && (min.isEmpty() || found->years.min.value_or(-1) == min.toDouble())
        && (max.isEmpty() ? !claim.contains(u"max_years=None"_s) || !found->years.max
                          : found->years.max.value_or(-1) == max.toDouble());
}

} // namespace

/// The phrases of other projects' suites, with their own assertions.
class TestSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostAssertionsOfOtherSuitesHold();
};

void TestSnippets::mostAssertionsOfOtherSuitesHold()
{
    QFile file(QStringLiteral(SHORTLIST_SHARED "/postings/snippets/salary_experience.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("NOT MEASURED: ../shared/postings/snippets is not here");
    int held = 0;
    int all = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QString html = row[u"texts"_s].toArray().first().toString();
        RawPosting raw;
        raw.descriptionHtml = html;
        const QString text = plainText(descriptionLines(raw));
        const bool isSalary = row[u"suite"_s].toString().contains(u"salary"_s);
        const QJsonArray claims = row[u"asserts"_s].toArray();
        for (const auto &value : claims) {
            const QString claim = value.toString();
            const bool holds = isSalary ? salaryHolds(claim, text) : experienceHolds(claim, text);
            ++all;
            held += holds ? 1 : 0;
            if (!holds)
                qInfo("fails: %s | %s | %s", qPrintable(row[u"test"_s].toString()), qPrintable(claim),
                      qPrintable(text));
        }
    }
    qInfo("%d of %d assertions hold", held, all);
    QVERIFY(all > 0);
    QVERIFY(held >= Floor * all);
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
