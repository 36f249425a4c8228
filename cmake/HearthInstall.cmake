# SPDX-License-Identifier: GPL-3.0-or-later
# What goes where at `cmake --install`, beside what GNUInstallDirs says. A component is a package (HearthPackages.cmake).

# hearth_install_outside(FILE NAME COMPONENT ETC [SHARED]): for programs that look in one place only. In a system's prefix (/usr,
# /usr/local) this is below /etc, or where SHARED is given and the prefix is /usr, SHARED below the prefix; in any other prefix,
# somebody's own folder, it stays inside.
function(hearth_install_outside file name component etc)
    set(shared "${ARGV4}")
    install(CODE "
        set(folder \"\${CMAKE_INSTALL_PREFIX}/etc/${etc}\")
        if(CMAKE_INSTALL_PREFIX MATCHES \"^/usr(/local)?/?$\")
            set(folder \"/etc/${etc}\")
        endif()
        if(NOT \"${shared}\" STREQUAL \"\" AND CMAKE_INSTALL_PREFIX MATCHES \"^/usr/?$\")
            set(folder \"/usr/${shared}\")
        endif()
        file(INSTALL \"${file}\" DESTINATION \"\${folder}\" RENAME \"${name}\")" COMPONENT ${component})
endfunction()

# hearth_man_page(TARGET PAGE SUMMARY COMPONENT): the manual page of a program, from its --help and resources/man/NAME.man.
function(hearth_man_page target page summary component)
    if(NOT UNIX OR CMAKE_CROSSCOMPILING)
        return()
    endif()
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${page})
    set(more ${PROJECT_SOURCE_DIR}/resources/man/${target}.man)
    string(REGEX REPLACE ".*\\." "" section ${page})
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${target}> -DPAGE=${page} -DSUMMARY=${summary} -DVERSION=${PROJECT_VERSION}
            -DMORE=${more} -DOUTPUT=${output} -P ${PROJECT_SOURCE_DIR}/cmake/ManPage.cmake
        DEPENDS ${target} ${more} ${PROJECT_SOURCE_DIR}/cmake/ManPage.cmake VERBATIM)
    add_custom_target(${target}_man_page ALL DEPENDS ${output})
    install(FILES ${output} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section} COMPONENT ${component})
endfunction()
