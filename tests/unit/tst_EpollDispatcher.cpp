// SPDX-License-Identifier: GPL-3.0-or-later
#include "EpollDispatcher.h"
#include "ServerEventLoop.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace hearth;

namespace {

/// Two connected descriptors.
class Pair
{
public:
    Pair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data()); }
    ~Pair() { close(); }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;

    int here() const { return m_ends[0]; }
    void write() const { [[maybe_unused]] const auto written = ::write(m_ends[1], "x", 1); }
    int read() const
    {
        char bytes[64];
        return int(::read(m_ends[0], bytes, sizeof bytes));
    }
    void hangUp() { ::close(std::exchange(m_ends[1], -1)); }
    void close()
    {
        for (int &end : m_ends)
            if (end >= 0)
                ::close(std::exchange(end, -1));
    }

private:
    std::array<int, 2> m_ends {-1, -1};
};

/// Every test runs its loops on this thread's dispatcher, which main() sets.
void spin()
{
    QCoreApplication::processEvents();
}

} // namespace

class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheOneThatRuns();
    void timersFireInOrderAndNotEarly();
    void aRepeatingTimerKeepsItsPace();
    void zeroTimersFireOnceATurn();
    void aTimerMayEndItselfAndOthers();
    void aTimerIsNotEnteredTwice();
    void remainingTimeCountsDown();
    void timersGoWithTheirObject();
    void aReadyDescriptorIsHeard();
    void aDescriptorThatIsReadByNobodyIsSilent();
    void writingIsHeardWhileItIsPossible();
    void aHangUpIsHeard();
    void notifiersMayGoWhileTheyFire();
    void notifiersMayComeWhileOthersFire();
    void aDescriptorNumberMayBeUsedAgain();
    void aDescriptorMayBeClosedUnderItsNotifier();
    void loopsMayBeNested();
    void excludedNotifiersWait();
    void otherThreadsWakeIt();
    void manyThreadsPostAndNothingIsLost();
    void interruptEndsTheWait();
    void manyDescriptorsAtOnce();
    void theDescriptorLimitIsRaised();
};

void tst_EpollDispatcher::itIsTheOneThatRuns()
{
    QVERIFY(qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()));
    QThread thread;
    thread.setEventDispatcher(makeServerDispatcher().release());
    QAbstractEventDispatcher *used = nullptr;
    connect(&thread, &QThread::started, &thread, [&] {
        used = QAbstractEventDispatcher::instance();
        thread.quit();
    }, Qt::DirectConnection);
    thread.start();
    QVERIFY(thread.wait(10'000));
    QVERIFY(used);
    QVERIFY(used != QAbstractEventDispatcher::instance());
}

void tst_EpollDispatcher::timersFireInOrderAndNotEarly()
{
    QList<int> fired;
    QElapsedTimer clock;
    clock.start();
    for (const int ms : {30, 10, 20, 0}) {
        QTimer::singleShot(ms, this, [&fired, &clock, ms] {
            fired.append(ms);
            QVERIFY(clock.elapsed() >= ms);
        });
    }
    QTRY_COMPARE(fired, (QList {0, 10, 20, 30}));
}

void tst_EpollDispatcher::aRepeatingTimerKeepsItsPace()
{
    QTimer timer;
    int fired = 0;
    QElapsedTimer clock;
    connect(&timer, &QTimer::timeout, this, [&] { ++fired; });
    clock.start();
    timer.start(10);
    QTRY_VERIFY(fired >= 20);
    QVERIFY2(clock.elapsed() >= 200, qPrintable(QString::number(clock.elapsed())));
}

void tst_EpollDispatcher::zeroTimersFireOnceATurn()
{
    QTimer first;
    QTimer second;
    int firstFired = 0;
    int secondFired = 0;
    connect(&first, &QTimer::timeout, this, [&] { ++firstFired; });
    connect(&second, &QTimer::timeout, this, [&] { ++secondFired; });
    first.start(0);
    second.start(0);
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    for (int turn = 1; turn <= 10; ++turn) {
        dispatcher->processEvents(QEventLoop::AllEvents);
        QCOMPARE(firstFired, turn);
        QCOMPARE(secondFired, turn);
    }
}

void tst_EpollDispatcher::aTimerMayEndItselfAndOthers()
{
    QTimer first;
    auto second = std::make_unique<QTimer>();
    int fired = 0;
    const auto act = [&](QTimer *other) {
        ++fired;
        first.stop();
        if (other)
            second.reset();
    };
    connect(&first, &QTimer::timeout, this, [&] { act(second.get()); });
    connect(second.get(), &QTimer::timeout, this, [&] { act(nullptr); });
    first.start(5);
    second->start(5);
    // Both are due in the same turn.
    QThread::msleep(10);
    spin();
    QTRY_COMPARE(fired, 1);
    // Begun again from its own handler, it is a new timer.
    QTimer again;
    int count = 0;
    connect(&again, &QTimer::timeout, this, [&] {
        if (++count < 3)
            again.start(1);
        else
            again.stop();
    });
    again.start(1);
    QTRY_COMPARE(count, 3);
}

void tst_EpollDispatcher::aTimerIsNotEnteredTwice()
{
    QTimer timer;
    int depth = 0;
    int deepest = 0;
    int fired = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        deepest = qMax(deepest, ++depth);
        if (++fired < 3) {
            QEventLoop inner;
            QTimer::singleShot(20, &inner, &QEventLoop::quit);
            inner.exec();
        }
        --depth;
    });
    timer.start(1);
    QTRY_VERIFY(fired >= 3);
    QCOMPARE(deepest, 1);
}

void tst_EpollDispatcher::remainingTimeCountsDown()
{
    QTimer timer;
    QCOMPARE(timer.remainingTime(), -1);
    timer.start(100'000);
    QVERIFY(timer.remainingTime() > 90'000 && timer.remainingTime() <= 100'000);
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    const auto timers = dispatcher->registeredTimers(&timer);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers[0].interval, 100'000);
    timer.stop();
    QVERIFY(dispatcher->registeredTimers(&timer).isEmpty());
    QCOMPARE(dispatcher->remainingTime(timers[0].timerId), -1);
}

void tst_EpollDispatcher::timersGoWithTheirObject()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    auto object = std::make_unique<QObject>();
    QObject *address = object.get();
    object->startTimer(1);
    object->startTimer(1);
    QCOMPARE(dispatcher->registeredTimers(address).size(), 2);
    object.reset();
    QVERIFY(dispatcher->registeredTimers(address).isEmpty());
}

void tst_EpollDispatcher::aReadyDescriptorIsHeard()
{
    Pair pair;
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

void tst_EpollDispatcher::aDescriptorThatIsReadByNobodyIsSilent()
{
    Pair pair;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    int heard = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { ++heard; }); // and does not read
    pair.write();
    QTRY_VERIFY(heard > 3); // it is asked again and again, as by Qt's own dispatcher
}

void tst_EpollDispatcher::writingIsHeardWhileItIsPossible()
{
    Pair pair;
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

void tst_EpollDispatcher::aHangUpIsHeard()
{
    Pair pair;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    bool ended = false;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        ended = pair.read() == 0;
        notifier.setEnabled(false);
    });
    pair.hangUp();
    QTRY_VERIFY(ended);
}

void tst_EpollDispatcher::notifiersMayGoWhileTheyFire()
{
    constexpr int count = 20;
    std::array<Pair, count> pairs;
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
    for (const Pair &pair : pairs)
        pair.write();
    QTRY_COMPARE(heard, 1);
    spin();
    QCOMPARE(heard, 1);
}

void tst_EpollDispatcher::notifiersMayComeWhileOthersFire()
{
    Pair first;
    Pair second;
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

void tst_EpollDispatcher::aDescriptorNumberMayBeUsedAgain()
{
    for (int round = 0; round < 50; ++round) {
        auto old = std::make_unique<Pair>();
        const int number = old->here();
        auto notifier = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
        int wrong = 0;
        connect(notifier.get(), &QSocketNotifier::activated, this, [&] { ++wrong; });
        if (round % 2)
            spin();
        notifier.reset();
        old.reset();
        Pair fresh;
        QCOMPARE(fresh.here(), number);
        QSocketNotifier next(fresh.here(), QSocketNotifier::Read);
        int heard = 0;
        connect(&next, &QSocketNotifier::activated, this, [&] { heard += fresh.read(); });
        fresh.write();
        QTRY_COMPARE(heard, 1);
        QCOMPARE(wrong, 0);
    }
}

void tst_EpollDispatcher::aDescriptorMayBeClosedUnderItsNotifier()
{
    auto old = std::make_unique<Pair>();
    const int number = old->here();
    auto notifier = std::make_unique<QSocketNotifier>(number, QSocketNotifier::Read);
    spin();
    old.reset(); // the kernel forgets it, nobody else does
    Pair fresh;
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

void tst_EpollDispatcher::loopsMayBeNested()
{
    Pair pair;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    QList<int> order;
    QEventLoop inner;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        pair.read();
        order.append(1);
        QTimer::singleShot(5, &inner, [&] {
            order.append(2);
            inner.quit();
        });
        inner.exec();
        order.append(3);
    });
    pair.write();
    QTRY_COMPARE(order, (QList {1, 2, 3}));
}

void tst_EpollDispatcher::excludedNotifiersWait()
{
    Pair pair;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    int heard = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { heard += pair.read(); });
    pair.write();
    QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(heard, 0);
    QTRY_COMPARE(heard, 1);
}

void tst_EpollDispatcher::otherThreadsWakeIt()
{
    // Nothing else could end these waits: no timer, no descriptor.
    QEventLoop loop;
    for (int round = 0; round < 200; ++round) {
        std::unique_ptr<QThread> thread(QThread::create([&] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); }));
        thread->start();
        loop.exec();
        QVERIFY(thread->wait(10'000));
    }
}

void tst_EpollDispatcher::manyThreadsPostAndNothingIsLost()
{
    constexpr int threadCount = 4;
    constexpr int each = 2'000;
    QEventLoop loop;
    int received = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < threadCount; ++t) {
        threads.emplace_back(QThread::create([&] {
            for (int i = 0; i < each; ++i)
                QMetaObject::invokeMethod(&loop, [&] {
                    if (++received == threadCount * each)
                        loop.quit();
                }, Qt::QueuedConnection);
        }));
        threads.back()->start();
    }
    loop.exec();
    QCOMPARE(received, threadCount * each);
    for (const auto &thread : threads)
        QVERIFY(thread->wait(10'000));
}

void tst_EpollDispatcher::interruptEndsTheWait()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    std::unique_ptr<QThread> thread(QThread::create([&] { dispatcher->interrupt(); }));
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, thread.get(), [&] {
        if (!thread->isRunning() && !thread->isFinished())
            thread->start();
    });
    dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(thread->wait(10'000));
}

void tst_EpollDispatcher::manyDescriptorsAtOnce()
{
    // More than the kernel hands over in one go.
    constexpr int count = 400;
    std::vector<std::unique_ptr<Pair>> pairs;
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    int heard = 0;
    for (int i = 0; i < count; ++i) {
        pairs.push_back(std::make_unique<Pair>());
        Pair *pair = pairs.back().get();
        if (pair->here() < 0)
            QSKIP("This process may not open so many descriptors.");
        notifiers.push_back(std::make_unique<QSocketNotifier>(pair->here(), QSocketNotifier::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&heard, pair] { heard += pair->read(); });
        pair->write();
    }
    QTRY_COMPARE(heard, count);
}

void tst_EpollDispatcher::theDescriptorLimitIsRaised()
{
    const qint64 limit = raiseDescriptorLimit();
    rlimit now {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &now), 0);
    QCOMPARE(qint64(now.rlim_cur), limit);
    QCOMPARE(now.rlim_cur, now.rlim_max);
}

int main(int argc, char **argv)
{
    raiseDescriptorLimit();
    QCoreApplication::setEventDispatcher(makeServerDispatcher().release());
    QCoreApplication app(argc, argv);
    tst_EpollDispatcher test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_EpollDispatcher.moc"
