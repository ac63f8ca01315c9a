// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/normalise/truncation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Shortlist;

namespace {

constexpr auto Sentence = "We build the sensors that tell the crew of a ferry how its engines feel on a rough day.";

/// Four paragraphs that end properly, then `last`.
Posting endingIn(const QString &last, Block::Kind kind = Block::Kind::Paragraph)
{
    Section section;
    for (int i = 0; i < 4; ++i)
        section.blocks.push_back({Block::Kind::Paragraph, QString::fromLatin1(Sentence)});
    section.blocks.push_back({kind, last});
    Posting posting;
    posting.sections = {section};
    return posting;
}

} // namespace

class TruncationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatBreaksOff_data();
    void seesWhatBreaksOff();
    void leavesWhatIsWholeAlone_data();
    void leavesWhatIsWholeAlone();
};

void TruncationTest::seesWhatBreaksOff_data()
{
    QTest::addColumn<QString>("last");
    QTest::newRow("three dots") << u"You will work with the crew and..."_s;
    QTest::newRow("an ellipsis") << u"You will work with…"_s;
    QTest::newRow("an ellipsis in brackets") << u"You will work […]"_s;
    QTest::newRow("a button") << u"Show more"_s;
    QTest::newRow("a button in German") << u"Mehr anzeigen ▾"_s;
    QTest::newRow("a button in Japanese") << u"もっと見る"_s;
    QTest::newRow("an article") << u"You will work closely with the"_s;
    QTest::newRow("a conjunction in French") << u"Vous travaillez avec le bureau et"_s;
    QTest::newRow("a comma") << u"You bring experience with electronics,"_s;
    QTest::newRow("a Chinese comma") << u"你 将 与 团队 合作，"_s;
    QTest::newRow("a long paragraph without an end")
        << u"You will be the one who goes on board when a sensor reports what nobody believes and then finds"_s;
}

void TruncationTest::seesWhatBreaksOff()
{
    QFETCH(QString, last);
    QVERIFY(breaksOff(endingIn(last)));
}

void TruncationTest::leavesWhatIsWholeAlone_data()
{
    QTest::addColumn<Posting>("posting");
    QTest::newRow("a sentence") << endingIn(u"Write to us today."_s);
    QTest::newRow("a slogan") << endingIn(u"Fjordline, the quiet ferries"_s);
    QTest::newRow("a list item") << endingIn(u"Experience with electronics and C++ on small machines that have no "
                                             "room for anything that is not needed"_s,
                                             Block::Kind::Item);
    QTest::newRow("and so on") << endingIn(u"You know oscilloscopes, multimeters etc..."_s);
    QTest::newRow("an address") << endingIn(u"Send your application with a few words about what you like to build and "
                                            "why to jobs@fjordline.example"_s);
    QTest::newRow("an address that was a link") << endingIn(
        u"If you need anything to take part in our interviews as well as everybody else does, reach us at"_s);
    QTest::newRow("nothing") << Posting();
}

void TruncationTest::leavesWhatIsWholeAlone()
{
    QFETCH(Posting, posting);
    QVERIFY(!breaksOff(posting));
}

QTEST_GUILESS_MAIN(TruncationTest)
#include "tst_truncation.moc"
