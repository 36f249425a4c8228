// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QSet>
#include <QString>
#include <QUrl>

namespace hearth {

/// Where an account's own things (history, drafts, what is to be sent) are: one folder for each server and user, below
/// `accounts` of the profile.
QString accountFolder(const QString &profileFolder, const QUrl &server, const Author &user);

/// Removing them, and nothing else that is in the profile, whatever they are called with. A folder is gone when they return;
/// its files, which can be large, are deleted by another thread, or by the next start of the program.
namespace accountfolders {

void remove(const QString &folder);
/// All but these.
void removeOthers(const QString &profileFolder, const QSet<QString> &kept);
/// It goes to where nothing is yet; else both stay.
void move(const QString &from, const QString &to);

} // namespace accountfolders

} // namespace hearth
