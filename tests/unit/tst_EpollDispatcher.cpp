// SPDX-License-Identifier: GPL-3.0-or-later
#include "DescriptorPair.h"
#include "EpollDispatcher.h"
#include "OnServerLoop.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace hearth;

namespace {

/// Counts the calls of other threads. They call by name: a functor would be handed over inside Qt, hidden from tsan.
class Tally : public QObject
{
    Q_OBJECT
public:
    Q_INVOKABLE void grow()
    {
        ++count;
        Q_EMIT grew();
    }

    int count = 0;

Q_SIGNALS:
    void grew();
};

} // namespace

class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheOneThatRuns();
    void loopsMayBeNested();
    void otherThreadsWakeIt();
    void manyThreadsPostAndNothingIsLost();
    void interruptEndsTheWait();
    void theDescriptorLimitIsRaised();
};

void tst_EpollDispatcher::itIsTheOneThatRuns()
{
    QVERIFY(qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()));
    QThread thread;
    thread.setEventDispatcher(makeServerDispatcher().release());
    std::atomic<QAbstractEventDispatcher *> used = nullptr;
    connect(
        &thread, &QThread::started, &thread,
        [&] {
            thread.quit();
            used = QAbstractEventDispatcher::instance(); // last: it hands over, for QThread's own way is hidden from tsan
        },
        Qt::DirectConnection);
    thread.start();
    QVERIFY(thread.wait(10'000));
    QVERIFY(used);
    QVERIFY(used != QAbstractEventDispatcher::instance());
}

void tst_EpollDispatcher::loopsMayBeNested()
{
    DescriptorPair pair;
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

void tst_EpollDispatcher::otherThreadsWakeIt()
{
    // Nothing else could end these waits: no timer, no descriptor.
    QEventLoop loop;
    for (int round = 0; round < 200; ++round) {
        std::thread thread([&] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });
        loop.exec();
        thread.join();
    }
}

void tst_EpollDispatcher::manyThreadsPostAndNothingIsLost()
{
    constexpr int threadCount = 4;
    constexpr int each = 2'000;
    QEventLoop loop;
    Tally tally;
    connect(&tally, &Tally::grew, &loop, [&] {
        if (tally.count == threadCount * each)
            loop.quit();
    });
    std::vector<std::thread> threads;
    for (int t = 0; t < threadCount; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < each; ++i)
                QMetaObject::invokeMethod(&tally, "grow", Qt::QueuedConnection);
        });
    }
    loop.exec();
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(tally.count, threadCount * each);
}

void tst_EpollDispatcher::interruptEndsTheWait()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    std::thread thread;
    QObject context;
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &context, [&] {
        if (!thread.joinable())
            thread = std::thread([dispatcher] { dispatcher->interrupt(); });
    });
    dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY(thread.joinable());
    thread.join();
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
    return runOnServerLoop<tst_EpollDispatcher>(argc, argv);
}

#include "tst_EpollDispatcher.moc"
