// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/detailvalues.h"
#include "tests/gui/pictures.h"
#include "ui/common/theme.h"
#include "ui/detail/confirmlimitdialog.h"
#include "ui/detail/contactdialog.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/factsdialog.h"
#include "ui/detail/recorddialog.h"
#include "ui/web/postingview.h"

#include <QSignalSpy>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

/// Every state of the pane and its dialogs can be drawn; SHORTLIST_PICTURES=FOLDER keeps what was drawn.
class DetailPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsThePane_data();
    void drawsThePane();
    void drawsTheTextView_data();
    void drawsTheTextView();
    void drawsLargeText();
    void drawsTheDialogs();

private:
    Theme m_theme;
};

void DetailPicturesTest::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    m_theme.applyTo(*qApp);
}

void DetailPicturesTest::drawsThePane_data()
{
    QTest::addColumn<PostingDetails>("details");
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<DetailPane::Page>("page");
    const auto tracked = [] {
        PostingDetails details = DetailValues::ferry();
        details.history = DetailValues::history();
        details.state = deriveState(details.history, Testing::numberedStages());
        details.limits.mark = {SlotMark::Kind::Holds, 2, 2};
        details.notes = u"**Ragna** leads the team.\n\n- ask about night shifts\n- ask about Bergen"_s;
        details.contacts = {{ContactId{1},
                             u"Ragna Holm"_s,
                             u"head of the team"_s,
                             u"Fjordline"_s,
                             u"ragna@fjordline.example"_s,
                             u"+47 55 00 00 00"_s,
                             u"https://fjordline.example"_s,
                             {},
                             2}};
        const Document cv{DocumentId{1}, u"Curriculum vitae.pdf"_s, DocumentKind::Cv, 2, 2, {}, 84'000, {}};
        const Document letter{
            DocumentId{2}, u"Letter & samples.zip"_s, DocumentKind::CoverLetter, 1, 1, {}, 3'100'000, {}};
        details.documents = {{cv, EventId{2}}, {letter, {}}};
        return details;
    };
    PostingDetails longTitle = DetailValues::incomplete();
    longTitle.posting.title =
        u"Senior Staff Software Development Engineer for the Reliability of Distributed Booking, "
        "Boarding and Timetable Services in Northern Europe (all genders, full-time or part-time)"_s;
    PostingDetails unlimited = DetailValues::ferry();
    unlimited.limits = {};
    unlimited.posting.limitClauses.clear();
    const QSize large(800, 840);
    const QSize low(560, 560);
    using Page = DetailPane::Page;
    QTest::newRow("free-light") << DetailValues::ferry() << SchemeChoice::Light << large << Page::Posting;
    QTest::newRow("free-dark") << DetailValues::ferry() << SchemeChoice::Dark << large << Page::Posting;
    QTest::newRow("free-low") << DetailValues::ferry() << SchemeChoice::Light << low << Page::Posting;
    QTest::newRow("refused-light") << DetailValues::refused() << SchemeChoice::Light << large << Page::Posting;
    QTest::newRow("refused-dark-low") << DetailValues::refused() << SchemeChoice::Dark << low << Page::Posting;
    QTest::newRow("suggested-light") << DetailValues::suggested() << SchemeChoice::Light << large << Page::Posting;
    QTest::newRow("unlimited-wide") << unlimited << SchemeChoice::Light << QSize(1180, 900) << Page::Posting;
    QTest::newRow("incomplete-light") << DetailValues::incomplete() << SchemeChoice::Light << low << Page::Posting;
    QTest::newRow("long-title") << longTitle << SchemeChoice::Dark << low << Page::Original;
    QTest::newRow("tracking-light") << tracked() << SchemeChoice::Light << large << Page::Tracking;
    QTest::newRow("tracking-dark") << tracked() << SchemeChoice::Dark << large << Page::Tracking;
    QTest::newRow("notes-light") << tracked() << SchemeChoice::Light << low << Page::Notes;
    QTest::newRow("empty-light") << PostingDetails{} << SchemeChoice::Light << low << Page::Posting;
}

void DetailPicturesTest::drawsThePane()
{
    QFETCH(PostingDetails, details);
    QFETCH(SchemeChoice, scheme);
    QFETCH(QSize, size);
    QFETCH(DetailPane::Page, page);
    m_theme.setChoice(scheme);
    auto *view = new PostingView(m_theme, PostingView::Engine::Allowed);
    DetailPane pane(m_theme, view);
    connect(&pane, &DetailPane::postingWanted, view, &PostingView::showPosting);
    connect(&pane, &DetailPane::originalWanted, view, &PostingView::showOriginal);
    pane.setToday(DetailValues::today());
    pane.resize(size);
    pane.show();
    QSignalSpy shown(view, &PostingView::shown);
    pane.showPage(page);
    const bool hasDescription = page == DetailPane::Page::Posting || page == DetailPane::Page::Original;
    if (details.posting.id != PostingId{}) {
        pane.setDetails(details, Testing::numberedStages(), {u"distributed systems"_s});
        QVERIFY(!hasDescription || !shown.isEmpty() || shown.wait(30'000)); // the text view answers at once
        QTest::qWait(400);                                                  // the engine paints after it has loaded
    }
    const QImage image = picture(pane, size, u"detail-"_s + QLatin1StringView(QTest::currentDataTag()));
    QCOMPARE(image.size() / image.devicePixelRatio(), size);
}

void DetailPicturesTest::drawsTheTextView_data()
{
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::newRow("text-light") << SchemeChoice::Light;
    QTest::newRow("text-dark") << SchemeChoice::Dark;
}

void DetailPicturesTest::drawsTheTextView()
{
    QFETCH(SchemeChoice, scheme);
    m_theme.setChoice(scheme);
    PostingView view(m_theme, PostingView::Engine::SwitchedOff);
    view.showPosting(DetailValues::ferry().posting, {u"distributed systems"_s});
    const QImage image = picture(view, {700, 560}, QLatin1StringView(QTest::currentDataTag()));
    QCOMPARE(image.pixelColor(2, 500), m_theme.tokens().pane);
}

void DetailPicturesTest::drawsLargeText()
{
    m_theme.setChoice(SchemeChoice::Light);
    m_theme.setTextScale(2);
    auto *view = new PostingView(m_theme, PostingView::Engine::Allowed);
    DetailPane pane(m_theme, view);
    connect(&pane, &DetailPane::postingWanted, view, &PostingView::showPosting);
    pane.setToday(DetailValues::today());
    pane.resize(900, 1100);
    pane.show();
    QSignalSpy shown(view, &PostingView::shown);
    pane.setDetails(DetailValues::ferry(), Testing::numberedStages(), {});
    QVERIFY(!shown.isEmpty() || shown.wait(30'000));
    QTest::qWait(400);
    const QImage image = picture(pane, {900, 1100}, u"detail-large-text"_s);
    m_theme.setTextScale(1);
    QCOMPARE(image.width(), 900);
}

void DetailPicturesTest::drawsTheDialogs()
{
    m_theme.setChoice(SchemeChoice::Light);
    const PostingDetails details = DetailValues::refused();
    RecordDialog record({details.posting.id, details.posting.title, details.posting.employer, false, details.limits},
                        Testing::numberedStages(), DetailValues::today(), m_theme);
    record.setStage(DetailValues::stageId(u"applied"_s));
    QVERIFY(!picture(record, record.sizeHint(), u"dialog-record-refused"_s).isNull());

    const PostingDetails hinted = DetailValues::suggested();
    ConfirmLimitDialog confirm(hinted.limits.suggestions.front(), {{}, u"Fjordline"_s, {u"Fjordline"_s}, false},
                               {u"Fjordline"_s, u"Nordkai"_s, u"Halden"_s}, m_theme);
    QVERIFY(!picture(confirm, confirm.sizeHint(), u"dialog-confirm"_s).isNull());

    ContactDialog contact({ContactId{1}, u"Ragna Holm"_s, u"head of the team"_s, u"Fjordline"_s, {}, {}, {}, {}, 2},
                          m_theme);
    QVERIFY(!picture(contact, contact.sizeHint(), u"dialog-contact"_s).isNull());

    FactsDialog facts(details.posting, m_theme);
    QVERIFY(!picture(facts, facts.sizeHint(), u"dialog-facts"_s).isNull());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    DetailPicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_detailpictures.moc"
