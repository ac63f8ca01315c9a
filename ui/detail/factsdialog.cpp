// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/factsdialog.h"

#include "ui/common/formats.h"
#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/detail/optionaldateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shortlist {
namespace {

constexpr int DialogWidth = 600;
constexpr int NumberWidth = 96;

std::optional<double> numberOf(const QLineEdit &field)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(field.text().trimmed(), &isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

bool isNoNumber(const QLineEdit &field)
{
    return !field.text().trimmed().isEmpty() && !numberOf(field);
}

QString textOf(std::optional<double> number)
{
    return number ? QLocale().toString(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

QLineEdit *numberField(const Theme &theme, const QString &name)
{
    auto *field = new QLineEdit;
    field->setFixedWidth(theme.scaled(NumberWidth));
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    return field;
}

template <typename Enum>
QComboBox *choiceOf(const std::vector<Enum> &values, const QString &none)
{
    auto *box = new QComboBox;
    for (const Enum value : values) {
        const QString name = Formats::nameOf(value);
        box->addItem(name.isEmpty() ? none : name, int(value));
    }
    return box;
}

template <typename Enum>
Enum chosen(const QComboBox &box)
{
    return Enum(box.currentData().toInt());
}

} // namespace

FactsDialog::FactsDialog(Posting posting, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_posting(std::move(posting))
    , m_theme(theme)
{
    setWindowTitle(tr("Correct the facts"));
    setMinimumWidth(theme.scaled(DialogWidth));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Triple, Space::Double + Space::Half, Space::Triple, Space::Double);
    layout->setSpacing(Space::OneHalf);
    layout->addWidget(makeLabel(tr("Correct the facts"), Look::Heading));
    layout->addWidget(
        makeLabel(tr("What you change is marked as yours, and stays when the posting is read again."), Look::Dim));
    createFields(*layout);
    m_problem = makeLabel({}, Look::Refused);
    layout->addWidget(m_problem);
    createButtons(*layout);
    showFacts();
    check();
}

Posting FactsDialog::posting() const
{
    Posting out = m_posting;
    const QString title = m_title->text().simplified();
    if (title != m_posting.title) {
        out.title = title;
        out.titleOrigin = TitleOrigin::Stated;
    }
    out.employer = m_employer->text().simplified();
    out.department = m_department->text().simplified();
    out.workplace = chosen<Workplace>(*m_workplace);
    out.programme = chosen<Programme>(*m_programme);
    out.applyBy = m_applyBy->date();
    out.postedOn = m_postedOn->date();
    out.start = m_start->text().simplified();
    out.requisitionId = m_requisition->text().simplified();
    readPlaces(out);
    readSalary(out);
    readExperience(out);
    return out;
}

void FactsDialog::createFields(QVBoxLayout &layout)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::Double);
    form->setVerticalSpacing(Space::Unit);
    m_title = new QLineEdit;
    m_employer = new QLineEdit;
    m_department = new QLineEdit;
    m_places = new QLineEdit;
    m_places->setPlaceholderText(tr("Several are divided by semicolons"));
    m_workplace = choiceOf<Workplace>({Workplace::Unknown, Workplace::Onsite, Workplace::Hybrid, Workplace::Remote},
                                      tr("not stated"));
    m_programme = choiceOf<Programme>({Programme::None, Programme::Graduate, Programme::Intern, Programme::Apprentice},
                                      tr("none"));
    m_applyBy = new OptionalDateEdit;
    m_postedOn = new OptionalDateEdit;
    m_start = new QLineEdit;
    m_requisition = new QLineEdit;
    addRow(*form, tr("&Title"), u"title"_s, m_title);
    addRow(*form, tr("&Employer"), u"employer"_s, m_employer);
    addRow(*form, tr("Depar&tment"), u"department"_s, m_department);
    addRow(*form, tr("&Place"), u"locations"_s, m_places);
    addRow(*form, tr("&Workplace"), u"workplace"_s, m_workplace);
    createPay(*form);
    addRow(*form, tr("&Apply by"), u"apply_by"_s, m_applyBy);
    addRow(*form, tr("P&osted"), u"posted_on"_s, m_postedOn);
    addRow(*form, tr("&Start"), u"start"_s, m_start);
    addRow(*form, tr("P&rogramme"), u"programme"_s, m_programme);
    addRow(*form, tr("Re&quisition"), u"requisition_id"_s, m_requisition);
    layout.addLayout(form);
    for (QLineEdit *field :
         {m_title, m_employer, m_salaryMin, m_salaryMax, m_currency, m_experienceMin, m_experienceMax})
        connect(field, &QLineEdit::textChanged, this, &FactsDialog::check);
}

void FactsDialog::createPay(QFormLayout &form)
{
    m_salaryMin = numberField(m_theme, tr("from"));
    m_salaryMax = numberField(m_theme, tr("to"));
    m_currency = new QLineEdit;
    m_currency->setFixedWidth(m_theme.scaled(NumberWidth * 3 / 4));
    m_currency->setMaxLength(3);
    m_currency->setAccessibleName(tr("Currency"));
    m_unit = new QComboBox;
    m_unit->setAccessibleName(tr("Unit"));
    const QStringList units{tr("an hour"), tr("a day"), tr("a week"), tr("a month"), tr("a year")};
    m_unit->addItems(units);
    auto *pay = new QWidget;
    auto *payRow = new QHBoxLayout(pay);
    payRow->setContentsMargins({});
    for (QWidget *field : std::initializer_list<QWidget *>{m_salaryMin, m_salaryMax, m_currency, m_unit})
        payRow->addWidget(field);
    payRow->addStretch();
    pay->setFocusProxy(m_salaryMin);
    addRow(form, tr("Pa&y"), u"salary"_s, pay);

    m_experienceMin = numberField(m_theme, tr("from"));
    m_experienceMax = numberField(m_theme, tr("to"));
    auto *years = new QWidget;
    auto *yearsRow = new QHBoxLayout(years);
    yearsRow->setContentsMargins({});
    yearsRow->addWidget(m_experienceMin);
    yearsRow->addWidget(m_experienceMax);
    yearsRow->addWidget(makeLabel(tr("years"), Look::Default));
    yearsRow->addStretch();
    years->setFocusProxy(m_experienceMin);
    addRow(form, tr("E&xperience"), u"experience_years"_s, years);
}

void FactsDialog::createButtons(QVBoxLayout &layout)
{
    QPushButton *cancel = makeButton(tr("Cancel"), Look::Default);
    m_save = makeButton(tr("Save facts"), Look::Primary);
    m_save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Unit);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    layout.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
}

void FactsDialog::addRow(QFormLayout &form, const QString &label, const QString &field, QWidget *widget)
{
    const bool isByUser = m_posting.origins.value(field).kind == OriginKind::User;
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins({});
    row->setSpacing(Space::Unit);
    row->addWidget(widget, 1);
    if (isByUser)
        row->addWidget(makeLabel(tr("by you"), Look::SmallDim));
    auto *name = new QLabel(label);
    name->setBuddy(widget);
    form.addRow(name, cell);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(QString(label).remove(u'&'));
}

void FactsDialog::showFacts()
{
    m_title->setText(m_posting.title);
    m_employer->setText(m_posting.employer);
    m_department->setText(m_posting.department);
    QStringList places;
    for (const Place &place : m_posting.places)
        places.append(place.text);
    m_places->setText(places.join(u"; "_s));
    m_workplace->setCurrentIndex(m_workplace->findData(int(m_posting.workplace)));
    m_programme->setCurrentIndex(m_programme->findData(int(m_posting.programme)));
    m_applyBy->setDate(m_posting.applyBy);
    m_postedOn->setDate(m_posting.postedOn);
    m_start->setText(m_posting.start);
    m_requisition->setText(m_posting.requisitionId);
    m_unit->setCurrentIndex(int(Salary::Unit::Year));
    m_currency->setPlaceholderText(u"EUR"_s);
    if (const auto &salary = m_posting.salary) {
        const auto major = [&salary](const std::optional<qint64> &minor) {
            return minor ? std::optional(Salary::toMajor(*minor, salary->currency)) : std::nullopt;
        };
        m_salaryMin->setText(textOf(major(salary->minMinor)));
        m_salaryMax->setText(textOf(major(salary->maxMinor)));
        m_currency->setText(salary->currency);
        m_unit->setCurrentIndex(int(salary->unit));
    }
    if (const auto &years = m_posting.experience) {
        m_experienceMin->setText(textOf(years->min));
        m_experienceMax->setText(textOf(years->max));
    }
}

/// Says what stands in the way of saving, and where.
void FactsDialog::check()
{
    const auto isUpsideDown = [](const QLineEdit &min, const QLineEdit &max) {
        return numberOf(min) && numberOf(max) && *numberOf(min) > *numberOf(max);
    };
    const bool hasPay = numberOf(*m_salaryMin) || numberOf(*m_salaryMax);
    QString problem;
    if (m_title->text().simplified().isEmpty())
        problem = tr("A posting needs a title.");
    else if (m_employer->text().simplified().isEmpty())
        problem = tr("A posting needs an employer.");
    else if (isNoNumber(*m_salaryMin) || isNoNumber(*m_salaryMax))
        problem = tr("The pay is not a number.");
    else if (isUpsideDown(*m_salaryMin, *m_salaryMax))
        problem = tr("The pay goes from more to less.");
    else if (hasPay && m_currency->text().trimmed().size() != 3)
        problem = tr("The pay needs a currency of three letters, such as EUR.");
    else if (isNoNumber(*m_experienceMin) || isNoNumber(*m_experienceMax))
        problem = tr("The experience is not a number of years.");
    else if (isUpsideDown(*m_experienceMin, *m_experienceMax))
        problem = tr("The experience goes from more to less.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
}

/// Places that were there keep their parts.
void FactsDialog::readPlaces(Posting &posting) const
{
    std::vector<Place> places;
    for (const QString &part : m_places->text().split(u';', Qt::SkipEmptyParts)) {
        const QString text = part.simplified();
        if (text.isEmpty())
            continue;
        const auto known = std::find_if(m_posting.places.begin(), m_posting.places.end(),
                                        [&text](const Place &place) { return place.text == text; });
        places.push_back(known == m_posting.places.end() ? Place{text, {}, {}, {}, {}} : *known);
    }
    posting.places = std::move(places);
}

void FactsDialog::readSalary(Posting &posting) const
{
    const auto min = numberOf(*m_salaryMin);
    const auto max = numberOf(*m_salaryMax);
    if (!min && !max) {
        posting.salary.reset();
        return;
    }
    Salary salary = posting.salary.value_or(Salary{});
    salary.currency = m_currency->text().trimmed().toUpper();
    salary.unit = Salary::Unit(m_unit->currentIndex());
    salary.minMinor = min ? std::optional(Salary::toMinor(*min, salary.currency)) : std::nullopt;
    salary.maxMinor = max ? std::optional(Salary::toMinor(*max, salary.currency)) : std::nullopt;
    if (salary != m_posting.salary)
        salary.kind = Salary::Kind::Stated;
    posting.salary = salary;
}

void FactsDialog::readExperience(Posting &posting) const
{
    const auto min = numberOf(*m_experienceMin);
    const auto max = numberOf(*m_experienceMax);
    posting.experience = min || max ? std::optional(ExperienceYears{min, max}) : std::nullopt;
}

} // namespace Shortlist
