// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth {

class Clock;
class Settings;

/// Whether the desktop is to tell of nothing, for some time or until the person says otherwise; kept in the settings, and
/// over when its time is over, also where the machine slept through it. GUI thread.
class DoNotDisturb : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    /// When it ends; not a valid time where it has no end, or is off.
    Q_PROPERTY(QDateTime until READ until NOTIFY changed)
public:
    /// The settings must outlive it, and the clock.
    DoNotDisturb(Settings *settings, Clock *clock, QObject *parent = nullptr);

    bool isOn() const;
    QDateTime until() const;
    /// For "halfHour" or "hour" from now, until "tomorrow" in the morning, "on" without an end, or "off".
    Q_INVOKABLE void choose(const QString &span);
    /// Eight in the morning, after the night that comes, or that is.
    static QDateTime tomorrow(const QDateTime &now);

Q_SIGNALS:
    void changed();

private:
    /// Whether it is over, now and then.
    void look();

    Settings *const m_settings;
    Clock *const m_clock;
    quint64 m_timer = 0;
};

} // namespace hearth
