# A port for vcpkg, used from a checkout: vcpkg install criterion19 --overlay-ports=cmake/packaging/vcpkg
#
# Not tried: written after vcpkg's documentation on a machine without vcpkg. The options that it sets are those that the
# tests of the installation set.
set(SOURCE_PATH "${CURRENT_PORT_DIR}/../../..")

vcpkg_check_features(OUT_FEATURE_OPTIONS features FEATURES io CRITERION19_BUILD_IO)
vcpkg_find_acquire_program(PKGCONFIG)
vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS
        ${features}
        -DCRITERION19_BUILD_FILES=OFF
        -DCRITERION19_BUILD_TESTS=OFF
        -DCRITERION19_BUILD_EXAMPLES=OFF
        -DCRITERION19_BUILD_PROGRAM=OFF
        -DCRITERION19_INSTALL=ON
        -DCRITERION19_WERROR=OFF
        "-DPKG_CONFIG_EXECUTABLE=${PKGCONFIG}")
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/criterion19)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
