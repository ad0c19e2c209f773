# Installs the build `build` of `source` and builds consumers of the `components` in every way, in the folder `work`.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/commands.cmake)

file(REMOVE_RECURSE ${work})
set(prefix "${work}/pre fix")
set(projects ${source}/tests/install)
set(configure ${CMAKE_COMMAND} -G "${generator}")
list(JOIN components , components_argument)  # a list of CMake's own would come apart on the way
message(STATUS "components: ${components}")
find_program(other_compiler clang++)
if(NOT other_compiler)
    set(other_compiler ${compiler})
endif()

# build_and_run(NAME FOLDER PROGRAM...) builds the programs of a configured project and runs each.
function(build_and_run name folder)
    run("${name}: build" ${CMAKE_COMMAND} --build ${folder} --target ${ARGN})
    foreach(program IN LISTS ARGN)
        run("${name}: ${program}" ${folder}/${program})
    endforeach()
endfunction()

run("install" ${CMAKE_COMMAND} --install ${build} --prefix ${prefix})
set(consumers consumer no_exceptions)
foreach(component io files c)
    if(component IN_LIST components)
        list(APPEND consumers ${component}_consumer)
    endif()
endforeach()

# Found by CMake: what is asked for, and all there is when nothing is.
set(as_package ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${projects}/find_package
    "-DCMAKE_PREFIX_PATH=${prefix}" -Dversion=${version})
foreach(standard 17 20)
    run("find_package, C++${standard}" ${as_package} -B ${work}/package-${standard} -Dcomponents=${components_argument}
        -DCMAKE_CXX_STANDARD=${standard})
    build_and_run("find_package, C++${standard}" ${work}/package-${standard} ${consumers})
endforeach()
# The core from one source of the consumer, in a build that was configured: with libraries of both kinds, and alone.
function(build_header_only name folder)
    build_and_run("${name}, header_only" ${folder} parts)
endfunction()
build_header_only("find_package, C++17" ${work}/package-17)
build_and_run("find_package, src.hpp alone" ${work}/package-17 alone)
if("io" IN_LIST components)
    must_fail("src.hpp beside io" "multiple definition of .*core_is_in_this_program_once"
        ${CMAKE_COMMAND} --build ${work}/package-17 --target core_twice)
endif()
run("find_package, the other compiler" ${configure} -DCMAKE_CXX_COMPILER=${other_compiler} -S ${projects}/find_package
    "-DCMAKE_PREFIX_PATH=${prefix}" -Dversion=${version} -Dcomponents=core -DCMAKE_CXX_STANDARD=20
    -B ${work}/package-other)
build_header_only("find_package, the other compiler" ${work}/package-other)
set(as_package ${as_package} -Donly_find=ON)
run("find_package, core alone" ${as_package} -B ${work}/package-core -Dcomponents=core)
run("find_package, everything" ${as_package} -B ${work}/package-all)
must_fail("an unknown component" "without component .pdf."
    ${as_package} -B ${work}/package-fail -Dcomponents=core,pdf)
must_fail("a later version" "99" ${as_package} -B ${work}/package-fail -Dversion=99.0 -Dcomponents=core)
foreach(component io c)
    if(component IN_LIST components)
        must_fail("a missing dependency of ${component}" "needs simdjson .Debian: libsimdjson-dev."
            ${as_package} -B ${work}/package-fail -Dcomponents=${component} -DCMAKE_DISABLE_FIND_PACKAGE_simdjson=ON)
    endif()
endforeach()

# A project in C alone, with the static libraries.
if("c" IN_LIST components)
    run("static, C alone" ${configure} -DCMAKE_C_COMPILER=${c_compiler} -S ${projects}/c_only -B ${work}/c-only-static
        "-DCMAKE_PREFIX_PATH=${prefix}" -Dversion=${version} -Dstatic=ON)
    build_and_run("static, C alone" ${work}/c-only-static c_consumer)
endif()

# As the README shows it.
if("io" IN_LIST components)
    file(READ ${source}/README.md readme)
    string(REGEX MATCH "```cmake\n([^`]*)```" block "${readme}")
    if(NOT block)
        message(FATAL_ERROR "the README shows no CMake")
    endif()
    file(WRITE ${work}/readme/CMakeLists.txt "cmake_minimum_required(VERSION 3.25)\nproject(app LANGUAGES CXX)\n"
        "add_executable(app ${projects}/consumers/io_consumer.cpp)\n${CMAKE_MATCH_1}")
    run("README" ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${work}/readme -B ${work}/readme/build
        "-DCMAKE_PREFIX_PATH=${prefix}")
    build_and_run("README" ${work}/readme/build app)
endif()

# As a subdirectory: the core; as fetched content: everything, by the other standard of the language.
run("add_subdirectory" ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${projects}/subdirectory -B ${work}/subdirectory
    -Dsource=${source} -Dcomponents=${components_argument})
build_and_run("add_subdirectory" ${work}/subdirectory consumer no_exceptions)
build_header_only("add_subdirectory" ${work}/subdirectory)
find_program(git git)
execute_process(COMMAND ${git} -c safe.directory=${source} -C ${source} rev-parse HEAD
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(commit)
    run("clone" ${git} -c safe.directory=${source}/.git clone --quiet ${source} ${work}/clone)
    run("FetchContent" ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${projects}/fetch_content
        -B ${work}/fetched -Drepository=${work}/clone -Dcommit=${commit} -Dcomponents=${components_argument}
        -DCMAKE_CXX_STANDARD=20 -DCRITERION19_WERROR=ON -DCMAKE_UNITY_BUILD=ON)
    build_and_run("FetchContent" ${work}/fetched ${consumers})
    build_header_only("FetchContent" ${work}/fetched)
else()
    message(STATUS "no repository: FetchContent is not tried")
endif()

# Through pkg-config, as a compiler meets it.
file(GLOB_RECURSE pc_file "${prefix}/*/criterion19.pc")
get_filename_component(pc_dir "${pc_file}" DIRECTORY)
function(build_with_pkg_config folder module standard program)
    set(ENV{PKG_CONFIG_PATH} "${folder}")
    execute_process(COMMAND pkg-config --cflags --libs ${module} OUTPUT_VARIABLE pc_flags RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "pkg-config does not know ${module}")
    endif()
    separate_arguments(pc_flags UNIX_COMMAND "${pc_flags}")
    set(command ${compiler})
    if(standard MATCHES "^c[0-9]")
        set(command ${c_compiler})
    endif()
    list(TRANSFORM ARGN PREPEND ${projects}/consumers/ OUTPUT_VARIABLE sources)
    run("pkg-config ${module}: build" ${command} -std=${standard} ${sources} -o ${work}/${program} ${pc_flags})
    run("pkg-config ${module}" ${work}/${program})
endfunction()
build_with_pkg_config(${pc_dir} criterion19 c++17 consumer consumer.cpp consumer_second.cpp)
if("io" IN_LIST components)
    build_with_pkg_config(${pc_dir} criterion19_io c++17 io_consumer io_consumer.cpp)
endif()
if("files" IN_LIST components)
    build_with_pkg_config(${pc_dir} criterion19_files c++17 files_consumer files_consumer.cpp)
endif()
if("c" IN_LIST components)
    build_with_pkg_config(${pc_dir} criterion19_c c11 c_consumer c_consumer.c)
endif()

# Absolute folders stand in the pkg-config files as they are, relative ones below the prefix.
function(expect_variable folder module variable expected)
    set(ENV{PKG_CONFIG_PATH} "${folder}")
    run("pkg-config, ${variable} of ${module}" pkg-config --variable=${variable} ${module})
    string(STRIP "${output}" output)
    string(REPLACE "\\ " " " output "${output}")
    cmake_path(NORMAL_PATH output)
    if(NOT output STREQUAL expected)
        message(FATAL_ERROR "${variable} of ${module} in ${folder} is \"${output}\", expected \"${expected}\"")
    endif()
endfunction()
expect_variable(${pc_dir} criterion19 includedir ${prefix}/include)
set(library_only -DCRITERION19_BUILD_TESTS=OFF -DCRITERION19_BUILD_PROGRAM=OFF -DCRITERION19_BUILD_EXAMPLES=OFF)
run("absolute folders" ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${source} -B ${work}/absolute ${library_only}
    -DCMAKE_INSTALL_PREFIX=/opt/criterion19 -DCMAKE_INSTALL_INCLUDEDIR=/opt/headers
    -DCMAKE_INSTALL_LIBDIR=/opt/libraries)
expect_variable(${work}/absolute criterion19 includedir /opt/headers)
expect_variable(${work}/absolute criterion19 prefix /opt/criterion19)
expect_variable(${work}/absolute criterion19 libdir /opt/libraries)
foreach(component io files c)
    if(component IN_LIST components)
        expect_variable(${work}/absolute criterion19_${component} libdir /opt/libraries)
    endif()
endforeach()
if(NOT "c" IN_LIST components)
    return()
endif()

# The shared C library, built by the other compiler: for a project in C alone, and beside a second copy of the library.
set(shared "${work}/shared prefix")
run("shared" ${configure} -DCMAKE_CXX_COMPILER=${other_compiler} -S ${source} -B ${work}/shared ${library_only}
    -DCRITERION19_C_SHARED=ON -DCMAKE_CXX_STANDARD=17 -DCRITERION19_WERROR=ON -DCMAKE_UNITY_BUILD=ON)
run("shared: build" ${CMAKE_COMMAND} --build ${work}/shared)
run("shared: install" ${CMAKE_COMMAND} --install ${work}/shared --prefix ${shared})
run("shared, C alone" ${configure} -S ${projects}/c_only -B ${work}/c-only "-DCMAKE_PREFIX_PATH=${shared}"
    -Dversion=${version})
build_and_run("shared, C alone" ${work}/c-only c_consumer)
run("shared, two copies" ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${projects}/find_package -B ${work}/two
    "-DCMAKE_PREFIX_PATH=${shared}" -Dversion=${version} -Dcomponents=${components_argument})
build_and_run("shared, two copies" ${work}/two two_copies)
file(GLOB_RECURSE pc_file "${shared}/*/criterion19_c.pc")
get_filename_component(pc_dir "${pc_file}" DIRECTORY)
expect_variable(${pc_dir} criterion19_c includedir ${shared}/include)
set(ENV{LD_LIBRARY_PATH} "${pc_dir}/..")
build_with_pkg_config(${pc_dir} criterion19_c c11 c_shared_consumer c_consumer.c)
