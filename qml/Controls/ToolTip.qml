// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme

/// A short explanation above its parent, after a moment.
T.ToolTip {
    id: root

    property bool shown: false

    x: parent ? (parent.width - width) / 2 : 0
    y: -height - 6
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: 6
    horizontalPadding: 10
    verticalPadding: 6
    delay: 600
    visible: shown && text.length > 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        font.pixelSize: Theme.small
        color: Theme.background
    }
    background: Rectangle {
        radius: 6
        color: Theme.text
    }
}
