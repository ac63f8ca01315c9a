// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/languagemenu.h"

#include "ui/common/languages.h"
#include "ui/common/mnemonics.h"
#include "ui/importing/stagingpage.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/notices.h"
#include "ui/mainwindow/services.h"

#include <QComboBox>

namespace Shortlist {

LanguageMenu::LanguageMenu(const Services &services, const Actions &actions, const StagingPage &staging,
                           Notices &notices, QWidget &window)
    : QMenu(&window)
    , m_services(services)
    , m_staging(staging)
    , m_notices(notices)
{
    setTitle(tr("Language"));
    offer({}, tr("&As the system"));
    addSeparator();
    for (const Languages::Language &language : Languages::all())
        offer(language.code, language.name);
    QAction &action = actions[ActionId::Language];
    action.setMenu(this);
    // From the palette.
    connect(&action, &QAction::triggered, this,
            [this, &window] { popup(window.mapToGlobal(window.rect().center()) - QPoint(sizeHint().width() / 2, 0)); });
}

void LanguageMenu::offer(const QString &code, const QString &name)
{
    QAction *action = addAction(name);
    action->setCheckable(true);
    action->setChecked(code == m_services.language);
    action->setData(code);
    connect(action, &QAction::triggered, this, [this, action, code] {
        action->setChecked(code == m_services.language); // the window that follows says otherwise
        choose(code);
    });
}

QComboBox *LanguageMenu::makeChoice()
{
    auto *choice = new QComboBox;
    const QList<QAction *> offered = actions();
    for (QAction *action : offered)
        if (!action->isSeparator()) {
            choice->addItem(withoutMnemonic(action->text()), QVariant::fromValue(action));
            if (action->isChecked())
                choice->setCurrentIndex(choice->count() - 1);
        }
    connect(choice, &QComboBox::activated, this, [choice] {
        auto *action = choice->currentData().value<QAction *>();
        choice->window()->close(); // with the window that it belongs to
        action->trigger();
    });
    return choice;
}

void LanguageMenu::choose(const QString &code)
{
    const StagingPage::View view = m_staging.view();
    const bool isImporting =
        m_staging.isVisible() && (view == StagingPage::View::Reading || view == StagingPage::View::Staging);
    if (isImporting) // which is nowhere but in this window
        m_notices.say(tr("Store or leave what was read first; then the language can be changed."));
    else if (m_services.speak)
        m_services.speak(code);
}

} // namespace Shortlist
