# SPDX-License-Identifier: GPL-3.0-or-later
# zxcvbn-c, which brings neither a CMake package nor a pkg-config file. Defines zxcvbn::zxcvbn.
find_path(zxcvbn_INCLUDE_DIR zxcvbn.h PATH_SUFFIXES zxcvbn)
find_library(zxcvbn_LIBRARY zxcvbn)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(zxcvbn
    REQUIRED_VARS zxcvbn_LIBRARY zxcvbn_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "It tells how easily a password is guessed. Debian and Ubuntu have it as libzxcvbn-dev. The script scripts/install-dependencies headless installs all that is needed.")
if(zxcvbn_FOUND AND NOT TARGET zxcvbn::zxcvbn)
    add_library(zxcvbn::zxcvbn UNKNOWN IMPORTED)
    set_target_properties(zxcvbn::zxcvbn PROPERTIES
        IMPORTED_LOCATION "${zxcvbn_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${zxcvbn_INCLUDE_DIR}")
endif()
mark_as_advanced(zxcvbn_INCLUDE_DIR zxcvbn_LIBRARY)
