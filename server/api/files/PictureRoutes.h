// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;
class FileStore;

/// What people are shown with: chosen, removed, and fetched. Answers that come late are dropped once `context` is gone.
QList<Route> pictureRoutes(Chat &chat, FileStore &files, QObject *context);

} // namespace hearth
