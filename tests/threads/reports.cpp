// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of the preset tsan, part of every test: which reports of the thread sanitizer are no finding about this program.
//
// A thread of one of Qt's pools that has nothing to do puts itself into a list of the pool's, under the pool's lock. Qt
// is not instrumented, so of all this the sanitizer sees one memmove, and no lock. The function that calls it has no
// name, so no line of .ci/tsan.supp fits it; what does fit it is that neither of the two threads was in our code.

#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <string_view>

namespace __tsan {
class ReportDesc;
/// Asked by the sanitizer before it writes a report, where a program has it: whether to leave it out.
/// https://github.com/llvm/llvm-project/blob/llvmorg-15.0.7/compiler-rt/lib/tsan/rtl/tsan_rtl_report.cpp
__attribute__((visibility("default"))) bool OnReport(const ReportDesc *report, bool isSuppressed);
} // namespace __tsan

extern "C" {
int __tsan_get_report_data(void *report, const char **description, int *count, int *stacks, int *accesses, int *places,
                           int *mutexes, int *threads, int *threadIds, void **sleep, unsigned long sleepSize);
int __tsan_get_report_mop(void *report, unsigned long index, int *thread, void **address, int *size, int *isWrite,
                          int *isAtomic, void **frames, unsigned long framesSize);
}

namespace {

using Frames = std::array<void *, 64>;

/// The name of the file that the code at an address is from, without its folder; empty: nobody's.
std::string_view moduleOf(const void *address)
{
    Dl_info info{};
    if (dladdr(address, &info) == 0 || info.dli_fname == nullptr)
        return {};
    const std::string_view path = info.dli_fname;
    return path.substr(path.rfind('/') + 1);
}

/// Whether all that is known of how it came to this, and something is, is code of Qt and of the sanitizer.
bool isOthersAffair(const Frames &frames)
{
    const auto end = std::find(frames.begin(), frames.end(), nullptr);
    const bool passesQt =
        std::any_of(frames.begin(), end, [](void *frame) { return moduleOf(frame).starts_with("libQt6Core.so"); });
    return passesQt && std::all_of(frames.begin(), end, [](void *frame) {
               const std::string_view module = moduleOf(frame);
               return module.starts_with("libQt6Core.so") || module.starts_with("libtsan.so");
           });
}

bool isOthersRace(void *report)
{
    const char *description = nullptr;
    int count = 0;
    int stacks = 0;
    int accesses = 0;
    int places = 0;
    int mutexes = 0;
    int threads = 0;
    int threadIds = 0;
    std::array<void *, 1> sleep{};
    __tsan_get_report_data(report, &description, &count, &stacks, &accesses, &places, &mutexes, &threads, &threadIds,
                           sleep.data(), sleep.size());
    if (description == nullptr || std::string_view(description) != "data-race" || accesses == 0)
        return false;
    for (int access = 0; access < accesses; ++access) {
        Frames frames{};
        int thread = 0;
        int size = 0;
        int isWrite = 0;
        int isAtomic = 0;
        void *address = nullptr;
        __tsan_get_report_mop(report, static_cast<unsigned long>(access), &thread, &address, &size, &isWrite, &isAtomic,
                              frames.data(), frames.size());
        if (!isOthersAffair(frames))
            return false;
    }
    return true;
}

} // namespace

bool __tsan::OnReport(const ReportDesc *report, bool isSuppressed)
{
    // The sanitizer's own questions about a report take it as a pointer to nothing in particular.
    return isSuppressed || isOthersRace(const_cast<ReportDesc *>(report));
}
