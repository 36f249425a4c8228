// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Knocks.h"

#include <QObject>

namespace hearth {

class Directory;
class Knocking;
class Namespace;

/// Tells every socket of every host who knocks, and that they wait no longer. Lives on the server thread.
class KnockEvents : public QObject
{
    Q_OBJECT
public:
    KnockEvents(const Knocking &knocking, const Directory &directory, Namespace &nsp, QObject *parent = nullptr);

private:
    void tell(QLatin1StringView event, const JsonText &json);

    const Directory &m_directory;
    Namespace &m_nsp;
};

} // namespace hearth
