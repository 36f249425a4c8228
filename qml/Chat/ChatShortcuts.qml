// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/// The keys of the chat page, as intents.
Item {
    id: root

    signal switchRequested()
    signal stepRequested(by: int, unreadOnly: bool)
    signal browseRequested()
    signal createRequested()
    signal membersRequested()
    signal scrollRequested(by: int)
    signal backInMessagesRequested()

    Shortcut {
        enabled: root.enabled
        sequence: "Ctrl+K"
        onActivated: root.switchRequested()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Alt+Up"
        onActivated: root.stepRequested(-1, false)
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Alt+Down"
        onActivated: root.stepRequested(1, false)
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Alt+Shift+Up"
        onActivated: root.stepRequested(-1, true)
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Alt+Shift+Down"
        onActivated: root.stepRequested(1, true)
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Ctrl+J"
        onActivated: root.browseRequested()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Ctrl+N"
        onActivated: root.createRequested()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Ctrl+P"
        onActivated: root.membersRequested()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "Alt+Left"
        onActivated: root.backInMessagesRequested()
    }
    Shortcut {
        enabled: root.enabled
        sequence: "PgUp"
        onActivated: root.scrollRequested(-1)
    }
    Shortcut {
        enabled: root.enabled
        sequence: "PgDown"
        onActivated: root.scrollRequested(1)
    }
}
