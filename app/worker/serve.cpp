// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/worker/serve.h"

#include "app/worker/confinement.h"
#include "models/importers/foreign/foreignreaders.h"
#include "models/importers/readframes.h"

#include <array>
#include <cerrno>
#include <new>
#include <optional>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shortlist::Worker {

namespace {

/// A reader that served this long makes room for a fresh one: whatever leaked or fragmented goes with it.
constexpr int SecondsToServe = 30;
constexpr int DocumentsToServe = 5'000;

bool readAll(char *bytes, qint64 count)
{
    while (count > 0) {
        const ssize_t got = ::read(STDIN_FILENO, bytes, size_t(count));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        count -= got;
    }
    return true;
}

bool writeAll(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

bool send(const QByteArray &content)
{
    return writeAll(ReadFrames::header(content.size())) && writeAll(content);
}

/// The content of the next frame.
std::optional<QByteArray> nextRequest()
{
    std::array<char, ReadFrames::HeaderBytes> header{};
    if (!readAll(header.data(), header.size()))
        return {};
    const qint64 size = ReadFrames::contentBytes(header.data());
    if (size < 0)
        return {};
    QByteArray content(size, Qt::Uninitialized);
    return readAll(content.data(), size) ? std::optional(std::move(content)) : std::nullopt;
}

QByteArray contentOf(const ReadFrames::Answer &answer, const QString &name)
{
    QByteArray content = ReadFrames::encoded(answer);
    if (content.size() <= ReadFrames::MaxBytes)
        return content;
    const Error error{Error::Code::TooLarge,
                      u"what was understood is larger than %1 MB"_s.arg(ReadFrames::MaxBytes / 1024 / 1024), name};
    return ReadFrames::encoded(ReadFrames::Answer{error, true});
}

ReadFrames::Answer outOfMemory(const QString &name)
{
    const QString why =
        u"could not be read: it takes more than %1 MB of memory; the file is kept, and divided into several it can be read"_s
            .arg(Confinement::MemoryBytes / 1024 / 1024);
    return {Error{Error::Code::ReaderStopped, why, name}, true};
}

/// The document that is being read.
struct Current
{
    QString name;
    int seconds = 0; ///< for each of its portions
    ReadPortions portions;
};

/// Nothing where who asks speaks another language.
std::optional<Current> begun(const QByteArray &request, const Read &read)
{
    const auto document = ReadFrames::documentFrom(request);
    if (!document)
        return {};
    return Current{document->name, ReadFrames::secondsFor(document->bytes), read(*document)};
}

/// What was understood, as it is sent, and whether this process reads on: not where little of its memory may be left.
std::pair<QByteArray, bool> answerOf(Current &current, int served)
{
    try {
        auto [understood, hasMore] = current.portions();
        if (!hasMore)
            current.portions = nullptr;
        ReadFrames::Answer answer{std::move(understood), false, hasMore};
        answer.isLast = !hasMore && (served >= DocumentsToServe || Confinement::secondsUsed() > SecondsToServe);
        return {contentOf(answer, current.name), answer.isLast};
    } catch (const std::bad_alloc &) {
        return {ReadFrames::encoded(outOfMemory(current.name)), true};
    }
}

} // namespace

int serve(const Read &read)
{
    (void)foreignReaders(); // nothing can be loaded later; reading says it where they are missing
    const bool isConfined = Confinement::enter();
    if (!send(ReadFrames::encoded(ReadFrames::Hello{ReaderVersion, isConfined})))
        return EXIT_FAILURE;
    std::optional<Current> current;
    for (int served = 1;; ++served) {
        auto request = nextRequest();
        if (!request)
            return EXIT_SUCCESS; // who asks is gone
        if (!request->isEmpty())
            current = begun(*request, read);
        if (!current || !current->portions)
            return EXIT_SUCCESS;
        request.reset();
        Confinement::allowSeconds(current->seconds);
        const auto [content, isLast] = answerOf(*current, served);
        if (!send(content))
            return EXIT_FAILURE;
        if (isLast)
            return EXIT_SUCCESS;
    }
}

} // namespace Shortlist::Worker
