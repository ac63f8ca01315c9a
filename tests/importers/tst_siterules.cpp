// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importers/fieldnames.h"
#include "models/importers/html/htmlselect.h"
#include "models/importers/html/postingparts.h"
#include "models/importers/html/ruledposting.h"

#include <QTest>

#include <array>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const HtmlNode &node)
{
    QString text = node.text;
    for (const HtmlNode &child : node.children)
        text += textOf(child);
    return text.trimmed();
}

QString picked(const QString &html, const QString &selector)
{
    const auto page = parsedHtml(html, HtmlParsing::Page);
    QStringList texts;
    if (page)
        for (const HtmlNode *element : selected(*page, selector))
            texts.append(textOf(*element));
    return texts.join(u'|');
}

const QString Page =
    u"<main id=top class='wide job'><h1 class='job-title big'>Baker</h1>"
    "<p data-at='place-main'>Bern</p><p data-at=pay>5</p><div><p class=job>A<p class=job>B</div></main>"_s;

} // namespace

class SiteRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selects_data();
    void selects();
    void readsAPageByItsRule();
    void leavesPagesWithoutTheRulesParts_data();
    void leavesPagesWithoutTheRulesParts();
    void readsLinkedInAsAGuestSeesIt();
    void readsRowsOfLabelsAndValues();
    void everyRuleNamesItsParts_data();
    void everyRuleNamesItsParts();
};

void SiteRulesTest::selects_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("texts");
    QTest::newRow("name") << u"h1"_s << u"Baker"_s;
    QTest::newRow("class") << u".job-title"_s << u"Baker"_s;
    QTest::newRow("no part of a class") << u".title"_s << QString();
    QTest::newRow("two classes") << u"h1.big.job-title"_s << u"Baker"_s;
    QTest::newRow("id and descendant") << u"#top h1"_s << u"Baker"_s;
    QTest::newRow("attribute") << u"[data-at]"_s << u"Bern|5"_s;
    QTest::newRow("value") << u"[data-at=pay]"_s << u"5"_s;
    QTest::newRow("start of a value") << u"p[data-at^=place]"_s << u"Bern"_s;
    QTest::newRow("part of a value") << u"[data-at*=main]"_s << u"Bern"_s;
    QTest::newRow("first alternative that picks") << u".none, div .job, h1"_s << u"A|B"_s;
    QTest::newRow("nothing") << u"main h2"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void SiteRulesTest::selects()
{
    QFETCH(QString, selector);
    QTEST(picked(Page, selector), "texts");
}

void SiteRulesTest::readsAPageByItsRule()
{
    static constexpr std::array Fields{SiteField{FieldName::Location, u"[data-at^=place]"},
                                       SiteField{FieldName::Salary, u"[data-at=none]"}};
    static constexpr std::array Rules{SiteRule{"x"_L1, "job-title"_L1, u".job-title", u"div", Fields, u""}};
    SavedPage page(Page);
    const auto posting = ruledPosting(page, u"html"_s, Rules);
    QVERIFY(posting.has_value());
    QCOMPARE(posting->descriptionHtml, u"<p>A</p>\n<p>B</p>\n"_s);
    QCOMPARE(posting->fields.size(), size_t(2));
    QCOMPARE(posting->fields[0], (RawField{FieldName::Title, u"Baker"_s, OriginKind::SiteRule, 0}));
    QCOMPARE(posting->fields[1], (RawField{FieldName::Location, u"Bern"_s, OriginKind::SiteRule, 0}));
}

void SiteRulesTest::leavesPagesWithoutTheRulesParts_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("no mark") << u"<h1>Baker</h1><p>Text</p>"_s;
    QTest::newRow("mark without a title") << u"<div class=show-more-less-html__markup>Text</div>"_s;
    QTest::newRow("title without a description")
        << u"<h1 class=topcard__title>Baker</h1><div class=show-more-less-html__markup></div>"_s;
    QTest::newRow("over the limits") << u"<i class=show-more-less-html__markup>"_s + u"<div>"_s.repeated(300);
}

void SiteRulesTest::leavesPagesWithoutTheRulesParts()
{
    QFETCH(QString, html);
    SavedPage page(html);
    QVERIFY(!ruledPosting(page, u"html"_s).has_value());
}

void SiteRulesTest::readsLinkedInAsAGuestSeesIt()
{
    const QString html =
        u"<h1 class='top-card-layout__title topcard__title'>Baker</h1><a class='topcard__org-name-link'>Initech</a>"
        "<span class='topcard__flavor topcard__flavor--bullet'>Bern, Switzerland</span>"
        "<span class='num-applicants__figure topcard__flavor--bullet'>30 applicants</span>"
        "<div class='description__text'><div class='show-more-less-html__markup'><p>Bake bread.</p></div></div>"
        "<ul><li class='description__job-criteria-item'><h3>Employment type</h3><span>Part-time</span></li>"
        "<li class='description__job-criteria-item'><h3>Industries</h3><span>Food</span><span>Retail</span></li></ul>"_s;
    SavedPage page(html);
    const auto posting = ruledPosting(page, u"html"_s);
    QVERIFY(posting.has_value());
    QStringList fields;
    for (const RawField &field : posting->fields)
        fields.append(u"%1[%2]=%3"_s.arg(field.name).arg(field.index).arg(field.value));
    QCOMPARE(fields,
             (QStringList{u"title[0]=Baker"_s, u"hiringOrganization.name[0]=Initech"_s,
                          u"jobLocation[0]=Bern, Switzerland"_s, u"employmentType[0]=Part-time"_s,
                          u"industry[0]=Food"_s, u"industry[1]=Retail"_s}));
    QCOMPARE(posting->descriptionHtml, u"<p>Bake bread.</p>\n"_s);
}

void SiteRulesTest::readsRowsOfLabelsAndValues()
{
    static constexpr std::array Rules{SiteRule{"x"_L1, "facts"_L1, u"h1", u"p", {}, u".facts tr"}};
    const QString html = u"<h1>Baker</h1><table class=facts><tr><th>Job ID:</th><td>B-7</td><th>Location</th>"
                         "<td>Bern</td></tr></table><p>Bake.</p>"_s;
    SavedPage page(html);
    const auto posting = ruledPosting(page, u"html"_s, Rules);
    QVERIFY(posting.has_value());
    QCOMPARE(firstValue(*posting, FieldName::RequisitionId), u"B-7"_s);
    QCOMPARE(firstValue(*posting, FieldName::Location), u"Bern"_s);
}

void SiteRulesTest::everyRuleNamesItsParts_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < siteRules().size(); ++i)
        QTest::addRow("%s %d", siteRules()[i].site.data(), int(i)) << int(i);
}

void SiteRulesTest::everyRuleNamesItsParts()
{
    QFETCH(int, index);
    const SiteRule &rule = siteRules()[size_t(index)];
    QVERIFY(!rule.mark.isEmpty());
    const auto page = parsedHtml(Page, HtmlParsing::Page);
    QVERIFY(bool(page));
    QVERIFY(selected(*page, rule.title).empty()); // each selector is well-formed: reading it asserts so
    QVERIFY(selected(*page, rule.body).empty());
    for (const SiteField &field : rule.fields)
        QVERIFY(selected(*page, field.selector).empty());
}

QTEST_GUILESS_MAIN(SiteRulesTest)
#include "tst_siterules.moc"
