# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=... -DPAGE=hearthd.8 -DSUMMARY=... -DVERSION=... -DMORE=... -DOUTPUT=... -P ManPage.cmake: the manual page of a
# program, from what its --help says. MORE is a file with what stands below that.
# Reads both ways of telling an option: its meaning in the line below, or beside it and broken where the terminal would end.
set(ENV{QT_QPA_PLATFORM} offscreen)
set(ENV{LC_ALL} C.UTF-8)
set(ENV{ASAN_OPTIONS} detect_leaks=0) # a help that Qt prints ends the program where it stands
execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE help ERROR_VARIABLE said RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} --help ended with ${status}: ${said}")
endif()
get_filename_component(name ${PAGE} NAME_WLE)
string(REGEX REPLACE ".*\\." "" section ${PAGE})

# A bracket would join lines where CMake sees a list, a semicolon divide them.
set(page "${help}")
string(REPLACE "\\" "\\e" page "${page}")
string(REPLACE "-" "\\-" page "${page}")
string(REGEX REPLACE "\n          +" " " page "${page}")
string(REGEX REPLACE "^Usage: [^ \n]+ ?([^\n]*)\n+([^\n]*)\n+(Options:\n)?"
    ".SH SYNOPSIS\n.B ${name}\n\\1\n.SH DESCRIPTION\n\\2\n.SH OPTIONS\n" page "${page}")
string(REGEX REPLACE "\nArguments:\n" "\n.SH ARGUMENTS\n" page "${page}")
# An option or an argument, and its meaning behind it or below it.
string(REGEX REPLACE "\n  ([^ \n]+( [^ \n]+|, [^ \n]+)*)(  +|\n      )([^\n]+)" "\n.TP\n\\\\fB\\1\\\\fR\n\\4" page "${page}")
string(REGEX REPLACE "\n  (\\\\-\\\\-[^\n]*)" "\n.TP\n\\\\fB\\1\\\\fR\nThis text; the version." page "${page}")
string(REGEX REPLACE "\n\n+" "\n.PP\n" page "${page}")
string(REGEX REPLACE "\n\\.PP\n\\.SH" "\n.SH" page "${page}")
string(REGEX REPLACE "\n(\\.PP\n)?$" "" page "${page}")
string(TOUPPER "${name}" title)
file(READ ${MORE} more)
file(WRITE ${OUTPUT} ".TH ${title} ${section} \"\" \"Hearth ${VERSION}\"\n.SH NAME\n${name} \\- ${SUMMARY}\n${page}\n${more}")
