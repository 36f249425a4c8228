# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DESBUILD=... -DNODE=... -DWEB=... -DFROM=... -DTO=... -P RunTest.cmake: bundles a test and runs it.
execute_process(COMMAND ${ESBUILD} --bundle --platform=node --format=esm --log-level=warning --outfile=${TO} --alias:linkify-it=./text/none.cjs
    --alias:entities=./text/none.cjs --alias:punycode=./text/none.cjs --alias:punycode.js=./text/none.cjs ${FROM} WORKING_DIRECTORY ${WEB} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${NODE} --test ${TO} COMMAND_ERROR_IS_FATAL ANY)
