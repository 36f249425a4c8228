# SPDX-License-Identifier: GPL-3.0-or-later
# hearth_precompile(TARGET): all of QtCore, precompiled once, in hearth_shared, for the whole project. QtTest's headers are
# not in it: they depend on macros that differ from one folder of tests to the next.
function(hearth_precompile target)
    if(target STREQUAL "hearth_shared")
        target_precompile_headers(${target} PRIVATE <QtCore/QtCore>)
    else()
        target_precompile_headers(${target} REUSE_FROM hearth_shared)
    endif()
endfunction()

# hearth_library(NAME SOURCES ... LINK ...): a static library whose only include root is its own folder, so that a
# header of a target it does not link cannot be included.
function(hearth_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
    hearth_precompile(${name})
endfunction()

# hearth_test(NAME SOURCES ... LINK ...): a Qt Test program that ctest runs without a display.
function(hearth_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINK})
    hearth_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/cmake/tsan.supp history_size=4 die_after_fork=0;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/cmake/lsan.supp;UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1")
endfunction()
