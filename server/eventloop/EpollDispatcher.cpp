// SPDX-License-Identifier: GPL-3.0-or-later
#include "EpollDispatcher.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcEventLoop, "hearth.server.eventloop")

/// Descriptor -1 never is one: the tag of the eventfd.
constexpr quint64 wakeUpTag = std::numeric_limits<quint64>::max();

/// Timers that fire in one turn. When thousands are due together (a crowd that came at once and went), sockets are served
/// between groups of them.
constexpr std::size_t timersAtOnce = 256;

quint64 tagOf(int fd, quint32 generation)
{
    return quint64(generation) << 32 | quint32(fd);
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeUp(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u64 = wakeUpTag;
    if (!isValid() || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event) != 0)
        qCWarning(lcEventLoop, "epoll is not available: %s", std::strerror(errno));
}

EpollDispatcher::~EpollDispatcher()
{
    if (m_epoll >= 0)
        ::close(m_epoll);
    if (m_wakeUp >= 0)
        ::close(m_wakeUp);
}

bool EpollDispatcher::isValid() const
{
    return m_epoll >= 0 && m_wakeUp >= 0;
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    // Before posted events are looked at: who posts from here on is heard below, or wakes the kernel. An exchange, for
    // what was done before wakeUp() is to be seen from here on.
    m_awake.exchange(false);
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted)
        return false;

    // Whoever posted an event since has also set m_awake, so nothing that is waiting can be slept over.
    const bool canWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_awake;
    if (canWait)
        Q_EMIT aboutToBlock();
    applyChanges();
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), canWait ? waitLimit(flags) : 0);
    if (canWait)
        Q_EMIT awake();

    bool active = false;
    for (int i = 0; i < count; ++i) {
        if (events[i].data.u64 == wakeUpTag) {
            quint64 value = 0;
            while (::read(m_wakeUp, &value, sizeof value) > 0) { }
            active = true;
        } else if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
            active |= activate(events[i].data.u64, events[i].events);
        }
    }
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        active |= fireTimers();
    return active;
}

int EpollDispatcher::waitLimit(QEventLoop::ProcessEventsFlags flags) const
{
    const auto next = flags.testFlag(QEventLoop::X11ExcludeTimers) ? std::nullopt : m_timers.nextDue();
    if (!next)
        return -1;
    // Rounded up: a timer may be a little late, never early.
    const qint64 ms = (*next - TimerQueue::now() + 999'999) / 1'000'000;
    return int(std::clamp<qint64>(ms, 0, std::numeric_limits<int>::max()));
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = int(notifier->socket());
    Descriptor &descriptor = m_descriptors[fd];
    if (descriptor.generation == 0)
        descriptor.generation = ++m_generation ? m_generation : ++m_generation;
    if (descriptor.notifiers[notifier->type()])
        qCWarning(lcEventLoop, "Descriptor %d has two notifiers of one type; the newer one counts", fd);
    const bool isNew = descriptor.notifiers == decltype(descriptor.notifiers) {};
    descriptor.notifiers[notifier->type()] = notifier;
    // At once: what arrives from here on is heard in the order in which it arrives on all descriptors.
    if (isNew)
        arm(fd, descriptor);
    else if (!std::exchange(descriptor.dirty, true))
        m_changed.push_back(fd);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int fd = int(notifier->socket());
    const auto found = m_descriptors.find(fd);
    if (found == m_descriptors.end() || found->notifiers[notifier->type()] != notifier)
        return;
    found->notifiers[notifier->type()] = nullptr;
    if (found->notifiers == decltype(found->notifiers) {}) {
        // At once: the descriptor may be closed next, and its number belong to another one.
        if (found->armed)
            ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
        m_descriptors.erase(found);
    } else if (!std::exchange(found->dirty, true)) {
        m_changed.push_back(fd);
    }
}

/// Changes are gathered until the kernel waits: a write notifier that is switched on and off in one turn, as each
/// write and flush of a socket does, costs no system call.
void EpollDispatcher::applyChanges()
{
    for (const int fd : m_changed) {
        const auto found = m_descriptors.find(fd);
        if (found == m_descriptors.end() || !std::exchange(found->dirty, false))
            continue;
        arm(fd, *found);
    }
    m_changed.clear();
}

void EpollDispatcher::arm(int fd, Descriptor &descriptor)
{
    quint32 wanted = 0;
    if (descriptor.notifiers[QSocketNotifier::Read])
        wanted |= EPOLLIN | EPOLLRDHUP;
    if (descriptor.notifiers[QSocketNotifier::Write])
        wanted |= EPOLLOUT;
    if (descriptor.notifiers[QSocketNotifier::Exception])
        wanted |= EPOLLPRI;
    if (wanted == descriptor.armed)
        return;
    epoll_event event {};
    event.events = wanted;
    event.data.u64 = tagOf(fd, descriptor.generation);
    int result = ::epoll_ctl(m_epoll, descriptor.armed ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
    // Somebody closed the descriptor under its notifier and the number is in use again, or never closed it.
    if (result != 0 && errno == ENOENT)
        result = ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    else if (result != 0 && errno == EEXIST)
        result = ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
    if (result != 0)
        qCWarning(lcEventLoop, "Descriptor %d cannot be watched: %s", fd, std::strerror(errno));
    descriptor.armed = result == 0 ? wanted : 0;
}

bool EpollDispatcher::activate(quint64 tag, quint32 events)
{
    const int fd = int(quint32(tag));
    const auto generation = quint32(tag >> 32);
    bool active = false;
    // Each handler may unregister, delete or close anything: look the descriptor up again every time.
    if (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR))
        active |= notify(fd, generation, QSocketNotifier::Read);
    if (events & (EPOLLOUT | EPOLLHUP | EPOLLERR))
        active |= notify(fd, generation, QSocketNotifier::Write);
    if (events & EPOLLPRI)
        active |= notify(fd, generation, QSocketNotifier::Exception);
    return active;
}

bool EpollDispatcher::notify(int fd, quint32 generation, int type)
{
    const auto found = m_descriptors.constFind(fd);
    if (found == m_descriptors.cend() || found->generation != generation || !found->notifiers[type])
        return false;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(found->notifiers[type], &event);
    return true;
}

bool EpollDispatcher::fireTimers()
{
    bool active = false;
    for (const int id : m_timers.due(TimerQueue::now(), timersAtOnce)) {
        QObject *object = m_timers.begin(id);
        if (!object)
            continue;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(object, &event);
        m_timers.end(id);
        active = true;
    }
    return active;
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    m_timers.add(id, interval, type, object);
}

bool EpollDispatcher::unregisterTimer(int id)
{
    return m_timers.remove(id);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timers(object);
}

int EpollDispatcher::remainingTime(int id)
{
    return m_timers.remaining(id);
}

void EpollDispatcher::wakeUp()
{
    // Nobody waits while this thread runs, and it looks at m_awake before it waits: the eventfd is for other threads.
    if (m_awake.exchange(true) || QThread::currentThread() == thread())
        return;
    const quint64 one = 1;
    // Cannot fail in a way that matters: a full eventfd wakes just as well.
    [[maybe_unused]] const auto written = ::write(m_wakeUp, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace hearth
