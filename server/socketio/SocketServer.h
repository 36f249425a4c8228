// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace hearth {

class EngineServer;
class Namespace;
class SocketConnection;

struct SocketOptions
{
    std::chrono::milliseconds connectTimeout {45'000}; ///< a connection without any CONNECT is closed after this
    /// Largest packet that is taken, for reading one takes long; 0: any.
    qsizetype maxPacket = 0;
};

/// Speaks Socket.IO 5 over the sessions of an EngineServer. Lives on the server thread.
class SocketServer : public QObject
{
    Q_OBJECT
public:
    SocketServer(EngineServer &engine, SocketOptions options, QObject *parent = nullptr);
    ~SocketServer() override;

    /// The namespace with this name (`/`, `/custom`), created at the first call. Others are refused as invalid.
    Namespace &nsp(const QString &name);

private:
    friend class SocketConnection;
    const SocketOptions &options() const;
    bool takesBinary() const; ///< as its EngineServer
    Namespace *find(const QString &name) const; ///< null for one that there is not
    void forget(SocketConnection &connection); ///< it is gone

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
