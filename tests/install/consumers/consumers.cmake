# The programs that use the library, as far as its `components` go: included by projects that have found it in one way
# or another.
string(REPLACE "," ";" components "${components}")
set(programs ${CMAKE_CURRENT_LIST_DIR})
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_UNITY_BUILD OFF)  # of two sources that meet only when they are linked

add_executable(consumer ${programs}/consumer.cpp ${programs}/consumer_second.cpp)
target_link_libraries(consumer PRIVATE criterion19::criterion19)
add_executable(no_exceptions ${programs}/no_exceptions.cpp ${programs}/consumer_second.cpp)
target_compile_options(no_exceptions PRIVATE -fno-exceptions)
target_link_libraries(no_exceptions PRIVATE criterion19::criterion19)
# Built only where they are asked for: each compiles the core.
foreach(kind static shared)
    string(TOUPPER ${kind} type)
    foreach(part first second)
        add_library(${part}_${kind} ${type} EXCLUDE_FROM_ALL ${programs}/part.cpp ${programs}/consumer_second.cpp)
        target_compile_definitions(${part}_${kind} PRIVATE PART=${part}_${kind})
        target_link_libraries(${part}_${kind} PRIVATE criterion19::header_only)
    endforeach()
endforeach()
add_executable(parts EXCLUDE_FROM_ALL ${programs}/parts.cpp ${programs}/consumer_second.cpp)
target_link_libraries(parts PRIVATE
    second_shared second_static criterion19::header_only first_static first_shared)
# Without a target for it, in a program of its own, which has no exceptions.
add_library(core_alone OBJECT EXCLUDE_FROM_ALL
    ${programs}/no_exceptions.cpp ${programs}/consumer_second.cpp ${programs}/source_of_the_core.cpp)
target_compile_options(core_alone PRIVATE -fno-exceptions)
target_include_directories(core_alone PRIVATE
    $<TARGET_PROPERTY:criterion19::header_only,INTERFACE_INCLUDE_DIRECTORIES>)
find_package(Boost REQUIRED)
target_link_libraries(core_alone PUBLIC Boost::headers)
add_executable(alone EXCLUDE_FROM_ALL $<TARGET_OBJECTS:core_alone>)
if("io" IN_LIST components)
    add_executable(core_twice EXCLUDE_FROM_ALL $<TARGET_OBJECTS:core_alone>)
    target_link_libraries(core_twice PRIVATE criterion19::io)
    add_executable(io_consumer ${programs}/io_consumer.cpp)
    target_link_libraries(io_consumer PRIVATE criterion19::io)
endif()
if("c" IN_LIST components)
    add_executable(c_consumer ${programs}/c_consumer.c)
    set_target_properties(c_consumer PROPERTIES C_STANDARD 11 C_EXTENSIONS OFF)
    target_link_libraries(c_consumer PRIVATE criterion19::c)
    get_target_property(type criterion19::c TYPE)
    if(type STREQUAL SHARED_LIBRARY AND "io" IN_LIST components)
        add_executable(two_copies ${programs}/two_copies.cpp)
        target_link_libraries(two_copies PRIVATE criterion19::io criterion19::c)
    endif()
endif()
