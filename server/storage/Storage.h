// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace hearth {

/// The door to the database: jobs go in from the server thread, answers come back there.
///
/// Guarantees: write jobs run one after the other in the order given, gathered into one transaction when several wait
/// (group commit); `done` is called after their commit is on disk, in that same order. A job that fails is rolled back
/// alone; when the commit itself fails, every job of it is answered with Internal. Read jobs run on other threads, see
/// every write that was answered before they were given, and never wait for the writer. `done` is not called once
/// `context` is destroyed. Nothing is answered from inside write() or read().
class Storage : public QObject
{
    Q_OBJECT
public:
    explicit Storage(QObject *parent = nullptr);
    ~Storage() override; ///< finishes what was given, without answering

    /// Opens (creating and migrating) `directory`/hearth.db and starts the threads. Blocks. The error's message says
    /// what is wrong with which file in one sentence.
    Result<void> open(const QString &directory);
    /// Finishes every job given so far, answers them, closes the database. Blocks; no more jobs afterwards.
    void close();
    /// Write jobs that wait; the services refuse with Busy beyond a bound.
    int waiting() const;
    /// Read jobs that wait, with the same in mind.
    int waitingReads() const;

    template <typename T>
    void write(QObject *context, std::function<Result<T>(Store &)> job, std::function<void(Result<T>)> done)
    {
        submitWrite(erase<T>(context, std::move(job), std::move(done)));
    }
    template <typename T>
    void read(QObject *context, std::function<Result<T>(Store &)> job, std::function<void(Result<T>)> done)
    {
        submitRead(erase<T>(context, std::move(job), std::move(done)));
    }

    /// A job without its type.
    struct Job
    {
        QPointer<QObject> context; ///< looked at on the server thread only
        std::function<std::shared_ptr<void>(Store &, bool &ok)> run; ///< the Result<T>; ok: it has a value
        std::function<std::shared_ptr<void>(const Error &)> fail; ///< a Result<T> with this error instead
        std::function<void(const std::shared_ptr<void> &)> answer;
    };

private:
    template <typename T>
    static Job erase(QObject *context, std::function<Result<T>(Store &)> job, std::function<void(Result<T>)> done)
    {
        Job erased;
        erased.context = context;
        erased.run = [job = std::move(job)](Store &store, bool &ok) -> std::shared_ptr<void> {
            auto result = std::make_shared<Result<T>>(job(store));
            ok = result->has_value();
            return result;
        };
        erased.fail = [](const Error &error) -> std::shared_ptr<void> { return std::make_shared<Result<T>>(error); };
        erased.answer = [done = std::move(done)](const std::shared_ptr<void> &result) {
            done(std::move(*std::static_pointer_cast<Result<T>>(result)));
        };
        return erased;
    }
    void submitWrite(Job job);
    void submitRead(Job job);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hearth
