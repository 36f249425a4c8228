# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with. Faster builds (ccache, mold or lld) are used where they are installed.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(HEARTH_CCACHE ccache)
if(HEARTH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # base_dir: clones and worktrees share hits; sloppiness: precompiled headers are cacheable.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" ${HEARTH_CCACHE})
endif()
foreach(linker mold lld)
    find_program(HEARTH_LINKER_${linker} NAMES ${linker} ld.${linker})
    if(HEARTH_LINKER_${linker})
        add_link_options(-fuse-ld=${linker})
        break()
    endif()
endforeach()

add_compile_options(-Wall -Wextra -Wpedantic -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 sees the unused alternative of every std::variant of Qt values as uninitialized when it optimises.
    add_compile_options(-Wno-maybe-uninitialized)
endif()
if(NOT MSVC)
    # One kind of code for libraries and programs, or GCC refuses the precompiled header of the ones in the others (-fPIE
    # against -fPIC). Qt of Debian 12 asks for it itself, Qt of Debian 13 does not.
    add_compile_options(-fPIC)
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HEARTH_VERSION="${PROJECT_VERSION}")
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    # What later Qt calls deprecated has no successor in the oldest Qt that we build with.
    add_compile_definitions(QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

set(HEARTH_SANITIZE "" CACHE STRING "Sanitizers to build with: 'address,undefined' or 'thread'")
if(HEARTH_SANITIZE)
    add_compile_options(-fsanitize=${HEARTH_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${HEARTH_SANITIZE})
endif()

# What is installed finds its libraries where the system has them.
set(CMAKE_SKIP_INSTALL_RPATH ON)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT HEARTH_SANITIZE)
    # Calls that write past what they are given end the program, and nothing that decides where a call goes stays writable.
    add_compile_options("$<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    add_link_options(LINKER:-z,relro,-z,now)
endif()

option(HEARTH_LIBFUZZER "Build tests/fuzz for libFuzzer instead of under its own bounded driver (clang only)" OFF)
if(HEARTH_LIBFUZZER)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
