// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// What happened and what to do, for each code that entering a server can fail with.
QtObject {
    id: root

    function sentence(code: string, message: string): string {
        switch (code) {
        case "":
            return "";
        case "unreachable":
            return message.length > 0 ? message
                : qsTr("Nothing answers there. Check the address, and that the other computer is on and hosting.");
        case "wrong_version":
            return qsTr("Something answers there, but it is not a Hearth server that this version understands.");
        case "username_taken":
            return qsTr("This name is taken. Choose another, or sign in if it is yours.");
        case "bad_credentials":
            return qsTr("Wrong username or password.");
        case "rate_limited":
            return qsTr("Too many tries. Wait a moment, then try again.");
        case "invite_required":
            return qsTr("This server lets in only people with an invitation or an account. Ask whoever hosts it.");
        case "invite_invalid":
            return qsTr("This invitation is no longer valid. Ask whoever gave it to you for a new one.");
        case "access_closed":
            return qsTr("This server does not accept new accounts. Ask whoever hosts it to create one for you.");
        case "wrong_host":
            return qsTr("The server there does not go by this name. Use its address, or ask whoever runs it to list the name (--hostnames).");
        case "unauthorized":
            return qsTr("You were signed out. Sign in again.");
        default:
            return message.length > 0 ? message : qsTr("That did not work. Try again.");
        }
    }
}
