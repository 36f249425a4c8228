// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwords/SecretString.h"
#include "passwords/Sodium.h"

#include <QStringEncoder>

namespace hearth {

SecretString::SecretString(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const auto room = std::size_t(encoder.requiredSpace(text.size()));
    m_bytes = std::shared_ptr<char[]>(new char[room], [room](char *bytes) {
        sodium_memzero(bytes, room);
        delete[] bytes;
    });
    m_size = encoder.appendToBuffer(m_bytes.get(), text) - m_bytes.get(); // no copy on the way
}

void wipe(const QString &text)
{
    auto shared = text; // its header tells a literal from what was allocated
    if (shared.data_ptr().d_ptr())
        sodium_memzero(const_cast<QChar *>(text.constData()), std::size_t(text.size()) * sizeof(QChar));
}

void wipe(const QByteArray &bytes)
{
    auto shared = bytes;
    if (shared.data_ptr().d_ptr())
        wipe(QByteArrayView(bytes));
}

void wipe(QByteArrayView part)
{
    if (!part.isEmpty())
        sodium_memzero(const_cast<char *>(part.data()), std::size_t(part.size()));
}

} // namespace hearth
