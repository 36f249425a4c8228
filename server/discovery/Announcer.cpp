// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcer.h"

#include "AvahiEntry.h"
#include "InterfaceWatch.h"

using namespace std::chrono_literals;

namespace hearth {

namespace {

/// People come and go together, and interfaces come with their addresses one after the other.
constexpr auto gathering = 500ms;

} // namespace

Announcer::Announcer(Clock &clock, quint16 commonPort, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_beacon(clock, commonPort)
{
}

Announcer::~Announcer()
{
    stop();
}

void Announcer::start(quint16 port, const AnnouncedInterfaces &interfaces, const Describe &describe)
{
    m_port = port;
    m_find = interfaces;
    m_describe = describe;
    m_told = describe();
    m_interfaces = m_find();
    m_avahi = std::make_unique<AvahiEntry>();
    m_watch = std::make_unique<InterfaceWatch>();
    connect(m_watch.get(), &InterfaceWatch::changed, this, &Announcer::lookAgain);
    m_beacon.tell(m_told);
    m_beacon.start(m_port, m_interfaces);
    m_avahi->publish(m_told, m_port, m_interfaces);
}

void Announcer::lookAgain()
{
    if (m_port > 0 && m_look == 0)
        m_look = m_clock.after(gathering, this, [this] { lookAtInterfaces(); });
}

void Announcer::lookAtInterfaces()
{
    m_look = 0;
    if (m_port == 0)
        return;
    const auto found = m_find();
    if (std::exchange(m_interfaces, found) == found)
        return;
    m_beacon.start(m_port, m_interfaces);
    m_avahi->publish(m_told, m_port, m_interfaces);
}

void Announcer::refresh()
{
    if (m_port > 0 && m_refresh == 0)
        m_refresh = m_clock.after(gathering, this, [this] { tell(); });
}

void Announcer::tell()
{
    m_refresh = 0;
    if (m_port == 0)
        return;
    const Announcement now = m_describe();
    if (std::exchange(m_told, now) == now)
        return;
    m_beacon.tell(now);
    m_avahi->publish(now, m_port, m_interfaces);
}

void Announcer::stop()
{
    if (m_port == 0)
        return;
    m_port = 0;
    m_watch.reset();
    m_beacon.stop();
    m_avahi.reset();
}

} // namespace hearth
