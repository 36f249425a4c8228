// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace hearth {

/// How the desktop wants every program to look, as it is now: what its settings portal says (org.freedesktop.appearance, else
/// what GNOME and KDE call the same), which is asked once and listened to; about light and dark, where that says nothing,
/// what Qt knows. Without a session bus or a portal nothing is wanted. Every QT_VERSION check about looks is here. GUI thread.
class SystemLook : public QObject
{
    Q_OBJECT
public:
    explicit SystemLook(QObject *parent = nullptr);

    bool isDark() const;
    bool wantsContrast() const;
    bool wantsLessMotion() const;
    /// How large text is to be, 1 being usual; what is not between a quarter and four times is not believed.
    qreal textScale() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask();
    std::optional<double> number(const QString &area, const QString &key) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QMap<QString, QVariantMap> m_told; ///< by the portal, of the areas that are asked for
};

} // namespace hearth
