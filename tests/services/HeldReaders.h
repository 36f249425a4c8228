// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Storage.h"

#include <QObject>
#include <QSemaphore>

#include <memory>
#include <utility>

namespace hearth {

/// Keeps every thread that reads from the database busy, until release() or the end of its life.
class HeldReaders
{
public:
    explicit HeldReaders(Storage &storage)
    {
        for (int reader = 0; reader < readers; ++reader)
            storage.read<void>(
                &m_context,
                [gate = m_gate](Store &) -> Result<void> {
                    gate->here.release();
                    gate->open.acquire();
                    return {};
                },
                [](const Result<void> &) {});
        m_gate->here.acquire(readers);
    }
    ~HeldReaders() { release(); }
    Q_DISABLE_COPY_MOVE(HeldReaders)

    void release()
    {
        if (std::exchange(m_held, false))
            m_gate->open.release(readers);
    }

private:
    static constexpr int readers = 2;
    struct Gate
    {
        QSemaphore here;
        QSemaphore open;
    };
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
    bool m_held = true;
    QObject m_context;
};

} // namespace hearth
