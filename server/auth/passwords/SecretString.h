// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace hearth {

/// A password on its way to be hashed, in UTF-8. Copies share it; it is overwritten when the last one goes.
class SecretString
{
public:
    SecretString(const QString &text);
    QByteArrayView bytes() const { return {m_bytes.get(), m_size}; }

private:
    qsizetype m_size = 0;
    std::shared_ptr<char[]> m_bytes;
};

/// Overwrite what was a secret where it lies, for everyone who shares it, so that it is in no core dump and in no memory
/// that is given to somebody else. Never for what was written in the program itself (literals): those are left as they are.
void wipe(const QString &text);
void wipe(const QByteArray &bytes);
/// A part of something that can be written to.
void wipe(QByteArrayView part);

} // namespace hearth
