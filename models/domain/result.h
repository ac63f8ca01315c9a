// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Shortlist {

/// Why an operation failed. `detail` is English, for logs, tests and the command line; the window shows the
/// words that ui/common/errortext picks from `code`, with `subject` (a file, a posting) in them.
struct Error
{
    enum class Code : quint8 {
        UnknownFormat,
        Encrypted,   ///< needs a password
        NoText,      ///< pictures of text: a scan
        Spreadsheet, ///< a workbook, which can be saved as CSV
        Malformed,
        TooLarge,
        MissingField,
        NotFound,
        Conflict,
        Storage,
        ReadOnly, ///< the database, or the folder it lies in, cannot be written
        NewerDatabase,
        ForeignDatabase,
        InUse,
        Refused,
        InvalidArgument,
        Cancelled,
        Network,       ///< a site cannot be reached, or does not give the page
        UnsafeAddress, ///< models/policy/fetchpolicy.h refuses it
        ReaderStopped, ///< the process that reads documents crashed, or took too long
        PartMissing,   ///< a library of this program is not installed
        NotRead,       ///< a file that is there, for want of a right or a sound disk
        NotWritten,    ///< a file that the user wants written, or a page printed
    };
    Code code = Code::Malformed;
    QString detail;
    QString subject = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error: the part of C++23's std::expected that we need, and [[nodiscard]].
template <typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, std::monostate>
    = default;
    Result(T value) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    { }
    explicit operator bool() const noexcept { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace Shortlist
