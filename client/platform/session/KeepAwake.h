// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace hearth {

/// Keeps the machine from going to sleep by itself while it is told to: by an inhibitor of logind, inside a sandbox by the portal's.
/// Where neither answers it sleeps as it always does. GUI thread.
class KeepAwake : public QObject
{
    Q_OBJECT
public:
    explicit KeepAwake(QObject *parent = nullptr);
    ~KeepAwake() override; ///< as hold(false)

    void hold(bool on);
    /// Whether it was promised that the machine stays awake.
    bool isHeld() const { return m_lock.isValid() || !m_handle.isEmpty(); }

Q_SIGNALS:
    void heldChanged();

private:
    void askLogind();
    void askPortal();
    void release();

    bool m_wanted = false;
    QDBusUnixFileDescriptor m_lock; ///< logind's, until it is closed
    QString m_handle; ///< the portal's
};

} // namespace hearth
