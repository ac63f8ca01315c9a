// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/text.h"
#include "models/importers/normalise/lines.h"
#include "models/importers/normalise/sections.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

constexpr double Floor = 0.95; ///< of the lines and headings

struct ExpectedPart
{
    QString heading;
    bool isList = false;
    QStringList contents;
};

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'');
    if (isQuoted && value.back() == value.front())
        value = value.mid(1, value.size() - 2);
    return value;
}

/// As much of YAML as these files use: a list of maps with one list in them; values may go on in deeper lines.
std::vector<ExpectedPart> expectedParts(const QString &yaml)
{
    static const QRegularExpression key(u"^(?:- |  )(heading|type|contents):\\s*(.*)$"_s);
    std::vector<ExpectedPart> parts;
    QString last;
    const QStringList lines = yaml.split(u'\n');
    for (const QString &line : lines) {
        const auto match = key.match(line);
        if (line.startsWith(u"- "_s))
            parts.emplace_back();
        if (match.hasMatch()) {
            last = match.captured(1);
            if (last == u"heading")
                parts.back().heading = unquoted(match.captured(2));
            else if (last == u"type")
                parts.back().isList = match.captured(2) == u"list";
        } else if (line.startsWith(u"    - "_s)) {
            parts.back().contents.append(unquoted(line.mid(6)));
        } else if (!line.trimmed().isEmpty() && last == u"contents") {
            parts.back().contents.back() += u' ' + unquoted(line);
        }
    }
    return parts;
}

QString bare(const QString &text)
{
    static const QRegularExpression marks(u"[\\W_]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return Text::folded(text).replace(marks, u" "_s).trimmed();
}

/// What our split holds, without marks and case.
struct Found
{
    QStringList headings;
    QStringList items;
    QString prose;
};

Found foundIn(const QString &html)
{
    RawPosting raw;
    raw.descriptionHtml = html;
    Found found;
    for (const Section &section : sectionsOf(descriptionLines(raw))) {
        found.headings.append(bare(section.heading));
        found.prose += u' ' + bare(section.heading);
        for (const Block &block : section.blocks) {
            if (block.kind == Block::Kind::Item)
                found.items.append(bare(block.text));
            else
                found.prose += u' ' + bare(block.text);
        }
    }
    return found;
}

} // namespace

/// Descriptions of another project with the split that it expects.
class TestSectionSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAsAnotherProjectExpects();
};

void TestSectionSplit::splitsAsAnotherProjectExpects()
{
    const QDir folder(QStringLiteral(SHORTLIST_SHARED "/postings/sections"));
    const QStringList names = folder.entryList({u"*.yml"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        QSKIP("NOT MEASURED: ../shared/postings/sections is not here");
    int hits = 0;
    int all = 0;
    for (const QString &name : names) {
        QFile yaml(folder.filePath(name));
        QFile html(folder.filePath(name.chopped(4) + u".html"_s));
        QVERIFY(yaml.open(QIODevice::ReadOnly) && html.open(QIODevice::ReadOnly));
        const Found found = foundIn(QString::fromUtf8(html.readAll()));
        const auto count = [&](bool isRight, const QString &what, const QString &text) {
            ++all;
            hits += isRight ? 1 : 0;
            if (!isRight)
                qInfo("%s: no %s “%s”", qPrintable(name), qPrintable(what), qPrintable(text));
        };
        for (const ExpectedPart &part : expectedParts(QString::fromUtf8(yaml.readAll()))) {
            if (!part.heading.isEmpty())
                count(found.headings.contains(bare(part.heading)), u"heading"_s, part.heading);
            for (const QString &text : part.contents) {
                if (part.isList)
                    count(found.items.contains(bare(text)), u"item"_s, text);
                else
                    count(found.prose.contains(bare(text)), u"prose"_s, text);
            }
        }
    }
    qInfo("%d of %d lines and headings", hits, all);
    QVERIFY(hits >= Floor * all);
}

QTEST_GUILESS_MAIN(TestSectionSplit)
#include "tst_sectionsplit.moc"
