// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AuthOptions.h"
#include "ChatOptions.h"
#include "DiskReserve.h"
#include "EngineOptions.h"
#include "HttpLimits.h"
#include "SocketServer.h"
#include "TlsIdentity.h"
#include "core/Result.h"

#include <QHostAddress>

namespace hearth {

/// Whether the one port takes what is encrypted, and what is not.
enum class TlsMode { Offered, Required, Off };
QString tlsModeName(TlsMode mode); ///< as options and the wire have it
std::optional<TlsMode> tlsModeFromName(QStringView name);

/// Everything that a server can be told. The defaults here are those of the options (ServerOptions.h); a program that
/// hosts a server in its own process fills this in directly.
struct ServerConfig
{
    QHostAddress address {QHostAddress::AnyIPv4};
    quint16 port = 5005; ///< 0: a free one
    QString dataDirectory; ///< empty: defaultDataDirectory()
    AccessPolicy access = AccessPolicy::Open;
    QString name; ///< empty: the host's name
    QString logFile; ///< empty: standard error. Of the whole program: only hearthd looks at it
    bool announce = true; ///< tells the network that it is here, where others can reach it
    bool rateLimits = true; ///< also the cap on connections for each address
    TlsMode tls = TlsMode::Offered;
    TlsFiles tlsFiles;
    HttpLimits http;
    EngineOptions engine;
    SocketOptions socket;
    ChatOptions chat;
    AuthLimits entry; ///< `enabled` follows rateLimits
    qint64 diskReserve = 1024LL * 1024 * 1024; ///< bytes; 0: none
    DiskReserve::Space diskSpace = DiskReserve::spaceOf; ///< for tests
    SessionLimits sessions;
    /// Only for a program that hosts the server in its own process: who registers with it as the invite becomes an
    /// owner (AuthOptions). Never an option, never stored.
    QString ownerKey;
    PasswordCost passwordCost = PasswordCost::interactive();

    /// Where hearth and hearthd keep their data unless told otherwise: the same folder for both.
    static QString defaultDataDirectory();
};

} // namespace hearth
