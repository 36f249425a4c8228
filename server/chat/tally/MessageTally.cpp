// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally/MessageTally.h"

#include "EventBus.h"
#include "Storage.h"
#include "Store.h"

#include <QLoggingCategory>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcTally, "hearth.server.tally", QtInfoMsg)

constexpr qint64 quarterMs = std::chrono::milliseconds(rest::MessageCounts::quarter).count();

qint64 quarterOf(const QDateTime &at)
{
    return at.toMSecsSinceEpoch() / quarterMs;
}

} // namespace

MessageTally::MessageTally(const EventBus &bus, Storage &storage, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_last(quarterOf(clock.now()))
    , m_counts(quarters, 0)
{
    connect(&bus, &EventBus::published, this, [this](const DomainEvent &event) {
        if (const auto *posted = std::get_if<MessagePosted>(&event))
            if (posted->message->kind == MessageKind::Text)
                count(m_clock.now());
    });
}

void MessageTally::recall()
{
    m_recalled = m_clock.now();
    lookBack({}, 0);
}

void MessageTally::lookBack(MessageId before, int looked)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch((quarterOf(m_recalled) - quarters + 1) * quarterMs, Qt::UTC);
    m_storage.readLong<SaidTimes>(
        this, [since, before](Store &store) { return store.messages().saidSince(since, before, part); },
        [this, looked](const Result<SaidTimes> &said) {
            if (!said) {
                qCWarning(lcTally, "What was said before is not counted: %ls", qUtf16Printable(said.error().message));
                return;
            }
            for (const QDateTime &at : said->at)
                if (at <= m_recalled) // else it was counted when it came
                    count(at);
            if (said->next.isValid() && looked + part < most)
                lookBack(said->next, looked + part);
        });
}

void MessageTally::count(const QDateTime &at)
{
    const qint64 quarter = quarterOf(at);
    for (; m_last < quarter; ++m_last) {
        m_counts.push_back(0);
        m_counts.pop_front();
        if (quarter - m_last > quarters) // the clock was set forward, by years perhaps
            m_last = quarter - quarters;
    }
    if (const qint64 back = m_last - quarter; back < quarters)
        ++m_counts[size_t(quarters - 1 - back)];
}

rest::MessageCounts MessageTally::counts() const
{
    const qint64 now = std::max(quarterOf(m_clock.now()), m_last);
    const qint64 gone = std::min<qint64>(now - m_last, quarters);
    rest::MessageCounts counts {QDateTime::fromMSecsSinceEpoch((now - quarters + 1) * quarterMs, Qt::UTC), {}};
    for (auto count = m_counts.begin() + gone; count != m_counts.end(); ++count)
        counts.counts.append(*count);
    counts.counts.resize(quarters);
    return counts;
}

} // namespace hearth
