// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/expression.h"

#include <QDebug>

#include <array>
#include <atomic>
#include <utility>
#include <vector>

#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

namespace Shortlist {
namespace {

template <typename T, void (*Free)(T *)>
struct Freed
{
    void operator()(T *held) const { Free(held); }
};
using CodePointer = std::unique_ptr<pcre2_code, Freed<pcre2_code, pcre2_code_free>>;
using StackPointer = std::unique_ptr<pcre2_jit_stack, Freed<pcre2_jit_stack, pcre2_jit_stack_free>>;
using ContextPointer = std::unique_ptr<pcre2_match_context, Freed<pcre2_match_context, pcre2_match_context_free>>;
using DataPointer = std::unique_ptr<pcre2_match_data, Freed<pcre2_match_data, pcre2_match_data_free>>;

/// What one thread needs to match, made once: expressions run one after the other.
struct Workplace
{
    static constexpr size_t SmallestStack = size_t(32) * 1024;
    static constexpr size_t LargestStack = size_t(512) * 1024; ///< as much as QRegularExpression allows
    static constexpr uint32_t MostGroups = 250;
    static constexpr uint32_t MostStepsByHand = 20'000; ///< what takes more is left to machine code

    StackPointer stack{pcre2_jit_stack_create(SmallestStack, LargestStack, nullptr)};
    ContextPointer context{pcre2_match_context_create(nullptr)};
    ContextPointer byHand{pcre2_match_context_create(nullptr)};
    DataPointer data{pcre2_match_data_create(MostGroups, nullptr)};

    Workplace()
    {
        pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
        pcre2_set_match_limit(byHand.get(), MostStepsByHand);
    }

    static Workplace &ofThread()
    {
        thread_local Workplace workplace;
        return workplace;
    }
};

uint32_t flagsOf(int options)
{
    // The machine code for texts that may be broken costs no look through them beforehand.
    uint32_t flags = PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
    if ((options & Expression::IgnoreCase) != 0)
        flags |= PCRE2_CASELESS;
    if ((options & Expression::UnicodeWords) != 0)
        flags |= PCRE2_UCP;
    if ((options & Expression::Lines) != 0)
        flags |= PCRE2_MULTILINE;
    if ((options & Expression::DotIsAnything) != 0)
        flags |= PCRE2_DOTALL;
    if ((options & Expression::AtPlace) != 0)
        flags |= PCRE2_ANCHORED;
    return flags;
}

/// Never null, as the start of an empty QStringView may be: PCRE2 takes that for a mistake.
PCRE2_SPTR unitsOf(QStringView text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.isEmpty() ? u"" : text.utf16());
}

} // namespace

/// Machine code is several times as fast, and takes as long to make as going through a page or two without it: most
/// expressions never see that much, in a process that reads one document.
struct Expression::Code
{
    static constexpr qsizetype UnitsByHand = 4'000;
    static constexpr qsizetype UnitsOfSearch = 40; ///< what a search costs, however short the text

    CodePointer compiled;
    CodePointer machine; ///< the same as machine code, once `state` says so
    enum class State : quint8 { ByHand, BeingMade, Made };
    std::atomic<State> state = State::ByHand;
    std::atomic<qsizetype> units = 0; ///< gone through by hand so far
    std::vector<std::pair<QString, int>> names;

    void readNames()
    {
        uint32_t count = 0;
        uint32_t entrySize = 0;
        PCRE2_SPTR entry = nullptr;
        pcre2_pattern_info(compiled.get(), PCRE2_INFO_NAMECOUNT, &count);
        pcre2_pattern_info(compiled.get(), PCRE2_INFO_NAMEENTRYSIZE, &entrySize);
        pcre2_pattern_info(compiled.get(), PCRE2_INFO_NAMETABLE, &entry);
        for (uint32_t i = 0; i < count; ++i, entry += entrySize) // the number, then the name and a zero
            names.emplace_back(QString::fromUtf16(reinterpret_cast<const char16_t *>(entry + 1)), int(*entry));
    }

    /// How many places of the thread's match data are of use: 0 where nothing was found.
    int run(QStringView text, qsizetype from, uint32_t options)
    {
        if (!compiled)
            return 0;
        Workplace &here = Workplace::ofThread();
        const auto search = [&](const pcre2_code *code, pcre2_match_context *context) {
            return pcre2_match(code, unitsOf(text), size_t(text.size()), size_t(from), options, here.data.get(),
                               context);
        };
        if (state.load(std::memory_order_acquire) != State::Made && isWorthMachineCode(text.size() - from))
            makeMachineCode();
        if (state.load(std::memory_order_acquire) == State::Made)
            return std::max(search(machine.get(), here.context.get()), 0); // none, or one of too many steps
        const int groups = search(compiled.get(), here.byHand.get());
        if (groups != PCRE2_ERROR_MATCHLIMIT)
            return std::max(groups, 0);
        makeMachineCode();
        const bool isMade = state.load(std::memory_order_acquire) == State::Made;
        return std::max(search(isMade ? machine.get() : compiled.get(), here.context.get()), 0);
    }

private:
    bool isWorthMachineCode(qsizetype more)
    {
        return units.fetch_add(more + UnitsOfSearch, std::memory_order_relaxed) + more > UnitsByHand;
    }

    /// By one thread; the others go on by hand meanwhile.
    void makeMachineCode()
    {
        auto expected = State::ByHand;
        if (!state.compare_exchange_strong(expected, State::BeingMade, std::memory_order_acq_rel))
            return;
        machine.reset(pcre2_code_copy(compiled.get()));
        pcre2_jit_compile(machine.get(), PCRE2_JIT_COMPLETE); // without it, matching is slower and the same
        state.store(State::Made, std::memory_order_release);
    }
};

Expression::Expression(const QString &text, int options)
    : m_code(std::make_unique<Code>())
{
    int error = 0;
    PCRE2_SIZE place = 0;
    m_code->compiled.reset(
        pcre2_compile(unitsOf(text), size_t(text.size()), flagsOf(options), &error, &place, nullptr));
    if (!m_code->compiled) {
        qCritical("Expression does not compile at %zu: %s", size_t(place), qPrintable(text));
        return;
    }
    m_code->readNames();
}

Expression::~Expression() = default;

PatternMatch Expression::match(const QString &text, qsizetype from, Empty empty) const
{
    PatternMatch found;
    if (from < 0 || from > text.size())
        return found;
    const uint32_t options = empty == Empty::NotHere ? PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED : 0;
    const int groups = m_code->run(text, from, options);
    if (groups == 0)
        return found;
    const PCRE2_SIZE *places = pcre2_get_ovector_pointer(Workplace::ofThread().data.get());
    found.m_places.resize(2 * size_t(groups));
    for (size_t i = 0; i < found.m_places.size(); ++i)
        found.m_places[i] = places[i] == PCRE2_UNSET ? -1 : qsizetype(places[i]);
    found.m_places[0] = std::min(found.m_places[0], found.m_places[1]); // \K inside a look-ahead may turn them round
    found.m_text = text;
    found.m_expression = shared_from_this();
    return found;
}

int Expression::groupOf(QStringView name) const
{
    for (const auto &[known, group] : m_code->names)
        if (known == name)
            return group;
    return -1;
}

QStringView PatternMatch::capturedView(int group) const
{
    const qsizetype start = capturedStart(group);
    return start < 0 ? QStringView() : QStringView(m_text).sliced(start, capturedLength(group));
}

int PatternMatch::groupOf(QStringView name) const
{
    return m_expression ? m_expression->groupOf(name) : -1;
}

} // namespace Shortlist
