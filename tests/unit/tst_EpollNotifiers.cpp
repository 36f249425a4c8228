// SPDX-License-Identifier: GPL-3.0-or-later
#include "DescriptorPair.h"
#include "OnServerLoop.h"

#include <QEventLoop>
#include <QSocketNotifier>

#include <array>
#include <memory>
#include <vector>

using namespace hearth;

namespace {

void spin()
{
    QCoreApplication::processEvents();
}

} // namespace

class tst_EpollNotifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadyDescriptorIsHeard();
    void aDescriptorThatIsReadByNobodyIsSilent();
    void writingIsHeardWhileItIsPossible();
    void aHangUpIsHeard();
    void notifiersMayGoWhileTheyFire();
    void notifiersMayComeWhileOthersFire();
    void aDescriptorNumberMayBeUsedAgain();
    void aDescriptorMayBeClosedUnderItsNotifier();
    void excludedNotifiersWait();
    void manyDescriptorsAtOnce();
};

void tst_EpollNotifiers::aReadyDescriptorIsHeard()
{
    DescriptorPair pair;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    int heard = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { heard += pair.read(); });
    spin();
    QCOMPARE(heard, 0);
    pair.write();
    QTRY_COMPARE(heard, 1);
    notifier.setEnabled(false);
    pair.write();
    spin();
    QCOMPARE(heard, 1);
    notifier.setEnabled(true);
    QTRY_COMPARE(heard, 2);
}

void tst_EpollNotifiers::aDescriptorThatIsReadByNobodyIsSilent()
{
    DescriptorPair pair;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    int heard = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { ++heard; }); // and does not read
    pair.write();
    QTRY_VERIFY(heard > 3); // it is asked again and again, as by Qt's own dispatcher
}

void tst_EpollNotifiers::writingIsHeardWhileItIsPossible()
{
    DescriptorPair pair;
    QSocketNotifier read(pair.here(), QSocketNotifier::Read);
    QSocketNotifier write(pair.here(), QSocketNotifier::Write);
    int reads = 0;
    int writes = 0;
    connect(&read, &QSocketNotifier::activated, this, [&] { reads += pair.read(); });
    connect(&write, &QSocketNotifier::activated, this, [&] {
        ++writes;
        write.setEnabled(false);
    });
    QTRY_COMPARE(writes, 1);
    pair.write();
    QTRY_COMPARE(reads, 1);
    QCOMPARE(writes, 1);
    write.setEnabled(true);
    QTRY_COMPARE(writes, 2);
    // On and off within one turn.
    write.setEnabled(true);
    write.setEnabled(false);
    spin();
    QCOMPARE(writes, 2);
}

void tst_EpollNotifiers::aHangUpIsHeard()
{
    DescriptorPair pair;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    bool ended = false;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        ended = pair.read() == 0;
        notifier.setEnabled(false);
    });
    pair.hangUp();
    QTRY_VERIFY(ended);
}

void tst_EpollNotifiers::notifiersMayGoWhileTheyFire()
{
    constexpr int count = 20;
    std::array<DescriptorPair, count> pairs;
    std::array<std::unique_ptr<QSocketNotifier>, count> notifiers;
    int heard = 0;
    for (int i = 0; i < count; ++i) {
        notifiers[i] = std::make_unique<QSocketNotifier>(pairs[i].here(), QSocketNotifier::Read);
        connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
            ++heard;
            pairs[i].read();
            // The one that fires, all others, and their descriptors: none of them may be touched again.
            for (int other = 0; other < count; ++other) {
                if (other == i)
                    notifiers[other].release()->deleteLater();
                else
                    notifiers[other].reset();
                pairs[other].close();
            }
        });
    }
    for (const DescriptorPair &pair : pairs)
        pair.write();
    QTRY_COMPARE(heard, 1);
    spin();
    QCOMPARE(heard, 1);
}

void tst_EpollNotifiers::notifiersMayComeWhileOthersFire()
{
    DescriptorPair first;
    DescriptorPair second;
    QSocketNotifier notifier(first.here(), QSocketNotifier::Read);
    std::unique_ptr<QSocketNotifier> added;
    int heard = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        first.read();
        added = std::make_unique<QSocketNotifier>(second.here(), QSocketNotifier::Read);
        connect(added.get(), &QSocketNotifier::activated, this, [&] { heard += second.read(); });
    });
    first.write();
    second.write();
    QTRY_COMPARE(heard, 1);
}

void tst_EpollNotifiers::aDescriptorNumberMayBeUsedAgain()
{
    for (int round = 0; round < 50; ++round) {
        auto old = std::make_unique<DescriptorPair>();
        const int number = old->here();
        auto notifier = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
        int wrong = 0;
        connect(notifier.get(), &QSocketNotifier::activated, this, [&] { ++wrong; });
        if (round % 2)
            spin();
        notifier.reset();
        old.reset();
        DescriptorPair fresh;
        QCOMPARE(fresh.here(), number);
        QSocketNotifier next(fresh.here(), QSocketNotifier::Read);
        int heard = 0;
        connect(&next, &QSocketNotifier::activated, this, [&] { heard += fresh.read(); });
        fresh.write();
        QTRY_COMPARE(heard, 1);
        QCOMPARE(wrong, 0);
    }
}

void tst_EpollNotifiers::aDescriptorMayBeClosedUnderItsNotifier()
{
    auto old = std::make_unique<DescriptorPair>();
    const int number = old->here();
    auto notifier = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
    spin();
    old.reset(); // the kernel forgets it, nobody else does
    DescriptorPair fresh;
    QCOMPARE(fresh.here(), number);
    int heard = 0;
    QSocketNotifier writing(fresh.here(), QSocketNotifier::Write);
    connect(&writing, &QSocketNotifier::activated, this, [&] {
        ++heard;
        writing.setEnabled(false);
    });
    QTRY_COMPARE(heard, 1);
    connect(notifier.get(), &QSocketNotifier::activated, this, [&] { heard += fresh.read(); });
    fresh.write();
    QTRY_COMPARE(heard, 2);
}

void tst_EpollNotifiers::excludedNotifiersWait()
{
    DescriptorPair pair;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    int heard = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { heard += pair.read(); });
    pair.write();
    QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(heard, 0);
    QTRY_COMPARE(heard, 1);
}

void tst_EpollNotifiers::manyDescriptorsAtOnce()
{
    // More than the kernel hands over in one go.
    constexpr int count = 400;
    std::vector<std::unique_ptr<DescriptorPair>> pairs;
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    int heard = 0;
    for (int i = 0; i < count; ++i) {
        pairs.push_back(std::make_unique<DescriptorPair>());
        DescriptorPair *pair = pairs.back().get();
        if (pair->here() < 0)
            QSKIP("This process may not open so many descriptors.");
        notifiers.push_back(std::make_unique<QSocketNotifier>(pair->here(), QSocketNotifier::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&heard, pair] { heard += pair->read(); });
        pair->write();
    }
    QTRY_COMPARE(heard, count);
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_EpollNotifiers>(argc, argv);
}

#include "tst_EpollNotifiers.moc"
