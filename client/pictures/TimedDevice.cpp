// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/TimedDevice.h"

namespace hearth {

TimedDevice::TimedDevice(QIODevice *device, QDeadlineTimer end)
    : m_device(device)
    , m_end(end)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool TimedDevice::seek(qint64 position)
{
    return QIODevice::seek(position) && m_device->seek(position);
}

qint64 TimedDevice::readData(char *data, qint64 most)
{
    return m_end.hasExpired() ? -1 : m_device->read(data, most);
}

} // namespace hearth
