// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "diagnosis/Diagnosis.h"
#include "diagnosis/LocalFirewall.h"

#include <QJsonObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QTcpSocket;

namespace hearth {

class Clock;
class FirstContact;

/// Finds out why one does not get to a server, why none is nearby, or why nobody comes to one's own, and says it in words. Tells
/// nobody anything but what everybody is asked; changes nothing.
class Diagnosing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program has one")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    /// The address that it is about; "" for none.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// What was found, the likeliest first: {kind, what, advice, command, sure}. Empty while it looks.
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)
public:
    using IsHeard = std::function<bool(const QHostAddress &address)>;

    /// The clock must outlive it.
    explicit Diagnosing(Clock *clock, QObject *parent = nullptr);
    ~Diagnosing() override;

    /// Whether announcements of a server at this address come through.
    void setHeard(const IsHeard &isHeard) { m_isHeard = isHeard; }

    bool isRunning() const { return m_isRunning; }
    QString address() const { return m_way.name; }
    QVariantList findings() const;
    const QList<Finding> &found() const { return m_findings; }

    /// Why one does not get to this server, as serverUrl() takes it; what is no address is said to be none.
    Q_INVOKABLE void lookAt(const QString &address);
    /// Why none is found nearby.
    Q_INVOKABLE void lookAround();
    /// Why nobody comes to the one that is hosted here.
    Q_INVOKABLE void lookAtOwn(const hearth::HostFacts &host);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();

private:
    void begin();
    void findAddress();
    void tryWay();
    void take(WayFacts::Connecting connecting);
    void meet();
    void takeAnswer(const Result<QJsonObject> &answer);
    void withFirewall(quint16 port, const std::function<void()> &next);
    void end(const QList<Finding> &findings);

    Clock *const m_clock;
    IsHeard m_isHeard;
    LocalFirewall m_firewall;
    bool m_isRunning = false;
    NetworkFacts m_network;
    QUrl m_url;
    WayFacts m_way;
    std::unique_ptr<QObject> m_attempt; ///< context of what is under way
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<FirstContact> m_contact;
    QList<Finding> m_findings;
};

} // namespace hearth
