# criterion19_dev: the warnings that our own sources are held to. Nothing of it reaches a user of the library.
add_library(criterion19_dev INTERFACE)
target_compile_options(criterion19_dev INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wswitch-enum
    $<$<BOOL:${CRITERION19_WERROR}>:-Werror>
    # Names of one file hide those of others where they are compiled together; each compiled alone is held to it.
    $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-shadow>)
