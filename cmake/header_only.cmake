# criterion19::header_only: the core without a library of its own, compiled in the build of whoever uses it from one source
# that includes criterion19/src.hpp. One target for all libraries of a build, so that no program has it twice.
#
# Included with criterion19_include_dir set to the folder of the headers.
if(NOT TARGET criterion19_header_only)
    set(source ${CMAKE_BINARY_DIR}/criterion19_header_only.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include <criterion19/src.hpp>\n")
    add_library(criterion19_header_only STATIC EXCLUDE_FROM_ALL ${source})
    add_library(criterion19::header_only ALIAS criterion19_header_only)
    set_target_properties(criterion19_header_only PROPERTIES POSITION_INDEPENDENT_CODE ON UNITY_BUILD OFF)
    target_compile_features(criterion19_header_only PUBLIC cxx_std_17)
    target_include_directories(criterion19_header_only PUBLIC ${criterion19_include_dir})
    target_link_libraries(criterion19_header_only PUBLIC Boost::headers)
endif()
