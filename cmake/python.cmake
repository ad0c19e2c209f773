# CRITERION19_PYTHON: Debian's own Python has the modules that setup.sh installs; another one in the path may not.
find_program(CRITERION19_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(CRITERION19_PYTHON python3 REQUIRED)
