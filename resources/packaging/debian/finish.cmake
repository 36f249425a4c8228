# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on what was installed for each package, before the packages are made: what only a package of Debian's has.
find_program(gzip gzip REQUIRED)

# replace(FILE FROM TO): says so where it is not there, rather than making a package that lacks something.
function(replace file from to)
    file(READ ${file} text)
    string(FIND "${text}" "${from}" place)
    if(place EQUAL -1)
        message(FATAL_ERROR "${file} has no \"${from}\".")
    endif()
    string(REPLACE "${from}" "${to}" text "${text}")
    file(WRITE ${file} "${text}")
endfunction()

function(compress)
    if(ARGN)
        execute_process(COMMAND ${gzip} -9nf ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
    endif()
endfunction()

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER ${component} upper)
    set(package ${CPACK_DEBIAN_${upper}_PACKAGE_NAME})
    set(root ${CPACK_TEMPORARY_DIRECTORY}/${component})
    set(documents ${root}/usr/share/doc/${package})
    if(component STREQUAL "common")
        # Where the licence is, in a package, is the file named copyright.
        file(REMOVE_RECURSE ${root}/usr/share/doc/hearth/LICENSE)
        file(RENAME ${root}/usr/share/doc/hearth ${documents})
    endif()
    file(COPY ${CPACK_HEARTH_PACKAGING}/copyright ${CPACK_HEARTH_PACKAGING}/changelog DESTINATION ${documents}
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    compress(${documents}/changelog)
    file(GLOB pages ${root}/usr/share/man/man*/*[0-9])
    compress(${pages})
    if(component STREQUAL "server")
        # The package makes the user when it is installed: accounts can be added as that user, and files keep their owner.
        set(unit ${root}/usr/lib/systemd/system/hearthd.service)
        replace(${unit} "DynamicUser=yes" "User=hearth\nGroup=hearth")
        replace(${unit} "# Once: touch /etc/hearth.ini; systemctl enable --now hearthd\n" "")
        file(COPY ${CPACK_HEARTH_PACKAGING}/hearth.ini DESTINATION ${root}/etc)
    endif()
endforeach()
