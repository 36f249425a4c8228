// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Settings.h"

#include "model/Rules.h"

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString accountName()
{
    QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(getuid())) {
        const QString own = QString::fromLocal8Bit(account->pw_name);
        const QString name = Settings::realName(QString::fromLocal8Bit(account->pw_gecos), own);
        if (!name.isEmpty())
            return name == own ? capitalised(name) : name;
        login = own.isEmpty() ? login : own;
    }
#endif
    return capitalised(login);
}

} // namespace

Settings::Settings(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_store(profileFolder + u"/desktop.ini"_s, QSettings::IniFormat)
{
    connect(&m_system, &SystemLook::changed, this, &Settings::darkChanged);
    connect(&m_system, &SystemLook::changed, this, &Settings::changed);
}

void Settings::setScheme(const QString &scheme)
{
    if (scheme != this->scheme() && (scheme == "system"_L1 || scheme == "light"_L1 || scheme == "dark"_L1)) {
        put("look/scheme", scheme);
        Q_EMIT darkChanged();
    }
}

void Settings::setSessionNotice(const QString &notice)
{
    if (std::exchange(m_sessionNotice, notice) != notice) {
        Q_EMIT changed();
    }
}

void Settings::setKeptHistory(const QString &kept)
{
    if (kept != keptHistory() && (kept == "none"_L1 || kept == "usual"_L1 || kept == "much"_L1)) {
        put("history/kept", kept);
        Q_EMIT keptHistoryChanged();
    }
}

QDateTime Settings::doNotDisturbUntil() const
{
    return QDateTime::fromString(text("notifications/doNotDisturbUntil", {}), Qt::ISODateWithMs);
}

void Settings::setDoNotDisturbUntil(const QDateTime &end)
{
    put("notifications/doNotDisturbUntil", end.toUTC().toString(Qt::ISODateWithMs));
}

bool Settings::isDark() const
{
    const QString chosen = scheme();
    return chosen == "dark"_L1 || (chosen != "light"_L1 && m_system.isDark());
}

QString Settings::realName(const QString &field, const QString &login)
{
    return field.section(u',', 0, 0).replace(u'&', capitalised(login)).simplified();
}

QString Settings::displayName() const
{
    QString chosen = text("you/displayName", {});
    if (!chosen.trimmed().isEmpty()) {
        return chosen;
    }
    return accountName().left(rules::maxDisplayName);
}

void Settings::setHosting(const QString &name, const QString &access, int port)
{
    m_store.setValue(u"hosting/name"_s, name);
    m_store.setValue(u"hosting/access"_s, access);
    m_store.setValue(u"hosting/port"_s, port);
}

Settings::WindowPlacing Settings::windowOn(const QString &screen) const
{
    return {m_store.value(u"screens/%1/geometry"_s.arg(screen)).toRect(),
        m_store.value(u"screens/%1/maximised"_s.arg(screen), false).toBool()};
}

void Settings::setWindowOn(const QString &screen, const WindowPlacing &placing)
{
    m_store.setValue(u"screens/%1/geometry"_s.arg(screen), placing.geometry);
    m_store.setValue(u"screens/%1/maximised"_s.arg(screen), placing.maximised);
    m_store.setValue(u"window/screen"_s, screen);
}

int Settings::systemsTextPercent() const
{
    return std::clamp(qRound(100 * m_system.textScale()), smallestText, largestText);
}

int Settings::textPercent() const
{
    const int kept = m_store.value(u"look/textPercent"_s, systemsTextPercent()).toInt();
    return std::clamp(kept, smallestText, largestText);
}

void Settings::setTextPercent(int percent)
{
    choose("look/textPercent", std::clamp(percent, smallestText, largestText), systemsTextPercent());
}

void Settings::stepText(int by)
{
    constexpr std::array steps {smallestText, 90, 100, 110, 125, 150, 175, largestText};
    const int now = textPercent();
    if (by > 0) {
        const auto *larger = std::ranges::upper_bound(steps, now);
        setTextPercent(larger == steps.end() ? largestText : *larger);
    } else if (by < 0) {
        const auto *here = std::ranges::lower_bound(steps, now);
        setTextPercent(here == steps.begin() ? smallestText : *std::prev(here));
    } else {
        setTextPercent(systemsTextPercent());
    }
}

QString Settings::text(const char *key, const QString &otherwise) const
{
    return m_store.value(QLatin1StringView(key), otherwise).toString();
}

bool Settings::flag(const char *key, bool otherwise) const
{
    return m_store.value(QLatin1StringView(key), otherwise).toBool();
}

void Settings::put(const char *key, const QVariant &value)
{
    if (m_store.value(QLatin1StringView(key)) != value) {
        m_store.setValue(QLatin1StringView(key), value);
        Q_EMIT changed();
    }
}

void Settings::choose(const char *key, const QVariant &value, const QVariant &systems)
{
    const QLatin1StringView name(key);
    if (value != systems) {
        put(key, value);
    } else if (m_store.contains(name)) {
        m_store.remove(name);
        Q_EMIT changed();
    }
}

} // namespace hearth
