// A program that links criterion19::files alone.
#include <criterion19/files/file_text.hpp>

int main() {
    // "Xã" in TCVN3, in a text of four words
    auto const file = criterion19::text_of_bytes("X\xb7 T\xa9n B\xd7nh c\xe3");
    return file && file->text == "Xã Tân Bình có" && !criterion19::text_of_bytes("PK\x03\x04") ? 0 : 1;
}
