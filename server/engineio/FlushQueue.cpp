// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlushQueue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>

namespace hearth {

namespace {

/// Nobody notices that a name appears in a list so much later, and a crowd that comes at once is told of in a few
/// writes.
constexpr int leastPatienceMs = 200;
constexpr int mostPatienceMs = 1'000;
/// How many writes a millisecond of patience is worth: at most some 2 % of a core goes into them.
constexpr int writesPerMs = 5;
/// How long patient members are flushed in one turn, so that nothing urgent waits for thousands of them, or for hundreds
/// to whom much was told.
constexpr qint64 sliceNs = 1'000'000;

QEvent::Type flushEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

} // namespace

FlushQueue::Member::~Member()
{
    FlushQueue::remove(*this);
}

FlushQueue::FlushQueue(QObject *parent)
    : QObject(parent)
    , m_patienceMs(leastPatienceMs)
{
}

FlushQueue::~FlushQueue()
{
    for (auto *list : {&m_urgent, &m_patient, &m_flushing})
        for (Member *member : *list)
            if (member)
                member->m_list = nullptr;
}

void FlushQueue::put(Member &member, std::vector<Member *> &list)
{
    remove(member);
    member.m_list = &list;
    member.m_at = list.size();
    list.push_back(&member);
}

void FlushQueue::remove(Member &member)
{
    if (member.m_list)
        (*std::exchange(member.m_list, nullptr))[member.m_at] = nullptr;
}

void FlushQueue::add(Member &member)
{
    if (member.m_list == &m_urgent)
        return;
    if (m_urgent.empty())
        QCoreApplication::postEvent(this, new QEvent(flushEvent()));
    put(member, m_urgent);
}

void FlushQueue::addPatient(Member &member)
{
    if (member.m_list)
        return;
    put(member, m_patient);
    if (!m_timer.isActive())
        gather();
}

void FlushQueue::gather()
{
    m_gatheredMs = m_patienceMs;
    m_timer.start(m_patienceMs, this);
}

bool FlushQueue::event(QEvent *event)
{
    if (event->type() != flushEvent())
        return QObject::event(event);
    // By index: flushing may add and remove members, itself included.
    for (std::size_t i = 0; i < m_urgent.size(); ++i) {
        if (Member *member = std::exchange(m_urgent[i], nullptr)) {
            member->m_list = nullptr;
            member->flush();
        }
    }
    m_urgent.clear();
    return true;
}

void FlushQueue::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    if (m_flushed == m_flushing.size()) {
        const int fitting = std::clamp(int(m_patient.size()) / writesPerMs, leastPatienceMs, mostPatienceMs);
        if (m_goesOn && fitting > m_patienceMs) {
            // A crowd that is still growing: what was right for those of the last time would write to these twice.
            m_gatheredMs += fitting - m_patienceMs;
            m_timer.start(fitting - std::exchange(m_patienceMs, fitting), this);
            return;
        }
        m_flushing.clear();
        m_flushed = 0;
        m_flushing.swap(m_patient);
        for (Member *member : m_flushing)
            if (member)
                member->m_list = &m_flushing;
        m_patienceMs = fitting;
    }
    QElapsedTimer since;
    since.start();
    for (; m_flushed < m_flushing.size() && since.nsecsElapsed() < sliceNs; ++m_flushed) {
        if (Member *member = m_flushing[m_flushed]) {
            remove(*member);
            member->flush();
        }
    }
    m_goesOn = m_flushed < m_flushing.size() || !m_patient.empty();
    if (m_flushed < m_flushing.size())
        m_timer.start(0, this);
    else if (m_goesOn)
        gather();
    else
        m_timer.stop();
}

} // namespace hearth
