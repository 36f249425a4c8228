// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemoryBudget.h"

#include "MachineMemory.h"

#include "Peers.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimerEvent>

#include <algorithm>
#include <queue>
#include <unordered_map>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcMemory, "hearth.server.memory")

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 mostByDefault = 1024 * megabyte;
/// The least a server can work with: a few large requests.
constexpr qint64 leastTotal = 16 * megabyte;
/// So many go in one turn of the event loop: about a millisecond.
constexpr std::size_t atOnce = 64;
/// Less than this is not worth asking the allocator for; what is freed before it is noticed may stay.
constexpr qint64 worthReturning = 4 * megabyte;
/// What goes takes a while: closing connections linger for three seconds, half-sent requests for twenty.
constexpr int returnAfterMs = 5'000;
constexpr int returns = 8;
/// What is made and freed on the way without being anybody's is looked through as well.
constexpr qint64 leastLooked = 16 * megabyte;

QEvent::Type releaseEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

/// What is aimed at once a limit is crossed: otherwise the next byte would cross it again.
constexpr qint64 lowered(qint64 limit)
{
    return limit - limit / 10;
}

/// The debtors of one address, who goes first at the end, and what will be held for it when those are gone that were
/// taken off.
struct Creditors
{
    qint64 held = 0;
    std::vector<MemoryDebtor *> debtors;
};

} // namespace

qint64 MemoryOptions::defaultTotal()
{
    return std::clamp(machineMemory() / 4, leastTotal, mostByDefault);
}

MemoryBudget::MemoryBudget(const MemoryOptions &options, QObject *parent)
    : QObject(parent)
    , m_limit(options.total > 0 ? options.total : MemoryOptions::defaultTotal())
    , m_limitOfAddress(options.perAddress > 0 ? options.perAddress : m_limit / 4)
{
}

MemoryBudget::~MemoryBudget() = default; // debtors hold permits, and permits the whole: there are none left

void MemoryBudget::charge(MemoryDebtor &debtor, qint64 bytes)
{
    const qint64 more = bytes - std::exchange(debtor.m_owed, bytes);
    PeerMemory &peer = debtor.m_permit->peer();
    peer.held += more;
    m_held += more;
    if (bytes == 0) {
        m_debtors.back()->m_at = debtor.m_at;
        m_debtors[std::exchange(debtor.m_at, MemoryDebtor::nowhere)] = m_debtors.back();
        m_debtors.pop_back();
    } else if (debtor.m_at == MemoryDebtor::nowhere) {
        debtor.m_at = m_debtors.size();
        m_debtors.push_back(&debtor);
    }
    if (more > 0) {
        m_most = std::max(m_most, m_held);
        m_peak = std::max(m_peak, m_held);
        const bool over = isShort(peer);
        m_isOver |= over;
        if (over && !std::exchange(m_summoned, true))
            QCoreApplication::postEvent(this, new QEvent(releaseEvent()));
        // What is freed and not given back would come on top of the limit.
        if (!m_promptly && (m_held > m_limit / 2 || peer.held > m_limitOfAddress / 2))
            freePromptly();
    } else if (m_most - m_held >= worthReturning) {
        m_most = m_held;
        freePromptly();
    }
}

void MemoryBudget::freePromptly()
{
    m_returns = returns;
    if (!m_promptly)
        m_promptly.emplace();
    if (m_returnTimer == 0)
        m_returnTimer = startTimer(returnAfterMs);
}

void MemoryBudget::forget(MemoryDebtor &debtor)
{
    if (debtor.m_owed != 0)
        charge(debtor, 0);
    if (debtor.m_leavingAt != MemoryDebtor::nowhere)
        m_leaving[std::exchange(debtor.m_leavingAt, MemoryDebtor::nowhere)] = nullptr;
}

bool MemoryBudget::event(QEvent *event)
{
    if (event->type() != releaseEvent())
        return QObject::event(event);
    if (m_left == m_leaving.size())
        plan();
    release();
    // Whoever crossed it meanwhile says nothing more as long as memory is short.
    m_summoned = m_left < m_leaving.size() || m_isOver;
    if (m_summoned)
        QCoreApplication::postEvent(this, new QEvent(releaseEvent()));
    return true;
}

/// Decides who goes, once for each time that a limit is crossed.
void MemoryBudget::plan()
{
    m_leaving.clear();
    m_left = 0;
    m_isOver = false;
    std::unordered_map<const Peer *, Creditors> byPeer;
    for (MemoryDebtor *debtor : m_debtors) {
        Creditors &creditors = byPeer[&debtor->m_permit->peer()];
        creditors.held += debtor->m_owed;
        creditors.debtors.push_back(debtor);
    }
    const auto goesLater = [](const MemoryDebtor *a, const MemoryDebtor *b) {
        return a->m_goesFirst != b->m_goesFirst ? b->m_goesFirst : a->m_owed < b->m_owed;
    };
    qint64 held = m_held;
    const auto take = [&](Creditors &creditors) {
        MemoryDebtor *debtor = creditors.debtors.back();
        creditors.debtors.pop_back();
        creditors.held -= debtor->m_owed;
        held -= debtor->m_owed;
        debtor->m_leavingAt = m_leaving.size();
        m_leaving.push_back(debtor);
    };
    const auto owesLess = [](const Creditors *a, const Creditors *b) { return a->held < b->held; };
    std::priority_queue<Creditors *, std::vector<Creditors *>, decltype(owesLess)> largest(owesLess);
    const bool everyoneIsAsked = m_held > m_limit;
    for (auto &[peer, creditors] : byPeer) {
        const bool isAsked = creditors.held > m_limitOfAddress;
        if (isAsked || everyoneIsAsked)
            std::sort(creditors.debtors.begin(), creditors.debtors.end(), goesLater);
        while (isAsked && creditors.held > lowered(m_limitOfAddress))
            take(creditors);
        if (everyoneIsAsked && !creditors.debtors.empty())
            largest.push(&creditors);
    }
    while (everyoneIsAsked && held > lowered(m_limit) && !largest.empty()) {
        Creditors *creditors = largest.top();
        largest.pop();
        take(*creditors);
        if (!creditors->debtors.empty())
            largest.push(creditors);
    }
    if (!m_leaving.empty())
        qCWarning(lcMemory).noquote() << "Memory is short:" << m_held / megabyte << "MB are held for" << byPeer.size()
                                      << "addresses, of which" << m_limit / megabyte << "MB may be," << m_limitOfAddress / megabyte
                                      << "MB for one; ending" << m_leaving.size() << "that hold most, the first of them of"
                                      << m_leaving.front()->m_permit->peer().address.toString();
}

void MemoryBudget::release()
{
    const std::size_t end = std::min(m_leaving.size(), m_left + atOnce);
    while (m_left < end) {
        MemoryDebtor *debtor = std::exchange(m_leaving[m_left++], nullptr);
        if (!debtor)
            continue;
        debtor->m_leavingAt = MemoryDebtor::nowhere;
        const auto permit = debtor->m_permit; // the account of all outlives the debtor
        debtor->closeAccount();
        debtor->releaseMemory();
    }
}

void MemoryBudget::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_returningTimer) {
        if (m_returning->goOn())
            return;
        m_returning.reset();
        killTimer(std::exchange(m_returningTimer, 0));
        return;
    }
    if (event->timerId() != m_returnTimer)
        return QObject::timerEvent(event);
    m_promptly.reset();
    if (--m_returns == 0)
        killTimer(std::exchange(m_returnTimer, 0));
    returnFreeMemory();
    if (!m_returning) {
        const qint64 most = std::max(m_peak, leastLooked);
        m_returning.emplace(most + most / 2); // what was held, and what was made of it on the way
        m_returningTimer = startTimer(0);
        m_peak = std::max(m_held, m_peak - m_peak / 8); // what lingers may be freed later
    }
}

MemoryDebtor::~MemoryDebtor()
{
    closeAccount();
}

void MemoryDebtor::openAccount(std::shared_ptr<PeerPermit> permit)
{
    closeAccount();
    m_permit = std::move(permit);
}

void MemoryDebtor::closeAccount()
{
    if (!m_permit)
        return;
    m_permit->memory().forget(*this);
    m_permit.reset();
}

bool MemoryDebtor::isMemoryShort() const
{
    return m_permit && m_permit->memory().isShort(m_permit->peer());
}

void MemoryDebtor::change(qint64 bytes)
{
    m_permit->memory().charge(*this, bytes);
}

} // namespace hearth
