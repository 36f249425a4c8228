// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/look/SystemLook.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const QString kde = u"org.kde.kdeglobals.KDE"_s;
const QStringList areas {appearance, gnome, gnomeAccess, kde};

// What org.freedesktop.appearance has for color-scheme; 0 is no preference.
constexpr double preferDark = 1;
constexpr double preferLight = 2;

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::sessionBus())
    , m_watcher(service, m_bus, QDBusServiceWatcher::WatchForRegistration)
{
    QCoreApplication::instance()->installEventFilter(this);
    if (!m_bus.isConnected()) {
        return;
    }
    qRegisterMetaType<QDBusVariant>(); // else Qt 6.4 does not know the slot's type by its name, and never calls it
    m_bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(takeChange(QString, QString, QDBusVariant)));
    // One that was not there, or is started anew, may say something else.
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &SystemLook::ask);
    ask();
}

void SystemLook::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    question.setArguments({areas});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        if (answer.type() == QDBusMessage::ReplyMessage && answer.signature() == "a{sa{sv}}"_L1) {
            m_told = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
            Q_EMIT changed();
        }
    });
}

void SystemLook::takeChange(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (areas.contains(area)) {
        m_told[area][key] = value.variant();
        Q_EMIT changed();
    }
}

std::optional<double> SystemLook::number(const QString &area, const QString &key) const
{
    bool isNumber = false;
    const double value = m_told.value(area).value(key).toDouble(&isNumber); // KDE's are texts
    return isNumber ? std::optional(value) : std::nullopt;
}

bool SystemLook::isDark() const
{
    const double told = number(appearance, u"color-scheme"_s).value_or(0);
    if (told == preferDark || told == preferLight) {
        return told == preferDark;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown) {
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    }
#endif
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

bool SystemLook::wantsContrast() const
{
    return number(appearance, u"contrast"_s).value_or(0) == 1 || m_told.value(gnomeAccess).value(u"high-contrast"_s).toBool();
}

bool SystemLook::wantsLessMotion() const
{
    return number(appearance, u"reduced-motion"_s).value_or(0) == 1
        || !m_told.value(gnome).value(u"enable-animations"_s, true).toBool()
        || number(kde, u"AnimationDurationFactor"_s).value_or(1) == 0;
}

qreal SystemLook::textScale() const
{
    const double told = number(gnome, u"text-scaling-factor"_s).value_or(1);
    return told >= 0.25 && told <= 4 ? told : 1;
}

bool SystemLook::eventFilter(QObject *watched, QEvent *event)
{
    // Up to Qt 6.4 the only word of a change between light and dark, where there is no portal, is the palette.
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance()) {
        Q_EMIT changed();
    }
    return false;
}

} // namespace hearth
