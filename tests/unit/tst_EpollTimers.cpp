// SPDX-License-Identifier: GPL-3.0-or-later
#include "OnServerLoop.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <initializer_list>

using namespace hearth;

namespace {

/// Turns of the loop in which no timer fires, until all of these are due: the next turn is the same for all of them.
void turnUntilDue(std::initializer_list<const QTimer *> timers)
{
    while (std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) { return timer->remainingTime() > 0; }))
        QCoreApplication::processEvents(QEventLoop::X11ExcludeTimers);
}

void spin()
{
    QCoreApplication::processEvents();
}

} // namespace

class tst_EpollTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timersFireInOrderAndNotEarly();
    void aRepeatingTimerKeepsItsPace();
    void zeroTimersFireOnceATurn();
    void aTimerMayEndItselfAndOthers();
    void aTimerIsNotEnteredTwice();
    void remainingTimeCountsDown();
    void timersGoWithTheirObject();
    void betweenGroupsOfTimersSocketsAreServed();
};

void tst_EpollTimers::timersFireInOrderAndNotEarly()
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

void tst_EpollTimers::aRepeatingTimerKeepsItsPace()
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

void tst_EpollTimers::zeroTimersFireOnceATurn()
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

void tst_EpollTimers::aTimerMayEndItselfAndOthers()
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
    turnUntilDue({&first, second.get()});
    QCOMPARE(fired, 0);
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

void tst_EpollTimers::aTimerIsNotEnteredTwice()
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

void tst_EpollTimers::remainingTimeCountsDown()
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

void tst_EpollTimers::timersGoWithTheirObject()
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

/// 20,000 sessions that expire at once are so many timers.
void tst_EpollTimers::betweenGroupsOfTimersSocketsAreServed()
{
    constexpr int crowd = 20'000;
    constexpr int atOnce = 256;
    int fired = 0;
    int inThisTurn = 0;
    int most = 0;
    int turns = 0;
    QObject context;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &context, [&] {
        inThisTurn = 0;
        ++turns;
    });
    std::vector<std::unique_ptr<QTimer>> timers;
    for (int i = 0; i < crowd; ++i) {
        timers.push_back(std::make_unique<QTimer>());
        timers.back()->setSingleShot(true);
        connect(timers.back().get(), &QTimer::timeout, &context, [&] { most = std::max(most, ++inThisTurn), ++fired; });
        timers.back()->start(0);
    }
    QTRY_COMPARE(fired, crowd);
    QVERIFY2(most <= atOnce, qPrintable(QString::number(most)));
    QVERIFY(turns >= crowd / atOnce);
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_EpollTimers>(argc, argv);
}

#include "tst_EpollTimers.moc"
