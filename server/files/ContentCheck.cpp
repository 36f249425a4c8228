// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentCheck.h"

#include "ContentHash.h"
#include "Storage.h"
#include "Store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>

namespace hearth {

namespace {
Q_LOGGING_CATEGORY(lcCheck, "hearth.server.files.check", QtInfoMsg)
}

ContentCheck::State ContentCheck::stateOf(const ContentFolder &folder, const StoredContent &content)
{
    QFile file(folder.path(content.hash));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return State::Missing;
    if (file.size() != content.size)
        return State::Damaged;
    ContentHash hash;
    constexpr qint64 piece = 256 * 1024;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece))
        hash.add(bytes);
    return hash.result() == content.hash ? State::Whole : State::Damaged;
}

ContentCheck::ContentCheck(FileStore &files, Storage &storage, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_storage(storage)
    , m_clock(clock)
{
}

void ContentCheck::begin()
{
    lookForOrphans(0);
}

void ContentCheck::lookForOrphans(int folder)
{
    if (folder == ContentFolder::folderCount)
        return lookAt(QByteArray(""));
    const auto next = [this, folder] { m_clock.after(rest, this, [this, folder] { lookForOrphans(folder + 1); }); };
    const auto listed = [self = QPointer(this), next](const QList<QByteArray> &hashes) {
        if (!self)
            return;
        if (hashes.isEmpty())
            return next();
        // By the thread that writes: so what is on its way into the database is either known, or claimed still.
        self->m_storage.write<QList<QByteArray>>(
            self, [hashes](Store &store) { return store.attachments().unknown(hashes); },
            [self, next](const Result<QList<QByteArray>> &unknown) {
                if (unknown && !unknown->isEmpty()) {
                    qCInfo(lcCheck, "%lld files that nothing refers to are deleted", static_cast<long long>(unknown->size()));
                    self->m_files.discard(*unknown);
                }
                next();
            },
            Urgency::CanWait);
    };
    const bool taken = m_files.threads.submit([files = &m_files, folder, listed]() -> WorkerThreads::Finish {
        return [listed, hashes = files->folder.hashesIn(folder)] { listed(hashes); };
    });
    if (!taken)
        m_clock.after(rest, this, [this, folder] { lookForOrphans(folder); });
}

void ContentCheck::lookAt(const QByteArray &after)
{
    m_storage.read<QList<StoredContent>>(
        this, [after](Store &store) { return store.attachments().contents(after, 1); },
        [this, after](const Result<QList<StoredContent>> &found) {
            if (!found || found->isEmpty()) {
                Q_EMIT finished();
                return;
            }
            const StoredContent content = found->first();
            const bool taken = m_files.threads.submit(
                [self = QPointer(this), files = &m_files, content]() -> WorkerThreads::Finish {
                    QElapsedTimer timer;
                    timer.start();
                    const State state = stateOf(files->folder, content);
                    const std::chrono::milliseconds took(timer.elapsed());
                    return [self, content, state, took] {
                        if (self)
                            self->lookedAt(content, state, took);
                    };
                });
            if (!taken)
                m_clock.after(rest, this, [this, after] { lookAt(after); });
        });
}

void ContentCheck::lookedAt(const StoredContent &content, State state, std::chrono::milliseconds took)
{
    if (state != State::Whole) {
        qCWarning(
            lcCheck, "The bytes %s are %s", content.hash.toHex().constData(), state == State::Missing ? "missing" : "damaged");
        // Not what was put in its place meanwhile: that marks it as whole again, and is stored later.
        m_storage.write<void>(
            this, [hash = content.hash](Store &store) { return store.attachments().setDamaged(hash, true); },
            [](const Result<void> &) {}, Urgency::CanWait);
    }
    m_clock.after(rest + restsForWork * took, this, [this, hash = content.hash] { lookAt(hash); });
}

} // namespace hearth
