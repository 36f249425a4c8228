// SPDX-License-Identifier: GPL-3.0-or-later
#include "LastWords.h"

#include "DirectSocket.h"

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include "BareSocket.h"

#include <QSocketNotifier>
#include <QTimerEvent>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace hearth {

LastWords::LastWords(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

LastWords::~LastWords() = default;

#ifdef Q_OS_UNIX

namespace {

/// Some 600 bytes and a descriptor each.
constexpr qsizetype mostAtOnce = 256;
/// What is dropped of one connection: a whole body that was on its way.
constexpr qint64 mostDropped = 2 * 1024 * 1024;

/// One of them, a child of LastWords.
class Leaving : public QSocketNotifier
{
public:
    Leaving(int descriptor, std::chrono::milliseconds patience, std::shared_ptr<void> permit, QObject *parent)
        : QSocketNotifier(descriptor, QSocketNotifier::Read, parent)
        , m_permit(std::move(permit))
    {
        ::shutdown(descriptor, SHUT_WR);
        startTimer(patience);
    }
    ~Leaving() override
    {
        setEnabled(false); // before the number can belong to another one
        ::close(int(socket()));
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::SockAct)
            drop();
        else if (event->type() == QEvent::Timer)
            deleteLater();
        else
            return QSocketNotifier::event(event);
        return true;
    }

private:
    void drop()
    {
        static thread_local std::array<char, 16 * 1024> nowhere;
        const ssize_t size = ::recv(int(socket()), nowhere.data(), nowhere.size(), MSG_DONTWAIT);
        if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
            return;
        m_dropped += size;
        if (size > 0 && m_dropped < mostDropped)
            return;
        setEnabled(false);
        deleteLater();
    }

    qint64 m_dropped = 0;
    const std::shared_ptr<void> m_permit;
};

} // namespace

void LastWords::say(qintptr descriptor, QByteArrayView words, std::shared_ptr<void> permit)
{
    [[maybe_unused]] const auto sent = ::send(int(descriptor), words.data(), size_t(words.size()), sendFlags);
    if (count() < mostAtOnce)
        new Leaving(int(descriptor), m_patience, std::move(permit), this);
    else
        closeDescriptor(descriptor);
}

void LastWords::say(const QTcpSocket &socket, QByteArrayView words, std::shared_ptr<void> permit)
{
    if (!canWriteDirectly(socket) || socket.bytesToWrite() > 0 || socket.state() != QAbstractSocket::ConnectedState)
        return;
    // Qt closes the one it has.
    if (const int descriptor = ::fcntl(int(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0); descriptor >= 0)
        say(descriptor, words, std::move(permit));
}

#else

void LastWords::say(qintptr descriptor, QByteArrayView, std::shared_ptr<void>)
{
    closeDescriptor(descriptor);
}

void LastWords::say(const QTcpSocket &, QByteArrayView, std::shared_ptr<void>) { }

#endif

} // namespace hearth
