// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkWatch.h"

#include <QNetworkInformation>

namespace hearth {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    auto *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
        [this, before = network->reachability()](QNetworkInformation::Reachability now) mutable {
            using Reachability = QNetworkInformation::Reachability;
            const bool was = before == Reachability::Site || before == Reachability::Online;
            const bool is = now == Reachability::Site || now == Reachability::Online;
            before = now;
            if (is && !was)
                Q_EMIT networkReturned();
        });
}

} // namespace hearth
