// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme

/// A quiet action in the middle of text.
T.Button {
    id: root

    property color colour: Theme.accent

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 2
    font.pixelSize: Theme.body

    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        font.pixelSize: root.font.pixelSize
        font.weight: Font.DemiBold
        font.underline: root.hovered
        color: root.colour
        elide: Text.ElideRight
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
            anchors.margins: -1
        }
    }

    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
}
