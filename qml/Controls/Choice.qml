// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Theme

/// One of a few: `options` is a list of {value, text}. They are side by side, and Left and Right move between them; where they have
/// no room for that they are below each other, and Up and Down do.
FocusScope {
    id: root

    required property var options
    property string value
    property string label
    readonly property real needed: Array.from(line.children).reduce((sum, option) => sum + option.implicitWidth, 0)
    readonly property bool stacked: width > 0 && needed > width

    signal picked(value: string)
    /// Picked with the pointer: whoever does that goes on elsewhere, while arrow keys stay here.
    signal pointed()

    function step(by: int): void {
        const at = root.options.findIndex(option => option.value === root.value);
        const next = Math.max(0, Math.min(root.options.length - 1, at + by));
        root.picked(root.options[next].value);
    }

    implicitWidth: needed
    implicitHeight: Theme.control * (stacked ? options.length : 1)
    Keys.onLeftPressed: root.step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: root.step(LayoutMirroring.enabled ? -1 : 1)
    Keys.onUpPressed: event => {
        event.accepted = root.stacked;
        if (root.stacked) {
            root.step(-1);
        }
    }
    Keys.onDownPressed: event => {
        event.accepted = root.stacked;
        if (root.stacked) {
            root.step(1);
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.hover
    }
    GridLayout {
        id: line
        anchors.fill: parent
        columns: root.stacked ? 1 : Math.max(1, root.options.length)
        rowSpacing: 0
        columnSpacing: 0
        Accessible.role: Accessible.Grouping
        Accessible.name: root.label

        Repeater {
            model: root.options

            T.RadioButton {
                id: option

                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: implicitWidth
                implicitWidth: word.implicitWidth + Theme.sized(20)
                objectName: "option-" + modelData.value
                text: modelData.text
                checked: root.value === modelData.value
                focus: checked
                activeFocusOnTab: checked
                // A click checks only what is the value then: whoever uses this may ask first, and not take it.
                autoExclusive: false
                onClicked: {
                    checked = Qt.binding(() => root.value === option.modelData.value);
                    root.picked(modelData.value);
                    root.pointed();
                }
                onCheckedChanged: {
                    if (checked && root.activeFocus) {
                        forceActiveFocus(Qt.TabFocusReason);
                    }
                }

                background: Rectangle {
                    anchors.fill: parent
                    anchors.margins: 3
                    radius: Theme.radius - 2
                    color: option.checked ? Theme.raised : option.hovered ? Theme.hover : "transparent"
                    border.width: option.checked ? 1 : 0
                    border.color: Theme.line

                    FocusRing {
                        shown: option.visualFocus
                    }
                }
                contentItem: Text {
                    id: word
                    text: option.text
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.body
                    font.weight: option.checked ? Font.DemiBold : Font.Normal
                    color: option.checked ? Theme.text : Theme.textSoft
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: checked
                Accessible.onPressAction: option.clicked()
                Accessible.onToggleAction: option.clicked()
            }
        }
    }
}
