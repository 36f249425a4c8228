// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkErrors.h"

#include <QCoreApplication>

namespace hearth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkErrors", text);
}

QString refused()
{
    return tr("Nothing answers there. Is the server running, and is the port right?");
}
QString notFound()
{
    return tr("There is no computer with this name on the network.");
}
QString timedOut()
{
    return tr("The server did not answer in time. It may be off or busy, or a firewall may be in the way.");
}
QString hungUp()
{
    return tr("The server closed the connection.");
}
QString noNetwork()
{
    return tr("This computer has no connection to the network.");
}
QString untrusted()
{
    return tr("The server's certificate is not valid, so the connection would not be private.");
}
QString unknown()
{
    return tr("The server cannot be reached.");
}

} // namespace

QString sentenceFor(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return refused();
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::UnknownSocketError: return hungUp(); // no error at all: an orderly end
    case QAbstractSocket::HostNotFoundError: return notFound();
    case QAbstractSocket::SocketTimeoutError: return timedOut();
    case QAbstractSocket::NetworkError: return noNetwork();
    case QAbstractSocket::SslHandshakeFailedError: return untrusted();
    default: return unknown();
    }
}

QString sentenceFor(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return refused();
    case QNetworkReply::RemoteHostClosedError: return hungUp();
    case QNetworkReply::HostNotFoundError: return notFound();
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return timedOut(); // setTransferTimeout() ends in a cancellation
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError: return noNetwork();
    case QNetworkReply::SslHandshakeFailedError: return untrusted();
    default: return unknown();
    }
}

} // namespace hearth
