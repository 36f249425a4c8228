// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HearthdProcess.h"
#include "RestProbe.h"
#include "SocketProbe.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace hearth {

/// Tests of what becomes of a real hearthd's data folder: derive from it. Ada is in a room of hers, the Lounge, and knows
/// what she was told is stored.
class OverHearthd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_token.clear();
    }
    void cleanup() { m_ada.reset(); }

protected:
    QString data() const { return m_folder->filePath(QStringLiteral("data")); }
    QString file(const QString &name) const { return data() + QLatin1Char('/') + name; }
    static QStringList options() { return {QStringLiteral("--no-rate-limits")}; }

    /// A room of Ada's, and her in it. As owner: by the link that was said.
    void begin(HearthdProcess &hearthd, bool asOwner = false)
    {
        QVERIFY(hearthd.serve(data(), options()));
        RestProbe rest(hearthd.url());
        if (asOwner) {
            QString said;
            QTRY_VERIFY((said += hearthd.errors()).contains(QLatin1String("/i/")));
            const QString code = said.section(QStringLiteral("/i/"), 1).section(QLatin1Char('#'), 0, 0);
            const QJsonObject ada {{QStringLiteral("username"), QStringLiteral("ada")},
                {QStringLiteral("password"), QStringLiteral("correct horse")}, {QStringLiteral("invite"), code}};
            m_token = rest.post(QStringLiteral("/api/register"), ada).json.value(QLatin1String("token")).toString();
        } else {
            m_token = rest.registered(QStringLiteral("ada"));
        }
        QVERIFY(!m_token.isEmpty());
        m_room = rest.post(QStringLiteral("/api/rooms"), {{QStringLiteral("name"), QStringLiteral("Lounge")}}, m_token)
                     .json.value(QLatin1String("id"))
                     .toInteger();
        comeBack(hearthd);
    }
    void comeBack(const HearthdProcess &hearthd)
    {
        m_ada = std::make_unique<SocketProbe>(EngineWire::Kind::WebSocket, hearthd.url());
        QVERIFY(m_ada->enter({{QStringLiteral("token"), m_token}}));
    }
    QJsonObject says(const QString &text)
    {
        return m_ada->call(
            QStringLiteral("send_message"), QJsonObject {{QStringLiteral("room"), m_room}, {QStringLiteral("text"), text}});
    }
    /// As the system asks it to; Ada has gone before.
    int ended(HearthdProcess &hearthd)
    {
        m_ada.reset();
        ::kill(pid_t(hearthd.process().processId()), SIGTERM);
        return hearthd.finished();
    }
    static QString epoch(const QUrl &server)
    {
        RestProbe rest(server);
        return rest.get(QStringLiteral("/healthz")).json.value(QLatin1String("epoch")).toString();
    }
    QStringList stored(const QUrl &server) const
    {
        RestProbe rest(server);
        QStringList texts;
        const auto page = rest.get(QStringLiteral("/api/messages/%1?limit=200").arg(m_room), m_token);
        for (const QJsonValue &message : page.json.value(QLatin1String("messages")).toArray())
            texts.append(message[QLatin1String("text")].toString());
        return texts;
    }
    /// A server does not start here: the one sentence that it says.
    QString refusal(const QString &folder) const
    {
        HearthdProcess hearthd;
        hearthd.run({QStringLiteral("--listen"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QStringLiteral("0"),
            QStringLiteral("--data"), folder});
        const bool refused = hearthd.finished() > 0;
        const QString said = hearthd.errors();
        const bool isOneSentence = said.startsWith(QLatin1String("hearthd: ")) && said.endsWith(QLatin1Char('.'))
            && !said.contains(QLatin1Char('\n'));
        return refused && isOneSentence ? said : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SocketProbe> m_ada;
    QString m_token;
    qint64 m_room = 0;
};

} // namespace hearth
