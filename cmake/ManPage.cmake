# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=... -DNAME=... -DVERSION=... -DOUTPUT=... -P ManPage.cmake: the manual page of a program, from what its --help says.
execute_process(COMMAND ${PROGRAM} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\\" "\\e" help "${help}")
string(REPLACE "-" "\\-" help "${help}")
string(REGEX REPLACE "^Usage: ([^\n]*)\n\n([^\n]*)\n" ".SH SYNOPSIS\n\\1\n.SH DESCRIPTION\n\\2\n.SH OPTIONS\n" page "${help}")
string(REGEX REPLACE "\n  (\\\\-\\\\-[^\n]*)\n      " "\n.TP\n\\\\fB\\1\\\\fR\n" page "${page}")
string(REGEX REPLACE "\n  (\\\\-\\\\-[^\n]*)" "\n.TP\n\\\\fB\\1\\\\fR\nThis text; the version." page "${page}")
string(REGEX REPLACE "\n\n+" "\n.PP\n" page "${page}")
string(REPLACE ".SH OPTIONS\n.PP\n" ".SH OPTIONS\n" page "${page}")
string(REGEX REPLACE "\n(\\.PP\n)?$" "" page "${page}")
string(TOUPPER "${NAME}" title)
file(WRITE ${OUTPUT} ".TH ${title} 8 \"\" \"Hearth ${VERSION}\"\n.SH NAME\n${NAME} \\- chat server\n${page}
.SH FILES
.TP
/etc/hearth.ini
The options of the service, one a line, such as \"port = 5005\".
.SH SEE ALSO
The folder of Hearth's documentation, where docs/options.md gives the reason for each default.
")
