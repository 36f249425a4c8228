// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/ProcNet.h"

#include <QFile>
#include <QtEndian>

#include <bit>

namespace hearth::procnet {

namespace {

constexpr qint64 mostBytes = 256 * 1024LL; ///< of a page: a router has more, and is nobody's desktop

// linux/route.h, linux/if_arp.h
constexpr uint routeIsUp = 0x1;
constexpr uint routeRejects = 0x200;
constexpr uint neighbourIsComplete = 0x2;

QList<QByteArrayList> linesOf(const QByteArray &page)
{
    QList<QByteArrayList> lines;
    const auto all = page.split('\n');
    for (const QByteArray &line : all)
        if (const auto fields = line.simplified().split(' '); fields.size() > 1)
            lines.append(fields);
    return lines;
}

/// As the kernel prints it: the bytes of the network in the order of this machine.
std::optional<QHostAddress> address4(const QByteArray &hex)
{
    bool ok = false;
    const quint32 value = hex.toUInt(&ok, 16);
    return ok && hex.size() == 8 ? std::optional(QHostAddress(qFromBigEndian<quint32>(value))) : std::nullopt;
}

std::optional<QHostAddress> address6(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (hex.size() != 32 || bytes.size() != 16)
        return std::nullopt;
    return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
}

} // namespace

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

QList<NetworkFacts::Route> routes4(const QByteArray &page)
{
    QList<NetworkFacts::Route> routes;
    for (const QByteArrayList &fields : linesOf(page)) {
        if (fields.size() < 8)
            continue;
        const auto destination = address4(fields[1]);
        const auto gateway = address4(fields[2]);
        const auto mask = address4(fields[7]);
        const uint flags = fields[3].toUInt(nullptr, 16);
        if (!destination || !gateway || !mask || !(flags & routeIsUp) || (flags & routeRejects))
            continue;
        routes.append({QString::fromUtf8(fields[0]), *destination, std::popcount(mask->toIPv4Address()),
            gateway->toIPv4Address() == 0 ? QHostAddress() : *gateway, fields[6].toUInt()});
    }
    return routes;
}

QList<NetworkFacts::Route> routes6(const QByteArray &page)
{
    QList<NetworkFacts::Route> routes;
    for (const QByteArrayList &fields : linesOf(page)) {
        if (fields.size() < 10)
            continue;
        const auto destination = address6(fields[0]);
        const auto gateway = address6(fields[4]);
        bool ok = false;
        const int prefix = fields[1].toInt(&ok, 16);
        const uint flags = fields[8].toUInt(nullptr, 16);
        if (!destination || !gateway || !ok || prefix > 128 || !(flags & routeIsUp) || (flags & routeRejects) || fields[9] == "lo")
            continue;
        routes.append({QString::fromUtf8(fields[9]), *destination, prefix,
            *gateway == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress() : *gateway, fields[5].toUInt(nullptr, 16)});
    }
    return routes;
}

QList<std::pair<QHostAddress, NetworkFacts::Neighbour>> neighbours(const QByteArray &page)
{
    QList<std::pair<QHostAddress, NetworkFacts::Neighbour>> found;
    for (const QByteArrayList &fields : linesOf(page)) {
        const QHostAddress address(QString::fromLatin1(fields[0]));
        bool ok = false;
        const uint flags = fields.value(2).toUInt(&ok, 16);
        if (fields.size() < 6 || address.isNull() || !ok)
            continue;
        found.append({address, flags & neighbourIsComplete ? NetworkFacts::Neighbour::Answered : NetworkFacts::Neighbour::Silent});
    }
    return found;
}

} // namespace hearth::procnet
