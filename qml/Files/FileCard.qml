// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// A file that came with a message, or goes with one: what it is, what it is called, how large it is, and what can be done with it. By
/// keyboard that is done from the menu of the message, and the message says it to a screen reader.
Rectangle {
    id: root

    /// As fileCard() has it.
    required property var card
    /// What is done with it on this machine; null where nothing can be.
    property ReceivedFiles files: null
    readonly property bool there: card.id > 0
    readonly property var here: files && there ? files.state(card.id, files.revision) : ({state: "", received: 0, progress: "", error: "", path: ""})
    readonly property bool loading: here.state === "loading"
    readonly property bool failed: here.state === "failed"
    readonly property bool saved: here.state === "saved"
    readonly property real part: there ? here.received : card.sent ?? 0
    /// On its way to the server.
    readonly property bool goes: !there && (card.error ?? "").length === 0
    /// Of its upper part; what is warned of has room for two lines.
    readonly property int head: Theme.sized(card.program ? 70 : 56)

    /// It is not to be sent after all, nor what goes with it.
    signal dropRequested()

    function note(): string {
        if (!root.there) {
            return (root.card.error ?? "").length > 0 ? root.card.error : root.card.progress ?? "";
        }
        return root.failed ? root.here.error : root.loading ? root.here.progress
            : root.saved ? qsTr("%1 · Saved").arg(root.card.sizeText)
            : root.card.program ? qsTr("%1 · A program: run it only if you trust who sent it").arg(root.card.sizeText) : root.card.sizeText;
    }

    /// What a click on it does.
    function act(): void {
        if (!root.files || !root.there || root.loading) {
            return;
        }
        if (root.failed) {
            root.files.retry(root.card.id);
        } else if (root.card.program) {
            root.files.save(root.card);
        } else {
            root.files.open(root.card);
        }
    }

    objectName: "file-" + card.name
    implicitWidth: Theme.sized(420)
    implicitHeight: head + (beginning.room > 0 ? lines.height + Theme.gap : 0)
    radius: Theme.radius
    color: hover.hovered ? Theme.hover : "transparent"
    border.width: 1
    border.color: Theme.line
    clip: true

    HoverHandler {
        id: hover
        cursorShape: root.there && root.files ? Qt.PointingHandCursor : undefined
    }
    TapHandler {
        onTapped: root.act()
    }
    Icon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        y: (root.head - height) / 2
        size: Theme.sized(26)
        name: root.card.kind
        color: root.failed ? Theme.danger : Theme.textSoft
    }
    Label {
        id: name
        anchors.left: picture.right
        anchors.leftMargin: Theme.space
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap
        y: Theme.sized(9)
        text: root.card.name
        elide: Text.ElideMiddle
        Accessible.ignored: true
    }
    Label {
        objectName: "fileNote"
        anchors.left: name.left
        anchors.right: name.right
        y: Theme.sized(30)
        text: root.note()
        soft: true
        color: root.failed || (root.card.error ?? "").length > 0 ? Theme.danger : Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: root.card.program ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.card.program ? 2 : 1
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        y: (root.head - height) / 2

        Repeater {
            model: root.goes ? ["drop"] : !root.files || !root.there ? [] : root.loading ? ["stop"] : root.failed ? ["retry", "stop"]
                : (root.card.program ? [] : ["open"]).concat(root.saved ? ["folder"] : ["save"], ["saveAs"])

            IconButton {
                required property string modelData
                readonly property var look: ({
                    drop: ["close", qsTr("Do not send")],
                    stop: ["close", root.loading ? qsTr("Cancel") : qsTr("Dismiss")],
                    retry: ["download", qsTr("Try again")],
                    open: ["forward", qsTr("Open")],
                    save: ["download", qsTr("Save")],
                    saveAs: ["download-to", qsTr("Save as…")],
                    folder: ["folder", qsTr("Show in folder")]
                })[modelData]

                objectName: modelData + "File"
                iconName: look[0]
                text: look[1]
                focusPolicy: Qt.NoFocus
                Accessible.ignored: true
                onClicked: {
                    switch (modelData) {
                    case "drop": return root.dropRequested();
                    case "stop": return root.files.cancel(root.card.id);
                    case "retry": return root.files.retry(root.card.id);
                    case "open": return root.files.open(root.card);
                    case "save": return root.files.save(root.card);
                    case "saveAs": return root.files.saveAs(root.card);
                    case "folder": return root.files.showFolder(root.card.id);
                    }
                }
            }
        }
    }
    FirstLines {
        id: beginning
        files: root.files
        card: root.card
    }
    Text {
        id: lines
        objectName: "firstLines"
        x: Theme.space
        y: root.head
        width: parent.width - 2 * Theme.space
        height: beginning.room * Theme.sized(16)
        visible: beginning.room > 0
        text: beginning.text
        textFormat: Text.PlainText
        wrapMode: Text.NoWrap
        clip: true
        color: Theme.textSoft
        font.family: Theme.codeFamily
        font.pixelSize: Theme.small
        lineHeightMode: Text.FixedHeight
        lineHeight: Theme.sized(16)
        Accessible.ignored: true
    }
    Rectangle {
        objectName: "fileProgress"
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: 1
        width: (parent.width - 2) * root.part
        height: 3
        color: Theme.accent
        visible: root.loading || root.goes
    }
}
