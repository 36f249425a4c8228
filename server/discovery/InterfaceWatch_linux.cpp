// SPDX-License-Identifier: GPL-3.0-or-later
#include "InterfaceWatch.h"

#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hearth {

InterfaceWatch::InterfaceWatch(QObject *parent)
    : QObject(parent)
    , m_descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
{
    sockaddr_nl local {};
    local.nl_family = AF_NETLINK;
    local.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (m_descriptor < 0 || ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&local), sizeof local) != 0)
        return; // what there is at the start is announced all the same
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InterfaceWatch::look);
}

InterfaceWatch::~InterfaceWatch()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

/// What it was is looked up by who wants to know: here it counts only that there was something. Where too much came at once (ENOBUFS)
/// there was.
void InterfaceWatch::look()
{
    std::array<char, 8192> ignored {};
    bool any = false;
    for (;;) {
        const auto got = ::recv(m_descriptor, ignored.data(), ignored.size(), 0);
        if (got <= 0 && errno != ENOBUFS)
            break;
        any = true;
    }
    if (any)
        Q_EMIT changed();
}

} // namespace hearth
