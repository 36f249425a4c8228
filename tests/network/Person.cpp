// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program but for its window, doing what a person does in it: hosts, or joins the first server that is nearby. Each line that it prints
// is an event and the milliseconds of the machine's clock since it started: all namespaces of a machine have that clock.
#include "discovery/NearbyServers.h"
#include "program/Program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

/// What a person takes to read a page is not measured here, nor what they take to type a name: the one of the machine is offered.
class Person : public QObject
{
    Q_OBJECT
public:
    Person(const QString &name, const QString &what, int people)
        : m_name(name)
        , m_people(people)
        , m_program(optionsFor(name), false)
    {
        say(u"started"_s);
        connect(&m_program, &Program::pageChanged, this, &Person::follow);
        connect(&m_program, &Program::chatChanged, this, &Person::enterRoom);
        m_program.begin();
        // "avahi": by that alone, as where a network lets no broadcast through.
        if (what == "avahi"_L1)
            m_program.entering()->nearby()->setWays({[] { return QList<AskedNetwork>(); }, 45005, true});
        what == "host"_L1 ? host() : look();
    }

    void say(const QString &event, const QString &detail = {})
    {
        std::printf("%s %lld %s\n", qUtf8Printable(event), static_cast<long long>(now()), qUtf8Printable(detail));
        std::fflush(stdout);
    }

    /// Why nobody is there: for who finds nobody, or cannot get to whom they were told of.
    void diagnose(const QString &address)
    {
        Diagnosing *diagnosing = m_program.entering()->diagnosing();
        connect(diagnosing, &Diagnosing::changed, this, [this, diagnosing] {
            if (diagnosing->isRunning())
                return;
            for (const QVariant &one : diagnosing->findings())
                say(u"finding"_s, one.toMap().value(u"kind"_s).toString() + u' ' + one.toMap().value(u"what"_s).toString());
            say(u"diagnosed"_s);
        });
        address.isEmpty() ? diagnosing->lookAround() : diagnosing->lookAt(address);
    }

private:
    static qint64 now()
    {
        QElapsedTimer clock;
        clock.start();
        return clock.msecsSinceReference();
    }

    static ProgramOptions optionsFor(const QString &name)
    {
        ProgramOptions options;
        options.dataDirectory = qEnvironmentVariable("HOME") + u"/profile"_s;
        options.username = name;
        return options;
    }

    void look()
    {
        NearbyServers *nearby = m_program.entering()->nearby();
        connect(nearby, &NearbyServers::countChanged, this, [this, nearby] {
            if (nearby->count() > 0 && !m_isJoining)
                join(*nearby);
        });
        connect(m_program.entering()->signIn(), &SignIn::stateChanged, this, &Person::follow);
        nearby->setActive(true);
    }

    void host()
    {
        // One click: every field has a default; the name is the one of this person.
        say(u"step"_s, u"Start hosting"_s);
        EmbeddedServer *server = m_program.hosting()->server();
        connect(server, &EmbeddedServer::reachChanged, this, [this, server] {
            if (const QStringList reached = server->reach().reached; !reached.isEmpty())
                say(u"reached"_s, reached.join(u' '));
        });
        m_program.hosting()->start(u"Studio"_s, m_name, u"open"_s, 5005);
    }

    void join(const NearbyServers &nearby)
    {
        m_isJoining = true;
        const auto row = nearby.index(0);
        say(u"found"_s, row.data(NearbyServers::NameRole).toString() + u" at "_s + row.data(NearbyServers::AddressRole).toString());
        const auto server = nearby.table().servers().first();
        for (const Sighting &place : server.places)
            say(u"place"_s, (place.way == Sighting::Way::Avahi ? u"avahi "_s : u"beacon "_s) + place.address.toString());
        say(u"step"_s, u"the row under Nearby"_s);
        m_program.entering()->open(row.data(NearbyServers::AddressRole).toString());
    }

    void follow()
    {
        SignIn *signIn = m_program.entering()->signIn();
        if (m_program.page() == "signIn"_L1 && signIn->state() == SignIn::Ready && !m_isEntering) {
            m_isEntering = true;
            say(u"step"_s, u"Join as a guest"_s);
            signIn->enterAsGuest(m_name);
        } else if (signIn->state() == SignIn::Failed) {
            say(u"failed"_s, signIn->errorMessage());
        }
    }

    void enterRoom()
    {
        ChatSession *chat = m_program.chat();
        if (!chat)
            return;
        connect(chat->conversation(), &Conversation::changed, this, [this, chat] {
            if (chat->conversation()->roomId() == 0 || !chat->conversation()->timeline())
                return;
            if (!std::exchange(m_isIn, true)) {
                say(u"joined"_s);
                chat->sending()->send(u"Hello from "_s + m_name);
                say(u"said"_s);
            }
            connect(chat->conversation()->timeline(), &QAbstractItemModel::rowsInserted, this, &Person::read, Qt::UniqueConnection);
            read();
        });
    }

    /// Whose messages are there.
    void read()
    {
        const TimelineModel *timeline = m_program.chat()->conversation()->timeline();
        for (int row = 0; timeline && row < timeline->rowCount(); ++row) {
            const auto index = timeline->index(row);
            const QString text = index.data(TimelineRoles::TextRole).toString();
            if (text.startsWith("Hello from "_L1) && !m_read.contains(text)) {
                m_read.insert(text);
                say(u"read"_s, text);
            }
        }
        if (m_read.size() == m_people && !std::exchange(m_isDone, true))
            say(u"all"_s);
    }

    const QString m_name;
    const int m_people;
    Program m_program;
    bool m_isJoining = false;
    bool m_isEntering = false;
    bool m_isIn = false;
    bool m_isDone = false;
    QSet<QString> m_read;
};

} // namespace

} // namespace hearth

/// NAME host|join|avahi|look|ADDRESS PEOPLE
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QString what = arguments[2];
    const bool looks = what != "host"_L1 && what != "join"_L1 && what != "avahi"_L1;
    hearth::Person person(arguments[1], what, arguments[3].toInt());
    if (looks) // a while after it began to listen: announcements come through, or do not
        QTimer::singleShot(12s, &person, [&] { person.diagnose(what == "look"_L1 ? QString() : what); });
    return QApplication::exec();
}

#include "Person.moc"
