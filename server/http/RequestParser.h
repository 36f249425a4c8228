// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QtGlobal>

namespace hearth {

class HttpListener;

/// Qt's HTTP parser, behind the listener. Everything that differs between Qt versions about HTTP is in this class:
/// how a request comes (up to 6.4 with the bare socket, later with a responder), and that from 6.5 on nothing more is
/// read while that responder lives. Replies never go through Qt: see ReplySlot.
class RequestParser : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// Whether it reads the next request while a reply is owed.
    static constexpr bool readsAhead = QT_VERSION < QT_VERSION_CHECK(6, 5, 0);

    explicit RequestParser(HttpListener &listener, QObject *parent = nullptr);

    /// Begins to read what the listener, which must be listening, attaches. Takes ownership of the listener.
    bool start();

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif
#endif

private:
    HttpListener &m_listener;
};

} // namespace hearth
