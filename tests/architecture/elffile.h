// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QSet>
#include <QString>

#include <cstring>
#include <elf.h>
#include <vector>

/// What a program or library says of itself to the system's loader: https://refspecs.linuxfoundation.org/elf/elf.pdf.
/// For files that this machine's linker made, and so without suspicion.
class ElfFile
{
public:
    explicit ElfFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_bytes = file.readAll();
        m_isElf = m_bytes.startsWith(ELFMAG) && m_bytes.size() > qsizetype(sizeof(Elf64_Ehdr))
            && m_bytes.at(EI_CLASS) == ELFCLASS64;
        if (!m_isElf)
            return;
        const auto header = at<Elf64_Ehdr>(0);
        m_type = header.e_type;
        for (quint64 i = 0; i < header.e_phnum; ++i)
            m_segments.push_back(at<Elf64_Phdr>(header.e_phoff + i * header.e_phentsize));
        for (quint64 i = 0; i < header.e_shnum; ++i)
            m_sections.push_back(at<Elf64_Shdr>(header.e_shoff + i * header.e_shentsize));
        readDynamic();
    }

    bool isElf() const { return m_isElf; }
    /// It may lie anywhere in memory: a library, or a program that is built like one.
    bool mayLieAnywhere() const { return m_type == ET_DYN; }
    bool isProgram() const { return (m_flags & DF_1_PIE) != 0; }
    bool isBoundAtStart() const { return m_bindsNow; }
    /// Its code is not written to by the loader.
    bool keepsItsCode() const { return !m_changesCode; }
    bool hasSegment(quint32 type) const
    {
        return std::ranges::any_of(m_segments, [type](const Elf64_Phdr &one) { return one.p_type == type; });
    }
    /// No segment can be written to and run, and the stack cannot be run.
    bool runsNothingWritable() const
    {
        return hasSegment(PT_GNU_STACK) && std::ranges::none_of(m_segments, [](const Elf64_Phdr &one) {
                   const bool counts = one.p_type == PT_LOAD || one.p_type == PT_GNU_STACK;
                   return counts && (one.p_flags & PF_X) != 0 && (one.p_flags & PF_W) != 0;
               });
    }
    /// The names of what it takes from other libraries.
    QSet<QByteArray> imports() const
    {
        QSet<QByteArray> names;
        for (const Elf64_Shdr &section : m_sections) {
            if (section.sh_type != SHT_DYNSYM)
                continue;
            const quint64 texts = m_sections.at(section.sh_link).sh_offset;
            for (quint64 i = 0; i < section.sh_size / sizeof(Elf64_Sym); ++i) {
                const auto symbol = at<Elf64_Sym>(section.sh_offset + i * sizeof(Elf64_Sym));
                if (symbol.st_shndx == SHN_UNDEF)
                    names.insert(QByteArray(m_bytes.constData() + texts + symbol.st_name));
            }
        }
        return names;
    }

private:
    template <typename T>
    T at(quint64 offset) const
    {
        T value{};
        std::memcpy(&value, m_bytes.constData() + offset, sizeof value);
        return value;
    }
    void readDynamic()
    {
        for (const Elf64_Phdr &segment : m_segments) {
            for (quint64 i = 0; segment.p_type == PT_DYNAMIC && i < segment.p_filesz / sizeof(Elf64_Dyn); ++i) {
                const auto entry = at<Elf64_Dyn>(segment.p_offset + i * sizeof(Elf64_Dyn));
                if (entry.d_tag == DT_NULL)
                    break;
                const bool hasFlags = entry.d_tag == DT_FLAGS;
                m_bindsNow |= entry.d_tag == DT_BIND_NOW || (hasFlags && (entry.d_un.d_val & DF_BIND_NOW) != 0)
                    || (entry.d_tag == DT_FLAGS_1 && (entry.d_un.d_val & DF_1_NOW) != 0);
                m_changesCode |= entry.d_tag == DT_TEXTREL || (hasFlags && (entry.d_un.d_val & DF_TEXTREL) != 0);
                if (entry.d_tag == DT_FLAGS_1)
                    m_flags = entry.d_un.d_val;
            }
        }
    }

    QByteArray m_bytes;
    bool m_isElf = false;
    quint16 m_type = ET_NONE;
    quint64 m_flags = 0;
    bool m_bindsNow = false;
    bool m_changesCode = false;
    std::vector<Elf64_Phdr> m_segments;
    std::vector<Elf64_Shdr> m_sections;
};
