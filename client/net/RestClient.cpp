// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RestClient.h"

#include "net/BoundedBody.h"
#include "net/NetworkErrors.h"
#include "net/UserAgent.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.net", QtInfoMsg)

constexpr int timeoutMs = 15000; // without anything of an answer
/// For all of it: 8 MB over a poor wireless network; and the most that a server can have a head, or bytes one by one, last.
constexpr int longestMs = 30000;
/// Without anything of what is sent or answered: the server reads a large file through before it says that it has it.
constexpr int storingMs = 60000;
/// What the network's thread may have read that was not fetched here yet: without it, all that a server sends.
constexpr qint64 readBuffer = 256 * 1024;

} // namespace

RestClient::RestClient(const QUrl &server, QObject *parent)
    : RestClient(PeerCheck(server), parent)
{
}

RestClient::RestClient(const PeerCheck &peer, QObject *parent)
    : QObject(parent)
    , m_peer(peer)
    , m_network(new QNetworkAccessManager(this))
{
    checkPeer();
}

/// Both come before any of a request is sent: the network's thread waits for what is said here.
void RestClient::checkPeer()
{
    connect(m_network, &QNetworkAccessManager::sslErrors, this, [this](QNetworkReply *reply) {
        if (m_peer.accepts(reply->sslConfiguration().peerCertificateChain()))
            reply->ignoreSslErrors();
    });
    connect(m_network, &QNetworkAccessManager::encrypted, this, [this] { m_wasEncrypted = true; });
}

void RestClient::setServer(const QUrl &server)
{
    m_peer = PeerCheck(server);
    m_network->clearConnectionCache();
}

void RestClient::setOpen(bool open)
{
    if (std::exchange(m_open, open) != open)
        Q_EMIT openChanged();
}

QNetworkRequest RestClient::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_peer.urlFor("https"_L1, "http"_L1);
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request = introduced(QNetworkRequest(url));
    if (m_peer.isEncrypted())
        request.setSslConfiguration(m_peer.configuration());
    request.setTransferTimeout(timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // and nothing is unpacked here, whatever comes
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    return request;
}

void RestClient::get(const QString &path, const QUrlQuery &query, QObject *context, JsonAnswer answer)
{
    if (!refuseClosed(context, answer))
        await(m_network->get(request(path, query)), context, std::move(answer));
}

void RestClient::post(const QString &path, const QJsonObject &body, QObject *context, JsonAnswer answer)
{
    if (refuseClosed(context, answer))
        return;
    QNetworkRequest to = request(path, {});
    to.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    await(m_network->post(to, QJsonDocument(body).toJson(QJsonDocument::Compact)), context, std::move(answer));
}

bool RestClient::refuseClosed(QObject *context, const JsonAnswer &answer)
{
    if (m_open)
        return false;
    QMetaObject::invokeMethod(
        context, [answer] { answer(Error {ErrorCode::Unreachable, tr("There is no connection to the server.")}); },
        Qt::QueuedConnection);
    return true;
}

void RestClient::send(const QByteArray &method, const QString &path, const QJsonObject &body, QObject *context, JsonAnswer answer)
{
    if (refuseClosed(context, answer))
        return;
    const QStringList parts = path.split(u'?');
    QNetworkRequest to = request(parts.first(), QUrlQuery(parts.value(1)));
    to.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    await(m_network->sendCustomRequest(to, method, json), context, std::move(answer));
}

QPointer<QNetworkReply> RestClient::sendBytes(const QByteArray &method, const QString &path, const Headers &headers,
    const QByteArray &body, QObject *context, JsonAnswer answer, std::function<void(qint64)> sent)
{
    if (refuseClosed(context, answer))
        return {};
    const QStringList parts = path.split(u'?');
    QNetworkRequest to = request(parts.first(), QUrlQuery(parts.value(1)));
    to.setTransferTimeout(storingMs);
    to.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    for (const auto &[name, value] : headers)
        to.setRawHeader(name, value);
    QNetworkReply *reply = m_network->sendCustomRequest(to, method, body);
    if (sent)
        connect(reply, &QNetworkReply::uploadProgress, context, [sent](qint64 bytes) { sent(bytes); });
    take(reply, context, std::move(answer));
    return reply;
}

QNetworkReply *RestClient::fetch(const QString &path, const Headers &headers)
{
    if (!m_open)
        return nullptr;
    QNetworkRequest from = request(path, {});
    for (const auto &[name, value] : headers)
        from.setRawHeader(name, value);
    QNetworkReply *reply = m_network->get(from);
    reply->setReadBufferSize(readBuffer);
    return reply;
}

void RestClient::await(QNetworkReply *reply, QObject *context, JsonAnswer answer)
{
    QTimer::singleShot(longestMs, reply, &QNetworkReply::abort);
    take(reply, context, std::move(answer));
}

void RestClient::take(QNetworkReply *reply, QObject *context, JsonAnswer answer)
{
    reply->setReadBufferSize(readBuffer);
    const auto body = std::make_shared<BoundedBody>(maxAnswerBytes);
    connect(reply, &QNetworkReply::readyRead, this, [reply, body] {
        if (!body->take(*reply))
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, body, context = QPointer(context), answer = std::move(answer)] {
        reply->deleteLater();
        if (reply->isReadable())
            body->take(*reply);
        auto result = read(reply, body->bytes(), body->isTooLarge());
        if (!result && reply->error() == QNetworkReply::SslHandshakeFailedError && m_peer.hasRefused())
            result = Error {ErrorCode::Unreachable, otherKeySentence()};
        const bool dead = !result && result.error().code == ErrorCode::Unauthorized;
        const Error error = dead ? result.error() : Error {};
        const QPointer<RestClient> self(this);
        if (context)
            answer(std::move(result));
        if (self && dead)
            Q_EMIT unauthorized(error);
    });
}

Result<QJsonObject> RestClient::read(QNetworkReply *reply, const QByteArray &body, bool tooLarge)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (tooLarge || status == 0) {
        qCDebug(log) << reply->url().path() << "failed:" << reply->error() << (tooLarge ? "answer too large" : "");
        if (tooLarge)
            return Error {ErrorCode::WrongVersion, tr("The server sent more than this program takes.")};
        if (reply->error() == QNetworkReply::ProtocolFailure || reply->error() == QNetworkReply::ProtocolUnknownError)
            return Error {ErrorCode::WrongVersion, tr("What answers there is not a Hearth server.")};
        return Error {ErrorCode::Unreachable, sentenceFor(reply->error())};
    }
    QJsonParseError parse {};
    const QJsonDocument json = QJsonDocument::fromJson(body, &parse);
    if (status >= 200 && status < 300) {
        if (body.isEmpty() && status == 204)
            return QJsonObject();
        // An answer that was cut off is no other server: the connection broke.
        if (reply->error() != QNetworkReply::NoError)
            return Error {ErrorCode::Unreachable, sentenceFor(reply->error())};
        if (json.isObject())
            return json.object();
    } else if (json.object().value("error"_L1).isObject()) {
        return inOwnWords(errorFromJson(json.object().value("error"_L1).toObject()));
    }
    if (status == 500 || status == 502 || status == 503 || status == 504)
        return Error {ErrorCode::Internal, tr("The server has a problem (%1).").arg(status)};
    return Error {ErrorCode::WrongVersion, tr("What answers there is not a Hearth server.")};
}

} // namespace hearth
