// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"
#include "ui/importing/sourceview.h"

#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

class SourceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheTitleAmongItsFacts();
    void marksTheSecondOfTwoOfOneName();
};

/// The head of a page says the title as well, but what was understood stands in the structured data below.
void SourceViewTest::marksTheTitleAmongItsFacts()
{
    const QString page = u"<title>Tide Gauger | Ebb</title>\n<a>Tide Gauger</a>\n%1{\"title\": \"Tide Gauger\",\n"
                         "\"hiringOrganization\": \"Ebb\",\n\"identifier\": \"E-7\"}\n"_s.arg(u"<br>\n"_s.repeated(40));
    Theme theme;
    SourceView view(theme);
    view.setSource(page, {{u"Tide Gauger"_s}, {u"E-7"_s, u"Ebb"_s}, 0});
    view.mark(u"Tide Gauger"_s);
    QCOMPARE(view.lineOf(u"Tide Gauger"_s), 43);
    view.setSource({});
    view.setSource(page, {{u"Tide Gauger"_s}, {}, 0});
    QCOMPARE(view.lineOf(u"Tide Gauger"_s), 1);
}

void SourceViewTest::marksTheSecondOfTwoOfOneName()
{
    Theme theme;
    SourceView view(theme);
    view.setSource(u"Gauger, E-1\nGauger, E-2\n"_s, {{u"Gauger"_s}, {}, 1});
    QCOMPARE(view.lineOf(u"Gauger"_s), 2);
}

QTEST_MAIN(SourceViewTest)
#include "tst_sourceview.moc"
