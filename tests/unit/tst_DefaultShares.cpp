// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatOptions.h"
#include "Namespace.h"
#include "Peers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// That the default limits fit together, with time turned by hand.
class tst_DefaultShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoTalksToAThousandAsFastAsTheyMayStaysWithinTheirShare()
    {
        std::chrono::microseconds now = 1h;
        Peers peers({}, [&now] { return now; });
        const auto talker = peers.admit(QHostAddress(u"10.0.0.1"_s));
        const auto minute = now + 1min;
        for (; now < minute; now += ChatOptions().messages.every) {
            talker->pay(50us); // reading it, storing it, answering
            talker->pay(1'000 * Namespace::costOfOne);
            QVERIFY(talker->turns().isWithinShare(*talker));
        }
    }

    void whatAnAddressMaySayInALargeRoomStaysWithinItsShare()
    {
        std::chrono::microseconds now = 1h;
        Peers peers({}, [&now] { return now; });
        const ChatOptions options;
        const auto minute = now + 1min;
        const auto others = peers.admit(QHostAddress(u"10.0.0.1"_s));
        for (; now < minute; now += options.messagesOfAddress.every) {
            peers.admit(QHostAddress(u"10.0.0.1"_s))->pay(50us + options.maxMembers * Namespace::costOfOne);
            QVERIFY(others->turns().isWithinShare(*others));
        }
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_DefaultShares)
#include "tst_DefaultShares.moc"
