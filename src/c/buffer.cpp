#include "c/call.hpp"
#include "c/handles.hpp"

#include <new>

using namespace criterion19;
using namespace criterion19::c;

criterion19_status criterion19_buffer_make(criterion19_buffer** buffer, criterion19_error** error) {
    return guarded(error, [&] { Made(buffer, "buffer").make(); });
}

int criterion19_buffer_write(void* buffer, char const* data, size_t size) {
    if (buffer == nullptr || (data == nullptr && size != 0)) return 1;
    try {
        if (size != 0) static_cast<criterion19_buffer*>(buffer)->text.append(data, size);
        return 0;
    } catch (std::exception const&) {
        // Too long or out of memory: the call that prints ends as stopped.
        return 1;
    }
}

criterion19_status criterion19_buffer_get_text(criterion19_buffer const* buffer, char const** text, size_t* size,
                                               criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = not_null(buffer, "buffer").text;
        auto& to_text = not_null(text, "text");
        auto& to_size = not_null(size, "size");
        to_text = of.c_str();
        to_size = of.size();
    });
}

void criterion19_buffer_free(criterion19_buffer** buffer) {
    release(buffer);
}
