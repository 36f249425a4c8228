// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerThread.h"

#include "Server.h"
#include "ServerEventLoop.h"

#include <QAbstractEventDispatcher>

using namespace Qt::StringLiterals;

namespace hearth {

/// The server's end of the thread.
class ServerThread::Worker : public QObject
{
    Q_OBJECT
public:
    explicit Worker(const ServerConfig &config)
        : m_config(config)
    {
    }

    void start()
    {
        m_server = std::make_unique<Server>(m_config);
        connect(m_server.get(), &Server::connectedUsersChanged, this, &Worker::connectedCountChanged);
        connect(m_server.get(), &Server::stopped, this, &Worker::end);
        const auto begun = m_server->start();
        if (begun) {
            Q_EMIT started(m_server->url());
        } else {
            Q_EMIT failed(begun.error().message);
            end();
        }
    }

    void stop()
    {
        if (m_server)
            m_server->stop();
        else
            end();
    }

Q_SIGNALS:
    void started(const QUrl &url);
    void failed(const QString &reason);
    void connectedCountChanged(int count);

private:
    void end() { thread()->quit(); }

    ServerConfig m_config;
    std::unique_ptr<Server> m_server;
};

ServerThread::ServerThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName("hearth server"_L1);
    connect(&m_thread, &QThread::finished, this, &ServerThread::finished);
}

ServerThread::~ServerThread()
{
    stop();
    m_thread.wait();
}

void ServerThread::start(const ServerConfig &config)
{
    if (isRunning())
        return;
    raiseDescriptorLimit();
    // A thread takes its dispatcher with it when it ends: each start needs a new one.
    if (auto dispatcher = makeServerDispatcher())
        m_thread.setEventDispatcher(dispatcher.release());
    m_failure.clear();
    m_worker = new Worker(config);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &Worker::start);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::started, this, [this](const QUrl &url) {
        m_url = url;
        Q_EMIT started(url);
    });
    connect(m_worker, &Worker::failed, this, [this](const QString &reason) { m_failure = reason; });
    connect(m_worker, &Worker::connectedCountChanged, this, [this](int count) {
        m_connected = count;
        Q_EMIT connectedCountChanged(count);
    });
    m_thread.start();
}

void ServerThread::stop()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &Worker::stop, Qt::QueuedConnection);
}

bool ServerThread::isRunning() const
{
    return m_worker != nullptr;
}

QUrl ServerThread::url() const
{
    return m_url;
}

int ServerThread::connectedCount() const
{
    return m_connected;
}

void ServerThread::finished()
{
    m_worker = nullptr;
    m_url.clear();
    m_connected = 0;
    if (m_failure.isEmpty())
        Q_EMIT stopped();
    else
        Q_EMIT failed(std::exchange(m_failure, {}));
}

} // namespace hearth

#include "ServerThread.moc"
