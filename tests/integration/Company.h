// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BothTransports.h"

namespace hearth {

/// Ada, who made the room, and Bob, who joined it; Cem is connected and elsewhere.
struct Company
{
    /// Ada may own the server, too.
    explicit Company(bool adaIsHost = false)
    {
        if (adaIsHost) {
            f.stop();
            f.config.ownerKey = QStringLiteral("a secret of the one who runs it");
            f.start();
        }
        const QJsonObject ada {{QStringLiteral("username"), QStringLiteral("ada")},
            {QStringLiteral("password"), QStringLiteral("correct horse")}, {QStringLiteral("invite"), f.config.ownerKey}};
        adasToken = f.rest->post(QStringLiteral("/api/register"), ada).json.value(QLatin1String("token")).toString();
        bobsToken = f.rest->registered(QStringLiteral("bob"));
        cemsToken = f.rest->registered(QStringLiteral("cem"));
        room = f.createRoom(adasToken, QStringLiteral("Lounge"));
        this->ada = BothTransports::enter(f, adasToken);
        bob = BothTransports::enter(f, bobsToken);
        cem = BothTransports::enter(f, cemsToken);
        joined = bob->call(QStringLiteral("join_room"), here());
        settle();
    }

    /// Everything sent so far has arrived, and is forgotten.
    void settle()
    {
        for (SocketProbe *probe : {ada.get(), bob.get(), cem.get()}) {
            probe->countAfterSync({});
            probe->forget();
        }
    }
    QJsonObject here(QJsonObject more = {}) const
    {
        more.insert(QStringLiteral("room"), room);
        return more;
    }
    QJsonObject say(SocketProbe &who, const QString &text)
    {
        return who.call(QStringLiteral("send_message"), here({{QStringLiteral("text"), text}}));
    }

    ServerFixture f;
    QString adasToken;
    QString bobsToken;
    QString cemsToken;
    qint64 room = 0;
    std::unique_ptr<SocketProbe> ada;
    std::unique_ptr<SocketProbe> bob;
    std::unique_ptr<SocketProbe> cem;
    QJsonObject joined;
};

/// The code of a refusal; empty for what was done.
inline QString errorCode(const QJsonObject &ack)
{
    return ack.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

} // namespace hearth
