// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestParser.h"

#include "HttpConnection.h"
#include "HttpListener.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>

namespace hearth {

RequestParser::RequestParser(HttpListener &listener, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_listener(listener)
{
}

bool RequestParser::start()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bind(&m_listener);
    return true;
#else
    return bind(&m_listener);
#endif
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

bool RequestParser::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    HttpConnection *connection = m_listener.reading();
    if (!connection || connection->socket() != socket)
        return false;
    connection->takeRequest(request.body());
    return true;
}

void RequestParser::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort();
}

#else

namespace {

/// Keeps Qt's responder, and with it Qt's parser waiting, until the reply has gone out.
struct HeldResponder
{
    HeldResponder(QHttpServerResponder &&held, HttpConnection *reading)
        : responder(std::move(held))
        , connection(reading)
    {
        connection->pause();
    }
    ~HeldResponder()
    {
        if (connection)
            connection->resume();
    }

    QHttpServerResponder responder;
    QPointer<HttpConnection> connection;
};

} // namespace

bool RequestParser::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    HttpConnection *connection = m_listener.reading();
    if (!connection || connection->socket()->peerPort() != request.remotePort())
        return false;
    const auto slot = connection->takeRequest(request.body());
    if (slot && slot->isWaiting())
        slot->hold(std::make_shared<HeldResponder>(std::move(responder), connection));
    return true;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void RequestParser::missingHandler(const QHttpServerRequest &, QHttpServerResponder &&)
#else
void RequestParser::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
#endif
{
    if (HttpConnection *connection = m_listener.reading())
        connection->socket()->abort();
}

#endif

} // namespace hearth
