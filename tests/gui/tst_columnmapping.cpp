// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/columnmappingdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Shortlist;
using namespace Qt::StringLiterals;

namespace {

TablePreview preview()
{
    TablePreview table;
    table.header = {u"Was"_s, u"Wer"_s, u"Stand"_s};
    table.proposed = {{ColumnRole::Remark, ColumnRole::Employer, ColumnRole::Status}, true};
    table.rows = {{u"Baker"_s, u"Mill House"_s, u"Applied"_s}, {u"Miller"_s, u"Mill House"_s, u"Saved"_s}};
    table.rowCount = 2;
    return table;
}

QPushButton *button(const QDialog &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *one : buttons)
        if (one->text() == text)
            return one;
    return nullptr;
}

void choose(const QDialog &dialog, int column, ColumnRole role)
{
    auto *box = qobject_cast<QComboBox *>(dialog.findChild<QTableWidget *>()->cellWidget(column, 2));
    box->setCurrentIndex(box->findData(int(role)));
}

} // namespace

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void asksForTheTitleFirst();
    void showsHowPostingsComeOut();
    void namesColumnsByNumberWithoutAHeader();
    void recordsStagesOnlyWhereAColumnHoldsThem();
};

void ColumnMappingTest::asksForTheTitleFirst()
{
    ColumnMappingDialog dialog(preview());
    QPushButton *accept = button(dialog, u"Read the table"_s);
    QVERIFY(accept != nullptr);
    QVERIFY(!accept->isEnabled());
    choose(dialog, 0, ColumnRole::Title);
    QVERIFY(accept->isEnabled());
    const std::vector expected{ColumnRole::Title, ColumnRole::Employer, ColumnRole::Status};
    QCOMPARE(dialog.mapping(), (ColumnMapping{expected, true}));
}

void ColumnMappingTest::showsHowPostingsComeOut()
{
    ColumnMappingDialog dialog(preview());
    choose(dialog, 0, ColumnRole::Title);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"Baker · Mill House · Applied\nMiller · Mill House · Saved"_s;
    }));
}

void ColumnMappingTest::namesColumnsByNumberWithoutAHeader()
{
    ColumnMappingDialog dialog(preview());
    auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->item(0, 0)->text(), u"Was"_s);
    dialog.findChild<QCheckBox *>()->setChecked(false);
    QCOMPARE(table->item(0, 0)->text(), u"Column 1"_s);
    QVERIFY(!dialog.mapping().hasHeader);
}

void ColumnMappingTest::recordsStagesOnlyWhereAColumnHoldsThem()
{
    ColumnMappingDialog dialog(preview());
    QCheckBox *history = dialog.findChildren<QCheckBox *>().last();
    QCOMPARE(dialog.history(), HistoryImport::AsNotes);
    history->setChecked(true);
    QCOMPARE(dialog.history(), HistoryImport::Recorded);
    choose(dialog, 2, ColumnRole::Ignored);
    QVERIFY(!history->isEnabled());
    QCOMPARE(dialog.history(), HistoryImport::AsNotes);
}

QTEST_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
