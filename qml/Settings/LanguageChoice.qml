// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// In which language the program speaks. Each is called as it calls itself, so that whoever reads no other finds it.
RowLayout {
    id: root

    required property string value
    /// Nothing in it is translated: the entries of the menu stay those that they were while another language is spoken.
    readonly property var languages: [{value: "system", name: ""}, {value: "en", name: "English"}, {value: "de", name: "Deutsch"},
        {value: "es", name: "Español"}, {value: "fr", name: "Français"}, {value: "ja", name: "日本語"}, {value: "ar", name: "العربية"}]
    readonly property string system: qsTr("System")
    readonly property string chosen: root.languages.find(language => language.value === root.value)?.name || root.system

    signal picked(value: string)

    spacing: Theme.wide

    Label {
        Layout.fillWidth: true
        text: qsTr("Language")
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Button {
        id: button
        objectName: "language"
        text: root.chosen
        onClicked: menu.popup(button, 0, button.height + Theme.tiny)
        Accessible.name: qsTr("Language: %1").arg(root.chosen)
        Accessible.role: Accessible.ButtonMenu

        Menu {
            id: menu
            objectName: "languages"
            title: qsTr("Language")
            onClosed: button.forceActiveFocus(Qt.PopupFocusReason)

            Repeater {
                model: root.languages

                MenuItem {
                    required property var modelData
                    objectName: "language-" + modelData.value
                    text: modelData.name || root.system
                    checkable: true
                    checked: modelData.value === root.value
                    onTriggered: root.picked(modelData.value)
                }
            }
        }
    }
}
