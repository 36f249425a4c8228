// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

namespace hearth {

/// One call of a portal that is answered later, by a signal of an object that it makes (org.freedesktop.portal.Request). Goes by itself
/// once it is answered. GUI thread.
class PortalRequest : public QObject
{
    Q_OBJECT
public:
    explicit PortalRequest(QObject *parent = nullptr);

    /// `options` of the call: with them the answer is known before it can come.
    QVariantMap options(QVariantMap more) const;
    /// Where the answer comes; the portal may choose another path, which follow() is told then.
    void listen();
    /// The call has returned this path.
    void follow(const QString &path);

Q_SIGNALS:
    /// 0: granted.
    void answered(uint response, const QVariantMap &results);

private Q_SLOTS:
    void take(uint response, const QVariantMap &results);

private:
    const QString m_token;
    QString m_path;
};

} // namespace hearth
