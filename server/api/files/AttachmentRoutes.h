// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/Route.h"

namespace hearth {

class Chat;
class FileStore;

/// Files that come with messages: sent in one go, read, thrown away before they were sent, and their thumbnails. Answers that come late are
/// dropped once `context` is gone.
QList<Route> attachmentRoutes(Chat &chat, FileStore &files, QObject *context);

} // namespace hearth
