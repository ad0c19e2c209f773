// A small strict reader of JSON for the vectors: a tree that knows where each value stands in the text.
#ifndef CRITERION19_TESTS_C_JSON_H
#define CRITERION19_TESTS_C_JSON_H

#include <stddef.h>

typedef enum json_kind {
    json_null,
    json_boolean,
    json_number,
    json_string,
    json_array,
    json_object,
} json_kind;

typedef struct json_value {
    json_kind kind;
    char const* text;  ///< where it stands; not ended by NUL
    size_t size;
    char* string;              ///< of a string: its characters, ended by NUL
    char* key;                 ///< of a member of an object
    struct json_value* first;  ///< of an array or object
    struct json_value* next;
} json_value;

/// The value that `text` holds, which must outlive it; null, after a message on stderr, where it is not JSON.
json_value* json_read(char const* text, size_t size);
/// Frees the value and all in it; null is taken.
void json_free(json_value* value);
/// The member with this key, or null.
json_value const* json_member(json_value const* object, char const* key);
/// The characters of a string member, or null.
char const* json_text(json_value const* object, char const* key);

#endif
