// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace hearth {

struct RestAnswer
{
    int status = 0; ///< 0: no answer
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    QString errorCode() const { return json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(); }
    QString errorField() const { return json.value(QLatin1String("error")).toObject().value(QLatin1String("field")).toString(); }
};

/// A REST client for tests. Each call runs the event loop until the answer is there.
class RestProbe
{
public:
    explicit RestProbe(const QUrl &server);

    RestAnswer get(const QString &path, const QString &token = {});
    RestAnswer post(const QString &path, const QJsonObject &body, const QString &token = {});
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    RestAnswer send(const QByteArray &method, const QString &path, const QByteArray &body, const QString &token = {},
        const Headers &headers = {});

    /// Registers a new account and returns its token.
    QString registered(const QString &username);

private:
    QUrl m_server;
    QNetworkAccessManager m_network;
};

} // namespace hearth
