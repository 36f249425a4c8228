// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Authenticator;
class Chat;

/// register, login, guest, logout, me. Answers that come late are dropped once `context` is gone.
QList<Route> accountRoutes(Chat &chat, Authenticator &authenticator, QObject *context);

} // namespace hearth
