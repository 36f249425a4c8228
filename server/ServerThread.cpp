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
    Worker(const ServerConfig &config, std::atomic<bool> &handedBack)
        : m_config(config)
        , m_handedBack(handedBack)
    {
    }

    void start()
    {
        m_server = std::make_unique<Server>(m_config);
        connect(m_server.get(), &Server::connectedUsersChanged, this, &Worker::connectedCountChanged);
        connect(m_server.get(), &Server::reached, this, &Worker::reached);
        connect(m_server.get(), &Server::stopped, this, &Worker::end);
        connect(m_server.get(), &Server::failed, this, [this](const QString &reason) { Q_EMIT failed(reason, {}); });
        const auto begun = m_server->start();
        if (begun) {
            Q_EMIT started(m_server->url(), m_server->fingerprint());
        } else {
            Q_EMIT failed(begun.error().message, begun.error().field);
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

    void wake()
    {
        if (m_server)
            m_server->wake();
    }

    /// The last thing that it does in the thread: from here on it belongs to who made it.
    void handBack()
    {
        m_server.reset();
        m_handedBack = true;
    }

Q_SIGNALS:
    void started(const QUrl &url, const QByteArray &fingerprint);
    void failed(const QString &reason, const QString &field);
    void connectedCountChanged(int count);
    void reached(const QHostAddress &address);

private:
    void end() { thread()->quit(); }

    ServerConfig m_config;
    std::atomic<bool> &m_handedBack;
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
    takeBack();
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
    m_worker = std::make_unique<Worker>(config, m_handedBack);
    m_worker->moveToThread(&m_thread);
    Worker *worker = m_worker.get();
    connect(&m_thread, &QThread::started, worker, &Worker::start);
    connect(&m_thread, &QThread::finished, worker, &Worker::handBack);
    connect(worker, &Worker::started, this, [this](const QUrl &url, const QByteArray &fingerprint) {
        m_url = url;
        m_fingerprint = fingerprint;
        Q_EMIT started(url);
    });
    connect(worker, &Worker::failed, this, [this](const QString &reason, const QString &field) {
        m_failure = reason;
        m_failedField = field;
    });
    connect(worker, &Worker::connectedCountChanged, this, [this](int count) {
        m_connected = count;
        Q_EMIT connectedCountChanged(count);
    });
    connect(worker, &Worker::reached, this, [this](const QHostAddress &address) {
        m_reached.append(address);
        Q_EMIT reachedChanged();
    });
    m_thread.start();
}

void ServerThread::stop()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker.get(), &Worker::stop, Qt::QueuedConnection);
}

void ServerThread::wake()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker.get(), &Worker::wake, Qt::QueuedConnection);
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

/// Waits for the thread, whose event dispatcher is the last to go: who starts it again needs the place.
void ServerThread::takeBack()
{
    m_thread.wait();
    // wait() says as much, but inside Qt, where the thread sanitizer does not see it.
    if (m_handedBack.exchange(false))
        m_worker.reset();
}

void ServerThread::finished()
{
    takeBack();
    m_url.clear();
    m_fingerprint.clear();
    m_reached.clear();
    m_connected = 0;
    if (m_failure.isEmpty())
        Q_EMIT stopped();
    else
        Q_EMIT failed(std::exchange(m_failure, {}), std::exchange(m_failedField, {}));
}

} // namespace hearth

#include "ServerThread.moc"
