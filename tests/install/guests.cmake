# Makes guests of `source` in projects of others, in the folder `work`: as a subdirectory the core from one source; as
# fetched content all of it, by the other standard of the language, with the C library as a shared one. What such a guest
# installs is for projects in C alone, and stands beside a second copy of the library.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/ways.cmake)

run("add_subdirectory" ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${projects}/subdirectory -B ${work}/subdirectory
    -Dsource=${source} -Dcomponents=${components_argument})
build_header_only("add_subdirectory" ${work}/subdirectory)

find_program(git git)
execute_process(COMMAND ${git} -c safe.directory=${source} -C ${source} rev-parse HEAD
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(commit)
    run("clone" ${git} -c safe.directory=${source}/.git clone --quiet ${source} ${work}/clone)
    set(from -Drepository=${work}/clone -Dcommit=${commit})
else()
    message(STATUS "no repository: FetchContent takes the folder")
    set(from -DFETCHCONTENT_SOURCE_DIR_CRITERION19=${source})
endif()
run("FetchContent" ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${projects}/fetch_content -B ${work}/fetched ${from}
    -Dcomponents=${components_argument} -DCMAKE_CXX_STANDARD=20 -DCMAKE_UNITY_BUILD=ON
    -DCRITERION19_WERROR=ON -DCRITERION19_C_SHARED=ON -DCRITERION19_INSTALL=ON)
build_and_run("FetchContent" ${work}/fetched ${consumers})
if(NOT "c" IN_LIST components)
    return()
endif()

set(shared "${work}/shared prefix")
run("shared: install" ${CMAKE_COMMAND} --install ${work}/fetched --prefix ${shared})
run("shared, C alone" ${configure} -S ${projects}/c_only -B ${work}/c-only "-DCMAKE_PREFIX_PATH=${shared}"
    -Dversion=${version})
build_and_run("shared, C alone" ${work}/c-only c_consumer)
run("shared, two copies" ${configure} -DCMAKE_CXX_COMPILER=${other_compiler} -S ${projects}/find_package
    -B ${work}/two "-DCMAKE_PREFIX_PATH=${shared}" -Dversion=${version} -Dcomponents=${components_argument})
build_and_run("shared, two copies" ${work}/two two_copies)
file(GLOB_RECURSE pc_file "${shared}/*/criterion19_c.pc")
get_filename_component(pc_dir "${pc_file}" DIRECTORY)
expect_variable(${pc_dir} criterion19_c includedir ${shared}/include)
set(ENV{LD_LIBRARY_PATH} "${pc_dir}/..")
build_with_pkg_config(${pc_dir} criterion19_c c11 c_shared_consumer c_consumer.c)
