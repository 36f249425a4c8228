// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client

/// Why the last try to enter was refused, and beside which field to say so.
QtObject {
    id: root

    required property SignIn signIn

    readonly property bool busy: signIn.state === SignIn.Busy
    readonly property string code: busy ? "" : signIn.errorCode
    /// "" is the whole form.
    readonly property string field: code === "username_taken" && signIn.errorField !== "display_name" ? "username" : code === "bad_credentials" && signIn.errorField === "" ? "password"
        : signIn.errorField === "address" ? "" : signIn.errorField

    function of(field: string): string {
        return root.code.length > 0 && root.field === field
            ? root.field === "code" && root.signIn.errorMessage.length > 0 ? root.signIn.errorMessage
            : FailureText.sentence(root.code, root.signIn.errorMessage) : "";
    }
}
