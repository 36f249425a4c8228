// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FreeMemory.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace hearth {

class MemoryDebtor;
class PeerPermit;

/// How many bytes the server keeps for others: what it gathers of their requests, what waits for them to be read, their
/// sessions.
struct MemoryOptions
{
    qint64 total = 0; ///< 0: defaultTotal()
    qint64 perAddress = 0; ///< 0: a quarter of the total

    /// A quarter of what the machine, or the container it runs in, has; 1 GB at the most.
    static qint64 defaultTotal();
};

/// What is held for everyone of one address.
struct PeerMemory
{
    qint64 held = 0;
};

/// The one account of the bytes that are held for others. Over its limit, or over an address's, those go who owe most:
/// of the address that owes most always the largest, but first whoever has not said yet what it came for, until a tenth
/// of the limit is free again. They go from the event loop, never from inside somebody's write, and in small groups;
/// meanwhile nobody takes in large things (MemoryDebtor::isMemoryShort()).
/// While more than half of it, or of what an address may have, is held, and for half a minute after much was given back, the allocator gives what is free back
/// to the system. Lives on the server thread.
class MemoryBudget : public QObject
{
    Q_OBJECT
public:
    explicit MemoryBudget(const MemoryOptions &options, QObject *parent = nullptr);
    ~MemoryBudget() override;

    qint64 held() const { return m_held; }
    qint64 limit() const { return m_limit; }
    /// Whether room is being made, in all or for this address: until the next turns of the event loop.
    bool isShort(const PeerMemory &peer) const { return m_held > m_limit || peer.held > m_limitOfAddress; }

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    friend class MemoryDebtor;
    void charge(MemoryDebtor &debtor, qint64 bytes);
    void forget(MemoryDebtor &debtor);
    void freePromptly();
    void plan();
    void release();

    const qint64 m_limit;
    const qint64 m_limitOfAddress;
    qint64 m_held = 0;
    qint64 m_most = 0; ///< since the allocator last gave back what is free
    qint64 m_peak = 0; ///< lately; less with each time that the allocator gave back what is free
    std::vector<MemoryDebtor *> m_debtors; ///< those that owe
    std::vector<MemoryDebtor *> m_leaving; ///< in this order; null: it has gone by itself
    std::size_t m_left = 0; ///< of m_leaving
    bool m_summoned = false; ///< an event is on its way
    bool m_isOver = false; ///< a limit was crossed since it was planned who goes
    std::optional<PromptFreeing> m_promptly; ///< while a lot is freed
    std::optional<ReturningMemory> m_returning;
    int m_returningTimer = 0; ///< for its turns
    int m_returnTimer = 0;
    int m_returns = 0; ///< that are still to come
};

/// Something that keeps bytes for a peer: a connection, a session. Takes itself out when it is destroyed.
class MemoryDebtor
{
public:
    MemoryDebtor() = default;
    virtual ~MemoryDebtor();
    Q_DISABLE_COPY_MOVE(MemoryDebtor)

    qint64 owed() const { return m_owed; }

protected:
    /// On whose account; null: nobody counts.
    void openAccount(std::shared_ptr<PeerPermit> permit);
    const std::shared_ptr<PeerPermit> &permit() const { return m_permit; }
    /// Owes nothing any more, whatever it says. Gives the permit back.
    void closeAccount();
    /// It keeps so many bytes now, in all.
    void owe(qint64 bytes)
    {
        if (bytes != m_owed && m_permit)
            change(bytes);
    }
    /// Room is being made: whoever could leave something large with its peer for now does so, or what many take in while
    /// those who owe most go, in small groups, would be several times the limit.
    bool isMemoryShort() const;
    /// It has not said what it came for: of its address it is the first to go.
    void setGoesFirst(bool first) { m_goesFirst = first; }
    /// Memory is short and it is among those who owe most: to end, with what it keeps. May destroy itself and others.
    /// Its account is closed already.
    virtual void releaseMemory() = 0;

private:
    friend class MemoryBudget;
    void change(qint64 bytes);

    static constexpr std::size_t nowhere = std::size_t(-1);
    std::shared_ptr<PeerPermit> m_permit;
    qint64 m_owed = 0;
    std::size_t m_at = nowhere; ///< in MemoryBudget::m_debtors
    std::size_t m_leavingAt = nowhere; ///< in MemoryBudget::m_leaving
    bool m_goesFirst = false;
};

} // namespace hearth
