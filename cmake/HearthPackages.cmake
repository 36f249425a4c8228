# SPDX-License-Identifier: GPL-3.0-or-later
# Packages for Debian and what derives from it, by CPack, from the components of `cmake --install`: hearth-common, hearthd, and
# where the desktop program is built, hearth. scripts/package makes them.
set(packaging ${PROJECT_SOURCE_DIR}/resources/packaging/debian)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hearth)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own, below
set(CPACK_PACKAGE_CONTACT "The Hearth project <maintainers@hearth.example>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
# As a package has it, whatever this build was configured with; DESTDIR, because some files belong below /etc.
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL common server)
if(HEARTH_DESKTOP)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE) # a package for each
# What only a package has, and how Debian wants files to lie in one.
set(CPACK_PRE_BUILD_SCRIPTS ${packaging}/finish.cmake)
set(CPACK_HEARTH_PACKAGING ${packaging})

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON) # in the same version
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMMON_PACKAGE_NAME hearth-common)
set(CPACK_DEBIAN_COMMON_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_COMMON_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMMON_DESCRIPTION "chat for everyone on the network: common files
Hearth is a chat for the people around you, with its own server inside.
.
This package has what the desktop program and the server share: the names
of their port for ufw and firewalld, and the documentation.")
set(CPACK_DEBIAN_COMMON_PACKAGE_CONTROL_EXTRA ${packaging}/common/conffiles)

set(CPACK_COMPONENT_SERVER_DEPENDS common)
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME hearthd)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "chat for everyone on the network: the server
Hearth is a chat for the people around you, with its own server inside.
.
This package has the server alone, which needs no display, as a service of
its own user that may do little else. It serves programs and browsers.")
set(CPACK_DEBIAN_SERVER_PACKAGE_SHLIBDEPS ON)
# What is loaded by name while it runs, which no library says of itself.
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, init-system-helpers (>= 1.54~), libqt6sql6-sqlite")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "avahi-daemon, fail2ban, ufw | firewalld")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${packaging}/server/conffiles ${packaging}/server/postinst ${packaging}/server/prerm ${packaging}/server/postrm)

set(CPACK_COMPONENT_DESKTOP_DEPENDS common)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME hearth)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION net)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "chat for everyone on the network, with its own server inside
One person opens Hearth and hosts; the others join from the same network,
or from anywhere that reaches the address. There is no account with anybody
and nothing to rent: what was said stays in one folder on the machine that
hosts.
.
This package has the desktop program, which joins chats and hosts them.")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SHLIBDEPS ON)
# The modules that the pages import, and plugins: a test compares them with the imports and with scripts/install-dependencies.
# Where the plugin for SVG is depends on the version of the distribution: the one that it comes from here.
set(svg_plugin "")
file(GLOB svg_plugin_file ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/imageformats/libqsvg.so)
find_program(HEARTH_DPKG_QUERY dpkg-query)
if(HEARTH_DPKG_QUERY AND svg_plugin_file)
    execute_process(COMMAND ${HEARTH_DPKG_QUERY} -S ${svg_plugin_file} OUTPUT_VARIABLE owner ERROR_QUIET)
    string(REGEX MATCH "^[^:,\n]+" svg_plugin "${owner}")
endif()
set(desktop_depends libqt6sql6-sqlite
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtcore
    qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-controls qml6-module-qtquick-templates
    qml6-module-qtquick-layouts qml6-module-qtquick-dialogs qml6-module-qtquick-shapes
    qml6-module-qt-labs-platform qml6-module-qt-labs-qmlmodels qml6-module-qt-labs-folderlistmodel qml6-module-qt-labs-settings
    qt6-qpa-plugins ${svg_plugin})
list(JOIN desktop_depends ", " CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
    "fonts-noto-color-emoji, fonts-noto-core | fonts-dejavu-core, fonts-noto-mono | fonts-dejavu-core, gnome-keyring | org.freedesktop.secrets, qt6-image-formats-plugins, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "avahi-daemon, ufw | firewalld")

include(CPack)
