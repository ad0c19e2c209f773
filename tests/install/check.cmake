# Installs the build `build` of `source` and builds consumers of the `components` in every way, in the folder `work`.
cmake_minimum_required(VERSION 3.25)

# run(NAME COMMAND...) stops with all that the command printed when it fails.
function(run name)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${name} failed: ${ARGN}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

# must_fail(NAME REGEX COMMAND...) stops unless the command fails with a message like REGEX.
function(must_fail name regex)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    if(status EQUAL 0 OR NOT output MATCHES "${regex}")
        message(FATAL_ERROR "${name} should fail saying \"${regex}\", but (${status}):\n${output}")
    endif()
endfunction()

file(REMOVE_RECURSE ${work})
set(prefix "${work}/pre fix")
set(configure ${CMAKE_COMMAND} -G "${generator}" -DCMAKE_CXX_COMPILER=${compiler})
list(JOIN components , components_argument)  # a list of CMake's own would come apart on the way
set(consumers consumer)
if("io" IN_LIST components)
    list(APPEND consumers io_consumer)
endif()
message(STATUS "components: ${components}")

run(install ${CMAKE_COMMAND} --install ${build} --prefix ${prefix})

# Found by CMake: what is asked for, and all there is when nothing is.
set(as_package ${configure} -S ${source}/tests/install/find_package "-DCMAKE_PREFIX_PATH=${prefix}" -Dversion=${version})
if(NOT flags MATCHES "-fsanitize")
    run(find_package ${as_package} -B ${work}/package -Dcomponents=${components_argument})
    run(find_package ${CMAKE_COMMAND} --build ${work}/package)
    foreach(consumer IN LISTS consumers)
        run(${consumer} ${work}/package/${consumer})
    endforeach()
endif()
run(find_package_core ${as_package} -B ${work}/package-core -Dcomponents=core)
run(find_package_all ${as_package} -B ${work}/package-all)
must_fail(unknown_component "without component .pdf."
    ${as_package} -B ${work}/package-fail -Dcomponents=core,pdf)
must_fail(unknown_version "99" ${as_package} -B ${work}/package-fail -Dversion=99.0 -Dcomponents=core)
if("io" IN_LIST components)
    must_fail(missing_dependency "needs simdjson .Debian: libsimdjson-dev."
        ${as_package} -B ${work}/package-fail -Dcomponents=io -DCMAKE_DISABLE_FIND_PACKAGE_simdjson=ON)
endif()

# As a subdirectory.
run(subdirectory ${configure} -S ${source}/tests/install/subdirectory -B ${work}/subdirectory -Dsource=${source}
    -Dcomponents=${components_argument})
run(subdirectory ${CMAKE_COMMAND} --build ${work}/subdirectory --target ${consumers})
foreach(consumer IN LISTS consumers)
    run(${consumer} ${work}/subdirectory/${consumer})
endforeach()

# Through pkg-config.
file(GLOB_RECURSE pc_file "${prefix}/*/criterion19.pc")
get_filename_component(pc_dir "${pc_file}" DIRECTORY)
set(ENV{PKG_CONFIG_PATH} "${pc_dir}")
function(build_with_pkg_config consumer module)
    execute_process(COMMAND pkg-config --cflags --libs ${module} OUTPUT_VARIABLE pc_flags RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "pkg-config does not know ${module}")
    endif()
    separate_arguments(pc_flags UNIX_COMMAND "${pc_flags}")
    run(pkg-config ${compiler} -std=c++17 ${source}/tests/install/${consumer}.cpp -o ${work}/${consumer} ${pc_flags})
    run(pkg-config ${work}/${consumer})
endfunction()
build_with_pkg_config(consumer criterion19)
if("io" IN_LIST components AND NOT flags MATCHES "-fsanitize")
    build_with_pkg_config(io_consumer criterion19-io)
endif()

# Absolute folders stand in the pkg-config files as they are, relative ones below the prefix.
function(expect_variable folder module variable expected)
    set(ENV{PKG_CONFIG_PATH} "${folder}")
    run(pkg-config pkg-config --variable=${variable} ${module})
    string(STRIP "${output}" output)
    string(REPLACE "\\ " " " output "${output}")
    cmake_path(NORMAL_PATH output)
    if(NOT output STREQUAL expected)
        message(FATAL_ERROR "${variable} of ${module} in ${folder} is \"${output}\", expected \"${expected}\"")
    endif()
endfunction()
expect_variable(${pc_dir} criterion19 includedir ${prefix}/include)
set(library_only -DCRITERION19_BUILD_TESTS=OFF -DCRITERION19_BUILD_PROGRAM=OFF -DCRITERION19_BUILD_EXAMPLES=OFF)
run(absolute ${configure} -S ${source} -B ${work}/absolute ${library_only} -DCMAKE_INSTALL_PREFIX=/opt/criterion19
    -DCMAKE_INSTALL_INCLUDEDIR=/opt/headers -DCMAKE_INSTALL_LIBDIR=/opt/libraries)
expect_variable(${work}/absolute criterion19 includedir /opt/headers)
expect_variable(${work}/absolute criterion19 prefix /opt/criterion19)
if("io" IN_LIST components)
    expect_variable(${work}/absolute criterion19-io libdir /opt/libraries)
endif()
