// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestProbe.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

RestProbe::RestProbe(const QUrl &server)
    : m_server(server)
{
    m_network.setTransferTimeout(10'000);
}

RestAnswer RestProbe::get(const QString &path, const QString &token)
{
    return send("GET", path, {}, token);
}

RestAnswer RestProbe::post(const QString &path, const QJsonObject &body, const QString &token)
{
    return send("POST", path, QJsonDocument(body).toJson(), token);
}

RestAnswer RestProbe::send(
    const QByteArray &method, const QString &path, const QByteArray &body, const QString &token, const Headers &headers)
{
    QNetworkRequest request(m_server.resolved(QUrl(path)));
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    // Of a method that it was not told about, Qt waits for the body that a HEAD's Content-Length speaks of.
    QNetworkReply *reply = method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    RestAnswer answer;
    // An answer that did not end in time is none, whatever it began with.
    if (reply->error() != QNetworkReply::OperationCanceledError)
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.json = QJsonDocument::fromJson(reply->readAll()).object();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    delete reply;
    return answer;
}

QString RestProbe::registered(const QString &username)
{
    return post(u"/api/register"_s, {{u"username"_s, username}, {u"password"_s, u"correct horse"_s}})
        .json.value("token"_L1)
        .toString();
}

} // namespace hearth
