// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Milliseconds for four long postings side by side: understood, put into words, and painted.

#include "models/policy/comparison.h"
#include "ui/common/theme.h"
#include "ui/compare/compareview.h"
#include "ui/compare/comparisonrows.h"

#include <QApplication>

#include <benchmark/benchmark.h>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

constexpr int LinesASection = 24;
constexpr QSize LargeWindow(1392, 900);

/// Longer than postings are; every third line means what the others' does, the rest is its own.
Posting longPosting(int number)
{
    static const QStringList subjects{u"services"_s, u"pipelines"_s, u"instruments"_s, u"schedules"_s};
    Posting posting;
    posting.id = PostingId{number + 1};
    posting.title = u"Senior Engineer for the Harbour and Everything That Floats In It, Team %1"_s.arg(number);
    posting.employer = u"Meridian"_s;
    posting.salary = Salary{6'000'000 + number * 100'000, 9'000'000, u"EUR"_s, Salary::Unit::Year, {}};
    for (int skill = 0; skill < 20; ++skill)
        posting.skills.append(u"Skill %1"_s.arg(skill + number * 5));
    for (const auto kind : {SectionKind::Responsibilities, SectionKind::MinimumQualifications,
                            SectionKind::PreferredQualifications, SectionKind::Benefits}) {
        Section section{kind, {}, {}};
        for (int line = 0; line < LinesASection; ++line) {
            const bool isShared = line % 3 == 0;
            const QString subject = subjects.at((line + (isShared ? 0 : number)) % subjects.size());
            section.blocks.push_back(
                {Block::Kind::Item,
                 isShared ? u"%1 years of building and running %2 that many people rely on every day, number %3"_s
                                .arg(number + 3)
                                .arg(subject)
                                .arg(line)
                          : u"Matter %1 of team %2 concerns %3, berth %4 and whatever the tide leaves there"_s.arg(line)
                                .arg(number)
                                .arg(subject)
                                .arg(line * 7 + number)});
        }
        posting.sections.push_back(section);
    }
    return posting;
}

ComparisonSubject fourLong()
{
    ComparisonSubject subject{{}, {}, QDate(2026, 11, 21)};
    for (int number = 0; number < CompareView::MostPostings; ++number) {
        PostingDetails details;
        details.posting = longPosting(number);
        subject.items.push_back({details});
    }
    subject.profile.skills = {u"Skill 3"_s, u"Skill 12"_s};
    return subject;
}

void understands(benchmark::State &state)
{
    std::vector<Posting> postings;
    for (const ComparedItem &item : fourLong().items)
        postings.push_back(item.details.posting);
    for (auto _ : state)
        benchmark::DoNotOptimize(compare(postings));
}

void putsIntoWords(benchmark::State &state)
{
    const ComparisonSubject subject = fourLong();
    for (auto _ : state)
        benchmark::DoNotOptimize(comparisonRows(subject));
}

/// From the values to the pixels of a large window: what the user waits for once they are loaded.
void shows(benchmark::State &state)
{
    Theme theme;
    theme.applyTo(*qApp);
    const std::vector<ComparedItem> items = fourLong().items;
    CompareView view(theme);
    view.resize(LargeWindow);
    view.show();
    for (auto _ : state) {
        view.setItems(items);
        QCoreApplication::processEvents();
        benchmark::DoNotOptimize(view.grab());
    }
}

BENCHMARK(understands)->Unit(benchmark::kMillisecond);
BENCHMARK(putsIntoWords)->Unit(benchmark::kMillisecond);
BENCHMARK(shows)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
