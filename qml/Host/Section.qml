// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// What a part of the page is about.
Label {
    Layout.fillWidth: true
    Layout.topMargin: Theme.gap
    font.weight: Font.DemiBold
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
}
