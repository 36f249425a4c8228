// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/KeptFile.h"

#include <QUrl>

namespace hearth {

class ServerList;

/// By what the server at each address is trusted, once somebody was in it: kept in `keys.json` of the profile, whatever becomes of the
/// account, so that nobody else can come in its place later, in TLS or without. It is forgotten only where something else is noted.
/// The file is written on another thread, and has it all once this is destroyed, or flush() returned.
class TrustedKeys
{
public:
    /// `servers` are told as well, and must outlive it. Those that somebody was in over https before keys were kept had a certificate that
    /// the system trusts.
    TrustedKeys(const QString &profileFolder, ServerList *servers);

    /// The server with what it is trusted by; as it is, where it says so itself or nothing is known.
    QUrl known(const QUrl &server) const;
    /// Whether `server` says that it is trusted by something else than is known.
    bool contradicts(const QUrl &server) const;
    /// Trusted as `server` says from now on; of one that is spoken to in plain nothing is kept.
    void note(const QUrl &server);
    void flush() { m_file.flush(); }

private:
    QString trustOf(const QUrl &server) const;

    ServerList *const m_servers;
    KeptFile m_file;
    QJsonObject m_trust; ///< by host and port
};

} // namespace hearth
