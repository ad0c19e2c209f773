# Installs the build `build` of `source` and builds consumers of the `components` that find it, in the folder `work`.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/ways.cmake)

set(prefix "${work}/pre fix")
run("install" ${CMAKE_COMMAND} --install ${build} --prefix ${prefix})

# Found by CMake: what is asked for, and all there is when nothing is.
set(as_package ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${projects}/find_package
    "-DCMAKE_PREFIX_PATH=${prefix}" -Dversion=${version})
foreach(standard 17 20)
    run("find_package, C++${standard}" ${as_package} -B ${work}/package-${standard} -Dcomponents=${components_argument}
        -DCMAKE_CXX_STANDARD=${standard})
    build_and_run("find_package, C++${standard}" ${work}/package-${standard} ${consumers})
endforeach()
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

# Through pkg-config.
file(GLOB_RECURSE pc_file "${prefix}/*/criterion19.pc")
get_filename_component(pc_dir "${pc_file}" DIRECTORY)
build_with_pkg_config(${pc_dir} criterion19 c++17 consumer consumer.cpp consumer_second.cpp)
if("io" IN_LIST components)
    build_with_pkg_config(${pc_dir} criterion19_io c++17 io_consumer io_consumer.cpp)
endif()
if("c" IN_LIST components)
    build_with_pkg_config(${pc_dir} criterion19_c c11 c_consumer c_consumer.c)
endif()

# Absolute folders stand in the pkg-config files as they are, relative ones below the prefix.
expect_variable(${pc_dir} criterion19 includedir ${prefix}/include)
set(library_only -DCRITERION19_BUILD_TESTS=OFF -DCRITERION19_BUILD_PROGRAM=OFF -DCRITERION19_BUILD_EXAMPLES=OFF)
run("absolute folders" ${configure} -DCMAKE_CXX_COMPILER=${compiler} -S ${source} -B ${work}/absolute ${library_only}
    -DCMAKE_INSTALL_PREFIX=/opt/criterion19 -DCMAKE_INSTALL_INCLUDEDIR=/opt/headers
    -DCMAKE_INSTALL_LIBDIR=/opt/libraries)
expect_variable(${work}/absolute criterion19 includedir /opt/headers)
expect_variable(${work}/absolute criterion19 prefix /opt/criterion19)
expect_variable(${work}/absolute criterion19 libdir /opt/libraries)
foreach(component io c)
    if(component IN_LIST components)
        expect_variable(${work}/absolute criterion19_${component} libdir /opt/libraries)
    endif()
endforeach()
