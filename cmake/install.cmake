# What an installation consists of: headers, libraries, program, CMake package, pkg-config files.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/criterion19)
set(pkg_config_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

install(DIRECTORY include/criterion19 DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
    FILES_MATCHING PATTERN *.hpp PATTERN *.h)
# What criterion19/src.hpp includes.
install(DIRECTORY src/core DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/criterion19 FILES_MATCHING PATTERN *.hpp PATTERN *.cpp)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(CRITERION19_BUILD_PROGRAM AND TARGET criterion19_program)
    install(TARGETS criterion19_program RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

# The CMake package: one file of targets for each component, so that who wants the headers only needs no more.
set(installed_components core)
install(TARGETS criterion19_core EXPORT core ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
if(TARGET criterion19_io)
    list(APPEND installed_components io)
    install(TARGETS criterion19_io EXPORT io ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endif()
if(TARGET criterion19_files)
    list(APPEND installed_components files)
    install(TARGETS criterion19_files EXPORT files ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
endif()
# A static C library is linked with the C++ ones; a shared one stands alone.
set(c_needs_io OFF)
if(TARGET criterion19_c)
    list(APPEND installed_components c)
    install(TARGETS criterion19_c EXPORT c
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
    get_target_property(c_type criterion19_c TYPE)
    if(c_type STREQUAL STATIC_LIBRARY)
        set(c_needs_io ON)
    endif()
endif()
foreach(component IN LISTS installed_components)
    install(EXPORT ${component} NAMESPACE criterion19:: FILE criterion19-${component}.cmake DESTINATION ${package_dir})
endforeach()
# What a C compiler does not link by itself.
list(JOIN CMAKE_CXX_IMPLICIT_LINK_LIBRARIES " " cxx_runtime)
string(REGEX MATCH "stdc\\+\\+|c\\+\\+" cxx_runtime "${cxx_runtime}")
set(package_include_dir ${CMAKE_INSTALL_INCLUDEDIR})
configure_package_config_file(cmake/criterion19-config.cmake.in criterion19-config.cmake
    INSTALL_DESTINATION ${package_dir} PATH_VARS package_include_dir NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file(criterion19-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES
    ${CMAKE_CURRENT_BINARY_DIR}/criterion19-config.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/criterion19-config-version.cmake
    cmake/header_only.cmake
    DESTINATION ${package_dir})

# pkg-config files name their folders from their own place, so that the whole may be moved or installed to another
# prefix; a folder that is given as an absolute path is named as it is.
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
    set(pc_prefix ${CMAKE_INSTALL_PREFIX})
else()
    file(RELATIVE_PATH to_prefix /prefix/${pkg_config_dir} /prefix)
    string(REGEX REPLACE "/$" "" to_prefix ${to_prefix})
    set(pc_prefix "\${pcfiledir}/${to_prefix}")
endif()
foreach(kind INCLUDE LIB)
    string(TOLOWER ${kind} name)
    if(IS_ABSOLUTE "${CMAKE_INSTALL_${kind}DIR}")
        set(pc_${name}dir ${CMAKE_INSTALL_${kind}DIR})
    else()
        set(pc_${name}dir "\${prefix}/${CMAKE_INSTALL_${kind}DIR}")
    endif()
endforeach()
set(pc_cxx_runtime " -l${cxx_runtime}")
if(c_needs_io)
    set(pc_c_kind static)
    set(pc_c_requires "criterion19_io = ${PROJECT_VERSION}")
else()
    set(pc_c_kind shared)
    set(pc_c_requires)
endif()
foreach(component IN LISTS installed_components)
    set(name criterion19)
    if(NOT component STREQUAL core)
        set(name criterion19_${component})
    endif()
    configure_file(cmake/${name}.pc.in ${name}.pc @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${pkg_config_dir})
endforeach()
