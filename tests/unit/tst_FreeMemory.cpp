// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FreeMemory.h"

#include <QFile>
#include <QTest>

#include <cstdlib>
#include <cstring>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace hearth;

/// What goes back to the system of what was freed, with the allocator that hearthd has.
class tst_FreeMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFreedAtOnceComesBackAtOnce();
    void whatWaitedComesBackLater_data();
    void whatWaitedComesBackLater();

private:
    static constexpr qint64 megabyte = 1024 * 1024;
    static constexpr qint64 made = 128 * megabyte;

    /// Of this process.
    static qint64 resident()
    {
        QFile statm(QStringLiteral("/proc/self/statm"));
        return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : -1;
    }
    static std::vector<void *> many(std::size_t size)
    {
        std::vector<void *> blocks(std::size_t(made) / size);
        for (void *&block : blocks)
            block = std::memset(std::malloc(size), 1, size);
        return blocks;
    }
    /// All but a few, which lie between them.
    static void freeMost(std::vector<void *> &blocks, std::size_t all)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i)
            if (i % all != 0)
                std::free(std::exchange(blocks[i], nullptr));
    }
    static void freeRest(std::vector<void *> &blocks)
    {
        for (void *block : blocks)
            std::free(block);
    }
};

void tst_FreeMemory::whatIsFreedAtOnceComesBackAtOnce()
{
    const qint64 before = resident();
    auto blocks = many(300'000);
    QVERIFY(resident() > before + made * 3 / 4);
    {
        const PromptFreeing promptly;
        freeMost(blocks, 40);
    }
    QVERIFY2(resident() < before + made / 4, qPrintable(QString::number((resident() - before) / megabyte)));
    freeRest(blocks);
}

void tst_FreeMemory::whatWaitedComesBackLater_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("all"); // of which one stays
    QTest::newRow("small ones") << 8'000 << 500;
    QTest::newRow("pages of messages") << 60'000 << 100;
    QTest::newRow("larger ones") << 300'000 << 40;
}

/// Also while something else is freed promptly.
void tst_FreeMemory::whatWaitedComesBackLater()
{
    QFETCH(int, size);
    QFETCH(int, all);
    const qint64 before = resident();
    auto blocks = many(std::size_t(size));
    freeMost(blocks, std::size_t(all));
    const PromptFreeing promptly;
    returnFreeMemory();
    ReturningMemory returning(made + made / 2);
    while (returning.goOn()) { }
    QVERIFY2(resident() < before + made / 4, qPrintable(QString::number((resident() - before) / megabyte)));
    freeRest(blocks);
}

QTEST_APPLESS_MAIN(tst_FreeMemory)
#include "tst_FreeMemory.moc"
