// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/KeptFile.h"

#include <QUrl>

namespace hearth {

/// By what the server at each address is trusted, once somebody was in it: kept in `keys.json` of the profile, whatever becomes of the
/// account, so that nobody else can come in its place later, in TLS or without. It is forgotten only where something else is noted.
/// The file is written on another thread, and has it all once this is destroyed, or flush() returned.
class TrustedKeys
{
public:
    explicit TrustedKeys(const QString &profileFolder);

    /// The server with what it is trusted by; as it is, where it says so itself or nothing is known.
    QUrl known(const QUrl &server) const;
    /// Whether `server` says that it is trusted by something else than is known.
    bool contradicts(const QUrl &server) const;
    /// Trusted as `server` says from now on; of one that is spoken to in plain nothing is kept.
    void note(const QUrl &server);
    /// One that somebody was in before keys were kept: over https it had a certificate that the system trusts.
    void noteEarlier(const QUrl &server);
    void flush() { m_file.flush(); }

private:
    QString trustOf(const QUrl &server) const;

    KeptFile m_file;
    QJsonObject m_trust; ///< by host and port
};

} // namespace hearth
