// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Storage.h"

#include <QEventLoop>

#include <optional>

namespace hearth {

/// The database of a data folder that no server uses meanwhile, for a program that does nothing else: each question blocks
/// until it is answered.
class OfflineStorage
{
public:
    OfflineStorage();

    /// Makes no folder. The error says what is missing, or wrong with which file, in one sentence.
    Result<void> open(const QString &directory);
    /// What is left of the log is in the database then.
    void close() { m_storage.close(); }

    /// As Storage::read().
    template <typename T, typename Run>
    Result<T> read(Run run)
    {
        return answered<T>([&](QObject *context, auto done) { m_storage.read<T>(context, run, done); });
    }
    /// As Storage::write().
    template <typename T, typename Run>
    Result<T> write(Run run)
    {
        return answered<T>([&](QObject *context, auto done) { m_storage.write<T>(context, run, done); });
    }

private:
    template <typename T, typename Ask>
    static Result<T> answered(Ask ask)
    {
        QEventLoop loop;
        std::optional<Result<T>> answer;
        ask(&loop, [&](const Result<T> &result) {
            answer = result;
            loop.quit();
        });
        loop.exec();
        return *answer;
    }

    Storage m_storage;
};

} // namespace hearth
