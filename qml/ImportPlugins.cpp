// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled into every program that shows the window: a static QML module is linked only if its plugin is named.
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Hearth_ClientPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_DesktopPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Hearth_WordsPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_ListsPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_SignInPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_WelcomePlugin)
Q_IMPORT_QML_PLUGIN(Hearth_RoomsPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_FormattedPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_FilesPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_InvitesPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_TimelinePlugin)
Q_IMPORT_QML_PLUGIN(Hearth_ComposerPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_EmojiPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_MembersPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_SearchPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_SettingsPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_ChatPlugin)
Q_IMPORT_QML_PLUGIN(HearthPlugin)
