// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/registry.h"

#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

class FixedFit final : public Importer
{
public:
    FixedFit(QString format, Fit fit)
        : m_format(std::move(format))
        , m_fit(fit)
    { }
    QString format() const override { return m_format; }
    Fit sniff(const SniffedDocument &) const override { return m_fit; }
    Result<ParsedDocument> parse(const SniffedDocument &) const override { return ParsedDocument{}; }

private:
    QString m_format;
    Fit m_fit;
};

QStringList rankedFormats(const ImporterRegistry &registry, const QString &text)
{
    const SourceDocument source;
    const SniffedDocument document{source, text, u"UTF-8"_s};
    QStringList formats;
    for (const Importer *importer : registry.ranked(document))
        formats.append(importer->format());
    return formats;
}

} // namespace

class RegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheBestFitFirst();
    void boundsTheBytesOfEachFormat();
    void picksByShape_data();
    void picksByShape();
};

void RegistryTest::asksTheBestFitFirst()
{
    std::vector<std::unique_ptr<const Importer>> importers;
    importers.push_back(std::make_unique<FixedFit>(u"fallback"_s, Fit::Fallback));
    importers.push_back(std::make_unique<FixedFit>(u"never"_s, Fit::No));
    importers.push_back(std::make_unique<FixedFit>(u"likely"_s, Fit::Likely));
    importers.push_back(std::make_unique<FixedFit>(u"certain"_s, Fit::Certain));
    importers.push_back(std::make_unique<FixedFit>(u"certain too"_s, Fit::Certain));
    const ImporterRegistry registry(std::move(importers));
    QCOMPARE(rankedFormats(registry, {}), QStringList({u"certain"_s, u"certain too"_s, u"likely"_s, u"fallback"_s}));
}

/// What carries attachments or tables may be larger than what is one text.
void RegistryTest::boundsTheBytesOfEachFormat()
{
    const ImporterRegistry registry = ImporterRegistry::withAllFormats();
    const QStringList large{u"mail"_s, u"csv"_s, u"pdf"_s, u"workbook"_s};
    QStringList found;
    for (const auto &importer : registry.importers()) {
        const bool isLarge = large.contains(importer->format());
        QCOMPARE(importer->maxBytes(), isLarge ? Limits::SourceBytes : Limits::TextBytes);
        if (isLarge)
            found.append(importer->format());
    }
    QCOMPARE(found.size(), large.size());
}

void RegistryTest::picksByShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("formats");
    QTest::newRow("JSON") << u"{\"@type\":\"JobPosting\"}"_s << QStringList{u"json-ld"_s, u"json"_s};
    QTest::newRow("JSON of a system") << u"{\"showOnJobPostings\":true}"_s << QStringList{u"json"_s};
    QTest::newRow("a feed of JSON with JSON-LD inside")
        << u"{\"_jobposting\":{\"@type\":\"JobPosting\"}}"_s << QStringList{u"json"_s, u"json-ld"_s};
    QTest::newRow("JSON escaped as HTML")
        << u"{&quot;@type&quot;:&quot;JobPosting&quot;}"_s << QStringList{u"json-ld"_s, u"text"_s};
    QTest::newRow("an array") << u"\n [ {\"a\": 1} ]"_s << QStringList{u"json"_s};
    QTest::newRow("JSON with HTML inside")
        << u"{\n \"a\": \""_s + u"<p>x</p>"_s.repeated(9) + u"\"}"_s << QStringList{u"json"_s};
    QTest::newRow("a page") << u"<!-- saved -->\n<!DOCTYPE html><p>x"_s << QStringList{u"html"_s};
    QTest::newRow("a fragment") << u"<p>We are hiring</p>"_s << QStringList{u"html"_s};
    QTest::newRow("text") << u"Engineer\nInitech"_s << QStringList{u"text"_s};
    QTest::newRow("text in brackets") << u"[Hiring] Engineer"_s << QStringList{u"text"_s};
    QTest::newRow("a feed") << u"<?xml version=\"1.0\"?><rss></rss>"_s << QStringList{u"xml"_s};
}

void RegistryTest::picksByShape()
{
    QFETCH(QString, text);
    QTEST(rankedFormats(ImporterRegistry::withAllFormats(), text), "formats");
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
