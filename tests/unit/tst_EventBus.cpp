// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventBus.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace hearth {

/// The bus of a server that is alone.
class tst_EventBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSubscriberThatPublishesKeepsTheOrder()
    {
        InProcessBus bus;
        QStringList heard;
        connect(&bus, &EventBus::published, this, [&](const DomainEvent &event) {
            const auto *ended = std::get_if<SessionEnded>(&event);
            if (ended && ended->session == u"first"_s)
                bus.publish(SessionEnded {u"second"_s});
        });
        connect(&bus, &EventBus::published, this,
            [&](const DomainEvent &event) { heard.append(std::get<SessionEnded>(event).session); });
        bus.publish(SessionEnded {u"first"_s});
        QCOMPARE(heard, (QStringList {u"first"_s, u"second"_s}));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_EventBus)
#include "tst_EventBus.moc"
