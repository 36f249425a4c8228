// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace hearth {

/// Says when nobody has used this program's windows for five minutes, and when somebody does again. It sees keys and
/// the pointer in this program only, which works on every desktop.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);
    bool isIdle() const { return !m_timer.isActive(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idleChanged(bool idle);

private:
    QTimer m_timer;
};

} // namespace hearth
