// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls

/// The server that one is on: where it is, and by which words others can be sure that they are on the same.
Dialog {
    id: root

    required property string serverName
    required property ServerTrust trust
    /// Where others find it, with its key, if it is hosted here.
    property string hostAddress
    readonly property var ownWords: hostAddress.length > 0 ? trust.wordsIn(hostAddress) : []
    readonly property bool own: ownWords.length > 0

    objectName: "serverCard"
    title: serverName
    onOpened: done.forceActiveFocus(Qt.TabFocusReason)

    Label {
        Layout.fillWidth: true
        text: root.hostAddress.length > 0 ? root.hostAddress.split("#")[0] : root.trust.address
        soft: true
        elide: Text.ElideMiddle
    }
    FourWords {
        Layout.fillWidth: true
        encryption: root.own ? "key" : root.trust.encryption
        words: root.own ? root.ownWords : root.trust.words
        own: root.own
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("It is on this computer.")
        soft: true
        wrapMode: Text.Wrap
        visible: !root.own && root.trust.encryption.length === 0
    }
    Button {
        id: done
        objectName: "closeServerCard"
        Layout.alignment: Qt.AlignRight
        primary: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}
