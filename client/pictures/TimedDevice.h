// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QIODevice>

namespace hearth {

/// Reads from another device until a time has passed; from then on every read fails. What reads from it and takes too long
/// ends so at its next read. One thread.
class TimedDevice : public QIODevice
{
    Q_OBJECT
public:
    /// The device is open for reading, and must outlive it.
    TimedDevice(QIODevice *device, QDeadlineTimer end);

    bool hasRunOut() const { return m_end.hasExpired(); }
    qint64 size() const override { return m_device->size(); }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice *const m_device;
    const QDeadlineTimer m_end;
};

} // namespace hearth
