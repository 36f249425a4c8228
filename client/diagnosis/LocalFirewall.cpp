// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/LocalFirewall.h"

#include "core/Clock.h"
#include "diagnosis/ProcNet.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr auto patience = 2s;
constexpr quint16 portOfDefinitions = 5005;

constexpr QLatin1StringView firewalld("org.fedoraproject.FirewallD1");
constexpr QLatin1StringView firewalldPath("/org/fedoraproject/FirewallD1");
constexpr QLatin1StringView zoneInterface("org.fedoraproject.FirewallD1.zone");

bool isAnyThere(std::initializer_list<QLatin1StringView> paths)
{
    return std::any_of(paths.begin(), paths.end(), [](QLatin1StringView path) { return QFile::exists(path); });
}

} // namespace

LocalFirewall::LocalFirewall(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

bool LocalFirewall::isUfwOn(const QByteArray &configuration)
{
    const auto lines = configuration.split('\n');
    bool isOn = false;
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed().toLower();
        if (text.startsWith("enabled="))
            isOn = text.sliced(8).replace('"', "").replace('\'', "").trimmed() == "yes";
    }
    return isOn;
}

void LocalFirewall::look(quint16 port, const std::function<void(const NetworkFacts::Firewall &)> &answer)
{
    ++m_round;
    m_answer = answer;
    m_found = {};
    m_found.ufw = isUfwOn(procnet::read(u"/etc/ufw/ufw.conf"_s));
    m_found.ufwKnowsHearth = isAnyThere({"/etc/ufw/applications.d/hearth"_L1});
    m_found.firewalldKnowsHearth = isAnyThere(
        {"/usr/lib/firewalld/services/hearth.xml"_L1, "/etc/firewalld/services/hearth.xml"_L1});
    m_clock->after(patience, this, [this, round = m_round] {
        if (round == m_round)
            end();
    });
    // "" is the zone that holds where nothing else was said.
    ask(zoneInterface, u"queryPort"_s, {QString(), QString::number(port), u"tcp"_s}, [this, port](const QVariant &isOpen) {
        m_found.firewalld = true;
        if (isOpen.typeId() == QMetaType::Bool)
            m_found.firewalldLetsIn = isOpen.toBool();
        if (!m_found.firewalldKnowsHearth || port != portOfDefinitions || m_found.firewalldLetsIn.value_or(false))
            return end();
        ask(zoneInterface, u"queryService"_s, {QString(), u"hearth"_s}, [this](const QVariant &isKnown) {
            if (isKnown.typeId() == QMetaType::Bool)
                m_found.firewalldLetsIn = isKnown.toBool();
            end();
        });
    });
}

/// Goes on with an invalid value where it refuses to say, and ends where it is not there.
void LocalFirewall::ask(const QString &interface, const QString &method, const QVariantList &arguments, const Next &next)
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    QDBusMessage message = QDBusMessage::createMethodCall(firewalld, firewalldPath, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next, round = m_round] {
        watcher->deleteLater();
        if (round != m_round || !m_answer)
            return;
        const QDBusMessage reply = watcher->reply();
        const bool isThere = reply.type() == QDBusMessage::ReplyMessage || reply.errorName().startsWith(firewalld)
            || reply.errorName() == "org.freedesktop.DBus.Error.AccessDenied"_L1;
        isThere ? next(reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant()) : end();
    });
}

void LocalFirewall::end()
{
    if (const auto answer = std::exchange(m_answer, {}))
        answer(m_found);
}

} // namespace hearth
