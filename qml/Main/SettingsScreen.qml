// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Desktop
import Hearth.Settings

SettingsPage {
    id: root

    required property Program program

    settings: program.settings
    quiet: program.doNotDisturb
    trayAvailable: program.window.trayAvailable
}
