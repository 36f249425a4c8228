// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/NetworkFacts.h"

#include <QObject>

#include <functional>

namespace hearth {

class Clock;

/// What can be known, without rights, of the firewall of this machine: whether ufw is on, from its file, and what firewalld says over
/// D-Bus. That there is another kind of firewall is not found out.
class LocalFirewall : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive it.
    explicit LocalFirewall(Clock *clock, QObject *parent = nullptr);

    /// Answered once, within 2 s, unless this is gone before.
    void look(quint16 port, const std::function<void(const NetworkFacts::Firewall &)> &answer);

    /// Whether the text of /etc/ufw/ufw.conf says that it is on.
    static bool isUfwOn(const QByteArray &configuration);

private:
    using Next = std::function<void(const QVariant &value)>;
    void ask(const QString &interface, const QString &method, const QVariantList &arguments, const Next &next);
    void end();

    Clock *const m_clock;
    NetworkFacts::Firewall m_found;
    std::function<void(const NetworkFacts::Firewall &)> m_answer;
    quint64 m_round = 0;
};

} // namespace hearth
