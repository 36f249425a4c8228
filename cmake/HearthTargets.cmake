# hearth_library(NAME SOURCES ... LINK ...): a static library whose only include root is its own folder, so that a
# header of a target it does not link cannot be included.
function(hearth_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
    if(TARGET hearth_shared AND NOT name STREQUAL "hearth_shared")
        # One precompiled QtCore serves all: what a target defines beyond it does not concern QtCore's headers.
        target_precompile_headers(${name} REUSE_FROM hearth_shared)
    else()
        target_precompile_headers(${name} PRIVATE <QtCore/QtCore>)
    endif()
endfunction()

# hearth_test(NAME SOURCES ... LINK ...): a Qt Test program that ctest runs without a display.
function(hearth_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LINK})
    # QtTest's headers depend on whether the network is linked; so it always is, and one precompiled header serves all.
    # Tests that link Qt Gui read the headers again.
    target_link_libraries(${name} PRIVATE Qt6::Network)
    if(NOT TARGET hearth_test_headers)
        file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/hearth_test_headers.cpp CONTENT "\n")
        add_library(hearth_test_headers OBJECT ${CMAKE_BINARY_DIR}/hearth_test_headers.cpp)
        set_target_properties(hearth_test_headers PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_link_libraries(hearth_test_headers PRIVATE Qt6::Test Qt6::Network)
        target_precompile_headers(hearth_test_headers PRIVATE <QtCore/QtCore> <QtTest/QtTest>)
    endif()
    target_precompile_headers(${name} REUSE_FROM hearth_test_headers)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/cmake/tsan.supp history_size=4 die_after_fork=0;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/cmake/lsan.supp;UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1")
endfunction()
