// SPDX-License-Identifier: GPL-3.0-or-later
#include "Places.h"

namespace hearth {

namespace {

constexpr int ipv6PrefixBits = 64;

/// What connections are counted by.
QHostAddress countedAddress(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = ipv6PrefixBits / 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes);
}

} // namespace

struct Places::Counts
{
    int all = 0;
    QHash<QHostAddress, int> byAddress;
};

struct Places::Place
{
    Place(std::shared_ptr<Counts> counts, const QHostAddress &address)
        : counts(std::move(counts))
        , address(address)
    {
        ++this->counts->all;
        ++this->counts->byAddress[address];
    }
    ~Place()
    {
        --counts->all;
        const auto count = counts->byAddress.find(address);
        if (--*count == 0)
            counts->byAddress.erase(count);
    }
    Q_DISABLE_COPY_MOVE(Place)

    const std::shared_ptr<Counts> counts;
    const QHostAddress address;
};

Places::Places()
    : m_counts(std::make_shared<Counts>())
{
}

int Places::taken() const
{
    return m_counts->all;
}

int Places::takenBy(const QHostAddress &peer) const
{
    return m_counts->byAddress.value(countedAddress(peer));
}

std::shared_ptr<void> Places::take(const QHostAddress &peer)
{
    return std::make_shared<Place>(m_counts, countedAddress(peer));
}

} // namespace hearth
