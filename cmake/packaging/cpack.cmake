# cpack -G DEB: one Debian package with the headers, the libraries and the program.
set(CPACK_PACKAGE_NAME criterion19)
set(CPACK_PACKAGE_CONTACT "the criterion19 maintainers <maintainers@criterion19.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Reads a commune's dossier, applies the law in force on the date, and tells for every\n requirement whether it is met, on what evidence and under which article: a C++ and C\n library and a program for the command line.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
# What headers and static libraries need of who builds with them; what the program is linked with is found by itself.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libboost-dev (>= 1.74), libsimdjson-dev, libutf8proc-dev, pkg-config")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
