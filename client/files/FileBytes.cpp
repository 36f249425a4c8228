// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/FileBytes.h"

#include "net/BoundedBody.h"

#include <QNetworkReply>

#include <memory>

using namespace Qt::StringLiterals;

namespace hearth {

QPointer<QNetworkReply> fetchBytes(RestClient *rest, const QString &path, const RestClient::Headers &headers, qint64 most,
    QObject *context, std::function<void(const Result<QByteArray> &)> answer)
{
    QNetworkReply *reply = rest->fetch(path, RestClient::Headers {{"Accept", "*/*"}} + headers);
    if (!reply) {
        QMetaObject::invokeMethod(
            context, [answer] { answer(Error {ErrorCode::Unreachable, RestClient::tr("There is no connection to the server.")}); },
            Qt::QueuedConnection);
        return {};
    }
    const auto body = std::make_shared<BoundedBody>(most);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, body] {
        if (!body->take(*reply))
            reply->abort();
    });
    QObject::connect(
        reply, &QNetworkReply::finished, reply, [reply, body, context = QPointer(context), answer = std::move(answer)] {
            reply->deleteLater();
            if (reply->isReadable())
                body->take(*reply);
            if (!context)
                return;
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (body->isTooLarge())
                answer(Error {ErrorCode::WrongVersion, RestClient::tr("The server sent more than this program takes.")});
            else if ((status == 200 || status == 206) && reply->error() == QNetworkReply::NoError)
                answer(body->bytes());
            else if (status == 200 || status == 206)
                answer(Error {ErrorCode::Unreachable, RestClient::tr("The connection broke.")});
            else if (const auto refusal = RestClient::read(reply, body->bytes()); !refusal)
                answer(refusal.error());
            else
                answer(Error {ErrorCode::WrongVersion, RestClient::tr("The server's answer was not understood.")});
        });
    return reply;
}

} // namespace hearth
