// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

Label {
    id: root

    Layout.fillWidth: true
    Layout.topMargin: Theme.wide
    soft: true
    font.pixelSize: Theme.small
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
}
