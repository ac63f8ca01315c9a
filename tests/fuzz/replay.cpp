// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

// replay FOLDER: gives every file of a kept corpus to a fuzz target, with any compiler. What fuzzing once found stays
// repaired wherever the tests run; a broken promise ends the process, and the last name written is the file's.

#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QFile>

int main(int argc, char **argv)
{
    const QDir folder(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    if (argc != 2 || files.isEmpty()) {
        std::fprintf(stderr, "replay: nothing to replay; usage: replay FOLDER\n");
        return EXIT_FAILURE;
    }
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "replay: %s: %s\n", qPrintable(info.filePath()), qPrintable(file.errorString()));
            return EXIT_FAILURE;
        }
        std::printf("%s\n", qPrintable(info.fileName()));
        std::fflush(stdout);
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    }
    return EXIT_SUCCESS;
}
