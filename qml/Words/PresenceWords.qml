// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// What it is called that somebody is there, or is not.
QtObject {
    /// Of "online", "away", "offline"; "unknown": without a connection nobody knows; "" for nobody's.
    function of(status: string): string {
        return status === "" ? "" : status === "online" ? qsTr("Online") : status === "away" ? qsTr("Away")
            : status === "offline" ? qsTr("Offline") : qsTr("Unknown");
    }
}
