// SPDX-FileCopyrightText: 2026 The Shortlist developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/web/enginestart.h"

#include "ui/web/engineloader.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>
#include <QTimer>

namespace Shortlist {

namespace {

constexpr int RestMs =
    250; ///< longer than between two keys of a slow typist's word, or two of who steps through a list

} // namespace

EngineStart::EngineStart(From from, QObject *parent)
    : QObject(parent)
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestMs);
    connect(m_rest, &QTimer::timeout, this, &EngineStart::look);
    QCoreApplication::instance()->installEventFilter(this);
    if (from == From::Now)
        begin();
}

EngineStart::~EngineStart()
{
    if (m_loading != nullptr)
        m_loading->wait();
}

bool EngineStart::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        m_rest->start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void EngineStart::begin()
{
    if (!m_rest->isActive() && m_loading == nullptr)
        m_rest->start();
}

void EngineStart::load()
{
    sharePageEngineContext();
    m_loading = QThread::create(&loadPageEngine);
    m_loading->setParent(this);
    connect(m_loading, &QThread::finished, this, &EngineStart::look);
    m_loading->start();
}

/// The hands rest, or the library is loaded: the drawing context, the library and the engine follow one another, each
/// where nobody types.
void EngineStart::look()
{
    if (m_rest->isActive())
        return;
    if (m_loading == nullptr)
        return load();
    if (!m_loading->isFinished())
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    Q_EMIT ready();
}

} // namespace Shortlist
