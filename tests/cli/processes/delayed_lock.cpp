// Makes every lock late, as a loaded machine does: what happens between opening a file and locking it then happens.
#include <dlfcn.h>
#include <sys/file.h>

#include <chrono>
#include <cstdlib>
#include <thread>

extern "C" int flock(int descriptor, int operation) {
    static auto* const real = reinterpret_cast<int (*)(int, int)>(::dlsym(RTLD_NEXT, "flock"));
    char const* const milliseconds = std::getenv("DELAY_OF_LOCKS");
    if (milliseconds != nullptr && (operation & LOCK_UN) == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(std::atol(milliseconds)));
    return real(descriptor, operation);
}
