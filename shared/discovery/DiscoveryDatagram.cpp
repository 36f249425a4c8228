// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/DiscoveryDatagram.h"

#include <QtEndian>

namespace hearth {

namespace {

constexpr QByteArrayView magic("HEARTH1");
constexpr qsizetype nonceAt = 8; // behind the magic and the kind
constexpr qsizetype portAt = nonceAt + 8;
constexpr qsizetype entriesAt = portAt + 2;

/// Each with its length before it, as DNS has them.
std::optional<QByteArrayList> entriesOf(QByteArrayView bytes)
{
    QByteArrayList entries;
    while (!bytes.isEmpty()) {
        const qsizetype length = uchar(bytes.front());
        if (bytes.size() < 1 + length)
            return std::nullopt;
        entries.append(bytes.sliced(1, length).toByteArray());
        bytes = bytes.sliced(1 + length);
    }
    return entries;
}

} // namespace

QByteArray DiscoveryDatagram::toBytes() const
{
    QByteArray bytes(entriesAt, '\0');
    std::copy(magic.begin(), magic.end(), bytes.begin());
    bytes[magic.size()] = char(kind);
    qToBigEndian(nonce, bytes.data() + nonceAt);
    qToBigEndian(port, bytes.data() + portAt);
    if (announcement) {
        const auto txt = announcement->toTxt();
        for (const QByteArray &entry : txt)
            bytes.append(char(uchar(entry.size()))).append(entry);
    }
    if (kind == Kind::Question)
        bytes.append(size - bytes.size(), '\0');
    return bytes;
}

std::optional<DiscoveryDatagram> DiscoveryDatagram::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < entriesAt || bytes.size() > size || !bytes.startsWith(magic))
        return std::nullopt;
    DiscoveryDatagram read {
        Kind(bytes[magic.size()]), qFromBigEndian<quint64>(bytes.data() + nonceAt), qFromBigEndian<quint16>(bytes.data() + portAt)};
    switch (read.kind) {
    case Kind::Question: return bytes.size() == size && read.port == 0 ? std::optional(read) : std::nullopt;
    case Kind::Answer:
    case Kind::Beacon:
    case Kind::Goodbye: {
        const auto entries = entriesOf(bytes.sliced(entriesAt));
        read.announcement = entries ? Announcement::fromTxt(*entries) : std::nullopt;
        return read.announcement && read.port > 0 ? std::optional(read) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace hearth
