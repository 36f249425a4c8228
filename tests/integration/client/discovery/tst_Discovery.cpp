// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnouncedInterfaces.h"
#include "Await.h"
#include "RestProbe.h"
#include "Server.h"
#include "SocketProbe.h"
#include "discovery/BeaconFinder.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

/// A whole server, heard on the networks of this machine.
class tst_Discovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (announcedInterfaces(QHostAddress(QHostAddress::AnyIPv4)).isEmpty())
            QSKIP("This machine has no network to be found on.");
        m_folder = std::make_unique<QTemporaryDir>();
        m_config = {};
        m_config.address = QHostAddress(QHostAddress::AnyIPv4);
        m_config.port = 0;
        m_config.dataDirectory = m_folder->path();
        m_config.name = u"Studio"_s;
        m_config.passwordCost = PasswordCost::minimum();
        m_config.ownerKey = u"the key of the owner"_s;
        m_finder = std::make_unique<BeaconFinder>();
        m_heard.reset();
        m_gone = false;
        connect(m_finder.get(), &BeaconFinder::heard, this, [this](const Sighting &one) {
            if (m_server && one.port == m_server->port())
                m_heard = one.announcement;
        });
        connect(m_finder.get(), &BeaconFinder::gone, this,
            [this](const Sighting &one) { m_gone = m_gone || (m_server && one.port == m_server->port()); });
        m_finder->ask();
    }

    void cleanup()
    {
        m_finder.reset();
        m_server.reset();
    }

    void whoServesIsHeardAndWhatChangesIsToldAgain()
    {
        serve();
        QVERIFY(comesTrue([this] { return m_heard.has_value(); }));
        QCOMPARE(m_heard->name, u"Studio"_s);
        QCOMPARE(m_heard->access, u"open"_s);
        QCOMPARE(m_heard->people, 0);
        QCOMPARE(m_heard->host, QString());
        QCOMPARE(m_heard->fingerprint.toLatin1(), m_server->fingerprint());
        QCOMPARE(m_heard->version, QStringLiteral(HEARTH_VERSION));
        RestProbe rest(url());
        const auto health = rest.get(u"/healthz"_s);
        QCOMPARE(m_heard->id, health.json.value("id"_L1).toString());

        const auto owner = rest.post(u"/api/register"_s,
            {{u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse battery"_s}, {u"display_name"_s, u"Ada"_s},
                {u"invite"_s, m_config.ownerKey}});
        const QString token = owner.json.value("token"_L1).toString();
        SocketProbe ada(EngineWire::Kind::WebSocket, url());
        QVERIFY(ada.enter({{u"token"_s, token}}));
        QVERIFY(comesTrue([this] { return m_heard->people == 1 && m_heard->host == "Ada"_L1; }));

        // Where not everybody may enter, nobody outside is told who is in.
        QCOMPARE(rest.send("PATCH", u"/api/server"_s, R"({"access":"invite"})", token).status, 200);
        QVERIFY(comesTrue([this] { return m_heard->access == "invite"_L1; }));
        QCOMPARE(m_heard->host, QString());
        QVERIFY(!m_heard->people);

        ServerConfig renamed = m_config;
        renamed.name = u"Attic"_s;
        m_server->reconfigure(renamed);
        QVERIFY(comesTrue([this] { return m_heard->name == "Attic"_L1; }));

        m_server->stop();
        QVERIFY(comesTrue([this] { return m_gone; }));
    }

    void whoIsNotToBeFoundSaysNothing()
    {
        m_config.announce = false;
        serve();
        ServerConfig other = m_config; // one that is, beside it
        QTemporaryDir folder;
        other.dataDirectory = folder.path();
        other.announce = true;
        Server loud(other);
        QVERIFY(loud.start());
        bool heardOther = false;
        connect(m_finder.get(), &BeaconFinder::heard, this,
            [&](const Sighting &one) { heardOther = heardOther || one.port == loud.port(); });
        m_finder->ask();
        QVERIFY(comesTrue([&] { return heardOther; }));
        QVERIFY(!m_heard);
    }

private:
    void serve()
    {
        m_server = std::make_unique<Server>(m_config);
        const auto started = m_server->start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().message));
    }
    QUrl url() const
    {
        QUrl url = m_server->url();
        url.setHost(u"127.0.0.1"_s);
        return url;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ServerConfig m_config;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<BeaconFinder> m_finder;
    std::optional<Announcement> m_heard;
    bool m_gone = false;
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Discovery)
#include "tst_Discovery.moc"
