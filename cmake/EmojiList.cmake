# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the list of emoji that the program offers from Unicode's emoji-test.txt: cmake -DFROM=... -DTO=... -P EmojiList.cmake
# A line for each: the emoji, a tab, its name; a line that begins with "#" before each group. Without those that differ by
# skin tone or hair alone from one that is there.
file(READ "${FROM}" text ENCODING UTF-8)
# For CMake a semicolon divides and a bracket joins.
string(REPLACE ";" "|" text "${text}")
string(REGEX REPLACE "[][]" "" text "${text}")
string(REGEX MATCHALL "[^\n]+" lines "${text}")
set(list "")
foreach(line IN LISTS lines)
    if(line MATCHES "^# group: (.*)$")
        string(APPEND list "#${CMAKE_MATCH_1}\n")
    elseif(line MATCHES "\\| fully-qualified +# ([^ ]+) E[0-9.]+ (.*)$")
        set(emoji "${CMAKE_MATCH_1}")
        set(name "${CMAKE_MATCH_2}")
        if(NOT name MATCHES "skin tone")
            string(APPEND list "${emoji}\t${name}\n")
        endif()
    endif()
endforeach()
file(WRITE "${TO}" "${list}")
