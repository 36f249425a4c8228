// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnouncedInterfaces.h"
#include "Beacon.h"

namespace hearth {

class AvahiEntry;
class InterfaceWatch;

/// Has a server found on the networks that it serves: by Avahi where that is there, and by its own beacon in any case; again when
/// networks or the daemon come back, and anew when what is told changes. Lives on the Clock's thread.
class Announcer : public QObject
{
    Q_OBJECT
public:
    using Describe = std::function<Announcement()>;

    /// `commonPort` as Beacon has it. The clock must outlive it.
    explicit Announcer(Clock &clock, quint16 commonPort = discoveryPort, QObject *parent = nullptr);
    ~Announcer() override;

    /// Of a server on this port; `describe` is asked whenever it is to be told. Once.
    void start(quint16 port, const AnnouncedInterfaces &interfaces, const Describe &describe);
    /// Something of it may be different: whoever listens knows within a second.
    void refresh();
    /// The networks may be others: it goes on with those within a second.
    void lookAgain();
    void stop(); ///< whoever listens is told that it goes

private:
    void lookAtInterfaces();
    void tell();

    Clock &m_clock;
    Beacon m_beacon;
    std::unique_ptr<AvahiEntry> m_avahi;
    std::unique_ptr<InterfaceWatch> m_watch;
    AnnouncedInterfaces m_find;
    Describe m_describe;
    Announcement m_told;
    QList<AnnouncedInterface> m_interfaces;
    quint16 m_port = 0; ///< 0: it does not tell anything
    quint64 m_refresh = 0;
    quint64 m_look = 0;
};

} // namespace hearth
