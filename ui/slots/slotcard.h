// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/views.h"

#include <QAbstractButton>
#include <QDate>

class QLabel;
class QVBoxLayout;

namespace Shortlist {

class Theme;

/// One place of a pool as a card: held, planned or free. A click opens its posting.
class SlotCard : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State : quint8 { Held, Planned, Free, Beyond };

    /// `number` is from 1. `theme` must outlive this.
    SlotCard(int number, const Theme &theme, QWidget *parent = nullptr);

    void setHeld(const SlotEntry &entry, const std::vector<Stage> &stages, const QDate &today);
    /// It was recorded although the limit refused it.
    void setBeyond(const SlotEntry &entry, const std::vector<Stage> &stages, const QDate &today);
    void setPlanned(const SlotEntry &entry, const QDate &today);
    void setFree();
    State state() const { return m_state; }
    int number() const { return m_number; }

    enum class Offer : quint8 { None, Takes, Refuses };
    /// While something is dragged over the page: whether it may be dropped here, and what would come of it or why not.
    void setOffer(Offer offer, const QString &words = {});
    Offer offer() const { return m_offer; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setWords(const QString &caption, const QString &title, const QString &about, const QString &warning);

    int m_number;
    const Theme &m_theme;
    State m_state = State::Free;
    Offer m_offer = Offer::None;
    QLabel *m_caption = nullptr;
    QString m_captionWords;
    QVBoxLayout *m_lines;
};

} // namespace Shortlist
