// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Controls

/// With a dot for presence when a status is given.
Avatar {
    id: root

    property string status
    property alias backdrop: dot.backdrop

    PresenceDot {
        id: dot
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -2
        visible: root.status.length > 0
        status: root.status
    }
}
