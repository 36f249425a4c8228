// SPDX-License-Identifier: GPL-3.0-or-later
#include "PollingClient.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hearth {

PollingClient::PollingClient(quint16 port, const QByteArray &path)
    : m_port(port)
    , m_path(path)
{
}

QByteArray PollingClient::target(const QByteArray &transport) const
{
    return m_path + "?EIO=4&transport=" + transport + (m_sid.isEmpty() ? QByteArray() : "&sid=" + m_sid);
}

QByteArray PollingClient::request(const QByteArray &method, const QByteArray &body) const
{
    QByteArray text = method + ' ' + target() + " HTTP/1.1\r\nHost: x\r\n";
    if (method == "POST")
        text += "Content-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

bool PollingClient::open()
{
    const auto response = get();
    if (!response || response->status != 200 || !response->body.startsWith('0'))
        return false;
    m_handshake = response->body.sliced(1);
    m_sid = QJsonDocument::fromJson(m_handshake).object().value("sid"_L1).toString().toLatin1();
    return !m_sid.isEmpty();
}

std::unique_ptr<RawClient> PollingClient::startGet() const
{
    auto client = std::make_unique<RawClient>(m_port);
    client->send(request("GET"));
    return client;
}

std::optional<RawClient::Response> PollingClient::get() const
{
    return startGet()->response();
}

std::optional<RawClient::Response> PollingClient::post(const QByteArray &body) const
{
    return RawClient(m_port).ask(request("POST", body));
}

QByteArray PollingClient::summary(const std::optional<RawClient::Response> &response)
{
    return response ? QByteArray::number(response->status) + ' ' + response->body : "the connection ended";
}

} // namespace hearth
