// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace hearth {

/// The pictures of people as bytes and as files. Any thread.
namespace faces {

/// Whether a server's name for a picture can be a file's, and part of an address.
bool isSound(const QString &picture);
/// The bytes; nothing where they are no picture that may be shown.
QByteArray checked(const QByteArray &bytes);
/// Round, so many pixels wide and high, of the middle of it; null where it cannot be read.
QImage round(const QByteArray &bytes, int pixels);

/// The file, whole or not at all; makes the folder.
bool write(const QString &folder, const QString &path, const QByteArray &bytes);
/// Leaves no more than so many files: those that were written longest ago go.
void tidy(const QString &folder, qsizetype most);
/// Where it stands who had which picture.
QString listIn(const QString &folder);

} // namespace faces

} // namespace hearth
