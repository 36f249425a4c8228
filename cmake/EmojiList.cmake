# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the list of emoji that the program offers from Unicode's emoji-test.txt: cmake -DFROM=... -DTO=... -P EmojiList.cmake
# A line for each: the emoji, a tab, its name, and where there are five skin tones of it, a tab and these, parted by blanks, from
# light to dark; a line that begins with "#" before each group. Where several people each have a tone, all have the same.
file(READ "${FROM}" text ENCODING UTF-8)
# For CMake a semicolon divides and a bracket joins.
string(REPLACE ";" "|" text "${text}")
string(REGEX REPLACE "[][]" "" text "${text}")
string(REGEX MATCHALL "[^\n]+" lines "${text}")
set(list "")
set(plain "") # the last name without a tone
foreach(line IN LISTS lines)
    if(line MATCHES "^# group: (.*)$")
        string(APPEND list "\n#${CMAKE_MATCH_1}")
    elseif(line MATCHES "\\| fully-qualified +# ([^ ]+) E[0-9.]+ (.*)$")
        set(emoji "${CMAKE_MATCH_1}")
        set(name "${CMAKE_MATCH_2}")
        if(NOT name MATCHES "skin tone")
            string(APPEND list "\n${emoji}\t${name}")
            set(plain "${name}")
            set(separator "\t")
        elseif(name MATCHES "^([^:]+): [a-z-]+ skin tone(, (.*))?$")
            set(base "${CMAKE_MATCH_1}")
            set(rest "${CMAKE_MATCH_3}")
            if(plain STREQUAL base AND rest STREQUAL "" OR plain STREQUAL "${base}: ${rest}")
                string(APPEND list "${separator}${emoji}")
                set(separator " ")
            endif()
        endif()
    endif()
endforeach()
string(SUBSTRING "${list}" 1 -1 list)
file(WRITE "${TO}" "${list}\n")
