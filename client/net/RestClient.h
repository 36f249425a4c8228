// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/JsonAnswer.h"
#include "net/PeerCheck.h"

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QUrlQuery>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace hearth {

/// REST requests to one server, which is told nothing before it has shown that it is the one of the URL (ServerUrl.h). Answers are JSON objects of at most 8 MB that begin within 15 s and are there within 30. No
/// more than that is read, however it is encoded and whatever length was said; a compressed answer is not asked for, and not
/// understood. Anything else is an error:
/// the server's own (as its body says), Unreachable when there is no answer, WrongVersion when what answers does not
/// speak Hearth's language. Redirects are not followed: a token is for one server only.
/// An answer comes once, never from inside the call, and not at all once its context is gone.
class RestClient : public QObject
{
    Q_OBJECT
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// More than the largest page of messages: 200 of them, of 8,000 characters of four bytes.
    static constexpr qint64 maxAnswerBytes = 8 * 1024 * 1024;

    explicit RestClient(const QUrl &server, QObject *parent = nullptr);
    explicit RestClient(const PeerCheck &peer, QObject *parent = nullptr);

    /// Sent as the bearer token from now on; empty for none.
    void setToken(const QString &token) { m_token = token; }
    QUrl server() const { return m_peer.trusted(); }
    /// The same server, trusted otherwise than it was.
    void setServer(const QUrl &server);
    const PeerCheck &peer() const { return m_peer; }
    /// Whether somebody answered in TLS, and was accepted.
    bool wasEncrypted() const { return m_wasEncrypted; }
    /// While not open, nothing is sent to the server, and each request is answered with Unreachable: for as long as it is
    /// not known who is there. Open at first.
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

    void get(const QString &path, const QUrlQuery &query, QObject *context, JsonAnswer answer);
    void post(const QString &path, const QJsonObject &body, QObject *context, JsonAnswer answer);
    /// PUT, PATCH, DELETE. `path` may have a query. An empty body is none.
    void send(const QByteArray &method, const QString &path, const QJsonObject &body, QObject *context, JsonAnswer answer);
    /// Likewise, with bytes for a body, which take as long as they take while some of them go. `sent` is told how many have gone. Whoever
    /// does not want it any more aborts what is returned; null where nothing is sent.
    QPointer<QNetworkReply> sendBytes(const QByteArray &method, const QString &path, const Headers &headers, const QByteArray &body,
        QObject *context, JsonAnswer answer, std::function<void(qint64)> sent = {});
    /// What is no JSON: whoever asks reads it as it comes, and deletes it. Null while not open.
    QNetworkReply *fetch(const QString &path, const Headers &headers);
    /// What came of it once it has finished, of which `body` was read.
    static Result<QJsonObject> read(QNetworkReply *reply, const QByteArray &body, bool tooLarge = false);

Q_SIGNALS:
    void openChanged();
    /// The server does not take the token (any more). The request is answered as well.
    void unauthorized(const hearth::Error &error);

private:
    QNetworkRequest request(const QString &path, const QUrlQuery &query) const;
    void checkPeer();
    bool refuseClosed(QObject *context, const JsonAnswer &answer);
    void await(QNetworkReply *reply, QObject *context, JsonAnswer answer);
    void take(QNetworkReply *reply, QObject *context, JsonAnswer answer);

    PeerCheck m_peer;
    bool m_wasEncrypted = false;
    QString m_token;
    bool m_open = true;
    QNetworkAccessManager *const m_network;
};

} // namespace hearth
