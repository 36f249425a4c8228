// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/OutgoingFile.h"

#include <QVariantMap>

namespace hearth {

/// A file as QML shows it: {id, key, name, size, sizeText, type, kind, program, width, height, blur, hasThumbnail,
/// picture: it is shown as one}; id 0 where the server does not have all of it yet, which then also says `sent`, from 0 to 1,
/// `progress`, the same in words, and `error`. What goes out has its `path`, too.
QVariantMap fileCard(const Attachment &attachment);
QVariantMap fileCard(const OutgoingFile &file);

} // namespace hearth
