# usage: cmake -Dsource=DIR -Dcompiler=CXX -Dflags=LIST -Dfolder=DIR -P check.cmake
#
# Adds a total to a copy of the headers: its name, and its row. Nothing else of the copy is touched; the core is compiled
# from it with every warning an error, and a program uses the total in all the ways that there are.
function(add_before file place text)
    file(READ ${file} content)
    string(FIND "${content}" "${place}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "${file} has no ${place}")
    endif()
    string(REPLACE "${place}" "${text}${place}" content "${content}")
    file(WRITE ${file} "${content}")
endfunction()

file(REMOVE_RECURSE ${folder})
file(COPY ${source}/include DESTINATION ${folder})
file(COPY ${source}/src/core DESTINATION ${folder}/src)
set(headers ${folder}/include/criterion19)
add_before(${headers}/base/indicator_names.hpp "    deputy_commanders,\n" "    drums,\n")
add_before(${headers}/law/indicator_table.hpp "    row(Total::deputy_commanders," [[
    row(Total::drums, "drums", {"trống", "drums"})
        .part_of(Total::hamlets)
        .needs({"mua thêm {0} trống", "buy {0} more drums"}, "buy {0} more drum")
        .in_group(QuestionGroup::defence),
]])
set(program ${folder}/program)
execute_process(COMMAND ${compiler} ${flags} -I${folder}/include ${CMAKE_CURRENT_LIST_DIR}/program.cpp -o ${program}
    RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "a name and a row are not all that a new total needs")
endif()
execute_process(COMMAND ${program} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "the new total is not known everywhere")
endif()
