// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// In a file of its own, because a ListView of Qt 6.4 makes no footer from a bound component.
QtObject {
    readonly property Component footer: HistoryEnd {}
}
