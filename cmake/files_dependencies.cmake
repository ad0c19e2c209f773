# What criterion19::files is compiled with, and whether it is all here.
set(files_dependencies_found OFF)
if(UNIX)
    pkg_check_modules(criterion19_files_needs QUIET IMPORTED_TARGET libzip pugixml xlsxwriter)
    set(files_dependencies_found ${criterion19_files_needs_FOUND})
endif()
