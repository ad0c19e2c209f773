# run(NAME COMMAND...) stops with all that the command printed when it fails; `output` is what it printed.
function(run name)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${name} failed: ${ARGN}\n${output}")
    endif()
    message(STATUS "passed: ${name}")
    set(output "${output}" PARENT_SCOPE)
endfunction()

# must_fail(NAME REGEX COMMAND...) stops unless the command fails with a message like REGEX.
function(must_fail name regex)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    if(status EQUAL 0 OR NOT output MATCHES "${regex}")
        message(FATAL_ERROR "${name} should fail saying \"${regex}\", but (${status}):\n${output}")
    endif()
    message(STATUS "passed: ${name}")
endfunction()
