// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchIndexing.h"

#include "EventBus.h"
#include "Storage.h"
#include "Store.h"

#include <QLoggingCategory>

#include <utility>

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcIndexing, "hearth.server.search", QtInfoMsg)

/// What may be otherwise the next time is not worth a word: a full disk, a database that is gone, both of which are said elsewhere.
void warn(const char *what, const Error &error)
{
    if (error.code != ErrorCode::Busy && error.code != ErrorCode::StorageFull)
        qCWarning(lcIndexing, "%s: %ls", what, qUtf16Printable(error.message));
}

/// Of jobs that wait to write. More: others come first.
constexpr int fewWaiting = 4;

} // namespace

SearchIndexing::SearchIndexing(const EventBus &bus, Storage &storage, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    connect(&bus, &EventBus::published, this, [this](const DomainEvent &event) {
        if (std::holds_alternative<MessagePosted>(event))
            addedSome();
    });
}

void SearchIndexing::resume()
{
    m_storage.read<SearchProgress>(
        this, [](Store &store) { return store.search().progress(); },
        [this](const Result<SearchProgress> &progress) {
            if (progress)
                m_progress = *progress;
            if (!m_progress.isComplete())
                qCInfo(lcIndexing, "What was said is being made searchable: %lld of %lld messages.", m_progress.indexed,
                    m_progress.all);
            if (m_timer == 0 && !m_isWorking)
                workIn(m_progress.isComplete() ? soon : rest);
        });
    m_clock.after(soon, this, [this] { forget(); });
}

void SearchIndexing::addedSome()
{
    ++m_new;
    if (m_isWorking)
        return;
    if (m_timer == 0)
        workIn(soon);
    else if (m_new == enough)
        workIn(std::chrono::milliseconds(0));
}

void SearchIndexing::workIn(std::chrono::milliseconds delay)
{
    m_clock.cancel(m_timer);
    m_timer = m_clock.after(delay, this, [this] {
        m_timer = 0;
        work();
    });
}

void SearchIndexing::work()
{
    if (m_storage.isFull())
        return workIn(pause);
    if (m_storage.waiting() > fewWaiting)
        return workIn(patience);
    m_isWorking = true;
    m_new = 0;
    m_storage.write<SearchStep>(
        this, [](Store &store) { return store.search().index(part); },
        [this](const Result<SearchStep> &done) {
            m_isWorking = false;
            if (done)
                return step(*done);
            warn("New messages were not made searchable", done.error());
            workIn(pause);
        });
}

void SearchIndexing::step(const SearchStep &done)
{
    const bool wasComplete = m_progress.isComplete();
    m_progress = done.progress;
    if (!wasComplete && m_progress.isComplete())
        qCInfo(lcIndexing, "Everything that was said is searchable.");
    if (done.hasMore)
        workIn(restAfter(done));
    else if (m_new > 0)
        workIn(soon);
}

std::chrono::milliseconds SearchIndexing::restAfter(const SearchStep &step) const
{
    return std::max(rest, std::chrono::duration_cast<std::chrono::milliseconds>(4 * step.took));
}

void SearchIndexing::lookWhatToForget()
{
    m_clock.after(lookAgain, this, [this] { forget(); });
}

void SearchIndexing::forget()
{
    if (m_storage.waiting() > fewWaiting) {
        m_clock.after(patience, this, [this] { forget(); });
        return;
    }
    m_storage.write<SearchStep>(
        this, [now = m_clock.now()](Store &store) { return store.search().forget(now, forgetAfter, forgetPart); },
        [this](const Result<SearchStep> &done) {
            if (!done)
                warn("The index still holds words that were taken out of it", done.error());
            const bool goesOn = done && done->hasMore;
            if (std::exchange(m_isForgetting, goesOn) && done && !goesOn)
                Q_EMIT forgotten();
            if (goesOn)
                m_clock.after(restAfter(*done), this, [this] { forget(); });
            else
                lookWhatToForget();
        });
}

} // namespace hearth
