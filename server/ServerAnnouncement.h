// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Announcer.h"

namespace hearth {

class Authenticator;
class Chat;
class Hosting;
class TlsIdentity;
struct ServerAbout;

/// What this server has told of itself on its networks, anew whenever it changes. On the server thread; what it is made of must
/// outlive it.
class ServerAnnouncement
{
public:
    ServerAnnouncement(
        const ServerAbout &about, const Authenticator &authenticator, Chat &chat, Hosting &hosting, TlsIdentity &tls, Clock &clock);

    /// Of the server that listens there; to be called once.
    void start(const QHostAddress &address, quint16 port);
    void refresh() { m_announcer.refresh(); } ///< something of it may be different
    void stop() { m_announcer.stop(); }

private:
    Announcement told() const;

    const ServerAbout &m_about;
    const Authenticator &m_authenticator;
    Chat &m_chat;
    Hosting &m_hosting;
    TlsIdentity &m_tls;
    Announcer m_announcer;
};

} // namespace hearth
