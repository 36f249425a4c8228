// SPDX-License-Identifier: GPL-3.0-or-later
#include "Server.h"

#include "AccountEvents.h"
#include "Authenticator.h"
#include "Chat.h"
#include "ContentCheck.h"
#include "EngineServer.h"
#include "FileStore.h"
#include "Hosting.h"
#include "HttpServer.h"
#include "LocalAddresses.h"
#include "Namespace.h"
#include "PartOptions.h"
#include "PeerAddress.h"
#include "ServerAbout.h"
#include "ServerAnnouncement.h"
#include "SleepWatch.h"
#include "SocketServer.h"
#include "SqliteDatabase.h"
#include "Storage.h"
#include "events/EventGateway.h"
#include "events/KnockEvents.h"
#include "events/Publisher.h"
#include "protocol/Events.h"
#include "protocol/hosting/Stopping.h"
#include "rest/RestApi.h"
#include "web/FrontPage.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// The parts, in the order in which each builds on those before it; they go in the opposite order.
class Server::Private
{
public:
    Private(const ServerConfig &config, Clock *given)
        : config(config)
        , clock(given ? *given : systemClock)
        , reserve(storage, clock, config.diskReserve, config.diskSpace)
        , authenticator(storage, clock, partOptions::auth(config))
        , chat(storage, clock, chatOptions())
        , contentCheck(files, storage, clock)
        , accountEvents(authenticator, chat, clock)
        , http(partOptions::http(config))
        , engine(http, partOptions::engine(config))
        , sockets(engine, partOptions::socket(config))
        , nsp(sockets.nsp(u"/"_s))
        , publisher(std::make_unique<Publisher>(chat.bus, chat.directory, chat.roomBans, nsp, clock))
        , hosting(authenticator, chat, clock)
        , knockEvents(hosting.knocking(), chat.directory, nsp)
        , gateway(std::make_unique<EventGateway>(chat, authenticator, hosting, nsp, clock, about))
        , rest(chat, authenticator, hosting, files, about)
        , frontPage(about)
    {
        QObject::connect(&chat.attachments, &Attachments::loosened, &files, &FileStore::discard);
        QObject::connect(&chat.attachments, &Attachments::dropped, &files, &FileStore::discardIncoming);
        QObject::connect(&http, &HttpServer::turnedAway, &hosting.overseeing(),
            [this](const QHostAddress &peer) { hosting.overseeing().refused(peerAddress(peer), ErrorCode::RateLimited); });
        rest.serve(http);
        frontPage.serve(http);
    }

    ChatOptions chatOptions()
    {
        ChatOptions options = partOptions::chat(config);
        options.uploads.freeDisk = [this] { return config.diskSpace(files.folder.folder()).free; };
        return options;
    }

    const ServerConfig config;
    ServerAbout about {{}, config.name, {}, tlsModeName(config.tls)};
    SystemClock systemClock;
    Clock &clock;
    TlsIdentity tls {clock, [this] { return partOptions::certificateNames(config); }};
    Storage storage {SqliteDatabase::make()};
    DiskReserve reserve;
    Authenticator authenticator;
    Chat chat;
    FileStore files;
    ContentCheck contentCheck;
    AccountEvents accountEvents;
    HttpServer http;
    EngineServer engine;
    SocketServer sockets;
    Namespace &nsp;
    std::unique_ptr<Publisher> publisher;
    Hosting hosting;
    KnockEvents knockEvents;
    std::unique_ptr<EventGateway> gateway;
    RestApi rest;
    FrontPage frontPage;
    ServerAnnouncement announcement {about, authenticator, chat, hosting, tls, clock};
    SleepWatch sleep {clock};
    QString ownerCode;
    events::ServerClosing closing; ///< what everyone is told when it stops
    bool started = false;
    bool stopping = false;
    bool failing = false; ///< it stops because it cannot store anything
};

Server::Server(const ServerConfig &config, Clock *clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(config, clock))
{
    connect(&d->chat.presence, &Presence::connectedUsersChanged, this, &Server::connectedUsersChanged);
    connect(&d->hosting, &Hosting::stopWanted, this, [this](const events::ServerClosing &closing) {
        d->closing = closing;
        stop();
    });
    connect(&d->http, &HttpServer::reached, this, &Server::reached);
    connect(&d->storage, &Storage::lost, this, [this](const QString &sentence) {
        d->failing = true;
        Q_EMIT failed(sentence);
        stop();
    });
}

Server::~Server() = default;

Result<void> Server::start()
{
    const QString folder = d->config.dataDirectory.isEmpty() ? ServerConfig::defaultDataDirectory() : d->config.dataDirectory;
    if (const auto opened = d->storage.open(folder); !opened)
        return opened;
    // Nothing else runs in this loop: nobody can reach the server before it listens.
    QEventLoop loading;
    Result<void> loaded;
    const auto load = [&](const Result<void> &ready) {
        if (!ready) {
            loaded = ready;
            return loading.quit();
        }
        d->chat.load({this, [&](const Result<void> &result) {
                          loaded = result;
                          if (!loaded || !d->config.ownerKey.isEmpty())
                              return loading.quit();
                          d->authenticator.makeOwnerLink(this, [&](const Result<QString> &code) {
                              loaded = code ? Result<void>() : code.error();
                              d->ownerCode = code.value_or(QString());
                              loading.quit();
                          });
                      }});
    };
    d->storage.read<QString>(
        this, [](Store &store) { return store.serverId(); },
        [&](const Result<QString> &id) {
            if (!id) {
                loaded = id.error();
                return loading.quit();
            }
            d->about.id = *id;
            d->about.epoch = d->storage.epoch();
            d->engine.setServerId(*id);
            // Before they are known to anybody: guests who came in when more were let in than now.
            d->authenticator.endWhoMayNotStay(this, load);
        });
    loading.exec(QEventLoop::ExcludeUserInputEvents);
    if (!loaded)
        return loaded;
    if (const auto opened = openFiles(folder); !opened)
        return opened;
    if (const auto opened = openTls(folder); !opened)
        return opened;
    d->reserve.watch(folder);
    d->accountEvents.startSweeping();
    d->contentCheck.begin();
    d->authenticator.recall({this, [](const Result<void> &) { }}); // else each is asked for when it comes
    if (const auto listening = d->http.listen(d->config.address, d->config.port); !listening)
        return listening;
    d->chat.diskTally.watch();
    d->hosting.overseeing().activity().add(rest::Activity::Started);
    d->started = true;
    if (d->config.announce && !d->http.address().isLoopback())
        d->announcement.start(d->http.address(), d->http.port());
    d->sleep.start([this] { wake(); });
    if (d->stopping) // asked for while it was loading
        QMetaObject::invokeMethod(this, &Server::tellAndClose, Qt::QueuedConnection);
    return {};
}

/// As start(): nobody can reach the server yet.
Result<void> Server::openFiles(const QString &folder)
{
    QEventLoop loading;
    Result<void> opened;
    d->chat.attachments.load({this, [&](const Result<QList<AttachmentId>> &unfinished) {
                                  opened = unfinished ? d->files.open(folder, *unfinished) : unfinished.error();
                                  loading.quit();
                              }});
    loading.exec(QEventLoop::ExcludeUserInputEvents);
    return opened;
}

/// Of a folder that nobody else has open.
Result<void> Server::openTls(const QString &folder)
{
    if (d->config.tls == TlsMode::Off)
        return {};
    const auto use = [this] {
        d->about.fingerprint = QString::fromLatin1(d->tls.fingerprint());
        d->http.setTls(d->tls.context());
    };
    connect(&d->tls, &TlsIdentity::contextChanged, this, use);
    const auto opened = d->tls.open(folder, d->config.tlsFiles);
    if (opened)
        use();
    return opened;
}

void Server::stop()
{
    if (d->stopping)
        return;
    d->stopping = true;
    if (d->started)
        tellAndClose();
}

void Server::tellAndClose()
{
    d->announcement.stop();
    const int told = d->nsp.broadcastAll(events::serverClosing, jsonText(d->closing));
    // A client that polls may be between two polls: it gets a moment to fetch what it was told.
    QTimer::singleShot(told == 0 ? 0ms : 250ms, this, [this] { close(); });
}

void Server::close()
{
    if (!d->failing) // else it cannot be stored, and has been said
        d->chat.presence.touchConnected();
    d->storage.close(); // stores what was given and answers it: those acks and broadcasts still leave
    d->gateway.reset(); // sockets that go now have nothing more to say to the chat
    d->engine.shutDown();
    waitForPolls(50);
}

/// Who polls comes for what was said to it last; one that does not must not hold the stop up.
void Server::waitForPolls(int turns)
{
    if (turns > 0 && d->engine.hasLeaving())
        return QTimer::singleShot(20ms, this, [this, turns] { waitForPolls(turns - 1); });
    d->http.close();
    waitForConnections(100);
}

/// HttpServer::close() lets what was written leave; a client that does not read must not hold the stop up.
void Server::waitForConnections(int turns)
{
    if (turns == 0 || d->http.connectionCount() == 0)
        return QMetaObject::invokeMethod(this, &Server::stopped, Qt::QueuedConnection), void();
    QTimer::singleShot(20ms, this, [this, turns] { waitForConnections(turns - 1); });
}

void Server::wake()
{
    if (!d->started || d->stopping)
        return;
    d->sleep.look();
    d->hosting.overseeing().activity().add(rest::Activity::Woke);
    if (const auto listening = d->http.listenOn(); !listening) {
        d->failing = true;
        Q_EMIT failed(listening.error().message);
        return stop();
    }
    if (d->config.tls != TlsMode::Off)
        d->tls.reopen(d->config.tlsFiles); // other addresses, perhaps, and another day
    d->accountEvents.sweep();
}

void Server::reconfigure(const ServerConfig &config)
{
    d->about.name = config.name;
    d->announcement.refresh();
    d->http.reconfigure(partOptions::http(config));
    if (d->config.tls != TlsMode::Off)
        d->tls.reopen(config.tlsFiles);
}

QHostAddress Server::address() const
{
    return d->http.address();
}

quint16 Server::port() const
{
    return d->http.port();
}

QUrl Server::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    // Of all addresses, of both kinds, Qt shows only those of IPv4.
    url.setHost(address() == QHostAddress::Any ? u"::"_s : address().toString());
    url.setPort(port());
    return url;
}

QUrl Server::ownerLink() const
{
    if (d->ownerCode.isEmpty())
        return {};
    QUrl link = url();
    link.setHost(addressesOf(address(), localAddresses()).first().toString());
    link.setPath(u"/i/"_s + d->ownerCode);
    if (!d->about.fingerprint.isEmpty())
        link.setFragment(d->about.fingerprint);
    return link;
}

QByteArray Server::fingerprint() const
{
    return d->about.fingerprint.toLatin1();
}

int Server::connectedUsers() const
{
    return d->chat.presence.connectedUsers();
}

} // namespace hearth
